import { expect, test } from 'vitest';
import { chooseLogs, MOST_LOGS } from '../../../src/findings/log-choice.ts';
import { taskName } from '../../../src/findings/task-state.ts';
import { dagTask, sampleTask } from '../report/sample-report.ts';

const names = (tasks: Parameters<typeof chooseLogs>[0]) => tasks.map(taskName);

const tasks = [
  sampleTask('after', 'upstream_failed', [-1, -1]),
  sampleTask('late', 'failed', [50, 60]),
  sampleTask('early', 'failed', [10, 20]),
  sampleTask('again', 'up_for_retry', [10, 30]),
  sampleTask('good', 'success', [0, 5]),
  sampleTask('never', null, [-1, -1]),
];

test('failed: root failures in the order of their end, then tries to be repeated; never what did not run', () => {
  expect(names(chooseLogs(tasks, [], 'failed', true).read)).toEqual(['early', 'late', 'again']);
});

test('all: the failed ones first, then the others that ran', () => {
  expect(names(chooseLogs(tasks, [], 'all', true).read)).toEqual(['early', 'late', 'again', 'good']);
});

test('all, where no numbers of tries are known: those whose state says that they started', () => {
  const unknown = (taskId: string, state: string | null) =>
    sampleTask(taskId, state, [-1, -1], { tryNumber: 0 });
  const states = [
    ...['success', 'failed', 'up_for_retry', 'up_for_reschedule', 'running', 'deferred', 'restarting'],
    ...['shutdown', 'sensing', 'awaiting_input'],
    ...['skipped', 'upstream_failed', 'removed', 'queued', 'scheduled', 'none', 'of a later version', null],
  ];
  const started = [
    ...['failed', 'up_for_retry', 'success', 'up_for_reschedule', 'running', 'deferred', 'restarting'],
    ...['shutdown', 'sensing', 'awaiting_input'],
  ];
  const all = states.map((state) => unknown(String(state), state));
  expect(names(chooseLogs(all, [], 'all', false).read)).toEqual(started);
  expect(names(chooseLogs(all, [], 'failed', false).read)).toEqual(['failed', 'up_for_retry']);
  expect(names(chooseLogs(all, [], 'all', true).read)).toEqual(['failed', 'up_for_retry']);
});

test('none: none', () => {
  expect(chooseLogs(tasks, [], 'none', true)).toEqual({ read: [], unread: [] });
});

test('a task that stands before another in the DAG comes first, whenever it ended', () => {
  const order = [dagTask('late', 'early'), dagTask('early')];
  expect(names(chooseLogs(tasks, order, 'failed', true).read)).toEqual(['late', 'early', 'again']);
});

test('every failed task has one log read before a mapped task has two, and all beyond the limit are named', () => {
  const mapped = Array.from({ length: 500 }, (_, i) =>
    sampleTask('clean', 'failed', [1, 2], { mapIndex: i }),
  );
  const { read, unread } = chooseLogs([...mapped, ...tasks], [], 'failed', true);
  expect(names(read).slice(0, 4)).toEqual(['clean [0]', 'early', 'late', 'clean [1]']);
  expect(read).toHaveLength(MOST_LOGS);
  expect(unread).toHaveLength(503 - MOST_LOGS);
});
