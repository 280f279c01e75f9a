import { expect, test } from 'vitest';
import { ActionError } from '../../../../src/core/errors.ts';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import { type Fate, Fates } from '../fate.ts';
import { never, planWith, type Stage, setStage } from '../stage.ts';

const ID = 'gha-7-2-abc123';
const lost = (effectMs: number | 'never'): Fate => ({ kind: 'lost', ms: 10_000, effectMs });
const throttled: Fate = { kind: 'unsent', ms: 50, code: 'throttled' };

function creations(stage: Stage): readonly string[] {
  return stage.airflow.deeds.filter((action) => action.what === 'created').map((action) => action.name);
}

function sent(stage: Stage): number {
  return stage.client.requests.filter((request) => request === 'trigger').length;
}

async function liveThrough(stage: Stage, plan = planWith({ waitForCompletion: false })) {
  return await stage.clock.drive(runDag(plan, stage.context, never));
}

test('an accepted trigger creates one run, after the state for post was saved', async () => {
  const stage = setStage();
  const end = await liveThrough(stage);
  expect(end).toMatchObject({ outcome: { name: 'triggered' }, origin: 'created', run: { runId: ID } });
  expect(stage.saved.map((state) => state.phase)).toEqual(['sending', 'created', 'done']);
  expect(stage.client.requests).toEqual(['read', 'trigger']);
});

test.each([
  ['carried out at once', 0],
  ['carried out as the call is cut off', 10_000],
  ['landing 14 s after the call was cut off', 24_000],
])(
  'an answer lost, the trigger %s: the run is found by its id and nothing is sent again',
  async (_, effectMs) => {
    const stage = setStage({ fates: new Fates({ trigger: [lost(effectMs)] }) });
    const end = await liveThrough(stage);
    expect(end.origin).toBe('created');
    expect(creations(stage)).toEqual([ID]);
    expect(sent(stage)).toBe(1);
  },
);

test('a trigger that never arrived is sent again under the same id', async () => {
  const stage = setStage({ fates: new Fates({ trigger: [lost('never')] }) });
  const end = await liveThrough(stage);
  expect(end.origin).toBe('created');
  expect(creations(stage)).toEqual([ID]);
  expect(sent(stage)).toBe(2);
});

test('a first trigger that lands after the second was sent makes a conflict, and the run is ours', async () => {
  const stage = setStage({
    fates: new Fates({ trigger: [lost(26_000), { kind: 'lost', ms: 1_000, effectMs: 900 }] }),
  });
  const end = await liveThrough(stage);
  expect(end.origin).toBe('created');
  expect(creations(stage)).toEqual([ID]);
});

test('an answer that cannot be read is a lost answer', async () => {
  const stage = setStage({ fates: new Fates({ trigger: [{ kind: 'garbled', ms: 80 }] }) });
  const end = await liveThrough(stage);
  expect(end.origin).toBe('created');
  expect(sent(stage)).toBe(1);
});

test('a doubt that survives names the id and the link, and ends as trigger-uncertain', async () => {
  const stage = setStage({ fates: new Fates({ trigger: [lost('never'), lost('never'), lost('never')] }) });
  const { outcome } = await liveThrough(stage);
  expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
  expect(outcome.hint).toContain(`"${ID}" (https://airflow.example/etl/${ID})`);
  expect(stage.saved.at(-1)?.phase).toBe('done');
});

test('a look-up that fails leaves the doubt', async () => {
  const fates = new Fates({
    trigger: [lost(0)],
    'read-run': [{ kind: 'unsent', ms: 50, code: 'unreachable' }],
  });
  const { outcome } = await liveThrough(setStage({ fates }));
  expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
});

test('a throttled trigger is sent again until it gets through', async () => {
  const stage = setStage({ fates: new Fates({ trigger: [throttled, throttled, throttled] }) });
  const end = await liveThrough(stage);
  expect(end.origin).toBe('created');
  expect(sent(stage)).toBe(4);
});

