import { orAbort } from '../core/abort.ts';
import type { Clock } from '../core/clock.ts';

/** The reason with which a deadline's signal aborts. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
}

/**
 * Runs `task` for at most `ms`: its signal aborts when the time is up or `signal` aborts. Rejects then at once, with
 * this deadline's own DeadlinePassed or the signal's reason, even when the task does not react.
 */
export async function withDeadline<T>(
  limit: { readonly clock: Clock; readonly ms: number; readonly passed?: DeadlinePassed },
  signal: AbortSignal,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal.throwIfAborted();
  const end = new AbortController();
  const timer = new AbortController();
  const stop = () => end.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  const ring = () => end.abort(limit.passed ?? new DeadlinePassed(`${limit.ms} ms have passed`));
  limit.clock.sleep(limit.ms, timer.signal).then(ring, () => undefined);
  try {
    return await orAbort(task(end.signal), end.signal);
  } finally {
    timer.abort();
    signal.removeEventListener('abort', stop);
  }
}
