import { createServer as createTlsServer } from 'node:https';
import type { Server, Socket } from 'node:net';
import { createServer as createPlainTlsServer } from 'node:tls';
import fc from 'fast-check';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { TransportError } from '../../../src/core/errors.ts';
import { createExchange, type HttpsRequest } from '../../../src/http/exchange.ts';
import { createAgents } from '../../../src/http/network.ts';
import { cutConnection, type Ending, formatAnswer } from '../../emulator/broken-answer.ts';
import { loopbackCertificates, trustLoopbackCertificates } from '../../emulator/certificate.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const signal = new AbortController().signal;
const sockets = new Set<Socket>();
let server: Server | undefined;
beforeAll(() => trustLoopbackCertificates());
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  server?.close();
});

/** Answers every request with the bytes that `next` gives, and ends the connection as it says. */
async function serve(next: () => { readonly bytes: string | Buffer; readonly end: Ending }): Promise<string> {
  const { key, cert } = await loopbackCertificates();
  const made = createPlainTlsServer({ key, cert }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('data', (data: Buffer) => {
      // The headers may come before the body.
      if (!data.toString().endsWith('{}')) return;
      const { bytes, end } = next();
      socket.write(bytes, () => {
        if (end === 'close') socket.end();
        else if (end === 'reset') cutConnection(socket);
      });
    });
  });
  server = made;
  return `localhost:${await listenOnLoopback(made)}`;
}

const post = (host: string, timeoutMs: number): HttpsRequest => ({
  method: 'POST',
  host,
  path: '/',
  headers: {},
  body: '{}',
  timeoutMs,
});

test.each<[string, string]>([
  ['101 with Upgrade', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['101 without Upgrade', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
  ['a flood of 102', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(500)],
  ['an HTTP/2 preface', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0'],
  ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['a status that is no number', 'HTTP/1.1 abc Hm\r\n\r\n'],
  ['chunks of garbage', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n'],
  ['headers without end', `HTTP/1.1 200 OK\r\n${`x-a: ${'b'.repeat(1_000)}\r\n`.repeat(40)}`],
  ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
])('%s ends at once, of unknown effect, although the connection stays open', async (_, bytes) => {
  const host = await serve(() => ({ bytes, end: 'stall' }));
  const from = performance.now();
  const error = await createExchange(createAgents({}))(post(host, 20_000), signal).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(TransportError);
  expect(error).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
  expect(performance.now() - from).toBeLessThan(10_000);
});

test.each<[number, string]>([
  [204, 'HTTP/1.1 204 No Content\r\n\r\n'],
  [205, 'HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n'],
  [304, 'HTTP/1.1 304 Not Modified\r\n\r\n'],
  [
    200,
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n',
  ],
])('an answer %i without a body is an answer', async (status, bytes) => {
  const host = await serve(() => ({ bytes, end: 'stall' }));
  expect(await createExchange(createAgents({}))(post(host, 5_000), signal)).toMatchObject({
    status,
    text: '',
  });
});

const valid = [
  formatAnswer({ status: 200, headers: { 'content-type': 'application/json' }, body: '{"state":"running"}' }),
  Buffer.from(
    'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n',
  ),
  formatAnswer({ status: 204, body: '' }),
];

test('whatever prefix of an answer arrives, and however the connection ends then, the exchange ends', async () => {
  let now: { readonly bytes: Buffer; readonly end: Ending } = { bytes: Buffer.alloc(0), end: 'close' };
  const host = await serve(() => now);
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...valid),
      fc.nat(200),
      fc.constantFrom<Ending>('close', 'reset', 'stall'),
      async (answer, length, end) => {
        now = { bytes: answer.subarray(0, length), end };
        // A connection of the request before might be closing at this moment.
        const exchange = createExchange(createAgents({}));
        const from = performance.now();
        const settled = await exchange(post(host, end === 'stall' ? 250 : 20_000), signal).catch(
          (error: unknown) => error,
        );
        expect(performance.now() - from).toBeLessThan(5_000);
        const isWhole = length >= answer.length;
        if (isWhole && end !== 'reset') expect(settled).toHaveProperty('status');
        if (settled instanceof Error) {
          expect(settled).toBeInstanceOf(TransportError);
          expect(settled).toMatchObject({ code: 'unreachable' });
          // Within so short a limit a busy machine may not even have connected.
          if (end !== 'stall') expect(settled).toMatchObject({ delivery: 'unknown' });
        } else expect(isWhole).toBe(true);
      },
    ),
    { numRuns: propertyRuns(25), examples: [[valid[1] as Buffer, 89, 'close']] },
  );
}, 60_000);

test('drops that go on for ever end with the time limit', async () => {
  const { key, cert } = await loopbackCertificates();
  const made = createTlsServer({ key, cert }, (_request, response) => {
    sockets.add(response.socket as Socket);
    response.writeHead(200);
    const timer = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(timer));
  });
  server = made;
  const host = `localhost:${await listenOnLoopback(made)}`;
  const exchange = createExchange(createAgents({}));
  await expect(exchange(post(host, 2_000), signal)).rejects.toMatchObject({ delivery: 'unknown' });
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(new Error('cancelled')), 100);
  const from = performance.now();
  await expect(exchange(post(host, 20_000), cancel.signal)).rejects.toThrow('cancelled');
  expect(performance.now() - from).toBeLessThan(3_000);
});
