import { expect, test } from 'vitest';
import {
  nextStrain,
  pollDelayMs,
  type Strain,
  taskDelayMs,
} from '../../../../src/dag-run/wait/poll-schedule.ts';
import { costAt, randomFrom, simulateWait, traceWait } from '../wait-simulation.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const ANSWER_MS = 80;
const LONGEST_MS = 17_200;
const LONGEST_OF_LONG_RUN_MS = 21_500;

/** The limit of the median delay. */
function limitMs(durationMs: number): number {
  return Math.min(Math.max(1.5 * SECOND, 0.03 * durationMs), (durationMs > HOUR ? 10 : 8) * SECOND);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** When the looks of one wait at a run of unknown duration are sent: the schedule alone. */
function looksUntil(endMs: number, random: () => number): readonly number[] {
  const looks: number[] = [];
  for (let lookedAtMs = 0; lookedAtMs < endMs + LONGEST_OF_LONG_RUN_MS; ) {
    const sentMs = lookedAtMs + pollDelayMs({ elapsedMs: lookedAtMs, interval: 'auto' }, random());
    looks.push(sentMs);
    lookedAtMs = sentMs + ANSWER_MS;
  }
  return looks;
}

/** The first of the ascending values that is not below `least`. */
function firstFrom(values: readonly number[], least: number): number {
  let from = 0;
  for (let to = values.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? Number.NaN) < least) from = middle + 1;
    else to = middle;
  }
  return values[from] ?? Number.NaN;
}

test('half of the ends are noticed within 3 % of the duration, 1.5 s to 8 s, and no end late, for any duration up to 12 h', () => {
  const waits = Array.from({ length: 1_000 }, (_, seed) => looksUntil(12.2 * HOUR, randomFrom(seed)));
  for (let durationMs = 100; durationMs <= 12 * HOUR; durationMs *= 1.05) {
    const random = randomFrom(durationMs);
    // Durations that differ by 1 %, as no two runs take the same time.
    const delays = waits.flatMap((looks) =>
      [0.995, 0.9975, 1, 1.0025, 1.005].map((share) => {
        const endMs = durationMs * (share + 0.0025 * random());
        return firstFrom(looks, endMs) + ANSWER_MS - endMs;
      }),
    );
    expect(median(delays), `a run of ${durationMs} ms`).toBeLessThanOrEqual(limitMs(durationMs));
    const longestMs = durationMs > HOUR ? LONGEST_OF_LONG_RUN_MS : LONGEST_MS;
    expect(delays.every((delay) => delay <= longestMs + 2 * ANSWER_MS)).toBe(true);
  }
});

test('an hour costs at most 320 requests and six hours 1,700, the reads for the progress included', async () => {
  const likeThis = (durationMs: number) =>
    Array.from({ length: 25 }, (_, i) => durationMs * (0.95 + i * 0.004));
  for (let seed = 0; seed < 10; seed += 1) {
    const trace = await traceWait({ durationMs: 6 * HOUR, random: randomFrom(seed) });
    expect(costAt(trace, HOUR).requests).toBeLessThanOrEqual(320);
    expect(costAt(trace, 6 * HOUR).requests).toBeLessThanOrEqual(1_700);
    for (const [durationMs, most] of [
      [HOUR, 320],
      [6 * HOUR, 1_700],
    ] as const) {
      const random = randomFrom(seed);
      const known = await simulateWait({ durationMs, random, earlierMs: likeThis(durationMs) });
      expect(known.requests).toBeLessThanOrEqual(most);
    }
  }
});

test.each([1, 5, 10, 30, 60, 120, 600, 1_800, 3_600, 10_800])(
  'with earlier runs known, half of the ends of runs of about %i s are noticed in two thirds of that time',
  async (seconds) => {
    const delays: number[] = [];
    for (let seed = 0; seed < 60; seed += 1) {
      const random = randomFrom(seed * 7_919 + seconds);
      // Runs that scatter by 5 %.
      const draw = () => seconds * SECOND * (1 + 0.05 * gauss(random));
      const earlierMs = Array.from({ length: 25 }, draw);
      const trace = await traceWait({ durationMs: seconds * SECOND * 1.16, random, earlierMs });
      delays.push(...Array.from({ length: 20 }, () => costAt(trace, draw()).delayMs));
    }
    expect(median(delays)).toBeLessThanOrEqual((limitMs(seconds * SECOND) * 2) / 3);
  },
  60_000,
);

