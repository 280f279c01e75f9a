import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get, type Server } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TLSSocket } from 'node:tls';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { createAgents } from '../../../src/http/network.ts';
import { loopbackCertificates, trustLoopbackCertificates } from '../../emulator/certificate.ts';

let server: Server | TcpServer | undefined;
beforeAll(() => trustLoopbackCertificates());
afterEach(() => {
  if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
  server?.close();
});

/** A server that keeps its connections, and counts the requests on each. */
async function serve(): Promise<{ readonly url: string; readonly connections: readonly TLSSocket[] }> {
  const { key, cert } = await loopbackCertificates();
  const connections: TLSSocket[] = [];
  const made = createServer({ key, cert }, (request, response) =>
    response.end(String(connections.indexOf(request.socket as TLSSocket))),
  );
  made.on('secureConnection', (socket: TLSSocket) => connections.push(socket));
  server = made.listen(0, '127.0.0.1');
  await once(made, 'listening');
  return { url: `https://localhost:${(made.address() as AddressInfo).port}/`, connections };
}

/** Which connection a request went over, counted from 0. */
async function ask(url: string, agents = createAgents({}), headers = {}): Promise<string> {
  const [response] = await once(get(url, { agent: agents.https, headers }), 'response');
  let text = '';
  for await (const chunk of response) text += String(chunk);
  // The agent gets the connection back a moment after the end of the answer.
  await sleep(10);
  return text;
}

test('the first request takes the connection that was made ahead, the next ones keep it', async () => {
  const { url, connections } = await serve();
  const agents = createAgents({});
  agents.preconnect(url);
  agents.preconnect(url);
  await vi.waitFor(() => expect(connections).toHaveLength(1));
  expect(connections[0]?.bytesRead).toBe(0);
  expect([await ask(url, agents), await ask(url, agents)]).toEqual(['0', '0']);
  expect(connections).toHaveLength(1);
});

test('a request that comes while it is being made waits for it', async () => {
  const { url, connections } = await serve();
  const agents = createAgents({});
  agents.preconnect(url);
  expect(await ask(url, agents)).toBe('0');
  expect(connections).toHaveLength(1);
});

test('one that the server closed meanwhile is replaced', async () => {
  const { url, connections } = await serve();
  const agents = createAgents({});
  agents.preconnect(url);
  await vi.waitFor(() => expect(connections).toHaveLength(1));
  connections[0]?.end();
  await vi.waitFor(() => expect(connections[0]?.destroyed).toBe(true));
  expect(await ask(url, agents)).toBe('1');
});

test('a request to another server behind the same address makes its own', async () => {
  const { url, connections } = await serve();
  const agents = createAgents({});
  agents.preconnect(url);
  await vi.waitFor(() => expect(connections).toHaveLength(1));
  await expect(ask(url, agents, { host: 'other.test' })).rejects.toMatchObject({
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
  });
});

test('a server that refuses is the business of the request', async () => {
  const { url } = await serve();
  server?.close();
  await once(server as Server, 'close');
  const agents = createAgents({});
  agents.preconnect(url);
  await sleep(50);
  await expect(ask(url, agents)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test.each(['http://localhost:1/', 'not a URL'])('%s needs no TLS, and is left alone', (url) => {
  expect(() => createAgents({}).preconnect(url)).not.toThrow();
});

test('behind a proxy nothing is connected ahead', async () => {
  const { url, connections } = await serve();
  createAgents({ HTTPS_PROXY: 'http://localhost:1' }).preconnect(url);
  await sleep(100);
  expect(connections).toHaveLength(0);
});

test('it does not keep the process alive', async () => {
  const silent = createTcpServer(() => {}).listen(0, '127.0.0.1');
  server = silent;
  await once(silent, 'listening');
  const connected = once(silent, 'connection');
  const url = `https://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
  const network = new URL('../../../src/http/network.ts', import.meta.url).href;
  const code = `const { createAgents } = await import('${network}');
    createAgents({}).preconnect('${url}');
    await new Promise((resolve) => setTimeout(resolve, 200));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  const [socket] = await connected;
  expect(await ended).toEqual([0, null]);
  socket.destroy();
});
