import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { confs, type ExampleTests, etl } from './example-tests.ts';
import { startGitHub } from './github.ts';
import { example, start, startMwaa } from './scenario.ts';

const standInBin = join(import.meta.dirname, 'stand-ins', 'bin');

/** The examples with one job. */
export const oneJob: ExampleTests = {
  async 'after-merge.yml'() {
    const mwaa = await startMwaa({ dags: { refresh_models: etl } });
    const run = await start(mwaa, { workflow: 'after-merge.yml' });
    expect(run.jobs).toEqual({ refresh: 'success' });
    const { outputs, summary, post } = run.step('refresh', '0');
    expect(outputs).toMatchObject({
      outcome: 'success',
      'dag-run-id': expect.stringMatching(/^gha-9812345678-1-[0-9a-f]{6}$/),
    });
    expect(summary).toContain('refresh_models');
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

  async 'conf-file.yml'() {
    const mwaa = await startMwaa({ dags: { load_tables: etl } });
    const run = await start(mwaa, {
      workflow: 'conf-file.yml',
      files: { 'conf/tables.yaml': example('conf/tables.yaml') },
    });
    expect(run.jobs).toEqual({ load: 'success' });
    expect(confs(mwaa, 'load_tables')).toEqual([
      { tables: ['orders', 'items'], 'full-refresh': true, branch: 'main', day: '2026-11-20' },
    ]);
  },

  async 'dry-run.yml'() {
    const mwaa = await startMwaa({ dags: { daily_sales: etl } });
    const run = await start(mwaa, { workflow: 'dry-run.yml' });
    expect(run.jobs).toEqual({ check: 'success' });
    expect(run.step('check', '0').outputs).toMatchObject({ outcome: 'validated', 'dag-run-id': '' });
    expect(mwaa.airflow.runs('daily_sales')).toEqual([]);
  },

  async 'first-run.yml'() {
    const mwaa = await startMwaa({ dags: { daily_sales: etl } });
    const run = await start(mwaa, { workflow: 'first-run.yml', event: 'workflow_dispatch' });
    const { outputs } = run.step('run', 'dag');
    expect(outputs).toMatchObject({ outcome: 'success', created: 'true' });
    expect(confs(mwaa, 'daily_sales')).toEqual([{ day: '2026-11-20', 'full-refresh': false }]);
    expect(run.step('run', '1').printed).toBe(
      `The outcome is success; the DAG run is at ${outputs['dag-run-url']}`,
    );
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
    const bucket = createTemporaryFolder('bucket');
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

  async 'verify-environment.yml'() {
    const mwaa = await startMwaa({ dags: { daily_sales: etl } });
    const standIns = join(import.meta.dirname, 'stand-ins');
    const run = await start(mwaa, {
      workflow: 'verify-environment.yml',
      event: 'workflow_dispatch',
      inputs: { trigger: 'true' },
      binDirs: [join(standIns, 'npm')],
      env: { ...mwaa.env, STAND_IN_PROJECT: join(import.meta.dirname, '..', '..') },
      actions: {
        'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1': join(standIns, 'checkout'),
        'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f': join(standIns, 'upload-artifact'),
      },
    });
    expect(run.jobs).toEqual({ verify: 'success' });
    expect(run.shown).toContain('questions were answered');
    expect(run.shown).toContain('airflowVersion');
    expect(mwaa.airflow.runs('daily_sales')).toHaveLength(1);
  },
};
