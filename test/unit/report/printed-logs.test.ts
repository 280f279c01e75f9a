import { expect, test } from 'vitest';
import type { DagRun } from '../../../src/airflow/model.ts';
import { limitAnnotations } from '../../../src/report/annotations.ts';
import { annotateFailures, printTaskLogs } from '../../../src/report/printed-logs.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { failureReport, sampleTask } from './sample-report.ts';

test('the log of a task is printed with exactly these lines', () => {
  const recording = createRecordingRunner();
  const runner = limitAnnotations(recording.runner);
  const url = () => 'https://web.example/load';
  const task = sampleTask('load', 'failed', [1, 2], { tryNumber: 2 });
  const log = { lines: ['boom'], isCut: true, tryNumber: 1 };
  const shared = { task, source: 'Airflow', exception: undefined } as const;
  const read = [
    { ...shared, log, missingBecause: undefined },
    { ...shared, log, missingBecause: undefined, source: 'CloudWatch' as const },
    { ...shared, log: undefined, missingBecause: 'Airflow answered 500' },
  ];
  printTaskLogs({ ...failureReport, taskUrl: url, taskLogs: { read, unread: [task] } }, runner);
  const head = [
    '▸ Log of load: failed, try 2 of 3',
    '  In Airflow: https://web.example/load',
    '  Only the last try is shown; the log of try 1 is in Airflow.',
  ];
  const body = ['  The log is of try 1.', '  … only the last 1 line', '  boom'];
  expect(recording.lines).toEqual([
    ...head,
    ...body,
    ...head,
    '  Read from CloudWatch Logs.',
    ...body,
    ...head,
    '  There is no log: Airflow answered 500.',
    '1 more task log was not read:',
    '  load https://web.example/load',
  ]);
});

test('a log that may not be of the last try says so', () => {
  const recording = createRecordingRunner();
  const task = sampleTask('load', 'failed', [1, 2], { tryNumber: 0 });
  const log = { lines: ['boom'], isCut: false, tryNumber: 3 };
  const read = [
    { task, log, source: 'CloudWatch', mayNotBeLast: true, missingBecause: undefined, exception: undefined },
  ] as const;
  printTaskLogs(
    { ...failureReport, taskUrl: () => '', taskLogs: { read, unread: [] } },
    limitAnnotations(recording.runner),
  );
  expect(recording.lines).toEqual([
    '▸ Log of load: failed',
    '  Read from CloudWatch Logs.',
    '  The log is of try 3; whether there was a later try is not known.',
    '  boom',
  ]);
});

test('twenty logs that were not read are named, and the others are counted', () => {
  const recording = createRecordingRunner();
  const unread = Array.from({ length: 21 }, (_, i) => sampleTask(`t${i}`, 'failed', [1, 2]));
  const report = { ...failureReport, taskUrl: () => '', taskLogs: { read: [], unread } };
  printTaskLogs(report, limitAnnotations(recording.runner));
  expect(recording.lines).toEqual([
    '21 more task logs were not read:',
    ...unread.slice(0, 20).map(({ taskId }) => `  ${taskId}`),
    '  and 1 more',
  ]);
});

test('a task that the stop after a time-out set failed was at work, and did not fail', () => {
  const run: DagRun = { dagId: 'etl', runId: 'r', state: 'failed', endDate: '2026-11-20T12:00:00.500000Z' };
  const tasks = [
    sampleTask('early', 'failed', [1, 2], { endDate: '2026-11-20T11:59:00Z' }),
    sampleTask('load', 'failed', [1, 2], { endDate: '2026-11-20T12:00:00.520000Z' }),
    sampleTask('load', 'failed', [1, 2], { endDate: '2026-11-20T12:00:00.500000Z', mapIndex: 2 }),
    sampleTask('old', 'failed', [1, 2], { endDate: undefined }),
  ];
  const show = (name: 'timed-out' | 'failed', more: Partial<DagRun>) => {
    const recording = createRecordingRunner();
    const report = { ...failureReport, outcome: { name, message: '' }, run: { ...run, ...more }, tasks };
    const none = { taskUrl: () => '', taskLogs: { read: [], unread: [] } };
    annotateFailures({ ...report, ...none }, limitAnnotations(recording.runner));
    return { lines: recording.lines, titles: recording.annotations.map(({ place }) => place?.title).sort() };
  };
  const all = ['early', 'load [2]', 'old'].map((name) => `Task ${name} failed (task-failed)`);
  const { lines, titles } = show('timed-out', {});
  expect(lines).toContain('At work when the run was stopped, and set to failed by that: load [2], load.');
  expect(titles).toEqual(all.filter((title) => !title.includes('load')));
  expect(show('timed-out', { state: 'running', endDate: undefined }).titles).toEqual(all);
  expect(show('timed-out', { endDate: undefined }).titles).toEqual(all);
  expect(show('failed', {}).titles).toEqual(all);
});
