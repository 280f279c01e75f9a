import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonEqual } from '../../../src/dag-run/json-equal.ts';
import { decodeStepState, encodeStepState, type StepState } from '../../../src/dag-run/step-state.ts';
import type { Json } from '../../../src/json.ts';

const state: fc.Arbitrary<StepState> = fc.record({
  phase: fc.constantFrom('sending', 'created', 'foreign', 'done'),
  dagId: fc.string({ minLength: 1 }),
  runId: fc.string({ minLength: 1 }),
  onCancel: fc.constantFrom('leave', 'stop'),
  url: fc.string(),
  stopNote: fc.string({ unit: 'binary' }),
  connection: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.boolean(), fc.constant(null))),
});

test('what main saves is what post reads', () => {
  fc.assert(
    fc.property(state, (each) => {
      expect(decodeStepState(encodeStepState(each))).toEqual({ ...each, connection: { ...each.connection } });
    }),
  );
});

test('garbage is nothing', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(decodeStepState(text)).toBeUndefined();
    }),
  );
});

test('a state with a part missing or of another type is nothing', () => {
  const keys = ['phase', 'dagId', 'runId', 'onCancel', 'url', 'stopNote', 'connection'];
  fc.assert(
    fc.property(
      state,
      fc.constantFrom(...keys),
      fc.constantFrom(undefined, 7, null, ''),
      (each, key, value) => {
        fc.pre(value !== '' || (key !== 'url' && key !== 'stopNote'));
        expect(decodeStepState(JSON.stringify({ ...each, [key]: value }))).toBeUndefined();
      },
    ),
  );
});

const json = fc.jsonValue() as fc.Arbitrary<Json>;

function reorder(value: Json): Json {
  if (Array.isArray(value)) return value.map(reorder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]) => [key, reorder(inner)] as const)
      .reverse(),
  );
}

test('equal JSON is equal in any order of keys, and only then', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      // -0 is written as 0.
      const plain = (value: Json): Json => JSON.parse(JSON.stringify(value));
      expect(jsonEqual(plain(a), reorder(plain(a)))).toBe(true);
      const sorted = (value: Json) => JSON.stringify(sortKeys(plain(value)));
      expect(jsonEqual(plain(a), plain(b))).toBe(sorted(a) === sorted(b));
    }),
  );
});

function sortKeys(value: Json): Json {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .map(([key, inner]) => [key, sortKeys(inner)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .concat([['object', true]]);
}
