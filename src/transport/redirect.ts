import { ActionError } from '../errors.ts';
import type { HttpsResponse } from './https.ts';

/** How often one request is sent on to another path of its server. */
export const MOST_REDIRECTS = 3;

/** Where a request went: a host name, with port where it has one, and a path. */
export interface RequestPlace {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/**
 * The path to which the same request goes again: only its own with or without a slash at the end, on the same server over
 * TLS. Undefined for any other answer, a redirect among them.
 */
export function readSlashRedirect(response: HttpsResponse, asked: RequestPlace): string | undefined {
  const url = readLocation(response, asked);
  if (url === undefined || url.protocol !== 'https:' || !isSameHost(url, asked)) return undefined;
  const isSamePath = url.pathname.replace(/\/$/, '') === asked.path.replace(/\/$/, '');
  return isSamePath && url.pathname !== asked.path && url.search === '' ? url.pathname : undefined;
}

/**
 * Throws for a redirect to another host. It is never followed, and another try or login would not change it: somebody
 * else's sign-in page or a proxy stands in front of the web server.
 */
export function refuseOtherHost(response: HttpsResponse, asked: RequestPlace): void {
  const url = readLocation(response, asked);
  if (url !== undefined && !isSameHost(url, asked)) throw redirected(response, asked, url);
}

/** Throws for a redirect that a new session or token did not change: to another host, or to the same one without TLS. */
export function refuseRedirect(response: HttpsResponse, asked: RequestPlace): void {
  const url = readLocation(response, asked);
  if (url !== undefined && (url.protocol !== 'https:' || !isSameHost(url, asked)))
    throw redirected(response, asked, url);
}

/** The Location of a 3xx answer; without fragment. Undefined when there is none, or none that is a URL. */
function readLocation(response: HttpsResponse, { host, path }: RequestPlace): URL | undefined {
  const { location } = response.headers;
  if (response.status < 300 || response.status >= 400 || location === undefined) return undefined;
  return URL.parse(location, `https://${host}${path}`) ?? undefined;
}

/** Also when only TLS is left out: servers behind a load balancer tend to write `http:` for themselves. */
function isSameHost(url: URL, { host }: RequestPlace): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const own = new URL(`https://${host}`);
  return url.protocol === 'https:' ? url.host === own.host : url.hostname === own.hostname;
}

function redirected(response: HttpsResponse, asked: RequestPlace, url: URL): ActionError {
  const path = asked.path.replace(/\?.*$/s, '');
  const isHost = url.host !== '' && !isSameHost(url, asked);
  const where = isHost
    ? `another host, ${url.protocol}//${url.host}`
    : `an address without TLS, ${url.protocol}//${url.host}`;
  return new ActionError(
    'unreachable',
    `The web server ${asked.host} sends ${asked.method} ${path} to ${where} (status ${response.status}). The step did not go there: nothing was sent to it.`,
    {
      hint: 'A proxy or a sign-in page in front of the web server does that. Let the runner reach the web server directly, or use transport: invoke-rest-api.',
    },
  );
}
