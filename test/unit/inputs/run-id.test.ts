import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveNote, workflowRunUrl } from '../../../src/inputs/note.ts';
import { deriveRunId, earlierRunIds, runIdOfAttempt } from '../../../src/inputs/run-id.ts';
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
  expect(deriveRunId(context, inputs, NOW)).toBe('gha-9812345678-1-bd0916');
  expect(deriveRunId({ ...context, runAttempt: 3 }, inputs, NOW + 1)).toBe('gha-9812345678-3-bd0916');
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
    ...[
      {},
      { day: 'monday' },
      { ...inputs.conf, day: 'tuesday' },
      { ...inputs.conf, n: ['1', { a: 1, b: 2 }] },
    ].map((conf) => deriveRunId(context, { ...inputs, conf }, NOW)),
  ];
  expect(new Set(ids).size).toBe(11);
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
  expect(earlierRunIds({ runId, isGiven: false, runAttempt: 1e9 })).toHaveLength(100);
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
