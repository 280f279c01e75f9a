import { expect } from 'vitest';
import { createShortId } from './airflow-site.ts';
import { describeOnAirflow, errorOf, testThrough, transports, warningsOf } from './packaged-airflow.ts';

describeOnAirflow('outcomes', (at) => {
  testThrough(transports, 'a retried task ends well', async (transport) => {
    const { step } = await at().play({ inputs: { 'dag-id': 'gha_retry', transport } });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'success', transport });
    expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({ success: 1 });
    expect(await at().countTries('gha_retry', step.outputs['dag-run-id'] ?? '', 'flaky')).toBe(2);
  });

  testThrough(
    transports,
    'the one mapped instance that failed is named',
    async (transport) => {
      const { step } = await at().play({ inputs: { 'dag-id': 'gha_some_fail', transport } });
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: 'failed', state: 'failed', transport });
      expect(JSON.parse(step.outputs['task-counts'] ?? '')).toEqual({ success: 3, failed: 1 });
      const failed = JSON.parse(step.outputs['failed-tasks'] ?? '') as unknown;
      expect(failed).toMatchObject([{ task_id: 'check', map_index: 1, state: 'failed' }]);
      expect(step.summary).toContain('check');
    },
    { since: '2.3' },
  );

  testThrough(
    transports,
    'params that Airflow refuses are an error, and no run',
    async (transport) => {
      const before = await at().listRuns('gha_params');
      const played = await at().play({ inputs: { 'dag-id': 'gha_params', conf: '{"n": 99}', transport } });
      const { step } = played;
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: 'error', 'dag-run-id': '', created: 'false' });
      // Also on 2.7 and 2.8, whose REST API answers with status 500 and without a word.
      expect(errorOf(played)).toContain('rejected-by-airflow');
      expect(await at().listRuns('gha_params')).toEqual(before);
    },
    { since: '2.2' },
  );

  testThrough(transports, 'XComs come back as outputs, where REST gives them', async (transport) => {
    const played = await at().play({
      inputs: { 'dag-id': 'gx', 'dag-run-id': createShortId(), xcom: 't:k\nt:none', transport },
    });
    const { outputs } = played.step;
    expect(outputs).toMatchObject({ outcome: 'success', transport });
    const told = warningsOf(played).filter((warning) => warning.includes('XCom'));
    if (transport === 'cli') {
      expect(JSON.parse(outputs['xcom'] ?? '')).toEqual({ 't:k': null, 't:none': null });
      expect(told).toEqual([expect.stringContaining('The cli transport cannot read XComs (xcom)')]);
    } else {
      const value = { rows: 42, name: 'zażółć 😀' };
      expect(JSON.parse(outputs['xcom'] ?? '')).toEqual({ 't:k': value, 't:none': null });
      expect(told).toEqual([expect.stringContaining('Airflow has no t:none')]);
    }
  });

  testThrough(transports, 'a given note arrives on the run, where REST carries it', async (transport) => {
    const note = `by hand: "zażółć" <b>${transport}</b>`;
    const played = await at().play({
      inputs: { 'dag-id': 'gx', note, 'wait-for-completion': 'false', transport },
    });
    const { step } = played;
    const told = warningsOf(played).filter((warning) => warning.includes('leave a note'));
    expect(told).toHaveLength(at().carriesNotes(transport) ? 0 : 1);
    expect(step.outputs).toMatchObject({ outcome: 'triggered', created: 'true', transport });
    const run = await at().readRun('gx', step.outputs['dag-run-id'] ?? '');
    expect(run?.note ?? null).toBe(at().carriesNotes(transport) ? note : null);
  });

  testThrough(transports, 'the derived note names the workflow run', async (transport) => {
    const { step } = await at().play({
      inputs: { 'dag-id': 'gx', 'wait-for-completion': 'false', transport },
    });
    const runId = step.outputs['dag-run-id'] ?? '';
    const run = await at().readRun('gx', runId);
    const [, workflowRun] = runId.split('-');
    const url = `https://github.com/octo/pipelines/actions/runs/${workflowRun}/attempts/1`;
    if (!at().carriesNotes(transport)) expect(run?.note ?? null).toBeNull();
    else expect(run?.note).toMatch(new RegExp(`octo/pipelines on refs/heads/main .* for octocat: ${url}$`));
  });
});
