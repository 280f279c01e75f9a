/** A DNS host name or an IPv4 address, perhaps with a port; ASCII only, since a URL would change anything else. */
const HOST = /^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?(?::\d{1,5})?$/;

/**
 * The host of a web server from an answer of AWS, in lower case, with the port where an emulator has one; undefined for anything
 * else, such as a URL, a path, an invalid port or address, or a name that is not ASCII.
 */
export function parseWebServerHost(name: unknown): string | undefined {
  if (typeof name !== 'string' || name.length > 300) return undefined;
  const host = name.toLowerCase();
  if (!HOST.test(host)) return undefined;
  const url = URL.parse(`https://${host}`);
  // A host that a URL writes differently (`1.2`, `0x7f.1`, a port with zeros) is no plain name.
  return url !== null && (url.host === host || `${url.host}:443` === host) ? host : undefined;
}
