import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ActionError, TransportError } from '../../../src/core/errors.ts';
import { createRetry } from '../../../src/transport/retry.ts';
import type { Effect } from '../../../src/transport/transport.ts';
import { createTime, down, silent } from './retry-time.ts';

const signal = new AbortController().signal;
describe('what is repeated', () => {
  test.each<[Effect, TransportError['code'], 'not-sent' | 'unknown', boolean]>([
    ['read', 'unreachable', 'unknown', true],
    ['read', 'unreachable', 'not-sent', true],
    ['read', 'throttled', 'not-sent', true],
    ['read', 'too-large', 'unknown', false],
    ['read', 'path-too-long', 'not-sent', false],
    ['write', 'unreachable', 'not-sent', true],
    ['write', 'throttled', 'not-sent', true],
    ['write', 'unreachable', 'unknown', false],
    ['write', 'too-large', 'unknown', false],
  ])('a %s after %s (%s): %s', async (effect, code, delivery, isRepeated) => {
    const { clock } = createTime();
    let attempts = 0;
    const run = createRetry({ retryBudgetMs: 60_000, clock, log: silent }).run(
      effect,
      async () => {
        attempts += 1;
        if (attempts === 1) throw new TransportError(code as 'unreachable', 'no', { delivery });
        return 'done';
      },
      signal,
    );
    await (isRepeated ? expect(run).resolves.toBe('done') : expect(run).rejects.toMatchObject({ code }));
    expect(attempts).toBe(isRepeated ? 2 : 1);
  });

  test('an error that time does not heal is not repeated, nor is a bug', async () => {
    const { clock } = createTime();
    const retry = createRetry({ retryBudgetMs: 60_000, clock, log: silent });
    for (const error of [new ActionError('access-denied', 'no'), new TypeError('a bug')]) {
      let attempts = 0;
      const attempt = async () => {
        attempts += 1;
        throw error;
      };
      await expect(retry.run('read', attempt, signal)).rejects.toBe(error);
      expect(attempts).toBe(1);
    }
    expect(retry.failures).toBe(0);
  });
});

describe('the budget', () => {
  test('however long attempts take and whatever chance says, failure in a row ends within it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          retryBudgetMs: fc.integer({ min: 0, max: 600_000 }),
          attemptMs: fc.array(fc.integer({ min: 0, max: 30_000 }), { minLength: 1, maxLength: 20 }),
          retryAfterMs: fc.option(fc.integer({ min: 0, max: 120_000 }), { nil: undefined }),
          chance: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 20 }),
        }),
        async ({ retryBudgetMs, attemptMs, retryAfterMs, chance }) => {
          let draws = 0;
          const { time, clock } = createTime(() => chance[draws++ % chance.length] ?? 0);
          const retry = createRetry({ retryBudgetMs, clock, log: silent });
          let attempts = 0;
          let lastStartMs = 0;
          const attempt = async () => {
            lastStartMs = time.ms;
            time.ms += attemptMs[attempts % attemptMs.length] ?? 0;
            attempts += 1;
            throw down('unknown', retryAfterMs);
          };
          await expect(retry.run('read', attempt, signal)).rejects.toThrow('down');
          expect(lastStartMs).toBeLessThanOrEqual(retryBudgetMs);
          expect(retry.failures).toBe(attempts);
          for (const [place, slept] of time.sleeps.entries()) {
            const leftMs = retryBudgetMs - (time.sleptAt[place] ?? 0);
            const wishMs = retryAfterMs ?? 0;
            expect(slept).toBeLessThanOrEqual(leftMs);
            expect(slept).toBeGreaterThanOrEqual(wishMs <= leftMs ? wishMs : Math.min(leftMs, 30_000));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('waits grow to half a minute at most, anywhere below the cap', async () => {
    const { time, clock } = createTime(() => 0.999_999);
    const retry = createRetry({ retryBudgetMs: 300_000, clock, log: silent });
    await expect(retry.run('read', () => Promise.reject(down()), signal)).rejects.toThrow('down');
    expect(time.sleeps.slice(0, 6).map(Math.round)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000]);
    expect(Math.max(...time.sleeps)).toBeLessThanOrEqual(30_000);
    expect(time.sleeps.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(300_000);
  });

  test('is one for all requests: the next one does not start with a full budget', async () => {
    const { time, clock } = createTime();
    const retry = createRetry({ retryBudgetMs: 10_000, clock, log: silent });
    const fail = () => Promise.reject(down());
    await expect(retry.run('read', fail, signal)).rejects.toThrow();
    const afterFirst = time.ms;
    let attempts = 0;
    const counted = () => {
      attempts += 1;
      time.ms = Math.max(time.ms, 10_001);
      return fail();
    };
    await expect(retry.run('read', counted, signal)).rejects.toThrow();
    expect(attempts).toBe(1);
    expect(time.ms - afterFirst).toBeLessThanOrEqual(10_001);
  });

  test('is full again after a success, and after the caller gives a new one', async () => {
    const { time, clock } = createTime();
    const retry = createRetry({ retryBudgetMs: 3_000, clock, log: silent });
    const flaky = () => {
      let isUp = false;
      return async () => {
        time.ms += 1_000;
        if (isUp) return 'done';
        isUp = true;
        throw down();
      };
    };
    for (let round = 0; round < 20; round += 1) expect(await retry.run('read', flaky(), signal)).toBe('done');
    await expect(retry.run('read', () => Promise.reject(down()), signal)).rejects.toThrow();
    time.ms += 60_000;
    retry.allow(600_000);
    expect(await retry.run('read', flaky(), signal)).toBe('done');
  });

  test('steps inside that succeed give no new budget, neither to the request nor to the next ones', async () => {
    const { time, clock } = createTime();
    const retry = createRetry({ retryBudgetMs: 20_000, clock, log: silent });
    const attempt = async () => {
      await retry.run('read', async () => 'a token', signal);
      time.ms += 500;
      throw down();
    };
    for (const mostMs of [21_000, 22_000, 23_000]) {
      await expect(retry.run('read', attempt, signal)).rejects.toThrow('down');
      expect(time.ms).toBeLessThanOrEqual(mostMs);
    }
  });
});

