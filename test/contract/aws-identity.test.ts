import { describe, expect, test, vi } from 'vitest';
import { getCallerIdentity } from '../../src/aws/identity.ts';
import { failureOf } from '../harness/failure.ts';
import { shareEmulator } from './shared-emulator.ts';
import { fastClock, openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag = { method: 'GET', path: '/dags/etl' } as const;
const shared = shareEmulator();

describe('credentials', () => {
  test('one OIDC token, one role, then the call; later calls reuse the credentials', async () => {
    const kit = await openTransportStack(shared.emulator);
    const environment = await kit.mwaa.getEnvironment(signal);
    expect(environment).toMatchObject({ name: 'MyEnv', status: 'AVAILABLE', isPrivate: false });
    await kit.mwaa.invokeRestApi(readDag, signal);
    expect(kit.operations(), kit.lines.join('\n')).toEqual([
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity',
      'mwaa GetEnvironment',
      'mwaa InvokeRestApi',
    ]);
  });

  test('every secret that a step obtains is masked', async () => {
    const known = new Set(shared.emulator.secrets());
    const kit = await openTransportStack(shared.emulator);
    await kit.mwaa.createCliToken(signal);
    await kit.mwaa.createWebLoginToken(signal);
    const issued = shared.emulator.secrets().filter((secret) => !known.has(secret));
    expect(issued.length).toBeGreaterThanOrEqual(6);
    expect(issued.filter((secret) => !kit.masks.has(secret))).toEqual([]);
  });

  test('a job without id-token: write is told the two lines to add', async () => {
    const kit = await openTransportStack(shared.emulator, { env: { ACTIONS_ID_TOKEN_REQUEST_URL: '' } });
    const error = await failureOf(kit.mwaa.getEnvironment(signal));
    expect(error.code).toBe('id-token-missing');
    expect(error.hint).toContain('permissions:\n    id-token: write');
    expect(kit.operations()).toEqual([]);
  });

  test('a token endpoint that refuses is not asked again', async () => {
    const kit = await openTransportStack(shared.emulator, {
      env: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'wrong' },
    });
    expect((await failureOf(kit.mwaa.getEnvironment(signal))).code).toBe('id-token-missing');
    expect(kit.operations()).toEqual(['oidc GetIdToken']);
  });

  test.each([
    ['AccessDenied', 2],
    ['InvalidClientTokenId', 1],
    ['UnrecognizedClientException', 3],
  ])('%s for a role that was created a moment ago is repeated, with one line', async (code, times) => {
    const fault = { kind: 'refusal', code, message: 'Not authorized' } as const;
    shared.failFirst('AssumeRoleWithWebIdentity', fault, times);
    const kit = await openTransportStack(shared.emulator);
    expect(await kit.mwaa.getEnvironment(signal)).toMatchObject({ status: 'AVAILABLE' });
    expect(kit.operations().filter((name) => name.startsWith('sts'))).toHaveLength(times + 1);
    expect(kit.lines.filter((line) => !line.startsWith('debug: '))).toEqual([
      `AWS refused to assume ${shared.emulator.roleArn}. A role that was created or changed a moment ago is not known everywhere yet, so this is tried again for about 10 s.`,
    ]);
  });

  test('a refusal with another reason is not repeated', async () => {
    const fault = { kind: 'refusal', code: 'MalformedPolicyDocument', message: 'no', status: 400 } as const;
    shared.failFirst('AssumeRoleWithWebIdentity', fault, 1);
    const kit = await openTransportStack(shared.emulator);
    expect((await failureOf(kit.mwaa.getEnvironment(signal))).code).toBe('role-refused');
    expect(kit.operations().filter((name) => name.startsWith('sts'))).toHaveLength(1);
  });

  test('a role that does not trust the repository is refused in the end, naming what its trust policy has to hold', async () => {
    shared.emulator.settings.sts.trusted = false;
    const kit = await openTransportStack(shared.emulator);
    const error = await failureOf(kit.mwaa.getEnvironment(signal));
    expect(error.code).toBe('role-refused');
    expect(error.message).toContain(shared.emulator.roleArn);
    const sub = 'repo:octo-org/octo-repo:ref:refs/heads/main';
    expect(error.message).toMatch(new RegExp(`The token had sub "${sub}" and aud "sts.amazonaws.com".$`));
    expect(error.hint).toBe(
      'The role may not exist: check role-to-assume. Otherwise compare with its trust policy: ' +
        `"token.actions.githubusercontent.com:sub" has to match ${sub}, "token.actions.githubusercontent.com:aud" equal sts.amazonaws.com, ` +
        'the principal arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com. ' +
        'Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.',
    );
    expect(kit.operations().filter((name) => name.startsWith('sts'))).toHaveLength(6);
  });

  test('a wrong audience names the input', async () => {
    const kit = await openTransportStack(shared.emulator, { role: { audience: 'elsewhere' } });
    const error = await failureOf(kit.mwaa.getEnvironment(signal));
    expect(error.code).toBe('role-refused');
    expect(error.hint).toContain('audience elsewhere');
  });

  test('a session longer than the role allows names the input', async () => {
    const kit = await openTransportStack(shared.emulator, { role: { durationSeconds: 50_000 } });
    expect((await failureOf(kit.mwaa.getEnvironment(signal))).hint).toContain(
      'role-duration-seconds (now 50000)',
    );
  });

  test('STS in trouble is asked again, each time with a new OIDC token', async () => {
    shared.failFirst('AssumeRoleWithWebIdentity', { kind: 'status', status: 503 }, 2);
    const kit = await openTransportStack(shared.emulator);
    await kit.mwaa.getEnvironment(signal);
    expect(kit.operations().filter((name) => name === 'oidc GetIdToken')).toHaveLength(3);
    expect(kit.retry.failures).toBe(2);
  });

  test('credentials near their end are renewed, and a failing OIDC endpoint is bearable until then', async () => {
    let nowMs = 0;
    const clock = { ...fastClock, now: () => nowMs };
    const kit = await openTransportStack(shared.emulator, { clock });
    await kit.mwaa.getEnvironment(signal);
    shared.emulator.setFaults(({ service }) =>
      service === 'oidc' ? { kind: 'status', status: 503 } : undefined,
    );
    nowMs = 3_100_000;
    await kit.mwaa.getEnvironment(signal);
    await kit.mwaa.getEnvironment(signal);
    expect(kit.operations().filter((name) => name.startsWith('oidc'))).toHaveLength(2);
    shared.emulator.setFaults(undefined);
    nowMs = 3_120_000;
    await kit.mwaa.getEnvironment(signal);
    // Renewed beside the request, which still goes out with the old ones.
    await vi.waitFor(() => expect(kit.operations().filter((name) => name.startsWith('sts'))).toHaveLength(2));
  });

  test('ambient credentials are taken from the environment and never renewed', async () => {
    const env = { ...shared.emulator.ambientEnv, AWS_CREDENTIAL_EXPIRATION: '2030-01-01T00:00:00Z' };
    const kit = await openTransportStack(shared.emulator, { ambient: true, env });
    await kit.mwaa.getEnvironment(signal);
    expect(kit.credentials.endsAt?.toISOString()).toBe('2030-01-01T00:00:00.000Z');
    expect(kit.masks.has(shared.emulator.ambientEnv['AWS_SECRET_ACCESS_KEY'] ?? '')).toBe(true);
    shared.emulator.setFaults(() => ({ kind: 'expired' }));
    const error = await failureOf(kit.mwaa.getEnvironment(signal));
    expect(error.code).toBe('credentials-expired');
    expect(error.message).toContain('2030-01-01');
    expect(error.hint).toContain('role-to-assume');
  });

  test('no credentials at all names both remedies', async () => {
    const before = { ...process.env };
    Object.assign(process.env, {
      AWS_EC2_METADATA_DISABLED: 'true',
      AWS_SHARED_CREDENTIALS_FILE: '/nonexistent',
      AWS_CONFIG_FILE: '/nonexistent',
    });
    try {
      const kit = await openTransportStack(shared.emulator, { ambient: true });
      const error = await failureOf(kit.mwaa.getEnvironment(signal));
      expect(error.code).toBe('no-credentials');
      expect(error.hint).toMatch(/role-to-assume.*configure-aws-credentials/);
    } finally {
      process.env = before;
    }
  });

  test('the caller is known by role and session', async () => {
    const kit = await openTransportStack(shared.emulator);
    const { credentials, agents } = kit;
    const identity = await getCallerIdentity(
      { credentials, agents, region: shared.emulator.region, env: shared.emulator.env },
      signal,
    );
    expect(identity).toMatchObject({ roleName: 'GitHubActions', sessionName: 'GitHubActions' });
  });
});
