/** Longer addresses name no service. */
const LONGEST = 4_000;

/**
 * Whether a text is an address of http or https with a host, as it can be sent to: in printable ASCII, and without a user or a
 * password, which would go into messages and to other hosts.
 */
export function isWebAddress(text: string | undefined): boolean {
  // A URL would leave out blanks and line ends, or write other characters differently.
  if (text === undefined || text.length > LONGEST || !/^https?:\/\/[\x21-\x7e]+$/i.test(text)) return false;
  const url = URL.parse(text);
  return (
    url !== null && url.hostname !== '' && url.username === '' && url.password === '' && url.port !== '0'
  );
}
