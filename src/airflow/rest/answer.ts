import { withoutRow } from '../../core/database-error.ts';
import { ActionError } from '../../core/errors.ts';
import { cutBetweenWords, quoteForeign } from '../../core/foreign-text.ts';
import { isObject } from '../../core/json.ts';
import { asClause } from '../../core/sentence.ts';
import type { RestResponse } from '../../transport/transport.ts';
import type { Fields } from '../fields.ts';

/** What a request is for, in messages: "Airflow refused to <action>". */
export interface RequestPurpose {
  /** Such as `trigger the DAG "etl"`. */
  readonly action: string;
  /** What the role needs in Airflow, such as `can create on DAG Runs`. */
  readonly permission: string;
}

/**
 * The body of a 2xx answer; throws for every other status, so callers read a meaningful one such as 404 before. Pages, 429 and
 * 5xx never come here: a transport rejects with them.
 */
export function requireOk(answer: RestResponse, purpose: RequestPurpose): unknown {
  const { status, body } = answer;
  if (status >= 200 && status < 300) return body;
  const words = airflowWords(body);
  if (status === 401 || status === 403)
    throw new ActionError(
      'airflow-forbidden',
      `Airflow does not allow the role to ${purpose.action} (status ${status})${withWords(words)}.`,
      {
        hint: `The AWS role maps to an Airflow role without the permission "${purpose.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
      },
    );
  if (status === 400 || status === 409 || status === 422)
    throw new ActionError(
      'rejected-by-airflow',
      `Airflow refused to ${purpose.action} (status ${status})${withWords(words)}.`,
    );
  throw unexpected(purpose, `status ${status}${withWords(words)}`);
}

/** The body of a 2xx answer as an object. */
export function requireObject(answer: RestResponse, purpose: RequestPurpose): Fields {
  const body = requireOk(answer, purpose);
  if (isObject(body)) return body;
  throw malformed(purpose, body);
}

/** The error for an answer that lacks a required member; names its shape, and quotes only text that cannot be JSON. */
export function malformed(purpose: RequestPurpose, body: unknown): ActionError {
  return unexpected(purpose, describe(body));
}

function unexpected(purpose: RequestPurpose, what: string): ActionError {
  return new ActionError('unexpected-response', `Asked to ${purpose.action}, Airflow answered with ${what}.`);
}

function withWords(words: string): string {
  return words === '' ? '' : `: ${asClause(words)}`;
}

/** A body may hold a conf anywhere, so only its outline is shown; text is shown unless it may be JSON that was cut off. */
function describe(body: unknown): string {
  if (body === undefined || body === null || body === '') return 'nothing';
  if (Array.isArray(body)) return `a list of ${body.length}`;
  if (isObject(body)) {
    const keys = Object.keys(body);
    const more = keys.length > 10 ? `, ... (${keys.length} keys)` : '';
    const named = keys.slice(0, 10).map((key) => quoteForeign(key, KEY_LIMIT));
    return `an object of ${named.join(', ') || 'no keys'}${more}`;
  }
  if (typeof body !== 'string') return `a ${typeof body}`;
  return /[[{]/.test(body)
    ? `${body.length} characters that are not JSON`
    : `the text "${quoteForeign(withoutRow(body), TEXT_LIMIT)}"`;
}

const WORDS_LIMIT = 500;
const TEXT_LIMIT = 200;
const KEY_LIMIT = 50;
const PROBLEMS = 5;
/** The path to a value in a conf may have any length. */
const PLACE_PARTS = 20;

/**
 * Airflow's own words about a refusal, as one line of at most 500 characters: the title and detail of v1's problem
 * documents, the detail of v2 (a text, a list of pydantic's problems without the refused values, or an object).
 */
export function airflowWords(body: unknown): string {
  if (typeof body === 'string') return quoteForeign(withoutRow(body), TEXT_LIMIT);
  if (!isObject(body)) return '';
  const { title, detail, message, error } = body;
  const words = detailWords(detail) || detailWords(message) || detailWords(error);
  const shown = quoteForeign(withoutRow(words), WORDS_LIMIT);
  const named = typeof title === 'string' ? quoteForeign(withoutRow(title), TEXT_LIMIT) : '';
  const heading = named === 'Bad Request' || shown.includes(named) ? '' : named;
  return cutBetweenWords(
    heading !== '' && shown !== '' ? `${heading}: ${shown}` : heading || shown,
    WORDS_LIMIT,
  );
}

function detailWords(detail: unknown): string {
  if (typeof detail === 'string') return detail;
  if (Array.isArray(detail)) return detail.slice(0, PROBLEMS).map(problemWords).filter(Boolean).join('; ');
  if (!isObject(detail)) return '';
  const { reason, message } = detail;
  return [reason, message].filter((part) => typeof part === 'string').join(': ');
}

function problemWords(problem: unknown): string {
  if (typeof problem === 'string') return problem;
  if (!isObject(problem)) return '';
  const { loc, msg } = problem;
  const parts = Array.isArray(loc) ? loc.slice(0, PLACE_PARTS) : [];
  const place = parts.filter((part) => typeof part === 'string' || typeof part === 'number').join('.');
  return [place, typeof msg === 'string' ? msg : ''].filter(Boolean).join(': ');
}
