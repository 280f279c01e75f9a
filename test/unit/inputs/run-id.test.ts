import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Json } from '../../../src/core/json.ts';
import { deriveNote } from '../../../src/inputs/note.ts';
import {
  deriveRunId,
  earlierRunIds,
  runIdOfAttempt,
  splitRunId,
  withSuffix,
} from '../../../src/inputs/run-id.ts';
import { workflowRunUrl } from '../../../src/runner/context.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { context } from './given.ts';

const inputs = {
  environment: 'etl',
  dagId: 'daily_sales',
  conf: { day: 'monday', n: [1, { a: 1, b: 2 }] },
  jobIndex: '0',
};
const NOW = 1_795_000_000_000;

test('the id names workflow run and attempt, and always comes out the same', () => {
  // A change of the key breaks on-rerun between two versions of the action.
  expect(deriveRunId(context, inputs, NOW)).toBe('gha-9812345678-1-f20f09');
  expect(deriveRunId({ ...context, runAttempt: 3 }, inputs, NOW + 1)).toBe('gha-9812345678-3-f20f09');
});

test('the order of keys in conf makes no difference', () => {
  const conf = { n: [1, { b: 2, a: 1 }], day: 'monday' };
  expect(deriveRunId(context, { ...inputs, conf }, NOW)).toBe(deriveRunId(context, inputs, NOW));
});

test('any difference in what identifies a step makes another id', () => {
  const ids = [
    deriveRunId(context, inputs, NOW),
    ...(['repository', 'job', 'step'] as const).map((name) =>
      deriveRunId({ ...context, [name]: 'other' }, inputs, NOW),
    ),
    ...(['environment', 'dagId', 'jobIndex'] as const).map((name) =>
      deriveRunId(context, { ...inputs, [name]: 'other' }, NOW),
    ),
    ...[{}, { day: 'monday' }, { ...inputs.conf, m: 1 }].map((conf) =>
      deriveRunId(context, { ...inputs, conf }, NOW),
    ),
  ];
  expect(new Set(ids).size).toBe(10);
});

test('no value of conf, at any depth, has a part in the id, which is public', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue() as fc.Arbitrary<Json>),
      fc.jsonValue() as fc.Arbitrary<Json>,
      (conf, value) => {
        const other = Object.fromEntries(Object.keys(conf).map((key) => [key, value]));
        expect(deriveRunId(context, { ...inputs, conf: other }, NOW)).toBe(
          deriveRunId(context, { ...inputs, conf }, NOW),
        );
      },
    ),
  );
});

test.each([0, -1, Number.NaN])('an attempt of %s counts as 1', (runAttempt) => {
  expect(deriveRunId({ ...context, runAttempt }, inputs, NOW)).toBe(deriveRunId(context, inputs, NOW));
  expect(earlierRunIds({ runId: 'gha-1-1-abcdef', isGiven: false, runAttempt })).toEqual([]);
});

test('a suffix comes after the id, as long as both have 40 characters at most', () => {
  expect(withSuffix('gha-1-1-abcdef', 2)).toBe('gha-1-1-abcdef-2');
  expect(splitRunId('gha-1-1-abcdef-12')).toEqual({ base: 'gha-1-1-abcdef', suffix: 12 });
  expect(splitRunId('gha-1-1-abcdef')).toEqual({ base: 'gha-1-1-abcdef', suffix: 1 });
  expect(splitRunId('release-2')).toEqual({ base: 'release-2', suffix: 1 });
  const longest = deriveRunId({ ...context, runId: '9'.repeat(20), runAttempt: 1e9 }, inputs, NOW);
  expect(withSuffix(longest, 99)).toHaveLength(40);
  expect(withSuffix(longest, 100)).toBeUndefined();
});

test('the boundaries between the parts count', () => {
  const one = deriveRunId({ ...context, job: 'ab', step: 'c' }, inputs, NOW);
  expect(deriveRunId({ ...context, job: 'a', step: 'bc' }, inputs, NOW)).not.toBe(one);
});

