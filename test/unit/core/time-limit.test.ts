import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startTimeLimit, TimeLimitPassed } from '../../../src/core/time-limit.ts';

const never = new Promise<never>(() => {});

test('a limit aborts when its time is up', async () => {
  const limit = startTimeLimit(1, new AbortController().signal);
  await expect(limit.hold(never)).rejects.toThrow(TimeLimitPassed);
  expect(limit.isOver).toBe(true);
});

test('a limit aborts with the surrounding signal, and is not over then', async () => {
  const around = new AbortController();
  const limit = startTimeLimit(60_000, around.signal);
  around.abort(new Error('no answer is needed'));
  await expect(limit.hold(never)).rejects.toThrow('no answer is needed');
  expect(limit.isOver).toBe(false);
  limit.end();
});

test('a limit within a signal that has aborted is aborted', () => {
  const limit = startTimeLimit(60_000, AbortSignal.abort(new Error('too late')));
  expect(limit.signal.reason).toEqual(new Error('too late'));
  limit.end();
});

test('an ended limit leaves nothing behind at the surrounding signal, even when somebody still listens', async () => {
  const around = new AbortController();
  const limit = startTimeLimit(1, around.signal);
  let heard = 0;
  limit.signal.onabort = () => {
    heard += 1;
  };
  limit.end();
  expect(getEventListeners(around.signal, 'abort')).toEqual([]);
  await sleep(5);
  around.abort();
  expect(heard).toBe(0);
});