/** A normally distributed number (Box and Muller), cut at three deviations. */
function gauss(random: () => number): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return Math.max(-3, Math.min(3, radius * Math.cos(2 * Math.PI * random())));
}

test('jitter only shortens', () => {
  for (const elapsedMs of [0, 5_000, 60_000, 280_000, 4_500_000, 20_000_000]) {
    const whole = pollDelayMs({ elapsedMs, interval: 'auto' }, 0);
    const least = pollDelayMs({ elapsedMs, interval: 'auto' }, 0.999);
    expect(least).toBeLessThan(whole);
    expect(least).toBeGreaterThan(whole * 0.74);
    const longestMs = elapsedMs > 75 * MINUTE ? LONGEST_OF_LONG_RUN_MS : LONGEST_MS;
    expect(whole).toBe(Math.min(Math.max(elapsedMs * 0.061, 1_500), longestMs));
  }
});

test('a given interval is kept as it is, under strain too', () => {
  const strain = nextStrain(nextStrain(undefined, 80), 9_000);
  expect(pollDelayMs({ elapsedMs: 1e7, interval: 1_234, strain }, 0.9)).toBe(1_234);
});

test.each([
  ['answers of always the same time', [200, 200, 200], 1_500],
  ['commands that always take seconds: no pause shorter than that', [4_000, 4_000], 4_000],
  ['answers that differ by less than a second', [100, 1_000, 150], 1_500],
  ['one that took longer: four times as rare', [80, 3_000], 6_000],
  ['a fast one after it, which is not trusted yet', [80, 3_000, 80], 6_000],
  ['an outage: as long as that lasted', [80, 20_000], 20_000],
  ['a longer outage: half a minute', [80, 900_000], 30_000],
  ['many fast ones after an outage', [80, 900_000, ...Array.from({ length: 100 }, () => 80)], 1_500],
  ['many fast ones after a slow one', [80, 3_000, ...Array.from({ length: 100 }, () => 80)], 1_500],
])('polls after %s', (_, tookMs, expectedMs) => {
  const strain = tookMs.reduce<Strain | undefined>(nextStrain, undefined);
  expect(pollDelayMs({ elapsedMs: 5_000, interval: 'auto', strain }, 0)).toBe(expectedMs);
});

test('polls of a long run become no rarer than half a minute under strain', () => {
  const strain = nextStrain(nextStrain(undefined, 80), 5_000);
  expect(pollDelayMs({ elapsedMs: HOUR, interval: 'auto', strain }, 0)).toBe(30_000);
});

test.each([
  ['one answer of three seconds early in a run', 3_000, 20 * SECOND, 1.5 * SECOND, 3 * MINUTE],
  ['an outage late in a run', 15 * MINUTE, HOUR, LONGEST_MS, 8 * MINUTE],
])('for minutes polls are rare after %s', (_, tookMs, elapsedMs, usualMs, mostMs) => {
  let strain = nextStrain(nextStrain(undefined, 80), tookMs);
  let rareMs = 0;
  for (;;) {
    const delayMs = pollDelayMs({ elapsedMs, interval: 'auto', strain }, 0);
    if (delayMs <= usualMs * 1.05) break;
    rareMs += delayMs;
    strain = nextStrain(strain, 80);
  }
  expect(rareMs).toBeGreaterThan(MINUTE);
  expect(rareMs).toBeLessThanOrEqual(mostMs);
});

test('reads of task instances grow rarer with time, with pages and with what they cost', () => {
  expect(taskDelayMs(10_000, { instances: 5, tookMs: 100 })).toBe(15_000);
  expect(taskDelayMs(HOUR, { instances: 5, tookMs: 100 })).toBe(360_000);
  expect(taskDelayMs(HOUR, { instances: 1_000, tookMs: 100 })).toBe(3_600_000);
  expect(taskDelayMs(10_000, { instances: 5, tookMs: 12_000 })).toBe(120_000);
});
