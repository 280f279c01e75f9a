import { expect, test } from 'vitest';
import { Cancelled } from '../../../../src/core/abort.ts';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import type { RunTimeline } from '../model-records.ts';
import { RequestResults } from '../request-result.ts';
import { createSimulation, never, planWith } from '../simulation.ts';
import { randomFrom } from '../wait-simulation.ts';

const ID = 'gha-7-2-abc123';
const timeline = (workMs: number, end: 'success' | 'failed' = 'success', queueMs = 500): RunTimeline => ({
  queueMs,
  workMs,
  end,
});

test('a run is followed through its states to its end', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(60_000)] }] });
  const end = await simulation.clock.drive(runDag(planWith(), simulation.context, never));
  expect(end.outcome.name).toBe('success');
  expect(simulation.events).toEqual([
    `known ${ID} created`,
    'start -> queued',
    'queued -> running',
    'running -> success',
  ]);
  expect(simulation.tasks.length).toBeGreaterThan(1);
});

test('a run that was queued for an hour is followed by the time since its start', async () => {
  const [queueMs, workMs] = [3_600_000, 40_000];
  for (let seed = 1; seed <= 10; seed += 1) {
    const simulation = createSimulation({
      dags: [{ timelines: [timeline(workMs, 'success', queueMs)] }],
      random: randomFrom(seed),
    });
    const plan = planWith({ timeoutMs: 7_200_000 });
    const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
    const lastedMs = Date.parse(end.run?.endDate ?? '') - Date.parse(end.run?.startDate ?? '');
    expect(lastedMs).toBe(workMs);
    const endedAt = Date.parse(end.run?.endDate ?? '') - Date.parse('2026-01-01T00:00:00Z');
    expect(simulation.clock.now() - endedAt, `seed ${seed}`).toBeLessThan(3_000);
  }
});

test('a failed run fails the step', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(60_000, 'failed')] }] });
  const end = await simulation.clock.drive(runDag(planWith(), simulation.context, never));
  expect(end.outcome).toMatchObject({ name: 'failed', message: `DAG run "${ID}" of DAG "etl" failed` });
  expect(end.run?.state).toBe('failed');
});

test('a timeout ends the wait and leaves the run alone', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(7_200_000)] }] });
  const end = await simulation.clock.drive(
    runDag(planWith({ timeoutMs: 600_000 }), simulation.context, never),
  );
  expect(end.outcome).toMatchObject({ name: 'timed-out' });
  expect(end.outcome.message).toContain('still running after 10 min');
  expect(simulation.clock.now()).toBeLessThan(601_000);
  expect(simulation.airflow.run({ dagId: 'etl', runId: ID })?.state).toBe('running');
  expect(simulation.saved.at(-1)?.phase).toBe('done');
});

test('a run that ended just before the timeout has its own verdict', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(597_000)] }] });
  const end = await simulation.clock.drive(
    runDag(planWith({ timeoutMs: 600_000 }), simulation.context, never),
  );
  expect(end.outcome.name).toBe('success');
});

test('on-timeout: stop stops the run that this step created', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(7_200_000)] }] });
  const plan = planWith({ timeoutMs: 600_000, onTimeout: 'stop' });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(end.outcome.message).toContain('it was stopped');
  expect(end).toMatchObject({ outcome: { name: 'timed-out' }, run: { state: 'failed' } });
});

test('on-timeout: stop does not touch a run that this step attached to', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'theirs', timeline: timeline(7_200_000) });
  const plan = planWith({ timeoutMs: 600_000, onTimeout: 'stop', attach: 'theirs' });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(end).toMatchObject({
    outcome: { name: 'timed-out' },
    origin: 'attached',
    run: { state: 'running' },
  });
  expect(simulation.client.requests).not.toContain('stop');
});

test.each([
  ['the DAG is paused', { isPaused: true }, 'Unpause the DAG'],
  ['the DAG already has 1 running of at most 1 active runs', { maxActiveRuns: 1 }, 'Free a place'],
  [
    'the scheduler has not picked it up',
    { timelines: [timeline(1_000, 'success', 9_000_000)] },
    'Free a place',
  ],
])('queue-timeout tells why the run is queued: %s', async (reason, dag, hint) => {
  const simulation = createSimulation({ dags: [dag] });
  if ('maxActiveRuns' in dag)
    simulation.airflow.seed({ runId: 'long', timeline: timeline(9_000_000, 'success', 0) });
  const plan = planWith({ queueTimeoutMs: 120_000, ifPaused: 'trigger' });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(end.outcome).toMatchObject({ name: 'timed-out', hint: expect.stringContaining(hint) });
  expect(end.outcome.message).toContain(`still queued after 2 min; probably ${reason}`);
  expect(simulation.events.some((event) => event.startsWith(`queued: ${reason}`))).toBe(true);
  expect(simulation.clock.now()).toBeLessThan(125_000);
});

