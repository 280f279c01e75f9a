import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../src/core/json.ts';
import { readPythonJson } from '../../../src/core/python-json.ts';

/** Undefined when the text is refused. */
function attempt(read: () => unknown): unknown {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

const asWritten = (text: string) => JSON.stringify(parseJson(text, 'as-written'));

/** JSON with one piece of it cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom(
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '0',
      '-',
      'e',
      '\n',
      '\u0000',
      'tru',
      '"a":',
    ),
  )
  .map(([text, at, length, piece]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + text.slice(from + length);
  });

describe("Airflow's JSON", () => {
  test('is read, or refused, as JSON.parse does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), damaged), (text) => {
        expect(attempt(() => readPythonJson(text, Number))).toEqual(attempt(() => JSON.parse(text)));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['NaN', Number.NaN],
    ['[Infinity, -Infinity]', [Infinity, -Infinity]],
    ['{"a": NaN, "b": "NaN, \\"Infinity\\""}', { a: Number.NaN, b: 'NaN, "Infinity"' }],
    ['\ufeff{"a": [NaN]}', { a: [Number.NaN] }],
    ['{"a": 1, "a": NaN}', { a: Number.NaN }],
    ['{"a": NaN, "a": 2}', { a: 2 }],
    ['{"NaN": NaN}', { NaN: Number.NaN }],
    ['\t[ NaN ,\r\n1 ] ', [Number.NaN, 1]],
  ])('%s is read as Python writes it', (text, value) => {
    expect(parseJson(text)).toEqual(value);
    expect(parseJson(text, 'as-written')).toEqual(value);
  });

  test.each([
    'nan',
    'NAN',
    '+Infinity',
    '-NaN',
    'Infinit',
    'NaNa',
    '[NaN',
    '{NaN: 1}',
    'Infinity1',
    '["NaN]',
    '',
  ])('%j is refused', (text) => {
    expect(attempt(() => parseJson(text))).toBeUndefined();
    expect(attempt(() => parseJson(text, 'as-written'))).toBeUndefined();
  });

  test('has keys of every name', () => {
    const value = parseJson('{"__proto__": {"x": NaN}, "constructor": 1}');
    expect(Object.keys(value as object)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  test('may be nested to any depth', () => {
    const deep = `${'[{"a":'.repeat(100_000)}NaN${'}]'.repeat(100_000)}`;
    expect(Array.isArray(parseJson(deep))).toBe(true);
    expect(attempt(() => parseJson(`${deep}]`))).toBeUndefined();
  });

  test('is refused without a word of it', () => {
    expect(() => parseJson('{"password": hunter2, "a": NaN}')).toThrow(/^this is not JSON$/);
  });
});

describe('a number', () => {
  test.each([
    '1234567890123456789',
    '9007199254740993',
    '-9007199254740993',
    '1e400',
    '-1E+400',
    '1e-400',
    '0.1000000000000000055511151231257827',
    '1.0',
    '-0.0',
    '1e16',
    '1e+16',
    '1.50',
    `1${'0'.repeat(500)}`,
  ])('%s keeps its digits', (source) => {
    expect(asWritten(source)).toBe(source);
    expect(asWritten(`{"a": [${source}, "${source}"]}`)).toBe(`{"a":[${source},"${source}"]}`);
  });

  test('that JavaScript writes the same is one of JavaScript', () => {
    expect(parseJson('[1, 1.5, -2, 1e+21, 9007199254740992]', 'as-written')).toEqual([
      1, 1.5, -2, 1e21, 9007199254740992,
    ]);
  });

  test('of any digits keeps them', () => {
    const source = fc.stringMatching(/^-?(?:0|[1-9]\d{0,30})(?:\.\d{1,30})?(?:[eE][+-]?\d{1,4})?$/);
    fc.assert(
      fc.property(source, (text) => {
        expect(asWritten(`[${text}]`)).toBe(`[${text}]`);
      }),
    );
  });
});
