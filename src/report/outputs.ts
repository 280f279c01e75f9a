import type { DagRun } from '../airflow/model.ts';
import type { Origin } from '../dag-run/observer.ts';
import { spanMs } from '../duration.ts';
import type { Json } from '../json.ts';
import type { OutputName } from '../output-names.ts';
import type { Runner } from '../runner/runner.ts';
import type { TransportKind } from '../transport/transport.ts';
import type { StepReport } from './step-report.ts';
import { countStates, findFailures, stateName } from './task-state.ts';

/**
 * GitHub allows 1 MiB of outputs per job, approximated in UTF-16 (GitHub Docs, "Workflow syntax", jobs.<job_id>.outputs):
 * two bytes for each code unit of names and values. Something is left for other steps of the job.
 */
const MOST_UNITS = 500_000;
/** What XComs may take of it. */
const XCOM_UNITS = 350_000;
const NOTE_UNITS = 1_000;

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
  return {
    'dag-run-id': known.run.runId,
    'dag-run-url': known.runUrl,
    created: String(known.origin === 'created'),
    state: known.run.state,
    'logical-date': known.run.logicalDate ?? '',
    transport: known.transport,
    'airflow-version': known.airflowVersion,
  };
}

/**
 * Every output of the action, and one sentence for each one that was cut. Where there is nothing to tell: '', or empty JSON
 * for lists and objects, so that `fromJSON` works on every path.
 */
export function describeOutputs(report: StepReport): {
  readonly outputs: Outputs;
  readonly cuts: readonly string[];
} {
  const { run, tasks } = report;
  const cuts: string[] = [];
  const durationMs = spanMs(run?.startDate, run?.endDate);
  const fixed: Omit<Outputs, 'failed-tasks' | 'xcom'> = {
    outcome: report.outcome.name,
    'dag-run-id': run?.runId ?? '',
    'dag-run-url': run === undefined ? '' : report.runUrl,
    state: run?.state ?? '',
    created: String(report.origin === 'created'),
    'logical-date': run?.logicalDate ?? '',
    'start-date': run?.startDate ?? '',
    'end-date': run?.endDate ?? '',
    'duration-seconds': durationMs === undefined ? '' : String(durationMs / 1000),
    'task-counts': JSON.stringify(countStates(tasks ?? [])),
    transport: report.transport ?? '',
    'airflow-version': report.airflowVersion ?? '',
    'dag-run': run === undefined ? '' : JSON.stringify(describeRun(run)),
  };
  const xcom = fitXcom(report.xcom ?? {}, cuts);
  const taken = [...Object.entries({ ...fixed, xcom })].reduce(
    (sum, [name, value]) => sum + name.length + value.length,
    0,
  );
  const failedTasks = fitFailures(report, MOST_UNITS - taken, cuts);
  return { outputs: { ...fixed, xcom, 'failed-tasks': failedTasks }, cuts };
}

/** Sets every output, and says in the log what was cut. */
export function setOutputs(report: StepReport, runner: Pick<Runner, 'setOutput' | 'warn'>): void {
  const { outputs, cuts } = describeOutputs(report);
  for (const [name, value] of Object.entries(outputs)) runner.setOutput(name, value);
  for (const cut of cuts) runner.warn(cut);
}

/** The run with Airflow's own field names; its conf may hold secrets and is left out. */
function describeRun(run: DagRun): Json {
  return {
    dag_id: run.dagId,
    dag_run_id: run.runId,
    state: run.state,
    run_type: run.runType ?? null,
    logical_date: run.logicalDate ?? null,
    run_after: run.runAfter ?? null,
    queued_at: run.queuedAt ?? null,
    start_date: run.startDate ?? null,
    end_date: run.endDate ?? null,
    note: run.note?.slice(0, NOTE_UNITS).toWellFormed() ?? null,
  };
}

function fitXcom(xcom: Readonly<Record<string, Json>>, cuts: string[]): string {
  const values = new Map(Object.entries(xcom));
  const sizes = new Map([...values].map(([line, value]) => [line, JSON.stringify(value).length]));
  let total = [...sizes].reduce((sum, [line, size]) => sum + JSON.stringify(line).length + size + 2, 2);
  for (const [line, size] of [...sizes].sort(([, a], [, b]) => b - a)) {
    if (total <= XCOM_UNITS) break;
    values.set(line, null);
    total -= size - 'null'.length;
    cuts.push(
      `The XCom "${line}" is null in the output "xcom": with ${size} characters of JSON it is too large for GitHub's limit on outputs.`,
    );
  }
  return JSON.stringify(Object.fromEntries(values));
}

function fitFailures(report: StepReport, units: number, cuts: string[]): string {
  const failures = findFailures(report.tasks ?? [], report.dagTasks);
  const kept: string[] = [];
  let left = units - 'failed-tasks[]'.length;
  for (const task of failures) {
    const item = JSON.stringify({
      task_id: task.taskId,
      map_index: task.mapIndex,
      state: stateName(task.state),
      try_number: task.tryNumber,
      url: report.taskUrl(task),
    });
    left -= item.length + 1;
    if (left < 0) break;
    kept.push(item);
  }
  if (kept.length < failures.length) {
    cuts.push(
      `The output "failed-tasks" holds the first ${kept.length} of ${failures.length} failed tasks: more would exceed GitHub's limit on outputs.`,
    );
  }
  return `[${kept.join(',')}]`;
}
