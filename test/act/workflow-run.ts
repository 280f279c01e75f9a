/** A line of `act --json` (pkg/runner/logger.go and pkg/runner/command.go of act 0.2.87). */
export interface ActEvent {
  readonly level?: string;
  readonly msg?: string;
  /** `workflow/job` by their names. */
  readonly job?: string;
  readonly jobID?: string;
  readonly matrix?: Readonly<Record<string, unknown>>;
  readonly stage?: 'Pre' | 'Main' | 'Post';
  readonly step?: string;
  readonly stepID?: readonly string[];
  readonly stepResult?: 'success' | 'failure' | 'skipped';
  readonly jobResult?: 'success' | 'failure' | 'skipped';
  /** A workflow command: `set-output`, `add-mask`, `error`, `summary`, ... */
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly content?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  /** True for what a step printed. */
  readonly raw_output?: boolean;
}

/** Reads one line; what is no JSON is a message of its own. */
export function parseEvent(line: string): ActEvent {
  try {
    return JSON.parse(line) as ActEvent;
  } catch {
    return { msg: line };
  }
}

/** What a step of a workflow did, in one job. */
interface StepRun {
  readonly result: string | undefined;
  readonly outputs: Readonly<Record<string, string>>;
  /** The lines that its main stage printed. */
  readonly printed: string;
  readonly summary: string;
  /** Result and output of its post stage. */
  readonly post: { readonly result: string | undefined; readonly printed: string };
}

/** What a run of a workflow did, as act reports it. */
export class WorkflowRun {
  readonly exitCode: number | null;
  readonly events: readonly ActEvent[];

  constructor(exitCode: number | null, events: readonly ActEvent[]) {
    this.exitCode = exitCode;
    this.events = events;
  }

  /** Result of each job that ran, by its id; those of a matrix by id and values. */
  get jobs(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      this.events
        .filter(({ jobResult }) => jobResult !== undefined)
        .map(({ jobID = '', matrix = {}, jobResult = '' }) => [
          [jobID, ...Object.values(matrix)].join(' '),
          jobResult,
        ]),
    );
  }

  /** A step by its id (or its number from 0) in a job, or in the leg of a matrix job that has this value. */
  step(job: string, id: string, leg?: string): StepRun {
    const own = this.events.filter(
      ({ jobID, stepID, matrix = {} }) =>
        jobID === job && stepID?.at(-1) === id && (leg === undefined || Object.values(matrix).includes(leg)),
    );
    const result = (stage: string) =>
      own.find((event) => event.stage === stage && event.stepResult !== undefined)?.stepResult;
    const printed = (stage: string) =>
      own
        .filter((event) => event.stage === stage && event.raw_output === true)
        .map(({ msg = '' }) => msg.replace(/\r?\n$/, ''))
        .join('\n');
    return {
      result: result('Main'),
      outputs: Object.fromEntries(
        own.filter(({ command }) => command === 'set-output').map(({ name = '', arg = '' }) => [name, arg]),
      ),
      printed: printed('Main'),
      summary: own
        .filter(({ command }) => command === 'summary')
        .map(({ content = '' }) => content)
        .join(''),
      post: { result: result('Post'), printed: printed('Post') },
    };
  }

  /** All of it as text, but for the commands that mask a secret, and what act tells of a step's exported variables. */
  get shown(): string {
    return this.events
      .filter(({ command }) => command !== 'add-mask' && command !== 'set-env')
      .map((event) => JSON.stringify(event))
      .join('\n');
  }
}
