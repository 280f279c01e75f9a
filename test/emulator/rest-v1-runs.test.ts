import { beforeAll, describe, expect, it } from 'vitest';
import type { Airflow2 } from './airflow-2.ts';
import { useAirflows2 } from './airflow-2.ts';
import type { Caller } from './caller.ts';

const airflows = useAirflows2();
let airflow: Airflow2;
let caller: Caller;
beforeAll(() => {
  airflow = airflows.usual;
  caller = airflow.caller;
});

describe('the course of a run', () => {
  it('waits in a paused DAG until it is unpaused', async () => {
    await airflow.trigger('paused', { dag_run_id: 'p' });
    airflow.advance(60_000);
    const state = async () => (await caller.invoke('GET', '/dags/paused/dagRuns/p')).body.state;
    expect(await state()).toBe('queued');
    expect((await caller.invoke('PATCH', '/dags/paused', { is_paused: false })).body.is_paused).toBe(false);
    expect(await state()).toBe('running');
    airflow.advance(1_000);
    expect(await state()).toBe('success');
  });

  it('queues behind max_active_runs', async () => {
    for (const id of ['s1', 's2', 's3']) await airflow.trigger('single', { dag_run_id: id });
    const states = async () =>
      (await caller.invoke('GET', '/dags/single/dagRuns')).body.dag_runs.map(
        (run: { state: string }) => run.state,
      );
    airflow.advance(500);
    expect(await states()).toEqual(['running', 'queued', 'queued']);
    airflow.advance(1_020);
    expect(await states()).toEqual(['success', 'running', 'queued']);
    await caller.invoke('PATCH', '/dags/single/dagRuns/s2', { state: 'failed' });
    airflow.advance(100);
    expect(await states()).toEqual(['success', 'failed', 'running']);
  });

  it('retries, fails downstream, and keeps every try', async () => {
    await airflow.trigger('tree', { dag_run_id: 't' });
    const path = '/dags/tree/dagRuns/t';
    airflow.advance(100 + 20 + 50 + 60);
    const at = async () => (await caller.invoke('GET', `${path}/taskInstances`)).body.task_instances;
    expect((await at()).find((one: { task_id: string }) => one.task_id === 'a')).toMatchObject({
      state: 'up_for_retry',
      try_number: 1,
      max_tries: 1,
    });
    airflow.advance(10_000);
    expect((await caller.invoke('GET', path)).body.state).toBe('failed');
    const rows = (await at()).map(
      (one: { task_id: string; map_index: number; state: string; try_number: number }) => [
        one.task_id,
        one.map_index,
        one.state,
        one.try_number,
      ],
    );
    expect(rows).toEqual([
      ['a', -1, 'failed', 2],
      ['b', -1, 'upstream_failed', 0],
      ['m', 0, 'success', 1],
      ['m', 1, 'failed', 1],
      ['m', 2, 'success', 1],
      ['x', -1, 'success', 1],
    ]);
    const tries = (await caller.invoke('GET', `${path}/taskInstances/a/tries`)).body.task_instances;
    expect(tries.map((one: { try_number: number; state: string }) => [one.try_number, one.state])).toEqual([
      [1, 'failed'],
      [2, 'failed'],
    ]);
  });

  it('shows mapped instances only by index', async () => {
    const path = '/dags/tree/dagRuns/t/taskInstances/m';
    expect(await caller.invoke('GET', path)).toMatchObject({
      status: 404,
      body: { detail: 'Task instance is mapped, add the map_index value to the URL' },
    });
    expect((await caller.invoke('GET', `${path}/1`)).body).toMatchObject({ state: 'failed', map_index: 1 });
    expect((await caller.invoke('GET', `${path}/9`)).status).toBe(404);
    expect((await caller.invoke('GET', `${path}/listMapped`)).body.total_entries).toBe(3);
  });

  it('has logs as text or as the repr of a list, per try', async () => {
    const path = '/dags/tree/dagRuns/t/taskInstances/a/logs';
    const text = (await caller.invoke('GET', `${path}/2`)).body;
    expect(text).toContain("INFO - it's here\n");
    expect(text).toMatch(
      /ERROR - Task failed with exception\nTraceback[\s\S]*\nValueError: a was told to fail\n/,
    );
    airflow.emulator.settings.restApi.accept = 'application/json';
    const { content, continuation_token } = (
      await caller.invoke('GET', `${path}/1`, undefined, { full_content: true })
    ).body;
    airflow.emulator.settings.restApi.accept = '*/*';
    expect(content).toMatch(/^\[\('ip-10-0-0-1\.ec2\.internal', '\*\*\* Reading remote log from Cloudwatch/);
    expect(content).toContain("it\\'s here\\n");
    expect(JSON.parse(Buffer.from(continuation_token.split('.')[0], 'base64url').toString())).toMatchObject({
      end_of_log: true,
    });
    expect((await caller.invoke('GET', `${path}/3`)).body).toMatch(/\(?'?ip-.*Could not read remote logs/s);
    expect((await caller.invoke('GET', '/dags/tree/dagRuns/t/taskInstances/m/logs/1')).status).toBe(404);
    expect(
      (await caller.invoke('GET', '/dags/tree/dagRuns/t/taskInstances/m/logs/1', undefined, { map_index: 1 }))
        .status,
    ).toBe(200);
  });

  it('has xcoms as text', async () => {
    const path = '/dags/tree/dagRuns/t/taskInstances/x/xcomEntries';
    expect((await caller.invoke('GET', `${path}/return_value`)).body.value).toBe("{'rows': 3}");
    expect((await caller.invoke('GET', `${path}/text`)).body.value).toBe('plain');
    expect((await caller.invoke('GET', `${path}/nope`)).status).toBe(404);
    expect((await caller.invoke('GET', path)).body.total_entries).toBe(2);
  });

  it('runs again after failed tasks are cleared, dry runs first', async () => {
    const clear = (body: unknown) => caller.invoke('POST', '/dags/tree/clearTaskInstances', body);
    const dry = await clear({ dag_run_id: 't' });
    expect(dry.body.task_instances.map((one: { task_id: string }) => one.task_id)).toEqual(['a', 'b', 'm']);
    expect((await caller.invoke('GET', '/dags/tree/dagRuns/t')).body.state).toBe('failed');
    await clear({ dag_run_id: 't', dry_run: false, only_failed: true, task_ids: ['a', 'b'] });
    expect((await caller.invoke('GET', '/dags/tree/dagRuns/t')).body.state).toBe('queued');
    airflow.advance(10_000);
    const rows = (await caller.invoke('GET', '/dags/tree/dagRuns/t/taskInstances')).body.task_instances;
    expect(
      rows.slice(0, 2).map((one: { state: string; try_number: number }) => [one.state, one.try_number]),
    ).toEqual([
      ['success', 3],
      ['success', 1],
    ]);
    expect((await caller.invoke('GET', '/dags/tree/dagRuns/t')).body.state).toBe('failed');
    expect(
      (await caller.invoke('GET', '/dags/tree/dagRuns/t/taskInstances/a/tries')).body.total_entries,
    ).toBe(3);
  });

  it('is ended by hand: running tasks fail, the others are skipped', async () => {
    await airflow.trigger('single', { dag_run_id: 'stopped' });
    airflow.advance(500);
    const patched = await caller.invoke('PATCH', '/dags/single/dagRuns/stopped', { state: 'failed' });
    expect(patched.body).toMatchObject({ state: 'failed', end_date: expect.any(String) });
    expect(
      (await caller.invoke('GET', '/dags/single/dagRuns/stopped/taskInstances')).body.task_instances[0].state,
    ).toBe('failed');
    expect(await caller.invoke('PATCH', '/dags/single/dagRuns/stopped', { state: 'stopped' })).toMatchObject({
      status: 400,
    });
    const noted = await caller.invoke('PATCH', '/dags/single/dagRuns/stopped/setNote', { note: 'by hand' });
    expect(noted.body.note).toBe('by hand');
  });
});
