/** Where one attempt of a task ends. */
export type AttemptState = 'success' | 'failed' | 'skipped';

/** One scripted attempt of a task instance. */
export interface Attempt {
  readonly state: AttemptState;
  readonly durationMs?: number;
}

/** Instances of a mapped task. */
export interface Mapping {
  readonly count: number;
  /** Indexes whose every attempt fails. */
  readonly failed?: readonly number[];
  /** Delay of each instance's start behind the one before. */
  readonly staggerMs?: number;
  /** The XComs of each instance by map index, in place of the task's; undefined for none. */
  readonly xcoms?: readonly (Readonly<Record<string, unknown>> | undefined)[];
}

/** A task of a simulated DAG; only the id is needed: it then succeeds within a second. */
export interface TaskInput {
  readonly taskId: string;
  readonly upstream?: readonly string[];
  /** End state of every attempt that `attempts` does not list. Default success. */
  readonly state?: AttemptState;
  /** Default 100. */
  readonly durationMs?: number;
  /** What each attempt does, by try number; the last entry counts for all later ones. */
  readonly attempts?: readonly Attempt[];
  readonly retries?: number;
  readonly retryDelayMs?: number;
  /** Time between the end of the upstream tasks and the start. Default 20. */
  readonly queuedMs?: number;
  readonly mapped?: Mapping;
  /** The task gets this far and no further: it never ends by itself. */
  readonly holds?: 'scheduled' | 'queued' | 'running' | 'deferred' | 'up_for_reschedule' | 'awaiting_input';
  readonly triggerRule?: 'all_success' | 'all_done';
  readonly operator?: string;
  /** Lines of the task's log, after Airflow's own. */
  readonly log?: readonly string[];
  /** Message of the exception with which attempts fail. */
  readonly error?: string;
  readonly xcom?: Readonly<Record<string, unknown>>;
  readonly note?: string;
}

/** A parameter of a DAG: its default and a JSON schema. */
export interface ParamInput {
  readonly value?: unknown;
  readonly schema?: Readonly<Record<string, unknown>>;
  readonly description?: string;
}

/** A simulated DAG as a test writes it. */
export interface DagInput {
  readonly tasks?: readonly TaskInput[];
  readonly isPaused?: boolean;
  /** False: the scheduler no longer finds the DAG in its file (`is_stale` on Airflow 3). */
  readonly isActive?: boolean;
  readonly maxActiveRuns?: number;
  readonly params?: Readonly<Record<string, ParamInput>>;
  readonly fileloc?: string;
  /** A stack trace makes the DAG's file fail to import. */
  readonly importError?: string;
  /** With an import error: false means that the DAG was never parsed, so it does not exist. */
  readonly parsedBefore?: boolean;
  /** False: the file imports where tasks run, not on the web server, whose packages may differ. */
  readonly loadsOnWebServer?: boolean;
  readonly warning?: { readonly type: string; readonly message: string };
  readonly schedule?: string | null;
  readonly tags?: readonly string[];
  readonly description?: string | null;
  /** Wall-clock time of the last parse; default the time when the DAG was added. */
  readonly lastParsedAt?: string;
  /** The DAG exists only this long after it was added, as after an upload to S3. */
  readonly appearsAfterMs?: number;
  /** Time between trigger and the state `running`. Default 50. */
  readonly queuedMs?: number;
}

/** A DAG as the simulated Airflow holds it. */
export interface Dag {
  readonly dagId: string;
  readonly input: DagInput;
  readonly tasks: readonly TaskInput[];
  isPaused: boolean;
  isActive: boolean;
  /** Emulator milliseconds. */
  readonly addedAtMs: number;
  unpausedAtMs: number;
  lastParsedAtMs: number;
}

/** File of a DAG, under MWAA's DAG folder. */
export const fileloc = (dag: Dag): string => dag.input.fileloc ?? `/usr/local/airflow/dags/${dag.dagId}.py`;
