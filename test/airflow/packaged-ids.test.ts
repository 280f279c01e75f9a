import { expect } from 'vitest';
import { describeOnAirflow, errorOf, testThrough, transports, warningsOf } from './packaged-airflow.ts';

describeOnAirflow('run ids', (at) => {
  testThrough(transports, 'a given id that is taken names attach, which reports it', async (transport) => {
    const id = await at().startRun('gx');
    await at().waitForRun('gx', id);
    const taken = await at().play({ inputs: { 'dag-id': 'gx', 'dag-run-id': id, transport } });
    expect(taken.step.exitCode).toBe(1);
    expect(taken.step.outputs).toMatchObject({ outcome: 'error', created: 'false' });
    expect(errorOf(taken)).toContain('run-conflict');
    expect(errorOf(taken)).toContain(`already has a run "${id}"`);
    expect(errorOf(taken)).toContain(`"attach: ${id}"`);

    const attached = await at().play({ inputs: { 'dag-id': 'gx', attach: id, transport } });
    if (!at().canList(transport)) {
      expect(attached.step.exitCode).toBe(1);
      expect(errorOf(attached)).toContain('cannot list the DAG runs of this Airflow version');
      return;
    }
    expect(attached.step.exitCode).toBe(0);
    expect(attached.step.outputs).toMatchObject({
      outcome: 'success',
      created: 'false',
      'dag-run-id': id,
      transport,
    });
  });

  testThrough(transports, 'a re-run resumes the failed run, where REST can', async (transport) => {
    const inputs = { 'dag-id': 'gha_heal', 'on-rerun': 'resume', transport };
    const first = await at().play({ inputs });
    expect(first.step.outputs, errorOf(first)).toMatchObject({ outcome: 'failed', created: 'true' });
    const runId = first.step.outputs['dag-run-id'] ?? '';
    const [, workflowRun = ''] = runId.split('-');

    const again = await at().play({
      inputs,
      env: { GITHUB_RUN_ID: workflowRun, GITHUB_RUN_ATTEMPT: '2' },
    });
    if (transport === 'cli') {
      expect(warningsOf(again).filter((warning) => warning.includes('resume'))).toHaveLength(1);
      expect(again.step.outputs).toMatchObject({ outcome: 'error', created: 'false' });
      expect(errorOf(again)).toContain('unsupported');
      expect(await at().readRun('gha_heal', runId)).toMatchObject({ state: 'failed' });
    } else {
      expect(again.step.outputs).toMatchObject({ outcome: 'success', created: 'false', 'dag-run-id': runId });
      // What had succeeded is not run again.
      expect(await at().countTries('gha_heal', runId, 'before')).toBe(1);
      expect(await at().countTries('gha_heal', runId, 'heals')).toBe(2);
    }
  });
});
