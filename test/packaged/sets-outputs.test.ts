import { expect, test } from 'vitest';
import { outputNames } from '../../src/report/outputs.ts';
import { failingDag, play, quickDag } from './scenario.ts';

const INSTANT = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
const SECONDS = expect.stringMatching(/^\d+(\.\d+)?$/);
const RUN_ID = expect.stringMatching(/^gha-9812345678-1-[0-9a-f]{6}$/);
const RUN_URL = expect.stringMatching(/^https:\/\/localhost:\d+\/dags\/etl\//);

const VERSIONS = [
  // Only Airflow 3 reports when a run was queued.
  { version: '2.10.3', 'queued-seconds': '' },
  { version: '3.0.6', 'queued-seconds': SECONDS },
];

test.concurrent.each(VERSIONS)('a run on $version is in every output', async ({ version, ...queued }) => {
  const { step } = await play({
    airflowVersion: version,
    dags: { etl: quickDag },
    inputs: { xcom: 'extract' },
  });
  expect(Object.keys(step.outputs).sort()).toEqual([...outputNames].sort());
  expect(step.outputs).toMatchObject({
    ...queued,
    outcome: 'success',
    'dag-run-id': RUN_ID,
    'dag-run-url': RUN_URL,
    state: 'success',
    created: 'true',
    'start-date': INSTANT,
    'end-date': INSTANT,
    'duration-seconds': SECONDS,
    'failed-tasks': '[]',
    'task-counts': '{"success":2}',
    transport: 'invoke-rest-api',
    'airflow-version': version,
  });
  expect(JSON.parse(step.outputs['dag-run'] ?? '')).toMatchObject({ dag_id: 'etl', state: 'success' });
});

test.concurrent('a failed run is in the outputs too', async () => {
  const { step } = await play({ dags: { etl: failingDag } });
  expect(step.outputs).toMatchObject({ outcome: 'failed', state: 'failed', 'duration-seconds': SECONDS });
  expect(JSON.parse(step.outputs['failed-tasks'] ?? '')).toMatchObject([
    { task_id: 'load', map_index: -1, state: 'failed', try_number: 1, url: RUN_URL },
    { task_id: 'publish', state: 'upstream_failed' },
  ]);
  expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({
    failed: 1,
    upstream_failed: 1,
    success: 1,
  });
});

test.concurrent('a step that never reached Airflow sets every output, most of them empty', async () => {
  const { step } = await play({ inputs: { conf: '[]' } });
  const filled = {
    outcome: 'error',
    created: 'false',
    'failed-tasks': '[]',
    'task-counts': '{}',
    xcom: '{}',
  };
  expect(step.outputs).toEqual({ ...Object.fromEntries(outputNames.map((name) => [name, ''])), ...filled });
});
