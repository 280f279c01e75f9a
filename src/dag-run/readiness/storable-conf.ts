import type { AirflowVersion } from '../../core/airflow-version.ts';
import { ActionError } from '../../core/errors.ts';
import type { Json, JsonObject } from '../../core/json.ts';

/**
 * Which value of a conf Airflow cannot store, as part of a sentence; undefined when it can store all of them. Airflow 3 has a jsonb
 * column of PostgreSQL for it, which takes any text but U+0000 (https://www.postgresql.org/docs/current/datatype-json.html), and answers such a trigger with a server error.
 */
export function findUnstorable(conf: JsonObject, version: AirflowVersion): string | undefined {
  if (version.major < 3) return undefined;
  const at = Object.keys(conf).find((key) => hasNul(key) || hasNul(conf[key]));
  if (at === undefined) return undefined;
  return `the value of ${JSON.stringify(at)} in "conf" has the character U+0000, which Airflow ${version.text} cannot store`;
}

/** Throws `invalid-input` for a conf that Airflow cannot store, before anything is changed. */
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
