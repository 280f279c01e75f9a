import { expect, test } from 'vitest';
import { ActionError } from '../../../src/core/errors.ts';
import { limitRetries } from '../../../src/core/retry-limit.ts';
import { createRetry } from '../../../src/transport/retry.ts';
import type { Effect } from '../../../src/transport/transport.ts';
import { createTime, down, silent } from './retry-time.ts';

/** Runs a request that fails `failures` times, under a limit; what came of it. */
async function runWithin(
  limit: { readonly tries: number; readonly ms: number },
  failures: number,
  { effect = 'read' as Effect, delivery = 'unknown' as 'unknown' | 'not-sent', retryAfterMs = 0 } = {},
) {
  const { signal } = new AbortController();
  limitRetries(signal, limit);
  const { clock, time } = createTime();
  const retry = createRetry({ retryBudgetMs: 0, clock, log: silent });
  let attempts = 0;
  const attempt = async () => {
    attempts += 1;
    if (attempts <= failures) throw down(delivery, retryAfterMs);
    return 'done';
  };
  const result = await retry.run(effect, attempt, signal).catch(() => 'failed');
  return { result, attempts, ms: time.ms };
}

test('an optional read is tried again, whatever the budget of the others', async () => {
  expect(await runWithin({ tries: 3, ms: 10_000 }, 2)).toEqual({ result: 'done', attempts: 3, ms: 1_500 });
});

test('it gets as many tries as its limit says', async () => {
  expect(await runWithin({ tries: 3, ms: 10_000 }, 3)).toMatchObject({ result: 'failed', attempts: 3 });
  expect(await runWithin({ tries: 1, ms: 10_000 }, 1)).toMatchObject({ result: 'failed', attempts: 1 });
});

test('an error that time does not heal ends it at once', async () => {
  const { signal } = new AbortController();
  limitRetries(signal, { tries: 3, ms: 10_000 });
  const refusal = new ActionError('access-denied', 'not allowed');
  let attempts = 0;
  const attempt = async () => {
    attempts += 1;
    throw refusal;
  };
  const retry = createRetry({ retryBudgetMs: 0, clock: createTime().clock, log: silent });
  await expect(retry.run('read', attempt, signal)).rejects.toBe(refusal);
  expect(attempts).toBe(1);
});

test('no try begins after its time', async () => {
  expect(await runWithin({ tries: 9, ms: 500 }, 2)).toEqual({ result: 'failed', attempts: 2, ms: 500 });
});

test('it waits as long as the server asks, and gives up when that is too long', async () => {
  expect(await runWithin({ tries: 9, ms: 5_000 }, 1, { retryAfterMs: 4_000 })).toEqual({
    result: 'done',
    attempts: 2,
    ms: 4_000,
  });
  expect(await runWithin({ tries: 9, ms: 5_000 }, 1, { retryAfterMs: 6_000 })).toMatchObject({
    result: 'failed',
    attempts: 1,
  });
});

test('a write is repeated only when it was not sent', async () => {
  const limit = { tries: 3, ms: 10_000 };
  expect(await runWithin(limit, 1, { effect: 'write' })).toMatchObject({ result: 'failed', attempts: 1 });
  expect(await runWithin(limit, 1, { effect: 'write', delivery: 'not-sent' })).toMatchObject({
    result: 'done',
    attempts: 2,
  });
});
