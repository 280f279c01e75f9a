import { readInstant } from '../airflow/fields.ts';
import type { DagRun } from '../airflow/model.ts';
import { parseAirflowVersion } from '../core/airflow-version.ts';
import { isDeeperThan, stringifyBounded } from '../core/bounded-json.ts';
import type { Json } from '../core/json.ts';
import type { Origin } from '../dag-run/observer.ts';
import { countStates, findFailures, stateName } from '../findings/task-state.ts';
import type { Runner } from '../runner/runner.ts';
import type { TransportKind } from '../transport/transport.ts';
import { measureRun } from './run-times.ts';
import type { StepReport } from './step-report.ts';

/**
 * GitHub allows 1 MiB of outputs per job, approximated in UTF-16 (GitHub Docs, "Workflow syntax", jobs.<job_id>.outputs):
 * two bytes for each code unit of names and values. The rest is for other steps of the job.
 */
const MOST_UNITS = 500_000;
/** The share of XComs. */
const XCOM_UNITS = 350_000;
/**
 * What a later step can get in its environment, with room for the name: Linux takes at most 131,072 bytes of one `NAME=value`
 * (MAX_ARG_STRLEN, execve(2)).
 */
const FAILED_TASKS_BYTES = 100_000;
/** The share of each other output. */
const PLAIN_UNITS = 10_000;
const NOTE_UNITS = 1_000;
/** JSON parsers (`fromJSON`, jq, PowerShell) have a limit for nesting; .NET's is 64. */
const XCOM_LEVELS = 60;

/** A value for each output. */
type Outputs = Readonly<Record<OutputName, string>>;

/** What is known as soon as the run exists, before any waiting. */
export function earlyOutputs(known: {
  readonly run: DagRun;
  readonly runUrl: string;
  readonly origin: Origin;
  readonly transport: TransportKind;
  readonly airflowVersion: string;
}): Partial<Outputs> {
  const { run } = known;
  const values = {
    'dag-run-id': run.runId,
    'dag-run-url': known.runUrl,
    created: String(known.origin === 'created'),
    state: run.state,
    'logical-date': readInstant(run.logicalDate) ?? '',
    transport: known.transport,
    'airflow-version': showVersion(known.airflowVersion),
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => fits(value)));
}

/** How each output that is a short text is made. */
const PLAIN: Readonly<Record<Exclude<OutputName, 'failed-tasks' | 'xcom'>, (report: StepReport) => string>> =
  {
    outcome: ({ outcome }) => outcome.name,
    'dag-run-id': ({ run }) => run?.runId ?? '',
    'dag-run-url': ({ run, runUrl }) => (run === undefined ? '' : runUrl),
    state: ({ run }) => run?.state ?? '',
    created: ({ origin }) => String(origin === 'created'),
    'logical-date': ({ run }) => readInstant(run?.logicalDate) ?? '',
    'start-date': ({ run }) => readInstant(run?.startDate) ?? '',
    'end-date': ({ run }) => readInstant(run?.endDate) ?? '',
    'duration-seconds': ({ run }) => showSeconds(measureRun(run).tookMs),
    'queued-seconds': ({ run }) => showSeconds(measureRun(run).queuedMs),
    'task-counts': ({ tasks }) => JSON.stringify(countStates(tasks ?? [])),
    transport: ({ transport }) => transport ?? '',
    'airflow-version': ({ airflowVersion }) => showVersion(airflowVersion),
    'dag-run': ({ run }) => (run === undefined ? '' : JSON.stringify(describeRun(run))),
  };

/** The value when there is none, or when it cannot be written; valid for `fromJSON`. */
function emptyValue(name: OutputName): string {
  if (name === 'failed-tasks') return '[]';
  return name === 'xcom' || name === 'task-counts' ? '{}' : '';
}

/**
 * Every output of the action, and a sentence for each one that was cut or could not be made. An output without a value is '', or an
 * empty list or object of JSON. Never throws.
 */
export function describeOutputs(report: StepReport): {
  readonly outputs: Outputs;
  readonly cuts: readonly string[];
} {
  const cuts: string[] = [];
  const missing: OutputName[] = [];
  let left = MOST_UNITS;
  const make = (name: OutputName, create: () => string): readonly [OutputName, string] => {
    let value = emptyValue(name);
    try {
      value = create();
    } catch {
      missing.push(name);
    }
    left -= name.length + value.length;
    return [name, value];
  };
  const plain = Object.entries(PLAIN).map(([name, create]) =>
    make(name as keyof typeof PLAIN, () => requireFit(create(report))),
  );
  const xcom = make('xcom', () => fitXcom(report.xcom ?? {}, cuts));
  const failedTasks = make('failed-tasks', () => fitFailures(report, left, cuts));
  if (missing.length > 0) cuts.push(describeMissing(missing));
  return { outputs: Object.fromEntries([...plain, xcom, failedTasks]) as Outputs, cuts };
}

