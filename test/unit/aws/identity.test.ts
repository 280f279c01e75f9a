import { createServer } from 'node:http';
import { expect, test, vi } from 'vitest';
import { getCallerIdentity, readIdentity } from '../../../src/aws/identity.ts';
import { createAgents } from '../../../src/http/network.ts';
import { failureOf } from '../../harness/failure.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';

test.each([
  ['arn:aws:sts::123456789012:assumed-role/Deploy/GitHubActions', 'Deploy', 'GitHubActions'],
  ['arn:aws-cn:sts::123456789012:assumed-role/Deploy/a@b', 'Deploy', 'a@b'],
  ['arn:aws:iam::123456789012:user/someone', undefined, undefined],
  ['arn:aws:iam::123456789012:root', undefined, undefined],
])('%s is role %s, session %s', (arn, roleName, sessionName) => {
  expect(readIdentity(arn, '123456789012')).toEqual({
    arn,
    accountId: '123456789012',
    roleName,
    sessionName,
  });
});

test('an STS that never answers is unreachable, and says nothing about the credentials', async () => {
  let asked = () => {};
  const isAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  const server = createServer(() => asked());
  const port = await listenOnLoopback(server);
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'not-a-secret-of-anybody' };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const env = { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` };
    const credentials = {
      get: async () => keys,
      renew: async () => keys,
      endsAt: undefined,
      isEndUnknown: false,
    };
    const { signal } = new AbortController();
    const answer = failureOf(
      getCallerIdentity({ credentials, region: 'us-east-1', agents: createAgents(env), env }, signal),
    );
    await isAsked;
    await vi.advanceTimersByTimeAsync(15_000);
    expect((await answer).code).toBe('unreachable');
  } finally {
    vi.useRealTimers();
    server.closeAllConnections();
    server.close();
  }
});

test.each([
  ['123456789012', 'arn:aws:iam::123456789012:root', true],
  ['123456789012', 'x', false],
  ['x', 'arn:aws:iam::123456789012:root', false],
])('an answer with the account %s and the ARN %s is an identity: %s', async (account, arn, isOne) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/xml');
    response.end(
      `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>${arn}</Arn><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`,
    );
  });
  const port = await listenOnLoopback(server);
  const env = { AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${port}` };
  const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'not-a-secret-of-anybody' };
  const credentials = {
    get: async () => keys,
    renew: async () => keys,
    endsAt: undefined,
    isEndUnknown: false,
  };
  const asked = getCallerIdentity(
    { credentials, region: 'us-east-1', agents: createAgents(env), env },
    new AbortController().signal,
  );
  try {
    if (isOne) expect(await asked).toMatchObject({ arn });
    else expect((await failureOf(asked)).code).toBe('unexpected-response');
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
