import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHeldExactly } from '../../../src/core/json-number.ts';
import { describePlace, TextProblem } from '../../../src/inputs/conf-text.ts';
import { readJson } from '../../../src/inputs/json-text.ts';

/** Undefined when the text is refused. */
function read(text: string): unknown {
  try {
    return readJson(text);
  } catch (error) {
    if (error instanceof TextProblem) return undefined;
    throw error;
  }
}

function readLeniently(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON with one piece of it cut out, doubled or replaced. */
const damaged = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', '"', '{', '}', '[', ']', ',', ':', '\\', '0', '-', 'e', '\n', '\u0000', 'tru'),
  )
  .map(([text, at, length, piece]) => {
    const from = at % (text.length + 1);
    return text.slice(0, from) + piece + text.slice(from + length);
  });

test('what JSON.parse refuses is refused, and what it accepts is read as it reads it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.json(), damaged), (text) => {
      const value = read(text);
      const expected = readLeniently(text);
      // Only repeated keys, inexact numbers and depth are refused beyond JSON.parse.
      if (value !== undefined) expect(value).toEqual(expected);
      if (expected === undefined) expect(value).toBeUndefined();
    }),
    { numRuns: 2_000 },
  );
});

test('JSON without repeated keys is never refused', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), (text) => {
      expect(JSON.stringify(readJson(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test.each([
  ['', 'line 1, column 1'],
  [' \n\n  x', 'line 3, column 3'],
  ['{"a":\r\n 01}', 'line 2, column 3'],
  ['[1,\t+1]', 'line 1, column 5'],
  ['[1.]', 'line 1, column 3'],
  ['["\\x"]', 'line 1, column 2'],
  ['[truex]', 'line 1, column 6'],
  ["{'a': 1}", 'line 1, column 2'],
])('the place of the first problem of %j is %s', (text, place) => {
  let problem: unknown;
  try {
    readJson(text);
  } catch (error) {
    problem = error;
  }
  expect(problem).toBeInstanceOf(TextProblem);
  expect(describePlace(text, problem instanceof TextProblem ? problem.offset : -1)).toBe(place);
});

test.each([
  '0',
  '-0',
  '1',
  '1.10',
  '0.1',
  '-2.5e-3',
  '1e23',
  '1E+2',
  '9007199254740991',
  '9007199254740992',
  '9007199254740994',
  '123456789012345680000',
  '5e-324',
  '1.7976931348623157e308',
  '0e9',
  '0.000001',
  '+5',
  '.5',
  '5.',
  '0xFF',
  '0o17',
])('%s is held exactly', (source) => {
  expect(isHeldExactly(source)).toBe(true);
});

test.each([
  '9007199254740993',
  '-9007199254740993',
  '12345678901234567891',
  '1000000000000000000000',
  '0.1000000000000000000001',
  '1e400',
  '-1e400',
  '1e-400',
  '3.141592653589793238',
  '0xFFFFFFFFFFFFFFFF',
  `1${'0'.repeat(400)}`,
  '.inf',
  '.nan',
])('%s is not held exactly', (source) => {
  expect(isHeldExactly(source)).toBe(false);
});

test('a whole number is held exactly when JSON writes the same number again', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: -(2n ** 68n), max: 2n ** 68n }), (value) => {
      // JavaScript writes the shortest decimal that reads back the same, which is not always what it holds.
      expect(isHeldExactly(String(value))).toBe(BigInt(JSON.stringify(Number(value))) === value);
    }),
  );
});

test('every number that JavaScript writes is held exactly', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(isHeldExactly(JSON.stringify(value))).toBe(
        Math.abs(value) < 1e21 || !Number.isInteger(value) || /e/.test(String(value)),
      );
    }),
  );
});