test('every leg of the largest matrix has its own id', () => {
  const ids = Array.from({ length: 256 }, (_, i) =>
    deriveRunId(context, { ...inputs, jobIndex: String(i) }, NOW),
  );
  expect(new Set(ids).size).toBe(256);
});

test('the id is short and plain whatever it is derived from', () => {
  const texts = fc.record({
    repository: fc.string(),
    job: fc.string(),
    step: fc.string(),
    runId: fc.oneof(fc.string(), fc.maxSafeNat().map(String), fc.constant('18446744073709551615')),
    runAttempt: fc.integer({ min: 1 }),
  });
  fc.assert(
    fc.property(
      texts,
      fc.dictionary(fc.string(), fc.string()),
      fc.nat({ max: 8_640_000_000_000_000 }),
      (where, conf, now) => {
        const id = deriveRunId(where, { ...inputs, conf }, now);
        expect(id).toMatch(/^gha-\d+-\d+-[0-9a-f]{6}$/);
        expect(id.length).toBeLessThanOrEqual(40);
      },
    ),
  );
});

test('without a workflow run each start has its own id', () => {
  const outside = { ...context, runId: '' };
  expect(deriveRunId(outside, inputs, NOW)).toMatch(/^gha-1795000000000-1-[0-9a-f]{6}$/);
  expect(deriveRunId(outside, inputs, NOW + 1)).not.toBe(deriveRunId(outside, inputs, NOW));
});

test('a later attempt finds the ids of earlier ones, newest first', () => {
  const runId = deriveRunId({ ...context, runAttempt: 3 }, inputs, NOW);
  const earlier = [2, 1].map((runAttempt) => deriveRunId({ ...context, runAttempt }, inputs, NOW));
  expect(earlierRunIds({ runId, isGiven: false, runAttempt: 3 })).toEqual(earlier);
  expect(earlierRunIds({ runId: 'nightly', isGiven: true, runAttempt: 3 })).toEqual(['nightly']);
  expect(earlierRunIds({ runId, isGiven: false, runAttempt: 1 })).toEqual([]);
  expect(earlierRunIds({ runId: 'nightly', isGiven: true, runAttempt: 1 })).toEqual([]);
  expect(earlierRunIds({ runId, isGiven: false, runAttempt: 1e9 })).toHaveLength(10);
});

test('an id that was not derived belongs to no attempt', () => {
  expect(runIdOfAttempt('gha-1-2-abcdef', 1)).toBe('gha-1-1-abcdef');
  expect(runIdOfAttempt('manual__2026-11-20', 1)).toBeUndefined();
});

test('the note is one line of at most 1000 characters that ends with the whole URL', () => {
  const texts = fc.record({
    repository: fc.string({ maxLength: 400 }),
    ref: fc.string({ unit: 'binary', maxLength: 2_000 }),
    sha: fc.string(),
    actor: fc.string({ maxLength: 500 }),
  });
  fc.assert(
    fc.property(texts, (where) => {
      const note = deriveNote({ ...context, ...where });
      expect([...note].length).toBeLessThanOrEqual(1_000);
      expect(note).not.toMatch(/[\n\r\u2028\u2029]/);
    }),
    { numRuns: propertyRuns(20) },
  );
  const note = deriveNote({ ...context, ref: `refs/heads/${'😀'.repeat(900)}`, actor: 'a\nb' });
  expect(note.endsWith(`for a b: ${workflowRunUrl(context)}`)).toBe(true);
});

test('the note leaves out what is not known', () => {
  const nothing = { ...context, repository: '', ref: '', sha: '', actor: '', runId: '' };
  expect(deriveNote(nothing)).toBe('Triggered by a GitHub workflow');
  expect(workflowRunUrl(nothing)).toBe('');
  expect(workflowRunUrl({ ...context, runAttempt: 2 })).toBe(
    'https://github.com/octo/pipelines/actions/runs/9812345678/attempts/2',
  );
});
