import type { Expectation } from './expectation.ts';

const SHORTEST_MS = 2_000;
const LONGEST_MS = 30_000;
const SHARE = 0.1;
/** Jitter shortens a delay by at most this share; enough that no run of any duration always ends just after a poll. */
const JITTER = 0.25;
/** How much more often to poll around the expected end, and how far around it (shares of the median). */
const DENSER = 3;
const NARROWEST = 0.02;
const WIDEST = 0.03;

const TASKS_SHORTEST_MS = 15_000;
const TASKS_LONGEST_MS = 240_000;
const TASKS_SHARE = 0.2;
/** The share of the backpressure that remains after a fast answer. */
const BACKPRESSURE_LEFT = 0.9;
/** Instances per page: what one request for task instances returns. */
const PAGE = 100;
/** At most this share of the time is spent on reading task instances. */
const TASKS_COST_SHARE = 0.1;

/** What the time until the next poll depends on. */
export interface PollMoment {
  /** Time since the run started. */
  readonly elapsedMs: number;
  /** The input `poll-interval`. */
  readonly interval: number | 'auto';
  readonly expectation?: Expectation | undefined;
  /** See nextBackpressureMs. */
  readonly backpressureMs?: number | undefined;
}

/**
 * Milliseconds until the next poll of the run's state: a tenth of the time elapsed, 2 s to 30 s, a third of that around the
 * expected end; a fixed interval is kept. `random` in [0, 1) only shortens.
 */
export function pollDelayMs(moment: PollMoment, random: number): number {
  if (moment.interval !== 'auto') return moment.interval;
  const delay = clamp(moment.elapsedMs * SHARE, SHORTEST_MS, LONGEST_MS);
  return Math.max(aroundExpectedEnd(delay, moment), moment.backpressureMs ?? 0) * (1 - JITTER * random);
}

/**
 * The shortest time until the next poll, after one that took `tookMs`, retries included: polls follow each other no faster than
 * they are answered, so that many throttled steps leave room for steps that have yet to trigger.
 */
export function nextBackpressureMs(beforeMs: number, tookMs: number): number {
  return Math.max(Math.min(tookMs, LONGEST_MS), beforeMs * BACKPRESSURE_LEFT);
}

function aroundExpectedEnd(delay: number, { elapsedMs, expectation }: PollMoment): number {
  if (expectation === undefined) return delay;
  const { medianMs, spreadMs } = expectation;
  const reach = clamp(spreadMs, medianMs * NARROWEST, medianMs * WIDEST);
  const from = medianMs - reach;
  if (elapsedMs > medianMs + reach) return delay;
  const dense = Math.max(delay / DENSER, SHORTEST_MS);
  return elapsedMs >= from ? dense : clamp(from - elapsedMs, dense, delay);
}

/**
 * Milliseconds until the next read of all task instances: a fifth of the time elapsed, 15 s to 4 min, times the pages it
 * takes, and at least ten times as long as the last read lasted.
 */
export function taskDelayMs(
  elapsedMs: number,
  last: { readonly instances: number; readonly tookMs: number },
): number {
  const pages = Math.max(Math.ceil(last.instances / PAGE), 1);
  return Math.max(
    clamp(elapsedMs * TASKS_SHARE, TASKS_SHORTEST_MS, TASKS_LONGEST_MS) * pages,
    last.tookMs / TASKS_COST_SHARE,
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
