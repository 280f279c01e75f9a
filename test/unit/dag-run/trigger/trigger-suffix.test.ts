import { expect, test } from 'vitest';
import { type RequestResult, RequestResults } from '../request-result.ts';
import { createSimulation, planWith, runDagOn, type Simulation } from '../simulation.ts';

const ID = 'gha-7-2-abc123';
const lost = (effectMs: number | 'never'): RequestResult => ({ kind: 'lost', ms: 10_000, effectMs });

function creations(simulation: Simulation): readonly string[] {
  return simulation.airflow.actions
    .filter((action) => action.what === 'created')
    .map((action) => action.name);
}

const ENDED = { queueMs: 0, workMs: 0, end: 'success' } as const;

/** A run that was there and has ended. */
async function seedEnded(simulation: Simulation, runId: string): Promise<void> {
  simulation.airflow.seed({ runId, conf: { day: '2026-01-01' }, timeline: ENDED });
  simulation.airflow.run({ dagId: 'etl', runId });
  await simulation.clock.driveTo(simulation.clock.now() + 10);
  expect(simulation.airflow.run({ dagId: 'etl', runId })?.state).toBe('success');
}

test.each(['leave', 'stop'] as const)(
  'a run that has ended is never ours to report (on-cancel: %s)',
  async (onCancel) => {
    const simulation = createSimulation();
    await seedEnded(simulation, ID);
    const end = await runDagOn(simulation, planWith({ waitForCompletion: false, onCancel }));
    expect(end).toMatchObject({ origin: 'created', outcome: { name: 'triggered' } });
    expect(creations(simulation)).toEqual([`${ID}-2`]);
    expect(simulation.lines.filter((line) => line.includes('has ended already (success)'))).toHaveLength(1);
    expect(simulation.warnings).toEqual([]);
  },
);

test('where many suffixes are taken, the list of runs tells the highest one', async () => {
  const simulation = createSimulation();
  await seedEnded(simulation, ID);
  for (let suffix = 2; suffix <= 60; suffix += 1) await seedEnded(simulation, `${ID}-${suffix}`);
  expect(await runDagOn(simulation)).toMatchObject({ origin: 'created', run: { runId: `${ID}-61` } });
  expect(simulation.client.requests.length).toBeLessThan(15);
});

test('an active run with our conf is adopted under a suffix, too', async () => {
  const simulation = createSimulation();
  await seedEnded(simulation, ID);
  simulation.airflow.seed({ runId: `${ID}-2`, conf: { day: '2026-01-01' } });
  expect(await runDagOn(simulation)).toMatchObject({ origin: 'adopted', run: { runId: `${ID}-2` } });
  expect(creations(simulation)).toEqual([]);
});

test('an active run whose conf cannot be read is an error, one that has ended is passed by', async () => {
  const simulation = createSimulation({ hidesConf: true });
  simulation.airflow.seed({ runId: ID, conf: { day: '2026-01-01' } });
  const { outcome } = await runDagOn(simulation);
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('"job-index" or "dag-run-id"');

  const later = createSimulation({ hidesConf: true });
  await seedEnded(later, ID);
  expect(await runDagOn(later)).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
});

test("after a lost answer a run with another conf is another step's, one whose conf cannot be read is ours", async () => {
  const results = () => new RequestResults({ trigger: [lost('never')] });
  const simulation = createSimulation({ results: results() });
  simulation.airflow.seed({ runId: ID, conf: { day: '2026-01-02' } });
  expect(await runDagOn(simulation)).toMatchObject({ origin: 'created', run: { runId: `${ID}-2` } });
  expect(creations(simulation)).toEqual([`${ID}-2`]);

  const given = createSimulation({ results: results() });
  given.clock.at(5_000, () => given.airflow.seed({ runId: 'mine', conf: { day: '2026-01-02' } }));
  const { outcome } = await runDagOn(given, planWith({ dagRunId: 'mine' }));
  expect(outcome).toMatchObject({ name: 'error', code: 'run-conflict' });
  expect(outcome.hint).toContain('attach: mine');

  const hidden = createSimulation({ results: new RequestResults({ trigger: [lost(0)] }), hidesConf: true });
  expect(await runDagOn(hidden)).toMatchObject({ origin: 'created', run: { runId: ID } });
  expect(creations(hidden)).toEqual([ID]);
});
