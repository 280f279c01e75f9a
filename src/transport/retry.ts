import type { Clock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { TransportError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { type RetryLimit, retryLimitOf } from '../core/retry-limit.ts';
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
   * A server's wish to wait (Retry-After) is granted as long as it fits what is left of patience. One that does not fit
   * is cut, to the longest pause that the retry makes by itself: the run goes on meanwhile, and only patience ends the wait.
   *
   * A signal with a limit (retry-limit.ts) is that of an optional read: it gets a few tries, and its failures say nothing
   * about the budget of the others.
   */
  run<T>(effect: Effect, attempt: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Gives requests `retryBudgetMs` of failure in a row from now on, and a full budget. */
  allow(retryBudgetMs: number): void;
  /** Failed attempts since the start, for the report. */
  readonly failures: number;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** An outage of this length is worth a line in the log; shorter ones are everyday life. */
const OUTAGE_MS = 20_000;
const LONGEST_TOLD_MS = 24 * 3_600_000;

/** The codes that waiting may heal. */
const PASSING: ReadonlySet<string> = new Set(['throttled', 'unreachable']);

/** A retry policy with `retryBudgetMs` to begin with. */
export function createRetry(options: {
  readonly retryBudgetMs: number;
  readonly clock: Clock;
  readonly log: Log;
}): Retry {
  const { clock, log } = options;
  let retryBudgetMs = options.retryBudgetMs;
  /** When the requests began to fail in a row; undefined while the last one succeeded. */
  let failingSince: number | undefined;
  /** Runs that are under way; one may contain another, whose success says nothing about the outer one. */
  let activeRuns = 0;
  let failures = 0;
  let isOutageTold = false;
  let isWishTold = false;

  function tellFailure(message: string, sinceMs: number, delayMs: number): void {
    const lastedMs = clock.now() - sinceMs;
    if (!isOutageTold && lastedMs + delayMs >= OUTAGE_MS) {
      isOutageTold = true;
      log.info(`${message} Trying on for up to ${formatDuration(retryBudgetMs - lastedMs)}.`);
    } else log.debug(`${message} Trying again in ${formatDuration(delayMs)}.`);
  }

  /** A wish that the budget cannot grant is told once, since servers repeat it with every answer. */
  function tellCutWish(
    message: string,
    { askedMs, leftMs, delayMs }: Readonly<Record<'askedMs' | 'leftMs' | 'delayMs', number>>,
  ): void {
    const askedFor = `${formatDuration(Math.min(askedMs, LONGEST_TOLD_MS))}${askedMs > LONGEST_TOLD_MS ? ' or more' : ''}`;
    const line = `${message} It asks to wait for ${askedFor}, longer than the ${formatDuration(leftMs)} for which this step tries on. Trying again in ${formatDuration(delayMs)}.`;
    if (isWishTold) log.debug(line);
    else log.info(line);
    isWishTold = true;
  }

  function tellSuccess(): void {
    isWishTold = false;
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
      retryBudgetMs = newPatienceMs;
      failingSince = undefined;
    },
    async run(effect, attempt, signal) {
      const limit = retryLimitOf(signal);
      if (limit !== undefined) return await runBriefly(limit, { effect, attempt, clock, log }, signal);
      // A run keeps its own start: an attempt may contain runs that succeed (a token, a login), and those
      // must not give a request that always fails new patience for ever.
      let since: number | undefined;
      activeRuns += 1;
      try {
        for (let failuresInRow = 1; ; failuresInRow += 1) {
          signal.throwIfAborted();
          const startedAt = clock.now();
          try {
            const result = await attempt();
            if (activeRuns === 1) tellSuccess();
            return result;
          } catch (error) {
            signal.throwIfAborted();
            if (!(error instanceof TransportError) || !PASSING.has(error.code)) throw error;
            failures += 1;
            since ??= failingSince ?? startedAt;
            failingSince = since;
            if (effect === 'write' && error.delivery !== 'not-sent') throw error;
            const leftMs = since + retryBudgetMs - clock.now();
            if (leftMs <= 0) throw error;
            const ownMs = jitter(failuresInRow, clock);
            const askedMs = error.retryAfterMs ?? 0;
            const delayMs = Math.min(askedMs > leftMs ? LONGEST_DELAY_MS : Math.max(ownMs, askedMs), leftMs);
            if (askedMs > leftMs) tellCutWish(error.message, { askedMs, leftMs, delayMs });
            else tellFailure(error.message, since, delayMs);
            await clock.sleep(delayMs, signal);
          }
        }
      } finally {
        activeRuns -= 1;
      }
    },
  };
}

/** Tries a request within a limit; a wish to wait for longer than that ends it. */
async function runBriefly<T>(
  limit: RetryLimit,
  request: {
    readonly effect: Effect;
    readonly attempt: () => Promise<T>;
    readonly clock: Clock;
    readonly log: Log;
  },
  signal: AbortSignal,
): Promise<T> {
  const { effect, attempt, clock, log } = request;
  const until = clock.now() + limit.ms;
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted();
    try {
      return await attempt();
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof TransportError) || !PASSING.has(error.code)) throw error;
      if (effect === 'write' && error.delivery !== 'not-sent') throw error;
      const delayMs = Math.max(jitter(tries, clock), error.retryAfterMs ?? 0);
      if (tries >= limit.tries || clock.now() + delayMs > until) throw error;
      log.debug(`${error.message} Trying again in ${formatDuration(delayMs)}.`);
      await clock.sleep(delayMs, signal);
    }
  }
}

/** Full jitter: anything up to a cap that doubles with every failure, so that clients do not come back together. */
function jitter(failuresInRow: number, clock: Clock): number {
  const capMs = Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
  return Math.max(50, clock.random() * capMs);
}
