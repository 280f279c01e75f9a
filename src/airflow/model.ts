import type { Json, JsonObject } from '../core/json.ts';

/** Airflow's four states of a DAG run; success and failed are final. An unknown one is an error with its text. */
export type DagRunState = 'queued' | 'running' | 'success' | 'failed';

/** The two ids that identify a DAG run. */
export interface DagRunRef {
  readonly dagId: string;
  readonly runId: string;
}

/** A DAG run; dates are ISO-8601 as Airflow wrote them. */
export interface DagRun extends DagRunRef {
  readonly state: DagRunState;
  readonly logicalDate?: string | undefined;
  readonly runAfter?: string | undefined;
  readonly queuedAt?: string | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly runType?: string | undefined;
  readonly note?: string | undefined;
  /** Only for comparing it with the step's conf; never printed. Undefined when the transport does not return it. */
  readonly conf?: JsonObject | undefined;
}

/**
 * How many task instances of a run are read at most; a list with one more than this is not complete. Airflow's own limit is
 * `max_map_length`, 1024 for each mapped task unless it is raised.
 */
export const MOST_TASK_INSTANCES = 20_000;

/** The fields of a DAG that running it depends on. */
export interface Dag {
  readonly dagId: string;
  readonly isPaused: boolean;
  /** Airflow 2: `is_active`; Airflow 3: not `is_stale`. */
  readonly isActive: boolean;
  readonly hasImportErrors: boolean;
  readonly lastParsedTime?: string | undefined;
  /** Absolute path of the DAG's file in the environment. */
  readonly fileloc?: string | undefined;
  readonly maxActiveRuns?: number | undefined;
}

/** One param of a DAG: its default and its JSON Schema. */
export interface DagParam {
  readonly name: string;
  readonly value: Json;
  readonly schema: JsonObject;
}

/** A DAG file that does not import. */
export interface ImportError {
  readonly filename: string;
  /** Python traceback: foreign text. */
  readonly stackTrace: string;
}

/** A task of the DAG's structure. */
export interface DagTask {
  readonly taskId: string;
  readonly downstreamTaskIds: readonly string[];
}

/** One task, or one index of a mapped task, in one run. */
export interface TaskInstance {
  readonly taskId: string;
  /** -1 for a task that is not mapped. */
  readonly mapIndex: number;
  /** Airflow's own word, null for none. */
  readonly state: string | null;
  /** 0 for a task that never started, or over the command line, which gives none. */
  readonly tryNumber: number;
  readonly maxTries?: number | undefined;
  readonly startDate?: string | undefined;
  readonly endDate?: string | undefined;
  readonly durationSeconds?: number | undefined;
}

/** The ids that identify a task instance; `mapIndex` as in TaskInstance. */
export interface TaskInstanceRef extends DagRunRef {
  readonly taskId: string;
  readonly mapIndex: number;
}

/** The end of one try's log: foreign text, decoded to lines, without ANSI codes or a trailing newline. */
export interface TaskLog {
  readonly lines: readonly string[];
  /** Lines before these were dropped. */
  readonly isCut: boolean;
  /** The try that the log is of, when it is not that of the task instance (0 where the command line gives none). */
  readonly tryNumber?: number | undefined;
}

/** The run to create; this step chose its id. */
export interface TriggerRequest extends DagRunRef {
  readonly conf: JsonObject;
  /** ISO-8601 with offset. */
  readonly logicalDate?: string | undefined;
  readonly note?: string | undefined;
}

/** Final states of a task instance. */
export const finishedTaskStates: ReadonlySet<string> = new Set([
  'success',
  'failed',
  'upstream_failed',
  'skipped',
  'removed',
]);

/** A run as the key of a map. */
export function keyOfRun({ dagId, runId }: DagRunRef): string {
  return `${dagId}/${runId}`;
}

/** The date that a run is for, in milliseconds since 1970, to sort by; 0 when it has none. */
export function dateOfRun(run: DagRun): number {
  return Date.parse(run.runAfter ?? run.logicalDate ?? '') || 0;
}

/** Sorts task instances by task, then by map index. */
export function byTask(a: TaskInstance, b: TaskInstance): number {
  if (a.taskId !== b.taskId) return a.taskId < b.taskId ? -1 : 1;
  return a.mapIndex - b.mapIndex;
}

/** Whether the run has ended: its state is final. */
export function isFinished(run: DagRun): boolean {
  return run.state === 'success' || run.state === 'failed';
}
