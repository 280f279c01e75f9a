import { expect } from 'vitest';
import { confs, type ExampleTests, etl } from './example-tests.ts';
import { example, start, startMwaa } from './scenario.ts';

/** The examples with several jobs. */
export const severalJobs: ExampleTests = {
  async 'gate-deploy.yml'() {
    const mwaa = await startMwaa({ dags: { data_quality_checks: etl } });
    const run = await start(mwaa, { workflow: 'gate-deploy.yml' });
    expect(run.jobs).toEqual({ verify: 'success', deploy: 'success' });
    expect(run.step('verify', 'checks').outputs).toMatchObject({
      outcome: 'success',
      'dag-run-url': expect.stringContaining('/dags/data_quality_checks/runs/'),
    });
  },

  async 'matrix.yml'() {
    const mwaa = await startMwaa({ dags: { load_market: etl } });
    const run = await start(mwaa, { workflow: 'matrix.yml', event: 'schedule' });
    const markets = ['de', 'fr', 'it', 'pl'];
    expect(run.jobs).toEqual(Object.fromEntries(markets.map((market) => [`load ${market}`, 'success'])));
    expect(confs(mwaa, 'load_market')).toEqual(expect.arrayContaining(markets.map((market) => ({ market }))));
    const ids = markets.map((market) => run.step('load', '0', market).outputs['dag-run-id']);
    expect(new Set(ids).size).toBe(4);
    expect(ids.toSorted()).toEqual(
      mwaa.airflow
        .runs('load_market')
        .map(({ runId }) => runId)
        .toSorted(),
    );
  },

  async 'monorepo.yml'() {
    const mwaa = await startMwaa({ environmentName: 'mwaa-red', dags: { smoke_test: etl } });
    const run = await start(mwaa, {
      workflow: 'monorepo.yml',
      files: { 'teams/red/dags/a.py': '# 1\n', 'teams/blue/dags/b.py': '# 1\n' },
      change: { 'teams/red/dags/a.py': '# 2\n' },
      payload: (before) => ({ before }),
    });
    expect(run.step('find', 'diff').outputs).toEqual({ teams: '["red"]' });
    expect(run.jobs).toEqual({ find: 'success', 'smoke red': 'success' });
  },

  async 'outputs-into-later-jobs.yml'() {
    const tasks = [
      { taskId: 'count_rows', xcom: { return_value: 12 } },
      { taskId: 'write_report', upstream: ['count_rows'], xcom: { path: 's3://b/r.csv' } },
    ];
    const mwaa = await startMwaa({ dags: { daily_report: { tasks } } });
    const run = await start(mwaa, { workflow: 'outputs-into-later-jobs.yml', event: 'schedule' });
    expect(run.jobs).toEqual({ 'build-report': 'success', publish: 'success' });
    expect(JSON.parse(run.step('build-report', 'dag').outputs['xcom'] ?? '')).toEqual({
      count_rows: 12,
      'write_report:path': 's3://b/r.csv',
    });
    expect(run.step('publish', '0').printed).toBe('Publish 12 rows.');
  },

  async 'reusable-workflow.yml'() {
    const mwaa = await startMwaa({ dags: { any_dag: etl } });
    const caller = `
      on: push
      permissions: {}
      jobs:
        call:
          permissions:
            id-token: write
          uses: ./.github/workflows/run-a-dag.yml
          with:
            dag-id: any_dag
            conf: 'n: 1'
        after:
          needs: call
          runs-on: ubuntu-latest
          steps:
            - run: echo "It was \${{ needs.call.outputs.outcome }}."`;
    const change = { '.github/workflows/run-a-dag.yml': example('reusable-workflow.yml') };
    const run = await start(mwaa, { workflow: caller, change });
    expect(run.step('after', '0').printed).toBe('It was success.');
    expect(confs(mwaa, 'any_dag')).toEqual([{ n: 1 }]);
  },

  async 'trigger-and-attach.yml'() {
    const mwaa = await startMwaa({ dags: { train_model: etl } });
    const run = await start(mwaa, { workflow: 'trigger-and-attach.yml' });
    expect(run.jobs).toEqual({ trigger: 'success', build: 'success', wait: 'success' });
    const first = run.step('trigger', 'start').outputs;
    expect(first).toMatchObject({ outcome: 'triggered', created: 'true' });
    expect(run.step('wait', '0').outputs).toMatchObject({
      outcome: 'success',
      created: 'false',
      'dag-run-id': first['dag-run-id'],
    });
    expect(mwaa.airflow.runs('train_model').length).toBe(1);
  },
};