function describeMissing(names: readonly string[]): string {
  const listed = names.map((name) => `"${name}"`).join(', ');
  return `These outputs are empty, because their values cannot be written as outputs: ${listed}.`;
}

/** Sets every output, the outcome first; one that fails does not affect the others. Warns of what was cut. */
export function setOutputs(report: StepReport, runner: Pick<Runner, 'setOutput' | 'warn'>): void {
  const { outputs, cuts } = describeOutputs(report);
  const failures = new Map<string, string[]>();
  for (const [name, value] of Object.entries(outputs)) {
    try {
      runner.setOutput(name, value);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      failures.set(reason, [...(failures.get(reason) ?? []), `"${name}"`]);
    }
  }
  for (const cut of cuts) runner.warn(cut);
  for (const [reason, names] of failures)
    runner.warn(`These outputs could not be set: ${names.join(', ')} (${reason}).`);
}

/** Whether a text can be an output: short, and unchanged by a file of UTF-8 lines. */
function fits(text: string): boolean {
  return text.length <= PLAIN_UNITS && text.isWellFormed() && !/[\0\r]/.test(text);
}

function requireFit(text: string): string {
  if (!fits(text)) throw new RangeError('this text cannot be an output');
  return text;
}

function showSeconds(ms: number | undefined): string {
  return ms === undefined ? '' : String(ms / 1000);
}

function showVersion(text: string | undefined): string {
  return text === undefined ? '' : (parseAirflowVersion(text)?.text ?? '');
}

/** The run with Airflow's own field names; its conf may hold secrets and is left out. */
function describeRun(run: DagRun): Json {
  return {
    dag_id: run.dagId,
    dag_run_id: run.runId,
    state: run.state,
    run_type: run.runType ?? null,
    logical_date: readInstant(run.logicalDate) ?? null,
    run_after: readInstant(run.runAfter) ?? null,
    queued_at: readInstant(run.queuedAt) ?? null,
    start_date: readInstant(run.startDate) ?? null,
    end_date: readInstant(run.endDate) ?? null,
    note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null,
  };
}

function fitXcom(xcom: Readonly<Record<string, Json>>, cuts: string[]): string {
  const texts = new Map<string, string>();
  for (const [line, value] of Object.entries(xcom)) {
    const isDeep = isDeeperThan(value, XCOM_LEVELS);
    const text = isDeep ? undefined : stringifyBounded(value, XCOM_UNITS);
    texts.set(line, text ?? 'null');
    if (isDeep) cuts.push(describeNull(line, `it is nested more than ${XCOM_LEVELS} levels deep`));
    else if (text === undefined) cuts.push(describeNull(line, tooLarge(`more than ${XCOM_UNITS}`)));
  }
  let total = [...texts].reduce(
    (sum, [line, text]) => sum + JSON.stringify(line).length + text.length + 2,
    2,
  );
  for (const [line, { length }] of [...texts].sort(([, a], [, b]) => b.length - a.length)) {
    if (total <= XCOM_UNITS) break;
    texts.set(line, 'null');
    total -= length - 'null'.length;
    cuts.push(describeNull(line, tooLarge(String(length))));
  }
  return `{${[...texts].map(([line, text]) => `${JSON.stringify(line)}:${text}`).join(',')}}`;
}

function describeNull(line: string, reason: string): string {
  return `The XCom "${line}" is null in the output "xcom": ${reason}.`;
}

const tooLarge = (size: string) =>
  `with ${size} characters of JSON it is too large for GitHub's limit on outputs`;

function fitFailures(report: StepReport, units: number, cuts: string[]): string {
  const failures = findFailures(report.tasks ?? [], report.dagTasks);
  const kept: string[] = [];
  let left = units - 'failed-tasks[]'.length;
  let leftBytes = FAILED_TASKS_BYTES;
  for (const task of failures) {
    const item = JSON.stringify({
      task_id: task.taskId,
      map_index: task.mapIndex,
      state: stateName(task.state),
      try_number: task.tryNumber,
      url: report.taskUrl(task),
    });
    left -= item.length + 1;
    leftBytes -= Buffer.byteLength(item) + 1;
    if (left < 0 || leftBytes < 0) break;
    kept.push(item);
  }
  if (kept.length < failures.length) {
    cuts.push(
      `The output "failed-tasks" holds the first ${kept.length} of ${failures.length} failed tasks: more would not fit in an output, or in the environment of a later step.`,
    );
  }
  return `[${kept.join(',')}]`;
}

/** The outputs of action.yml, in its order: exactly those that the step sets. */
export const outputNames = [
  'outcome',
  'dag-run-id',
  'dag-run-url',
  'state',
  'created',
  'logical-date',
  'start-date',
  'end-date',
  'duration-seconds',
  'queued-seconds',
  'failed-tasks',
  'task-counts',
  'xcom',
  'transport',
  'airflow-version',
  'dag-run',
] as const;

/** An output of action.yml. */
export type OutputName = (typeof outputNames)[number];
