import { expect, test } from 'vitest';
import type { DagInput } from '../emulator/airflow/dag.ts';
import { createOtherRun, type Played, play, quickDag, type Scenario } from './scenario.ts';

/** Fails on the first try of `load`, succeeds when it is cleared. */
const healingDag: DagInput = {
  tasks: [
    { taskId: 'extract' },
    { taskId: 'load', upstream: ['extract'], attempts: [{ state: 'failed' }, { state: 'success' }] },
  ],
};
const FIRST = 'gha-9812345678-1-';

/** Plays attempt 2 of a workflow run whose first attempt left a run that ended, or goes on. */
async function playAgain(scenario: Scenario, endFirst: 'success' | 'failed' | 'running'): Promise<Played> {
  return play({
    ...scenario,
    env: { GITHUB_RUN_ATTEMPT: '2' },
    prepare: (mwaa) => {
      const run = createOtherRun(mwaa, `${FIRST}6d65e5`);
      if (endFirst !== 'running') mwaa.airflow.mark(run, endFirst);
    },
  });
}

test.concurrent('new: the second attempt has a run of its own', async () => {
  const { step } = await playAgain({ dags: { etl: quickDag } }, 'failed');
  expect(step.outputs).toMatchObject({
    outcome: 'success',
    created: 'true',
    'dag-run-id': 'gha-9812345678-2-6d65e5',
  });
});

test.concurrent('attach: a run that succeeded meanwhile is reported, and not repeated', async () => {
  const { step, mwaa } = await playAgain({ inputs: { 'on-rerun': 'attach' } }, 'success');
  expect(step.outputs).toMatchObject({
    outcome: 'success',
    created: 'false',
    'dag-run-id': `${FIRST}6d65e5`,
  });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('attach: a run that is still going on is awaited', async () => {
  const { step, mwaa } = await playAgain(
    { dags: { etl: { tasks: [{ taskId: 'work', durationMs: 2_000 }] } }, inputs: { 'on-rerun': 'attach' } },
    'running',
  );
  expect(step.outputs).toMatchObject({
    outcome: 'success',
    created: 'false',
    'dag-run-id': `${FIRST}6d65e5`,
  });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('attach: a run that failed makes room for a new one', async () => {
  const { step } = await playAgain({ inputs: { 'on-rerun': 'attach' } }, 'failed');
  expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true' });
});

test.concurrent('resume: a failed run is cleared of its failures, keeps its id, and is awaited again', async () => {
  const first = await play({ dags: { etl: healingDag } });
  expect(first.step.outputs['outcome']).toBe('failed');
  const { step, requests, mwaa } = await play({
    dags: { etl: healingDag },
    inputs: { 'on-rerun': 'resume' },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    prepare: (environment) => {
      createOtherRun(environment, first.step.outputs['dag-run-id'] ?? '');
    },
    // The earlier attempt's run ends by itself before the step asks for it.
    latencyMs: 300,
  });
  expect(step.outputs).toMatchObject({
    outcome: 'success',
    created: 'false',
    'dag-run-id': first.step.outputs['dag-run-id'],
  });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  const clears = requests.filter(({ airflow }) => airflow?.path.includes('clear') === true);
  expect(clears).toHaveLength(1);
  expect(JSON.stringify(clears[0]?.body)).toContain('"dry_run":false');
});

test.concurrent('resume: a run that an earlier attempt stopped is not called a success without the tasks that the stop skipped', async () => {
  const tasks = [
    { taskId: 'extract', durationMs: 5_000 },
    { taskId: 'load', upstream: ['extract'] },
  ];
  const { step, mwaa } = await play({
    dags: { etl: { tasks } },
    timeScale: 100,
    inputs: { 'on-rerun': 'resume' },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    prepare: (environment) => {
      const run = createOtherRun(environment, `${FIRST}6d65e5`);
      environment.airflow.mark(run, 'failed');
      run.note = 'Stopped because the workflow was cancelled. By GitHub workflow run 1.';
    },
  });
  expect(step.outputs).toMatchObject({ outcome: 'success', created: 'false' });
  expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({ success: 2 });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent.each([
  ['resume', 'false'],
  ['attach', 'true'],
])(
  '%s: a stopped run that counts as a success, since its last tasks were skipped, is not taken for one',
  async (onRerun, created) => {
    const tasks = [
      { taskId: 'extract', durationMs: 5_000 },
      { taskId: 'load', upstream: ['extract'] },
    ];
    const { step } = await play({
      dags: { etl: { tasks } },
      timeScale: 100,
      inputs: { 'on-rerun': onRerun },
      env: { GITHUB_RUN_ATTEMPT: '2' },
      prepare: (environment) => {
        const run = createOtherRun(environment, `${FIRST}6d65e5`);
        run.override = { state: 'failed', atMs: run.queuedAtMs + 20, judged: 'success' };
        run.note = 'Stopped because the workflow was cancelled. By GitHub workflow run 1.';
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created });
    expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({ success: 2 });
    expect(step.raw).toContain('was stopped');
  },
);

test.concurrent.each(['2.4.3', '2.5.1'])(
  'resume on Airflow %s, where a stop leaves no note: what it skipped is known by its date',
  async (airflowVersion) => {
    const tasks = [
      { taskId: 'extract', durationMs: 5_000 },
      { taskId: 'load', upstream: ['extract'] },
    ];
    const { step } = await play({
      airflowVersion,
      dags: { etl: { tasks } },
      timeScale: 100,
      inputs: { 'on-rerun': 'resume' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
      prepare: (environment) => {
        environment.airflow.mark(createOtherRun(environment, `${FIRST}6d65e5`), 'failed');
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'false' });
    expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({ success: 2 });
  },
);

test.concurrent('resume on Airflow 2.4.3: what a failed run had skipped by itself is not cleared', async () => {
  const dag: DagInput = {
    tasks: [
      { taskId: 'optional', state: 'skipped' },
      { taskId: 'load', durationMs: 500, attempts: [{ state: 'failed' }, { state: 'success' }] },
    ],
  };
  const { step, requests } = await play({
    airflowVersion: '2.4.3',
    dags: { etl: dag },
    inputs: { 'on-rerun': 'resume' },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    prepare: (environment) => {
      createOtherRun(environment, `${FIRST}6d65e5`);
    },
    latencyMs: 400,
  });
  expect(step.outputs).toMatchObject({ outcome: 'success', created: 'false' });
  const clears = requests.filter(({ airflow }) => airflow?.path.includes('clear') === true);
  expect(clears).toHaveLength(1);
  expect(JSON.stringify(clears[0]?.body)).toContain('"only_failed":true');
});

test.concurrent('attach to a given run: nothing is triggered', async () => {
  const { step, mwaa, requests } = await play({
    inputs: { attach: 'manual__2026-11-20' },
    prepare: (environment) => {
      createOtherRun(environment, 'manual__2026-11-20');
    },
  });
  expect(step.outputs).toMatchObject({
    outcome: 'success',
    created: 'false',
    'dag-run-id': 'manual__2026-11-20',
  });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  expect(
    requests.filter(({ airflow }) => airflow?.method === 'POST' && !airflow.path.endsWith('/list')),
  ).toEqual([]);
});

test.concurrent('attach to a run that does not exist is an error', async () => {
  const { step } = await play({ inputs: { attach: 'manual__nowhere' } });
  expect(step.outputs['outcome']).toBe('error');
  expect(step.log.annotations.at(-1)?.title).toContain('dag-run-not-found');
});
