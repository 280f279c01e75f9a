import { writeFile } from 'node:fs/promises';
import { createServer, type RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { createAmbientCredentials } from '../../../src/aws/ambient-credentials.ts';
import { createAgents } from '../../../src/http/network.ts';
import { failureOf } from '../../harness/failure.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';

const stops: (() => void)[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  for (const stop of stops.splice(0)) stop();
});

const { signal } = new AbortController();

/** A server of AWS or of a container, and its address. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  stops.push(
    () => server.closeAllConnections(),
    () => server.close(),
  );
  return `http://127.0.0.1:${await listenOnLoopback(server)}/`;
}

/** A file of its own with this text. */
async function writeShared(text: string): Promise<string> {
  const path = join(createTemporaryFolder('shared'), 'file');
  await writeFile(path, text);
  return path;
}

/** The chain in these variables and no others. */
function createSource(variables: Readonly<Record<string, string>>) {
  for (const name of Object.keys(process.env)) if (name.startsWith('AWS_')) vi.stubEnv(name, undefined);
  const files = { AWS_CONFIG_FILE: '/dev/null', AWS_SHARED_CREDENTIALS_FILE: '/dev/null' };
  const env = { ...files, AWS_EC2_METADATA_DISABLED: 'true', ...variables };
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  return createAmbientCredentials({
    role: undefined,
    idToken: () => Promise.reject(new Error('there is no role')),
    region: 'us-east-1',
    mask: () => {},
    agents: createAgents({}),
    repeat: (attempt) => attempt(),
    clock: Object.assign(new VirtualClock(), { date: () => new Date() }),
    log: { info: () => {}, warn: () => {}, debug: () => {} },
    env,
  });
}

test.each([
  ['an hour are kept', 3_600_000, 'AKID1'],
  ['four minutes are asked for anew', 240_000, 'AKID2'],
])('keys of a container that last %s', async (_, lastMs, later) => {
  let asked = 0;
  const url = await serve((_request, response) => {
    asked += 1;
    const expiration = new Date(Date.now() + lastMs).toISOString();
    const keys = { AccessKeyId: `AKID${asked}`, SecretAccessKey: 's', Token: 't', Expiration: expiration };
    response.end(JSON.stringify(keys));
  });
  const source = createSource({ AWS_CONTAINER_CREDENTIALS_FULL_URI: url });
  expect((await source.get(signal)).accessKeyId).toBe('AKID1');
  // The chain hands out the old ones while it asks for new ones.
  await source.get(signal);
  await expect.poll(async () => (await source.get(signal)).accessKeyId, { timeout: 10_000 }).toBe(later);
});

const keys = (id: string) => `[default]\naws_access_key_id=${id}\naws_secret_access_key=secret\n`;

test('keys that somebody renews in a shared file are found when AWS refuses the old ones', async () => {
  const path = await writeShared(keys('AKID1'));
  const source = createSource({ AWS_SHARED_CREDENTIALS_FILE: path });
  const old = await source.get(signal);
  await writeFile(path, keys('AKID2'));
  expect(await source.renew(old, signal)).toMatchObject({ accessKeyId: 'AKID2' });
});

test('keys that stay the same in a shared file have expired', async () => {
  const source = createSource({ AWS_SHARED_CREDENTIALS_FILE: await writeShared(keys('AKID1')) });
  const old = await source.get(signal);
  expect(await failureOf(source.renew(old, signal))).toMatchObject({ code: 'credentials-expired' });
});

const ROLE = 'arn:aws:iam::123456789012:role/target';
const denied = `Not authorized to perform sts:AssumeRoleWithWebIdentity on ${ROLE}`;
const refuseWith =
  (message: string): RequestListener =>
  (_request, response) => {
    response.writeHead(403, { 'content-type': 'text/xml' });
    response.end(
      `<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${message}</Message></Error></ErrorResponse>`,
    );
  };
const refuse = refuseWith(denied);
const podRole = async (answer: RequestListener, token: string) =>
  createSource({
    AWS_ENDPOINT_URL_STS: await serve(answer),
    AWS_REGION: 'us-east-1',
    AWS_ROLE_ARN: ROLE,
    AWS_WEB_IDENTITY_TOKEN_FILE: await writeShared(token),
  });

test('a role of a pod that AWS refuses is told in the words of AWS', async () => {
  const source = await podRole(refuse, 'a.b.c');
  const { code, message, hint } = await failureOf(source.get(signal));
  expect(code).toBe('no-credentials');
  expect(message).toContain(`AWS refused it: AccessDenied: ${denied}`);
  expect(hint).toContain('trust policy');
});

test('the token of a pod, which nobody masks, is not told in the words of AWS', async () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = `${part({ alg: 'RS256' })}.${part({ sub: 'system:serviceaccount:runners:ci' })}.c2lnbmF0dXJl`;
  const source = await podRole(refuseWith(`The token "${token}" is not valid`), token);
  const { message } = await failureOf(source.get(signal));
  expect(message).toContain('AWS refused it: AccessDenied: The token "***" is not valid');
});

test('a role of a profile that AWS refuses is told in the words of AWS, too', async () => {
  const profile = `[profile chained]\nrole_arn=${ROLE}\nsource_profile=base\nregion=us-east-1\n[profile base]\naws_access_key_id=AKID\naws_secret_access_key=s\n`;
  const source = createSource({
    AWS_ENDPOINT_URL_STS: await serve(refuse),
    AWS_CONFIG_FILE: await writeShared(profile),
    AWS_PROFILE: 'chained',
  });
  expect((await failureOf(source.get(signal))).message).toContain(`AWS refused it: AccessDenied: ${denied}`);
});

test('an SSO session that has ended is told, without what the profile holds', async () => {
  const profile =
    '[profile sso-private]\nsso_start_url=https://private.awsapps.com/start\nsso_region=us-east-1\nsso_account_id=123456789012\nsso_role_name=dev\n';
  const source = createSource({ AWS_CONFIG_FILE: await writeShared(profile), AWS_PROFILE: 'sso-private' });
  const { code, message, hint } = await failureOf(source.get(signal));
  expect(code).toBe('no-credentials');
  expect(message).toBe('The SSO session of the AWS profile has ended, or was never begun on this runner.');
  expect(hint).toContain('aws sso login');
});

test('without any source, none was found', async () => {
  const { code, message } = await failureOf(createSource({}).get(signal));
  expect({ code, message }).toEqual({ code: 'no-credentials', message: 'No AWS credentials were found.' });
});
