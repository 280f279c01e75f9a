import type { ErrorCode } from '../../core/errors.ts';
import type { NotReadyCode } from '../../core/outcome.ts';

/** The result of one check of a dry run. `detail` may quote Airflow: foreign text. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'failed' | 'cannot-check';
  readonly detail: string;
  /** Of a failed check. */
  readonly code?: ErrorCode | NotReadyCode | undefined;
  readonly hint?: string | undefined;
}
