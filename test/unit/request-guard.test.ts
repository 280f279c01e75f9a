import { once } from 'node:events';
import { request as sendPlain } from 'node:http';
import { request as sendOverTls } from 'node:https';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createAgents, readNetworkError } from '../../src/network.ts';

const servers: Server[] = [];
const sockets = new Set<Socket>();
afterEach(() => {
  for (const socket of sockets) socket.destroy();
  for (const server of servers.splice(0)) server.close();
});

/** A TCP server that answers the first bytes of each connection with `bytes`, and then says no more, or closes. */
async function serve(bytes: string, isClosing = false): Promise<number> {
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
    socket.once('data', () => {
      if (bytes !== '') socket.write(bytes);
      if (isClosing) socket.end();
    });
  });
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** What a request that listens for answers and errors only gets, as the SDK does. */
function ask(url: string, env: NodeJS.ProcessEnv = {}): Promise<unknown> {
  const agents = createAgents(env);
  const isPlain = url.startsWith('http:');
  return new Promise((resolve) => {
    const send = isPlain ? sendPlain : sendOverTls;
    send(url, { agent: isPlain ? agents.http : agents.https }, ({ statusCode }) => resolve(statusCode))
      .on('error', (error) => resolve(readNetworkError(error)))
      .end();
  });
}

test.each([
  ['101 with Upgrade', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['a flood of 103', 'HTTP/1.1 103 Early Hints\r\n\r\n'.repeat(200)],
  ['another protocol', '220 smtp.example ESMTP\r\n'],
])('%s is an error of unknown delivery', async (_, bytes) => {
  const port = await serve(bytes);
  expect(await ask(`http://127.0.0.1:${port}/`)).toMatchObject({ delivery: 'unknown' });
});

test('a connection that closes without a word is one too', async () => {
  expect(await ask(`http://127.0.0.1:${await serve('', true)}/`)).toMatchObject({ delivery: 'unknown' });
});

test.each([
  ['101', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'],
  ['403', 'HTTP/1.1 403 Forbidden\r\n\r\n'],
  ['204', 'HTTP/1.1 204 No Content\r\n\r\n'],
  ['garbage', 'SSH-2.0-OpenSSH_9.9\r\n'],
  ['nothing, and closes', ''],
])('a proxy that answers CONNECT with %s has sent nothing on', async (_, bytes) => {
  const port = await serve(bytes, true);
  const failure = await ask('https://web.test/', { HTTPS_PROXY: `http://127.0.0.1:${port}` });
  expect(failure).toMatchObject({ delivery: 'not-sent' });
});

test('TLS or a proxy that never answers ends after ten seconds, and nothing was sent', async () => {
  const port = await serve('');
  const proxy = { HTTPS_PROXY: `http://127.0.0.1:${port}` };
  const from = performance.now();
  const failures = await Promise.all([ask(`https://127.0.0.1:${port}/`), ask('https://web.test/', proxy)]);
  for (const failure of failures) expect(failure).toMatchObject({ delivery: 'not-sent', isNoRoute: true });
  expect(performance.now() - from).toBeLessThan(12_000);
});
