import { describe, expect, test } from 'vitest';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import type { RestRequest, RestTransport } from '../../src/transport/transport.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import { startEmulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/fault.ts';
import { failureOf } from '../harness/failure.ts';
import { tried } from '../harness/property-runs.ts';
import { shareEmulator } from './shared-emulator.ts';
import { openTransportStack, type TransportStack, type TransportStackOptions } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag: RestRequest = { method: 'GET', path: '/dags/etl', effect: 'read' };
const trigger = (version: string, runId: string): RestRequest => ({
  method: 'POST',
  path: '/dags/etl/dagRuns',
  effect: 'write',
  body: {
    dag_run_id: runId,
    conf: { ключ: "it's \u2028" },
    ...(version.startsWith('3') ? { logical_date: null } : {}),
  },
});

const open: Readonly<Record<string, (kit: TransportStack, version: string) => RestTransport>> = {
  'invoke-rest-api': (kit) => createInvokeRestApi(kit),
  'web-session': (kit, version) => createWebSession(kit, parseAirflowVersion(version)),
};

describe.each(tried(['2.4.3', '2.10.3', '3.0.6'], 2))('Airflow %s', (version) => {
  const shared = shareEmulator({ airflowVersion: version });

  /** Every REST request that reached the environment, whichever door it took. */
  const calls = () => shared.emulator.requests.filter(({ airflow }) => airflow !== undefined);
  const isCall = (request: { readonly airflow?: unknown }) => request.airflow !== undefined;
  const failFirst = (fault: Fault, times?: number) => shared.failFirst(isCall, fault, times);

  describe.each(Object.keys(open))('%s', (kind) => {
    const start = async (options: TransportStackOptions = {}) => {
      const kit = await openTransportStack(shared.emulator, options);
      const transport = open[kind]?.(kit, version);
      if (transport === undefined) throw new Error(kind);
      return { kit, transport };
    };

    test('a read, a query and a write arrive as they were meant', async () => {
      const { transport } = await start();
      expect((await transport.send(readDag, signal)).body).toMatchObject({ dag_id: 'etl' });
      const runId = `gha-1-${kind}`;
      expect((await transport.send(trigger(version, runId), signal)).status).toBe(200);
      const run = shared.emulator.airflow.runs('etl').find((candidate) => candidate.runId === runId);
      expect(run?.conf).toEqual({ ключ: "it's \u2028" });
      const listed = await transport.send(
        {
          method: 'GET',
          path: '/dags/etl/dagRuns',
          query: { limit: 1, order_by: '-start_date' },
          effect: 'read',
        },
        signal,
      );
      expect(listed.body).toMatchObject({ dag_runs: [expect.objectContaining({ dag_id: 'etl' })] });
    });

    test('a 404 of Airflow is an answer', async () => {
      const { transport } = await start();
      const answer = await transport.send({ ...readDag, path: '/dags/none' }, signal);
      expect(answer.status).toBe(404);
    });

    test.each<[string, Fault]>([
      ['a cut connection', { kind: 'drop-before' }],
      ['a reset', { kind: 'reset' }],
      ['half a body', { kind: 'truncate' }],
      ['throttling', { kind: 'throttle', retryAfterSeconds: 1 }],
      ['a restarting server', { kind: 'status', status: 503 }],
      ['a page with status 200', { kind: 'html' }],
      ['JSON that ends early', { kind: 'garbage' }],
    ])('a read survives %s', async (_name, fault) => {
      failFirst(fault, 2);
      const { transport } = await start();
      expect((await transport.send(readDag, signal)).body).toMatchObject({ dag_id: 'etl' });
      expect(calls()).toHaveLength(3);
    });

    test.each<[string, Fault]>([
      ['before the effect', { kind: 'drop-before' }],
      ['after the effect', { kind: 'drop-after' }],
      ['half a body', { kind: 'truncate' }],
      ['a gateway that gave up', { kind: 'status', status: 504, afterEffect: true }],
      ['a page with status 200', { kind: 'html', afterEffect: true }],
      ['JSON that ends early', { kind: 'garbage', afterEffect: true }],
    ])('a write whose answer is lost (%s) is not repeated', async (name, fault) => {
      const { transport } = await start();
      await transport.send(readDag, signal);
      shared.emulator.clearRequests();
      failFirst(fault);
      const lost = failureOf(transport.send(trigger(version, `lost-${kind}-${name.length}`), signal));
      expect(await lost).toMatchObject({ delivery: 'unknown' });
      expect(calls()).toHaveLength(1);
    });

    test('a throttled write is repeated: it was turned away', async () => {
      failFirst({ kind: 'throttle' });
      const { transport } = await start();
      expect((await transport.send(trigger(version, `throttled-${kind}`), signal)).status).toBe(200);
      expect(calls()).toHaveLength(2);
    });

    test('what expired is renewed once, and a write repeated', async () => {
      const { transport } = await start();
      await transport.send(readDag, signal);
      shared.emulator.expire('credentials');
      shared.emulator.expire('sessions');
      const runId = `expired-${kind}`;
      expect((await transport.send(trigger(version, runId), signal)).status).toBe(200);
      expect(shared.emulator.airflow.runs('etl').filter((run) => run.runId === runId)).toHaveLength(1);
    });

    test('an outage ends with the budget, and says what was tried', async () => {
      shared.emulator.setFaults((request) => (isCall(request) ? { kind: 'status', status: 502 } : undefined));
      const { kit, transport } = await start({ retryBudgetMs: 1_500 });
      const error = await failureOf(transport.send(readDag, signal));
      expect(error.code).toBe('unreachable');
      expect(error.message).toMatch(/502/);
      expect(kit.retry.failures).toBeGreaterThan(1);
    });

    test('no secret is in any line', async () => {
      const { kit, transport } = await start();
      failFirst({ kind: 'status', status: 503 });
      await transport.send(readDag, signal);
      const said = kit.lines.join('\n');
      expect(shared.emulator.secrets().filter((secret) => said.includes(secret))).toEqual([]);
    });
  });
});

describe('InvokeRestApi', () => {
  test('a refused long path is remembered', async () => {
    const emulator = await startEmulator({ dags: {} });
    try {
      const kit = await openTransportStack(emulator);
      const transport = createInvokeRestApi(kit);
      const long: RestRequest = { ...readDag, path: `/dags/${'d'.repeat(70)}` };
      expect((await failureOf(transport.send(long, signal))).code).toBe('path-too-long');
      const asked = emulator.requests.length;
      expect((await failureOf(transport.send(long, signal))).code).toBe('path-too-long');
      expect(emulator.requests).toHaveLength(asked);
      expect((await transport.send(readDag, signal)).status).toBe(404);
    } finally {
      await emulator.stop();
    }
  });

  test('a long path goes through where the limit is not enforced', async () => {
    const id = 'd'.repeat(70);
    const emulator = await startEmulator({ restApi: { pathLimit: null }, dags: { [id]: { tasks: [] } } });
    try {
      const transport = createInvokeRestApi(await openTransportStack(emulator));
      expect((await transport.send({ ...readDag, path: `/dags/${id}` }, signal)).status).toBe(200);
    } finally {
      await emulator.stop();
    }
  });
});
