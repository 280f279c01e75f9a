import { ActionError, TransportError } from '../core/errors.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import type { HttpsResponse } from '../http/exchange.ts';

/** How many redirects of one request to another path of its server are followed. */
export const MOST_REDIRECTS = 3;
/** How much of the host or the path of a redirect a message shows. */
const LONGEST_SHOWN = 200;

/** The destination of a request: a host name, with port where it has one, and a path. */
export interface RequestPlace {
  readonly method: string;
  readonly host: string;
  readonly path: string;
}

/**
 * The path of a redirect that only adds or removes the slash at the end, on the same server over TLS: the same request is
 * sent there. Undefined for every other answer and every other redirect.
 */
export function readSlashRedirect(response: HttpsResponse, place: RequestPlace): string | undefined {
  const url = readLocation(response, place);
  if (url === undefined || url.protocol !== 'https:' || !isSameHost(url, place)) return undefined;
  const isSamePath = url.pathname.replace(/\/$/, '') === place.path.replace(/\/$/, '');
  return isSamePath && url.pathname !== place.path && url.search === '' ? url.pathname : undefined;
}

/**
 * Throws for a redirect to another host. It is never followed, and another try or login would not change it: a proxy or the
 * sign-in page of another service is in front of the web server.
 */
export function refuseOtherHost(response: HttpsResponse, place: RequestPlace): void {
  const url = readLocation(response, place);
  if (url !== undefined && !isSameHost(url, place)) throw redirected(response, place, url);
}

/** The redirects of one server so far. */
export interface RedirectRule {
  /**
   * Throws for a redirect that a new session or token did not change. The second one in a row is final: another page of the
   * server, or a circle, does not go away. So is the first one to another host or to an address without TLS.
   */
  refuse(response: HttpsResponse, place: RequestPlace): void;
  /** Forgets earlier redirects, since the server has answered. */
  reset(): void;
}

/** A rule for one server, which has not redirected yet. */
export function createRedirectRule(): RedirectRule {
  let isRepeated = false;
  return {
    refuse(response, place) {
      const url = readLocation(response, place);
      if (url === undefined) return;
      const error = redirected(response, place, url);
      if (isRepeated || url.protocol !== 'https:' || !isSameHost(url, place)) throw error;
      // While web servers are replaced, one may not know the session of another.
      isRepeated = true;
      throw new TransportError('unreachable', error.message, { delivery: 'not-sent', hint: error.hint });
    },
    reset() {
      isRepeated = false;
    },
  };
}

/** The Location of a 3xx answer as a URL; undefined when it has none, or one that is not a URL. */
function readLocation(response: HttpsResponse, { host, path }: RequestPlace): URL | undefined {
  const { location } = response.headers;
  if (response.status < 300 || response.status >= 400 || location === undefined) return undefined;
  return URL.parse(location, `https://${host}${path}`) ?? undefined;
}

/** True also where only TLS is missing: servers behind a load balancer often write `http:` for themselves. */
function isSameHost(url: URL, { host }: RequestPlace): boolean {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  const own = new URL(`https://${host}`);
  return url.protocol === 'https:' ? url.host === own.host : url.hostname === own.hostname;
}

function redirected(response: HttpsResponse, place: RequestPlace, url: URL): ActionError {
  const path = place.path.replace(/\?.*$/s, '');
  return new ActionError(
    'unreachable',
    `The web server ${place.host} sends ${place.method} ${path} to ${describeTarget(url, place, path)} (status ${response.status}). The step did not go there: nothing was sent to it.`,
    {
      hint: 'A proxy or a sign-in page in front of the web server does that. Let the runner reach the web server directly, or use transport: invoke-rest-api.',
    },
  );
}

/** The query of the target is left out: a sign-in page gets its state there. */
function describeTarget(url: URL, place: RequestPlace, path: string): string {
  const origin = quoteForeign(`${url.protocol}//${url.host}`, LONGEST_SHOWN);
  if (url.host !== '' && !isSameHost(url, place)) return `another host, ${origin}`;
  if (url.protocol !== 'https:') return `an address without TLS, ${origin}`;
  const isSame = url.pathname.replace(/\/$/, '') === path.replace(/\/$/, '');
  return isSame
    ? 'the same page again and again'
    : `another page, ${quoteForeign(url.pathname, LONGEST_SHOWN)}`;
}
