import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { type History, history } from './history.ts';
import { type SimulatedStep, simulateStep } from './simulated-step.ts';

const CASES = 4_000;
/** Beyond the waits that the inputs allow: looks, the trigger's retry budget, a stop, each read's slowness. */
const GRACE_MS = 600_000;
/** From the runner's signal to the end of main; the runner kills after 10 s. */
const CANCEL_MS = 6_500;

/** Throws when a play broke a promise. */
function judge({
  airflow,
  plan,
  end,
  endedAtMs,
  stateAtEnd,
  history,
  saved,
  postLines,
}: SimulatedStep): void {
  const { inputs } = plan;
  const created = airflow.actions.filter((action) => action.what === 'created');
  const stopped = airflow.actions.filter((action) => action.what === 'stopped');
  const ours = { dagId: inputs.dagId, runId: created[0]?.name ?? end?.run?.runId ?? plan.runId };
  const ids = [plan.runId, ...Array.from({ length: 30 }, (_, i) => `${plan.runId}-${i + 2}`)];

  expect(created.length, 'at most one run is created').toBeLessThanOrEqual(1);
  for (const { name } of created) {
    const lower = ids.slice(0, Math.max(ids.indexOf(name), 0));
    expect(ids, 'under our id, or its next suffix').toContain(name);
    for (const runId of lower)
      expect(airflow.run({ dagId: inputs.dagId, runId }), 'whose lower ones are all taken').toBeDefined();
    if (inputs.dagRunId !== undefined) expect(name, 'and a given id has none').toBe(plan.runId);
    if (saved !== undefined) expect(saved.runId, 'post knows the id').toBe(name);
  }
  // A twin that came between our look and our trigger cannot be told from the run of a lost trigger.
  const isRace = history.twins.length > 0 && history.twinsAtMs > 0;
  for (const { name } of stopped) {
    if (isRace) continue;
    expect(airflow.createdBy({ dagId: inputs.dagId, runId: name }), 'only our own run is stopped').toBe(
      'main',
    );
  }
  if (inputs.onCancel === 'leave' && inputs.onTimeout === 'leave')
    expect(stopped, 'nobody asked to stop').toEqual([]);
  if (postLines.some((line) => line.includes('was not started'))) {
    expect(created, 'what post says was not started never is').toEqual([]);
  }

  if (end !== undefined) {
    const { outcome, origin, run } = end;
    if (origin === 'created') {
      expect(airflow.run(ours), 'the run exists').toBeDefined();
      if (!isIndistinct(history)) expect(created.length, 'created is true').toBe(1);
      if (!history.hidesConf) expect(airflow.run(ours)?.conf, 'with our conf').toEqual(inputs.conf);
    } else if (origin !== undefined)
      expect(created.length, 'nothing is created beside a foreign run').toBe(0);
    if (origin === 'adopted') {
      expect(history.hidesConf, 'a conf that cannot be read is never adopted').toBe(false);
      expect(airflow.run(ours)?.conf, 'an adopted run has our conf').toEqual(inputs.conf);
      expect(inputs.dagRunId, 'a given id is never adopted').toBeUndefined();
    }
    const hasDoubt = outcome.name === 'cancelled' || outcome.code === 'trigger-uncertain';
    if (origin === undefined && !hasDoubt)
      expect(created.length, `${outcome.name} leaves no run behind`).toBe(0);
    expect(outcome.code, outcome.message).not.toBe('internal');
    if (outcome.name === 'success' || outcome.name === 'failed') {
      expect(outcome.name, "the verdict is Airflow's").toBe(stateAtEnd);
      expect(run?.state).toBe(stateAtEnd);
    }
    if (outcome.name !== 'cancelled') {
      expect(saved?.phase ?? 'done', 'nothing is left to post').toBe('done');
    }
    if (outcome.name === 'cancelled') {
      expect(endedAtMs - (history.cancelAtMs ?? 0), 'cancellation is quick').toBeLessThanOrEqual(CANCEL_MS);
    }
    if (outcome.name === 'timed-out' && run !== undefined) {
      expect(endedAtMs).toBeGreaterThanOrEqual(Math.min(inputs.queueTimeoutMs ?? Infinity, inputs.timeoutMs));
    }
  }

  const waits =
    inputs.waitForDagMs +
    Math.max(inputs.queueTimeoutMs ?? 0, inputs.timeoutMs) +
    inputs.timeoutMs +
    GRACE_MS;
  expect(endedAtMs, 'the step ends in time').toBeLessThanOrEqual(waits);

  const isOver = end === undefined || end.outcome.name === 'cancelled';
  const wantsStop = inputs.onCancel === 'stop' && isOver && created.length === 1;
  const isTold = postLines.some((line) => line.includes('could not be stopped and may keep running'));
  if (wantsStop && saved?.phase !== 'done' && !isTold) {
    expect(airflow.run(ours)?.state, `post stops it: ${postLines.join(' ')}`).toMatch(/^(failed|success)$/);
  }
  if (end?.outcome.name === 'cancelled' && wantsStop && !isTold) {
    expect(airflow.run(ours)?.state, 'a cancelled step stops its run').toMatch(/^(failed|success)$/);
  }
}

