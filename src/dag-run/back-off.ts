import type { Clock } from '../core/clock.ts';
import { ActionError, isUndecided, TransportError } from '../core/errors.ts';
import { jitterMs, mayPass } from '../transport/retry.ts';

const LONGEST_MS = 20_000;
/** A server may ask for an hour (Retry-After); the callers give up after about two minutes, so more than this is not granted. */
const LONGEST_REQUESTED_MS = 60_000;

/** The pause in milliseconds after `failures` failures in a row: full jitter, at least what the server asked for (up to a minute). */
export function backOffMs(failures: number, error: unknown, clock: Pick<Clock, 'random'>): number {
  const asked = error instanceof TransportError ? Math.min(error.retryAfterMs ?? 0, LONGEST_REQUESTED_MS) : 0;
  return Math.max(asked, jitterMs(failures, clock, LONGEST_MS));
}

/** Whether a failed write certainly had no effect and may succeed when it is sent again. */
export function isUnsent(error: unknown): boolean {
  return mayPass(error) && error.delivery === 'not-sent';
}

/** Whether a failed write may have been carried out: no answer came, or one that cannot be read. */
export function mayHaveHappened(error: unknown): boolean {
  return (
    isUndecided(error) ||
    (error instanceof ActionError && (error.code === 'unexpected-response' || error.code === 'unknown-state'))
  );
}

const REPEAT_RETRY_BUDGET_MS = 120_000;

/** Sends a write that may safely be repeated, again after each failure that leaves its effect open, for two minutes. */
export async function repeatWrite(
  write: () => Promise<void>,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const until = clock.now() + REPEAT_RETRY_BUDGET_MS;
  for (let failures = 1; ; failures += 1) {
    try {
      return await write();
    } catch (error) {
      signal.throwIfAborted();
      const waitMs = backOffMs(failures, error, clock);
      if (!(isUnsent(error) || mayHaveHappened(error)) || clock.now() + waitMs > until) throw error;
      await clock.sleep(waitMs, signal);
    }
  }
}
