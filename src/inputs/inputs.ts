import type { RoleToAssume } from '../aws/credentials.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import type { JsonObject } from '../core/json.ts';
import type { TransportKind } from '../transport/transport.ts';

/** All inputs, parsed and frozen at every level. Durations are milliseconds. */
export interface Inputs {
  readonly environment: string;
  /** From the environment's ARN, when it was given as one. */
  readonly environmentArn: string | undefined;
  readonly region: string;
  readonly dagId: string;
  /** Empty with `attach`. */
  readonly conf: JsonObject;
  /** Undefined when it is to be derived (see run-id.ts). */
  readonly dagRunId: string | undefined;
  /** ISO-8601 with offset. */
  readonly logicalDate: string | undefined;
  /** Derived when none was given; one to 1000 characters. */
  readonly note: string;
  readonly isNoteGiven: boolean;
  readonly role: RoleToAssume | undefined;
  readonly transport: 'auto' | TransportKind;
  readonly airflowVersion: AirflowVersion | undefined;
  readonly waitForCompletion: boolean;
  readonly timeoutMs: number;
  readonly queueTimeoutMs: number | undefined;
  readonly pollIntervalMs: number | 'auto';
  readonly onTimeout: 'leave' | 'stop';
  readonly onCancel: 'leave' | 'stop';
  readonly ifPaused: 'fail' | 'unpause' | 'trigger';
  readonly ifRunning: 'allow' | 'wait' | 'skip' | 'fail';
  readonly waitForDagMs: number;
  /** ISO-8601 instant. */
  readonly parsedAfter: string | undefined;
  readonly onRerun: 'new' | 'attach' | 'resume';
  /** Id of an existing run to wait for. */
  readonly attach: string | undefined;
  readonly dryRun: boolean;
  readonly logs: 'failed' | 'all' | 'none';
  readonly logLines: number;
  readonly xcom: readonly XcomLine[];
  readonly summary: boolean;
  readonly prComment: boolean;
  /** '' when there is none; a secret. */
  readonly githubToken: string;
  readonly jobIndex: string;
}

/** One line of the input `xcom`. */
export interface XcomLine {
  /** The line as written: the key in the output. */
  readonly line: string;
  readonly taskId: string;
  /** One instance of a mapped task; undefined for a task that is not mapped, or for all instances. */
  readonly mapIndex?: number | undefined;
  readonly key: string;
}
