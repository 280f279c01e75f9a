import { withoutRow } from '../core/database-error.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import { isObject, type NumberReading, parseJson } from '../core/json.ts';

/** What Airflow answered through InvokeRestApi. */
export interface AirflowAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Airflow's answer in a successful call of InvokeRestApi. */
export function readRestApiSuccess(
  output: {
    readonly RestApiStatusCode?: number | undefined;
    readonly RestApiResponse?: unknown;
    readonly $responseBodyText?: string | undefined;
  },
  request: { readonly path: string; readonly numbers?: NumberReading | undefined },
): AirflowAnswer {
  const status = readStatus(output.RestApiStatusCode);
  if (status === undefined)
    throw new TransportError('unreachable', 'InvokeRestApi answered without the status of Airflow.', {
      delivery: 'unknown',
    });
  return { status, body: readBody(output, request) };
}

/**
 * The body of Airflow's answer. The SDK rounds numbers, so for a reading `as-written` the text is parsed again. A text that holds
 * JSON is parsed too: it is not documented how the service passes on JSON that only Python accepts (NaN).
 */
function readBody(
  output: { readonly RestApiResponse?: unknown; readonly $responseBodyText?: string | undefined },
  { path, numbers }: { readonly path: string; readonly numbers?: NumberReading | undefined },
): unknown {
  let body = output.RestApiResponse;
  if (numbers === 'as-written' && output.$responseBodyText !== undefined) {
    const whole = parseJson(output.$responseBodyText, numbers);
    if (isObject(whole)) body = whole['RestApiResponse'];
  }
  if (typeof body !== 'string' || !/^\s*\{/.test(body) || isTaskLogPath(path)) return body;
  try {
    return parseJson(body, numbers);
  } catch {
    return body;
  }
}

/** Whether a path of Airflow's REST API is that of a task log, which may be any text. */
export function isTaskLogPath(path: string): boolean {
  return /\/taskInstances\/[^/]+\/logs\/\d+$/.test(path);
}

/**
 * Airflow's answer from a RestApiClientException; throws a TransportError when Airflow throttles or fails, and any other error as it
 * is. Both exceptions arrive with HTTP status 400 and without a message.
 */
export function readRestApiFailure(
  error: unknown,
  request: { readonly method: string; readonly path: string },
): AirflowAnswer {
  if (!(error instanceof Error)) throw error;
  const members = error as { readonly RestApiStatusCode?: unknown; readonly RestApiResponse?: unknown };
  const status = readStatus(members.RestApiStatusCode);
  if (error.name === 'RestApiClientException')
    // Users report an empty body for a DAG that is not ready; it is still a refusal of Airflow.
    return readAirflowStatus({ status: status ?? 400, body: members.RestApiResponse }, request, error);
  if (error.name === 'RestApiServerException')
    return readAirflowStatus({ status: status ?? 500, body: members.RestApiResponse }, request, error);
  throw error;
}

/** A valid HTTP status; undefined for everything else. */
function readStatus(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value >= 100 && value <= 599
    ? value
    : undefined;
}

/** Returns an answer with a status that shows the effect of the request; throws a TransportError for 413, 429 and 5xx. */
export function readAirflowStatus(
  answer: AirflowAnswer,
  request: { readonly method: string; readonly path: string },
  cause?: unknown,
  retryAfterMs?: number,
): AirflowAnswer {
  const { status } = answer;
  // Returned before its words are read, since it may be long.
  if (status !== 413 && status !== 429 && status < 500) return answer;
  const what = `${request.method} ${request.path}`;
  const message = firstWords(answer.body);
  const words = message === '' ? '' : ` It said: ${message}`;
  // It is not documented how MWAA reports an answer of more than 6 MB; a request that is too large has no effect.
  if (status === 413 || (status >= 500 && /too large|payload size|size limit/i.test(message)))
    throw new TransportError('too-large', `${what}: the request or its answer is too large.${words}`, {
      delivery: status === 413 ? 'not-sent' : 'unknown',
      cause,
    });
  if (status === 429)
    throw new TransportError('throttled', `Airflow throttles requests (${what}, status 429).${words}`, {
      delivery: 'not-sent',
      retryAfterMs,
      cause,
    });
  throw new TransportError('unreachable', `Airflow could not answer ${what} (status ${status}).${words}`, {
    delivery: 'unknown',
    retryAfterMs,
    cause,
  });
}

/** The start of a foreign answer as one line: HTML without its tags, JSON by its detail; at most 200 characters. */
export function firstWords(body: unknown): string {
  return quoteForeign(withoutRow(typeof body === 'string' ? body : isObject(body) ? detail(body) : ''), 200);
}

function detail(body: { readonly [key: string]: unknown }): string {
  const found = body['detail'] ?? body['message'] ?? body['title'];
  if (typeof found === 'string') return found;
  if (!isObject(found)) return '';
  const { reason, message } = found;
  return [reason, message].filter((part) => typeof part === 'string').join(': ');
}

/** The error for an answer that is not one of Airflow's REST API. */
export function notFromAirflow(what: string, status: number, body: unknown): ActionError {
  return new ActionError(
    'unexpected-response',
    `${what} answered status ${status}, which is not an answer of Airflow: ${firstWords(body) || '(empty)'}`,
  );
}