/**
 * A twin's run with our conf, or one that cannot be read, and an answer that was lost: without a look before the trigger, which is
 * spared when nothing may be stopped, the run counts as ours; so it does when it appears behind that look.
 */
function isIndistinct({ twins, twinsAtMs, hidesConf, inputs, results }: History): boolean {
  const looksFirst =
    inputs.dagRunId !== undefined || inputs.onCancel === 'stop' || inputs.onTimeout === 'stop';
  const isAlike = twins.some((twin) => hidesConf || twin.conf === 'same');
  return (
    isAlike && (!looksFirst || twinsAtMs > 0) && results.trigger.some((result) => result.kind !== 'answered')
  );
}

const seen = new Map<string, number>();

function count(word: string): void {
  seen.set(word, (seen.get(word) ?? 0) + 1);
}

test('whatever happens: one run at most, the right verdict, an end in time, nothing foreign stopped', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (each) => {
      const seenNow = await simulateStep(each);
      count(seenNow.end === undefined ? 'killed' : `outcome ${seenNow.end.outcome.name}`);
      if (seenNow.end?.origin !== undefined) count(`origin ${seenNow.end.origin}`);
      if (seenNow.end?.outcome.code !== undefined) count(`code ${seenNow.end.outcome.code}`);
      for (const action of seenNow.airflow.actions) count(`${action.what} by ${action.by}`);
      if (seenNow.airflow.actions.some(({ name }) => /-[23]$/.test(name))) count('a suffix');
      judge(seenNow);
    }),
    { numRuns: propertyRuns(1_000) },
  );
}, 120_000);

test('the histories reach every outcome, origin and action', () => {
  const words = [
    ...['success', 'failed', 'timed-out', 'cancelled', 'triggered', 'skipped', 'not-ready', 'error'].map(
      (name) => `outcome ${name}`,
    ),
    ...['created', 'adopted', 'attached', 'resumed'].map((origin) => `origin ${origin}`),
    ...['trigger-uncertain', 'run-conflict'].map((code) => `code ${code}`),
    ...[
      'created by main',
      'stopped by main',
      'stopped by post',
      'cleared by main',
      'unpaused by main',
      'killed',
      'a suffix',
    ],
  ];
  expect(words.filter((word) => !seen.has(word))).toEqual([]);
});

/** Replaces methods of a client: a defect such as code of ours could have. */
function spoiled(client: AirflowClient, changes: Partial<AirflowClient>): AirflowClient {
  return new Proxy(client, {
    get(target, name) {
      const value = Reflect.get(name in changes ? changes : target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

const defects: Readonly<Record<string, (client: AirflowClient) => AirflowClient>> = {
  'a new id for each attempt': (client) => {
    let attempts = 0;
    return spoiled(client, {
      triggerDagRun: (request, signal) => {
        attempts += 1;
        const runId = attempts === 1 ? request.runId : `${request.runId}-${attempts}`;
        return client.triggerDagRun({ ...request, runId }, signal);
      },
    });
  },
  'no look-up after a lost answer': (client) => {
    let isLookingUp = false;
    return spoiled(client, {
      triggerDagRun: async (request, signal) => {
        isLookingUp = true;
        const answer = await client.triggerDagRun(request, signal);
        isLookingUp = answer.kind === 'conflict';
        return answer;
      },
      getDagRun: async (ref, signal) => (isLookingUp ? undefined : await client.getDagRun(ref, signal)),
    });
  },
  'a conflict taken for a success': (client) =>
    spoiled(client, {
      triggerDagRun: async (request, signal) => {
        const answer = await client.triggerDagRun(request, signal);
        if (answer.kind === 'accepted') return answer;
        return { kind: 'accepted', run: { ...request, state: 'queued' } };
      },
    }),
  'a stop without a look at who created the run': (client) =>
    spoiled(client, {
      getDagRun: async (ref, signal) => {
        const run = await client.getDagRun(ref, signal);
        if (run !== undefined && ref.runId === 'earlier') await client.stopDagRun(ref, signal);
        return run;
      },
    }),
  'a failed run reported as a success': (client) =>
    spoiled(client, {
      getDagRun: async (ref, signal) => {
        const run = await client.getDagRun(ref, signal);
        return run?.state === 'failed' ? { ...run, state: 'success' } : run;
      },
    }),
};

test.each(Object.entries(defects))(
  'the same judges find %s',
  async (_, spoil) => {
    const property = fc.asyncProperty(history, async (each: History) =>
      judge(await simulateStep(each, spoil)),
    );
    const result = await fc.check(property, { numRuns: CASES, endOnFailure: true });
    expect(result.failed).toBe(true);
  },
  120_000,
);