test('Retry-After is honoured, and a trigger that stays throttled ends within its budget', async () => {
  const patient = setStage({
    fates: new Fates({ trigger: [{ kind: 'unsent', ms: 0, code: 'throttled', retryAfterMs: 33_000 }] }),
  });
  await liveThrough(patient);
  expect(patient.clock.now()).toBeGreaterThanOrEqual(33_000);

  const hopeless = setStage({ fates: new Fates({ trigger: Array.from({ length: 1000 }, () => throttled) }) });
  const { outcome } = await liveThrough(hopeless);
  expect(outcome).toMatchObject({ name: 'error', code: 'throttled' });
  expect(hopeless.clock.now()).toBeLessThanOrEqual(121_000);
});

test("Airflow's refusal ends the step with Airflow's words, and nothing is sent again", async () => {
  const stage = setStage({ dags: [{ brokenUntilMs: Number.POSITIVE_INFINITY }], without: ['get-dag'] });
  const { outcome } = await liveThrough(stage);
  expect(outcome).toMatchObject({ name: 'error', code: 'rejected-by-airflow' });
  expect(sent(stage)).toBe(1);
});

test('a derived id that is taken by a run with the same conf is adopted with one warning', async () => {
  const stage = setStage();
  stage.airflow.seed({ runId: ID, conf: { day: '2026-01-01' } });
  const end = await liveThrough(stage);
  expect(end).toMatchObject({ origin: 'adopted', outcome: { name: 'triggered' } });
  expect(stage.warnings).toHaveLength(1);
  expect(stage.warnings[0]).toContain('"job-index" or "dag-run-id"');
  expect(stage.saved.map((state) => state.phase)).toEqual(['sending', 'not-ours', 'done']);
});

test('a derived id that is taken by a run with another conf leads to the next suffix, saved before the trigger', async () => {
  const stage = setStage();
  stage.airflow.seed({ runId: ID, conf: { day: '2026-01-02' } });
  const end = await liveThrough(stage);
  expect(end).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
  expect(creations(stage)).toEqual([`${ID}-2`]);
  expect(stage.lines.filter((line) => line.includes('with another conf'))).toHaveLength(1);
  expect(stage.lines.join()).not.toContain('2026-01-0');
  expect(stage.saved.map(({ phase, runId }) => `${phase} ${runId}`)).toEqual([
    `sending ${ID}`,
    `not-ours ${ID}`,
    `sending ${ID}-2`,
    `created ${ID}-2`,
    `done ${ID}-2`,
  ]);
});

test('where Airflow itself says that the id is taken, it is believed at once', async () => {
  const taken = { kind: 'conflict', detail: `Run id mine already exists`, isRunIdTaken: true } as const;
  const blind = () => {
    const stage = setStage();
    Object.assign(stage.client, {
      triggerDagRun: () => Promise.resolve(taken),
      getDagRun: () => Promise.reject(new ActionError('unsupported', 'The runs cannot be listed.')),
    });
    return stage;
  };
  const given = blind();
  const { outcome } = await liveThrough(given, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');
  expect(given.clock.now()).toBeLessThan(1_000);

  const derived = blind();
  const end = await liveThrough(derived);
  expect(end.outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(end.outcome.hint).toContain('"job-index" or "dag-run-id"');
});

test('a given id that is taken is an error that names attach, and nothing is sent', async () => {
  const stage = setStage();
  stage.airflow.seed({ runId: 'mine', conf: { day: '2026-01-01' } });
  const { outcome } = await liveThrough(stage, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');
  expect(sent(stage)).toBe(0);
});

test('a logical date that another run holds is an error that names that run', async () => {
  const stage = setStage();
  stage.airflow.seed({ runId: 'scheduled__1', logicalDate: '2026-01-01T00:00:00+00:00' });
  const { outcome } = await liveThrough(stage, planWith({ logicalDate: '2026-01-01T01:00:00+01:00' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.message).toContain('"scheduled__1"');
  expect(outcome.hint).toContain('attach: scheduled__1');
});

test('a client that cannot find a run before it has triggered one triggers all the same', async () => {
  const stage = setStage();
  Object.assign(stage.client, {
    getDagRun: () => Promise.reject(new ActionError('unsupported', 'The command line cannot list DAG runs.')),
  });
  const plan = planWith({ waitForCompletion: false, onCancel: 'stop' });
  const end = await stage.clock.drive(runDag(plan, stage.context, never));
  expect(end).toMatchObject({ outcome: { name: 'triggered' }, origin: 'created' });
  expect(creations(stage)).toEqual([ID]);
});
