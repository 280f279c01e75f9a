import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

const form = (token: string) => ({
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: `token=${encodeURIComponent(token)}`,
});

describe.each(['2.10.3', '3.0.6'])('a web session of Airflow %s', (airflowVersion) => {
  const v3 = airflowVersion.startsWith('3.');
  const loginPath = v3 ? '/pluginsv2/aws_mwaa/login' : '/aws_mwaa/login';
  const api = v3 ? '/api/v2' : '/api/v1';
  const nobody = v3 ? { detail: 'Not authenticated' } : { status: 401, title: 'Unauthorized' };
  let nowMs = Date.now();
  let emulator: Emulator;
  let caller: Caller;
  const webToken = async () => (await caller.mwaa('POST', '/webtoken/MyEnv')).body.WebToken as string;
  beforeAll(async () => {
    emulator = await startEmulator({ airflowVersion, now: () => nowMs, dags: { 'a.b-c': {} } });
    caller = await createCaller(emulator);
  });
  afterAll(() => emulator.stop());

  it('starts with a cookie and ends after its lifetime', async () => {
    const headers = await caller.login();
    expect(await caller.web('GET', `${api}/dags/a.b-c`, { headers })).toMatchObject({
      status: 200,
      body: { dag_id: 'a.b-c' },
    });
    nowMs += 12 * 3_600_000;
    expect(await caller.web('GET', `${api}/dags/a.b-c`, { headers })).toMatchObject({
      status: 401,
      body: nobody,
    });
  });

  it('takes a token once, and within 60 seconds', async () => {
    const token = await webToken();
    expect((await caller.web('POST', loginPath, form(token))).headers.get('set-cookie')).toMatch(
      v3 ? /^_token=/ : /^session=/,
    );
    expect(await caller.web('POST', loginPath, form(token))).toMatchObject({ status: 401 });
    const late = await webToken();
    nowMs += 60_000;
    expect((await caller.web('POST', loginPath, form(late))).headers.get('set-cookie')).toBeNull();
  });

  it('answers the other major’s login path as MWAA does', async () => {
    const other = await caller.web(
      'POST',
      v3 ? '/aws_mwaa/login' : '/pluginsv2/aws_mwaa/login',
      form(await webToken()),
    );
    expect(other.status).toBe(v3 ? 200 : 404);
    expect(other.headers.get('set-cookie')).toBeNull();
    expect(other.headers.get('content-type')).toMatch(/^text\/html/);
  });

  it('has no API of the other major', async () => {
    const headers = await caller.login();
    expect((await caller.web('GET', `${v3 ? '/api/v1' : '/api/v2'}/dags`, { headers })).status).toBe(404);
  });

  it('refuses nobody, a made-up session, and a CLI token', async () => {
    const { CliToken } = (await caller.mwaa('POST', '/clitoken/MyEnv')).body;
    for (const headers of [{}, { cookie: 'session=made-up' }, { authorization: `Bearer ${CliToken}` }])
      expect(await caller.web('GET', `${api}/dags`, { headers })).toMatchObject({ status: 401 });
  });

  it('wants JSON as content type', async () => {
    const headers = { ...(await caller.login()), 'content-type': 'text/plain' };
    const answer = await caller.web('POST', `${api}/dags/a.b-c/dagRuns`, { headers, body: '{}' });
    expect(answer.status).toBe(v3 ? 422 : 415);
  });

  it('ends when every session is expired, as the settings say', async () => {
    const headers = await caller.login();
    emulator.expire('sessions');
    expect((await caller.web('GET', `${api}/dags`, { headers })).status).toBe(401);
    emulator.settings.web.expiredSession = 'login-redirect';
    const answer = await caller.web('GET', `${api}/dags`, { headers });
    expect([answer.status, answer.headers.get('location')]).toEqual(
      v3 ? [401, null] : [302, expect.stringContaining('/login/')],
    );
  });

  it('leaves no secret in the wire log', () => {
    const log = JSON.stringify(emulator.requests);
    for (const secret of emulator.secrets()) expect(log).not.toContain(secret);
    expect(log).toContain('"operation":"Login"');
  });
});
