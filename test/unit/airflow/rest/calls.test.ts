import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  batchDagRunsCall,
  batchTaskInstancesCall,
  clearCall,
  listDagRunsCall,
  listDagsCall,
  listTaskInstancesCall,
  noteCall,
  stopCall,
  taskLogCall,
  triggerCall,
  unpauseCall,
  xcomCall,
} from '../../../../src/airflow/rest/calls.ts';
import { selectRestDialect, taskInstanceFilter } from '../../../../src/airflow/rest/dialect.ts';
import { parseAirflowVersion } from '../../../../src/core/airflow-version.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';

function dialectOf(text: string) {
  const version = parseAirflowVersion(text);
  if (version === undefined) throw new Error(text);
  return selectRestDialect(version);
}

const versions = [
  '2.4.3',
  '2.5.1',
  '2.6.3',
  '2.7.2',
  '2.8.1',
  '2.9.2',
  '2.10.3',
  '2.11.2',
  '3.0.6',
  '3.2.1',
  '3.3.1',
];
const ref = { dagId: 'etl', runId: 'gha-1' };
const task = { ...ref, taskId: 'load', mapIndex: -1 };
const request = { ...ref, conf: { a: 1 }, note: 'by a test' };

describe('the trigger', () => {
  test.each<[string, JsonObject]>([
    ['2.4.3', { dag_run_id: 'gha-1', conf: { a: 1 } }],
    ['2.5.1', { dag_run_id: 'gha-1', conf: { a: 1 } }],
    ['2.11.2', { dag_run_id: 'gha-1', conf: { a: 1 }, note: 'by a test' }],
    ['3.0.6', { dag_run_id: 'gha-1', logical_date: null, conf: { a: 1 }, note: 'by a test' }],
    ['3.3.1', { dag_run_id: 'gha-1', logical_date: null, conf: { a: 1 }, note: 'by a test' }],
  ])('of %s has the keys that it knows and no other', (version, body) => {
    expect(triggerCall(dialectOf(version), request)).toEqual({
      method: 'POST',
      segments: ['dags', 'etl', 'dagRuns'],
      body,
      effect: 'write',
    });
  });

  test.each(versions)('of %s takes a logical date, never as execution_date', (version) => {
    const logicalDate = '2025-01-02T03:04:05+02:00';
    const { body } = triggerCall(dialectOf(version), { ...ref, conf: {}, logicalDate });
    expect(body).toMatchObject({ logical_date: logicalDate });
    expect(body).not.toHaveProperty('execution_date');
    expect(body).not.toHaveProperty('note');
  });

  test.each(['2.4.3', '2.10.3', '3.0.6'])('of %s carries any conf unchanged', (version) => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), (value) => {
        // As JSON text would bring it: -0 and __proto__ are what JSON.parse makes of them.
        const conf = JSON.parse(JSON.stringify(value)) as JsonObject;
        const { body } = triggerCall(dialectOf(version), { ...ref, conf });
        expect(JSON.parse(JSON.stringify(body))).toMatchObject({ conf });
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});

describe('filters', () => {
  test('inactive DAGs are listed too, each version by its own word', () => {
    expect(listDagsCall(dialectOf('2.10.3'), 'etl', 0).query).toEqual({
      dag_id_pattern: 'etl',
      only_active: false,
      limit: 100,
      offset: 0,
    });
    expect(listDagsCall(dialectOf('3.0.6'), 'etl', 100).query).toEqual({
      dag_id_pattern: 'etl',
      exclude_stale: false,
      limit: 100,
      offset: 100,
    });
  });

  test('runs by date are filtered by the date that every run has', () => {
    const asked = { dagId: 'etl', orderBy: '-id', limit: 100, date: '2025-01-02T03:04:05.6+00:00' };
    expect(batchDagRunsCall(dialectOf('2.10.3'), asked).body).toEqual({
      dag_ids: ['etl'],
      order_by: '-id',
      page_limit: 100,
      page_offset: 0,
      execution_date_gte: '2025-01-02T03:04:05.6+00:00',
      execution_date_lte: '2025-01-02T03:04:05.6+00:00',
    });
    // A plus sign in a query may arrive as a space.
    expect(listDagRunsCall(dialectOf('3.0.6'), asked).query).toMatchObject({
      run_after_gte: '2025-01-02T03:04:05.6Z',
      run_after_lte: '2025-01-02T03:04:05.6Z',
    });
  });

  test.each([
    ['2.6.3', undefined, undefined],
    [
      '2.6.3',
      '2025-01-02T03:04:05Z',
      {
        dag_ids: ['etl'],
        execution_date_gte: '2025-01-02T03:04:05Z',
        execution_date_lte: '2025-01-02T03:04:05Z',
      },
    ],
    ['2.7.2', undefined, { dag_ids: ['etl'], dag_run_ids: ['gha-1'] }],
    ['3.0.6', '2025-01-02T03:04:05Z', { dag_ids: ['etl'], dag_run_ids: ['gha-1'] }],
  ])('task instances of %s at %s are selected by %j', (version, date, filter) => {
    expect(taskInstanceFilter(dialectOf(version), ref, date)).toEqual(filter);
  });

  test('only v2 pages the list over all runs, in the order of unique ids', () => {
    expect(batchTaskInstancesCall(dialectOf('2.10.3'), { dag_ids: ['etl'] }, 0).body).toEqual({
      dag_ids: ['etl'],
    });
    expect(batchTaskInstancesCall(dialectOf('3.0.6'), { dag_ids: ['etl'] }, 200).body).toEqual({
      dag_ids: ['etl'],
      page_limit: 100,
      page_offset: 200,
      order_by: 'id',
    });
    expect(listTaskInstancesCall(dialectOf('2.10.3'), ref, 0).query).toEqual({ limit: 100, offset: 0 });
  });
});

describe('writes', () => {
  const path = ['dags', 'etl', 'dagRuns', ref.runId];

  test('a run is stopped by its state alone', () => {
    const call = { method: 'PATCH', segments: path, body: { state: 'failed' }, effect: 'write' };
    expect(stopCall(ref)).toEqual(call);
  });

  test.each([
    ['2.10.3', [...path, 'setNote']],
    ['3.0.6', path],
  ])('a run of %s is noted at %j', (version, segments) => {
    const call = { method: 'PATCH', segments, body: { note: 'why' }, effect: 'write' };
    expect(noteCall(dialectOf(version), ref, 'why')).toEqual(call);
  });

  test('clearing is no dry run, takes failed or named tasks only, and wakes the run', () => {
    expect(clearCall(ref, 'failed')).toEqual({
      method: 'POST',
      segments: ['dags', 'etl', 'clearTaskInstances'],
      body: { dry_run: false, only_failed: true, reset_dag_runs: true, dag_run_id: 'gha-1' },
      effect: 'write',
    });
    expect(clearCall(ref, ['load', 'publish']).body).toEqual({
      dry_run: false,
      only_failed: false,
      task_ids: ['load', 'publish'],
      reset_dag_runs: true,
      dag_run_id: 'gha-1',
    });
  });

  test('a DAG is unpaused by its own path, never by a pattern', () => {
    expect(unpauseCall('etl')).toEqual({
      method: 'PATCH',
      segments: ['dags', 'etl'],
      body: { is_paused: false },
      effect: 'write',
    });
  });
});

describe('task results', () => {
  test('a map index is sent for mapped tasks only', () => {
    expect(taskLogCall(task, 2).query).toEqual({ full_content: true });
    expect(taskLogCall({ ...task, mapIndex: 7 }, 2)).toMatchObject({
      segments: ['dags', 'etl', 'dagRuns', 'gha-1', 'taskInstances', 'load', 'logs', '2'],
      query: { full_content: true, map_index: 7 },
    });
  });

  test('an XCom is asked for as JSON where the version can', () => {
    const xcom = { ...task, key: 'return_value' };
    expect(xcomCall(dialectOf('2.9.2'), xcom).query).toEqual({});
    expect(xcomCall(dialectOf('2.10.3'), xcom).query).toEqual({ stringify: false });
    expect(xcomCall(dialectOf('3.0.6'), { ...xcom, mapIndex: 0 }).query).toEqual({
      stringify: false,
      map_index: 0,
    });
  });
});
