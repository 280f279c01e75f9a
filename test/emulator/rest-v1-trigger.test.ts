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

describe('trigger', () => {
  it('answers a queued run with the fields of the version', async () => {
    const { status, body } = await airflow.trigger('etl', {
      dag_run_id: 'r1',
      conf: { a: [1] },
      note: 'n',
      logical_date: '2024-01-02T03:04:05.678+02:00',
    });
    expect(status).toBe(200);
    expect(body).toEqual({
      conf: { a: [1] },
      dag_id: 'etl',
      dag_run_id: 'r1',
      data_interval_start: '2024-01-02T01:04:05.678000+00:00',
      data_interval_end: '2024-01-02T01:04:05.678000+00:00',
      start_date: null,
      end_date: null,
      logical_date: '2024-01-02T01:04:05.678000+00:00',
      execution_date: '2024-01-02T01:04:05.678000+00:00',
      last_scheduling_decision: null,
      external_trigger: true,
      note: 'n',
      run_type: 'manual',
      state: 'queued',
    });
  });

  it('invents an id from the date when there is none', async () => {
    const { body } = await airflow.trigger('etl', {});
    expect(body.dag_run_id).toBe(`manual__${body.logical_date}`);
  });

  it('tells a conflict of ids from a conflict of dates', async () => {
    await airflow.trigger('etl', { dag_run_id: 'c1', logical_date: '2024-05-01T00:00:00Z' });
    expect(await airflow.trigger('etl', { dag_run_id: 'c1' })).toMatchObject({
      status: 409,
      body: { title: 'Conflict', detail: "DAGRun with DAG ID: 'etl' and DAGRun ID: 'c1' already exists" },
    });
    expect(
      await airflow.trigger('etl', { dag_run_id: 'c2', logical_date: '2024-05-01T02:00:00+02:00' }),
    ).toMatchObject({
      status: 409,
      body: {
        detail:
          "DAGRun with DAG ID: 'etl' and DAGRun logical date: '2024-05-01 00:00:00+00:00' already exists",
      },
    });
  });

  it('refuses unknown keys, nulls, wrong types, naive dates and conflicting dates', async () => {
    expect(await airflow.trigger('etl', { x: 1 })).toMatchObject(badRequest("{'x': ['Unknown field.']}"));
    expect(await airflow.trigger('etl', { dag_run_id: null })).toMatchObject(badRequest(/may not be null/));
    expect(await airflow.trigger('etl', { conf: [] })).toMatchObject(
      badRequest(/is not of type 'object' - 'conf'/),
    );
    expect(await airflow.trigger('etl', { logical_date: '2024-01-01T00:00:00' })).toMatchObject(
      badRequest(/is not a 'date-time'/),
    );
    expect(await airflow.trigger('etl', { logical_date: 'soon' })).toMatchObject(badRequest(/date-time/));
    const both = { logical_date: '2024-01-01T00:00:00Z', execution_date: '2024-01-02T00:00:00Z' };
    expect(await airflow.trigger('etl', both)).toMatchObject(badRequest(/conflicts/));
    expect(
      await airflow.trigger('etl', { dag_run_id: 'scheduled__2024-01-01T00:00:00+00:00' }),
    ).toMatchObject(badRequest(/reserved/));
  });

  it('refuses conf that does not fit the params, and fills in none', async () => {
    expect(await airflow.trigger('params', { conf: { day: 'sun' } })).toMatchObject(
      badRequest(/^Invalid input for param day: .sun. is not one of \[.mon., .tue.\]\n/),
    );
    expect((await airflow.trigger('params', { conf: { day: 'tue', other: 1 } })).body.conf).toEqual({
      day: 'tue',
      other: 1,
    });
  });

  it('refuses run ids outside the pattern, from 2.6.3 on', async () => {
    expect((await airflow.trigger('etl', { dag_run_id: 'a/b' })).status).toBe(500);
    const old = await airflows.start('2.5.1');
    expect((await old.trigger('etl', { dag_run_id: 'a/b' })).status).toBe(200);
  });

  it('knows absent, inactive and broken DAGs', async () => {
    const absent = { status: 404, body: { title: 'DAG not found' } };
    for (const dagId of ['nope', 'gone', 'unparsed'])
      expect(await airflow.trigger(dagId, {})).toMatchObject(absent);
    expect(await airflow.trigger('broken', {})).toMatchObject({
      status: 400,
      body: { title: 'DAG cannot be triggered', detail: "DAG with dag_id: 'broken' has import errors" },
    });
    expect(
      (await caller.invoke('GET', '/importErrors')).body.import_errors.map(
        (one: { filename: string }) => one.filename,
      ),
    ).toEqual(['/usr/local/airflow/dags/broken.py', '/usr/local/airflow/dags/unparsed.py']);
  });
});
