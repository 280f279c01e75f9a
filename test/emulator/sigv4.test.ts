import { createHash, createHmac } from 'node:crypto';
import { GetEnvironmentCommand, ListEnvironmentsCommand, MWAAClient } from '@aws-sdk/client-mwaa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

let emulator: Emulator;
let nowMs = Date.now();
beforeAll(async () => {
  emulator = await startEmulator({
    environmentName: 'My-Env_1',
    now: () => nowMs,
    signatureNow: () => nowMs,
  });
});
afterAll(() => emulator.stop());

const endpoint = () => emulator.env['AWS_ENDPOINT_URL_MWAA'] ?? '';
const sdkClient = (credentials = emulator.issueCredentials(), region = 'us-east-1') =>
  new MWAAClient({
    endpoint: endpoint(),
    region,
    credentials,
    disableHostPrefix: true,
    maxAttempts: 1,
  } as never);

describe('the verifier agrees with signers that nobody here wrote', () => {
  it('accepts what the published SDK signs, with odd query values', async () => {
    const client = sdkClient();
    const { Environment } = await client.send(new GetEnvironmentCommand({ Name: 'My-Env_1' }));
    expect(Environment).toMatchObject({ Name: 'My-Env_1', Status: 'AVAILABLE' });
    const { Environments } = await client.send(
      new ListEnvironmentsCommand({ MaxResults: 5, NextToken: "a=b/c+d é~*'()" }),
    );
    expect(Environments).toEqual(['My-Env_1']);
  });

  it('accepts what aws4 signs, body and path with reserved characters included', async () => {
    const caller = await createCaller(emulator);
    const answer = await caller.invoke('GET', '/version');
    expect(answer).toMatchObject({ status: 200, body: { version: '2.10.3' } });
    const odd = await caller.mwaa('GET', "/environments/a%20b'(c)!%C3%A9");
    expect(odd).toMatchObject({ status: 400, errorType: 'ValidationException' });
  });

  it('accepts a signature made by hand from the published steps', async () => {
    const credentials = emulator.issueCredentials();
    const response = await fetch(`${endpoint()}/environments/My-Env_1`, {
      headers: signByHand(credentials, {}),
    });
    expect(response.status).toBe(200);
  });
});

