import type { DagRun } from '../emulator/airflow/dag-run.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import type { WireRequest } from '../emulator/wire.ts';
import { type ActionFolder, createActionFolder } from '../harness/action-folder.ts';
import { isTried } from '../harness/property-runs.ts';
import { runStep, type StepOptions, type StepResult } from '../harness/step.ts';

export interface Scenario extends EmulatorOptions {
  /** Over `environment`, `dag-id: etl`, `poll-interval: 100ms` and the role to assume; '' leaves a default one out. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Over what the emulator's environment needs; undefined removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** `ambient`: AWS keys in the environment instead of OIDC. */
  readonly credentials?: 'oidc' | 'ambient';
  readonly end?: StepOptions['end'];
  /** Called before the step starts. */
  readonly prepare?: (mwaa: Emulator) => void;
  readonly workspace?: string;
  /** Paths in place of the runner's own files. */
  readonly files?: StepOptions['files'];
  readonly measuresUsage?: boolean;
  /** A step that ended by itself leaves nothing for post, which takes a third of its time: it runs after every fifth of these, unless this is set. */
  readonly runsPost?: boolean;
}

export interface Played {
  readonly step: StepResult;
  readonly requests: readonly WireRequest[];
  readonly mwaa: Emulator;
  /** Log, outcome, summary, wire log and the post stage's log as one text without what differs between runs. */
  readonly transcript: string;
}

let action: ActionFolder | undefined;
const running: Emulator[] = [];
/** How many steps this worker has played. */
let plays = 0;

/** Stops the environments of all plays so far; stop-emulators.ts does so after each test file. */
export async function stopEmulators(): Promise<void> {
  await Promise.all(running.splice(0).map((mwaa) => mwaa.stop()));
}

/** A DAG whose run ends before the first look at it, so that every play sees the same. */
export const quickDag = {
  tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }],
} as const;

/** The same with a failing second task. */
export const failingDag = {
  tasks: [
    { taskId: 'extract' },
    {
      taskId: 'load',
      upstream: ['extract'],
      state: 'failed',
      log: [
        'Traceback (most recent call last):',
        '  File "/usr/local/airflow/dags/etl.py", line 12, in load',
        'ValueError: no rows',
      ],
    },
    { taskId: 'publish', upstream: ['load'] },
  ],
} as const;

/** A DAG whose run goes on until somebody ends it. */
export const endlessDag = { tasks: [{ taskId: 'wait', holds: 'running' }] } as const;

/** Makes a run of the DAG `etl` that is not the step's. */
export function createOtherRun(mwaa: Emulator, runId: string): DagRun {
  const dag = mwaa.airflow.findDag('etl');
  if (dag === undefined) throw new Error('this environment has no DAG etl');
  return mwaa.airflow.createRun(dag, { runId, conf: {}, triggeredBy: 'ui', user: 'somebody' });
}

/** Runs the packaged action as the runner would, against an MWAA environment of its own. */
export async function play(scenario: Scenario): Promise<Played> {
  const mwaa = await startEmulator({ dags: { etl: quickDag }, ...scenario });
  running.push(mwaa);
  plays += 1;
  action ??= createActionFolder();
  scenario.prepare?.(mwaa);
  const base = scenario.credentials === 'ambient' ? mwaa.ambientEnv : mwaa.env;
  const role = scenario.credentials === 'ambient' ? {} : { 'role-to-assume': mwaa.roleArn };
  const step = await runStep({
    action,
    inputs: {
      environment: mwaa.environmentName,
      'dag-id': 'etl',
      // As most tests are not about polling, they need not wait for the first look of "auto".
      'poll-interval': '100ms',
      ...role,
      ...scenario.inputs,
    },
    env: {
      ...base,
      // Nobody listens on the discard port; without an endpoint the action would ask AWS itself.
      AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: scenario.cloudWatch ? mwaa.cloudWatchUrl : 'http://127.0.0.1:9',
      ...scenario.env,
    },
    end: scenario.end,
    ...(scenario.workspace === undefined ? {} : { workspace: scenario.workspace }),
    ...(scenario.files === undefined ? {} : { files: scenario.files }),
    measuresUsage: scenario.measuresUsage === true,
    runsPost: scenario.runsPost === true || isTried(plays, 5),
  });
  assertNothingLeaks(step, mwaa.secrets());
  return { step, requests: mwaa.requests, mwaa, transcript: scrub(describe(step, mwaa.requests)) };
}

/** Fails when a secret stands anywhere but in the command that masks it. */
function assertNothingLeaks(step: StepResult, secrets: readonly string[]): void {
  for (const stage of [step, step.post]) {
    const shown = stage.raw.replace(/^::add-mask::.*$/gm, '');
    const places = [shown, JSON.stringify(stage.outputs), JSON.stringify(stage.state), stage.summary];
    const leaked = secrets.filter(
      (secret) => secret.length > 3 && places.some((place) => place.includes(secret)),
    );
    if (leaked.length > 0)
      throw new Error(`${leaked.length} secrets leaked, the first: ${leaked[0]?.slice(0, 6)}...`);
    if (stage.log.strayCommands.length > 0)
      throw new Error(`commands in the log: ${stage.log.strayCommands}`);
  }
}

function describe(step: StepResult, requests: readonly WireRequest[]): string {
  const annotations = step.log.annotations.map((annotation) => JSON.stringify(annotation));
  return [
    `# exit code ${step.exitCode}, outcome ${step.outputs['outcome']}`,
    section('log', step.log.lines),
    section('annotations', annotations),
    section('post log', step.post.log.lines),
    section('requests', [...new Set(inOrder(requests).map(describeRequest))]),
    section('summary', [step.summary]),
  ].join('\n');
}

const section = (name: string, lines: readonly string[]) => `\n# ${name}\n${lines.join('\n')}`;

/** The first GetEnvironment before the first look, which goes out with it and may arrive first. */
function inOrder(requests: readonly WireRequest[]): readonly WireRequest[] {
  const look = requests.find(({ operation }) => operation === 'InvokeRestApi');
  const first = requests.find(({ operation }) => operation === 'GetEnvironment');
  const place = (request: WireRequest) =>
    request === first && look !== undefined ? Math.min(request.seq, look.seq - 0.5) : request.seq;
  return requests.toSorted((a, b) => place(a) - place(b));
}

/** One line a request; equal ones (polls) stand once. */
function describeRequest({
  service,
  operation,
  airflow,
  command,
  method,
  path,
  body,
  status,
}: WireRequest): string {
  const what = airflow === undefined ? (command ?? `${method} ${path}`) : `${airflow.method} ${airflow.path}`;
  const sent = airflow !== undefined && airflow.method !== 'GET' ? ` ${JSON.stringify(body)}` : '';
  return `${service} ${operation}: ${what}${sent} -> ${status}`;
}

function scrub(text: string): string {
  return text
    .replace(/\b(localhost|127\.0\.0\.1):\d+/g, '$1:PORT')
    .replace(/\d{4}(-|&#45;)\d\d(-|&#45;)\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d| UTC)?/g, '<time>')
    .replace(/\b1[78]\d{11}\b/g, '<ms>')
    .replace(/\[\d+:\d\d(:\d\d)?\]/g, '[<elapsed>]')
    .replace(/\b\d+(\.\d+)? (ms|s|min|h)\b( \d+ (s|min))?/g, '<duration>')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>');
}
