import type { Clock } from '../clock.ts';
import { ActionError, isUndecided, TransportError } from '../errors.ts';

const FIRST_MS = 1_000;
const LONGEST_MS = 20_000;
/** A server may ask for an hour; what waits here gives up after two minutes, so such a wish is cut. */
const LONGEST_WISH_MS = 60_000;

/** How long to wait before the next try after `failures` failures: full jitter, never shorter than what the server asked for (up to a minute). */
export function backOffMs(failures: number, error: unknown, clock: Pick<Clock, 'random'>): number {
  const ceiling = Math.min(FIRST_MS * 2 ** (failures - 1), LONGEST_MS);
  const asked = error instanceof TransportError ? Math.min(error.retryAfterMs ?? 0, LONGEST_WISH_MS) : 0;
  return Math.max(asked, clock.random() * ceiling);
}

/** Whether a write that failed so certainly had no effect and may succeed when it is sent again. */
export function isUnsent(error: unknown): boolean {
  return (
    error instanceof TransportError &&
    error.delivery === 'not-sent' &&
    (error.code === 'throttled' || error.code === 'unreachable')
  );
}

/** Whether a write that failed so may have been carried out: no answer came, or one that cannot be read. */
export function mayHaveHappened(error: unknown): boolean {
  return (
    isUndecided(error) ||
    (error instanceof ActionError && (error.code === 'unexpected-response' || error.code === 'unknown-state'))
  );
}

const REPEAT_PATIENCE_MS = 120_000;

/** Sends a write whose repetition changes nothing, again after each failure that leaves its effect open, for two minutes. */
export async function repeatWrite(
  write: () => Promise<void>,
  clock: Clock,
  signal: AbortSignal,
): Promise<void> {
  const until = clock.now() + REPEAT_PATIENCE_MS;
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