describe('the verifier refuses', () => {
  const get = (headers: Record<string, string>, url = '/environments/My-Env_1', init: RequestInit = {}) =>
    fetch(`${endpoint()}${url}`, { headers, ...init }).then(async (response) => ({
      status: response.status,
      code: response.headers.get('x-amzn-errortype'),
      text: await response.text(),
    }));

  it('a request without a signature', async () => {
    expect(await get({})).toMatchObject({ status: 403, code: 'MissingAuthenticationTokenException' });
  });

  it('an Authorization header that is incomplete', async () => {
    const headers = {
      authorization: 'AWS4-HMAC-SHA256 Credential=AKID/20260101/us-east-1/airflow/aws4_request',
    };
    expect(await get(headers)).toMatchObject({ status: 403, code: 'IncompleteSignatureException' });
  });

  it('an unknown key, a wrong session token and a missing one', async () => {
    const credentials = emulator.issueCredentials();
    for (const wrong of [
      { ...credentials, accessKeyId: 'AKIANOBODY' },
      { ...credentials, sessionToken: emulator.issueCredentials().sessionToken },
    ])
      expect(await get(signByHand(wrong, {}))).toMatchObject({
        status: 403,
        code: 'UnrecognizedClientException',
      });
    const { 'x-amz-security-token': _, ...without } = signByHand(credentials, {});
    expect(await get(without)).toMatchObject({ code: 'UnrecognizedClientException' });
  });

  it('a wrong secret, and a path, query or body that changed on the way', async () => {
    const credentials = emulator.issueCredentials();
    const forged = signByHand({ ...credentials, secretAccessKey: 'wrong' }, {});
    expect(await get(forged)).toMatchObject({ status: 403, code: 'InvalidSignatureException' });
    const signed = signByHand(credentials, {});
    expect(await get(signed, '/environments/Other')).toMatchObject({ code: 'InvalidSignatureException' });
    expect(await get(signed, '/environments/My-Env_1?a=b')).toMatchObject({
      code: 'InvalidSignatureException',
    });
    const post = signByHand(credentials, { method: 'POST', path: '/clitoken/My-Env_1' });
    expect(await get(post, '/clitoken/My-Env_1', { method: 'POST', body: 'x' })).toMatchObject({
      code: 'InvalidSignatureException',
    });
  });

  it('another region, another service', async () => {
    const credentials = emulator.issueCredentials();
    expect(await get(signByHand(credentials, { region: 'eu-west-1' }))).toMatchObject({
      code: 'InvalidSignatureException',
      text: expect.stringContaining('scoped to a valid region'),
    });
    expect(await get(signByHand(credentials, { service: 'sts' }))).toMatchObject({
      text: expect.stringContaining("correct service: 'airflow'"),
    });
  });

  it('a clock more than five minutes off, and not one that is four minutes off', async () => {
    const credentials = emulator.issueCredentials();
    const at = (minutes: number) => get(signByHand(credentials, { atMs: nowMs + minutes * 60_000 }));
    expect(await at(-6)).toMatchObject({ status: 403, text: expect.stringContaining('Signature expired') });
    expect(await at(6)).toMatchObject({ status: 403, text: expect.stringContaining('not yet current') });
    expect(await at(-4)).toMatchObject({ status: 200 });
    expect(await at(4)).toMatchObject({ status: 200 });
  });

  it('credentials that have expired, by the clock or by decree', async () => {
    const credentials = emulator.issueCredentials(2_000);
    expect(await get(signByHand(credentials, {}))).toMatchObject({ status: 200 });
    nowMs += 2_000;
    const expired = { status: 403, code: 'ExpiredTokenException' };
    expect(await get(signByHand(credentials, {}))).toMatchObject(expired);
    const fresh = emulator.issueCredentials();
    emulator.expire('credentials');
    expect(await get(signByHand(fresh, {}))).toMatchObject(expired);
  });

  it('a header of AWS that is not signed', async () => {
    const headers = { ...signByHand(emulator.issueCredentials(), {}), 'x-amz-extra': '1' };
    expect(await get(headers)).toMatchObject({ code: 'InvalidSignatureException' });
  });
});

interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
}

/** Signs a request without body or query by the steps of the SigV4 documentation. */
function signByHand(
  keys: Keys,
  {
    method = 'GET',
    path = '/environments/My-Env_1',
    region = 'us-east-1',
    service = 'airflow',
    atMs = nowMs,
  },
): Record<string, string> {
  const sha = (text: string) => createHash('sha256').update(text).digest('hex');
  const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();
  const date = new Date(atMs).toISOString().replace(/[-:]|\.\d{3}/g, '');
  const host = new URL(endpoint()).host;
  const signedHeaders = 'host;x-amz-date;x-amz-security-token';
  const canonical = `${method}\n${path}\n\nhost:${host}\nx-amz-date:${date}\nx-amz-security-token:${keys.sessionToken}\n\n${signedHeaders}\n${sha('')}`;
  const scope = `${date.slice(0, 8)}/${region}/${service}/aws4_request`;
  const key = hmac(
    hmac(hmac(hmac(`AWS4${keys.secretAccessKey}`, date.slice(0, 8)), region), service),
    'aws4_request',
  );
  const signature = hmac(key, `AWS4-HMAC-SHA256\n${date}\n${scope}\n${sha(canonical)}`).toString('hex');
  return {
    'x-amz-date': date,
    'x-amz-security-token': keys.sessionToken,
    authorization: `AWS4-HMAC-SHA256 Credential=${keys.accessKeyId}/${scope}, SignedHeaders=${signedHeaders}, Signature=${signature}`,
  };
}
