import { randomFrom, simulateWait, type WaitCost } from '../test/unit/dag-run/wait-simulation.ts';
import type { Aim } from './aim.ts';
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
const EARLIER_RUNS = 25;

export interface DelayReport {
  readonly text: string;
  readonly aims: readonly Aim[];
}

/** An answer takes this long in the simulation. */
const ANSWER_MS = 80;

/** Simulates the wait for runs of many durations, without and with earlier runs to go by; `seeds` runs of each. */
export async function reportDelay(seeds: number): Promise<DelayReport> {
  const rows: string[][] = [];
  let largestShare = 0;
  let longestMs = 0;

  for (const durationMs of DURATIONS_MS) {
    const alone: WaitCost[] = [];
    const informed: WaitCost[] = [];
    for (let seed = 1; seed <= seeds; seed += 1) {
      const random = randomFrom(seed * 7_919 + durationMs);
      // Runs do not end on the second: what matters is where between two looks they do.
      const actualMs = durationMs * (1 + SPREAD * gauss(random));
      const earlierMs = Array.from({ length: EARLIER_RUNS }, () => durationMs * (1 + SPREAD * gauss(random)));
      alone.push(await simulateWait({ durationMs: actualMs, random: randomFrom(seed) }));
      informed.push(await simulateWait({ durationMs: actualMs, random: randomFrom(seed), earlierMs }));
    }
    const promisedMs = Math.max(2 * SECOND, 0.06 * durationMs);
    const delays = alone.map(({ delayMs }) => delayMs);
    const informedDelays = informed.map(({ delayMs }) => delayMs);
    largestShare = Math.max(largestShare, median(delays) / promisedMs);
    longestMs = Math.max(longestMs, ...delays, ...informedDelays);
    rows.push([
      formatDuration(durationMs),
      seconds(Math.min(promisedMs, 30 * SECOND)),
      seconds(median(delays)),
      seconds(quantile(delays, 0.95)),
      seconds(Math.max(...delays)),
      String(Math.round(median(alone.map(({ requests }) => requests)))),
      String(Math.max(...alone.map(({ requests }) => requests))),
      seconds(median(informedDelays)),
      seconds(Math.max(...informedDelays)),
      String(Math.round(median(informed.map(({ requests }) => requests)))),
    ]);
  }
  const hourRequests: number[] = [];
  for (let seed = 1; seed <= seeds; seed += 1) {
    for (const earlierMs of [
      [],
      Array.from({ length: EARLIER_RUNS }, (_, i) => HOUR * (1 + (i - 12) / 240)),
    ]) {
      const cost = await simulateWait({ durationMs: HOUR, random: randomFrom(seed), earlierMs });
      hourRequests.push(cost.requests);
    }
  }
  const head = [
    ...['run lasts', 'aim for the median', 'median delay', '95 %', 'longest', 'requests', 'at most'],
    ...['median, earlier runs known', 'longest', 'requests'],
  ];
  return {
    text: table(head, rows),
    aims: [
      {
        what: 'median detection delay, of max(2 s, 6 % of the run), any duration',
        most: 1,
        measured: largestShare,
        digits: 2,
      },
      {
        what: 'longest detection delay, s',
        most: 30 + ANSWER_MS / 1000,
        measured: longestMs / 1000,
        digits: 1,
      },
      {
        what: 'requests for a run of one hour, at most',
        most: 220,
        measured: Math.max(...hourRequests),
        digits: 0,
      },
    ],
  };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

/** A normally distributed number (Box and Muller), cut at three deviations. */
function gauss(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return Math.max(-3, Math.min(3, radius * Math.cos(2 * Math.PI * random())));
}
