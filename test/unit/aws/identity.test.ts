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
