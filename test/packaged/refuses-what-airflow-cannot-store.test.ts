import { expect, test } from 'vitest';
import { play } from './scenario.ts';

const conf = '{"day": "2026-11-20", "note": "a\\u0000b"}';

test.concurrent.each([
  ['false', 'error'],
  ['true', 'not-ready'],
])(
  'U+0000 in conf is named before anything is triggered on Airflow 3, dry-run: %s',
  async (dryRun, outcome) => {
    const { step, requests } = await play({ airflowVersion: '3.0.6', inputs: { conf, 'dry-run': dryRun } });
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome });
    expect(step.log.lines.join('\n') + JSON.stringify(step.log.annotations)).toContain('U+0000');
    expect(requests.filter(({ airflow }) => airflow?.method === 'POST')).toEqual([]);
  },
);

test.concurrent('Airflow 2 takes it', async () => {
  const { step } = await play({ airflowVersion: '2.10.3', inputs: { conf } });
  expect(step.outputs).toMatchObject({ outcome: 'success' });
});
