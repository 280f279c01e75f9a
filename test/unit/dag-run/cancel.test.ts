import { expect, test } from 'vitest';
import { Cancelled } from '../../../src/core/abort.ts';
import { runDag } from '../../../src/dag-run/run-dag.ts';
import { planPost, stopIfStarted } from '../../../src/dag-run/stop/leftover-run.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { RequestResults } from './request-result.ts';
import { createSimulation, never, planWith, type Simulation } from './simulation.ts';

const ID = 'gha-7-2-abc123';
const LONG = [{ timelines: [{ queueMs: 500, workMs: 7_200_000, end: 'success' as const }] }];

async function cancelAt(
  simulation: Simulation,
  ms: number,
  inputs: Partial<Inputs>,
  more: Parameters<typeof planWith>[1] = {},
) {
  const cancel = new AbortController();
  simulation.clock.at(ms, () => cancel.abort(new Cancelled('SIGINT')));
  return await simulation.clock.drive(runDag(planWith(inputs, more), simulation.context, cancel.signal));
}

function stateOf(simulation: Simulation, runId = ID) {
  return simulation.airflow.run({ dagId: 'etl', runId })?.state;
}

test('on-cancel: leave says in one line that the run keeps running, where, and what would stop it', async () => {
  const simulation = createSimulation({ dags: LONG });
  const { outcome } = await cancelAt(simulation, 60_000, {});
  expect(outcome.message).toContain(`"${ID}" of DAG "etl" (https://airflow.example/etl/${ID}) keeps running`);
  expect(outcome.message).toContain('"on-cancel: stop"');
  expect(stateOf(simulation)).toBe('running');
  expect(planPost(simulation.saved.at(-1))).toEqual({ kind: 'nothing' });
});

test('on-cancel: stop stops the run, and leaves nothing to post', async () => {
  const simulation = createSimulation({ dags: LONG });
  const { outcome, run } = await cancelAt(simulation, 60_000, { onCancel: 'stop' });
  expect(outcome.message).toContain('was stopped');
  expect(run?.state).toBe('failed');
  expect(planPost(simulation.saved.at(-1))).toEqual({ kind: 'nothing' });
});

test('on-cancel: stop never stops a run that this step only attached to', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'theirs', timeline: { queueMs: 0, workMs: 7_200_000, end: 'success' } });
  const { outcome } = await cancelAt(simulation, 60_000, { onCancel: 'stop', attach: 'theirs' });
  expect(outcome.message).toContain('keeps running: this step did not create it');
  expect(stateOf(simulation, 'theirs')).toBe('running');
});

test('a cancellation before the trigger leaves nothing behind', async () => {
  const simulation = createSimulation({ dags: [{ appearsAtMs: 600_000 }] });
  const { outcome } = await cancelAt(simulation, 20_000, { onCancel: 'stop', waitForDagMs: 330_000 });
  expect(outcome.message).toContain('nothing was triggered');
  expect(simulation.saved).toEqual([]);
});

test.each(['leave', 'stop'] as const)(
  'on-cancel: %s between two triggers of a DAG that is not there yet leaves nothing behind',
  async (onCancel) => {
    const simulation = createSimulation({ dags: [{ appearsAtMs: 600_000 }], without: ['get-dag'] });
    const { outcome } = await cancelAt(simulation, 20_000, { onCancel, waitForDagMs: 330_000 });
    expect(outcome.message).toContain('nothing was triggered');
    expect(simulation.client.requests).toContain('trigger');
    expect(planPost(simulation.saved.at(-1))).toEqual({ kind: 'nothing' });
  },
);

test('what main cannot stop within its time is left to post', async () => {
  const results = new RequestResults({ stop: [{ kind: 'lost', ms: 10_000, effectMs: 'never' }] });
  const simulation = createSimulation({ dags: LONG, results });
  const { outcome } = await cancelAt(simulation, 60_000, { onCancel: 'stop' });
  expect(simulation.clock.now()).toBeLessThanOrEqual(66_000);
  expect(outcome.message).toContain('The post step tries again');
  expect(stateOf(simulation)).toBe('running');

  const plan = planPost(simulation.saved.at(-1));
  if (plan.kind !== 'stop') throw new Error(plan.kind);
  await simulation.clock.drive(stopIfStarted(plan.state, simulation.context, never));
  expect(stateOf(simulation)).toBe('failed');
  expect(simulation.lines.at(-1)).toContain('was stopped');
});

