import type { Environment } from '../../aws/environment.ts';
import type { Outcome } from '../../core/outcome.ts';

/** What an environment's status means for a trigger now. */
export type EnvironmentVerdict =
  | { readonly kind: 'usable' }
  /** Airflow may answer or not: warn, and try. */
  | { readonly kind: 'unsettled'; readonly warning: string }
  | { readonly kind: 'unusable'; readonly outcome: Outcome };

/** An update that failed is rolled back, so Airflow runs on as before. */
const USABLE = new Set(['AVAILABLE', 'UPDATE_FAILED']);
const UNUSABLE = new Set(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE']);

/** Judges by the status alone (MWAA API reference, Environment.Status); an unknown one may be usable. */
export function judgeEnvironment(environment: Environment): EnvironmentVerdict {
  const { name, status, lastUpdateError } = environment;
  if (USABLE.has(status)) return { kind: 'usable' };
  if (!UNUSABLE.has(status)) {
    return {
      kind: 'unsettled',
      warning: `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`,
    };
  }
  const reason = lastUpdateError === undefined ? '' : `: ${lastUpdateError}`;
  return {
    kind: 'unusable',
    outcome: {
      name: 'not-ready',
      code: 'environment-not-ready',
      message: `MWAA environment "${name}" is ${status}${reason}`,
      hint:
        status === 'CREATING'
          ? 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.'
          : 'Bring the environment to the status AVAILABLE first.',
    },
  };
}
