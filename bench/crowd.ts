import type { AirflowClient } from '../src/airflow/client.ts';
import { TransportError } from '../src/core/errors.ts';
import { runDag } from '../src/dag-run/run-dag.ts';
import { createRetry } from '../src/transport/retry.ts';
import { VirtualClock } from '../test/harness/virtual-clock.ts';
import { AirflowModel } from '../test/unit/dag-run/airflow-model.ts';
import { ModelClient } from '../test/unit/dag-run/model-client.ts';
import { createSimulation, never, planWith } from '../test/unit/dag-run/simulation.ts';
import { randomFrom } from '../test/unit/dag-run/wait-simulation.ts';
import type { Aim } from './aim.ts';
import { median, table } from './statistics.ts';

const STEPS = 100;
const LIMIT_PER_SECOND = 10;
const MINUTE = 60_000;
const WORK_MS = 20 * MINUTE;
const LAST_MINUTE = 25;

interface Attempt {
  readonly atMs: number;
  readonly isThrottled: boolean;
}

export interface CrowdReport {
  readonly text: string;
  readonly aims: readonly Aim[];
}

/** A hundred steps that start in the same moment on one environment, which takes ten requests per second; tells the first of `crowds`. */
export async function reportCrowd(crowds: number): Promise<CrowdReport> {
  const first = await simulateCrowd(1);
  const all = [first];
  for (let seed = 2; seed <= crowds; seed += 1) all.push(await simulateCrowd(seed));
  return {
    text: first.text,
    aims: [
      {
        what: `a crowd of 100: requests per second in the busiest minute from the fourth on (of ${crowds} crowds)`,
        most: LIMIT_PER_SECOND,
        measured: Math.max(...all.map(({ busiest }) => busiest)),
        digits: 1,
      },
      {
        what: 'a crowd of 100: steps without the true verdict',
        most: 0,
        measured: all.reduce((sum, { untrue }) => sum + untrue, 0),
        digits: 0,
      },
    ],
  };
}

interface Crowd {
  readonly text: string;
  /** Requests per second in the busiest minute from the fourth on. */
  readonly busiest: number;
  /** Steps without the true verdict. */
  readonly untrue: number;
}

async function simulateCrowd(seed: number): Promise<Crowd> {
  const clock = new VirtualClock(randomFrom(seed));
  const airflow = new AirflowModel(clock, [
    { maxActiveRuns: STEPS, timelines: [{ queueMs: 2_000, workMs: WORK_MS, end: 'success' }] },
  ]);
  const attempts: Attempt[] = [];
  const simulation = createSimulation();
  const ends = await clock.drive(
    Promise.all(
      Array.from({ length: STEPS }, async (_, i) => {
        const retry = createRetry({ retryBudgetMs: 20 * MINUTE, clock, log: simulation.context.log });
        const model = new ModelClient(airflow, { name: `step-${i}` });
        const client = throttle(model, attempts, clock, retry);
        const end = await runDag(
          planWith({}, { runId: `gha-${i}` }),
          { ...simulation.context, client, clock },
          never,
        );
        return { end, atMs: clock.now() };
      }),
    ),
  );
  const startMs = Date.parse('2026-01-01T00:00:00Z');
  const delays = ends.map(({ end, atMs }) => {
    const run = airflow.list('etl').find(({ runId }) => runId === end.run?.runId);
    return atMs - (Date.parse(run?.endDate ?? '') - startMs);
  });
  const triggers = airflow.actions.filter(({ what }) => what === 'created').map(({ atMs }) => atMs);
  const verdicts = ends.filter(({ end }) => end.outcome.name === 'success').length;
  const perMinute = Array.from({ length: LAST_MINUTE }, (_, minute) =>
    attempts.filter(({ atMs }) => Math.floor(atMs / MINUTE) === minute),
  );
  const rows = perMinute
    .map((found, minute) => [
      `${minute} to ${minute + 1} min`,
      (found.length / 60).toFixed(1),
      String(found.filter(({ isThrottled }) => isThrottled).length),
    ])
    .filter((_, minute) => minute < 8 || minute % 4 === 0 || minute > 19);
  const s = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  const later = perMinute.slice(3).map((found) => found.length / 60);
  const text = [
    `${verdicts} of ${STEPS} steps end with the true verdict; ${triggers.length} runs were created.`,
    `Time until the trigger: median ${s(median(triggers))}, longest ${s(Math.max(...triggers))}.`,
    `From the end of a run to the verdict: median ${s(median(delays))}, longest ${s(Math.max(...delays))}, all together ${s(delays.reduce((a, b) => a + b, 0))}.`,
    `Requests: ${attempts.length}, of which ${attempts.filter(({ isThrottled }) => isThrottled).length} were throttled.`,
    '',
    table(['time', 'requests per second', 'throttled'], rows),
  ].join('\n');
  return { text, busiest: Math.max(...later), untrue: STEPS - verdicts };
}

/** Each request of a step passes the service's limit first, and is repeated as transport/retry.ts has it. */
function throttle(
  client: AirflowClient,
  attempts: Attempt[],
  clock: VirtualClock,
  retry: ReturnType<typeof createRetry>,
): AirflowClient {
  const enter = () => {
    const now = clock.now();
    const recent = attempts.filter(({ atMs, isThrottled }) => !isThrottled && atMs > now - 1_000).length;
    const isThrottled = recent >= LIMIT_PER_SECOND;
    attempts.push({ atMs: now, isThrottled });
    if (isThrottled) throw new TransportError('throttled', 'Rate exceeded', { delivery: 'not-sent' });
  };
  return new Proxy(client, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      const method = member.bind(target);
      if (name === 'can') return method;
      return (...given: readonly unknown[]) => {
        const attempt = async () => {
          enter();
          return await method(...given);
        };
        return retry.run('read', attempt, given.at(-1) as AbortSignal);
      };
    },
  });
}
