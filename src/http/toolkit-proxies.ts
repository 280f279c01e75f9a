import { ActionError, TransportError } from '../core/errors.ts';
import { PROXY_DOWN_HINT, PROXY_HINT } from './network.ts';
import type { ProxySettings } from './proxy-variables.ts';

/**
 * Rewrites the proxy variables of `env` for GitHub's toolkit, which reads `process.env` by itself and understands fewer
 * forms (@actions/http-client, proxy.js): the address with its scheme, and of NO_PROXY the very hosts that the toolkit
 * asks, as far as they are bypassed. Both spellings get the same value.
 */
export function alignToolkitProxies(
  env: NodeJS.ProcessEnv,
  { https, http, isBypassed }: ProxySettings,
): void {
  if (https === undefined && http === undefined) return;
  set(env, 'HTTPS_PROXY', https?.href);
  set(env, 'HTTP_PROXY', http?.href);
  const urls = [env['ACTIONS_ID_TOKEN_REQUEST_URL'], env['GITHUB_API_URL']].map((text) =>
    URL.parse(text ?? ''),
  );
  const bypassed = urls.flatMap((url) =>
    url !== null && isBypassed(url.hostname, portOf(url)) ? [url.hostname] : [],
  );
  set(env, 'NO_PROXY', bypassed.length === 0 ? undefined : bypassed.join(','));
}

function portOf(url: URL): number {
  if (url.port !== '') return Number(url.port);
  return url.protocol === 'https:' ? 443 : 80;
}

function set(env: NodeJS.ProcessEnv, name: string, value: string | undefined): void {
  for (const spelling of [name, name.toLowerCase()]) {
    if (value === undefined) delete env[spelling];
    else env[spelling] = value;
  }
}

/**
 * The error for a request of the toolkit to `what` that its proxy ended; undefined for any other failure. The words are
 * those of the package tunnel: `tunneling socket could not be established, statusCode=407` or `, cause=connect ECONNREFUSED`.
 */
export function explainToolkitProxy(
  message: string,
  what: string,
  { https }: ProxySettings,
): ActionError | undefined {
  const [, status, cause] =
    /tunneling socket could not be established, (?:statusCode=(\d{3})|cause=(.{1,200}))/.exec(message) ?? [];
  if (https === undefined || (status === undefined && cause === undefined)) return undefined;
  const code = /\bE[A-Z_]{3,20}\b/.exec(cause ?? '')?.[0];
  const text =
    status === undefined
      ? `${what} cannot be reached: the proxy ${https.label} cannot be reached (${code ?? 'the connection failed'}).`
      : `${what} cannot be reached: the proxy ${https.label} did not open a connection to it (status ${status}).`;
  if (status === '407' || status === '403') return new ActionError('unreachable', text, { hint: PROXY_HINT });
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND')
    return new ActionError('unreachable', text, { hint: PROXY_DOWN_HINT });
  return new TransportError('unreachable', text, { delivery: 'not-sent' });
}
