import type { Environment } from '../../aws/environment.ts';
import type { Outcome } from '../../core/outcome.ts';

// MWAA API Reference, Environment, Status. An update that failed is rolled back, so Airflow runs on as before.
const USABLE = new Set(['AVAILABLE', 'UPDATE_FAILED']);
const UNUSABLE = new Set(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE']);

/** The outcome of a step whose environment runs no Airflow, by its status alone; undefined when Airflow may answer. */
export function findUnusable({ name, status, lastUpdateError }: Environment): Outcome | undefined {
  if (!UNUSABLE.has(status)) return undefined;
  const reason = lastUpdateError === undefined ? '' : `: ${lastUpdateError}`;
  return {
    name: 'not-ready',
    code: 'environment-not-ready',
    message: `MWAA environment "${name}" is ${status}${reason}`,
    hint:
      status === 'CREATING'
        ? 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.'
        : 'Bring the environment to the status AVAILABLE first.',
  };
}

/**
 * The warning for an environment that is being changed, or has an unknown status: Airflow may answer or not. Undefined when
 * Airflow should answer.
 */
export function describeUnsettled({ name, status }: Environment): string | undefined {
  if (USABLE.has(status)) return undefined;
  return `MWAA environment "${name}" is ${status}: Airflow may not answer for a while.`;
}
