import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findExceptionLine } from '../../../../src/airflow/logs/exception-line.ts';
import { decodeTaskLog } from '../../../../src/airflow/logs/task-log.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';

const at = (level: string, message: string, place = 'taskinstance.py:1') =>
  `[2026-11-20T12:12:24.101+0000] {${place}} ${level} - ${message}`;
const traceback = (exception: string) => [
  'Traceback (most recent call last):',
  '  File "/usr/local/airflow/dags/etl.py", line 9, in work',
  exception,
];
const marking = at('INFO', 'Marking task as FAILED. dag_id=etl, task_id=load');
const exited = at('INFO', 'Task exited with return code 1', 'local_task_job.py:1');
const noMail = traceback('ConnectionRefusedError: [Errno 111] Connection refused');
const noSlack = traceback('slack_sdk.errors.SlackApiError: channel_not_found');
const event = (text: string, type: string, value: string, more = {}) => ({
  timestamp: '2026-11-20T12:12:24Z',
  level: 'error',
  event: text,
  logger: 'task',
  error_detail: [{ exc_type: type, exc_value: value, frames: [{ filename: 'a.py', lineno: 9, name: 'f' }] }],
  ...more,
});
const ownEvent = event('Task failed with exception', 'ValueError', 'no rows');
const executeEvent = event('Failed to run task callback', 'KeyError', 'who', { kind: 'on_execute_callback' });

function decode(...events: readonly object[]): readonly string[] {
  const log = decodeTaskLog({ content: events }, 100);
  return typeof log === 'string' ? [] : log.lines;
}

/** What Airflow logs of a failure, and what it logs behind it when the e-mail and the callback fail too. */
const generations: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [
    '1.10.12',
    [at('ERROR', 'no rows'), ...traceback('ValueError: no rows')],
    [
      marking,
      at('ERROR', 'Failed to send email to: team@example.com'),
      at('ERROR', '[Errno 111] Connection refused'),
      ...noMail,
      at('ERROR', 'Failed at executing callback'),
      at('ERROR', 'channel_not_found'),
      ...noSlack,
      exited,
    ],
  ],
  [
    '2.0',
    [at('ERROR', 'Task failed with exception'), ...traceback('ValueError: no rows')],
    [
      marking,
      at('ERROR', 'Failed to send email to: team@example.com'),
      at('ERROR', '[Errno 111] Connection refused'),
      ...noMail,
      exited,
    ],
  ],
  [
    '2.2',
    [at('ERROR', 'Task failed with exception'), ...traceback('ValueError: no rows')],
    [
      marking,
      at('ERROR', 'Failed to send email to: team@example.com'),
      ...noMail,
      at('ERROR', 'Failed to execute job 7 for task load', 'standard_task_runner.py:88'),
      ...traceback('ValueError: no rows'),
      exited,
      at('ERROR', 'Error when executing on_failure_callback'),
      ...noSlack,
    ],
  ],
  ...['Error when executing on_failure callback', 'Error when executing <lambda> callback'].map(
    (words) =>
      [
        words,
        [at('ERROR', 'Task failed with exception'), ...traceback('ValueError: no rows')],
        [
          marking,
          at('ERROR', 'Failed to send email to: team@example.com'),
          ...noMail,
          at('ERROR', words),
          ...noSlack,
          at('ERROR', 'Failed to execute job 7 for task load (no rows; 4711)', 'standard_task_runner.py:1'),
          exited,
        ],
      ] as const,
  ),
  [
    '2.10 and 2.11',
    [at('ERROR', 'Task failed with exception'), ...traceback('ValueError: no rows')],
    [
      at('INFO', 'Immediate failure requested. Marking task as FAILED. dag_id=etl'),
      at('INFO', 'Executing callback at index 0: notify'),
      at('ERROR', 'the channel does not exist', 'slack.py:5'),
      ...noSlack,
      at('ERROR', 'Error in callback at index 0: notify'),
      ...noSlack,
      at('ERROR', 'Failed to execute job 7 for task load (no rows; 4711)', 'standard_task_runner.py:1'),
      ...traceback('ValueError: no rows'),
      exited,
    ],
  ],
  [
    '3.x',
    decode(executeEvent, ownEvent),
    decode(
      event('The channel does not exist', 'SlackApiError', 'channel_not_found'),
      event('Failed to run task callback', 'SlackApiError', 'channel_not_found', {
        kind: 'on_failure_callback',
      }),
      event('error calling listener', 'OSError', 'no disk'),
      event('Top level error', 'ConnectionRefusedError', '[Errno 111] Connection refused'),
    ),
  ],
];

