import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAgents } from '../../../src/http/network.ts';
import { requestIdToken } from '../../../src/runner/id-token.ts';

let answer: { status: number; headers?: Record<string, string>; body: string } = { status: 200, body: '' };
const asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(request.url ?? '');
  response.writeHead(answer.status, answer.headers).end(answer.body);
});
// A connection is kept while fast-check prepares its values.
server.keepAliveTimeout = 60_000;
beforeAll(async () => {
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const agents = createAgents({});
const JWT = 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJzIn0.c2lnbmF0dXJl';

/** What comes of one answer, and what is masked. */
async function request(given: Partial<typeof answer>, path = '/idtoken?x=1') {
  answer = { status: 200, body: '', ...given };
  const { port } = server.address() as AddressInfo;
  const masks: string[] = [];
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}${path}`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
  };
  const context = { eventPath: '', eventName: 'push', repository: 'octo/pipelines' };
  const mask = (secret: string) => void masks.push(secret);
  const parts = { audience: 'a b&c', env, context, agents, mask };
  const result = await requestIdToken(parts, new AbortController().signal).catch((error: unknown) => error);
  return { result, masks: masks.filter((secret) => secret !== 'of-the-runner') };
}

test('a token is returned and masked', async () => {
  const { result, masks } = await request({ body: JSON.stringify({ value: JWT }) });
  expect(result).toBe(JWT);
  expect(masks).toEqual([JWT]);
});

test.each([
  ['/idtoken?x=1', '/idtoken?x=1&audience=a%20b%26c'],
  ['/idtoken', '/idtoken?audience=a%20b%26c'],
  ['/idtoken?x=1#part', '/idtoken?x=1&audience=a%20b%26c'],
])('the audience is added to %s', async (path, sent) => {
  await request({ body: JSON.stringify({ value: JWT }) }, path);
  expect(asked.at(-1)).toBe(sent);
});

test('nothing but a JWT is masked or returned, whatever comes', { timeout: 60_000 }, async () => {
  const value = fc.oneof(
    fc.string(),
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom(
      'e',
      'a.b.c',
      `${JWT}\n`,
      `${JWT} x`,
      `x.${JWT}`,
      `${JWT}.${'a'.repeat(30_000)}`,
      '..',
      'YWJjZGVmZ2g.YWJj.YWJj',
    ),
  );
  await fc.assert(
    fc.asyncProperty(value, async (text) => {
      const { result, masks } = await request({ body: JSON.stringify({ value: text }) });
      expect(masks).toEqual([]);
      expect(result, String(result)).toMatchObject({ code: 'unexpected-response', hint: expect.any(String) });
    }),
    { numRuns: 50 },
  );
});

test.each([
  [301, 'unexpected-response'],
  [307, 'unexpected-response'],
  [400, 'id-token-missing'],
  [403, 'id-token-missing'],
  [404, 'id-token-missing'],
  [408, 'unreachable'],
  [429, 'unreachable'],
  [500, 'unreachable'],
  [503, 'unreachable'],
  [204, 'unreachable'],
])('status %i is %s, and leads nowhere else', async (status, code) => {
  const before = asked.length;
  const { result, masks } = await request({ status, headers: { location: '/elsewhere' } });
  expect(result).toMatchObject({ code });
  expect(masks).toEqual([]);
  expect(asked.slice(before)).toHaveLength(1);
});

test.each([
  { what: 'a page', body: '<html>proxy</html>', code: 'unreachable' },
  { what: 'nothing', body: '', code: 'unreachable' },
  { what: 'five megabytes', body: 'a'.repeat(5_000_000), code: 'unexpected-response' },
])('$what in place of JSON is $code', async ({ body, code }) => {
  const { result, masks } = await request({ body });
  expect(result).toMatchObject({ code });
  expect(String(result)).not.toContain('proxy');
  expect(masks).toEqual([]);
});
