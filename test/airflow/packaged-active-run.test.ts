import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import { describeOnAirflow, errorOf, ownDag, testThrough, transports } from './packaged-airflow.ts';

const isRunning = ({ state }: { readonly state: string }) => state === 'running';

describeOnAirflow('a single active run', (at) => {
  testThrough(transports, 'if-running: skip and fail name it and trigger nothing', async (transport) => {
    const dagId = ownDag('gha_turn', transport);
    await at().removeRuns(dagId);
    const other = await at().startRun(dagId, { seconds: 600 });
    const meet = (ifRunning: string) =>
      at().play({ inputs: { 'dag-id': dagId, 'if-running': ifRunning, transport } });

    if (!at().canList(transport)) {
      for (const ifRunning of ['skip', 'fail', 'wait']) {
        const untold = await meet(ifRunning);
        expect(untold.step.exitCode).toBe(1);
        expect(untold.step.outputs).toMatchObject({ 'dag-run-id': '', created: 'false' });
        expect(errorOf(untold)).toContain('cannot list the DAG runs of this Airflow version');
      }
      expect(await at().listRuns(dagId)).toEqual([other]);
      return;
    }
    const skipped = await meet('skip');
    expect(skipped.step.exitCode).toBe(0);
    expect(skipped.step.outputs).toMatchObject({ outcome: 'skipped', 'dag-run-id': '', created: 'false' });
    expect(skipped.step.log.lines.join('\n')).toContain(other);

    const refused = await meet('fail');
    expect(refused.step.exitCode).toBe(1);
    expect(refused.step.outputs).toMatchObject({ outcome: 'not-ready', 'dag-run-id': '', created: 'false' });
    expect(errorOf(refused)).toContain(`has an active run: "${other}"`);

    expect(await at().listRuns(dagId)).toEqual([other]);
  });

  testThrough(transports, 'a run stays queued behind it until queue-timeout', async (transport) => {
    const dagId = ownDag('gha_turn', transport);
    await at().removeRuns(dagId);
    const other = await at().startRun(dagId, { seconds: 600 });
    await at().waitForRun(dagId, other, isRunning);
    const played = await at().play({
      inputs: { 'dag-id': dagId, ...at().queueLimits('3s'), 'on-timeout': 'stop', transport },
    });
    const { step } = played;
    const own = step.outputs['dag-run-id'] ?? '';
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', created: 'true' });
    if (at().hasQueuedRuns) {
      const why = /still queued after 3 s; probably (.*the DAG (already )?has 1 )?/.exec(errorOf(played));
      expect(why).not.toBeNull();
      // The other runs are asked for within a bound that a command line under load outlasts: then they are unknown.
      if (transport !== 'cli') expect(why?.[1]).toBeDefined();
      if (why?.[1] !== undefined) expect(errorOf(played)).toContain(other);
    } else expect(errorOf(played)).toMatch(/still running after /);
    // The run of its own is stopped where REST can, the other one never.
    expect(await at().readRun(dagId, own)).toMatchObject({
      state: transport === 'cli' ? at().waitingState : 'failed',
    });
    expect(await at().readRun(dagId, other)).toMatchObject({ state: 'running' });
  });

  testThrough(transports, 'if-running: wait triggers when it has ended', async (transport, skip) => {
    if (!at().canList(transport))
      skip(`the command line of Airflow ${at().version} cannot list runs, which the first test has refused`);
    const dagId = ownDag('gha_turn', transport);
    await at().removeRuns(dagId);
    const other = await at().startRun(dagId, { seconds: 300 });
    let endedAtMs = Number.POSITIVE_INFINITY;
    let isOver = false;
    const { step } = await at().play({
      inputs: { 'dag-id': dagId, 'if-running': 'wait', 'poll-interval': '1s', transport },
      end: {
        how: 'cancel',
        when: async (output) => {
          while (!output().includes('has an active run')) await sleep(50);
          endedAtMs = Date.now();
          // Seconds later a scheduler can set the run running again, and the step's own run would stay queued behind it.
          while (!isOver) {
            await at().endRun(dagId, other, 'success');
            await sleep(1_000);
          }
          // The step is to end by itself.
          await new Promise<never>(() => undefined);
        },
      },
    });
    isOver = true;
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true', transport });
    expect(step.log.lines.join('\n')).toContain(`has an active run: "${other}"`);
    const own = await at().readRun(dagId, step.outputs['dag-run-id'] ?? '');
    expect(Date.parse(own?.start_date ?? '')).toBeGreaterThanOrEqual(endedAtMs);
    await at().removeRuns(dagId);
  });
});
