import { expect, test } from 'vitest';
import { failingDag, play } from './scenario.ts';

test.each(['2.10.3', '3.0.6'])(
  'a DAG run on Airflow %s fails, and the step shows the failing task and its log',
  async (airflowVersion) => {
    const { step, transcript } = await play({
      airflowVersion,
      dags: { etl: failingDag },
      inputs: { 'poll-interval': 'auto' },
    });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['outcome']).toBe('failed');
    await expect(transcript).toMatchFileSnapshot(`__snapshots__/fails-${airflowVersion}.txt`);
  },
);
