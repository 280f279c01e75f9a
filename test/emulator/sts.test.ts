import { getIDToken } from '@actions/core';
import { AssumeRoleWithWebIdentityCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

let emulator: Emulator;
let client: STSClient;
let nowMs = Date.now();
beforeAll(async () => {
  emulator = await startEmulator({ now: () => nowMs });
  client = stsClient();
  process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] = emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = emulator.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
});
afterAll(() => emulator.stop());

/** The toolkit's own function, without its workflow commands in the test's output. */
async function idToken(audience: string): Promise<string> {
  const stdout = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    return await getIDToken(audience);
  } finally {
    stdout.mockRestore();
  }
}

const stsClient = (credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken: string }) =>
  new STSClient({
    endpoint: emulator.env['AWS_ENDPOINT_URL_STS'] ?? '',
    region: 'us-east-1',
    maxAttempts: 1,
    ...(credentials && { credentials }),
  });

const assume = async (token?: string, extra: Partial<AssumeRoleWithWebIdentityCommand['input']> = {}) => {
  const input = {
    RoleArn: emulator.roleArn,
    RoleSessionName: 'gha',
    WebIdentityToken: token ?? (await idToken('sts.amazonaws.com')),
    ...extra,
  };
  return client.send(new AssumeRoleWithWebIdentityCommand(input));
};
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('AssumeRoleWithWebIdentity, by the SDK with a token of the toolkit', () => {
  it('issues credentials that the control plane accepts until they expire', async () => {
    const { Credentials, AssumedRoleUser } = await assume(undefined, { DurationSeconds: 900 });
    expect(AssumedRoleUser?.Arn).toBe('arn:aws:sts::123456789012:assumed-role/GitHubActions/gha');
    const keys = {
      accessKeyId: Credentials?.AccessKeyId ?? '',
      secretAccessKey: Credentials?.SecretAccessKey ?? '',
      sessionToken: Credentials?.SessionToken ?? '',
    };
    expect(Credentials?.Expiration?.getTime()).toBe(nowMs + 900_000);
    expect(emulator.secrets()).toEqual(expect.arrayContaining(Object.values(keys)));
    const identity = await stsClient(keys).send(new GetCallerIdentityCommand({}));
    expect(identity).toMatchObject({ Account: '123456789012', Arn: AssumedRoleUser?.Arn });
    const caller = await createCaller(emulator, { ...keys, principalArn: '', identity: '', expiresAtMs: 0 });
    expect(await caller.invoke('GET', '/version')).toMatchObject({ status: 200 });
  });

  it('obeys a configured lifetime', async () => {
    emulator.settings.sts.credentialLifetimeMs = 2_000;
    const { Credentials } = await assume();
    emulator.settings.sts.credentialLifetimeMs = null;
    expect(Credentials?.Expiration?.getTime()).toBe(nowMs + 2_000);
  });

  it('refuses a wrong audience, a foreign signature, garbage and an expired token', async () => {
    expect(await refusal(assume(await idToken('other')))).toMatchObject({
      name: 'InvalidIdentityTokenException',
      message: 'Incorrect token audience',
    });
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT({ sub: 'repo:octo-org/octo-repo:x' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer('https://token.actions.githubusercontent.com')
      .setAudience('sts.amazonaws.com')
      .setExpirationTime('5m')
      .sign(privateKey);
    for (const token of [forged, 'a.b.c'])
      expect(await refusal(assume(token))).toMatchObject({ name: 'InvalidIdentityTokenException' });
    const stale = await idToken('sts.amazonaws.com');
    nowMs += 301_000;
    expect(await refusal(assume(stale))).toMatchObject({ name: 'ExpiredTokenException' });
  });

  it('refuses another role, another repository and a role that does not trust', async () => {
    const denied = {
      name: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    };
    expect(await refusal(assume(undefined, { RoleArn: `${emulator.roleArn}X` }))).toMatchObject(denied);
    emulator.settings.oidc.subject = 'repo:octo-org/other:ref:refs/heads/main';
    expect(await refusal(assume())).toMatchObject(denied);
    emulator.settings.oidc.subject = 'repo:octo-org/octo-repo:environment:prod';
    await assume();
    emulator.settings.sts.trusted = false;
    expect(await refusal(assume())).toMatchObject(denied);
    emulator.settings.sts.trusted = true;
  });

  it('refuses durations and session names that STS refuses', async () => {
    for (const extra of [{ DurationSeconds: 899 }, { DurationSeconds: 50_000 }, { RoleSessionName: 'a b' }])
      expect(await refusal(assume(undefined, extra))).toMatchObject({ name: 'ValidationError' });
  });

  it('shows no token in the wire log', () => {
    const log = JSON.stringify(emulator.requests);
    for (const secret of emulator.secrets()) expect(log).not.toContain(secret);
    expect(emulator.requests.map((request) => request.operation)).toContain('AssumeRoleWithWebIdentity');
  });
});

describe('GetCallerIdentity', () => {
  it('is refused with the query protocol’s own codes', async () => {
    const keys = emulator.issueCredentials();
    expect(
      await refusal(stsClient({ ...keys, secretAccessKey: 'no' }).send(new GetCallerIdentityCommand({}))),
    ).toMatchObject({ name: 'SignatureDoesNotMatch' });
    emulator.expire('credentials');
    expect(await refusal(stsClient(keys).send(new GetCallerIdentityCommand({})))).toMatchObject({
      name: expect.stringMatching(/^ExpiredToken/),
    });
  });
});

describe('the OIDC endpoint', () => {
  it('wants the request token', async () => {
    const url = `${emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=x`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer no' } })).status).toBe(401);
  });
});
