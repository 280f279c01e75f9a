import { ActionError } from '../../core/errors.ts';
import { ID_LIMIT } from '../fields.ts';

/** The parts of a path after the API's root, not encoded: `['dags', 'etl', 'dagRuns']`. */
export type Segments = readonly string[];

/**
 * How a path is written. `plain` leaves every character alone that may stand in a path (`+ : @ ~ ...`); `encoded` is
 * encodeURIComponent. They differ for run ids such as `manual__2025-01-01T00:00:00+00:00`, and it is not documented
 * which of them InvokeRestApi passes on unchanged.
 */
export type PathStyle = 'plain' | 'encoded';

/** RFC 3986, pchar, without percent-encoding. */
const MAY_STAND = /[A-Za-z0-9\-._~!$&'()*+,;=:@]/;

/** The wildcard of Airflow's list endpoints (`/dags/~/dagRuns/list`); no id may be it. */
export const ANY = '~';

/** Joins segments to a path. Ids have to be checked by `requireId` before. */
export function formatRestPath(segments: Segments, style: PathStyle): `/${string}` {
  const write = style === 'encoded' ? encodeURIComponent : encodePlain;
  return `/${segments.map(write).join('/')}`;
}

function encodePlain(segment: string): string {
  return [...segment].map((char) => (MAY_STAND.test(char) ? char : encodeURIComponent(char))).join('');
}

/**
 * Throws `invalid-input` for an id that would not reach Airflow unchanged: an empty id, `.` and `..` (which URLs resolve), `~` (which means all),
 * a slash or backslash (which split the path even when encoded, Airflow issue 23106), control characters, half a surrogate pair, more
 * than 250 characters.
 */
export function requireId(what: string, id: string): void {
  const problem = findProblem(id);
  if (problem === undefined) return;
  throw new ActionError('invalid-input', `The ${what} ${JSON.stringify(id.slice(0, ID_LIMIT))} ${problem}.`, {
    hint: `No request to Airflow can name it: use a ${what} of at most ${ID_LIMIT} characters without slashes.`,
  });
}

function findProblem(id: string): string | undefined {
  if (id === '') return 'is empty';
  if (id === '.' || id === '..' || id === ANY) return 'has a special meaning in a path';
  if (id.length > ID_LIMIT) return `has more than ${ID_LIMIT} characters`;
  if (/[/\\]/.test(id)) return 'contains a slash';
  if (/\p{Cc}/u.test(id)) return 'contains a control character';
  if (!id.isWellFormed()) return 'is not valid Unicode';
  return undefined;
}