test.each(generations)('an e-mail or a callback that fails is not why the task did: %s', (_, own, after) => {
  expect(findExceptionLine(own)).toBe('ValueError: no rows');
  expect(findExceptionLine([...own, ...after])).toBe('ValueError: no rows');
});

test.each(generations.filter(([name]) => name !== '3.x'))(
  'what is left of a log without its own failure names no e-mail and no callback: %s',
  (_, __, after) => {
    expect(findExceptionLine(after.slice(1)) ?? 'no rows').toContain('no rows');
  },
);

test('a task of Airflow 3 that exits says so, whatever its e-mail and its callback say', () => {
  const ended = { timestamp: '2026-11-20T12:12:24Z', level: 'error', event: 'Task exited', exit_code: 3 };
  const after = [
    event('Failed to run task callback', 'SlackApiError', 'channel_not_found'),
    event('Failed to send email notification', 'ConnectionRefusedError', '[Errno 111] Connection refused'),
    event('Top level error', 'ConnectionRefusedError', '[Errno 111] Connection refused'),
  ];
  expect(findExceptionLine(decode(ended, ...after))).toBe('Task exited exit_code=3');
  const told = { timestamp: ended.timestamp, level: 'error', event: 'no rows' };
  expect(findExceptionLine(decode(told, ended, ...after))).toBe('no rows');
  expect(findExceptionLine(decode(...after.slice(0, 2)))).toBeUndefined();
});

test('the rest of a traceback at the start of a cut log is that of a callback when the task was over by then', () => {
  const job = at(
    'ERROR',
    'Failed to execute job 7 for task load (no rows; 4711)',
    'standard_task_runner.py:1',
  );
  for (const rest of [noSlack, noSlack.slice(1), noSlack.slice(2)]) {
    expect(findExceptionLine([...rest, job, exited])).toContain('(no rows; 4711)');
    expect(findExceptionLine([...rest, job, ...traceback('ValueError: no rows'), exited])).toBe(
      'ValueError: no rows',
    );
  }
  const own = traceback('ValueError: no rows').slice(1);
  expect(findExceptionLine([...own, marking, at('ERROR', 'x', 'slack.py:5'), ...noSlack, job, exited])).toBe(
    'ValueError: no rows',
  );
});

test('a callback before the task, or a failure that nothing tells to be a callback, is the last resort', () => {
  expect(findExceptionLine(decode(executeEvent))).toBeUndefined();
  expect(findExceptionLine(noSlack)).toBe('slack_sdk.errors.SlackApiError: channel_not_found');
  expect(findExceptionLine(decode(event('Top level error', 'ImportError', 'no dag')))).toBe(
    'ImportError: no dag',
  );
});

test('nothing that is logged behind the failure of the task changes its exception', () => {
  const words = fc.constantFrom(
    'Failed to send email to: a@b.example',
    'Error in callback at index 3: f',
    'Task failed with exception',
    'Marking task as UP_FOR_RETRY. dag_id=etl',
    'Executing callback at index 0: f',
    'Failed to run task callback',
    'Top level error',
    'done',
  );
  const noise = fc.array(
    fc.oneof(
      fc.tuple(fc.constantFrom('ERROR', 'INFO'), words).map(([level, text]) => [at(level, text)]),
      fc
        .tuple(words, fc.string({ maxLength: 30 }))
        .map(([text, value]) => [
          at('ERROR', text),
          ...traceback(`KeyError: ${value.replaceAll(/\s/g, ' ')}`),
        ]),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(fc.constantFrom(...generations), noise, ([name, own], after) => {
      const start = name === '1.10.12' ? [...own, marking] : own;
      expect(findExceptionLine([...start, ...after.flat()])).toBe('ValueError: no rows');
    }),
    { numRuns: propertyRuns(200) },
  );
});
