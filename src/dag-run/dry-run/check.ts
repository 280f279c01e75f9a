import type { ErrorCode } from '../../core/errors.ts';
import type { NotReadyCode } from '../../core/outcome.ts';

/** One thing a dry run looked at. `detail` may quote Airflow: foreign text. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'failed' | 'cannot-check';
  readonly detail: string;
  /** Of a failed check. */
  readonly code?: ErrorCode | NotReadyCode | undefined;
  readonly hint?: string | undefined;
}
