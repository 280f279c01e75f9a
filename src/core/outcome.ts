import type { ErrorCode } from './errors.ts';

/** The result of the step; the output `outcome`. */
export type OutcomeName =
  | 'success'
  | 'failed'
  | 'timed-out'
  | 'cancelled'
  | 'triggered'
  | 'skipped'
  | 'validated'
  | 'not-ready'
  | 'error';

/** Why a DAG or an environment cannot be used now; like an error code: stable and documented. */
export type NotReadyCode = (typeof notReadyCodes)[number];

/** Every code of `not-ready`, for documentation and tests. */
export const notReadyCodes = [
  'environment-not-ready',
  'dag-absent',
  'dag-import-error',
  'dag-inactive',
  'dag-paused',
  'dag-not-parsed',
  'dag-running',
  'conf-invalid',
] as const;

/** The result of the step, with its reason for the user; free of secrets and conf values. */
export interface Outcome {
  readonly name: OutcomeName;
  /** One sentence for the annotation and the summary: what was tried, on what, what came back. May quote Airflow: foreign text. */
  readonly message: string;
  readonly code?: ErrorCode | NotReadyCode | undefined;
  /** One sentence that says what to do. */
  readonly hint?: string | undefined;
  /** A cancelled step may have triggered the DAG. */
  readonly isUncertain?: boolean | undefined;
  /** What cannot be used, when it is not the DAG; see ErrorDetails. */
  readonly subject?: string | undefined;
}

/** The codes of annotations for results of Airflow: the outcome's name, and `task-failed` for each failed task. */
export const resultCodes = ['failed', 'task-failed', 'timed-out', 'cancelled'] as const;

/** Whether the step passes: it fails for failed, timed-out, cancelled, not-ready and error, and for nothing else. */
export function passes(name: OutcomeName): boolean {
  switch (name) {
    case 'success':
    case 'triggered':
    case 'skipped':
    case 'validated':
      return true;
    case 'failed':
    case 'timed-out':
    case 'cancelled':
    case 'not-ready':
    case 'error':
      return false;
  }
}
