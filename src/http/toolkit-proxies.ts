import type { ProxySettings } from './proxy-variables.ts';

/**
 * Rewrites the proxy variables of `env` for GitHub's toolkit, which reads `process.env` by itself and understands fewer
 * forms (@actions/http-client, proxy.js): the address with its scheme, and NO_PROXY with the host of GitHub's API
 * added, when it is bypassed. Both spellings get the same value.
 */
export function alignToolkitProxies(
  env: NodeJS.ProcessEnv,
  { https, http, isBypassed }: ProxySettings,
): void {
  if (https === undefined && http === undefined) return;
  set(env, 'HTTPS_PROXY', https?.href);
  set(env, 'HTTP_PROXY', http?.href);
  const url = URL.parse(env['GITHUB_API_URL'] ?? '');
  const host = url !== null && isBypassed(url.hostname, portOf(url)) ? url.hostname : '';
  // The other entries stay for programs that the AWS credential chain starts.
  const given = env['no_proxy'] || env['NO_PROXY'] || '';
  const noProxy = [given, host].filter((part) => part !== '').join(',');
  set(env, 'NO_PROXY', noProxy === '' ? undefined : noProxy);
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
