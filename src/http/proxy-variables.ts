import { ActionError } from '../core/errors.ts';
import { createBypass, type IsBypassed } from './no-proxy.ts';

/** A proxy and the variable that names it. */
export interface ProxyAddress {
  /** `HTTPS_PROXY`, in the spelling that is set. */
  readonly variable: string;
  /** `http://user:password@host:port`, percent-encoded; holds the password. */
  readonly href: string;
  /** The proxy for a message: `http://host:port (HTTPS_PROXY)`. */
  readonly label: string;
}

/** The proxies that the environment variables name, by the protocol of the request; undefined: no proxy. */
export interface ProxySettings {
  readonly https?: ProxyAddress;
  readonly http?: ProxyAddress;
  readonly isBypassed: IsBypassed;
}

/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY in every form that curl accepts; the lower-case spelling comes first, an empty
 * variable counts as unset (curl, "Environment variables"; https://everything.curl.dev/usingcurl/proxies/env.html).
 * Passwords go to `mask` first. Throws `invalid-input` for a form that cannot be used; the message names the variable and shows
 * nothing of its value.
 */
export function readProxySettings(env: NodeJS.ProcessEnv, mask: (secret: string) => void): ProxySettings {
  const https = readProxy('HTTPS_PROXY', env, mask);
  const http = readProxy('HTTP_PROXY', env, mask);
  const isUsed = https !== undefined || http !== undefined;
  const noProxy = isUsed ? pickVariable('NO_PROXY', env) : undefined;
  return {
    ...(https === undefined ? {} : { https }),
    ...(http === undefined ? {} : { http }),
    isBypassed: noProxy === undefined ? () => false : createBypass(noProxy.variable, noProxy.text),
  };
}

function pickVariable(
  name: string,
  env: NodeJS.ProcessEnv,
): { readonly variable: string; readonly text: string } | undefined {
  for (const variable of [name.toLowerCase(), name]) {
    const text = env[variable]?.trim() ?? '';
    if (text !== '') return { variable, text };
  }
  return undefined;
}

function readProxy(
  name: string,
  env: NodeJS.ProcessEnv,
  mask: (secret: string) => void,
): ProxyAddress | undefined {
  const picked = pickVariable(name, env);
  if (picked === undefined) return undefined;
  const { variable, text } = picked;
  const { scheme, login, server, rest } = splitAddress(text);
  for (const secret of secretsOf(login)) mask(secret);
  const refuse = (problem: string, hint = WRITE_AS): ActionError => {
    // It is not certain where the password ends, so the whole value is masked.
    mask(text);
    return new ActionError('invalid-input', `The variable ${variable} ${problem}.`, {
      subject: `Variable ${variable}`,
      hint,
    });
  };
  if (/^socks(4a?|5h?)?$/.test(scheme))
    throw refuse(`names a SOCKS proxy (${scheme}://), which this action cannot use`, NAME_AN_HTTP_PROXY);
  if (scheme !== 'http' && scheme !== 'https')
    throw refuse('names a proxy that is neither http:// nor https://', NAME_AN_HTTP_PROXY);
  if (rest.includes('@')) throw refuse('has a "/", "?" or "#" in front of its "@"');
  if (/[\s\p{Cc}]/u.test(text)) throw refuse('has a blank or a control character in it');
  const url = URL.parse(`${scheme}://${server}`);
  if (url === null || server.includes('\\') || url.hostname === '' || url.port === '0')
    throw refuse('does not name a host and port');
  const [user, password] = login.map(decodeLogin);
  if ([user, password].some((part = '') => /[\p{Cc}\ufffd]/u.test(part)))
    throw refuse('has a user or password that is not text in UTF-8');
  const label = `${url.protocol}//${url.host} (${variable})`;
  if (user === undefined) return { variable, href: `${url.protocol}//${url.host}`, label };
  const credentials = `${encodeURIComponent(user)}:${encodeURIComponent(password ?? '')}`;
  mask(Buffer.from(`${user}:${password ?? ''}`).toString('base64'));
  return { variable, href: `${url.protocol}//${credentials}@${url.host}`, label };
}

const WRITE_AS =
  'Write it as http://host:port or http://user:password@host:port, with special characters of user and password percent-encoded: # as %23, / as %2F, ? as %3F, @ as %40.';
const NAME_AN_HTTP_PROXY =
  'Name an HTTP proxy (http://host:port), or unset the variable for this step and let the runner reach AWS directly.';

/** The parts of an address: scheme in lower case, `[user, password]`, host with port, and what follows. */
function splitAddress(text: string): {
  readonly scheme: string;
  readonly login: readonly string[];
  readonly server: string;
  readonly rest: string;
} {
  const [, scheme = 'http', address = ''] = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(.*)$/is.exec(text) ?? [];
  const end = address.search(/[/?#]/);
  const authority = end < 0 ? address : address.slice(0, end);
  const rest = end < 0 ? '' : address.slice(end);
  const at = (rest.includes('@') ? address : authority).lastIndexOf('@');
  const login = at < 0 ? [] : splitLogin(address.slice(0, at));
  return { scheme: scheme.toLowerCase(), login, server: authority.slice(at < 0 ? 0 : at + 1), rest };
}

function splitLogin(login: string): readonly string[] {
  const colon = login.indexOf(':');
  return colon < 0 ? [login] : [login.slice(0, colon), login.slice(colon + 1)];
}

/** Decodes `%XX`; any other `%` is literal, as for curl. Bytes that are not UTF-8 become U+FFFD. */
function decodeLogin(text: string): string {
  const bytes = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
  try {
    return decodeURIComponent(bytes);
  } catch {
    return '\ufffd';
  }
}

/** The password as written and as sent; a user without a password is often a token. */
function secretsOf(login: readonly string[]): readonly string[] {
  const secret = login[1] ?? login[0] ?? '';
  return secret === '' ? [] : [...new Set([secret, decodeLogin(secret)])];
}
