import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { DagRun } from '../../../src/airflow/model.ts';
import { waitForDagRun } from '../../../src/dag-run/wait/wait-for-dag-run.ts';
import { createSimulation, never, type Simulation } from './simulation.ts';

export interface WaitCost {
  /** From the end of the run to the verdict. */
  readonly delayMs: number;
  readonly requests: number;
}

/** Follows one run of the given duration, answers taking 80 ms, and tells what that cost. */
export async function simulateWait(options: {
  readonly durationMs: number;
  readonly random: () => number;
  /** Durations of earlier successful runs. */
  readonly earlierMs?: readonly number[];
}): Promise<WaitCost> {
  const timeline = { queueMs: 0, workMs: options.durationMs, end: 'success' } as const;
  const simulation = createSimulation({
    dags: [{ timelines: [timeline], maxActiveRuns: 1000 }],
    random: options.random,
  });
  const client = withHistory(simulation, options.earlierMs ?? []);
  const created = simulation.airflow.create({ dagId: 'etl', runId: 'r', conf: {} }, 'main');
  if (created.kind !== 'accepted') throw new Error(created.detail);
  // The model's scheduler acts when somebody looks.
  simulation.airflow.run({ dagId: 'etl', runId: 'r' });
  const plan = {
    run: created.run,
    timeoutMs: 24 * 3_600_000,
    queueTimeoutMs: undefined,
    pollIntervalMs: 'auto',
  } as const;
  const end = await simulation.clock.drive(waitForDagRun(plan, { ...simulation.context, client }, never));
  if (end.kind !== 'finished') throw new Error('timed out');
  return {
    delayMs: simulation.clock.now() - options.durationMs,
    requests: simulation.client.requests.length,
  };
}

/** The model's client, with earlier runs that it never saw. */
function withHistory(simulation: Simulation, earlierMs: readonly number[]): AirflowClient {
  const { client } = simulation;
  const runs = earlierMs.map(
    (ms, i): DagRun => ({
      dagId: 'etl',
      runId: `earlier-${i}`,
      state: 'success',
      startDate: new Date(0).toISOString(),
      endDate: new Date(ms).toISOString(),
    }),
  );
  return new Proxy(client, {
    get(target, name) {
      if (name === 'listDagRuns') {
        return async (query: { readonly dagId: string; readonly limit: number }, signal: AbortSignal) => {
          await target.listDagRuns(query, signal);
          return runs.slice(0, query.limit);
        };
      }
      const value = Reflect.get(target, name, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** Seeded numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
