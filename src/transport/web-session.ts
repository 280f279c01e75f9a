import type { Environment } from '../aws/environment.ts';
import type { Mwaa } from '../aws/mwaa.ts';
import { readAirflowStatus } from '../aws/rest-api-answer.ts';
import { readRetryAfter } from '../aws/sdk-failure.ts';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { TransportError } from '../core/errors.ts';
import { isHtml } from '../core/foreign-text.ts';
import { type NumberReading, parseJson } from '../core/json.ts';
import type { Exchange, HttpsResponse } from '../http/exchange.ts';
import { type Login, logIn } from './login.ts';
import { requireData, requireNoPage } from './page.ts';
import { type RequestPlace, refuseOtherHost, refuseRedirect } from './redirect.ts';
import type { Retry } from './retry.ts';
import type { RestRequest, RestResponse, RestTransport } from './transport.ts';
import { reachWebServer, withDelivery } from './web-server.ts';

/** What a web session is made of. */
export interface WebSessionParts {
  readonly mwaa: Mwaa;
  readonly environment: Environment | undefined;
  /** Whether the web server is private, where `environment` is not known. */
  readonly isPrivate?: boolean | undefined;
  readonly exchange: Exchange;
  readonly retry: Retry;
  readonly mask: (secret: string) => void;
}

const REQUEST_TIMEOUT_MS = 30_000;

/**
 * REST on the environment's own web server, with the session of a web login token. A session that ended is opened again
 * once per request, and the request repeated; redirects are never followed.
 */
export function createWebSession(parts: WebSessionParts, version: AirflowVersion | undefined): RestTransport {
  const { mwaa, retry, mask } = parts;
  const exchange = reachWebServer({ ...parts, name: mwaa.target.environment });
  let session: Login | undefined;
  let major = version?.major;

  async function open(signal: AbortSignal): Promise<Login> {
    if (session !== undefined) return session;
    try {
      const login = await logIn({ mwaa, exchange, mask, major }, signal);
      major = login.major;
      session = login;
      return session;
    } catch (error) {
      // The login may be repeated at will, and the request itself has not left.
      throw withDelivery(error, 'not-sent');
    }
  }

  async function attempt(request: RestRequest, signal: AbortSignal): Promise<RestResponse> {
    for (let isRenewed = false; ; isRenewed = true) {
      // A session that was opened for this very request has not ended: a 403 is Airflow's own.
      const isFresh = session === undefined;
      const current = await open(signal);
      const response = await ask(current, request, signal);
      const asked: RequestPlace = { method: request.method, host: current.host, path: request.path };
      refuseOtherHost(response, asked);
      const sign = readSessionEnd(response, request, isFresh);
      if (sign === undefined) return read(response, request);
      if (session === current) session = undefined;
      if (isRenewed) refuseRedirect(response, asked);
      if (isRenewed || sign === 'unsure') return read(response, request);
    }
  }

  function ask(current: Login, request: RestRequest, signal: AbortSignal): Promise<HttpsResponse> {
    const { host } = current;
    const body = request.body === undefined ? undefined : JSON.stringify(request.body);
    return exchange(
      {
        method: request.method,
        host,
        path: `/api/v${current.major === 2 ? 1 : 2}${request.path}${formatQuery(request.query)}`,
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

function formatQuery(query: RestRequest['query']): string {
  if (query === undefined || Object.keys(query).length === 0) return '';
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return `?${search}`;
}

/**
 * Whether an answer says that the session has ended: `over` when the request certainly was turned away, `unsure` when a
 * page came with status 200 in answer to a write. Undefined for everything else.
 */
function readSessionEnd(
  response: HttpsResponse,
  request: RestRequest,
  isFresh: boolean,
): 'over' | 'unsure' | undefined {
  const { status } = response;
  if (status === 401 || (status >= 300 && status < 400)) return 'over';
  if (status === 403) return isFresh && !isHtml(response.text) ? undefined : 'over';
  if (status < 300 && isHtml(response.text) && !request.path.includes('/logs/'))
    return request.effect === 'read' ? 'over' : 'unsure';
  return undefined;
}

function read(response: HttpsResponse, request: RestRequest): RestResponse {
  const { status, headers } = response;
  const what = `${request.method} ${request.path}`;
  if (status >= 300 && status < 400)
    throw new TransportError(
      'unreachable',
      `The web server sends ${what} to another page (status ${status}).`,
      {
        delivery: 'not-sent',
      },
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
    throw new TransportError('unreachable', `The answer to ${what} is not the JSON that it claims to be.`, {
      delivery: 'unknown',
      cause: error,
    });
  }
}