/** What post does with what main saved. */
async function playPost(simulation: Simulation): Promise<string | undefined> {
  const plan = planPost(simulation.saved.at(-1));
  if (plan.kind !== 'stop') throw new Error(plan.kind);
  await simulation.clock.drive(stopIfStarted(plan.state, simulation.context, never));
  return simulation.lines.at(-1);
}

test.each<[string, ConstructorParameters<typeof RequestResults>[0]]>([
  ['the answer to the stop', { stop: [{ kind: 'lost', ms: 10_000, effectMs: 0 }] }],
  ['the note', { note: [1, 2, 3].map(() => ({ kind: 'lost', ms: 10_000, effectMs: 'never' })) }],
])('when %s is lost, post leaves the note by which a re-run knows what the stop skipped', async (_, lost) => {
  const simulation = createSimulation({ dags: LONG, results: new RequestResults(lost) });
  const { outcome } = await cancelAt(simulation, 60_000, { onCancel: 'stop' });
  expect(outcome.name).toBe('cancelled');
  expect(simulation.clock.now()).toBeLessThanOrEqual(66_000);
  expect(simulation.airflow.run({ dagId: 'etl', runId: ID })).toMatchObject({
    state: 'failed',
    note: undefined,
  });
  expect(await playPost(simulation)).toContain('was stopped');
  const { note } = simulation.airflow.run({ dagId: 'etl', runId: ID }) ?? {};
  expect(note).toMatch(/^Stopped because the workflow was cancelled\./);
});

test.each(['leave', 'stop'] as const)(
  'on-cancel: %s while a run is stopped after its time limit finishes that stop, under its own note',
  async (onCancel) => {
    const results = new RequestResults({
      stop: [1, 2].map(() => ({ kind: 'lost', ms: 10_000, effectMs: 'never' })),
    });
    const simulation = createSimulation({ dags: LONG, results });
    const inputs = { onCancel, onTimeout: 'stop', timeoutMs: 60_000 } as const;
    const { outcome } = await cancelAt(simulation, 65_000, inputs);
    expect(outcome).toMatchObject({ name: 'cancelled' });
    expect(await playPost(simulation)).toContain('was stopped');
    const run = simulation.airflow.run({ dagId: 'etl', runId: ID });
    expect(run).toMatchObject({
      state: 'failed',
      note: expect.stringMatching(/^Stopped after the time limit "timeout"/),
    });
  },
);

test('a cancellation while the trigger is under way leaves open whether the DAG was triggered', async () => {
  const results = new RequestResults({ trigger: [{ kind: 'answered', ms: 3_000 }] });
  const simulation = createSimulation({ dags: LONG, results });
  const { outcome } = await cancelAt(simulation, 1_000, {});
  expect(outcome).toMatchObject({ name: 'cancelled', isUncertain: true });
  expect(outcome.message).toContain(
    `"${ID}" of DAG "etl" (https://airflow.example/etl/${ID}) may have been started`,
  );
});

test('a cancellation while a run is resumed names that run', async () => {
  const results = new RequestResults({ clear: [{ kind: 'answered', ms: 3_000 }] });
  const simulation = createSimulation({ dags: LONG, results });
  const earlier = 'gha-7-1-abc123';
  simulation.airflow.seed({ runId: earlier, timeline: { queueMs: 0, workMs: 0, end: 'failed' } });
  const end = await cancelAt(simulation, 700, { onRerun: 'resume' }, { earlierRunIds: [earlier] });
  expect(stateOf(simulation, earlier)).toBe('queued');
  expect(end).toMatchObject({ origin: 'resumed', run: { runId: earlier } });
  expect(end.outcome.message).toContain(`"${earlier}" of DAG "etl"`);
  expect(end.outcome.message).toContain('may keep running: this step did not create it');
});

