import { expect, test } from 'vitest';
import { limitAnnotations } from '../../../src/report/annotations.ts';
import { printTaskLogs } from '../../../src/report/printed-logs.ts';
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
