import { describe, expect, test } from 'vitest';
import type {
  Dag,
  DagParam,
  DagRun,
  DagTask,
  ImportError,
  TaskInstance,
} from '../../../../src/airflow/model.ts';
import {
  decodeDagParams,
  decodeDagRun,
  decodeDagTask,
  decodeImportError,
  decodePage,
  decodeTaskInstance,
} from '../../../../src/airflow/rest/decoder.ts';
import { decodeDag, selectRestDialect } from '../../../../src/airflow/rest/dialect.ts';
import { parseAirflowVersion } from '../../../../src/core/airflow-version.ts';

/** For each property of a model: the field of Airflow's answer it comes from, that field's value, and what is made of it. */
type Rows<Model> = { readonly [Name in keyof Required<Model>]: readonly [string, unknown, unknown?] };

const purpose = { action: 'read', permission: 'can read' };
const date = (second: number) => `2026-11-20T12:00:0${second}.123456+00:00`;

const dialectOf = (text: string) => {
  const version = parseAirflowVersion(text);
  if (version === undefined) throw new Error(text);
  return selectRestDialect(version);
};

const run: Rows<DagRun> = {
  dagId: ['dag_id', 'etl'],
  runId: ['dag_run_id', 'r'],
  state: ['state', 'success'],
  logicalDate: ['logical_date', date(1)],
  runAfter: ['run_after', date(2)],
  queuedAt: ['queued_at', date(3)],
  startDate: ['start_date', date(4)],
  endDate: ['end_date', date(5)],
  runType: ['run_type', 'manual'],
  note: ['note', 'by us'],
  conf: ['conf', { day: 1 }],
};

const instance: Rows<TaskInstance> = {
  taskId: ['task_id', 'load'],
  mapIndex: ['map_index', 3],
  state: ['state', 'failed'],
  tryNumber: ['try_number', 2],
  maxTries: ['max_tries', 4],
  startDate: ['start_date', date(1)],
  endDate: ['end_date', date(2)],
  durationSeconds: ['duration', 1.5],
};

const dag: Rows<Dag> = {
  dagId: ['dag_id', 'etl'],
  isPaused: ['is_paused', true],
  isActive: ['is_active', true],
  hasImportErrors: ['has_import_errors', true],
  lastParsedTime: ['last_parsed_time', date(1)],
  fileloc: ['fileloc', '/usr/local/airflow/dags/etl.py'],
  maxActiveRuns: ['max_active_runs', 16],
};

const dagTask: Rows<DagTask> = {
  taskId: ['task_id', 'load'],
  downstreamTaskIds: ['downstream_task_ids', ['publish']],
};

const importError: Rows<ImportError> = {
  filename: ['filename', '/usr/local/airflow/dags/etl.py'],
  stackTrace: ['stack_trace', 'Traceback'],
};

interface Case {
  readonly name: string;
  readonly rows: Readonly<Record<string, readonly [string, unknown, unknown?]>>;
  readonly decode: (value: Readonly<Record<string, unknown>>) => object;
}

const CASES: readonly Case[] = [
  { name: 'a DAG run', rows: run, decode: (value) => decodeDagRun(value, purpose) },
  {
    name: 'a DAG run of Airflow before 2.2',
    rows: { ...run, logicalDate: ['execution_date', date(1)] },
    decode: (value) => decodeDagRun(value, purpose),
  },
  {
    name: 'a task instance',
    rows: instance,
    decode: (value) => decodeTaskInstance(value, purpose).instance,
  },
  {
    name: "a task instance's run",
    rows: { dagId: ['dag_id', 'etl'], runId: ['dag_run_id', 'r'] },
    decode: (value) => {
      const { dagId, runId } = decodeTaskInstance({ ...value, task_id: 'load' }, purpose);
      return { dagId, runId };
    },
  },
  {
    name: 'a DAG of Airflow 2',
    rows: dag,
    decode: (value) => decodeDag(dialectOf('2.10.3'), value, purpose),
  },
  {
    name: 'a DAG of Airflow 3',
    rows: { ...dag, isActive: ['is_stale', true, false] },
    decode: (value) => decodeDag(dialectOf('3.0.6'), value, purpose),
  },
  { name: "a task of a DAG's structure", rows: dagTask, decode: (value) => decodeDagTask(value, purpose) },
  { name: 'an import error', rows: importError, decode: (value) => decodeImportError(value, purpose) },
  {
    name: 'a page',
    rows: { items: ['dags', [{ dag_id: 'etl' }]], total: ['total_entries', 7] },
    decode: (value) => {
      const { items, total } = decodePage(value, 'dags', purpose);
      return { items, total };
    },
  },
];

describe.each(CASES)('$name', ({ rows, decode }) => {
  const answer = Object.fromEntries(Object.values(rows).map(([field, value]) => [field, value]));
  const whole = Object.fromEntries(
    Object.entries(rows).map(([name, row]) => [name, row.length === 3 ? row[2] : row[1]]),
  );

  test('is all that Airflow says', () => {
    expect(decode(answer)).toEqual(whole);
  });

  test.each(Object.entries(rows).map(([name, [field]]) => [field, name] as const))(
    'without "%s" has no %s of that value',
    (field, name) => {
      const { [field]: _, ...rest } = answer;
      let decoded: Readonly<Record<string, unknown>>;
      try {
        decoded = { ...decode(rest) };
      } catch (error) {
        expect(error).toMatchObject({ code: 'unexpected-response' });
        return;
      }
      expect(decoded[name]).not.toEqual(whole[name]);
      const { [name]: __, ...others } = decoded;
      const { [name]: ___, ...expected } = whole;
      expect(others).toEqual(expected);
    },
  );
});

test.each<[string, unknown, DagParam]>([
  [
    'of Airflow 2',
    { value: 1, schema: { type: 'integer' }, description: null, __class: 'airflow.models.param.Param' },
    { name: 'day', value: 1, schema: { type: 'integer' } },
  ],
  [
    'of Airflow 3',
    { value: 1, schema: { type: 'integer' } },
    { name: 'day', value: 1, schema: { type: 'integer' } },
  ],
  [
    'that is a bare default',
    { value: 1, other: 2 },
    { name: 'day', value: { value: 1, other: 2 }, schema: {} },
  ],
])('a param %s', (_, param, decoded) => {
  expect(decodeDagParams({ params: { day: param } })).toEqual([decoded]);
  expect(decodeDagParams({})).toEqual([]);
});

test('a DAG that was never switched on or off is not paused', () => {
  const decode = (isPaused: unknown) =>
    decodeDag(dialectOf('2.10.3'), { dag_id: 'etl', is_paused: isPaused }, purpose);
  expect(decode(null)).toMatchObject({ isPaused: false });
  expect(() => decode('true')).toThrow(expect.objectContaining({ code: 'unexpected-response' }));
  expect(() => decode(undefined)).toThrow(expect.objectContaining({ code: 'unexpected-response' }));
});
