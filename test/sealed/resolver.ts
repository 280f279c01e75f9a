import { createSocket } from 'node:dgram';
import { appendFileSync, writeFileSync } from 'node:fs';

/** Names that no one can own (RFC 2606): a test that needs a name without an address uses one. */
const RESERVED = /(^|\.)(invalid|test|example|localhost)$/i;

/** The one question of a DNS message: labels with their lengths, from byte 12 on (RFC 1035, 4.1.2). */
function readName(message: Buffer): string {
  const labels: string[] = [];
  let at = 12;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return labels.join('.');
}

// The name server of the sealed network: no name has an address, and those that someone may own are written down.
const [, , log = ''] = process.argv;
const socket = createSocket('udp4');
socket.on('message', (query, { port, address }) => {
  const name = readName(query);
  if (!RESERVED.test(name)) appendFileSync(log, `${name}\n`);
  const answer = Buffer.from(query);
  answer.writeUInt16BE(0x8183, 2); // An answer, recursion available, NXDOMAIN.
  socket.send(answer, port, address);
});
socket.bind(53, '127.0.0.1', () => writeFileSync(log, ''));
