import { expect, test } from 'vitest';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import { writeStopNote } from '../../../../src/dag-run/stop/stop-note.ts';
import type { RunTimeline } from '../model-records.ts';
import { type Operation, type RequestResult, RequestResults } from '../request-result.ts';
import { createSimulation, never, planWith } from '../simulation.ts';

const IDS = ['gha-7-3-abc123', 'gha-7-2-abc123', 'gha-7-1-abc123'];
const now: RunTimeline = { queueMs: 0, workMs: 0, end: 'success' };
const failedBefore: RunTimeline = { ...now, end: 'failed' };
const active: RunTimeline = { ...now, workMs: 60_000 };

async function rerun(
  onRerun: 'new' | 'attach' | 'resume',
  earlier: RunTimeline | undefined,
  results = new RequestResults(),
) {
  const simulation = createSimulation({ results });
  if (earlier !== undefined) simulation.airflow.seed({ runId: 'gha-7-1-abc123', timeline: earlier });
  const plan = planWith({ onRerun }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  return {
    simulation,
    end,
    actions: simulation.airflow.actions.map((action) => `${action.what} ${action.name}`),
  };
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
] as const)('on-rerun: %s after a run that went %o', async (onRerun, earlier, origin, actions, outcome) => {
  const played = await rerun(onRerun, earlier);
  expect(played.end).toMatchObject({ origin, outcome: { name: outcome } });
  expect(played.actions).toEqual(actions);
  expect(played.simulation.lines.some((line) => line.startsWith('This is a re-run'))).toBe(onRerun !== 'new');
});

