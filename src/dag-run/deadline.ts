import { orAbort } from '../core/abort.ts';
import type { Clock } from '../core/clock.ts';
import { limitRetries, type RetryLimit, retryLimitOf } from '../core/retry-limit.ts';

/** The reason with which a deadline's signal aborts. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/** A time limit for a task. */
export interface Deadline {
  readonly clock: Clock;
  readonly ms: number;
  /** The reason to abort with: lets a caller with several deadlines tell which one passed. */
  readonly passed?: DeadlinePassed;
  /** How often the task's requests may be tried; by default as often as those of the surrounding signal. */
  readonly retryLimit?: RetryLimit;
}

/**
 * Runs `task` for at most `ms`: its signal aborts when the time is up or `signal` aborts. Rejects then at once, with
 * this deadline's own DeadlinePassed or the signal's reason, even when the task ignores its signal.
 */
export async function withDeadline<T>(
  limit: Deadline,
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const end = new AbortController();
  limitRetries(end.signal, limit.retryLimit ?? retryLimitOf(signal));
  const timer = new AbortController();
  const stop = () => end.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const abort = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
  limit.clock.sleep(limit.ms, timer.signal).then(abort, () => undefined);
  try {
    return await orAbort(task(end.signal), end.signal);
  } finally {
    timer.abort();
    signal.removeEventListener('abort', stop);
  }
}
