import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { play } from './scenario.ts';

const error = (step: Awaited<ReturnType<typeof play>>['step']) =>
  step.log.annotations.find(({ level }) => level === 'error');

test.concurrent.each([
  ['AccessDenied', 2],
  ['InvalidClientTokenId', 1],
  ['UnrecognizedClientException', 3],
] as const)('a role that was created a moment ago (%s, %i times) is assumed', async (code, times) => {
  const { step, requests } = await play({
    inputs: { 'poll-interval': '200ms' },
    faults: ({ service, nth }) =>
      service === 'sts' && nth <= times ? { kind: 'refusal', code, message: 'Not authorized' } : undefined,
  });
  expect(step.outputs['outcome']).toBe('success');
  expect(requests.filter(({ service }) => service === 'sts')).toHaveLength(times + 1);
  expect(step.log.lines.filter((line) => /is not known everywhere yet/.test(line))).toHaveLength(1);
});

test.concurrent.each(['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'])(
  '%s with a newline at its end is named',
  async (name) => {
    const value = 'AKIDEXAMPLES3cr3t0000';
    const { step, requests } = await play({ credentials: 'ambient', env: { [name]: `${value}\n` } });
    expect(error(step)?.message).toContain(`The variable ${name} ends with a line break (newline).`);
    expect(error(step)?.title).toContain('invalid-input');
    expect(step.raw.replace(/^::add-mask::.*$/gm, '')).not.toContain(value);
    expect(requests).toEqual([]);
  },
);

test.concurrent('keys that AWS does not know have not expired', async () => {
  const { step } = await play({ credentials: 'ambient', env: { AWS_SESSION_TOKEN: undefined } });
  expect(error(step)?.title).toContain('no-credentials');
  expect(error(step)?.message).toContain('The security token included in the request is invalid.');
  expect(error(step)?.message).toContain('the AWS_SESSION_TOKEN of temporary keys may be missing');
});

test.concurrent.each([{ credentials: 'oidc' }, { credentials: 'ambient' }] as const)(
  'a signature for another region is told as a wrong aws-region: $credentials',
  async ({ credentials }) => {
    const { step } = await play({ credentials, inputs: { 'aws-region': 'eu-west-1' } });
    expect(error(step)?.message).toMatch(/signed for eu-west-1,.*set aws-region to the right one/);
    expect(error(step)?.message).not.toMatch(/clock/i);
  },
);

test.concurrent.each([
  ['from a fork', 'pull_request', { full_name: 'somebody/pipelines' }, true],
  ['from a fork that is gone', 'pull_request', null, true],
  ['of the repository', 'pull_request', { full_name: 'octo/pipelines' }, false],
  ['from a fork, run with the rights of the base', 'pull_request_target', { full_name: 'x/y' }, false],
])('a pull request %s without a token gets advice that helps', async (_, eventName, repo, isFork) => {
  const event = join(createTemporaryFolder('event'), 'event.json');
  const base = { repo: { full_name: 'octo/pipelines' } };
  writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { repo }, base } }));
  const { step } = await play({
    env: {
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
      GITHUB_EVENT_PATH: event,
      GITHUB_EVENT_NAME: eventName,
    },
  });
  expect(error(step)?.title).toContain('id-token-missing');
  const { message = '' } = error(step) ?? {};
  expect(message.includes('A pull request from a fork never gets a token')).toBe(isFork);
  expect(/permissions:\n {4}id-token: write\n {4}contents: read/.test(message)).toBe(!isFork);
});

test.concurrent.each([401, 403])(
  'a token that GitHub refuses (%i) leads to the same two lines',
  async (status) => {
    const { step } = await play({
      faults: ({ service }) => (service === 'oidc' ? { kind: 'status', status } : undefined),
    });
    expect(error(step)?.message).toMatch(
      new RegExp(
        `GitHub refused an OIDC token \\(status ${status}\\)[^]*id-token: write\n {4}contents: read`,
      ),
    );
  },
);
