import { expect, test } from 'vitest';
import { pollDelayMs, taskDelayMs } from '../../../../src/dag-run/wait/poll-schedule.ts';
import { randomFrom, simulateWait } from '../wait-simulation.ts';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DURATIONS_S = [1, 2, 5, 10, 20, 45, 90, 180, 300, 600, 1_200, 1_800, 3_600, 7_200, 14_400, 21_600];
const SAMPLES = 25;

async function samples(durationMs: number, earlier: (i: number) => readonly number[] = () => []) {
  const costs = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    const random = randomFrom(durationMs + i);
    costs.push(await simulateWait({ durationMs, random, earlierMs: earlier(i) }));
  }
  return costs;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

test.each(DURATIONS_S)('a run of %i s is noticed in time', async (seconds) => {
  const costs = await samples(seconds * SECOND);
  const delays = costs.map((cost) => cost.delayMs);
  expect(median(delays)).toBeLessThanOrEqual(Math.max(2_000, seconds * SECOND * 0.06) + 80);
  expect(Math.max(...delays)).toBeLessThanOrEqual(30_000 + 2 * 80);
});

test('an hour costs at most 220 requests, the reads for the progress included', async () => {
  const alone = await samples(HOUR);
  const known = await samples(HOUR, () => Array.from({ length: 20 }, (_, i) => HOUR * (0.8 + i * 0.01)));
  for (const cost of [...alone, ...known]) expect(cost.requests).toBeLessThanOrEqual(220);
});

test('polling is denser around an end that is expected', async () => {
  const durationMs = 1_200 * SECOND;
  const unknown = await samples(durationMs);
  const known = await samples(durationMs, () =>
    Array.from({ length: 15 }, (_, i) => durationMs * (0.97 + i * 0.004)),
  );
  expect(median(known.map((cost) => cost.delayMs))).toBeLessThan(
    median(unknown.map((cost) => cost.delayMs)) / 2,
  );
});

test('jitter only shortens', () => {
  for (const elapsedMs of [0, 5_000, 60_000, 290_000, 20_000_000]) {
    const whole = pollDelayMs({ elapsedMs, interval: 'auto' }, 0);
    const least = pollDelayMs({ elapsedMs, interval: 'auto' }, 0.999);
    expect(least).toBeLessThan(whole);
    expect(least).toBeGreaterThan(whole * 0.74);
    expect(whole).toBe(Math.min(Math.max(elapsedMs / 10, 2_000), 30_000));
  }
});

test('a given interval is kept as it is', () => {
  expect(pollDelayMs({ elapsedMs: 1e7, interval: 1_234 }, 0.9)).toBe(1_234);
});

test('reads of task instances grow rarer with time, with pages and with what they cost', () => {
  expect(taskDelayMs(10_000, { instances: 5, tookMs: 100 })).toBe(15_000);
  expect(taskDelayMs(HOUR, { instances: 5, tookMs: 100 })).toBe(240_000);
  expect(taskDelayMs(HOUR, { instances: 1_000, tookMs: 100 })).toBe(2_400_000);
  expect(taskDelayMs(10_000, { instances: 5, tookMs: 12_000 })).toBe(120_000);
});
