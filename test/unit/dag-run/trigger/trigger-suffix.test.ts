import { expect, test } from 'vitest';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import { type Fate, Fates } from '../fate.ts';
import { never, planWith, type Stage, setStage } from '../stage.ts';

const ID = 'gha-7-2-abc123';
const lost = (effectMs: number | 'never'): Fate => ({ kind: 'lost', ms: 10_000, effectMs });

function creations(stage: Stage): readonly string[] {
  return stage.airflow.deeds.filter((action) => action.what === 'created').map((action) => action.name);
}

async function liveThrough(stage: Stage, plan = planWith({ waitForCompletion: false })) {
  return await stage.clock.drive(runDag(plan, stage.context, never));
}

const ENDED = { queueMs: 0, workMs: 0, end: 'success' } as const;

/** A run that was there and has ended. */
async function seedEnded(stage: Stage, runId: string): Promise<void> {
  stage.airflow.seed({ runId, conf: { day: '2026-01-01' }, tracker: ENDED });
  stage.airflow.run({ dagId: 'etl', runId });
  await stage.clock.driveTo(stage.clock.now() + 10);
  expect(stage.airflow.run({ dagId: 'etl', runId })?.state).toBe('success');
}

test.each(['leave', 'stop'] as const)(
  'a run that has ended is never ours to report (on-cancel: %s)',
  async (onCancel) => {
    const stage = setStage();
    await seedEnded(stage, ID);
    const end = await liveThrough(stage, planWith({ waitForCompletion: false, onCancel }));
    expect(end).toMatchObject({ origin: 'created', outcome: { name: 'triggered' } });
    expect(creations(stage)).toEqual([`${ID}-2`]);
    expect(stage.lines.filter((line) => line.includes('has ended already (success)'))).toHaveLength(1);
    expect(stage.warnings).toEqual([]);
  },
);

test('where many suffixes are taken, the list of runs tells the highest one', async () => {
  const stage = setStage();
  await seedEnded(stage, ID);
  for (let suffix = 2; suffix <= 60; suffix += 1) await seedEnded(stage, `${ID}-${suffix}`);
  expect(await liveThrough(stage)).toMatchObject({ origin: 'created', run: { runId: `${ID}-61` } });
  expect(stage.client.requests.length).toBeLessThan(15);
});

test('an active run with our conf is adopted under a suffix, too', async () => {
  const stage = setStage();
  await seedEnded(stage, ID);
  stage.airflow.seed({ runId: `${ID}-2`, conf: { day: '2026-01-01' } });
  expect(await liveThrough(stage)).toMatchObject({ origin: 'adopted', run: { runId: `${ID}-2` } });
  expect(creations(stage)).toEqual([]);
});

test('an active run whose conf cannot be read is an error, one that has ended is passed by', async () => {
  const stage = setStage({ hidesConf: true });
  stage.airflow.seed({ runId: ID, conf: { day: '2026-01-01' } });
  const { outcome } = await liveThrough(stage);
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('"job-index" or "dag-run-id"');

  const later = setStage({ hidesConf: true });
  await seedEnded(later, ID);
  expect(await liveThrough(later)).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
});

test("after a lost answer a run with another conf is another step's, one whose conf cannot be read is ours", async () => {
  const fates = () => new Fates({ trigger: [lost('never')] });
  const stage = setStage({ fates: fates() });
  stage.airflow.seed({ runId: ID, conf: { day: '2026-01-02' } });
  expect(await liveThrough(stage)).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
  expect(creations(stage)).toEqual([`${ID}-2`]);

  const given = setStage({ fates: fates() });
  given.clock.at(5_000, () => given.airflow.seed({ runId: 'mine', conf: { day: '2026-01-02' } }));
  const { outcome } = await liveThrough(given, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');

  const hidden = setStage({ fates: new Fates({ trigger: [lost(0)] }), hidesConf: true });
  expect(await liveThrough(hidden)).toMatchObject({ origin: 'created', run: { runId: ID } });
  expect(creations(hidden)).toEqual([ID]);
});
