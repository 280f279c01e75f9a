import { expect, test } from 'vitest';
import { findUnusable } from '../../../../src/dag-run/readiness/environment-status.ts';
import { RequestResults } from '../request-result.ts';
import { createSimulation, environmentIs, planWith, runDagOn, type Simulation } from '../simulation.ts';

async function runWith(simulation: Simulation, ...[inputs, more]: Parameters<typeof planWith>) {
  return await runDagOn(simulation, planWith(inputs, more));
}

function created(simulation: Simulation): number {
  return simulation.airflow.actions.filter((action) => action.what === 'created').length;
}

test('an absent DAG is not ready, and the message suggests a window from the configuration', async () => {
  const simulation = createSimulation({ dags: [] });
  const environment = environmentIs('AVAILABLE', { dagRefreshSeconds: 30 });
  const { outcome } = await runWith(simulation, {}, { environment });
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'dag-absent' });
  expect(outcome.hint).toContain('"wait-for-dag: 60s"');
  expect(created(simulation)).toBe(0);
});

test('wait-for-dag waits until the DAG appears', async () => {
  const simulation = createSimulation({ dags: [{ appearsAtMs: 240_000 }] });
  const end = await runWith(simulation, { waitForDagMs: 330_000 });
  expect(end.outcome.name).toBe('success');
  expect(simulation.lines.filter((line) => line.startsWith('Not ready'))).toHaveLength(1);
});

test('wait-for-dag gives up when its time is over', async () => {
  const simulation = createSimulation({ dags: [{ appearsAtMs: 900_000 }] });
  const { outcome } = await runWith(simulation, { waitForDagMs: 330_000 });
  expect(outcome.code).toBe('dag-absent');
  expect(simulation.clock.now()).toBeGreaterThanOrEqual(330_000);
  expect(simulation.clock.now()).toBeLessThan(332_000);
});

test('a DAG whose file cannot be imported shows the error, and hands it to the report', async () => {
  const simulation = createSimulation({ dags: [{ brokenUntilMs: 1e9 }] });
  const end = await runWith(simulation, {});
  expect(end.outcome).toMatchObject({ name: 'not-ready', code: 'dag-import-error' });
  expect(end.outcome.message).toContain(
    "NameError: name 'dga' is not defined (/usr/local/airflow/dags/etl.py)",
  );
  expect(end.importError?.filename).toBe('/usr/local/airflow/dags/etl.py');
  expect(simulation.lines).toContain("  NameError: name 'dga' is not defined");
});

test('a DAG that is absent because its file cannot be imported is found through the import errors', async () => {
  const simulation = createSimulation({ dags: [{ appearsAtMs: 1e9, brokenUntilMs: 1e9 }] });
  const { outcome } = await runWith(simulation, {});
  expect(outcome.code).toBe('dag-import-error');
  expect(outcome.message).toContain('a file that may define it cannot be imported: NameError');
});

test('parsed-after waits for a parse after that instant', async () => {
  const old = await runWith(createSimulation(), { parsedAfter: '2026-01-01T00:00:00Z' });
  expect(old.outcome).toMatchObject({ name: 'not-ready', code: 'dag-not-parsed' });
  const fresh = await runWith(createSimulation({ dags: [{ appearsAtMs: 0 }] }), {
    parsedAfter: '2025-12-31T23:59:59Z',
  });
  expect(fresh.outcome.name).toBe('success');
});

test('a paused DAG fails the step before anything is sent', async () => {
  const simulation = createSimulation({ dags: [{ isPaused: true }] });
  const { outcome } = await runWith(simulation, {});
  expect(outcome).toMatchObject({
    name: 'not-ready',
    code: 'dag-paused',
    hint: expect.stringContaining('if-paused: unpause'),
  });
  expect(created(simulation)).toBe(0);
});

test('if-paused: unpause unpauses, again when the answer is lost', async () => {
  const results = new RequestResults({ unpause: [{ kind: 'lost', ms: 10_000, effectMs: 'never' }] });
  const simulation = createSimulation({
    dags: [{ isPaused: true }, { dagId: 'etl2', isPaused: true }],
    results,
  });
  const { outcome } = await runWith(simulation, { ifPaused: 'unpause' });
  expect(outcome.name).toBe('success');
  expect(simulation.airflow.dag('etl2')?.isPaused).toBe(true);
});

test('if-paused: trigger warns that the run stays queued', async () => {
  const simulation = createSimulation({ dags: [{ isPaused: true }] });
  const { outcome } = await runWith(simulation, { ifPaused: 'trigger', waitForCompletion: false });
  expect(outcome.name).toBe('triggered');
  expect(simulation.warnings[0]).toContain('stays queued');
});

