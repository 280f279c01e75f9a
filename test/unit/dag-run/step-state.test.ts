import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.ts';
import { decodeStepState, encodeStepState, type StepState } from '../../../src/dag-run/step-state.ts';
import { writeStopNote } from '../../../src/dag-run/stop/stop-note.ts';
import { jsonEqual } from '../../../src/dag-run/trigger/json-equal.ts';

const state: fc.Arbitrary<StepState> = fc.record({
  phase: fc.constantFrom('sending', 'created', 'not-ours', 'stopping', 'done'),
  dagId: fc.stringMatching(/^[\w-]{3,50}$/),
  runId: fc.oneof(
    fc.stringMatching(/^[A-Za-z0-9_.~:+-]{3,200}$/),
    fc.constantFrom('scheduled__2026-01-01T00:00:00+00:00', 'été 1', 'run #7?'),
  ),
  onCancel: fc.constantFrom('leave', 'stop'),
  url: fc.oneof(fc.constant(''), fc.webUrl({ validSchemes: ['https'], withQueryParameters: true })),
  stopNote: fc
    .tuple(fc.constantFrom('cancelled', 'timeout', 'queue-timeout'), fc.string({ maxLength: 500 }))
    .map(([why, stoppedBy]) => writeStopNote(why, stoppedBy)),
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

test.each([
  ['dagId', '../../variables'],
  ['dagId', 'etl/dagRuns'],
  ['dagId', '..'],
  ['dagId', 'x'.repeat(251)],
  ['runId', 'a/../../variables'],
  ['runId', 'a\\b'],
  ['runId', 'a\nb'],
  ['runId', '.'],
  ['url', 'javascript:alert(1)'],
  ['url', 'https://a b'],
  ['stopNote', 'anything'],
  ['stopNote', `${writeStopNote('cancelled', '')}${'x'.repeat(5_000)}`],
] as const)('a forged %s (%s) is nothing', (key, value) => {
  const [each] = fc.sample(state, 1);
  expect(decodeStepState(JSON.stringify({ ...each, [key]: value }))).toBeUndefined();
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
