import { readFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { createRealAirflowBackend } from './airflow/real-backend.ts';
import type { Caller } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

const folder = createTemporaryFolder('real-backend');
const tokenFile = join(folder, 'tokens.json');
const readTokens = () =>
  JSON.parse(readFileSync(tokenFile, 'utf8')) as { web: { token: string; user: string }[]; cli: string[] };
const seen: {
  method: string | undefined;
  url: string | undefined;
  headers: http.IncomingHttpHeaders;
  body: string;
}[] = [];

/** An upstream that shows what reached it and honours the token file as the plugin does. */
const upstream = http.createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks).toString();
    seen.push({ method: request.method, url: request.url, headers: request.headers, body });
    if (request.url === '/aws_mwaa/login') {
      const known = readTokens().web.find((entry) => entry.token === new URLSearchParams(body).get('token'));
      response.setHeader('set-cookie', [`session=cookie-of-${known?.user}-0123456789; Path=/`]);
      return void response.end('{}');
    }
    if (request.url === '/aws_mwaa/cli') {
      response.setHeader(
        'x-test-exit-code',
        readTokens().cli.includes((request.headers.authorization ?? '').slice(7)) ? '2' : '0',
      );
      return void response.end(JSON.stringify({ stdout: Buffer.from('out').toString('base64'), stderr: '' }));
    }
    response.setHeader('content-type', 'application/json');
    response.statusCode = request.url?.includes('teapot') ? 418 : 200;
    response.end(JSON.stringify({ url: request.url }));
  });
});
let emulator: Emulator;
let caller: Caller;
beforeAll(async () => {
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve));
  const baseUrl = `http://127.0.0.1:${(upstream.address() as AddressInfo).port}`;
  const backend = createRealAirflowBackend({
    baseUrl,
    tokenFile,
    authHeaders: (user) => ({ authorization: `Basic ${user}` }),
  });
  emulator = await startEmulator({ backend, iam: { airflowRole: 'User' } });
  caller = await createCaller(emulator);
});
afterAll(async () => {
  await emulator.stop();
  upstream.close();
});

describe('a real Airflow behind the front door', () => {
  it('gets InvokeRestApi’s call as the mapped user', async () => {
    const answer = await caller.invoke('POST', '/dags/é x/dagRuns', { conf: { ä: 1 } }, { limit: 5 });
    expect(answer).toMatchObject({ status: 200, body: { url: '/api/v1/dags/%C3%A9%20x/dagRuns?limit=5' } });
    expect(seen.at(-1)).toMatchObject({
      method: 'POST',
      body: '{"conf":{"ä":1}}',
      headers: { authorization: 'Basic user', 'content-type': 'application/json' },
    });
    expect(await caller.invoke('GET', '/teapot')).toMatchObject({
      status: 418,
      errorType: 'RestApiClientException',
    });
  });

  it('logs users in with tokens that the front door has checked', async () => {
    const headers = await caller.login();
    expect(headers).toEqual({ cookie: 'session=cookie-of-user-0123456789' });
    expect(emulator.secrets()).toContain('cookie-of-user-0123456789');
    await caller.web('GET', '/api/v1/dags?limit=1', { headers });
    expect(seen.at(-1)).toMatchObject({ url: '/api/v1/dags?limit=1', headers });
    const before = seen.length;
    const bad = { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'token=made-up' };
    expect((await caller.web('POST', '/aws_mwaa/login', bad)).status).toBe(401);
    expect(seen.length).toBe(before);
  });

  it('runs commands with known tokens, and its exit code is ours to tell', async () => {
    expect(await caller.command('version')).toMatchObject({ status: 200, stdout: 'out' });
    emulator.settings.web.cliFailureStatus = 400;
    expect(await caller.command('version')).toMatchObject({ status: 400 });
    expect(
      (await caller.web('POST', '/aws_mwaa/cli', { headers: { authorization: 'Bearer x' } })).status,
    ).toBe(403);
  });

  it('keeps the token file short', async () => {
    for (let i = 0; i < 50; i += 1) await caller.mwaa('POST', '/clitoken/MyEnv');
    expect(readTokens().cli).toHaveLength(40);
    expect(readTokens().web[0]?.user).toBe('user');
  });

  it('is a bad gateway when it is gone', async () => {
    upstream.closeAllConnections();
    await new Promise((resolve) => upstream.close(resolve));
    expect(await caller.invoke('GET', '/dags')).toMatchObject({
      status: 502,
      errorType: 'RestApiServerException',
    });
  });
});
