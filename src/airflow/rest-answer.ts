import { withoutRow } from '../core/database-error.ts';
import { cutBetweenWords, isHtml, quoteForeign } from '../core/foreign-text.ts';
import { ActionError, TransportError } from '../errors.ts';
import { isObject } from '../json.ts';
import type { RestResponse } from '../transport/transport.ts';
import type { Fields } from './fields.ts';

/** What was asked, for messages: "Airflow refused to <deed>". */
export interface Asked {
  /** Such as `trigger the DAG "etl"`. */
  readonly deed: string;
  /** What the role needs in Airflow, such as `can create on DAG Runs`. */
  readonly permission: string;
}

/** The body of a 2xx answer; throws for every other status (a status that means something is read before). */
export function requireOk(answer: RestResponse, asked: Asked): unknown {
  const { status, body } = answer;
  if (typeof body === 'string' && isHtml(body) && status !== 401 && status !== 403)
    throw unanswered(answer, asked);
  if (status >= 200 && status < 300) return body;
  const words = airflowWords(body);
  if (status === 401 || status === 403)
    throw new ActionError(
      'airflow-forbidden',
      `Airflow does not allow the role to ${asked.deed} (status ${status})${withWords(words)}.`,
      {
        hint: `The Airflow role of the AWS role needs "${asked.permission}". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
      },
    );
  if (status === 400 || status === 409 || status === 422)
    throw new ActionError(
      'rejected-by-airflow',
      `Airflow refused to ${asked.deed} (status ${status})${withWords(words)}.`,
    );
  if (status === 429)
    throw new TransportError('throttled', `Airflow is busy: it did not ${asked.deed} (status 429).`, {
      delivery: 'not-sent',
    });
  if (status >= 500) throw unanswered(answer, asked);
  throw unexpected(asked, `status ${status}${withWords(words)}`);
}

/** The body of a 2xx answer as an object. */
export function requireObject(answer: RestResponse, asked: Asked): Fields {
  const body = requireOk(answer, asked);
  if (isObject(body)) return body;
  throw malformed(asked, body);
}

/** The failure of an answer that lacks what has to be in it; tells its shape and never a value. */
export function malformed(asked: Asked, body: unknown): ActionError {
  return unexpected(asked, describe(body));
}

function unexpected(asked: Asked, what: string): ActionError {
  return new ActionError('unexpected-response', `Asked to ${asked.deed}, Airflow answered with ${what}.`);
}

function unanswered({ status, body }: RestResponse, asked: Asked): TransportError {
  return new TransportError(
    'unreachable',
    `Asked to ${asked.deed}, Airflow's web server answered with status ${status}${withWords(airflowWords(body))}.`,
    { delivery: 'unknown' },
  );
}

function withWords(words: string): string {
  return words === '' ? '' : `: ${words.replace(/\.$/, '')}`;
}

/** A conf may be anywhere in a body, so only its outline is told; text is told when it is no cut-off JSON. */
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
    ? `${body.length} characters that are no JSON`
    : `the text "${quoteForeign(withoutRow(body), TEXT_LIMIT)}"`;
}

const WORDS_LIMIT = 500;
const TEXT_LIMIT = 200;
const KEY_LIMIT = 50;
const PROBLEMS = 5;
/** A place in a conf may be nested at will. */
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
  const told = quoteForeign(withoutRow(words), WORDS_LIMIT);
  const named = typeof title === 'string' ? quoteForeign(withoutRow(title), TEXT_LIMIT) : '';
  const heading = named === 'Bad Request' || told.includes(named) ? '' : named;
  return cutBetweenWords(
    heading !== '' && told !== '' ? `${heading}: ${told}` : heading || told,
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
