import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer, type Server } from 'node:https';
import { createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { generate } from 'selfsigned';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { createExchange, type HttpsRequest, NoRoute } from '../../../src/http/exchange.ts';
import { createAgents } from '../../../src/http/network.ts';
import { loopbackCertificates, trustLoopbackCertificates } from '../../emulator/certificate.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';

const signal = new AbortController().signal;
let server: Server | TcpServer | undefined;
beforeAll(() => trustLoopbackCertificates());
afterEach(() => {
  if (server !== undefined && 'closeAllConnections' in server) server.closeAllConnections();
  server?.close();
  server = undefined;
});

async function listen(made: Server | TcpServer): Promise<string> {
  server = made;
  return `localhost:${await listenOnLoopback(made)}`;
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const { key, cert } = await loopbackCertificates();
  return listen(createTlsServer({ key, cert }, answer));
}

const get = (host: string, more: Partial<HttpsRequest> = {}): HttpsRequest => ({
  method: 'GET',
  host,
  path: '/',
  headers: {},
  timeoutMs: 5_000,
  ...more,
});

test('method, path, headers and a body of any text arrive; the answer comes back whole', async () => {
  const host = await serve((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      response.setHeader('set-cookie', ['a=1; Path=/', 'b=2']);
      response.setHeader('x-two', ['one', 'two']);
      response.writeHead(201).end(`${request.method} ${request.url} ${request.headers['x-mine']} ${body}`);
    });
  });
  const exchange = createExchange(createAgents({}));
  const response = await exchange(
    get(host, { method: 'PATCH', path: '/a?b=%20', headers: { 'x-mine': 'yes' }, body: 'ключ 🚀' }),
    signal,
  );
  expect(response).toMatchObject({
    status: 201,
    text: 'PATCH /a?b=%20 yes ключ 🚀',
    setCookies: ['a=1; Path=/', 'b=2'],
  });
  expect(response.headers['x-two']).toBe('one, two');
});

test('a redirect is an answer', async () => {
  let requests = 0;
  const host = await serve((_request, response) => {
    requests += 1;
    response.writeHead(307, { location: '/elsewhere' }).end();
  });
  const response = await createExchange(createAgents({}))(get(host), signal);
  expect(response).toMatchObject({ status: 307, headers: { location: '/elsewhere' } });
  expect(requests).toBe(1);
});

test('a body beyond the limit is cut off, not collected', async () => {
  let sent = 0;
  const host = await serve((_request, response) => {
    const pump = () => {
      while (sent < 50_000_000 && response.write(Buffer.alloc(65_536))) sent += 65_536;
    };
    response.on('drain', pump);
    pump();
  });
  const exchange = createExchange(createAgents({}));
  await expect(exchange(get(host), signal)).rejects.toMatchObject({ code: 'too-large' });
  expect(sent).toBeLessThan(30_000_000);
});

test('of a refusal that is larger than the limit the start is kept', async () => {
  const host = await serve((_request, response) => {
    response.writeHead(400).end('word '.repeat(2_000_000));
  });
  const response = await createExchange(createAgents({}))(get(host), signal);
  expect(response.status).toBe(400);
  expect(response.text).toMatch(/^(word )+/);
  expect(response.text.length).toBeLessThanOrEqual(8 * 1024 * 1024);
});

test('a server that takes the request and hangs up leaves the effect unknown', async () => {
  const host = await serve((request) => request.socket.destroy());
  await expect(createExchange(createAgents({}))(get(host), signal)).rejects.toMatchObject({
    code: 'unreachable',
    delivery: 'unknown',
  });
});

test('half a body is no answer', async () => {
  const host = await serve((_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('{"state": "succ', () => response.destroy());
  });
  await expect(createExchange(createAgents({}))(get(host), signal)).rejects.toMatchObject({
    delivery: 'unknown',
  });
});

test('silence after the request ends with the time limit, of unknown effect', async () => {
  const host = await serve(() => {});
  await expect(
    createExchange(createAgents({}))(get(host, { timeoutMs: 1_000 }), signal),
  ).rejects.toMatchObject({
    code: 'unreachable',
    delivery: 'unknown',
  });
});

test('silence before TLS is up means that nothing was sent', async () => {
  const host = await listen(createTcpServer(() => {}));
  const error = await createExchange(createAgents({}))(get(host, { timeoutMs: 100 }), signal).catch(
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(NoRoute);
  expect(error).toMatchObject({ delivery: 'not-sent' });
});

test('a port that nobody listens on', async () => {
  await expect(createExchange(createAgents({}))(get('localhost:9'), signal)).rejects.toMatchObject({
    code: 'unreachable',
    delivery: 'not-sent',
    message: expect.stringContaining('ECONNREFUSED'),
  });
});

test('a name that does not resolve', async () => {
  const error = await createExchange(createAgents({}))(get('web.invalid'), signal).catch(
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ code: 'unreachable', delivery: 'not-sent' });
});

test('a certificate that is not trusted is not tried again, and names the remedy', async () => {
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keyType: 'ec' });
  const host = await listen(createTlsServer({ key: made.private, cert: made.cert }, (_q, r) => void r.end()));
  const error = await createExchange(createAgents({}))(get(host), signal).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ name: 'ActionError', code: 'unreachable' });
  expect(error).toMatchObject({ hint: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
});

test('a kept connection that dies under a request leaves the effect unknown', async () => {
  let requests = 0;
  const host = await serve((request, response) => {
    requests += 1;
    if (requests === 1) response.end('first');
    else request.socket.destroy();
  });
  const exchange = createExchange(createAgents({}));
  await exchange(get(host), signal);
  await expect(exchange(get(host, { method: 'POST', body: 'x' }), signal)).rejects.toMatchObject({
    delivery: 'unknown',
  });
  expect(requests).toBe(2);
});

test('an abort rejects with its reason, before and under way', async () => {
  const host = await serve(() => {});
  const exchange = createExchange(createAgents({}));
  const reason = new Error('cancelled');
  await expect(exchange(get(host), AbortSignal.abort(reason))).rejects.toBe(reason);
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 50);
  await expect(exchange(get(host), controller.signal)).rejects.toBe(reason);
});

test('a request that Node does not accept is our bug, not trouble of the network', async () => {
  const host = await serve((_request, response) => void response.end());
  const bad = get(host, { headers: { 'x-bad': 'a\nb' } });
  await expect(createExchange(createAgents({}))(bad, signal)).rejects.toMatchObject({
    code: 'ERR_INVALID_CHAR',
  });
});

test('a connection that serves many requests gathers no listeners', async () => {
  const sockets = new Set<unknown>();
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  const host = await serve((request, response) => {
    sockets.add(request.socket);
    response.end('ok');
  });
  const agents = createAgents({});
  const exchange = createExchange(agents);
  for (let requests = 0; requests < 15; requests += 1) await exchange(get(host), signal);
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  agents.https.destroy();
  expect(sockets.size).toBe(1);
  expect(warnings).toEqual([]);
});
