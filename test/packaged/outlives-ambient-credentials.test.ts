import { expect, test } from 'vitest';
import { endlessDag, play } from './scenario.ts';

test('ambient credentials that end before the timeout are warned of at the start', async () => {
  const inHalfAnHour = new Date(Date.now() + 1_800_000).toISOString();
  const { step } = await play({
    credentials: 'ambient',
    env: { AWS_CREDENTIAL_EXPIRATION: inHalfAnHour },
    inputs: { timeout: '2h' },
  });
  expect(step.outputs['outcome']).toBe('success');
  const warnings = step.log.annotations.filter(({ level }) => level === 'warning');
  expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('role-to-assume')]);
  expect(warnings[0]?.message).toContain(inHalfAnHour.slice(0, 16));
});

test('ambient credentials that end during the wait are an error that says so and where the run is', async () => {
  const { step, mwaa } = await play({
    credentials: 'ambient',
    dags: { etl: endlessDag },
    prepare: (environment) => {
      setTimeout(() => environment.expire('credentials'), 3_000);
    },
  });
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toMatchObject({ outcome: 'error', created: 'true' });
  const error = step.log.annotations.find(({ level }) => level === 'error');
  expect(error?.title).toContain('credentials-expired');
  expect(error?.message).toContain(step.outputs['dag-run-url']);
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});
