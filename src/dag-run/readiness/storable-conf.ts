import type { AirflowVersion } from '../../core/airflow-version.ts';
import { ActionError } from '../../core/errors.ts';
import type { Json, JsonObject } from '../../core/json.ts';

/**
 * What Airflow cannot store of a conf, as part of a sentence; undefined: nothing. Airflow 3 keeps it in a jsonb column of PostgreSQL, which
 * holds any text but U+0000 (https://www.postgresql.org/docs/current/datatype-json.html), and answers such a trigger with a server error.
 */
export function findUnstorable(conf: JsonObject, version: AirflowVersion): string | undefined {
  if (version.major < 3) return undefined;
  const at = Object.keys(conf).find((key) => hasNul(key) || hasNul(conf[key]));
  if (at === undefined) return undefined;
  return `the value of ${JSON.stringify(at)} in "conf" has the character U+0000, which Airflow ${version.text} cannot store`;
}

/** Rejects a conf that the trigger could only fail with, before anything is changed. */
export function requireStorable(conf: JsonObject, version: AirflowVersion): void {
  const problem = findUnstorable(conf, version);
  if (problem === undefined) return;
  throw new ActionError('invalid-input', `${problem[0]?.toUpperCase()}${problem.slice(1)}.`, {
    subject: 'Input "conf"',
    hint: 'Leave that character out of "conf"; nothing was triggered.',
  });
}

function hasNul(value: Json | undefined): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([key, item]) => hasNul(key) || hasNul(item));
}
