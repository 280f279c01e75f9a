import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTaskLog } from '../../../../src/airflow/logs/task-log.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';

test('an exception of Airflow 3 reads as Python prints it, causes first', () => {
  const event = {
    timestamp: '2025-01-02T03:04:05Z',
    event: 'Task failed with exception',
    level: 'error',
    error_detail: [
      {
        exc_type: 'RuntimeError',
        exc_value: 'boom',
        exc_notes: ['a note'],
        is_cause: false,
        frames: [{ filename: '/dags/etl.py', lineno: 12, name: 'run' }],
      },
      { exc_type: 'KeyError', exc_value: "'x'", is_cause: true, frames: [] },
    ],
  };
  expect(decodeTaskLog({ content: [event] }, 100)).toEqual({
    lines: [
      '[2025-01-02T03:04:05Z] ERROR - Task failed with exception',
      "KeyError: 'x'",
      '',
      'The above exception was the direct cause of the following exception:',
      '',
      'Traceback (most recent call last):',
      '  File "/dags/etl.py", line 12, in run',
      'RuntimeError: boom',
      'a note',
    ],
    isCut: false,
  });
});

test('the other fields of an event of Airflow 3 follow it, but for where it comes from', () => {
  const events = [
    {
      timestamp: '2026-11-21T15:07:16Z',
      level: 'error',
      event: 'Failed to run task callback',
      kind: 'on_failure_callback',
      index: 0,
      callback: '<function notify at 0x7f>',
      logger: 'task',
      filename: 'task_runner.py',
      lineno: 2232,
      ...{ ti_id: '01a1fea5', dag_id: 'etl', task_id: 'load', run_id: 'r', try_number: 1, map_index: -1 },
      error_detail: [{ exc_type: 'KeyError', exc_value: "'who'", frames: [] }],
    },
    { level: 'error', event: 'DagRun finished with failed state.', dag_id: 'child', state: 'failed' },
    { level: 'info', event: 'Pushing xcom', ti: 'RuntimeTaskInstance(...)', chan: 'stdout', loc: 'a.py:1' },
    { event: 'rows', count: 3, none: null, more: { tables: ['a', 'b'] }, text: 'one\n::error::two' },
  ];
  expect(decodeTaskLog({ content: events }, 100)).toEqual({
    lines: [
      '[2026-11-21T15:07:16Z] ERROR - Failed to run task callback kind=on_failure_callback index=0 callback=<function notify at 0x7f>',
      "KeyError: 'who'",
      'ERROR - DagRun finished with failed state. dag_id=child state=failed',
      'INFO - Pushing xcom',
      'rows count=3 none=null more={"tables":["a","b"]} text="one\\n::error::two"',
    ],
    isCut: false,
  });
  expect(decodeTaskLog(events.map((event) => JSON.stringify(event)).join('\n'), 100)).toEqual(
    decodeTaskLog({ content: events }, 100),
  );
});

test('an exception that comes as text follows its event line by line', () => {
  const traceback = 'Traceback (most recent call last):\n  File "a.py", line 1, in f\nValueError: no rows\n';
  const event = { level: 'error', event: 'Task failed with exception', attempt: 2 };
  const expected = {
    lines: ['ERROR - Task failed with exception attempt=2', ...traceback.trimEnd().split('\n')],
    isCut: false,
  };
  expect(decodeTaskLog({ content: [{ ...event, error_detail: traceback }] }, 100)).toEqual(expected);
  expect(decodeTaskLog(JSON.stringify({ ...event, error_detail: traceback }), 100)).toEqual(expected);
  const long = `${'x\n'.repeat(5_000)}${traceback}`;
  expect(decodeTaskLog({ content: [{ ...event, error_detail: long }] }, 2)).toEqual({
    lines: expected.lines.slice(-2),
    isCut: true,
  });
});

test('whatever the fields of an event, they stay in its line, and are few and short', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 60 }),
      fc.string({ maxLength: 40_000, minLength: 5_000 }),
      (fields, long) => {
        const event = { ...fields, event: 'work', level: 'info', error_detail: [], timestamp: 'now', long };
        const log = decodeTaskLog({ content: [event] }, 100);
        const shown = typeof log === 'string' ? [] : log.lines;
        expect(shown).toHaveLength(1);
        expect(shown[0]).toMatch(/^\[now\] INFO - work /);
        expect(shown[0]?.length).toBeLessThan(10_100);
      },
    ),
    { numRuns: propertyRuns(100) },
  );
});
