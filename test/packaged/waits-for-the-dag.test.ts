import { expect, test } from 'vitest';
import { tried } from '../harness/property-runs.ts';
import { play, quickDag } from './scenario.ts';

test.concurrent('wait-for-dag waits until a DAG that was just deployed appears, then triggers it', async () => {
  const { step, mwaa } = await play({
    dags: { etl: { ...quickDag, appearsAfterMs: 4_000 } },
    inputs: { 'wait-for-dag': '30s' },
  });
  expect(step.outputs['outcome']).toBe('success');
  expect(step.log.lines.join('\n')).toMatch(/Not ready: .*not in the environment/);
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('parsed-after waits for the new version, and gives up naming both instants', async () => {
  const { step, mwaa } = await play({
    dags: { etl: { ...quickDag, lastParsedAt: '2026-11-20T10:00:00Z' } },
    inputs: { 'wait-for-dag': '3s', 'parsed-after': '2026-11-20T12:00:00Z' },
  });
  expect(step.outputs['outcome']).toBe('not-ready');
  expect(step.log.annotations.at(-1)?.title).toContain('dag-not-parsed');
  expect(step.log.annotations.at(-1)?.message).toContain('2026-11-20T12:00:00');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
});

test.concurrent.each(tried(['UPDATING', 'MAINTENANCE', 'ROLLING_BACK', 'CREATING_SNAPSHOT', 'PENDING'], 3))(
  'an environment that is %s gets one warning, and the DAG is triggered',
  async (status) => {
    const { step } = await play({ environment: { status } });
    expect(step.outputs['outcome']).toBe('success');
    const warnings = step.log.annotations.filter(({ level }) => level === 'warning');
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining(status)]);
  },
);

test.concurrent.each(tried(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE'], 3))(
  'an environment that is %s is not ready',
  async (status) => {
    // The first look, which goes out with GetEnvironment, arrives before that is answered.
    const { step, requests } = await play({ environment: { status }, latencyMs: 300 });
    expect(step.outputs['outcome']).toBe('not-ready');
    expect(step.log.annotations.at(-1)?.message).toContain(status);
    const sent = requests.flatMap(({ airflow }) => (airflow === undefined ? [] : [airflow]));
    expect(sent).toEqual([{ method: 'GET', path: '/dags/etl' }]);
  },
);

test.concurrent('if-paused: unpause unpauses this DAG and no other', async () => {
  const paused = { ...quickDag, isPaused: true };
  const { step, requests } = await play({
    dags: { etl: paused, etl_other: paused },
    inputs: { 'if-paused': 'unpause' },
  });
  expect(step.outputs['outcome']).toBe('success');
  const patches = requests.filter(({ airflow }) => airflow?.method === 'PATCH');
  expect(patches.map(({ airflow }) => airflow?.path)).toEqual(['/dags/etl']);
});
