import { BlockList, isIP } from 'node:net';
import { ActionError } from '../core/errors.ts';

/** Whether requests to a host (a name or an IP address, with or without brackets) and port bypass the proxy. */
export type IsBypassed = (host: string, port: number) => boolean;

/**
 * The hosts of NO_PROXY, separated by commas or blanks. As curl reads it (https://curl.se/libcurl/c/CURLOPT_NOPROXY.html):
 * a name stands for itself and the names below it, with or without a dot in front; an IP address for itself, with
 * `/bits` for its network; `*` for every host. Beyond curl, as Node and GitHub's toolkit: `host:port`, `*.name` and other
 * wildcards, and the range `first-last` of IPv4 addresses. Throws `invalid-input` for an entry that is none of these.
 */
export function createBypass(variable: string, text: string): IsBypassed {
  const entries = text.split(/[\s,]+/).filter((entry) => entry !== '');
  const matchers = entries.map((entry) => {
    const matcher = parseEntry(entry);
    if (matcher !== undefined) return matcher;
    throw new ActionError(
      'invalid-input',
      `The variable ${variable} has an entry that is neither a host name nor an IP address (number ${entries.indexOf(entry) + 1} of ${entries.length}).`,
      {
        hint: 'Write names, IP addresses or networks, separated by commas: .corp.example,10.0.0.0/8,host:8443',
      },
    );
  });
  return (host, port) => {
    const name = trimHost(host);
    return matchers.some((matches) => matches(name, port));
  };
}

const ADDRESSES = { 4: 'ipv4', 6: 'ipv6' } as const;
type Family = 4 | 6;

function familyOf(text: string): Family | undefined {
  const family = isIP(text);
  return family === 4 || family === 6 ? family : undefined;
}

function parseEntry(entry: string): IsBypassed | undefined {
  return parseAddresses(entry) ?? parseHostPort(entry);
}

/** `10.1.2.3`, `[::1]`, `10.0.0.0/8`, `fd00::/8`, `10.0.0.1-10.0.0.9`. */
function parseAddresses(entry: string): IsBypassed | undefined {
  const list = new BlockList();
  const [first = '', bits, ...more] = entry.split('/');
  const address = first.replace(/^\[(.*)\]$/, '$1');
  const family = familyOf(address);
  if (family !== undefined && more.length === 0) {
    if (bits === undefined) list.addAddress(address, ADDRESSES[family]);
    else if (!/^\d{1,3}$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) return undefined;
    else list.addSubnet(address, Number(bits), ADDRESSES[family]);
    return checkIn(list);
  }
  const [from = '', to = ''] = entry.split('-');
  if (familyOf(from) !== 4 || familyOf(to) !== 4 || entry !== `${from}-${to}`) return undefined;
  try {
    list.addRange(from, to);
  } catch {
    // The last address is before the first.
    return undefined;
  }
  return checkIn(list);
}

function checkIn(list: BlockList): IsBypassed {
  return (host) => {
    const family = familyOf(host);
    return family !== undefined && list.check(host, ADDRESSES[family]);
  };
}

const NAME = /^[\p{L}\p{N}_*-]+(\.[\p{L}\p{N}_*-]+)*$/u;

/** `name`, `.name`, `name.`, `*`, `*.name`, each also with `:port`. */
function parseHostPort(entry: string): IsBypassed | undefined {
  const [, bracketed, plain = '', digits] = /^(?:\[([^\]]*)\]|([^:]*))(?::(\d{1,5}))?$/.exec(entry) ?? [];
  const port = digits === undefined ? undefined : Number(digits);
  if (port !== undefined && (port === 0 || port > 65_535)) return undefined;
  const isPort = (other: number) => port === undefined || port === other;
  if (bracketed !== undefined) {
    const matches = parseAddresses(bracketed);
    return matches && ((host, other) => isPort(other) && matches(host, other));
  }
  const name = plain.toLowerCase().replace(/^\./, '').replace(/\.$/, '');
  // A range whose last address is before the first reads like a name.
  if (!NAME.test(name) || /^[\d.]+-[\d.]+$/.test(name)) return undefined;
  const isName = name.includes('*') ? matchWildcard(name) : matchDomain(name);
  return (host, other) => isPort(other) && isName(host);
}

/** An IP address has no names below it. */
function matchDomain(name: string): (host: string) => boolean {
  return (host) => host === name || (isIP(host) === 0 && host.endsWith(`.${name}`));
}

/** `*` stands for any characters. The parts between are looked for one after the other, so the time is linear. */
function matchWildcard(name: string): (host: string) => boolean {
  const parts = name.split('*');
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  return (host) => {
    if (host.length < first.length + last.length || !host.startsWith(first) || !host.endsWith(last))
      return false;
    let at = first.length;
    const end = host.length - last.length;
    return parts.slice(1, -1).every((part) => {
      const found = host.indexOf(part, at);
      at = found + part.length;
      return found >= 0 && at <= end;
    });
  };
}

/** A host in the form of NO_PROXY: lower case, without brackets and without a trailing dot. */
function trimHost(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}
