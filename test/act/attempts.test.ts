import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { start, startMwaa } from './scenario.ts';
import type { ActEvent } from './workflow-run.ts';

const endless = { tasks: [{ taskId: 'work', holds: 'running' }] } as const;
const attempt = (number: number) => ({ github: { GITHUB_RUN_ATTEMPT: String(number) } });

async function isRunning(events: readonly ActEvent[]): Promise<void> {
  while (!events.some(({ msg = '' }) => /\] running/.test(msg))) await sleep(20);
}

test('the post step of a killed job stops the run', async () => {
  const mwaa = await startMwaa({ dags: { data_quality_checks: endless } });
  const run = await start(mwaa, { workflow: 'gate-deploy.yml', interruptWhen: isRunning });
  expect(run.events.some(({ msg }) => msg === 'this step has been cancelled: signal: killed')).toBe(true);
  expect(run.jobs['deploy']).toBeUndefined();
  const { outputs, post } = run.step('verify', 'checks');
  expect(outputs).toMatchObject({ created: 'true' });
  expect(post).toMatchObject({ result: 'success', printed: expect.stringContaining('was stopped') });
  const [dagRun, ...others] = mwaa.airflow.runs('data_quality_checks');
  if (dagRun === undefined) throw new Error('no run');
  expect(others).toEqual([]);
  expect(mwaa.airflow.state(dagRun)).toBe('failed');
  expect(dagRun.note).toContain('cancelled');
});

test('the post step of a job killed during the trigger finds the run and stops it', async () => {
  const isTrigger = (method: string | undefined) => method === 'POST';
  const mwaa = await startMwaa({
    dags: { data_quality_checks: endless },
    faults: ({ airflow }) => (isTrigger(airflow?.method) ? { kind: 'delay', ms: 60_000 } : undefined),
  });
  const run = await start(mwaa, {
    workflow: 'gate-deploy.yml',
    interruptWhen: async () => {
      while (mwaa.airflow.runs('data_quality_checks').length === 0) await sleep(20);
    },
  });
  expect(run.step('verify', 'checks').post.printed).toContain('was stopped');
  expect(mwaa.airflow.runs('data_quality_checks').map((one) => mwaa.airflow.state(one))).toEqual(['failed']);
});

test('a killed job leaves the run alone unless it was told to stop it', async () => {
  const mwaa = await startMwaa({ dags: { nightly_load: endless } });
  const run = await start(mwaa, {
    workflow: 'rerun-resume.yml',
    event: 'schedule',
    interruptWhen: isRunning,
  });
  expect(run.step('load', '0').post.result).toBe('success');
  expect(mwaa.airflow.runs('nightly_load').map((one) => mwaa.airflow.state(one))).toEqual(['running']);
});

test('a re-run attempt resumes the failed run', async () => {
  const work = { taskId: 'work', attempts: [{ state: 'failed' }, { state: 'success' }] } as const;
  const mwaa = await startMwaa({ dags: { nightly_load: { tasks: [{ taskId: 'before' }, work] } } });
  const play = (number: number) =>
    start(mwaa, { workflow: 'rerun-resume.yml', event: 'schedule', ...attempt(number) });
  const first = (await play(1)).step('load', '0').outputs;
  expect(first).toMatchObject({ outcome: 'failed', created: 'true' });
  const second = await play(2);
  expect(second.jobs).toEqual({ load: 'success' });
  expect(second.step('load', '0').outputs).toMatchObject({
    outcome: 'success',
    created: 'false',
    'dag-run-id': first['dag-run-id'],
    'task-counts': '{"success":2}',
  });
  expect(mwaa.airflow.runs('nightly_load').length).toBe(1);
});

test('a re-run attempt starts a run of its own by default', async () => {
  const mwaa = await startMwaa({ dags: { refresh_models: {} } });
  await start(mwaa, { workflow: 'after-merge.yml', ...attempt(1) });
  await start(mwaa, { workflow: 'after-merge.yml', ...attempt(2) });
  expect(mwaa.airflow.runs('refresh_models').map(({ runId }) => runId.slice(0, 17))).toEqual([
    'gha-9812345678-1-',
    'gha-9812345678-2-',
  ]);
});
