/** Longer than the address of any service. */
const LONGEST = 4_000;

/**
 * Whether a text is an http or https address with a host, in printable ASCII, without a user or a password, which would get into
 * messages and to other hosts.
 */
export function isWebAddress(text: string | undefined): boolean {
  // The URL parser would drop blanks and line ends, and change other characters.
  if (text === undefined || text.length > LONGEST || !/^https?:\/\/[\x21-\x7e]+$/i.test(text)) return false;
  const url = URL.parse(text);
  return (
    url !== null && url.hostname !== '' && url.username === '' && url.password === '' && url.port !== '0'
  );
}
