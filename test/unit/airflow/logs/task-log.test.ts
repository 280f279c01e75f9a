import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeTaskLog } from '../../../../src/airflow/logs/task-log.ts';
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
