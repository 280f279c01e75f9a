import { expect, test } from 'vitest';
import { createRoleCredentials } from '../../../src/aws/role-credentials.ts';
import { createAgents } from '../../../src/http/network.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';

test('a token request whose answer never ends is given up, and may be repeated', async () => {
  const clock = new VirtualClock();
  const ahead: string[] = [];
  const source = createRoleCredentials({
    role: {
      arn: 'arn:aws:iam::123456789012:role/Deploy',
      sessionName: 'GitHubActions',
      durationSeconds: 3600,
      audience: 'sts.amazonaws.com',
    },
    region: 'us-east-1',
    idToken: () => new Promise(() => {}),
    mask: () => {},
    agents: { ...createAgents({}), preconnect: (url) => void ahead.push(url) },
    repeat: (attempt) => attempt(),
    clock,
    log: { info: () => {}, warn: () => {}, debug: () => {} },
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    },
  });
  await expect(clock.drive(source.get(new AbortController().signal))).rejects.toMatchObject({
    code: 'unreachable',
    delivery: 'not-sent',
  });
  expect(ahead).toEqual(['https://sts.us-east-1.amazonaws.com/']);
});
