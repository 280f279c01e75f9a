import type { DagTask, TaskInstance, TaskLog } from '../airflow/model.ts';
import type { Json } from '../core/json.ts';

/** What was read about a run only for the report. */
export interface Findings {
  /** Every task instance; undefined when they were not or could not be read. */
  readonly tasks: readonly TaskInstance[] | undefined;
  /** The DAG's structure; undefined when it was not or could not be read. */
  readonly dagTasks: readonly DagTask[] | undefined;
  readonly taskLogs: TaskLogs;
  /** Keyed by the lines of the input `xcom`; undefined when there are none. */
  readonly xcom: Readonly<Record<string, Json>> | undefined;
  /** What could not be read: it is unknown, not absent. */
  readonly unknown: readonly UnknownPart[];
}

/** A part of the report that could not be read. */
export interface UnknownPart {
  readonly kind: 'tasks' | 'structure' | 'logs';
  /** Such as `the task instances`. */
  readonly name: string;
  /** One clause without a full stop. May quote Airflow: foreign text. */
  readonly reason: string;
}

/** The requested task logs: those that were read, and those beyond the limit. */
export interface TaskLogs {
  readonly read: readonly TaskLogReading[];
  readonly unread: readonly TaskInstance[];
}

/** The log of one task instance's last try, or why there is none. */
export interface TaskLogReading {
  readonly task: TaskInstance;
  readonly log: TaskLog | undefined;
  readonly source: 'Airflow' | 'CloudWatch' | undefined;
  /** One clause without a full stop. */
  readonly missingBecause: string | undefined;
  /** Whether the log could not be read, so that there may be one. */
  readonly isUnknown?: boolean | undefined;
  /** Whether a later try may have a log, which could not be found out. */
  readonly mayNotBeLast?: boolean | undefined;
  /** Such as `ValueError: no rows`; undefined when the log shows none, or may not be that of the last try. */
  readonly exception: string | undefined;
}

/** The findings while nothing has been read. */
export const noFindings: Findings = {
  tasks: undefined,
  dagTasks: undefined,
  taskLogs: { read: [], unread: [] },
  xcom: undefined,
  unknown: [],
};