test('queue-timeout does not count the time of work', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(900_000, 'success', 5_000)] }] });
  const end = await simulation.clock.drive(
    runDag(planWith({ queueTimeoutMs: 30_000 }), simulation.context, never),
  );
  expect(end.outcome.name).toBe('success');
});

test('a run that is deleted meanwhile ends the wait with a clear error', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(600_000)] }] });
  simulation.clock.at(100_000, () => simulation.airflow.remove({ dagId: 'etl', runId: ID }));
  const { outcome } = await simulation.clock.drive(runDag(planWith(), simulation.context, never));
  expect(outcome).toMatchObject({ name: 'error', code: 'dag-run-not-found' });
  expect(outcome.message).toContain('vanished: it was running');
});

test('an outage that outlasts the retry budget of the reads is an error, and says nothing about the run', async () => {
  const results = new RequestResults({ 'read-run': [{ kind: 'unsent', ms: 300_000, code: 'unreachable' }] });
  const { outcome, run } = await (async () => {
    const simulation = createSimulation({ results, dags: [{ timelines: [timeline(600_000)] }] });
    return await simulation.clock.drive(runDag(planWith(), simulation.context, never));
  })();
  expect(outcome).toMatchObject({ name: 'error', code: 'unreachable' });
  expect(run?.state).toBe('queued');
});

test('trouble with the progress reads changes nothing', async () => {
  const results = new RequestResults({ read: [{ kind: 'answered', ms: 80 }] });
  const simulation = createSimulation({ results, dags: [{ timelines: [timeline(600_000)] }] });
  simulation.clock.at(1_000, () => {
    results.replace(
      'read',
      Array.from({ length: 500 }, () => ({ kind: 'lost', ms: 60_000, effectMs: 'never' })),
    );
  });
  const end = await simulation.clock.drive(runDag(planWith(), simulation.context, never));
  expect(end.outcome.name).toBe('success');
  expect(simulation.tasks).toEqual([]);
  expect(simulation.clock.now()).toBeLessThan(660_000);
});

test('a wall clock that jumps changes nothing', async () => {
  const simulation = createSimulation({ dags: [{ timelines: [timeline(600_000)] }] });
  simulation.clock.at(60_000, () => simulation.clock.jump(-86_400_000));
  simulation.clock.at(120_000, () => simulation.clock.jump(3 * 86_400_000));
  const end = await simulation.clock.drive(
    runDag(planWith({ timeoutMs: 700_000 }), simulation.context, never),
  );
  expect(end.outcome.name).toBe('success');
  expect(simulation.clock.now()).toBeGreaterThan(600_000);
});

test('cancellation ends the wait at once, even while a request is under way', async () => {
  const results = new RequestResults({ 'read-run': [{ kind: 'answered', ms: 9_000 }] });
  const simulation = createSimulation({ results, dags: [{ timelines: [timeline(600_000)] }] });
  const cancel = new AbortController();
  simulation.clock.at(5_000, () => cancel.abort(new Cancelled('SIGINT')));
  const end = await simulation.clock.drive(runDag(planWith(), simulation.context, cancel.signal));
  expect(end.outcome.name).toBe('cancelled');
  expect(simulation.clock.now()).toBe(5_000);
});

test('an attached run that has ended already is reported without waiting', async () => {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId: 'theirs', timeline: timeline(0, 'failed', 0) });
  const end = await simulation.clock.drive(runDag(planWith({ attach: 'theirs' }), simulation.context, never));
  expect(end).toMatchObject({ outcome: { name: 'failed' }, origin: 'attached' });
  expect(simulation.client.requests).toEqual(['read-run']);
});

test('attach to a run that does not exist is an error', async () => {
  const simulation = createSimulation();
  const { outcome } = await simulation.clock.drive(
    runDag(planWith({ attach: 'nothing' }), simulation.context, never),
  );
  expect(outcome).toMatchObject({ name: 'error', code: 'dag-run-not-found' });
});
