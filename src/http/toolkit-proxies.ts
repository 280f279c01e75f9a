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