test('an abort ends it with the reason, not with the failure', async () => {
  const { clock } = createTime();
  const controller = new AbortController();
  const reason = new Error('cancelled');
  const attempt = async () => {
    controller.abort(reason);
    throw down();
  };
  const retry = createRetry({ retryBudgetMs: 60_000, clock, log: silent });
  await expect(retry.run('read', attempt, controller.signal)).rejects.toBe(reason);
});

test('an outage is told once when it gets long, and once when it is over', async () => {
  const { time, clock } = createTime();
  const lines: string[] = [];
  const log = { ...silent, info: (line: string) => void lines.push(line) };
  const retry = createRetry({ retryBudgetMs: 600_000, clock, log });
  const downUntil = (ms: number) => async () => {
    if (time.ms < ms) throw down();
    return 'up';
  };
  await retry.run('read', downUntil(10_000), signal);
  expect(lines).toEqual([]);
  await retry.run('read', downUntil(time.ms + 120_000), signal);
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^down Trying again for up to [89] min( \d+ s)?\.$/);
  expect(lines[1]).toMatch(/^Requests succeed again after 2 min( \d+ s)?\.$/);
});

test('a step inside that succeeds is not the end of an outage', async () => {
  const { time, clock } = createTime();
  const lines: string[] = [];
  const log = { ...silent, info: (line: string) => void lines.push(line) };
  const retry = createRetry({ retryBudgetMs: 600_000, clock, log });
  const attempt = async () => {
    await retry.run('read', async () => 'a token', signal);
    if (time.ms < 200_000) throw down();
    return 'up';
  };
  await retry.run('read', attempt, signal);
  expect(lines).toEqual([
    expect.stringContaining('Trying again for'),
    expect.stringContaining('succeed again'),
  ]);
});

test('a success of another service neither ends an outage nor fills its budget', async () => {
  const { time, clock } = createTime();
  const lines: string[] = [];
  const log = { ...silent, info: (line: string) => void lines.push(line) };
  const retry = createRetry({ retryBudgetMs: 30_000, clock, log });
  const web = retry.forService('web-server');
  const fails = async () => {
    await retry.run('read', async () => 'a token', signal);
    time.ms += 5_000;
    throw down();
  };
  await expect(web.run('read', fails, signal)).rejects.toThrow('down');
  expect(time.ms).toBeLessThan(45_000);
  await retry.run('read', async () => 'an environment', signal);
  await retry.forService('invoke-rest-api').run('read', async () => 'a DAG', signal);
  expect(lines.filter((line) => line.includes('succeed again'))).toEqual([]);
  await web.run('read', async () => 'a page', signal);
  expect(lines.at(-1)).toMatch(/^Requests succeed again after /);
});