test('a resumed run that a step had stopped is cleared of what the stop skipped, too', async () => {
  const simulation = createSimulation();
  const ref = { dagId: 'etl', runId: 'gha-7-1-abc123' };
  simulation.airflow.seed({ ...ref, timeline: active });
  simulation.airflow.stop(ref, 'attempt 1');
  simulation.airflow.leaveNote(ref, writeStopNote('cancelled', 'By the first attempt.'));
  const plan = planWith({ onRerun: 'resume' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const { outcome } = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(outcome.name).toBe('success');
  expect(simulation.airflow.tasks(ref).map(({ state }) => state)).toEqual(['success', 'success']);
  expect(simulation.lines.join('\n')).toContain('was stopped');
});

test.each([
  ['resume', 'resumed', ['cleared gha-7-1-abc123']],
  ['attach', 'created', ['created gha-7-4-abc123']],
] as const)(
  'on-rerun: %s does not take a stopped run for a success that only counts as one',
  async (onRerun, origin, actions) => {
    const simulation = createSimulation();
    const ref = { dagId: 'etl', runId: 'gha-7-1-abc123' };
    simulation.airflow.seed({ ...ref, timeline: active });
    simulation.airflow.stop(ref, 'attempt 1');
    simulation.airflow.leaveNote(ref, writeStopNote('cancelled', 'By the first attempt.'));
    simulation.airflow.judgeStopped(ref);
    const plan = planWith({ onRerun }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
    const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
    expect(end).toMatchObject({ origin, outcome: { name: 'success' } });
    const done = simulation.airflow.actions.filter(({ by }) => by !== 'attempt 1');
    expect(done.map(({ what, name }) => `${what} ${name}`)).toEqual(actions);
    expect(simulation.lines.join('\n')).toContain('was stopped');
  },
);

const lost = (effectMs: number | 'never'): RequestResult => ({ kind: 'lost', ms: 5_000, effectMs });

test.each([
  ['carried out', 0],
  ['never sent', 'never'],
] as const)('a resume whose answer is lost, the request %s, clears once', async (_, effectMs) => {
  const { end, actions } = await rerun(
    'resume',
    failedBefore,
    new RequestResults({ clear: [lost(effectMs)] }),
  );
  expect(end.outcome.name).toBe('success');
  expect(actions).toEqual(['cleared gha-7-1-abc123']);
});

test('on a first attempt on-rerun means nothing', async () => {
  const simulation = createSimulation();
  const end = await simulation.clock.drive(
    runDag(planWith({ onRerun: 'resume' }), simulation.context, never),
  );
  expect(end.origin).toBe('created');
  expect(simulation.client.requests.slice(0, 2)).toEqual(['read', 'trigger']);
});

test('after a lost clear, a look that cannot be read sends nothing again', async () => {
  const read: RequestResult = { kind: 'answered', ms: 80 };
  const garbled: RequestResult = { kind: 'garbled', ms: 80 };
  const results = new RequestResults({ clear: [lost(0)] });
  const { simulation, end, actions } = await rerun(
    'resume',
    failedBefore,
    Object.assign(results, { next: nextAfter(results, 'clear', 'read-run', [garbled, garbled, read]) }),
  );
  expect(end.outcome.name).toBe('success');
  expect(actions).toEqual(['cleared gha-7-1-abc123']);
  expect(simulation.client.requests.filter((request) => request === 'clear')).toHaveLength(1);
});

test('a clear whose answer is lost when no time is left to repeat it is looked up, too', async () => {
  const slow: RequestResult = { kind: 'lost', ms: 125_000, effectMs: 0 };
  const { end, actions } = await rerun('resume', failedBefore, new RequestResults({ clear: [slow] }));
  expect(end).toMatchObject({ origin: 'resumed', outcome: { name: 'success' } });
  expect(actions).toEqual(['cleared gha-7-1-abc123']);
});

/** From the first request of one operation on, another one has these results. */
function nextAfter(
  results: RequestResults,
  first: Operation,
  then: Operation,
  list: readonly RequestResult[],
): RequestResults['next'] {
  const next = results.next.bind(results);
  let left: RequestResult[] | undefined;
  return (operation) => {
    if (operation === first) left ??= [...list];
    return (operation === then ? left?.shift() : undefined) ?? next(operation);
  };
}

test('a transport that cannot clear says so, and resumes nothing', async () => {
  const simulation = createSimulation({ without: ['clear'] });
  simulation.airflow.seed({ runId: 'gha-7-1-abc123', timeline: failedBefore });
  const plan = planWith({ onRerun: 'resume' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const { outcome } = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(simulation.warnings[0]).toContain('cannot resume a run');
  expect(outcome).toMatchObject({ name: 'error', code: 'unsupported' });
  expect(simulation.airflow.actions).toEqual([]);
});

test.each([
  ['the highest suffix of the newest attempt that left a run', [], 'gha-7-1-abc123-3'],
  [
    'which is the one with our conf, where another step left one too',
    ['gha-7-1-abc123-3'],
    'gha-7-1-abc123-2',
  ],
])('on-rerun follows %s', async (_, others, followed) => {
  const simulation = createSimulation();
  const { conf } = planWith().inputs;
  for (const runId of ['gha-7-1-abc123', 'gha-7-1-abc123-2', 'gha-7-1-abc123-3'])
    simulation.airflow.seed({ runId, timeline: now, conf: others.includes(runId) ? { day: 'never' } : conf });
  const plan = planWith({ onRerun: 'attach' }, { runId: 'gha-7-4-abc123', earlierRunIds: IDS });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(end).toMatchObject({ origin: 'attached', run: { runId: followed } });
  expect(simulation.airflow.actions).toEqual([]);
});

test('on-rerun with a given id knows no suffix', async () => {
  const simulation = createSimulation();
  for (const runId of ['nightly', 'nightly-2']) simulation.airflow.seed({ runId, timeline: now });
  const plan = planWith({ onRerun: 'attach', dagRunId: 'nightly' }, { earlierRunIds: ['nightly'] });
  const end = await simulation.clock.drive(runDag(plan, simulation.context, never));
  expect(end).toMatchObject({ origin: 'attached', run: { runId: 'nightly' } });
});
