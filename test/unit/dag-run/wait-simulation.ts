import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { DagRun } from '../../../src/airflow/model.ts';
import { waitForDagRun } from '../../../src/dag-run/wait/wait-for-dag-run.ts';
import type { VirtualClock } from '../../harness/virtual-clock.ts';
import { createSimulation, never, type Simulation } from './simulation.ts';

export interface WaitCost {
  /** From the end of the run to the verdict. */
  readonly delayMs: number;
  readonly requests: number;
}

interface WaitOptions {
  readonly durationMs: number;
  readonly random: () => number;
  /** Durations of earlier successful runs. */
  readonly earlierMs?: readonly number[];
}

/** Follows one run of the given duration, answers taking 80 ms, and tells what that cost. */
export async function simulateWait(options: WaitOptions): Promise<WaitCost> {
  return await traceWait(options).then((trace) => costAt(trace, options.durationMs));
}

/** When the requests of a wait were sent, and when each look at the run was answered; milliseconds after its start. */
export interface WaitTrace {
  readonly sentMs: readonly number[];
  readonly looks: readonly { readonly sentMs: number; readonly answeredMs: number }[];
}

/** Follows one run to its end. Until then nothing tells when it will end, so the trace holds for every earlier end too. */
export async function traceWait(options: WaitOptions): Promise<WaitTrace> {
  const timeline = { queueMs: 0, workMs: options.durationMs, end: 'success' } as const;
  const simulation = createSimulation({
    dags: [{ timelines: [timeline], maxActiveRuns: 1000 }],
    random: options.random,
  });
  const trace = { sentMs: [] as number[], looks: [] as { sentMs: number; answeredMs: number }[] };
  const client = traced(withHistory(simulation, options.earlierMs ?? []), simulation.clock, trace);
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
  return trace;
}

/** What a wait for a run that ended at this moment cost. */
export function costAt({ sentMs, looks }: WaitTrace, endMs: number): WaitCost {
  const look = looks.find((each) => each.sentMs >= endMs);
  if (look === undefined) throw new Error('the trace is too short');
  return {
    delayMs: look.answeredMs - endMs,
    requests: sentMs.filter((each) => each <= look.sentMs).length,
  };
}

function traced(
  client: AirflowClient,
  clock: Pick<VirtualClock, 'now'>,
  trace: { readonly sentMs: number[]; readonly looks: { sentMs: number; answeredMs: number }[] },
): AirflowClient {
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || name === 'can') return member;
      return async (...given: readonly unknown[]) => {
        const sentMs = clock.now();
        trace.sentMs.push(sentMs);
        const answer: unknown = await member(...given);
        if (name === 'getDagRun') trace.looks.push({ sentMs, answeredMs: clock.now() });
        return answer;
      };
    },
  });
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
