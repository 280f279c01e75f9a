import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../../src/airflow/client.ts';
import type { DagRunState } from '../../../../src/airflow/model.ts';
import { TransportError } from '../../../../src/core/errors.ts';
import { stopRun } from '../../../../src/dag-run/stop/stop-run.ts';
import { VirtualClock } from '../../../harness/virtual-clock.ts';

const ref = { dagId: 'etl', runId: 'gha-1' };
const log = { info: () => undefined, warn: () => undefined, debug: () => undefined };

/** A run that succeeds while the answer to its stop is lost; the stop takes effect `landsAfterMs` later, or never. */
async function stopWithLostAnswer(landsAfterMs: number | undefined, readMs = 0) {
  const clock = new VirtualClock();
  let state: DagRunState = 'running';
  const client = {
    transport: 'invoke-rest-api',
    can: () => true,
    getDagRun: async (_ref: unknown, signal: AbortSignal) => {
      const run = { ...ref, state };
      await clock.sleep(readMs, signal);
      return run;
    },
    stopDagRun: async () => {
      state = 'success';
      if (landsAfterMs !== undefined) {
        clock.at(clock.now() + landsAfterMs, () => {
          state = 'failed';
        });
      }
      throw new TransportError('unreachable', 'no answer came in time', { delivery: 'unknown' });
    },
    noteDagRun: async () => undefined,
  } as unknown as AirflowClient;
  const context = { client, clock, log, linkTo: () => '' };
  const { signal } = new AbortController();
  return await clock.drive(stopRun({ ref, note: 'why', budgetMs: 60_000 }, context, signal));
}

test('a stop without an answer that lands late is seen, although the run had succeeded meanwhile', async () => {
  expect(await stopWithLostAnswer(9_000)).toMatchObject({ kind: 'stopped', run: { state: 'failed' } });
});

test('nor is an answer believed that was on its way when the stop landed', async () => {
  expect(await stopWithLostAnswer(14_500, 5_000)).toMatchObject({
    kind: 'stopped',
    run: { state: 'failed' },
  });
});

test('a run that stays succeeded was not stopped', async () => {
  expect(await stopWithLostAnswer(undefined)).toMatchObject({ kind: 'finished', run: { state: 'success' } });
});

/** A running run whose state follows what `onStop` makes of each stop that Airflow takes. */
async function stopTaken(
  onStop: (run: { state: DagRunState }, nth: number, clock: VirtualClock) => void,
  { budgetMs = 60_000, noteDagRun = async (_nth: number, _clock: VirtualClock) => {} } = {},
) {
  const clock = new VirtualClock();
  const run = { ...ref, state: 'running' as DagRunState };
  let stops = 0;
  let notes = 0;
  const client = {
    transport: 'invoke-rest-api',
    can: () => true,
    getDagRun: async () => ({ ...run }),
    stopDagRun: async () => {
      stops += 1;
      onStop(run, stops, clock);
    },
    noteDagRun: async () => {
      notes += 1;
      await noteDagRun(notes, clock);
    },
  } as unknown as AirflowClient;
  const context = { client, clock, log, linkTo: () => '' };
  const { signal } = new AbortController();
  const end = await clock.drive(stopRun({ ref, note: 'why', budgetMs }, context, signal));
  return { end, stops, notes, state: run.state, endedAtMs: clock.now() };
}

const stopped = { kind: 'stopped', run: { state: 'failed' } };

test.each([500, 3_000])('a stop that a scheduler takes back %d ms later is repeated', async (laterMs) => {
  const played = await stopTaken((run, nth, clock) => {
    run.state = 'failed';
    if (nth > 1) return;
    clock.at(clock.now() + laterMs, () => {
      run.state = 'running';
    });
  });
  expect(played).toMatchObject({ end: stopped, stops: 2, state: 'failed' });
});

test('a run that was seen stopped is so, also when there is no time to look again', async () => {
  const played = await stopTaken(
    (run) => {
      run.state = 'failed';
    },
    { budgetMs: 300 },
  );
  expect(played).toMatchObject({ end: stopped, stops: 1 });
});

test('a cancelled step, which has little time, looks again soon and no more', async () => {
  const played = await stopTaken(
    (run) => {
      run.state = 'failed';
    },
    { budgetMs: 5_500 },
  );
  expect(played).toMatchObject({ end: stopped, stops: 1, notes: 1, endedAtMs: 1_000 });
});

test.each(['running', 'success'] as const)(
  'a stopped run that its scheduler sets %s is stopped again',
  async (takenBack) => {
    const played = await stopTaken((run, nth) => {
      run.state = nth > 1 ? 'failed' : takenBack;
    });
    expect(played).toMatchObject({ end: stopped, stops: 2 });
  },
);

const lostNote = new TransportError('unreachable', 'cut off', { delivery: 'unknown' });
const stopAtOnce = (run: { state: DagRunState }) => {
  run.state = 'failed';
};

test('a note that is lost is left when the run is read again', async () => {
  const noteDagRun = async (nth: number) => {
    if (nth === 1) throw lostNote;
  };
  const played = await stopTaken(stopAtOnce, { noteDagRun });
  expect(played).toMatchObject({ end: { ...stopped, isNoted: true }, stops: 1, notes: 2 });
});

test('a note that hangs takes half of the time at most, and the stop counts', async () => {
  const noteDagRun = (_nth: number, clock: VirtualClock) => clock.sleep(60_000, new AbortController().signal);
  const played = await stopTaken(stopAtOnce, { noteDagRun, budgetMs: 5_500 });
  expect(played).toMatchObject({ end: { ...stopped, isNoted: false }, stops: 1 });
  expect(played.endedAtMs).toBeLessThanOrEqual(5_500);
});
