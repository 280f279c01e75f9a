import type { Mwaa } from '../aws/mwaa.ts';
import { firstWords, readAirflowStatus } from '../aws/rest-api-answer.ts';
import { readRetryAfter } from '../aws/sdk-failure.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import type { Exchange, HttpsResponse } from '../http/exchange.ts';
import {
  MOST_REDIRECTS,
  type RedirectRule,
  type RequestPlace,
  readSlashRedirect,
  refuseOtherHost,
} from './redirect.ts';

/** An open session of the web server. */
export interface Login {
  readonly host: string;
  /** 2 or 3: older versions have no REST API. */
  readonly major: 2 | 3;
  /** What authenticates a request. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a login is made with. */
export interface LoginParts {
  readonly mwaa: Mwaa;
  readonly exchange: Exchange;
  readonly mask: Mask;
  /** Airflow's major version; undefined: both logins are tried. */
  readonly major: number | undefined;
  /** Remembers redirects from one login to the next. */
  readonly redirects: RedirectRule;
}

const LOGIN_TIMEOUT_MS = 15_000;
const PATHS = { 2: '/aws_mwaa/login', 3: '/pluginsv2/aws_mwaa/login' } as const;
const COOKIES = { 2: 'session', 3: '_token' } as const;

/**
 * Exchanges a new web login token for a session. Only the cookie shows success: on the path of the other version Airflow 3
 * answers 200 with a page, Airflow 2 answers 404.
 */
export async function logIn(parts: LoginParts, signal: AbortSignal): Promise<Login> {
  const majors: readonly (2 | 3)[] = parts.major === undefined ? [3, 2] : parts.major >= 3 ? [3] : [2];
  let refusal: HttpsResponse | undefined;
  const lastMajor = majors.at(-1);
  for (const major of majors) {
    // A token works for one login; a refused one may have been too old by the clock of MWAA.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const { login, response, place } = await logInOnce(parts, major, signal);
      if (login !== undefined) {
        parts.redirects.reset();
        return login;
      }
      refusal = response;
      if (attempt > 0 && major === lastMajor) parts.redirects.refuse(response, place);
      if (!isRefused(response.status)) break;
    }
  }
  throw explainNoCookie(refusal, parts);
}

async function logInOnce(
  parts: LoginParts,
  major: 2 | 3,
  signal: AbortSignal,
): Promise<{
  readonly login: Login | undefined;
  readonly response: HttpsResponse;
  readonly place: RequestPlace;
}> {
  const { token, host } = await parts.mwaa.createWebLoginToken(signal);
  const { response, place } = await post(parts, { token, host, path: PATHS[major] }, signal);
  const value = takeCookie(response, COOKIES[major], parts.mask);
  const retryAfterMs = readRetryAfter(response.headers['retry-after']);
  readAirflowStatus({ status: response.status, body: response.text }, place, undefined, retryAfterMs);
  // With a session the redirect is how Airflow 2 ends a login; its target does not matter then.
  if (value === undefined) refuseOtherHost(response, place);
  if (value === undefined || response.status >= 400) return { login: undefined, response, place };
  const headers: Record<string, string> =
    major === 2 ? { cookie: `session=${value}` } : { authorization: `Bearer ${value}` };
  return { login: { host, major, headers }, response, place };
}

function isRefused(status: number): boolean {
  return status === 401 || status === 403 || (status >= 300 && status < 400);
}

/** Sends a token; once more where the server redirects to the path with or without a slash at its end. */
async function post(
  parts: LoginParts,
  { token, host, path: first }: { readonly token: string; readonly host: string; readonly path: string },
  signal: AbortSignal,
): Promise<{ readonly response: HttpsResponse; readonly place: RequestPlace }> {
  let path = first;
  for (let redirects = 0; ; redirects += 1) {
    const place = { method: 'POST', host, path } as const;
    const response = await parts.exchange(
      {
        ...place,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: `token=${encodeURIComponent(token)}`,
        timeoutMs: LOGIN_TIMEOUT_MS,
      },
      signal,
    );
    const moved = [307, 308].includes(response.status) ? readSlashRedirect(response, place) : undefined;
    if (moved === undefined || redirects >= MOST_REDIRECTS) return { response, place };
    path = moved;
  }
}

/**
 * The value of a cookie. Cookies that authenticate, of either version, are masked as sent, without quotes and decoded. Others
 * are not secret, and the mask of a common word would make the log unreadable.
 */
function takeCookie(response: HttpsResponse, name: string, mask: Mask): string | undefined {
  let taken: string | undefined;
  for (const cookie of response.setCookies) {
    const [, found, sent = ''] = /^\s*([^=;\s]+)=([^;]*)/.exec(cookie) ?? [];
    if (sent === '' || !Object.values(COOKIES).some((each) => each === found)) continue;
    const value = sent.trim().replace(/^"(.*)"$/, '$1');
    for (const secret of new Set([sent, value, decode(value)])) mask(secret, 'session');
    if (found === name) taken ??= value;
  }
  return taken;
}

function decode(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function explainNoCookie(response: HttpsResponse | undefined, parts: LoginParts): ActionError {
  const { environment } = parts.mwaa.target;
  const status = response?.status ?? 0;
  const start = firstWords(response?.text);
  const words = start === '' ? '' : `: ${start}`;
  if (status < 400)
    return new TransportError(
      'unreachable',
      `The web server of ${environment} answered the login without a session (status ${status})${words}`,
      {
        delivery: 'not-sent',
        hint: 'The web server may be starting. If it stays so, check the input airflow-version: Airflow 2 and 3 have different login paths.',
      },
    );
  return new ActionError(
    'access-denied',
    `The web server of ${environment} refused the login (status ${status})${words}`,
  );
}