test.each(['CREATING', 'CREATE_FAILED', 'DELETING', 'DELETED', 'UNAVAILABLE'])(
  'an environment that is %s is not ready',
  (status) => {
    const outcome = findUnusable(environmentIs(status, { lastUpdateError: 'no subnets' }));
    expect(outcome).toMatchObject({ name: 'not-ready', code: 'environment-not-ready' });
    expect(outcome?.message).toBe(`MWAA environment "prod" is ${status}: no subnets`);
  },
);

test.each(['AVAILABLE', 'UPDATE_FAILED'])(
  'an environment that is %s is used without a word',
  async (status) => {
    const simulation = createSimulation();
    const { outcome } = await runWith(simulation, {}, { environment: environmentIs(status) });
    expect(outcome.name).toBe('success');
    expect(simulation.warnings).toEqual([]);
  },
);

test.each(['UPDATING', 'MAINTENANCE', 'ROLLING_BACK', 'CREATING_SNAPSHOT', 'PENDING', 'NEW_WORD'])(
  'an environment that is %s is used with one warning',
  async (status) => {
    const simulation = createSimulation();
    const { outcome } = await runWith(simulation, {}, { environment: environmentIs(status) });
    expect(outcome.name).toBe('success');
    expect(simulation.warnings).toEqual([
      `MWAA environment "prod" is ${status}: Airflow may not answer for a while.`,
    ]);
  },
);

test('an environment that is being updated is not ready only when Airflow does not answer in time', async () => {
  const silence = (times: number) =>
    new RequestResults({
      read: Array.from(
        { length: times },
        () => ({ kind: 'unsent', ms: 2_000, code: 'unreachable' }) as const,
      ),
    });
  const environment = environmentIs('UPDATING');
  const patient = createSimulation({ results: silence(20) });
  expect((await runWith(patient, { waitForDagMs: 600_000 }, { environment })).outcome.name).toBe('success');
  const { outcome } = await runWith(createSimulation({ results: silence(1) }), {}, { environment });
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'environment-not-ready' });
  expect(outcome.message).toContain('is UPDATING');
});

test('what the transport cannot check is said before the trigger', async () => {
  const simulation = createSimulation({ without: ['get-dag'] });
  const { outcome } = await runWith(simulation, { waitForDagMs: 60_000 });
  expect(outcome.name).toBe('success');
  expect(simulation.warnings).toEqual([]);
  expect(simulation.lines).toContainEqual(expect.stringContaining('cannot read whether the DAG is paused'));
});

test('a note that the transport cannot leave is said before the trigger, one that nobody asked for is not', async () => {
  const given = createSimulation({ without: ['note'] });
  await runWith(given, { isNoteGiven: true });
  expect(given.warnings).toEqual(['The invoke-rest-api transport cannot leave a note on the run (note).']);
  const derived = createSimulation({ without: ['note'] });
  await runWith(derived, {});
  expect(derived.warnings).toEqual([]);
});

test.each([
  ['skip', { name: 'skipped' }],
  ['fail', { name: 'not-ready', code: 'dag-running' }],
] as const)('if-running: %s names the active run and triggers nothing', async (ifRunning, expected) => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'nightly', timeline: { queueMs: 0, workMs: 500_000, end: 'success' } });
  const { outcome } = await runWith(simulation, { ifRunning });
  expect(outcome).toMatchObject(expected);
  expect(outcome.message).toContain('"nightly" (running)');
  expect(created(simulation)).toBe(0);
});

test('if-running: wait triggers when the active run has ended', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'nightly', timeline: { queueMs: 0, workMs: 500_000, end: 'failed' } });
  const { outcome } = await runWith(simulation, { ifRunning: 'wait' });
  expect(outcome.name).toBe('success');
  expect(simulation.airflow.actions[0]?.atMs).toBeGreaterThan(500_000);
});

test.each([
  ['queue-timeout', 60_000],
  ['timeout', undefined],
])('if-running: wait is bounded by %s', async (limit, queueTimeoutMs) => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'nightly', timeline: { queueMs: 0, workMs: 9_000_000, end: 'success' } });
  const { outcome } = await runWith(simulation, {
    ifRunning: 'wait',
    queueTimeoutMs,
    timeoutMs: 120_000,
  });
  expect(outcome).toMatchObject({ name: 'timed-out', code: 'dag-running' });
  expect(outcome.message).toContain(limit);
  expect(simulation.clock.now()).toBeLessThan((queueTimeoutMs ?? 120_000) + 1_000);
  expect(created(simulation)).toBe(0);
});
