import { expect } from 'vitest';
import {
  describeOnAirflow,
  errorOf,
  ownDag,
  type Transport,
  testThrough,
  timelyWarningsOf,
  transports,
  warningsOf,
} from './packaged-airflow.ts';

/** What the command line says at once instead of finding out, as a line of the log. */
const CANNOT_READ = 'The cli transport cannot read whether the DAG is paused';

describeOnAirflow('readiness', (at) => {
  /** Plays with a paused DAG of the transport's own, and takes its run away, as that may stay queued. */
  const meetPaused = async (transport: Transport, inputs: Readonly<Record<string, string>>) => {
    const dagId = ownDag('gha_asleep', transport);
    await at().pause(dagId);
    await at().removeRuns(dagId);
    const played = await at().play({ inputs: { 'dag-id': dagId, transport, ...inputs } });
    const runs = await at().listRuns(dagId);
    await at().removeRuns(dagId);
    return { played, runs, dagId };
  };

  testThrough(transports, 'a paused DAG is not ready, where REST tells it', async (transport) => {
    const { played, runs } = await meetPaused(transport, at().queueLimits('2s'));
    const { step } = played;
    expect(step.exitCode).toBe(1);
    if (transport === 'cli') {
      // Its run is made, and the time limit for a queued one ends the wait.
      const warned = at().hasQueuedRuns ? [] : [expect.stringContaining('(queue-timeout)')];
      expect(timelyWarningsOf(played)).toEqual(warned);
      expect(step.log.lines.join('\n')).toContain(CANNOT_READ);
      expect(step.outputs).toMatchObject({
        outcome: 'timed-out',
        state: at().waitingState,
        created: 'true',
      });
      expect(runs).toEqual([step.outputs['dag-run-id']]);
    } else {
      expect(step.outputs).toMatchObject({ outcome: 'not-ready', 'dag-run-id': '' });
      expect(errorOf(played)).toContain('is paused');
      expect(runs).toEqual([]);
    }
  });

  testThrough(transports, 'if-paused: trigger leaves a queued run', async (transport) => {
    const inputs = { 'if-paused': 'trigger', ...at().queueLimits('2s') };
    const { played, runs, dagId } = await meetPaused(transport, inputs);
    const { step } = played;
    expect(step.outputs).toMatchObject({
      outcome: 'timed-out',
      state: at().waitingState,
      created: 'true',
    });
    expect(runs).toEqual([step.outputs['dag-run-id']]);
    expect(await at().isPaused(dagId)).toBe(true);
    if (transport !== 'cli') {
      expect(warningsOf(played)).toEqual([expect.stringContaining('stays queued')]);
      expect(errorOf(played)).toContain('the DAG is paused');
    }
  });

  testThrough(transports, 'if-paused: unpause wakes exactly that DAG', async (transport) => {
    const twin = `${ownDag('gha_asleep', transport)}_twin`;
    await at().pause(twin);
    const { played, runs, dagId } = await meetPaused(transport, { 'if-paused': 'unpause' });
    const awake = { dag: !(await at().isPaused(dagId)), twin: !(await at().isPaused(twin)) };
    await at().pause(dagId);
    expect(played.step.outputs).toMatchObject({ outcome: 'success', transport });
    expect(runs).toHaveLength(1);
    expect(awake).toEqual({ dag: true, twin: false });
    expect(played.step.log.lines.join('\n')).toContain(`DAG "${dagId}" was unpaused.`);
    expect(warningsOf(played)).toEqual([]);
  });

  testThrough(transports, 'a file that does not import is told, where REST lists it', async (transport) => {
    const played = await at().play({ inputs: { 'dag-id': 'gha_import_error', transport } });
    const { step } = played;
    expect(step.exitCode).toBe(1);
    expect(step.outputs).toMatchObject({ 'dag-run-id': '', created: 'false' });
    expect(step.outputs['outcome']).toBe('not-ready');
    if (transport === 'cli') {
      // The command line only knows that there is no such DAG.
      expect(errorOf(played)).toContain('dag-absent');
      expect(warningsOf(played)).toEqual([]);
    } else {
      expect(errorOf(played)).toContain('dag-import-error');
      expect(step.log.lines.join('\n')).toContain('deliberate import error');
      expect(step.summary).toContain('deliberate import error');
    }
    expect(step.log.annotations.filter(({ message }) => message.startsWith('not a command'))).toEqual([]);
  });
});
