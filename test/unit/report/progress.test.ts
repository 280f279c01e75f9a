import { expect, test } from 'vitest';
import type { TaskInstance } from '../../../src/airflow/model.ts';
import { createProgress } from '../../../src/report/progress.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { sampleRun, sampleTask } from './sample-report.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** Follows a run with a clock that the test moves; the lines that were printed. */
function follow() {
  const clock = new VirtualClock();
  const lines: string[] = [];
  const progress = createProgress({
    log: { info: (line) => lines.push(line) },
    clock,
    linkTo: () => 'https://web.example/run',
  });
  return {
    progress,
    lines,
    /** Calls with the elapsed time at a moment. */
    at: async (ms: number, tell: (elapsedMs: number) => void) => {
      await clock.driveTo(ms);
      tell(ms);
    },
  };
}

const run = (state: 'queued' | 'running' | 'success') => ({ ...sampleRun, state });
const mapped = (done: number, total: number, failed = 0): readonly TaskInstance[] =>
  Array.from({ length: total }, (_, i) =>
    sampleTask('clean', i < failed ? 'failed' : i < done ? 'success' : 'running', [10, 20], { mapIndex: i }),
  );

test('tells each change in one line', async () => {
  const { progress, lines, at } = follow();
  await at(0, () => progress.runKnown(run('queued'), 'created'));
  await at(0, (ms) => progress.stateChanged(run('queued'), undefined, ms));
  await at(20 * SECOND, (ms) => progress.queuedBecause('the DAG is paused', ms));
  await at(25 * SECOND, (ms) => progress.stateChanged(run('running'), 'queued', ms));
  await at(30 * SECOND, (ms) =>
    progress.tasksRead([sampleTask('a', 'running', [1, 2]), sampleTask('b', null, [-1, -1])], ms),
  );
  await at(35 * SECOND, () => progress.expected({ medianMs: 90 * SECOND, spreadMs: 0, runs: 25 }));
  await at(40 * SECOND, (ms) =>
    progress.tasksRead([sampleTask('a', 'success', [1, 2]), sampleTask('b', 'failed', [3, 4])], ms),
  );
  await at(80 * SECOND, (ms) => progress.stateChanged(run('success'), 'running', ms));
  expect(lines).toEqual([
    `Created DAG run "${sampleRun.runId}" of DAG "daily_sales": https://web.example/run`,
    '[0:00] queued',
    '[0:20] queued; probably the DAG is paused',
    '[0:25] running (was queued)',
    '[0:30] 0 of 2 task instances done · 🔵 running: a',
    'The last 25 successful runs took 1 min 30 s (median).',
    '[0:40] 2 of 2 task instances done · ❌ failed: b · ✅ success: a',
    '[1:20] success (was running), usually 1 min 30 s',
  ]);
});

test('says nothing when nothing changed, but gives a sign of life', async () => {
  const { progress, lines, at } = follow();
  await at(0, (ms) => progress.stateChanged(run('running'), undefined, ms));
  const tasks = [sampleTask('a', 'running', [1, 2])];
  for (let ms = SECOND; ms <= 60 * MINUTE; ms += 5 * SECOND) {
    await at(ms, (elapsedMs) => {
      progress.nothingNew(run('running'), elapsedMs);
      progress.tasksRead(tasks, elapsedMs);
    });
  }
  expect(lines[2]).toMatch(/^\[1:\d\d\] still running, 0 of 1 task instance done$/);
  expect(lines.length).toBeLessThan(2 + 10 + 11);
  expect(lines.length).toBeGreaterThan(18);
});

test('the time in the queue does not make a run slower than usual', async () => {
  const { progress, lines, at } = follow();
  await at(0, (elapsedMs) => progress.stateChanged(run('queued'), undefined, elapsedMs));
  await at(20 * MINUTE, (elapsedMs) => progress.stateChanged(run('running'), 'queued', elapsedMs));
  await at(20 * MINUTE + SECOND, () => progress.expected({ medianMs: MINUTE, spreadMs: 0, runs: 3 }));
  await at(21 * MINUTE, (elapsedMs) => progress.nothingNew(run('running'), elapsedMs));
  expect(lines.filter((line) => line.includes('slower than usual'))).toEqual([]);
  await at(22 * MINUTE, (elapsedMs) => progress.nothingNew(run('running'), elapsedMs));
  expect(lines.at(-1)).toBe('[22:00] still running, slower than usual, usually 1 min');
});

test('tells once that a run is slower than usual', async () => {
  const { progress, lines, at } = follow();
  await at(0, () => progress.expected({ medianMs: MINUTE, spreadMs: 0, runs: 3 }));
  for (let ms = 30 * SECOND; ms < 4 * MINUTE; ms += 10 * SECOND) {
    await at(ms, (elapsedMs) => progress.nothingNew(run('running'), elapsedMs));
  }
  expect(lines.filter((line) => line.includes('slower than usual'))).toEqual([
    '[1:40] still running, slower than usual, usually 1 min',
  ]);
});

test('counts mapped tasks, at most one line in half a minute for counts alone', async () => {
  const { progress, lines, at } = follow();
  for (let done = 0; done <= 100; done += 1) {
    await at(done * 2 * SECOND, (ms) => progress.tasksRead(mapped(done, 100), ms));
  }
  await at(201 * SECOND, (ms) => progress.tasksRead(mapped(100, 100, 3), ms));
  expect(lines[0]).toBe('[0:00] 0 of 100 task instances done · 🔵 running: clean (0 of 100)');
  expect(lines.length).toBeLessThan(10);
  expect(lines.at(-2)).toBe('[3:20] 100 of 100 task instances done · ✅ success: clean (100 of 100)');
  expect(lines.at(-1)).toBe(
    '[3:21] 100 of 100 task instances done · ❌ failed: clean (100 of 100, 3 failed)',
  );
});

test('names a few of many tasks', async () => {
  const { progress, lines, at } = follow();
  const tasks = Array.from({ length: 400 }, (_, i) =>
    sampleTask(`task_${i}`.padEnd(250, 'x'), 'running', [i, i + 1]),
  );
  await at(0, (ms) => progress.tasksRead(tasks, ms));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(' and 394 more');
  expect(lines[0]?.length).toBeLessThan(600);
});