test('a cancellation while a run that has the id is looked at does not say what it is doing', async () => {
  const results = new RequestResults({ 'read-run': [{ kind: 'answered', ms: 3_000 }] });
  const simulation = createSimulation({ dags: LONG, results });
  simulation.airflow.seed({ runId: ID, timeline: { queueMs: 0, workMs: 0, end: 'success' } });
  const { outcome } = await cancelAt(simulation, 450, {});
  expect(outcome.message).toContain('may keep running: this step did not create it');
});

test('a cancellation while the trigger is under way is finished by post, however late the run appears', async () => {
  const results = new RequestResults({ trigger: [{ kind: 'lost', ms: 10_000, effectMs: 24_000 }] });
  const simulation = createSimulation({ dags: LONG, results });
  const { outcome } = await cancelAt(simulation, 3_000, { onCancel: 'stop' });
  expect(outcome.message).toContain('left to the post step');
  const plan = planPost(simulation.saved.at(-1));
  if (plan.kind !== 'stop') throw new Error(plan.kind);
  await simulation.clock.drive(stopIfStarted(plan.state, simulation.context, never));
  expect(stateOf(simulation)).toBe('failed');
});

test('post concludes that a trigger never arrived only after the time in which it could still land', async () => {
  const results = new RequestResults({ trigger: [{ kind: 'lost', ms: 10_000, effectMs: 'never' }] });
  const simulation = createSimulation({ dags: LONG, results });
  await cancelAt(simulation, 3_000, { onCancel: 'stop' });
  const plan = planPost(simulation.saved.at(-1));
  if (plan.kind !== 'stop') throw new Error(plan.kind);
  const from = simulation.clock.now();
  await simulation.clock.drive(stopIfStarted(plan.state, simulation.context, never));
  expect(simulation.clock.now() - from).toBeGreaterThanOrEqual(15_000);
  expect(simulation.lines.at(-1)).toContain('was not started');
});

test('a run that ended by itself is not touched by a late stop', async () => {
  const simulation = createSimulation({
    dags: [{ timelines: [{ queueMs: 0, workMs: 5_000, end: 'success' }] }],
  });
  simulation.airflow.create({ dagId: 'etl', runId: ID, conf: {} }, 'main');
  simulation.airflow.run({ dagId: 'etl', runId: ID });
  simulation.clock.at(6_000, () => undefined);
  await simulation.clock.driveTo(6_000);
  const state = {
    phase: 'created',
    dagId: 'etl',
    runId: ID,
    onCancel: 'stop',
    url: '',
    stopNote: 'x',
    connection: {},
  } as const;
  await simulation.clock.drive(stopIfStarted(state, simulation.context, never));
  expect(stateOf(simulation)).toBe('success');
  expect(simulation.lines.at(-1)).toContain('had already ended (success)');
});

test('a transport that cannot stop warns before the trigger, and tells where to stop the run by hand', async () => {
  const simulation = createSimulation({ dags: LONG, without: ['stop'] });
  const { outcome } = await cancelAt(simulation, 60_000, { onCancel: 'stop' });
  expect(simulation.warnings[0]).toContain('cannot stop a run (on-cancel: stop)');
  expect(outcome.message).toContain(`(https://airflow.example/etl/${ID}) could not be stopped`);
  expect(outcome.message).not.toContain('post step');
  expect(stateOf(simulation)).toBe('running');
});

test.each([
  [undefined, 'nothing'],
  [{ phase: 'done', onCancel: 'stop' }, 'nothing'],
  [{ phase: 'sending', onCancel: 'stop' }, 'stop'],
  [{ phase: 'created', onCancel: 'stop' }, 'stop'],
  [{ phase: 'stopping', onCancel: 'stop' }, 'stop'],
  [{ phase: 'stopping', onCancel: 'leave' }, 'stop'],
  [{ phase: 'not-ours', onCancel: 'stop' }, 'report'],
  [{ phase: 'sending', onCancel: 'leave' }, 'report'],
  [{ phase: 'created', onCancel: 'leave' }, 'report'],
] as const)('after main left %o, post has to do: %s', (left, kind) => {
  const rest = { dagId: 'etl', runId: ID, url: 'https://airflow.example', stopNote: '', connection: {} };
  expect(planPost(left === undefined ? undefined : { ...rest, ...left }).kind).toBe(kind);
});
