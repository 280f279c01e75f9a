import {
  costAt,
  randomFrom,
  simulateWait,
  traceWait,
  type WaitCost,
  type WaitTrace,
} from '../test/unit/dag-run/wait-simulation.ts';
import type { Aim } from './aim.ts';
import { type Line, plot } from './plot.ts';
import { formatDuration, median, quantile, table } from './statistics.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DURATIONS_MS = [
  ...[1, 2, 5, 10, 20, 30].map((s) => s * SECOND),
  ...[1, 2, 5, 10, 20, 30].map((m) => m * MINUTE),
  ...[1, 2, 4, 6].map((h) => h * HOUR),
];
/** How much a DAG's runs differ from each other: the standard deviation as a share of the mean. */
const SPREAD = 0.05;
/** A run lasts at most so much longer than usual: three deviations. */
const LONGEST_SHARE = 1 + 3 * SPREAD;
const EARLIER_RUNS = 25;
/** Each wait is read at so many ends of its run. */
const ENDS = 25;

/** What is aimed at: milliseconds, for the median, without and with earlier runs to go by. */
const aimMs = (durationMs: number) =>
  Math.min(Math.max(1.5 * SECOND, 0.03 * durationMs), (durationMs > HOUR ? 10 : 8) * SECOND);
const informedAimMs = (durationMs: number) => (aimMs(durationMs) * 2) / 3;

export interface DelayReport {
  readonly text: string;
  readonly svg: string;
  readonly aims: readonly Aim[];
}

interface Delay {
  readonly durationMs: number;
  readonly alone: readonly WaitCost[];
  readonly informed: readonly WaitCost[];
}

/** Simulates the wait for runs of many durations, without and with earlier runs to go by; `seeds` waits of each. */
export async function reportDelay(seeds: number): Promise<DelayReport> {
  const delays: Delay[] = [];
  const lastMs = Math.max(...DURATIONS_MS) * LONGEST_SHARE;
  const traces: WaitTrace[] = [];
  for (let seed = 1; seed <= seeds; seed += 1)
    traces.push(await traceWait({ durationMs: lastMs, random: randomFrom(seed) }));

  for (const durationMs of DURATIONS_MS) {
    const alone: WaitCost[] = [];
    const informed: WaitCost[] = [];
    for (const [i, trace] of traces.entries()) {
      const random = randomFrom(i * 7_919 + durationMs);
      const draw = () => durationMs * (1 + SPREAD * gauss(random));
      const known = await traceWait({
        durationMs: durationMs * LONGEST_SHARE,
        random: randomFrom(i),
        earlierMs: Array.from({ length: EARLIER_RUNS }, draw),
      });
      for (const endMs of Array.from({ length: ENDS }, draw)) {
        alone.push(costAt(trace, endMs));
        informed.push(costAt(known, endMs));
      }
    }
    delays.push({ durationMs, alone, informed });
  }
  const hour: number[] = [];
  const informedHour: number[] = [];
  for (const [i, trace] of traces.entries()) {
    const earlierMs = Array.from({ length: EARLIER_RUNS }, (_, at) => HOUR * (1 + (at - 12) / 240));
    hour.push(costAt(trace, HOUR).requests);
    informedHour.push((await simulateWait({ durationMs: HOUR, random: randomFrom(i), earlierMs })).requests);
  }
  const largest = (share: (delay: Delay) => number) => Math.max(...delays.map(share));
  return {
    text: describe(delays),
    svg: draw(delays),
    aims: [
      {
        what: 'median detection delay, of max(1.5 s, 3 % of the run), 8 s up to an hour and 10 s beyond it, any duration',
        most: 1,
        measured: largest(({ durationMs, alone }) => medianMs(alone) / aimMs(durationMs)),
        digits: 2,
      },
      {
        what: 'the same with earlier runs known, of two thirds of that',
        most: 1,
        measured: largest(({ durationMs, informed }) => medianMs(informed) / informedAimMs(durationMs)),
        digits: 2,
      },
      {
        what: 'longest detection delay, s',
        most: 22,
        measured: largest(({ alone, informed }) => longestMs([...alone, ...informed])) / SECOND,
        digits: 1,
      },
      {
        what: 'requests for a run of one hour, at most',
        most: 320,
        measured: Math.max(...hour),
        digits: 0,
      },
      {
        what: 'requests for a run of one hour, earlier runs known, at most',
        most: 320,
        measured: Math.max(...informedHour),
        digits: 0,
      },
    ],
  };
}

function describe(delays: readonly Delay[]): string {
  const head = [
    ...['run lasts', 'aim for the median', 'median delay', '95 %', 'longest', 'requests', 'at most'],
    ...['aim, earlier runs known', 'median delay', '95 %', 'longest', 'requests', 'at most'],
  ];
  const cells = (mostMs: number, costs: readonly WaitCost[]) => {
    const ms = costs.map(({ delayMs }) => delayMs);
    const requests = costs.map((cost) => cost.requests);
    return [
      ...[mostMs, median(ms), quantile(ms, 0.95), longestMs(costs)].map(seconds),
      String(Math.round(median(requests))),
      String(requests.reduce((a, b) => Math.max(a, b))),
    ];
  };
  const rows = delays.map(({ durationMs, alone, informed }) => [
    formatDuration(durationMs),
    ...cells(aimMs(durationMs), alone),
    ...cells(informedAimMs(durationMs), informed),
  ]);
  return table(head, rows);
}

function draw(delays: readonly Delay[]): string {
  const line = (name: string, ms: (delay: Delay) => number): Line => ({
    name,
    points: delays.map((delay) => [delay.durationMs / SECOND, ms(delay) / SECOND]),
  });
  return plot({
    title: 'Delay until the end of a run is noticed, s',
    xTitle: 'the run lasts, s',
    lines: [
      line('aim for the median', ({ durationMs }) => aimMs(durationMs)),
      line('median', ({ alone }) => medianMs(alone)),
      line('aim, earlier runs known', ({ durationMs }) => informedAimMs(durationMs)),
      line('median, earlier runs known', ({ informed }) => medianMs(informed)),
    ],
  });
}

function medianMs(costs: readonly WaitCost[]): number {
  return median(costs.map(({ delayMs }) => delayMs));
}

function longestMs(costs: readonly WaitCost[]): number {
  return costs.reduce((longest, { delayMs }) => Math.max(longest, delayMs), 0);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A normally distributed number (Box and Muller), cut at three deviations. */
function gauss(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return Math.max(-3, Math.min(3, radius * Math.cos(2 * Math.PI * random())));
}
