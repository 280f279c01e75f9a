import { expect, test } from 'vitest';
import { readRetryAfter } from '../../../src/aws/sdk-failure.ts';
import { createRetry } from '../../../src/transport/retry.ts';
import { createTime, down, silent } from './retry-time.ts';

const signal = new AbortController().signal;

test.each([3_600_000, 1e15, Number.MAX_VALUE])(
  'a Retry-After of %s ms, beyond it, is cut and told once; only the budget ends the wait',
  async (wishMs) => {
    const { time, clock } = createTime();
    const lines: string[] = [];
    const log = { ...silent, info: (line: string) => void lines.push(line) };
    const retry = createRetry({ retryBudgetMs: 65_000, clock, log });
    await expect(retry.run('write', () => Promise.reject(down('not-sent', wishMs)), signal)).rejects.toThrow(
      'down',
    );
    expect(time.sleeps).toEqual([30_000, 30_000, 5_000]);
    expect(lines).toEqual([
      expect.stringMatching(
        /^down It asks to wait for (1 h|1 d or more), longer than the 1 min 5 s for which this step keeps trying\. Trying again in 30 s\.$/,
      ),
    ]);
  },
);

test('an answer after such a wish is taken', async () => {
  const { time, clock } = createTime();
  const retry = createRetry({ retryBudgetMs: 1_200_000, clock, log: silent });
  let looks = 0;
  const look = async () => {
    looks += 1;
    if (looks === 1) throw down('unknown', 3_600_000);
    return 'success';
  };
  expect(await retry.run('read', look, signal)).toBe('success');
  expect(time.ms).toBe(30_000);
});

const now = Date.parse('2026-01-01T00:00:00Z');

test.each([
  ['3600', 3_600_000],
  ['1e12', 1e15],
  ['-5', 0],
  ['NaN', undefined],
  ['Infinity', undefined],
  ['soon', undefined],
  ['', undefined],
  ['Thu, 01 Jan 2026 00:00:30 GMT', 30_000],
  ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
  ['Fri, 31 Dec 9999 23:59:59 GMT', Date.parse('9999-12-31T23:59:59Z') - now],
])(
  'a Retry-After of "%s" never ends a look at once, nor makes it wait beyond the budget',
  async (header, wishMs) => {
    const retryAfterMs = readRetryAfter(header, () => now);
    expect(retryAfterMs).toBe(wishMs);
    const { time, clock } = createTime();
    const retry = createRetry({ retryBudgetMs: 60_000, clock, log: silent });
    let looks = 0;
    const look = async () => {
      looks += 1;
      if (looks === 1) throw down('unknown', retryAfterMs);
      return 'success';
    };
    expect(await retry.run('read', look, signal)).toBe('success');
    expect(time.ms).toBeLessThanOrEqual(30_000);
  },
);
