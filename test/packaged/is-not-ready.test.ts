import { expect, test } from 'vitest';
import { play, quickDag, type Scenario } from './scenario.ts';

const SCENARIOS: Readonly<Record<string, Scenario>> = {
  'the DAG does not exist': { inputs: { 'dag-id': 'elt' } },
  'the DAG is paused': { dags: { etl: { ...quickDag, isPaused: true } } },
  'the DAG is no longer in its file': { dags: { etl: { ...quickDag, isActive: false } } },
  'the DAG file does not import': {
    dags: {
      etl: {
        ...quickDag,
        importError:
          'Traceback (most recent call last):\n  File "/usr/local/airflow/dags/etl.py", line 3\nNameError: name "pd" is not defined',
      },
    },
  },
  // The first look, which goes out with GetEnvironment, arrives before that is answered.
  'the environment is being created': { environment: { status: 'CREATING' }, latencyMs: 300 },
};

test.each(Object.entries(SCENARIOS))('when %s, nothing is triggered', async (name, scenario) => {
  const { step, requests, mwaa, transcript } = await play(scenario);
  expect(step.exitCode).toBe(1);
  expect(step.outputs['outcome']).toBe('not-ready');
  expect(requests.filter(({ airflow }) => airflow?.method === 'POST')).toEqual([]);
  expect(mwaa.airflow.runs('etl')).toEqual([]);
  await expect(transcript).toMatchFileSnapshot(
    `__snapshots__/not-ready-${name.replaceAll(/[^a-zA-Z]+/g, '-')}.txt`,
  );
});

test('params that Airflow refuses with a server error, as before 2.9, are named, and no value of the conf is', async () => {
  const params = { n: { value: 1, schema: { type: 'integer', maximum: 9 } } };
  const { step, mwaa } = await play({
    airflowVersion: '2.8.1',
    dags: { etl: { ...quickDag, params } },
    inputs: { conf: '{"n": 7654321}' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'error', 'dag-run-id': '', created: 'false' });
  const error = step.log.annotations.at(-1);
  expect(error?.title).toContain('rejected-by-airflow');
  expect(error?.message).toContain('refuse: "n" must be <= 9');
  expect(step.raw).not.toContain('7654321');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
});

test('params that Airflow refuses are an error with its words, and no run', async () => {
  const params = { day: { value: '2026-01-01', schema: { type: 'string', format: 'date' } } };
  const { step, mwaa, transcript } = await play({
    dags: { etl: { ...quickDag, params } },
    inputs: { conf: '{"day": 5}' },
  });
  expect(step.outputs['outcome']).toBe('error');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
  await expect(transcript).toMatchFileSnapshot('__snapshots__/params-refused.txt');
});
