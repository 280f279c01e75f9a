import { expect, test } from 'vitest';
import { ActionError } from '../../../../src/core/errors.ts';
import { type RequestResult, RequestResults } from '../request-result.ts';
import { createSimulation, planWith, runDagOn, type Simulation } from '../simulation.ts';

const ID = 'gha-7-2-abc123';
const lost = (effectMs: number | 'never'): RequestResult => ({ kind: 'lost', ms: 10_000, effectMs });
const throttled: RequestResult = { kind: 'unsent', ms: 50, code: 'throttled' };

function creations(simulation: Simulation): readonly string[] {
  return simulation.airflow.actions
    .filter((action) => action.what === 'created')
    .map((action) => action.name);
}

function sent(simulation: Simulation): number {
  return simulation.client.requests.filter((request) => request === 'trigger').length;
}

test('an accepted trigger creates one run, after the state for post was saved', async () => {
  const simulation = createSimulation();
  const end = await runDagOn(simulation);
  expect(end).toMatchObject({ outcome: { name: 'triggered' }, origin: 'created', run: { runId: ID } });
  expect(simulation.saved.map((state) => state.phase)).toEqual(['sending', 'created', 'done']);
  expect(simulation.client.requests).toEqual(['read', 'trigger']);
});

test.each([
  ['carried out at once', 0],
  ['carried out as the call is cut off', 10_000],
  ['landing 14 s after the call was cut off', 24_000],
])(
  'an answer lost, the trigger %s: the run is found by its id and nothing is sent again',
  async (_, effectMs) => {
    const simulation = createSimulation({ results: new RequestResults({ trigger: [lost(effectMs)] }) });
    const end = await runDagOn(simulation);
    expect(end.origin).toBe('created');
    expect(creations(simulation)).toEqual([ID]);
    expect(sent(simulation)).toBe(1);
  },
);

test('a trigger that never arrived is sent again under the same id', async () => {
  const simulation = createSimulation({ results: new RequestResults({ trigger: [lost('never')] }) });
  const end = await runDagOn(simulation);
  expect(end.origin).toBe('created');
  expect(creations(simulation)).toEqual([ID]);
  expect(sent(simulation)).toBe(2);
});

test('a first trigger that lands after the second was sent makes a conflict, and the run is ours', async () => {
  const simulation = createSimulation({
    results: new RequestResults({ trigger: [lost(26_000), { kind: 'lost', ms: 1_000, effectMs: 900 }] }),
  });
  const end = await runDagOn(simulation);
  expect(end.origin).toBe('created');
  expect(creations(simulation)).toEqual([ID]);
});

test('an answer that cannot be read is a lost answer', async () => {
  const simulation = createSimulation({
    results: new RequestResults({ trigger: [{ kind: 'garbled', ms: 80 }] }),
  });
  const end = await runDagOn(simulation);
  expect(end.origin).toBe('created');
  expect(sent(simulation)).toBe(1);
});

test('a doubt that survives names the id and the link, and ends as trigger-uncertain', async () => {
  const simulation = createSimulation({
    results: new RequestResults({ trigger: [lost('never'), lost('never'), lost('never')] }),
  });
  const { outcome } = await runDagOn(simulation);
  expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
  expect(outcome.hint).toContain(`"${ID}" (https://airflow.example/etl/${ID})`);
  expect(simulation.saved.at(-1)?.phase).toBe('done');
});

test('a look-up that fails leaves the doubt', async () => {
  const results = new RequestResults({
    trigger: [lost(0)],
    'read-run': [{ kind: 'unsent', ms: 50, code: 'unreachable' }],
  });
  const { outcome } = await runDagOn(createSimulation({ results }));
  expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
  // What happened to the trigger, not to the look-up.
  expect(outcome.message).toBe('Whether DAG "etl" was triggered is not known: cut off');
});

test('a throttled trigger is sent again until it gets through', async () => {
  const simulation = createSimulation({
    results: new RequestResults({ trigger: [throttled, throttled, throttled] }),
  });
  const end = await runDagOn(simulation);
  expect(end.origin).toBe('created');
  expect(sent(simulation)).toBe(4);
});

