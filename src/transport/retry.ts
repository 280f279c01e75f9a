import type { Clock } from '../clock.ts';
import { formatDuration } from '../duration.ts';
import { TransportError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Effect } from './transport.ts';

/**
 * The only place that repeats requests (SDK clients run with one attempt).
 *
 * One budget for everything: `patience` is how long requests may fail in a row, whichever transport sent them. Every
 * failure counts from the start of the first failed attempt, and any success fills the budget again.
 */
export interface Retry {
  /**
   * Runs `attempt` until it succeeds, fails for a reason that time does not heal, or patience ends; then rejects with
   * the last error. A read is repeated after any TransportError, a write only when it certainly was not sent.
   */
  run<T>(effect: Effect, attempt: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Gives requests `patienceMs` of failure in a row from now on, and a full budget. */
  allow(patienceMs: number): void;
  /** Failed attempts since the start, for the report. */
  readonly failures: number;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** An outage of this length is worth a line in the log; shorter ones are everyday life. */
const OUTAGE_MS = 20_000;

/** The codes that waiting may heal. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'unreachable']);

/** A retry policy with `patienceMs` to begin with. */
export function createRetry(options: {
  readonly patienceMs: number;
  readonly clock: Clock;
  readonly log: Log;
}): Retry {
  const { clock, log } = options;
  let patienceMs = options.patienceMs;
  /** When the requests began to fail in a row; undefined while the last one succeeded. */
  let failingSince: number | undefined;
  /** Runs that are failing right now; one may contain another. */
  let failingRuns = 0;
  let failures = 0;
  let isOutageTold = false;

  function tellFailure(message: string, sinceMs: number, delayMs: number): void {
    const lastedMs = clock.now() - sinceMs;
    if (!isOutageTold && lastedMs + delayMs >= OUTAGE_MS) {
      isOutageTold = true;
      log.info(`${message} Trying on for up to ${formatDuration(patienceMs - lastedMs)}.`);
    } else log.debug(`${message} Trying again in ${formatDuration(delayMs)}.`);
  }

  function tellSuccess(): void {
    if (isOutageTold && failingSince !== undefined)
      log.info(`Requests succeed again after ${formatDuration(clock.now() - failingSince)}.`);
    isOutageTold = false;
    failingSince = undefined;
  }

  return {
    get failures() {
      return failures;
    },
    allow(newPatienceMs) {
      patienceMs = newPatienceMs;
      failingSince = undefined;
    },
    async run(effect, attempt, signal) {
      // A run keeps its own start: an attempt may contain runs that succeed (a token, a login), and those
      // must not give a request that always fails new patience for ever.
      let since: number | undefined;
      try {
        for (let failuresInRow = 1; ; failuresInRow += 1) {
          signal.throwIfAborted();
          const startedAt = clock.now();
          try {
            const result = await attempt();
            if (since !== undefined) failingRuns -= 1;
            since = undefined;
            if (failingRuns === 0) tellSuccess();
            return result;
          } catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof TransportError) || !PASSING.has(error.code)) throw error;
            failures += 1;
            if (since === undefined) failingRuns += 1;
            since ??= failingSince ?? startedAt;
            failingSince = since;
            if (effect === 'write' && error.delivery !== 'not-sent') throw error;
            const leftMs = since + patienceMs - clock.now();
            const delayMs = Math.max(jitter(failuresInRow, clock), error.retryAfterMs ?? 0);
            if (delayMs > leftMs) throw error;
            tellFailure(error.message, since, delayMs);
            await clock.sleep(delayMs, signal);
          }
        }
      } finally {
        if (since !== undefined) failingRuns -= 1;
      }
    },
  };
}

/** Full jitter: anything up to a cap that doubles with every failure, so that clients do not come back together. */
function jitter(failuresInRow: number, clock: Clock): number {
  const capMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
  return Math.max(50, clock.random() * capMs);
}
