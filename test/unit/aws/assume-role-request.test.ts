import { createServer, type RequestListener } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { requestAssumeRole } from '../../../src/aws/assume-role-request.ts';
import { createAgents } from '../../../src/http/network.ts';
import { findFreePort, listenOnLoopback } from '../../harness/loopback.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

function assume(port: number) {
  const request = {
    url: `http://127.0.0.1:${port}/`,
    roleArn: 'arn:aws:iam::123456789012:role/Deploy',
    sessionName: 'GitHubActions',
    durationSeconds: 3_600,
    webIdentityToken: 'token',
  };
  return requestAssumeRole(request, createAgents({}), new AbortController().signal);
}

async function answerWith(answer: RequestListener): Promise<number> {
  const server = createServer(answer);
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return await listenOnLoopback(server);
}

test('the error of a connection stays what it is', async () => {
  await expect(assume(await findFreePort())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
});

test('an answer of more than a megabyte is an error of STS', async () => {
  const port = await answerWith((_, response) => response.end('x'.repeat(1_000_001)));
  await expect(assume(port)).rejects.toMatchObject({
    name: 'UnknownError',
    message: 'The answer is too large',
    $metadata: { httpStatusCode: 200 },
  });
});

test.each([
  [
    '<Code>AccessDenied</Code><Message>not &lt;this&gt; &#x72;ole &#233;</Message>',
    'AccessDenied',
    'not <this> role é',
  ],
  ['<Code/>', 'UnknownError', 'STS answered with status 403'],
])('a refusal %s is read', async (xml, name, message) => {
  const port = await answerWith((_, response) => response.writeHead(403, { 'retry-after': '7' }).end(xml));
  await expect(assume(port)).rejects.toMatchObject({
    name,
    message,
    $metadata: { httpStatusCode: 403 },
    $response: { headers: { 'retry-after': '7' } },
  });
});

test.each([
  ['2026-11-28T15:00:00Z', new Date('2026-11-28T15:00:00Z')],
  ['soon', undefined],
])('credentials that end at %s', async (expires, expiration) => {
  const xml = `<AccessKeyId>AKID</AccessKeyId><SecretAccessKey>a/b+c</SecretAccessKey><SessionToken> t </SessionToken><Expiration>${expires}</Expiration>`;
  const credentials = await assume(await answerWith((_, response) => response.end(xml)));
  expect(credentials).toEqual({
    accessKeyId: 'AKID',
    secretAccessKey: 'a/b+c',
    sessionToken: 't',
    ...(expiration === undefined ? {} : { expiration }),
  });
});
