import { expect, test } from 'vitest';
import type { StepReport } from '../../../src/report/step-report.ts';
import { verdictMessage } from '../../../src/report/verdict-text.ts';
import { failureReport, sampleTask, successReport } from './sample-report.ts';

const many = Array.from({ length: 20_001 }, (_, i) => sampleTask('a', 'success', [1, 2], { mapIndex: i }));

test('tasks that wait for a person are named, one or several', () => {
  const wait = (...names: readonly string[]) =>
    verdictMessage({
      ...successReport,
      outcome: { name: 'timed-out', message: 'It is still running' },
      tasks: names.map((name) => sampleTask(name, 'awaiting_input', [1, 2])),
    });
  expect(wait('a')).toBe('It is still running. A task waits for the input of a person: a.');
  expect(wait('a', 'b')).toBe('It is still running. 2 task instances wait for the input of a person: a, b.');
});

test('a failed run without a failed task says how that comes', () => {
  const outcome = { name: 'failed', message: 'It failed' } as const;
  expect(verdictMessage({ ...failureReport, outcome, tasks: [] })).toBe(
    'It failed. No task failed: the run may have been set to failed by hand, or have outlived its dagrun_timeout.',
  );
});

test('a failed run whose tasks nobody asked for has its sentence alone, one whose tasks are unknown says so', () => {
  const outcome = { name: 'failed', message: 'It failed' } as const;
  const report = { ...failureReport, outcome, tasks: undefined };
  expect(verdictMessage({ ...report, unknown: [] })).toBe('It failed.');
  expect(
    verdictMessage({ ...report, unknown: [{ kind: 'tasks', what: 'the task instances' }] } as never),
  ).toBe('It failed. Which task failed is unknown: the task instances could not be read.');
});

test('an exception that is too long for a line is left to the log', () => {
  const [reading] = failureReport.taskLogs.read;
  if (reading === undefined) throw new Error('the sample has no log');
  const taskLogs = { read: [{ ...reading, exception: 'E'.repeat(5_000) }], unread: [] };
  const outcome = { name: 'failed', message: 'It failed' } as const;
  expect(verdictMessage({ ...failureReport, outcome, taskLogs })).toBe(
    'It failed. 2 failed task instances: load.search_index, load.warehouse. load.warehouse: its error is too long for this line; see its log.',
  );
});

test.each<[string, Partial<StepReport>]>([
  ['were read while it was in progress', { areTasksFinal: false }],
  ['are more than can be read', { tasks: many }],
])('a failed run whose task instances %s may have a failed one that nobody has seen', (_, more) => {
  const outcome = { name: 'failed', message: 'It failed' } as const;
  const report = { ...failureReport, outcome, tasks: [sampleTask('a', 'success', [1, 2])], ...more };
  expect(verdictMessage(report)).not.toContain('No task failed');
  const seen = { ...report, tasks: [sampleTask('load', 'failed', [1, 2]), ...(report.tasks ?? [])] };
  expect(verdictMessage({ ...seen, taskLogs: { read: [], unread: [] } })).toBe(
    'It failed. Failed task: load; there may be others.',
  );
});
