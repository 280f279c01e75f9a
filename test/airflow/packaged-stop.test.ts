import { spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Ending } from '../harness/step.ts';
import type { AirflowSite } from './airflow-site.ts';
import {
  describeOnAirflow,
  errorOf,
  restTransports,
  testThrough,
  timelyWarningsOf,
  transports,
  warningsOf,
} from './packaged-airflow.ts';

/** Ends the step while its run is running. */
const whenRunning = (how: Ending) => ({
  how,
  when: async (output: () => string) => {
    while (!output().includes('] running')) await sleep(50);
  },
});

/** The run as Airflow has it some time later, when a scheduler that overwrote the stop would have done so. */
async function readSettled(site: AirflowSite, runId: string) {
  await sleep(3_000);
  return await site.readRun('gha_long', runId);
}

/** A task looks every 5 s whether it was set failed; the scheduler may judge the run anew some seconds later. */
const NOTICED_MS = 15_000;
/** On a busy machine a task of 2.x is at work for longer. */
const ENDED_MS = 60_000;

/** Waits until nothing is at work for a run any more. Airflow 2 names the run in the titles of its processes. */
async function untilTasksEnd(runId: string): Promise<void> {
  await sleep(NOTICED_MS);
  const isAtWork = () => spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' }).stdout.includes(`'${runId}'`);
  const until = Date.now() + ENDED_MS;
  while (isAtWork() && Date.now() < until) await sleep(500);
}

/** Cancels the step while a task of its run is at work, which the stop then fails instead of skipping it. */
const whenAtWork = (site: AirflowSite, dagId: string, taskId: string) => ({
  how: 'cancel' as const,
  when: async (output: () => string) => {
    await whenRunning('cancel').when(output);
    await site.waitForTask(dagId, /\bgha-\d+-1-\w+/.exec(output())?.[0] ?? '', taskId);
  },
});

