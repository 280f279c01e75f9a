import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTaskLog } from '../../../../src/airflow/logs/task-log.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';
import { pythonRepr } from '../python-repr.ts';

const header =
  '*** Reading remote log from Cloudwatch log_group: airflow-Env-Task log_stream: dag_id=etl/run_id=r/task_id=t/attempt=1.log.';
const lines = [
  '[2024-01-02T03:04:05.678+0000] {taskinstance.py:1157} INFO - Starting attempt 1 of 1',
  '[2024-01-02T03:04:06.000+0000] {taskinstance.py:1851} ERROR - it\'s \\n not "over" é 😀',
  'ValueError: no',
];
const text = `${header}\n${lines.join('\n')}\n`;
const pair = (host: string, log: string) => `(${pythonRepr(host)}, ${pythonRepr(log)})`;
const events = [
  { timestamp: '2025-01-02T03:04:05.678Z', event: 'Starting', level: 'info', logger: 'task.stdout' },
  { event: 'no time' },
];
const ofEvents = ['[2025-01-02T03:04:05.678Z] INFO - Starting', 'no time'];
const sources = [
  { event: '::group::Log message source details', sources: ['Reading remote log from Cloudwatch'] },
  { event: '::endgroup::' },
];

describe('a task log', () => {
  test.each<[string, unknown, readonly string[]]>([
    ['v1 text with the host in front', `ip-10-0-0-1.ec2.internal\n${text}\n`, lines],
    [
      'v1 text of 2.11, with its sources in a group',
      `vm\n INFO - ::group::Log message source details\n${header}\n INFO - ::endgroup::\n${lines.join('\n')}\n`,
      lines,
    ],
    ['v1 text without a header', lines.join('\n'), lines],
    [
      'v1 JSON around the repr of a pair',
      { content: `[${pair('host', text)}]`, continuation_token: 'e30.sig' },
      lines,
    ],
    [
      'v1 JSON around the repr of two pairs',
      { content: `[${pair('one', `${header}\na`)}, ${pair("t'wo", 'b\n')}]`, continuation_token: 'x' },
      ['a', 'b'],
    ],
    ['v1 JSON around text', { content: text, continuation_token: 'x' }, lines],
    ['pairs as a list', { content: [['host', text]] }, lines],
    ['v2 events', { content: [...sources, ...events], continuation_token: null }, ofEvents],
    [
      'v2 events of 3.0.6, whose token never ends',
      { content: events, continuation_token: 'again' },
      ofEvents,
    ],
    ['v2 lines', { content: ['one', 'two'], continuation_token: null }, ['one', 'two']],
    ['a bare list', events, ofEvents],
    ['newline-delimited JSON', events.map((event) => `${JSON.stringify(event)}\n`).join(''), ofEvents],
    ['newline-delimited JSON of one event, parsed', events[1], ['no time']],
    [
      'lines that only look like JSON',
      '{"event": \n{not json "event"}',
      ['{"event": ', '{not json "event"}'],
    ],
    ['a log that begins like a repr', `[('not', 'a repr\n${lines[0]}`, ["[('not', 'a repr", lines[0] ?? '']],
    ['CRLF and a carriage return', 'a\r\nb\rc\n', ['a', 'b\rc']],
    [
      'terminal codes',
      '\u001b[31mred\u001b[0m \u001b]8;;https://x\u0007link\u001b]8;;\u0007 \u009b1mbold',
      ['red link bold'],
    ],
  ])('%s', (_name, body, expected) => {
    expect(decodeTaskLog(body, 100)).toEqual({ lines: expected, isCut: false });
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['empty text', ''],
    ['empty content', { content: '', continuation_token: 'x' }],
    ['null content', { content: null }],
    ['no pairs', { content: '[]'.slice(0, 0) }],
    ['an empty pair', { content: `[${pair('', '')}]` }],
    ['the header alone', `${header}\n\n`],
    [
      'what local logs say instead',
      '*** Log file does not exist: /x.log\n*** Fetching from: http://:8793/x.log\n',
    ],
    [
      'what they say when a worker with another secret key answers',
      [
        '*** Log file does not exist: /x.log',
        '*** Fetching from: http://worker:8793/log/x.log',
        "*** !!!! Please make sure that all your Airflow components (e.g. schedulers, webservers and workers) have the same 'secret_key' configured in 'webserver' section !!!!!",
        '****** See more at https://airflow.apache.org/docs/apache-airflow/stable/configurations-ref.html#secret-key',
        "****** Failed to fetch log file from worker. Client error '403 FORBIDDEN' for url 'http://worker:8793/log/x.log'",
        'For more information check: https://httpstatuses.com/403',
        '',
      ].join('\n'),
    ],
    ['the sources alone', { content: sources }],
    ['no events', { content: [] }],
  ])('%s is no log', (_name, body) => {
    expect(decodeTaskLog(body, 100)).toBe('none');
  });

  test.each<[string, unknown]>([
    ['a number', 5],
    ['an object without content', { message: 'x' }],
    ['a list of numbers', { content: [1] }],
    ['content that is an object of something else', { content: { a: 1 } }],
  ])('%s is unknown', (_name, body) => {
    expect(decodeTaskLog(body, 100)).toBe('unknown');
  });

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
    const traceback =
      'Traceback (most recent call last):\n  File "a.py", line 1, in f\nValueError: no rows\n';
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

  test('the end is kept, whatever the shape', () => {
    const all = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    const end = { lines: ['line 497', 'line 498', 'line 499'], isCut: true };
    expect(decodeTaskLog(`${all.join('\n')}\n\n\n`, 3)).toEqual(end);
    expect(decodeTaskLog({ content: `[${pair('host', `${header}\n${all.join('\n')}`)}]` }, 3)).toEqual(end);
    expect(decodeTaskLog({ content: all }, 3)).toEqual(end);
    expect(decodeTaskLog({ content: all.map((event) => ({ event })) }, 3)).toEqual(end);
    expect(decodeTaskLog(all.map((event) => JSON.stringify({ event })).join('\n'), 3)).toEqual(end);
    expect(decodeTaskLog({ content: [{ event: all.join('\n') }] }, 3)).toEqual(end);
  });

  test('any lines come back from the repr of a pair', () => {
    const line = fc
      .string({ unit: 'grapheme' })
      .filter((value) => !/[\n\r]|^\*\*\* |endgroup|\p{Cc}/u.test(value));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (some) => {
        const content = `[${pair('host', `${header}\n${some.join('\n')}\nend`)}]`;
        expect(decodeTaskLog({ content }, 1000)).toEqual({ lines: [...some, 'end'], isCut: false });
      }),
    );
  });

  test('fifty megabytes cost seconds, not minutes, and are not kept for the sake of their last lines', () => {
    setFlagsFromString('--expose_gc');
    const collect = runInNewContext('gc') as () => void;
    const fill = (text: string) => Buffer.alloc(50_000_000, text).toString('latin1');
    const line = 'x'.repeat(98);
    const shapes: readonly (() => unknown)[] = [
      () => fill(`${line}x\n`),
      () => ({ content: `[('host', '${fill(`${line}\\n`)}')]` }),
      () => ({ content: [{ event: fill(`${line}x\n`) }] }),
    ];
    // A function of its own: a frame may keep its temporary values until it ends.
    const decode = (make: () => unknown) => decodeTaskLog(make(), 100);
    for (const make of shapes) {
      const startedAt = performance.now();
      collect();
      const before = process.memoryUsage().heapUsed;
      const log = decode(make);
      collect();
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(10_000_000);
      expect(log).toMatchObject({ isCut: true });
      expect(log === 'none' || log === 'unknown' ? [] : log.lines).toHaveLength(100);
      expect(performance.now() - startedAt).toBeLessThan(8_000);
    }
  });

  test('a line without an end is cut between words', () => {
    const log = decodeTaskLog('xx '.repeat(300_000), 5);
    expect(log).toMatchObject({
      lines: [expect.stringMatching(/^(?:xx ){3332}\.\.\. \(900000 characters\)$/)],
    });
    expect(decodeTaskLog('x'.repeat(1_000_000), 5)).toMatchObject({ lines: ['... (1000000 characters)'] });
  });
});
