import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePythonLiteral, readPythonText } from '../../../src/airflow/python-literal.ts';
import { decodeXcomText } from '../../../src/airflow/rest/task-results.ts';
import type { Json } from '../../../src/core/json.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { pythonRepr } from './python-repr.ts';

describe('a Python literal', () => {
  // Made by repr() of Python 3.11.
  test.each<[string, Json]>([
    [`'it\\'s "quoted"'`, `it's "quoted"`],
    [`"it's"`, "it's"],
    ["'\\x00\\x1b[0m\\x85\\xa0\\xad'", '\u0000\u001b[0m\u0085\u00a0\u00ad'],
    ["'é漢😀\\u2028\\ud800\\U000e0001'", 'é漢😀\u2028\ud800\u{e0001}'],
    ["'a\\\\n\\n\\r\\tb'", 'a\\n\n\r\tb'],
    [
      "{'a': 1, 'b': [True, False, None], 'c': {'d': (1, 2)}}",
      { a: 1, b: [true, false, null], c: { d: [1, 2] } },
    ],
    ['[1.5, -2, 1e-10, 1e+21]', [1.5, -2, 1e-10, 1e21]],
    ['(1,)', [1]],
    ['()', []],
    ['{}', {}],
    ["{1: 'a', 2.5: 'b'}", { '1': 'a', '2.5': 'b' }],
    ["{True: 1, None: 2, nan: 3, '__proto__': 4}", JSON.parse('{"true":1,"null":2,"NaN":3,"__proto__":4}')],
    ['[nan, inf, -inf]', [Number.NaN, Infinity, -Infinity]],
  ])('%s is read', (source, value) => {
    expect(parsePythonLiteral(source)).toEqual(value);
  });

  test.each(['12345678901234567890', '9007199254740993', '-1.0', '1e+16', '1e-07', '1e-320'])(
    'the number %s keeps its digits',
    (source) => {
      expect(JSON.stringify(parsePythonLiteral(`{'a': [${source}]}`))).toBe(`{"a":[${source}]}`);
    },
  );

  test.each([
    '',
    "'open",
    "['a'",
    '[1 2]',
    "{'a' 1}",
    "{'a': 1 'b': 2}",
    '{1, 2}',
    '[nano]',
    '[-nan]',
    '007',
    '1.',
    "{(1, 2): 'a'}",
    'datetime.datetime(2025, 1, 1, 0, 0)',
    '[1] and more',
    '[True_]',
    '['.repeat(10_000),
  ])('%s is not read as something else', (source) => {
    expect(parsePythonLiteral(source)).toBeUndefined();
  });

  test('any JSON value comes back from its repr', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(parsePythonLiteral(pythonRepr(JSON.parse(text))))).toBe(text);
      }),
      { numRuns: 500, examples: [[[9007199254740992]], [[1e16, 1e21, 5e-324]]] },
    );
  });

  test('any text comes back, in pieces of bounded size', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.nat(3), (text, times) => {
        const long = text.repeat(10 ** times);
        let read = '';
        const source = `x${pythonRepr(long)}y`;
        expect(readPythonText(source, 1, (piece) => (read += piece))).toBe(source.length - 1);
        expect(read).toBe(long);
      }),
      { numRuns: propertyRuns(30) },
    );
  });
});

describe('the text of an XCom', () => {
  test.each(['[12345678901234567890]', '{"id":1234567890123456789}', '[1e400]'])(
    '%s has every digit',
    (text) => {
      expect(JSON.stringify(decodeXcomText(text))).toBe(text);
    },
  );

  test.each<[string, Json]>([
    ["{'rows': 42}", { rows: 42 }],
    ['{"rows": null}', { rows: null }],
    ['[1, 2]', [1, 2]],
    ['5', '5'],
    ['None', 'None'],
    ['plain', 'plain'],
    ['[not a list', '[not a list'],
    ['[NaN, Infinity]', [Number.NaN, Infinity]],
    ['[nan]', [Number.NaN]],
    ['{1, 2}', '{1, 2}'],
  ])('%s', (text, value) => {
    expect(decodeXcomText(text)).toEqual(value);
  });
});

test('a short text is handed on in one piece, and a long one with escapes in several', () => {
  const pieces = (source: string) => {
    const found: string[] = [];
    readPythonText(source, 0, (piece) => void found.push(piece));
    return found;
  };
  expect(pieces("'a\\nb\\tc'")).toEqual(['a\nb\tc']);
  const long = pieces(`'${'a\\n'.repeat(100_000)}'`);
  expect(long.join('')).toBe('a\n'.repeat(100_000));
  expect(long.length).toBeGreaterThan(1);
});
