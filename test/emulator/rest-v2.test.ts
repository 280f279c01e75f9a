import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

let nowMs = Date.parse('2026-01-02T03:04:05.678Z');
const emulators: Emulator[] = [];
let caller: Caller;
let emulator: Emulator;

async function start(airflowVersion: string): Promise<{ emulator: Emulator; caller: Caller }> {
  const started = await startEmulator({
    airflowVersion,
    now: () => nowMs,
    dags: {
      etl: { tags: ['nightly'] },
      gone: { isActive: false },
      broken: { importError: 'Traceback', parsedBefore: true },
      big: { tasks: [{ taskId: 'm', mapped: { count: 5_000, failed: [4_999], staggerMs: 1 } }] },
      held: {
        tasks: [{ taskId: 'work', holds: 'running', log: ['first line'], xcom: { return_value: [1] } }],
      },
      typed: { params: { n: { value: 1, schema: { type: 'integer', minimum: 0 } } } },
    },
  });
  emulators.push(started);
  return { emulator: started, caller: await createCaller(started) };
}
beforeAll(async () => {
  ({ emulator, caller } = await start('3.0.6'));
});
afterAll(() => Promise.all(emulators.map((one) => one.stop())));

const trigger = (dagId: string, body: unknown, by = caller) =>
  by.invoke('POST', `/dags/${dagId}/dagRuns`, body);
const unprocessable = (type: string, ...loc: string[]) => ({
  status: 422,
  body: { detail: [{ type, loc }] },
});

describe('trigger', () => {
  it('answers a queued run with the fields of the version', async () => {
    const { status, body } = await trigger('etl', {
      dag_run_id: 'r1',
      logical_date: null,
      conf: { a: 1 },
      note: 'n',
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      dag_run_id: 'r1',
      dag_id: 'etl',
      logical_date: null,
      run_after: '2026-01-02T03:04:05.678000Z',
      queued_at: '2026-01-02T03:04:05.678000Z',
      state: 'queued',
      run_type: 'manual',
      triggered_by: 'rest_api',
      conf: { a: 1 },
      note: 'n',
      bundle_version: null,
    });
    for (const name of ['execution_date', 'external_trigger', 'triggering_user_name', 'duration'])
      expect(body).not.toHaveProperty(name);
    const newer = await start('3.2.1');
    expect((await trigger('etl', { logical_date: null }, newer.caller)).body).toMatchObject({
      duration: null,
      triggering_user_name: 'assumed-role/TestRole/test',
      partition_key: null,
    });
  });

  it('wants the key logical_date, and no key that it does not know', async () => {
    expect(await trigger('etl', { conf: {} })).toMatchObject(
      unprocessable('missing', 'body', 'logical_date'),
    );
    expect(await trigger('etl', { logical_date: null, execution_date: null })).toMatchObject(
      unprocessable('extra_forbidden', 'body', 'execution_date'),
    );
    expect(await trigger('etl', { logical_date: '2024-01-01T00:00:00' })).toMatchObject(
      unprocessable('timezone_aware', 'body', 'logical_date'),
    );
    expect(await trigger('etl', { logical_date: null, conf: null })).toMatchObject(
      unprocessable('dict_type', 'body', 'conf'),
    );
  });

  it('does not tell which constraint a conflict hurts once that is hidden', async () => {
    const date = '2024-05-01T00:00:00.25Z';
    const hints = async (by: Caller) => {
      await trigger('etl', { dag_run_id: 'c', logical_date: date }, by);
      const byId = await trigger('etl', { dag_run_id: 'c', logical_date: null }, by);
      const byDate = await trigger('etl', { dag_run_id: 'd', logical_date: date }, by);
      const byBoth = await trigger('etl', { dag_run_id: 'c', logical_date: date }, by);
      for (const one of [byId, byDate, byBoth])
        expect(one).toMatchObject({
          status: 409,
          body: { detail: { reason: 'Unique constraint violation' } },
        });
      return [byId, byDate, byBoth].map(({ body }) => body.detail.orig_error);
    };
    const quote = (key: string, value: string) =>
      `duplicate key value violates unique constraint "dag_run_dag_id_${key}_key"\nDETAIL:  Key (dag_id, ${key})=(etl, ${value}) already exists.\n`;
    expect(await hints(caller)).toEqual([
      quote('run_id', 'c'),
      quote('logical_date', '2024-05-01 00:00:00.25+00'),
      quote('run_id', 'c'),
    ]);
    expect(await hints((await start('3.2.1')).caller)).toEqual(['hidden', 'hidden', 'hidden']);
  });

  it('knows absent, stale and broken DAGs, bad params and bad ids', async () => {
    for (const dagId of ['nope', 'gone'])
      expect(await trigger(dagId, { logical_date: null })).toMatchObject({
        status: 404,
        body: { detail: `DAG with dag_id: '${dagId}' not found` },
      });
    expect(await trigger('broken', { logical_date: null })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('has import errors') },
    });
    expect(await trigger('typed', { logical_date: null, conf: { n: -1 } })).toMatchObject({
      status: 400,
      body: { detail: expect.stringContaining('Invalid input for param n') },
    });
    expect(await trigger('etl', { logical_date: null, dag_run_id: 'a b' })).toMatchObject({ status: 400 });
  });
});

