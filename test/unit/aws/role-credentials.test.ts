import { expect, test } from 'vitest';
import { createRoleCredentials } from '../../../src/aws/role-credentials.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { createAgents } from '../../../src/http/network.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';

const options = (clock: VirtualClock): Omit<Parameters<typeof createRoleCredentials>[0], 'idToken'> => ({
  role: {
    arn: 'arn:aws:iam::123456789012:role/Deploy',
    sessionName: 'GitHubActions',
    durationSeconds: 3600,
    audience: 'sts.amazonaws.com',
  },
  region: 'us-east-1',
  mask: () => {},
  agents: { ...createAgents({}), preconnect: () => {} },
  repeat: (attempt) => attempt(),
  clock,
  log: { info: () => {}, warn: () => {}, debug: () => {} },
  env: {
    ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1:1/',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
  },
});

test('a token request whose answer never ends is given up, and may be repeated', async () => {
  const clock = new VirtualClock();
  const ahead: string[] = [];
  const source = createRoleCredentials({
    ...options(clock),
    idToken: () => new Promise(() => {}),
    agents: { ...createAgents({}), preconnect: (url) => void ahead.push(url) },
  });
  await expect(clock.drive(source.get(new AbortController().signal))).rejects.toMatchObject({
    code: 'unreachable',
    delivery: 'not-sent',
  });
  expect(ahead).toEqual(['https://sts.us-east-1.amazonaws.com/']);
});

test('who gives up waiting for the role ends the wait of nobody else', async () => {
  const clock = new VirtualClock();
  const first = new AbortController();
  let asked = 0;
  const source = createRoleCredentials({
    ...options(clock),
    idToken: async (_, signal) => {
      asked += 1;
      await clock.sleep(1_000, signal);
      throw new ActionError('id-token-missing', 'the token is refused', { hint: '' });
    },
  });
  const waits = Promise.allSettled([source.get(first.signal), source.get(new AbortController().signal)]);
  first.abort(new Error('the first gave up'));
  const [given, left] = await clock.drive(waits);
  expect(given).toMatchObject({ reason: { message: 'the first gave up' } });
  expect(left).toMatchObject({ reason: { message: 'the token is refused' } });
  expect(asked).toBe(1);
});
