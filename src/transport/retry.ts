import type { Clock } from '../core/clock.ts';
import { formatDuration } from '../core/duration.ts';
import { TransportError } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { type RetryLimit, retryLimitOf } from '../core/retry-limit.ts';
import type { Effect } from './transport.ts';

/** The services that requests go to. An answer of one says nothing about another. */
export type Service = 'aws' | 'invoke-rest-api' | 'web-server';

/**
 * Repeats requests; SDK clients run with one attempt.
 *
 * One budget for each service: how long its requests may fail in a row. The time counts from the start of the first failed
 * attempt, and a success fills the budget again.
 */
export interface Retry {
  /**
   * Runs `attempt` until it succeeds, fails for a reason that waiting does not remove, or the budget is used up; then rejects
   * with the last error. A read is repeated after any temporary TransportError, a write only when it certainly was not sent.
   * The pause that a server asks for (Retry-After) is kept if the budget allows it. Otherwise the longest pause of this policy is
   * used: the DAG run continues meanwhile, and only the budget ends the wait.
   *
   * A signal with a limit (core/retry-limit.ts) is that of an optional read: it gets a few tries, and its failures say nothing
   * about the budget of the others.
   */
  run<T>(effect: Effect, attempt: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** The same policy for the requests to one service. Without it, all count as requests to AWS. */
  forService(service: Service): Pick<Retry, 'run'>;
  /** Gives requests `retryBudgetMs` of failure in a row from now on, and a full budget. */
  allow(retryBudgetMs: number): void;
  /** Failed attempts since the start. */
  readonly failures: number;
}

const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 30_000;
/** An outage of this length gets a line in the log; shorter ones are common. */
const OUTAGE_MS = 20_000;
const LONGEST_SHOWN_MS = 24 * 3_600_000;

/** How the requests to one service have gone so far. */
interface Health {
  /** When the requests began to fail in a row; undefined while the last one succeeded. */
  failingSince: number | undefined;
  /** Runs in progress; one may contain another, whose success says nothing about the outer one. */
  activeRuns: number;
  isOutageLogged: boolean;
  isLongPauseLogged: boolean;
}

/** A retry policy with `retryBudgetMs` to begin with. */
export function createRetry(options: {
  readonly retryBudgetMs: number;
  readonly clock: Clock;
  readonly log: Log;
}): Retry {
  const { clock, log } = options;
  let retryBudgetMs = options.retryBudgetMs;
  let failures = 0;
  const healths = new Map<Service, Health>();

  function healthOf(service: Service): Health {
    const known = healths.get(service);
    if (known !== undefined) return known;
    const health = {
      failingSince: undefined,
      activeRuns: 0,
      isOutageLogged: false,
      isLongPauseLogged: false,
    };
    healths.set(service, health);
    return health;
  }

  function logFailure(health: Health, message: string, sinceMs: number, delayMs: number): void {
    const lastedMs = clock.now() - sinceMs;
    if (!health.isOutageLogged && lastedMs + delayMs >= OUTAGE_MS) {
      health.isOutageLogged = true;
      log.info(`${message} Trying again for up to ${formatDuration(retryBudgetMs - lastedMs)}.`);
    } else log.debug(`${message} Trying again in ${formatDuration(delayMs)}.`);
  }

  /** A pause that the budget does not allow is logged once, since servers repeat it with every answer. */
  function logLongPause(
    health: Health,
    message: string,
    { wantedMs, leftMs, delayMs }: Readonly<Record<'wantedMs' | 'leftMs' | 'delayMs', number>>,
  ): void {
    const wanted = `${formatDuration(Math.min(wantedMs, LONGEST_SHOWN_MS))}${wantedMs > LONGEST_SHOWN_MS ? ' or more' : ''}`;
    const line = `${message} It asks to wait for ${wanted}, longer than the ${formatDuration(leftMs)} for which this step keeps trying. Trying again in ${formatDuration(delayMs)}.`;
    if (health.isLongPauseLogged) log.debug(line);
    else log.info(line);
    health.isLongPauseLogged = true;
  }

  function recordSuccess(health: Health): void {
    health.isLongPauseLogged = false;
    if (health.isOutageLogged && health.failingSince !== undefined)
      log.info(`Requests succeed again after ${formatDuration(clock.now() - health.failingSince)}.`);
    health.isOutageLogged = false;
    health.failingSince = undefined;
  }

  async function run<T>(
    service: Service,
    effect: Effect,
    attempt: () => Promise<T>,
    signal: AbortSignal,
  ): Promise<T> {
    const limit = retryLimitOf(signal);
    if (limit !== undefined) return await runBriefly(limit, { effect, attempt, clock, log }, signal);
    const health = healthOf(service);
    // A run keeps its own start: an attempt may contain runs that succeed (a token, a login), and those
    // must not refill the retry budget of a request that always fails.
    let since: number | undefined;
    health.activeRuns += 1;
    try {
      for (let failuresInRow = 1; ; failuresInRow += 1) {
        signal.throwIfAborted();
        const startedAt = clock.now();
        try {
          const result = await attempt();
          if (health.activeRuns === 1) recordSuccess(health);
          return result;
        } catch (error) {
          signal.throwIfAborted();
          if (!mayPass(error)) throw error;
          failures += 1;
          since ??= health.failingSince ?? startedAt;
          health.failingSince = since;
          if (effect === 'write' && error.delivery !== 'not-sent') throw error;
          const leftMs = since + retryBudgetMs - clock.now();
          if (leftMs <= 0) throw error;
          const ownMs = jitterMs(failuresInRow, clock);
          const wantedMs = error.retryAfterMs ?? 0;
          const delayMs = Math.min(wantedMs > leftMs ? LONGEST_DELAY_MS : Math.max(ownMs, wantedMs), leftMs);
          if (wantedMs > leftMs) logLongPause(health, error.message, { wantedMs, leftMs, delayMs });
          else logFailure(health, error.message, since, delayMs);
          await clock.sleep(delayMs, signal);
        }
      }
    } finally {
      health.activeRuns -= 1;
    }
  }

  return {
    get failures() {
      return failures;
    },
    allow(newBudgetMs) {
      retryBudgetMs = newBudgetMs;
      for (const health of healths.values()) health.failingSince = undefined;
    },
    run: (effect, attempt, signal) => run('aws', effect, attempt, signal),
    forService: (service) => ({
      run: (effect, attempt, signal) => run(service, effect, attempt, signal),
    }),
  };
}

/** Tries a request within a limit; a Retry-After beyond the limit ends it. */
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
      if (!mayPass(error)) throw error;
      if (effect === 'write' && error.delivery !== 'not-sent') throw error;
      const delayMs = Math.max(jitterMs(tries, clock), error.retryAfterMs ?? 0);
      if (tries >= limit.tries || clock.now() + delayMs > until) throw error;
      log.debug(`${error.message} Trying again in ${formatDuration(delayMs)}.`);
      await clock.sleep(delayMs, signal);
    }
  }
}

/**
 * The pause in milliseconds after failures in a row: full jitter, up to a cap that doubles with every failure, so that clients do
 * not return at the same time.
 */
export function jitterMs(
  failuresInRow: number,
  clock: Pick<Clock, 'random'>,
  longestMs = LONGEST_DELAY_MS,
): number {
  const capMs = Math.min(longestMs, FIRST_DELAY_MS * 2 ** Math.min(failuresInRow - 1, 10));
  return Math.max(50, clock.random() * capMs);
}

/** Whether a failure may be temporary: throttled or unreachable. */
export function mayPass(error: unknown): error is TransportError {
  return error instanceof TransportError && (error.code === 'throttled' || error.code === 'unreachable');
}
