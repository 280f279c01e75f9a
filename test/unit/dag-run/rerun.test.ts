import { expect, test } from 'vitest';
import { live } from '../../../src/dag-run/life.ts';
import { writeStopNote } from '../../../src/dag-run/stop-note.ts';
import { type Fate, Fates } from './fate.ts';
import type { RunCourse } from './model-records.ts';
import { never, planWith, setStage } from './stage.ts';

const IDS = ['gha-7-3-abc123', 'gha-7-2-abc123', 'gha-7-1-abc123'];
const now: RunCourse = { queueMs: 0, workMs: 0, end: 'success' };
const failedBefore: RunCourse = { ...now, end: 'failed' };
const active: RunCourse = { ...now, workMs: 60_000 };

async function rerun(
  onRerun: 'new' | 'attach' | 'resume',
  earlier: RunCourse | undefined,
  fates = new Fates(),
) {
  const stage = setStage({ fates });
  if (earlier !== undefined) stage.airflow.seed({ runId: 'gha-7-1-abc123', course: earlier });
  const plan = planWith({ onRerun }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const end = await stage.clock.drive(live(plan, stage.scene, never));
  return { stage, end, deeds: stage.airflow.deeds.map((deed) => `${deed.what} ${deed.name}`) };
}

test.each([
  ['new', active, 'created', ['created gha-7-4-abc123'], 'success'],
  ['attach', active, 'attached', [], 'success'],
  ['attach', now, 'attached', [], 'success'],
  ['attach', failedBefore, 'created', ['created gha-7-4-abc123'], 'success'],
  ['attach', undefined, 'created', ['created gha-7-4-abc123'], 'success'],
  ['resume', active, 'attached', [], 'success'],
  ['resume', now, 'attached', [], 'success'],
  ['resume', failedBefore, 'resumed', ['cleared gha-7-1-abc123'], 'success'],
  ['resume', undefined, 'created', ['created gha-7-4-abc123'], 'success'],
] as const)('on-rerun: %s after a run that went %o', async (onRerun, earlier, origin, deeds, outcome) => {
  const played = await rerun(onRerun, earlier);
  expect(played.end).toMatchObject({ origin, outcome: { name: outcome } });
  expect(played.deeds).toEqual(deeds);
  expect(played.stage.lines.some((line) => line.startsWith('This is a re-run'))).toBe(onRerun !== 'new');
});

test('a resumed run that a step had stopped is cleared of what the stop skipped, too', async () => {
  const stage = setStage();
  const ref = { dagId: 'etl', runId: 'gha-7-1-abc123' };
  stage.airflow.seed({ ...ref, course: active });
  stage.airflow.stop(ref, writeStopNote('cancelled', 'By the first attempt.'), 'attempt 1');
  const plan = planWith({ onRerun: 'resume' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const { outcome } = await stage.clock.drive(live(plan, stage.scene, never));
  expect(outcome.name).toBe('success');
  expect(stage.airflow.tasks(ref).map(({ state }) => state)).toEqual(['success', 'success']);
  expect(stage.lines.join('\n')).toContain('was stopped');
});

const lost = (effectMs: number | 'never'): Fate => ({ kind: 'lost', ms: 5_000, effectMs });

test.each([
  ['carried out', 0],
  ['never sent', 'never'],
] as const)('a resume whose answer is lost, the request %s, clears once', async (_, effectMs) => {
  const { end, deeds } = await rerun('resume', failedBefore, new Fates({ clear: [lost(effectMs)] }));
  expect(end.outcome.name).toBe('success');
  expect(deeds).toEqual(['cleared gha-7-1-abc123']);
});

test('on a first attempt on-rerun means nothing', async () => {
  const stage = setStage();
  const end = await stage.clock.drive(live(planWith({ onRerun: 'resume' }), stage.scene, never));
  expect(end.origin).toBe('created');
  expect(stage.client.requests.slice(0, 2)).toEqual(['read', 'trigger']);
});

test('a transport that cannot clear says so, and resumes nothing', async () => {
  const stage = setStage({ without: ['clear'] });
  stage.airflow.seed({ runId: 'gha-7-1-abc123', course: failedBefore });
  const plan = planWith({ onRerun: 'resume' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const { outcome } = await stage.clock.drive(live(plan, stage.scene, never));
  expect(stage.warnings[0]).toContain('cannot resume a run');
  expect(outcome).toMatchObject({ name: 'error', code: 'unsupported' });
  expect(stage.airflow.deeds).toEqual([]);
});

test.each([
  ['the highest suffix of the newest attempt that left a run', [], 'gha-7-1-abc123-3'],
  [
    'which is the one with our conf, where another step left one too',
    ['gha-7-1-abc123-3'],
    'gha-7-1-abc123-2',
  ],
])('on-rerun follows %s', async (_, others, followed) => {
  const stage = setStage();
  const { conf } = planWith().inputs;
  for (const runId of ['gha-7-1-abc123', 'gha-7-1-abc123-2', 'gha-7-1-abc123-3'])
    stage.airflow.seed({ runId, course: now, conf: others.includes(runId) ? { day: 'never' } : conf });
  const plan = planWith({ onRerun: 'attach' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const end = await stage.clock.drive(live(plan, stage.scene, never));
  expect(end).toMatchObject({ origin: 'attached', run: { runId: followed } });
  expect(stage.airflow.deeds).toEqual([]);
});

test('on-rerun with a given id knows no suffix', async () => {
  const stage = setStage();
  for (const runId of ['nightly', 'nightly-2']) stage.airflow.seed({ runId, course: now });
  const plan = planWith({ onRerun: 'attach', dagRunId: 'nightly' }, { earlierRunIds: ['nightly'] });
  const end = await stage.clock.drive(live(plan, stage.scene, never));
  expect(end).toMatchObject({ origin: 'attached', run: { runId: 'nightly' } });
});