test('Retry-After is honoured, and a trigger that stays throttled ends within its budget', async () => {
  const patient = createSimulation({
    results: new RequestResults({
      trigger: [{ kind: 'unsent', ms: 0, code: 'throttled', retryAfterMs: 33_000 }],
    }),
  });
  await runDagOn(patient);
  expect(patient.clock.now()).toBeGreaterThanOrEqual(33_000);

  const hopeless = createSimulation({
    results: new RequestResults({ trigger: Array.from({ length: 1000 }, () => throttled) }),
  });
  const { outcome } = await runDagOn(hopeless);
  expect(outcome).toMatchObject({ name: 'error', code: 'throttled' });
  expect(hopeless.clock.now()).toBeLessThanOrEqual(121_000);
});

test("Airflow's refusal ends the step with Airflow's words, and nothing is sent again", async () => {
  const simulation = createSimulation({
    dags: [{ brokenUntilMs: Number.POSITIVE_INFINITY }],
    without: ['get-dag'],
  });
  const { outcome } = await runDagOn(simulation);
  expect(outcome).toMatchObject({ name: 'error', code: 'rejected-by-airflow' });
  expect(sent(simulation)).toBe(1);
});

test('a derived id that is taken by a run with the same conf is adopted with one warning', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: ID, conf: { day: '2026-01-01' } });
  const end = await runDagOn(simulation);
  expect(end).toMatchObject({ origin: 'adopted', outcome: { name: 'triggered' } });
  expect(simulation.warnings).toHaveLength(1);
  expect(simulation.warnings[0]).toContain('"job-index" or "dag-run-id"');
  expect(simulation.saved.map((state) => state.phase)).toEqual(['sending', 'not-ours', 'done']);
});

test('a derived id that is taken by a run with another conf leads to the next suffix, saved before the trigger', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: ID, conf: { day: '2026-01-02' } });
  const end = await runDagOn(simulation);
  expect(end).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
  expect(creations(simulation)).toEqual([`${ID}-2`]);
  expect(simulation.lines.filter((line) => line.includes('with another conf'))).toHaveLength(1);
  expect(simulation.lines.join()).not.toContain('2026-01-0');
  expect(simulation.saved.map(({ phase, runId }) => `${phase} ${runId}`)).toEqual([
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
    const simulation = createSimulation();
    Object.assign(simulation.client, {
      triggerDagRun: () => Promise.resolve(taken),
      getDagRun: () => Promise.reject(new ActionError('unsupported', 'The runs cannot be listed.')),
    });
    return simulation;
  };
  const given = blind();
  const { outcome } = await runDagOn(given, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');
  expect(given.clock.now()).toBeLessThan(1_000);

  const derived = blind();
  const end = await runDagOn(derived);
  expect(end.outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(end.outcome.hint).toContain('"job-index" or "dag-run-id"');
});

test('a given id that is taken is an error that names attach, and nothing is sent', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'mine', conf: { day: '2026-01-01' } });
  const { outcome } = await runDagOn(simulation, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');
  expect(sent(simulation)).toBe(0);
});

test('a logical date that another run holds is an error that names that run', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'scheduled__1', logicalDate: '2026-01-01T00:00:00+00:00' });
  const { outcome } = await runDagOn(simulation, planWith({ logicalDate: '2026-01-01T01:00:00+01:00' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.message).toContain('"scheduled__1"');
  expect(outcome.hint).toContain('attach: scheduled__1');
});

test('a client that cannot find a run before it has triggered one triggers all the same', async () => {
  const simulation = createSimulation();
  Object.assign(simulation.client, {
    getDagRun: () => Promise.reject(new ActionError('unsupported', 'The command line cannot list DAG runs.')),
  });
  const plan = planWith({ waitForCompletion: false, onCancel: 'stop' });
  const end = await runDagOn(simulation, plan);
  expect(end).toMatchObject({ outcome: { name: 'triggered' }, origin: 'created' });
  expect(creations(simulation)).toEqual([ID]);
});
