import type { Mwaa } from '../aws/mwaa.ts';
import { isTaskLogPath, readAirflowStatus } from '../aws/rest-api-answer.ts';
import { readRetryAfter } from '../aws/sdk-failure.ts';
import { orAbort } from '../core/abort.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { TransportError } from '../core/errors.ts';
import { isHtml } from '../core/foreign-text.ts';
import { type NumberReading, parseJson } from '../core/json.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import type { HttpsResponse } from '../http/exchange.ts';
import { type Login, logIn } from './login.ts';
import { requireData, requireNoPage } from './page.ts';
import { createRedirectRule, type RequestPlace, refuseOtherHost } from './redirect.ts';
import type { Retry } from './retry.ts';
import type { RestRequest, RestResponse, RestTransport } from './transport.ts';
import { reachWebServer, type WebServerParts, withDelivery } from './web-server.ts';

/** What a web session is made of. */
export interface WebSessionParts extends WebServerParts {
  readonly mwaa: Mwaa;
  readonly retry: Retry;
  readonly mask: Mask;
}

const REQUEST_TIMEOUT_MS = 30_000;

/**
 * REST on the environment's own web server, with the session of a web login token. When a session has ended, a new one is
 * opened once per request, and the request is repeated; redirects of a request are never followed.
 */
export function createWebSession(parts: WebSessionParts, version: AirflowVersion | undefined): RestTransport {
  const { mwaa, mask } = parts;
  const retry = parts.retry.forService('web-server');
  const exchange = reachWebServer(parts, mwaa.target.environment);
  const redirects = createRedirectRule();
  const loginRedirects = createRedirectRule();
  let session: Login | undefined;
  let opening: { readonly login: Promise<Login>; readonly by: AbortSignal } | undefined;
  let major = version?.major;

  async function logInAnew(signal: AbortSignal): Promise<Login> {
    try {
      const login = await logIn({ mwaa, exchange, mask, major, redirects: loginRedirects }, signal);
      major = login.major;
      session = login;
      return session;
    } catch (error) {
      // A login may be repeated, and the request itself was not sent.
      throw withDelivery(error, 'not-sent');
    } finally {
      opening = undefined;
    }
  }

  /** Requests side by side share one login, unless the one that began it ends before. */
  async function open(signal: AbortSignal): Promise<Login> {
    while (opening !== undefined) {
      const { login, by } = opening;
      try {
        return await orAbort(login, signal);
      } catch (error) {
        if (signal.aborted || !by.aborted) throw error;
      }
    }
    if (session !== undefined) return session;
    opening = { login: logInAnew(signal), by: signal };
    return await opening.login;
  }

  async function attempt(request: RestRequest, signal: AbortSignal): Promise<RestResponse> {
    for (let isRenewed = false; ; isRenewed = true) {
      // A session that was opened for this request has not ended: a 403 is Airflow's own.
      const isFresh = session === undefined;
      const current = await open(signal);
      const response = await sendOnce(current, request, signal);
      const place: RequestPlace = {
        method: request.method,
        host: current.host,
        path: fullPath(current, request),
      };
      refuseOtherHost(response, place);
      const sign = readSessionEnd(response, request, isFresh);
      if (sign === undefined) {
        redirects.reset();
        return read(response, request);
      }
      if (session === current) session = undefined;
      if (isRenewed) redirects.refuse(response, place);
      if (isRenewed || sign === 'unsure') return read(response, request);
    }
  }

  function sendOnce(current: Login, request: RestRequest, signal: AbortSignal): Promise<HttpsResponse> {
    const { host } = current;
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    return exchange(
      {
        method: request.method,
        host,
        path: `${fullPath(current, request)}${formatQuery(request.query)}`,
        headers: {
          accept: 'application/json',
          ...current.headers,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        body,
        timeoutMs: REQUEST_TIMEOUT_MS,
      },
      signal,
    );
  }

  return {
    kind: 'web-session',
    pathLimit: Number.POSITIVE_INFINITY,
    send: (request, signal) => retry.run(request.effect, () => attempt(request, signal), signal),
  };
}

/** The path of a request on the web server, without its query. */
function fullPath({ major }: Login, { path }: RestRequest): `/${string}` {
  return `/api/v${major === 2 ? 1 : 2}${path}`;
}

function formatQuery(query: RestRequest['query']): string {
  if (query === undefined || Object.keys(query).length === 0) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return `?${search}`;
}

/**
 * Whether an answer means that the session has ended: `over` when the request certainly had no effect, `unsure` when a write
 * was answered with a page and status 200. Undefined for everything else.
 */
function readSessionEnd(
  response: HttpsResponse,
  request: RestRequest,
  isFresh: boolean,
): 'over' | 'unsure' | undefined {
  const { status } = response;
  if (status === 401 || (status >= 300 && status < 400)) return 'over';
  if (status === 403) return isFresh && !isHtml(response.text) ? undefined : 'over';
  if (status < 300 && isHtml(response.text) && !isTaskLogPath(request.path))
    return request.effect === 'read' ? 'over' : 'unsure';
  return undefined;
}

function read(response: HttpsResponse, request: RestRequest): RestResponse {
  const { status, headers } = response;
  const what = `${request.method} ${request.path}`;
  // Without a usable Location: the rule for redirects has refused the others.
  if (status >= 300 && status < 400)
    throw new TransportError(
      'unreachable',
      `The web server redirects ${what} without saying where to (status ${status}).`,
      { delivery: 'not-sent' },
    );
  const answer = { status, body: readBody(response, what, request.numbers) };
  requireNoPage(
    readAirflowStatus(answer, request, undefined, readRetryAfter(headers['retry-after'])),
    request,
  );
  requireData(answer, request);
  return answer;
}

function readBody(response: HttpsResponse, what: string, numbers: NumberReading | undefined): unknown {
  const { text } = response;
  const type = response.headers['content-type'] ?? '';
  if (text === '') return undefined;
  const isJson = /[/+]json\b/.test(type);
  if (!isJson && type !== '') return text;
  try {
    return parseJson(text, numbers);
  } catch (error) {
    if (!isJson || response.status >= 400) return text;
    throw new TransportError(
      'unreachable',
      `The answer to ${what} is declared as JSON but is not valid JSON.`,
      {
        delivery: 'unknown',
        cause: error,
      },
    );
  }
}
