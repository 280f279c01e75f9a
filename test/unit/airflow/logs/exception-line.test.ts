import { expect, test } from 'vitest';
import { findExceptionLine } from '../../../../src/airflow/logs/exception-line.ts';

const airflow2 = [
  '[2026-11-20T12:12:24.101+0000] {taskinstance.py:3310} ERROR - Task failed with exception',
  'Traceback (most recent call last):',
  '  File "/usr/local/airflow/dags/etl.py", line 88, in load',
  '    raise ValueError("no rows")',
  '    ^^^^^^^^^^^^^^^^^^^^^^^^^^^',
  'ValueError: no rows',
  '[2026-11-20T12:12:24.140+0000] {taskinstance.py:1225} INFO - Marking task as FAILED. dag_id=etl',
  '[2026-11-20T12:12:24.190+0000] {local_task_job_runner.py:266} INFO - Task exited with return code 1',
];

test.each([
  ['the end of a traceback of Airflow 2', airflow2, 'ValueError: no rows'],
  [
    'the last of a chain of exceptions',
    [
      ...airflow2.slice(1, 6),
      '',
      'During handling of the above exception, another exception occurred:',
      '',
      'Traceback (most recent call last):',
      '  File "a.py", line 1, in b',
      "airflow.exceptions.AirflowException: gave up after 'x'",
    ],
    "airflow.exceptions.AirflowException: gave up after 'x'",
  ],
  [
    'a traceback of Airflow 3 in events turned to lines',
    [
      '[2026-11-20T12:12:24.101Z] ERROR - Task failed with exception',
      'Traceback (most recent call last):',
      '  File "/dags/etl.py", line 3, in load',
      "KeyError: 'day'",
    ],
    "KeyError: 'day'",
  ],
  [
    'an exception of Airflow 3 without frames',
    [
      '[2026-11-20T12:12:24.101Z] ERROR - Task failed with exception',
      'AirflowException: Bash command failed',
    ],
    'AirflowException: Bash command failed',
  ],
  [
    'a traceback that a subprocess printed, line by line with prefixes',
    [
      '[2026-11-20T12:12:24.101+0000] {subprocess.py:93} INFO - Traceback (most recent call last):',
      '[2026-11-20T12:12:24.101+0000] {subprocess.py:93} INFO -   File "job.py", line 1, in <module>',
      '[2026-11-20T12:12:24.101+0000] {subprocess.py:93} INFO - ZeroDivisionError: division by zero',
      '[2026-11-20T12:12:24.102+0000] {subprocess.py:97} INFO - Command exited with return code 1',
    ],
    'ZeroDivisionError: division by zero',
  ],
  [
    'the last error when there is no traceback',
    [
      '[2026-11-20 12:12:24,101] {base.py:71} ERROR - the bucket is empty',
      '[2026-11-20 12:12:24,102] {taskinstance.py:1} ERROR - Task failed with exception',
    ],
    'the bucket is empty',
  ],
  [
    'an exception whose class is in lower case',
    ['Traceback (most recent call last):', '  File "a.py", line 1', 'socket.timeout: timed out'],
    'socket.timeout: timed out',
  ],
  [
    'an exception without a message',
    ['Traceback (most recent call last):', '  File "a.py", line 1', 'KeyboardInterrupt'],
    'KeyboardInterrupt',
  ],
  [
    'nothing in a log without errors',
    ['[2026-11-20T12:12:24.101+0000] {a.py:1} INFO - all is well', 'Note: done'],
    undefined,
  ],
  ['nothing in an empty log', [], undefined],
])('finds %s', (_, lines, expected) => {
  expect(findExceptionLine(lines)).toBe(expected);
});

test('a log of one huge line takes no time', () => {
  const start = performance.now();
  findExceptionLine([
    '['.repeat(4_000),
    `${'a.'.repeat(2_000)}`,
    'A'.repeat(4_000),
    `2026-11-20 ${' '.repeat(4_000)}x`,
  ]);
  expect(performance.now() - start).toBeLessThan(500);
});
