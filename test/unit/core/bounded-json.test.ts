import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDeeperThan, stringifyBounded } from '../../../src/core/bounded-json.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

const nest = (depth: number): unknown => JSON.parse(`${'[{"a":'.repeat(depth)}1${'}]'.repeat(depth)}`);

test('any JSON is written as JSON.stringify does, or not at all when it is longer', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(200), (value, limit) => {
      const text = JSON.stringify(value);
      expect(stringifyBounded(value, 1_000_000)).toBe(text);
      expect(stringifyBounded(value, limit)).toBe(text.length <= limit ? text : undefined);
    }),
    { numRuns: propertyRuns(30) },
  );
});

test('lone surrogates, NUL and __proto__ are data', () => {
  const value = JSON.parse('{"__proto__": "\\ud800", "a\\u0000": [null, true]}');
  expect(stringifyBounded(value, 100)).toBe(JSON.stringify(value));
});

test('depth and size cost neither the stack nor much time', () => {
  const startedAt = performance.now();
  const deep = nest(100_000);
  expect(stringifyBounded(deep, 10_000_000)?.length).toBe(800_001);
  expect(stringifyBounded(deep, 1_000)).toBeUndefined();
  expect(
    stringifyBounded(
      Array.from({ length: 2_000_000 }, () => 1),
      1_000,
    ),
  ).toBeUndefined();
  expect([isDeeperThan(deep, 60), isDeeperThan(nest(30), 60), isDeeperThan(nest(30), 59)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});
