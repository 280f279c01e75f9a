import { expect, test } from 'vitest';
import type { DagInput } from '../emulator/airflow/dag.ts';
import { createOtherRun, play } from './scenario.ts';

/** A run that takes some seconds, made before the step starts. */
const slowDag: DagInput = { tasks: [{ taskId: 'work', durationMs: 4_000 }] };
const meet = (ifRunning: string) =>
  play({
    dags: { etl: slowDag },
    inputs: { 'if-running': ifRunning, 'wait-for-completion': 'false' },
    prepare: (mwaa) => {
      createOtherRun(mwaa, 'manual__other');
    },
  });

test.concurrent('allow: another run is no hindrance', async () => {
  const { step, mwaa } = await meet('allow');
  expect(step.outputs['outcome']).toBe('triggered');
  expect(mwaa.airflow.runs('etl')).toHaveLength(2);
});

test.concurrent('skip: the step passes without a run of its own', async () => {
  const { step, mwaa } = await meet('skip');
  expect(step.exitCode).toBe(0);
  expect(step.outputs).toMatchObject({ outcome: 'skipped', created: 'false' });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('fail: not-ready names the active run', async () => {
  const { step, mwaa } = await meet('fail');
  expect(step.outputs['outcome']).toBe('not-ready');
  expect(step.log.annotations.at(-1)?.message).toContain('manual__other');
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('wait: the step triggers when the other run has ended', async () => {
  const { step, mwaa } = await meet('wait');
  expect(step.outputs['outcome']).toBe('triggered');
  const other = mwaa.airflow.findRun('etl', 'manual__other');
  expect(other === undefined ? undefined : mwaa.airflow.state(other)).toBe('success');
  expect(mwaa.airflow.runs('etl')).toHaveLength(2);
});
