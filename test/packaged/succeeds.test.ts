import { expect, test } from 'vitest';
import { play } from './scenario.ts';

test.each(['2.10.3', '3.0.6'])(
  'a DAG run on Airflow %s succeeds, and the step passes',
  async (airflowVersion) => {
    const { step, requests, transcript } = await play({
      airflowVersion,
      inputs: { conf: 'day: "2026-11-20"\nfull: false', 'poll-interval': 'auto' },
    });
    expect(step.exitCode).toBe(0);
    expect(requests.length).toBeLessThanOrEqual(12);
    await expect(transcript).toMatchFileSnapshot(`__snapshots__/succeeds-${airflowVersion}.txt`);
  },
);
