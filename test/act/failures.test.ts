import { expect, test } from 'vitest';
import { start, startMwaa } from './scenario.ts';

const good = { tasks: [{ taskId: 'work' }] } as const;
const bad = {
  tasks: [
    {
      taskId: 'work',
      state: 'failed',
      log: ['::error::not a command', 'about to fail'],
      error: 'no rows',
    },
    { taskId: 'after', upstream: ['work'] },
  ],
} as const;

test('a failing DAG keeps the deploy from running', async () => {
  const mwaa = await startMwaa({ dags: { data_quality_checks: bad } });
  const run = await start(mwaa, { workflow: 'gate-deploy.yml' });
  expect(run.exitCode).toBe(1);
  expect(run.jobs).toEqual({ verify: 'failure' });
  const { outputs, printed } = run.step('verify', 'checks');
  expect(outputs).toMatchObject({ outcome: 'failed', state: 'failed' });
  expect(printed).toContain('about to fail');
});

test('a later job tells which tasks failed', async () => {
  const mwaa = await startMwaa({ dags: { daily_report: bad } });
  const run = await start(mwaa, { workflow: 'outputs-into-later-jobs.yml', event: 'schedule' });
  expect(run.jobs).toEqual({ 'build-report': 'failure', tell: 'success' });
  expect(run.step('tell', '0').printed).toMatch(
    /^work https:\S+\/tasks\/work\nafter https:\S+\/tasks\/after$/,
  );
});

test('a later job finds nothing to do', async () => {
  const mwaa = await startMwaa({
    dags: { daily_report: { tasks: [{ taskId: 'count_rows', xcom: { return_value: 0 } }] } },
  });
  const run = await start(mwaa, { workflow: 'outputs-into-later-jobs.yml', event: 'schedule' });
  expect(run.jobs).toEqual({ 'build-report': 'success' });
});

test('one leg of a matrix fails and leaves the others alone', async () => {
  const mwaa = await startMwaa({
    dags: { load_market: { ...good, params: { market: { schema: { enum: ['de', 'fr', 'pl'] } } } } },
  });
  const run = await start(mwaa, { workflow: 'matrix.yml', event: 'schedule' });
  // act gives every leg the result of the whole matrix; the steps tell them apart.
  const outcomes = ['de', 'fr', 'it', 'pl'].map((leg) => run.step('load', '0', leg).outputs['outcome']);
  expect(outcomes).toEqual(['success', 'success', 'error', 'success']);
  expect(mwaa.airflow.runs('load_market').length).toBe(3);
});

const ours = `
          environment: my-mwaa-environment
          aws-region: eu-west-1
          role-to-assume: arn:aws:iam::123456789012:role/github-trigger-mwaa`;

test('continue-on-error and failure() see the step as GitHub does', async () => {
  const mwaa = await startMwaa({ dags: { good, bad } });
  const run = await start(mwaa, {
    workflow: `
on: push
permissions:
  id-token: write
jobs:
  tolerant:
    runs-on: ubuntu-latest
    steps:
      - id: dag
        continue-on-error: true
        uses: OWNER/trigger-mwaa-dag@v1
        with:${ours}
          dag-id: bad
      - id: later
        run: echo "$SEEN"
        env:
          SEEN: \${{ steps.dag.outcome }} \${{ steps.dag.conclusion }} \${{ steps.dag.outputs.outcome }}
  strict:
    runs-on: ubuntu-latest
    steps:
      - id: first
        uses: OWNER/trigger-mwaa-dag@v1
        with:${ours}
          dag-id: good
      - id: second
        uses: OWNER/trigger-mwaa-dag@v1
        with:${ours}
          dag-id: bad
      - id: skipped
        run: echo "never"
      - id: clean-up
        if: failure() && steps.second.outputs.outcome == 'failed'
        uses: OWNER/trigger-mwaa-dag@v1
        with:${ours}
          dag-id: good
          conf: |
            failed: \${{ steps.second.outputs.dag-run-id }}
`,
  });
  expect(run.jobs).toEqual({ tolerant: 'success', strict: 'failure' });
  expect(run.step('tolerant', 'later').printed).toBe('failure success failed');
  expect(run.step('strict', 'second').result).toBe('failure');
  expect(run.step('strict', 'skipped').printed).toBe('');
  expect(run.step('strict', 'clean-up').outputs['outcome']).toBe('success');
  const failed = run.step('strict', 'second').outputs['dag-run-id'];
  expect(mwaa.airflow.runs('good').map(({ conf }) => conf)).toEqual([{}, { failed }]);
  expect(mwaa.airflow.runs('bad').length).toBe(2);
});

test('what a task logs is no workflow command', async () => {
  const mwaa = await startMwaa({ dags: { bad } });
  const run = await start(mwaa, {
    workflow: `
on: push
jobs:
  run:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
    steps:
      - id: dag
        uses: OWNER/trigger-mwaa-dag@v1
        with:${ours}
          dag-id: bad
`,
  });
  expect(run.step('run', 'dag').printed).toContain('::error::not a command');
  const errors = run.events.filter(({ command }) => command === 'error');
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.filter(({ arg }) => arg === 'not a command')).toEqual([]);
});

test('a role that does not trust the repository is named', async () => {
  const mwaa = await startMwaa({ sts: { trusted: false }, dags: { refresh_models: good } });
  const run = await start(mwaa, { workflow: 'after-merge.yml' });
  expect(run.jobs).toEqual({ refresh: 'failure' });
  expect(run.step('refresh', '0').outputs['outcome']).toBe('error');
  expect(run.step('refresh', '0').summary).toContain('sts:AssumeRoleWithWebIdentity');
});

test('without `id-token: write` the step says so', async () => {
  const mwaa = await startMwaa({ dags: { refresh_models: good } });
  const { ACTIONS_ID_TOKEN_REQUEST_URL: _, ACTIONS_ID_TOKEN_REQUEST_TOKEN: __, ...env } = mwaa.env;
  const run = await start(mwaa, { workflow: 'after-merge.yml', env });
  expect(run.jobs).toEqual({ refresh: 'failure' });
  expect(run.step('refresh', '0').summary).toContain('no OIDC token');
});
