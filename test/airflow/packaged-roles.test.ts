import { expect } from 'vitest';
import { describeOnAirflow, errorOf, restTransports, testThrough } from './packaged-airflow.ts';

describeOnAirflow('roles of Airflow', (at) => {
  testThrough(
    ['auto', ...restTransports],
    'a Viewer may not trigger, and no other way is tried',
    async (transport) => {
      const before = await at().listRuns('gha_ok');
      const played = await at().play({
        inputs: { 'dag-id': 'gha_ok', transport },
        iam: { airflowRole: 'Viewer' },
      });
      const { step, requests } = played;
      expect(step.exitCode).toBe(1);
      expect(step.outputs).toMatchObject({ outcome: 'error', 'dag-run-id': '', created: 'false' });
      expect(errorOf(played)).toContain('airflow-forbidden');
      expect(errorOf(played)).toContain('can create on DAG Runs');
      expect(requests.filter(({ operation }) => operation === 'CreateCliToken')).toEqual([]);
      const used = transport === 'web-session' ? 'CreateWebLoginToken' : 'InvokeRestApi';
      const other = transport === 'web-session' ? 'InvokeRestApi' : 'CreateWebLoginToken';
      expect(requests.some(({ operation }) => operation === used)).toBe(true);
      expect(requests.filter(({ operation }) => operation === other)).toEqual([]);
      expect(await at().listRuns('gha_ok')).toEqual(before);
    },
  );

  testThrough(restTransports, 'a Viewer may follow a run', async (transport) => {
    const id = await at().startRun('gx');
    const { step } = await at().play({
      inputs: { 'dag-id': 'gx', attach: id, transport },
      iam: { airflowRole: 'Viewer' },
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'false', 'dag-run-id': id });
  });

  testThrough(restTransports, 'a User may trigger', async (transport) => {
    const { step } = await at().play({
      inputs: { 'dag-id': 'gha_ok', transport },
      iam: { airflowRole: 'User' },
    });
    expect(step.exitCode).toBe(0);
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true', transport });
  });

  testThrough(restTransports, 'a User may stop a run and clear its failed tasks', async (transport) => {
    const iam = { airflowRole: 'User' } as const;
    const stopped = await at().play({
      inputs: { 'dag-id': 'gha_long', timeout: '3s', 'on-timeout': 'stop', transport },
      iam,
    });
    expect(stopped.step.outputs).toMatchObject({ outcome: 'timed-out', state: 'failed' });
    const inputs = { 'dag-id': 'gha_heal', 'on-rerun': 'resume', transport };
    const first = await at().play({ inputs, iam });
    const [, workflowRun = ''] = (first.step.outputs['dag-run-id'] ?? '').split('-');
    const again = await at().play({
      inputs,
      iam,
      env: { GITHUB_RUN_ID: workflowRun, GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.step.outputs).toMatchObject({ outcome: 'success', created: 'false' });
  });
});
