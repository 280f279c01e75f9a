import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { startGitHub } from './github.ts';
import { example, start, startMwaa } from './scenario.ts';

const standInBin = join(import.meta.dirname, 'stand-ins', 'bin');
const confs = (mwaa: Emulator, dagId: string) => mwaa.airflow.runs(dagId).map(({ conf }) => conf);
const etl = { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] } as const;

/** What each file of `examples/` does on a good day. */
const goodDays: Readonly<Record<string, () => Promise<void>>> = {
  async 'after-merge.yml'() {
    const mwaa = await startMwaa({ dags: { refresh_models: etl } });
    const run = await start(mwaa, { workflow: 'after-merge.yml' });
    expect(run.jobs).toEqual({ refresh: 'success' });
    const { outputs, summary, post } = run.step('refresh', '0');
    expect(outputs).toMatchObject({
      outcome: 'triggered',
      'dag-run-id': expect.stringMatching(/^gha-9812345678-1-[0-9a-f]{6}$/),
    });
    expect(summary).toContain('was triggered');
    expect(post).toEqual({ result: 'success', printed: '' });
    expect(confs(mwaa, 'refresh_models')).toEqual([{ commit: expect.stringMatching(/^[0-9a-f]{40}$/) }]);
    expect(mwaa.requests.slice(0, 2).map(({ operation, status }) => [operation, status])).toEqual([
      ['GetIdToken', 200],
      ['AssumeRoleWithWebIdentity', 200],
    ]);
  },

  async 'china.yml'() {
    const audience = 'sts.amazonaws.com.cn';
    const mwaa = await startMwaa({ region: 'cn-north-1', sts: { audience }, dags: { daily_sales: etl } });
    const { AWS_REGION: _, ...env } = mwaa.env;
    const run = await start(mwaa, { workflow: 'china.yml', event: 'workflow_dispatch', env });
    expect(run.step('run', '0').outputs).toMatchObject({ outcome: 'success', created: 'true' });
  },

  async 'dry-run.yml'() {
    const mwaa = await startMwaa({ dags: { daily_sales: etl } });
    const run = await start(mwaa, { workflow: 'dry-run.yml' });
    expect(run.jobs).toEqual({ check: 'success' });
    expect(run.step('check', '0').outputs).toMatchObject({ outcome: 'validated', 'dag-run-id': '' });
    expect(mwaa.airflow.runs('daily_sales')).toEqual([]);
  },

  async 'gate-deploy.yml'() {
    const mwaa = await startMwaa({ dags: { data_quality_checks: etl } });
    const run = await start(mwaa, { workflow: 'gate-deploy.yml' });
    expect(run.jobs).toEqual({ verify: 'success', deploy: 'success' });
    expect(run.step('verify', 'checks').outputs).toMatchObject({
      outcome: 'success',
      'dag-run-url': expect.stringContaining('/dags/data_quality_checks/runs/'),
    });
  },

  async 'manual-run.yml'() {
    const mwaa = await startMwaa({ dags: { load_day: etl } });
    const run = await start(mwaa, {
      workflow: 'manual-run.yml',
      event: 'workflow_dispatch',
      inputs: { day: '2026-11-20", "x": "', 'full-refresh': 'true' },
    });
    expect(run.step('backfill', '0').outputs['outcome']).toBe('success');
    expect(confs(mwaa, 'load_day')).toEqual([{ day: '2026-11-20", "x": "', full_refresh: true }]);
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

  async 'pull-request.yml'() {
    const mwaa = await startMwaa({
      environmentName: 'my-test-environment',
      oidc: { subject: 'repo:octo-org/octo-repo:pull_request' },
      dags: { check_pipeline: etl },
    });
    const github = await startGitHub();
    const payload = {
      pull_request: {
        number: 7,
        head: { sha: 'a'.repeat(40), ref: 'feature', repo: { full_name: 'octo-org/octo-repo' } },
        base: { ref: 'main' },
      },
    };
    const run = await start(mwaa, {
      workflow: 'pull-request.yml',
      event: 'pull_request',
      payload,
      github: { GITHUB_API_URL: github.url },
      secrets: { GITHUB_TOKEN: 'ghs_of-a-test' },
    });
    await github.stop();
    expect(run.jobs).toEqual({ check: 'success' });
    expect(confs(mwaa, 'check_pipeline')).toEqual([{ 'pull-request': 7, commit: 'a'.repeat(40) }]);
    expect(github.comments).toEqual([
      {
        path: '/repos/octo-org/octo-repo/issues/7/comments',
        authorization: 'token ghs_of-a-test',
        body: expect.stringContaining('succeeded'),
      },
    ]);
  },

  async 'rerun-resume.yml'() {
    const mwaa = await startMwaa({ dags: { nightly_load: etl } });
    const run = await start(mwaa, { workflow: 'rerun-resume.yml', event: 'schedule' });
    expect(run.step('load', '0').outputs).toMatchObject({ outcome: 'success', created: 'true' });
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

  async 'self-hosted-in-vpc.yml'() {
    const mwaa = await startMwaa({
      environmentName: 'my-private-environment',
      environment: { webserverAccessMode: 'PRIVATE_ONLY', callerInVpc: true },
      dags: { nightly: etl },
    });
    const run = await start(mwaa, {
      workflow: 'self-hosted-in-vpc.yml',
      event: 'workflow_dispatch',
      env: mwaa.ambientEnv,
    });
    expect(run.step('run', '0').outputs).toMatchObject({ outcome: 'success' });
    expect(mwaa.requests.some(({ service }) => service === 'sts' || service === 'oidc')).toBe(false);
  },

  async 'sync-and-trigger.yml'() {
    const anHourAgo = new Date(Date.now() - 3_600_000).toISOString();
    const mwaa = await startMwaa({
      dags: { smoke_test: { ...etl, isPaused: true, lastParsedAt: anHourAgo } },
    });
    const bucket = mkdtempSync(join(tmpdir(), 'bucket-'));
    const ended = new AbortController();
    const running = start(mwaa, {
      workflow: 'sync-and-trigger.yml',
      change: { 'dags/smoke.py': 'DAG()\n' },
      binDirs: [standInBin],
      env: { ...mwaa.env, STAND_IN_BUCKET: bucket },
    }).finally(() => ended.abort());
    while (!ended.signal.aborted && !existsSync(join(bucket, 'smoke.py'))) await sleep(50);
    // The environment's scheduler finds the new file a while after it was uploaded.
    await sleep(1_500);
    mwaa.airflow.dag('smoke_test', { ...etl, isPaused: true });
    const run = await running;
    expect(run.jobs).toEqual({ ship: 'success' });
    const { outputs, printed } = run.step('ship', '3');
    expect(outputs).toMatchObject({ outcome: 'success', created: 'true' });
    expect(printed).toContain('smoke_test');
    const { operation, atMs = 0 } = mwaa.requests.find(({ service }) => service === 'sts') ?? {};
    expect(operation).toBe('AssumeRoleWithWebIdentity');
    expect(mwaa.requests.filter(({ service, atMs: at }) => service === 'sts' && at > atMs)).toEqual([]);
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

test.each(
  readdirSync(join(import.meta.dirname, '..', '..', 'examples')).filter((name) => name.endsWith('.yml')),
)('examples/%s does what it says', async (name) => {
  const play = goodDays[name];
  if (play === undefined) throw new Error(`examples/${name} has no test here`);
  await play();
});
