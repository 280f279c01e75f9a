import { beforeAll, describe, expect, it } from 'vitest';
import type { Airflow2 } from './airflow-2.ts';
import { badRequest, useAirflows2 } from './airflow-2.ts';
import type { Caller } from './caller.ts';

const airflows = useAirflows2();
let airflow: Airflow2;
let caller: Caller;
beforeAll(() => {
  airflow = airflows.usual;
  caller = airflow.caller;
});
/** Runs for the lists to find: three of one DAG, one after the other, and one with failed tasks. */
beforeAll(async () => {
  for (const id of ['s1', 's2', 'stopped']) {
    await airflow.trigger('single', { dag_run_id: id });
    airflow.advance(5_000);
  }
  await airflow.trigger('tree', { dag_run_id: 't' });
  airflow.advance(10_000);
});

describe('lists', () => {
  it('clamp pages at 100 and refuse query parameters that the API does not know', async () => {
    for (let i = 0; i < 105; i += 1) airflow.emulator.airflow.dag(`many_${i}`);
    expect((await caller.invoke('GET', '/dags', undefined, { limit: 1000 })).body.dags).toHaveLength(100);
    expect((await caller.invoke('GET', '/dags', undefined, { limit: 2, offset: 1 })).body.dags).toHaveLength(
      2,
    );
    expect(await caller.invoke('GET', '/dags', undefined, { exclude_stale: true })).toMatchObject({
      status: 400,
      body: { title: null, detail: expect.stringMatching(/^Extra query parameter\(s\) exclude_stale/) },
    });
    expect(
      (await caller.invoke('GET', '/dags', undefined, { dag_id_pattern: 'GON', only_active: false })).body
        .dags,
    ).toMatchObject([{ dag_id: 'gone', is_active: false }]);
  });

  it('find runs by ids in the body', async () => {
    const list = (body: unknown) => caller.invoke('POST', '/dags/~/dagRuns/list', body);
    const { body } = await list({ dag_ids: ['single'], order_by: '-execution_date', page_limit: 2 });
    expect(body.dag_runs.map((run: { dag_run_id: string }) => run.dag_run_id)).toEqual(['stopped', 's2']);
    expect((await list({ dag_ids: ['single'], states: ['success'] })).body.total_entries).toBe(3);
    expect(await list({ dag_ids: ['single'], order_by: 'run_after' })).toMatchObject(
      badRequest(/disallowed/),
    );
    expect(await list({ run_after_gte: '2024-01-01T00:00:00Z' })).toMatchObject(badRequest(/Unknown field/));
    expect((await caller.invoke('GET', '/dags/~/dagRuns/list')).status).toBe(404);
  });

  it('find task instances by run id from 2.7 on, by date before', async () => {
    const body = { dag_ids: ['tree'], dag_run_ids: ['t'] };
    expect(
      (await caller.invoke('POST', '/dags/~/dagRuns/~/taskInstances/list', body)).body.total_entries,
    ).toBe(6);
    const old = await airflows.start('2.5.1');
    const { logical_date: date } = (await old.trigger('tree', { dag_run_id: 't' })).body;
    const list = (given: unknown) => old.caller.invoke('POST', '/dags/~/dagRuns/~/taskInstances/list', given);
    expect(await list(body)).toMatchObject(badRequest(/'dag_run_ids': \['Unknown field.'\]/));
    expect(
      (await list({ dag_ids: ['tree'], execution_date_gte: date, execution_date_lte: date })).body
        .total_entries,
    ).toBe(4);
  });
});

describe('errors of the API', () => {
  it('are problem documents', async () => {
    expect(await caller.invoke('GET', '/nope')).toMatchObject({
      status: 404,
      body: { status: 404, title: 'Not Found' },
    });
    expect(await caller.invoke('DELETE', '/dags/etl/dagRuns')).toMatchObject({ status: 405 });
    expect(await caller.invoke('GET', '/dags/etl/dagRuns/nope')).toMatchObject({
      status: 404,
      body: {
        title: 'DAGRun not found',
        detail: "DAGRun with DAG ID: 'etl' and DagRun ID: 'nope' not found",
      },
    });
  });
});
