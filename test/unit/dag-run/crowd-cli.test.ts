import { expect, test } from 'vitest';
import { runDag } from '../../../src/dag-run/run-dag.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { CliEndpoint } from '../airflow/cli-endpoint.ts';
import { createSimulation, never, planWith } from './simulation.ts';
import { randomFrom } from './wait-simulation.ts';

const STEPS = 20;
const MINUTE = 60_000;

test.each(['1.10.12', '2.0.2', '2.2.2', '2.10.3', '3.0.6'])(
  'over the CLI of %s, twenty steps that start together have one run each, though four commands run at once',
  async (version) => {
    const clock = new VirtualClock(randomFrom(1));
    const endpoint = new CliEndpoint(clock, version);
    endpoint.airflow.dag('etl', { tasks: [{ taskId: 'work', durationMs: 5 * MINUTE }] });
    const { context } = createSimulation();
    const steps = Array.from({ length: STEPS }, async (_, i) => {
      const { client, retry } = endpoint.open();
      const observer = { ...context.observer, runKnown: () => retry.allow(20 * MINUTE) };
      const plan = planWith({ note: '' }, { runId: `gha-${i}` });
      return await runDag(plan, { ...context, observer, client, clock }, never);
    });
    const ends = await clock.drive(Promise.all(steps));

    expect(endpoint.refused).toBeGreaterThan(STEPS);
    expect(ends.map(({ outcome }) => outcome.name)).toEqual(Array(STEPS).fill('success'));
    expect(ends.map(({ origin }) => origin)).toEqual(Array(STEPS).fill('created'));
    const runIds = endpoint.airflow.runs('etl').map((run) => run.runId);
    expect(runIds.toSorted()).toEqual(ends.map(({ run }) => run?.runId).toSorted());
  },
  60_000,
);

const isTrigger = (line: string) => line.includes('trigger');

/** One step over an endpoint, which does not wait for its run. */
async function runOne(endpoint: CliEndpoint, clock: VirtualClock, dagRunId?: string) {
  const { context } = createSimulation();
  const { client } = endpoint.open();
  const plan = planWith({ note: '', waitForCompletion: false, dagRunId });
  return await clock.drive(runDag(plan, { ...context, client, clock }, never));
}

test.each(['2.2.2', '3.0.6'])(
  'over the CLI of %s, a trigger that never has room ends within two minutes',
  async (version) => {
    const clock = new VirtualClock();
    const endpoint = new CliEndpoint(clock, version);
    endpoint.airflow.dag('etl', { tasks: [{ taskId: 'work', durationMs: 5 * MINUTE }] });
    endpoint.refuses = isTrigger;
    const { outcome } = await runOne(endpoint, clock);
    expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
    expect(outcome.message).toContain('status 503');
    expect(clock.now()).toBeGreaterThan(110_000);
    expect(clock.now()).toBeLessThan(140_000);
  },
);

test.each(['1.10.12', '2.0.2', '2.2.2', '2.10.3', '3.0.6'])(
  'over the CLI of %s, a trigger that was carried out behind a 503 is found, and makes one run',
  async (version) => {
    for (const dagRunId of [undefined, 'release-7']) {
      const clock = new VirtualClock();
      const endpoint = new CliEndpoint(clock, version);
      endpoint.airflow.dag('etl', { tasks: [{ taskId: 'work', durationMs: 5 * MINUTE }] });
      let refused = 0;
      endpoint.refuses = (line) => {
        if (!isTrigger(line) || refused === 3) return false;
        refused += 1;
        endpoint.carryOut(line);
        return true;
      };
      const end = await runOne(endpoint, clock, dagRunId);
      expect(end).toMatchObject({ outcome: { name: 'triggered' }, origin: 'created' });
      expect(endpoint.airflow.runs('etl').map((run) => run.runId)).toEqual([end.run?.runId]);
    }
  },
);
