import type { DagRun, DagTask, ImportError, TaskInstance, TaskLog } from '../airflow/model.ts';
import type { Check } from '../dag-run/dry-run.ts';
import type { Expectation } from '../dag-run/expectation.ts';
import type { Origin } from '../dag-run/observer.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import type { TransportKind } from '../transport/transport.ts';

/** All that the outputs, the summary, the annotations and the comment tell; what is unknown is undefined or empty. */
export interface StepReport extends Findings {
  readonly outcome: Outcome;
  /** '' when the inputs could not be read. */
  readonly dagId: string;
  /** Name of the environment; '' when the inputs could not be read. */
  readonly environment: string;
  readonly region: string;
  /** Names only: a conf value is in no report. */
  readonly confKeys: readonly string[];
  readonly transport: TransportKind | undefined;
  /** As the environment told it. */
  readonly airflowVersion: string | undefined;
  /** As read last. */
  readonly run: DagRun | undefined;
  readonly origin: Origin | undefined;
  /** The run's page; '' when the web server's host is unknown. */
  readonly runUrl: string;
  /** A task instance's page; '' when the web server's host is unknown. */
  readonly taskUrl: (task: Pick<TaskInstance, 'taskId' | 'mapIndex'>) => string;
  readonly expectation: Expectation | undefined;
  /** The error that keeps the DAG's file from being imported. */
  readonly importError: ImportError | undefined;
  /** What a dry run looked at, and what a trigger would send. */
  readonly rehearsal: { readonly checks: readonly Check[]; readonly request: JsonObject } | undefined;
  /** Texts of the warnings given so far. */
  readonly warnings: readonly string[];
  readonly workflow: WorkflowContext;
}

/** What was read about a run for the report alone. */
export interface Findings {
  /** Every task instance; undefined when they were not or could not be read. */
  readonly tasks: readonly TaskInstance[] | undefined;
  /** The DAG's structure; undefined when it was not or could not be read. */
  readonly dagTasks: readonly DagTask[] | undefined;
  readonly taskLogs: TaskLogs;
  /** Keyed by the lines of the input `xcom`; undefined when there are none. */
  readonly xcom: Readonly<Record<string, Json>> | undefined;
}

/** The task logs that were wanted: read ones, and those beyond the limit. */
export interface TaskLogs {
  readonly read: readonly TaskLogReading[];
  readonly unread: readonly TaskInstance[];
}

/** The log of one task instance's last try, or why there is none. */
export interface TaskLogReading {
  readonly task: TaskInstance;
  readonly log: TaskLog | undefined;
  readonly source: 'Airflow' | 'CloudWatch' | undefined;
  /** One clause. */
  readonly missingBecause: string | undefined;
  /** Such as `ValueError: no rows`; undefined when the log shows none. */
  readonly exception: string | undefined;
}

/** What is known about a run nothing was read about. */
export const noFindings: Findings = {
  tasks: undefined,
  dagTasks: undefined,
  taskLogs: { read: [], unread: [] },
  xcom: undefined,
};

/** The report of a step that ended before it knew anything but its outcome. */
export function createStepReport(outcome: Outcome, workflow: WorkflowContext): StepReport {
  return {
    ...noFindings,
    outcome,
    dagId: '',
    environment: '',
    region: '',
    confKeys: [],
    transport: undefined,
    airflowVersion: undefined,
    run: undefined,
    origin: undefined,
    runUrl: '',
    taskUrl: () => '',
    expectation: undefined,
    importError: undefined,
    rehearsal: undefined,
    warnings: [],
    workflow,
  };
}
