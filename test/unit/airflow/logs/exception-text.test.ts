import { describe, expect, test } from 'vitest';
import { findExceptionLine } from '../../../../src/airflow/logs/exception-line.ts';
import { formatExceptions } from '../../../../src/airflow/logs/exception-text.ts';

const frame = (lineno: number, name = '<module>') => ({ filename: '/dags/etl.py', lineno, name });
const plain = (exc_type: string, exc_value: string, more: object = {}) => ({
  exc_type,
  exc_value,
  exc_notes: [],
  syntax_error: null,
  is_cause: false,
  frames: [],
  is_group: false,
  exceptions: [],
  ...more,
});

describe('an exception group', () => {
  const inner = plain('ExceptionGroup', 'inner (1 sub-exception)', {
    is_group: true,
    exceptions: [[plain('TypeError', 't')]],
  });
  const group = plain('ExceptionGroup', '2 rows failed (3 sub-exceptions)', {
    is_group: true,
    frames: [frame(13)],
    exceptions: [
      [plain('ValueError', 'row 7\nis bad', { frames: [frame(6), frame(3, 'f')] })],
      [plain('KeyError', "'x'", { frames: [frame(10)] }), plain('OSError', 'gone', { is_cause: true })],
      [inner],
    ],
  });

  // Made by traceback.print_exc() of Python 3.11.
  test('reads as Python prints it', () => {
    const lines = formatExceptions([group]);
    expect(lines.join('\n')).toBe(`  + Exception Group Traceback (most recent call last):
  |   File "/dags/etl.py", line 13, in <module>
  | ExceptionGroup: 2 rows failed (3 sub-exceptions)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/dags/etl.py", line 6, in <module>
    |   File "/dags/etl.py", line 3, in f
    | ValueError: row 7
    | is bad
    +---------------- 2 ----------------
    | OSError: gone
    | 
    | The above exception was the direct cause of the following exception:
    | 
    | Traceback (most recent call last):
    |   File "/dags/etl.py", line 10, in <module>
    | KeyError: 'x'
    +---------------- 3 ----------------
    | ExceptionGroup: inner (1 sub-exception)
    +-+---------------- 1 ----------------
      | TypeError: t
      +------------------------------------`);
    expect(findExceptionLine(lines)).toBe('ExceptionGroup: 2 rows failed (3 sub-exceptions)');
  });

  test('may stand between other exceptions', () => {
    const lines = formatExceptions([plain('RuntimeError', 'gave up', { frames: [frame(1)] }), group]);
    expect(findExceptionLine(lines)).toBe('RuntimeError: gave up');
    expect(lines).toContain('    | ValueError: row 7');
  });

  test('shows fifteen parts, ten levels and a thousand lines', () => {
    const many = plain('ExceptionGroup', 'many', {
      is_group: true,
      exceptions: Array.from({ length: 20 }, (_, index) => [plain('ValueError', `row ${index}`)]),
    });
    const lines = formatExceptions([many]);
    expect(lines).toContain('    | ValueError: row 14');
    expect(lines).toContain('    | and 5 more exceptions');
    let deep: object = many;
    for (let level = 0; level < 2_000; level += 1)
      deep = plain('ExceptionGroup', `level ${level}`, { is_group: true, exceptions: [[deep]] });
    expect(formatExceptions([deep]).length).toBeLessThan(50);
    const wide = plain('ExceptionGroup', 'wide', {
      is_group: true,
      exceptions: [[plain('A', 'x\n'.repeat(5_000))]],
    });
    expect(formatExceptions([wide]).length).toBeLessThan(1_100);
  });

  test.each([[{}], [[1, null, 'x']], [[[plain('A', 'b')], 7]], ['text']])(
    'of %j breaks nothing',
    (exceptions) => {
      expect(formatExceptions([plain('ExceptionGroup', 'g', { is_group: true, exceptions })])).toContain(
        '  | ExceptionGroup: g',
      );
    },
  );
});

describe('a SyntaxError', () => {
  const detail = (syntax_error: unknown) =>
    formatExceptions([
      plain('SyntaxError', 'invalid syntax (etl.py, line 3)', { frames: [frame(1)], syntax_error }),
    ]);

  test('shows its own line', () => {
    expect(
      detail({ offset: 7, filename: '/dags/etl.py', line: '  x = = 1\n', lineno: 3, msg: 'invalid syntax' }),
    ).toEqual([
      'Traceback (most recent call last):',
      '  File "/dags/etl.py", line 1, in <module>',
      '  File "/dags/etl.py", line 3',
      '    x = = 1',
      '        ^',
      'SyntaxError: invalid syntax (etl.py, line 3)',
    ]);
  });

  test.each([[{}], [{ line: '', offset: -4 }], [{ line: 'x', offset: 1e9, lineno: 'three' }], [[]], ['x']])(
    'with %j breaks nothing',
    (value) => {
      expect(detail(value).at(-1)).toBe('SyntaxError: invalid syntax (etl.py, line 3)');
    },
  );
});

test('an exception group in a text log is named by its own line', () => {
  expect(
    findExceptionLine([
      '[2026-11-20T12:12:24.101+0000] {taskinstance.py:3310} ERROR - Task failed with exception',
      '  + Exception Group Traceback (most recent call last):',
      '  |   File "/dags/etl.py", line 13, in load',
      '  | ExceptionGroup: 2 rows failed (1 sub-exception)',
      '  +-+---------------- 1 ----------------',
      '    | Traceback (most recent call last):',
      '    |   File "/dags/etl.py", line 6, in load',
      '    | ValueError: row 7',
      '    +------------------------------------',
    ]),
  ).toBe('ExceptionGroup: 2 rows failed (1 sub-exception)');
});
