import type { AirflowVersion } from '../core/airflow-version.ts';
import type { Json } from '../core/json.ts';
import type { TransportKind } from '../transport/transport.ts';
import type {
  Dag,
  DagParam,
  DagRun,
  DagRunRef,
  DagRunState,
  DagTask,
  ImportError,
  TaskInstance,
  TaskInstanceRef,
  TaskLog,
  TriggerRequest,
} from './model.ts';

/** What a client may be unable to do; callers ask `can` before they call, and degrade with one warning. */
export type Capability =
  | 'get-dag'
  | 'dag-params'
  | 'dag-tasks'
  | 'import-errors'
  | 'unpause'
  /** Without it, only runs that this client triggered are found. */
  | 'list-runs'
  | 'note'
  | 'task-logs'
  /** Task instances come with the number of their tries. */
  | 'try-numbers'
  | 'stop'
  | 'clear'
  | 'xcom'
  /** XComs of one instance of a mapped task. */
  | 'mapped-xcom';

/**
 * Airflow's answer to a trigger. A conflict says only that the run id or the logical date is taken: look it up;
 * `isRunIdTaken` where Airflow's words leave no doubt that it is this id.
 */
export type TriggerAnswer =
  | { readonly kind: 'accepted'; readonly run: DagRun }
  | { readonly kind: 'conflict'; readonly detail: string; readonly isRunIdTaken?: boolean | undefined };

/** The failed and upstream-failed task instances, or every instance of the tasks with these ids. */
export type TasksToClear = 'failed' | readonly string[];

/**
 * What running a DAG needs from Airflow, the same over every transport and version.
 *
 * A method that fails rejects with an ActionError: `airflow-forbidden` (403),
 * `rejected-by-airflow` (400, 422 with Airflow's words), `dag-not-found`, `unsupported` (a method whose capability is
 * missing), a refusal (isRefusal), or a TransportError. Transports repeat reads, and writes that certainly were not sent.
 */
export interface AirflowClient {
  readonly transport: TransportKind;
  readonly version: AirflowVersion;
  can(capability: Capability): boolean;

  /** Undefined when Airflow has no such DAG. */
  getDag(dagId: string, signal: AbortSignal): Promise<Dag | undefined>;
  getDagParams(dagId: string, signal: AbortSignal): Promise<readonly DagParam[]>;
  listDagTasks(dagId: string, signal: AbortSignal): Promise<readonly DagTask[]>;
  listImportErrors(signal: AbortSignal): Promise<readonly ImportError[]>;
  /** Unpauses exactly this DAG. */
  unpauseDag(dagId: string, signal: AbortSignal): Promise<void>;

  triggerDagRun(request: TriggerRequest, signal: AbortSignal): Promise<TriggerAnswer>;
  /** Undefined when Airflow has no run with this id. */
  getDagRun(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined>;
  /** Newest first, at most `limit` (100 at most), only those in `states` when given. */
  listDagRuns(
    query: {
      readonly dagId: string;
      readonly states?: readonly DagRunState[] | undefined;
      readonly limit: number;
    },
    signal: AbortSignal,
  ): Promise<readonly DagRun[]>;
  /** Every task instance of the run, mapped ones one by one. */
  listTaskInstances(ref: DagRunRef, signal: AbortSignal): Promise<readonly TaskInstance[]>;
  /** Sets the run failed. */
  stopDagRun(ref: DagRunRef, signal: AbortSignal): Promise<void>;
  /** Replaces the run's note. */
  noteDagRun(ref: DagRunRef, note: string, signal: AbortSignal): Promise<void>;
  /** Clears these tasks of the run, so that it runs on under the same id. */
  clearTasks(ref: DagRunRef, tasks: TasksToClear, signal: AbortSignal): Promise<void>;

  /** The last `maxLines` lines of a try's log; undefined when there is none. Memory is bounded by `maxLines`. */
  readTaskLog(
    ref: TaskInstanceRef & { readonly tryNumber: number },
    maxLines: number,
    signal: AbortSignal,
  ): Promise<TaskLog | undefined>;
  /** Undefined when there is no such XCom. */
  getXcom(
    ref: TaskInstanceRef & { readonly key: string },
    signal: AbortSignal,
  ): Promise<{ readonly value: Json } | undefined>;
}