describe('what v2 shows', () => {
  it('calls inactive DAGs stale', async () => {
    const { body } = await caller.invoke('GET', '/dags/gone');
    expect(body).toMatchObject({ is_stale: true, bundle_name: 'dags-folder', relative_fileloc: 'gone.py' });
    expect(body).not.toHaveProperty('is_active');
    expect(await caller.invoke('GET', '/dags/nope')).toMatchObject({
      status: 404,
      body: { detail: 'Dag with id nope was not found' },
    });
    expect((await caller.invoke('GET', '/dags/typed/details')).body.params.n).toEqual({
      value: 1,
      schema: { type: 'integer', minimum: 0 },
      description: null,
    });
  });

  it('pages through 5,000 mapped instances quickly', async () => {
    await trigger('big', { dag_run_id: 'b', logical_date: null });
    nowMs += 60_000;
    const startedMs = performance.now();
    const seen = new Map<number, string>();
    for (let offset = 0; offset < 5_000; offset += 100) {
      const { body } = await caller.invoke('GET', '/dags/big/dagRuns/b/taskInstances', undefined, {
        limit: 100,
        offset,
      });
      expect(body.total_entries).toBe(5_000);
      for (const one of body.task_instances) seen.set(one.map_index, one.state);
    }
    expect(seen.size).toBe(5_000);
    expect(seen.get(4_999)).toBe('failed');
    expect(performance.now() - startedMs).toBeLessThan(5_000);
    expect(
      (await caller.invoke('GET', '/dags/big/dagRuns/b/taskInstances')).body.task_instances,
    ).toHaveLength(50);
    const batch = { dag_ids: ['big'], dag_run_ids: ['b'], state: ['failed'], page_limit: 500 };
    expect((await caller.invoke('POST', '/dags/~/dagRuns/~/taskInstances/list', batch)).body).toMatchObject({
      total_entries: 1,
      task_instances: [{ map_index: 4_999 }],
    });
  });

  it('shows an unexpanded mapped task as one row', async () => {
    await trigger('big', { dag_run_id: 'early', logical_date: null });
    expect(
      (await caller.invoke('GET', '/dags/big/dagRuns/early/taskInstances')).body.task_instances,
    ).toMatchObject([{ map_index: -1, state: null, try_number: 0 }]);
  });

  it('holds a task at a state until the run is ended, with a note', async () => {
    await trigger('held', { dag_run_id: 'h', logical_date: null });
    nowMs += 3_600_000;
    const path = '/dags/held/dagRuns/h';
    expect((await caller.invoke('GET', path)).body.state).toBe('running');
    const { body: log } = await caller.invoke('GET', `${path}/taskInstances/work/logs/1`, undefined, {
      full_content: true,
    });
    expect(log.content.map((event: { event: string }) => event.event)).toContain('first line');
    expect(log.continuation_token).toEqual(expect.any(String));
    const stopped = await caller.invoke('PATCH', path, { state: 'failed', note: 'why' });
    expect(stopped.body).toMatchObject({ state: 'failed', note: 'why' });
    expect(await caller.invoke('PATCH', path, { note: 'x'.repeat(1001) })).toMatchObject({ status: 422 });
    expect(
      (await caller.invoke('POST', `${path}/clear`, { dry_run: false, only_failed: true })).body.state,
    ).toBe('queued');
  });

  it('takes the first note of a run without the state that comes with it, on 3.3.1', async () => {
    const newest = await start('3.3.1');
    await trigger('held', { dag_run_id: 'h', logical_date: null }, newest.caller);
    const path = '/dags/held/dagRuns/h';
    const change = { state: 'failed', note: 'why' };
    expect(await newest.caller.invoke('PATCH', path, change)).toMatchObject({ status: 409 });
    const kept = await newest.caller.invoke('GET', path);
    expect(kept.body).toMatchObject({ note: 'why' });
    expect(kept.body).not.toMatchObject({ state: 'failed' });
    expect((await newest.caller.invoke('PATCH', path, change)).body).toMatchObject({ state: 'failed' });
  });

  it('has xcoms as JSON, of tasks that have succeeded', async () => {
    emulator.airflow.dag('x', { tasks: [{ taskId: 'x', xcom: { return_value: { rows: 3 } } }] });
    await trigger('x', { dag_run_id: 'x', logical_date: null });
    const path = '/dags/x/dagRuns/x/taskInstances/x/xcomEntries/return_value';
    expect((await caller.invoke('GET', path)).status).toBe(404);
    nowMs += 1_000;
    expect((await caller.invoke('GET', path)).body.value).toEqual({ rows: 3 });
    expect((await caller.invoke('GET', path, undefined, { stringify: true })).body.value).toBe("{'rows': 3}");
  });

  it('lists runs of all DAGs, newest first, and by bad order not at all', async () => {
    const { body } = await caller.invoke('POST', '/dags/~/dagRuns/list', {
      dag_ids: ['etl'],
      order_by: '-run_after',
      page_limit: 1,
    });
    expect(body.dag_runs).toHaveLength(1);
    expect(body.dag_runs[0].dag_run_id).toBe('c');
    expect(
      (await caller.invoke('GET', '/dags/~/dagRuns', undefined, { order_by: '-run_after', limit: 1 })).body
        .dag_runs[0].dag_run_id,
    ).toBe('x');
    expect((await caller.invoke('GET', '/dags/~/dagRuns/list', undefined)).status).toBe(404);
    expect((await caller.invoke('POST', '/dags/~/dagRuns/list', { order_by: 'nope' })).status).toBe(400);
  });

  it('keeps health under /monitor', async () => {
    expect((await caller.invoke('GET', '/monitor/health')).body.metadatabase.status).toBe('healthy');
    expect((await caller.invoke('GET', '/health')).status).toBe(404);
  });
});
