import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller, CallerAnswer } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';
import type { Fault } from './fault.ts';

let emulator: Emulator;
let caller: Caller;
beforeAll(async () => {
  emulator = await startEmulator({ airflowVersion: '3.0.6', dags: { etl: {} } });
  caller = await createCaller(emulator);
});
afterAll(() => emulator.stop());
beforeEach(() => emulator.setFaults(undefined));

let count = 0;
/** Triggers once with the fault on that request, over InvokeRestApi or the web session. */
async function triggerWith(
  fault: Fault,
  over: 'mwaa' | 'web' = 'mwaa',
): Promise<{ runId: string; answer: CallerAnswer | 'cut' }> {
  count += 1;
  const runId = `r${count}`;
  const body = { dag_run_id: runId, logical_date: null };
  const session = await caller.login();
  emulator.setFaults((request) => (request.airflow?.method === 'POST' ? fault : undefined));
  const call =
    over === 'mwaa'
      ? caller.invoke('POST', '/dags/etl/dagRuns', body)
      : caller.web('POST', '/api/v2/dags/etl/dagRuns', {
          headers: { ...session, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
  const answer = await call.catch(() => 'cut' as const);
  return { runId, answer };
}
const exists = (runId: string) => emulator.airflow.findRun('etl', runId) !== undefined;
const last = () => emulator.requests.at(-1);

describe.each(['mwaa', 'web'] as const)('faults on %s', (over) => {
  it('drop-before: cut, no effect', async () => {
    const { runId, answer } = await triggerWith({ kind: 'drop-before' }, over);
    expect([answer, exists(runId), last()?.effect, last()?.status]).toEqual(['cut', false, false, 0]);
  });

  it('rewrite: effect, and another body', async () => {
    const { runId, answer } = await triggerWith({ kind: 'rewrite', change: () => '{"other":1}' }, over);
    expect([answer, exists(runId)]).toEqual([expect.objectContaining({ status: 200 }), true]);
    expect(last()?.answer).toBe('{"other":1}');
  });

  it('drop-after: cut, effect', async () => {
    const { runId, answer } = await triggerWith({ kind: 'drop-after' }, over);
    expect([answer, exists(runId), last()?.effect]).toEqual(['cut', true, true]);
  });

  it('late-effect: cut, the effect lands later', async () => {
    const { runId, answer } = await triggerWith({ kind: 'late-effect', delayMs: 120 }, over);
    expect([answer, exists(runId)]).toEqual(['cut', false]);
    await expect.poll(() => exists(runId)).toBe(true);
  });

  it('reset and truncate: effect, an answer that cannot be read', async () => {
    for (const kind of ['reset', 'truncate'] as const) {
      const { runId, answer } = await triggerWith({ kind }, over);
      expect([answer, exists(runId)]).toEqual(['cut', true]);
    }
  });

  it('delay: effect at once, the answer later', async () => {
    const startedMs = performance.now();
    const { runId, answer } = await triggerWith({ kind: 'delay', ms: 80 }, over);
    expect(performance.now() - startedMs).toBeGreaterThan(75);
    expect([(answer as CallerAnswer).status, exists(runId)]).toEqual([200, true]);
  });

  it('throttle, status, html, garbage: another answer, with the effect only when asked', async () => {
    const cases: [Fault, number, RegExp][] = [
      [{ kind: 'throttle', retryAfterSeconds: 2 }, 429, /Rate exceeded|Too Many/],
      [{ kind: 'status', status: 503 }, 503, /./],
      [{ kind: 'html' }, 200, /<!DOCTYPE html>/],
      [{ kind: 'garbage' }, 200, /"succ$/],
    ];
    for (const [fault, status, text] of cases) {
      const { runId, answer } = await triggerWith(fault, over);
      const { body, headers, ...rest } = answer as CallerAnswer;
      expect(rest.status).toBe(status);
      expect(typeof body === 'string' ? body : JSON.stringify(body)).toMatch(text);
      if (fault.kind === 'throttle') expect(headers.get('retry-after')).toBe('2');
      expect(exists(runId)).toBe(false);
    }
    for (const kind of ['html', 'garbage'] as const)
      expect(exists((await triggerWith({ kind, afterEffect: true }, over)).runId)).toBe(true);
    expect(exists((await triggerWith({ kind: 'status', status: 502, afterEffect: true }, over)).runId)).toBe(
      true,
    );
  });

  it('expired: the service’s own words', async () => {
    const { runId, answer } = await triggerWith({ kind: 'expired' }, over);
    expect(answer).toMatchObject(
      over === 'mwaa'
        ? { status: 403, errorType: 'ExpiredTokenException' }
        : { status: 401, body: { detail: 'Not authenticated' } },
    );
    expect(exists(runId)).toBe(false);
  });
});

describe('faults of single services', () => {
  it('login-redirect sends web callers to a login page', async () => {
    const { answer } = await triggerWith({ kind: 'login-redirect' }, 'web');
    expect((answer as CallerAnswer).status).toBe(302);
  });

  it('apply to OIDC and STS as well', async () => {
    emulator.setFaults((request) => (request.nth === 1 ? { kind: 'status', status: 503 } : undefined));
    const headers = { authorization: `Bearer ${emulator.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']}` };
    const url = `${emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL']}&audience=x`;
    expect((await fetch(url, { headers })).status).toBe(503);
    expect((await fetch(url, { headers })).status).toBe(200);
    emulator.setFaults(() => ({ kind: 'throttle' }));
    const sts = await fetch(emulator.env['AWS_ENDPOINT_URL_STS'] ?? '', {
      method: 'POST',
      body: 'Action=AssumeRoleWithWebIdentity&Version=2011-06-15',
    });
    expect([sts.status, await sts.text()]).toEqual([400, expect.stringContaining('<Code>Throttling</Code>')]);
  });

  it('see the request that they are asked about', async () => {
    const seen: string[] = [];
    emulator.setFaults((request) => {
      seen.push(
        [request.service, request.operation, request.airflow?.path ?? request.command ?? ''].join(' '),
      );
      return undefined;
    });
    await caller.invoke('GET', '/dags/etl');
    await caller.command('version');
    expect(seen).toEqual([
      'mwaa InvokeRestApi /dags/etl',
      'mwaa CreateCliToken ',
      'mwaa GetEnvironment ',
      'web Cli version',
    ]);
  });
});

describe('stop', () => {
  it('ends pending delays and late effects', async () => {
    const other = await startEmulator({
      dags: { etl: {} },
      faults: () => ({ kind: 'late-effect', delayMs: 60_000, cutAfterMs: 60_000 }),
    });
    const pending = (await createCaller(other)).invoke('GET', '/dags').catch(() => 'cut');
    await expect.poll(() => other.requests.length).toBe(1);
    await other.stop();
    expect(await pending).toBe('cut');
  });
});
