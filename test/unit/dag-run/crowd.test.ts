import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { TransportError } from '../../../src/core/errors.ts';
import { runDag } from '../../../src/dag-run/run-dag.ts';
import { createRetry } from '../../../src/transport/retry.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { AirflowModel } from './airflow-model.ts';
import { ModelClient } from './model-client.ts';
import { createSimulation, never, planWith } from './simulation.ts';
import { randomFrom } from './wait-simulation.ts';

const STEPS = 100;
const LIMIT = 10;
const MINUTE = 60_000;

/** The service in front of Airflow: so many requests per second, the others are throttled. */
class Gate {
  readonly passed: number[] = [];
  readonly refused: number[] = [];
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  enter(): void {
    const now = this.#clock.now();
    const recent = this.passed.filter((at) => at > now - 1_000).length;
    if (recent < LIMIT) this.passed.push(now);
    else {
      this.refused.push(now);
      throw new TransportError('throttled', 'Rate exceeded', { delivery: 'not-sent' });
    }
  }

  attempts(fromMs: number, toMs: number): number {
    return [...this.passed, ...this.refused].filter((at) => at >= fromMs && at < toMs).length;
  }
}

test('a hundred steps that start together are all served, and stay below the limit from the fourth minute on', async () => {
  const clock = new VirtualClock(randomFrom(1));
  const airflow = new AirflowModel(clock, [
    { maxActiveRuns: 1000, timelines: [{ queueMs: 2_000, workMs: 20 * MINUTE, end: 'success' }] },
  ]);
  const gate = new Gate(clock);
  const simulation = createSimulation();
  const steps = Array.from({ length: STEPS }, async (_, i) => {
    const retry = createRetry({ retryBudgetMs: 10 * MINUTE, clock, log: simulation.context.log });
    const client = new ModelClient(airflow, { name: `step-${i}` });
    const gated = throughGate(client, gate, retry);
    const plan = planWith({}, { runId: `gha-${i}` });
    return await runDag(plan, { ...simulation.context, client: gated, clock }, never);
  });
  const ends = await clock.drive(Promise.all(steps));

  expect(ends.every((end) => end.outcome.name === 'success' && end.origin === 'created')).toBe(true);
  const created = airflow.actions.filter((action) => action.what === 'created');
  expect(new Set(created.map((action) => action.name)).size).toBe(STEPS);
  expect(created).toHaveLength(STEPS);
  expect(Math.max(...created.map((action) => action.atMs))).toBeLessThan(5 * MINUTE);
  for (let from = 3 * MINUTE; from < 20 * MINUTE; from += MINUTE) {
    expect(gate.attempts(from, from + MINUTE) / 60).toBeLessThan(LIMIT);
  }
  const lastStart = Math.max(...airflow.list('etl').map((run) => Date.parse(run.startDate ?? '')));
  const lastEnd = lastStart + 20 * MINUTE - Date.parse('2026-01-01T00:00:00Z');
  expect(clock.now() - lastEnd).toBeLessThan(MINUTE);
}, 60_000);

/** As the transport does: each request passes the gate, and a throttled one is repeated. */
function throughGate(client: ModelClient, gate: Gate, retry: ReturnType<typeof createRetry>): AirflowClient {
  return new Proxy<AirflowClient>(client, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name, target);
      if (typeof method !== 'function') return method;
      const bound = method.bind(target);
      if (name === 'can') return bound;
      return (...given: readonly unknown[]) => {
        const signal = given.at(-1) as AbortSignal;
        const attempt = async () => {
          gate.enter();
          return await bound(...given);
        };
        return retry.run('read', attempt, signal);
      };
    },
  });
}
