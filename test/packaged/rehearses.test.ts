import { expect, test } from 'vitest';
import { play, quickDag } from './scenario.ts';

const params = { day: { value: '2026-01-01', schema: { type: 'string', format: 'date' } } };
const dags = { etl: { ...quickDag, params } };

test.each(['2.10.3', '3.0.6'])(
  'a dry run on Airflow %s checks everything and starts nothing',
  async (airflowVersion) => {
    const { step, requests, mwaa, transcript } = await play({
      airflowVersion,
      dags,
      inputs: { 'dry-run': 'true', conf: '{"day": "2026-11-20"}' },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs['outcome']).toBe('validated');
    expect(mwaa.airflow.runs('etl')).toEqual([]);
    expect(requests.filter(({ airflow }) => airflow !== undefined && airflow.method !== 'GET')).toEqual([]);
    await expect(transcript).toMatchFileSnapshot(`__snapshots__/rehearses-${airflowVersion}.txt`);
  },
);

test('a conf that the params refuse is not ready, without its value being shown', async () => {
  const { step, mwaa } = await play({
    dags,
    inputs: { 'dry-run': 'true', conf: '{"day": "hunter2-is-no-date"}' },
  });
  expect(step.outputs['outcome']).toBe('not-ready');
  expect(step.log.annotations.at(-1)?.title).toContain('conf-invalid');
  expect(`${step.raw}${step.summary}`).not.toContain('hunter2');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
});