describeOnAirflow('stopping', (at) => {
  testThrough(transports, 'a run that outlives the timeout, where REST can', async (transport) => {
    const played = await at().play({
      inputs: {
        'dag-id': 'gha_long',
        timeout: '6s',
        'on-timeout': 'stop',
        note: 'from the author',
        transport,
      },
    });
    const { step } = played;
    const runId = step.outputs['dag-run-id'] ?? '';
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', created: 'true', transport });
    const seen = await readSettled(at(), runId);
    if (transport === 'cli') {
      await at().failRun('gha_long', runId);
      expect(seen).toMatchObject({ state: 'running' });
      // One before the trigger for what is asked in vain, one at the end for the run that goes on.
      expect(timelyWarningsOf(played)).toEqual([
        expect.stringContaining('cannot stop a run (on-timeout: stop)'),
        expect.stringContaining(`"${runId}" of DAG "gha_long"`),
      ]);
    } else {
      expect(step.outputs['state']).toBe('failed');
      expect(seen).toMatchObject({ state: 'failed' });
      if (at().carriesNotes(transport)) {
        expect(seen?.note).toMatch(
          /^Stopped after the time limit "timeout" .*octo\/pipelines\/actions\/runs/,
        );
      }
      // The path of the stopped task's log is longer than InvokeRestApi takes; 2.4 skips a task that waits, later it is failed.
      const hasLog = transport === 'invoke-rest-api' && at().isSince('2.5');
      expect(warningsOf(played)).toEqual([
        ...(at().carriesNotes(transport) ? [] : [expect.stringContaining('leave a note')]),
        ...(hasLog ? [expect.stringContaining('The log of wait_forever could not be read')] : []),
      ]);
    }
  });

  testThrough(transports, 'a run whose step is cancelled, where REST can', async (transport) => {
    const played = await at().play({
      inputs: { 'dag-id': 'gha_long', 'on-cancel': 'stop', transport },
      end: whenRunning('cancel'),
    });
    const { step } = played;
    const runId = step.outputs['dag-run-id'] ?? '';
    // It ended by itself, within the time that the runner gives.
    expect(step).toMatchObject({ exitCode: 1, signal: null });
    expect(step.outputs).toMatchObject({ outcome: 'cancelled', created: 'true', transport });
    const seen = await readSettled(at(), runId);
    if (transport === 'cli') {
      await at().failRun('gha_long', runId);
      expect(seen).toMatchObject({ state: 'running' });
      expect(warningsOf(played)).toEqual([expect.stringContaining('cannot stop a run (on-cancel: stop)')]);
      expect(errorOf(played)).toContain('could not be stopped and may keep running');
      expect(errorOf(played)).not.toContain('post step');
    } else {
      expect(seen).toMatchObject({ state: 'failed' });
      if (at().carriesNotes(transport))
        expect(seen?.note).toMatch(/^Stopped because the workflow was cancelled\. .*actions\/runs/);
      // What an Airflow under load did not answer in time is left to the post step.
      if (step.outputs['state'] === 'failed') expect(step.post.raw).toBe('');
      else expect(step.post.log.lines.join('\n')).toMatch(/was stopped|had already ended \(failed\)/);
    }
  });

  testThrough(transports, 'a run whose step was killed, from post, where REST can', async (transport) => {
    const { step } = await at().play({
      inputs: { 'dag-id': 'gha_long', 'on-cancel': 'stop', transport },
      end: whenRunning('kill'),
    });
    const runId = step.outputs['dag-run-id'] ?? '';
    expect(step.signal).toBe('SIGKILL');
    expect(step.post.exitCode).toBe(0);
    const seen = await readSettled(at(), runId);
    if (transport === 'cli') {
      await at().failRun('gha_long', runId);
      expect(seen).toMatchObject({ state: 'running' });
      expect(step.post.log.annotations).toMatchObject([
        { level: 'warning', message: expect.stringContaining('the cli transport cannot stop a DAG run') },
      ]);
    } else {
      expect(step.post.log.lines.join('\n')).toContain('was stopped');
      expect(seen).toMatchObject({ state: 'failed' });
      if (at().carriesNotes(transport)) expect(seen?.note).toContain('was cancelled');
    }
  });

  testThrough(
    restTransports,
    'a stopped run, when resumed, runs what the stop skipped',
    async (transport) => {
      const inputs = { 'dag-id': 'gha_two_steps', 'on-cancel': 'stop', 'on-rerun': 'resume', transport };
      const { step } = await at().play({ inputs, end: whenAtWork(at(), 'gha_two_steps', 'first') });
      expect(step.outputs['outcome']).toBe('cancelled');
      // Airflow before 2.6 fails a task once more that is cleared before it has noticed its end, and 2.10 judges the run anew.
      const runId = step.outputs['dag-run-id'] ?? '';
      await untilTasksEnd(runId);
      expect((await at().readRun('gha_two_steps', runId))?.state).toMatch(/^(failed|success)$/);
      const [, workflowRun = ''] = runId.split('-');
      const env = { GITHUB_RUN_ID: workflowRun, GITHUB_RUN_ATTEMPT: '2' };
      const again = await at().play({ inputs, env });
      expect(again.step.outputs).toMatchObject({ outcome: 'success', created: 'false', 'dag-run-id': runId });
      expect(JSON.parse(again.step.outputs['task-counts'] ?? '')).toEqual({ success: 2 });
    },
  );

  testThrough(restTransports, 'leave: the run goes on, and the step says so', async (transport) => {
    const { step } = await at().play({
      inputs: { 'dag-id': 'gha_long', timeout: '4s', transport },
    });
    const runId = step.outputs['dag-run-id'] ?? '';
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', created: 'true', transport });
    const seen = await at().readRun('gha_long', runId);
    await at().failRun('gha_long', runId);
    expect(seen).toMatchObject({ state: 'running' });
    expect(step.post.raw).toBe('');
  });
});
