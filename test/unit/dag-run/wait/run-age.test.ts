import { expect, test } from 'vitest';
import type { DagRun, DagRunState } from '../../../../src/airflow/model.ts';
import { RunAge } from '../../../../src/dag-run/wait/run-age.ts';

const HOUR = 3_600_000;
const NOON_MS = Date.parse('2026-01-01T12:00:00Z');

/** A clock on which `passed` milliseconds have passed, and a wall clock that is wrong by `wrongMs`. */
function clockAt() {
  const state = { passed: 0, wrongMs: 0 };
  const clock = {
    now: () => 5_000 + state.passed,
    date: () => new Date(NOON_MS + state.passed + state.wrongMs),
    random: () => 0,
    sleep: () => Promise.reject(new Error('nobody sleeps')),
  };
  return { state, clock };
}

function run(state: DagRunState, startDate?: string): DagRun {
  return { dagId: 'etl', runId: 'r', state, startDate };
}

test.each([
  ['an hour ago', '2026-01-01T11:00:00Z', HOUR],
  ['in the future', '2026-01-01T13:00:00Z', 0],
  ['three days ago, which may be a wrong clock', '2025-12-29T12:00:00Z', 24 * HOUR],
  ['at no date', 'soon', 0],
  ['at an unknown time', undefined, 0],
])('a run that is found running, started %s', (_, startDate, expectedMs) => {
  const { state, clock } = clockAt();
  const age = new RunAge(run('running', startDate), clock);
  expect([age.elapsedMs, age.runningMs]).toEqual([expectedMs, expectedMs]);
  // From then on a wall clock that jumps changes nothing.
  state.wrongMs = -5 * HOUR;
  state.passed = 10_000;
  age.read(run('running', startDate));
  expect([age.elapsedMs, age.runningMs]).toEqual([expectedMs + 10_000, expectedMs + 10_000]);
});

test.each([
  ['when Airflow says', '2026-01-01T12:59:50Z', 0, 10_000],
  ['now, where Airflow does not say when', undefined, 0, 0],
  ['now, by a clock that is behind', '2026-01-01T12:59:50Z', -HOUR, 0],
  [
    'at the earliest when it was last seen queued, by a clock that is ahead',
    '2026-01-01T12:59:50Z',
    HOUR,
    15_000,
  ],
])('a run that has left the queue has been running since %s', (_, startDate, wrongMs, runningMs) => {
  const { state, clock } = clockAt();
  const age = new RunAge(run('queued'), clock);
  state.passed = HOUR - 15_000;
  age.read(run('queued'));
  state.passed = HOUR;
  state.wrongMs = wrongMs;
  age.read(run('running', startDate));
  expect([age.elapsedMs, age.runningMs]).toEqual([HOUR, runningMs]);
});
