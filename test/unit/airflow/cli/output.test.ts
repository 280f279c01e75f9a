import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRows, findState } from '../../../../src/airflow/cli/output.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';

const isRun = (row: { readonly [key: string]: unknown }) => row['dag_id'] === 'etl' && 'run_id' in row;
const run = { dag_id: 'etl', run_id: 'gha-1', state: 'success', conf: "{'a': ']}\"'}" };

/** As Python's json.dumps writes by default: no character beyond ASCII, so no control sequence of eight bits either. */
function dumps(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

describe('rows among log lines', () => {
  test.each([
    ['alone', JSON.stringify([run])],
    ['behind a log line', `[2024-01-02 03:04:05,678] {x.py:1} INFO - [{"a": 1}]\n${JSON.stringify([run])}`],
    ['on the line of a log record', `WARNING - [{ unfinished "${JSON.stringify([run])} INFO - done`],
    [
      'before one',
      `${JSON.stringify([run])}\n2026-01-02T03:04:05Z [info     ] [{"metric": 1}, ["x"]] [logger]`,
    ],
    ['over several lines', JSON.stringify([run], null, 2)],
    ['in colours', JSON.stringify([run]).replace(/"[^"]*"/g, (word) => `\u001b[32m${word}\u001b[39m`)],
    ['the last of two', `${JSON.stringify([{ ...run, state: 'running' }])}\n${JSON.stringify([run])}`],
  ])('are found %s', (_name, stdout) => {
    expect(findRows(stdout, isRun)).toEqual([run]);
  });

  test.each(['[]', ' [ ] ', 'log\n[]\nlog', 'No data found'])('%j is an empty list', (stdout) => {
    expect(findRows(stdout, isRun)).toEqual([]);
  });

  test.each([
    '',
    'INFO - []',
    '[1]',
    JSON.stringify([{ dag_id: 'other', run_id: 'x' }]),
    '{"dag_id": "etl"}',
  ])('%j has none', (stdout) => {
    expect(findRows(stdout, isRun)).toBeUndefined();
  });

  test('any noise around any rows leaves them as they are', () => {
    const noise = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('[', '{', '"', ']', '}', '\\', '\n', 'a', ':', ',', ' ') }),
      fc.jsonValue().map((value) => JSON.stringify(value)),
      fc.constantFrom(
        '[{"dag_id": "other", "run_id": "x"}]',
        '[2024-01-02 03:04:05,678] {x.py:1} INFO - ok\n',
        '[{"',
      ),
    );
    const row = fc.record({
      dag_id: fc.constant('etl'),
      run_id: fc.string({ unit: 'binary' }),
      state: fc.constantFrom('queued', 'running'),
      conf: fc.string({ unit: fc.constantFrom('[', '{', '"', ']', '}', '\\', '\n', '\u001b', 'a') }),
    });
    fc.assert(
      fc.property(noise, fc.array(row, { minLength: 1, maxLength: 4 }), noise, (before, rows, after) => {
        expect(findRows(`${before}\n${dumps(rows)}\n${after}`, isRun)).toEqual(rows);
      }),
      { numRuns: propertyRuns(200) },
    );
  });

  test('a megabyte of what only looks like rows is given up in time', () => {
    const before = performance.now();
    expect(findRows('[{"'.repeat(350_000), isRun)).toBeUndefined();
    expect(findRows('[{"a":'.repeat(100_000), isRun)).toBeUndefined();
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('a state among log lines', () => {
  const known = new Set(['queued', 'running', 'success', 'failed']);

  test.each<[string, string | null | undefined]>([
    ['running\n', 'running'],
    ['success, {"a": "}"}\n', 'success'],
    ['None\n', null],
    ['[x] INFO - state: failed\n\u001b[1mqueued\u001b[0m\nWARNING - done\n', 'queued'],
    ['paused\n', 'paused'],
    ['running\nend_of_output\n', 'running'],
    ['', undefined],
    ['DAG: x does not exist', undefined],
  ])('%j is %j', (stdout, state) => {
    expect(findState(stdout, known)).toBe(state);
  });

  test('any noise before and behind leaves it as it is', () => {
    const line = fc
      .string()
      .filter((text) => !/^\s*([a-z_]+|None)(, \{.*\})?\s*$/.test(text) && !text.includes('\u001b'));
    fc.assert(
      fc.property(fc.array(line), fc.constantFrom(...known), fc.array(line), (before, state, after) => {
        expect(findState([...before, state, ...after].join('\n'), known)).toBe(state);
      }),
    );
  });
});
