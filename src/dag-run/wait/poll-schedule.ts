import type { Expectation } from './expectation.ts';

// With the jitter, half of all ends are noticed within 3 % of the run's duration, 1.5 s for short runs, 8 s for those of up to an hour
// and 10 s for longer ones, and an hour costs about 300 requests: test/unit/dag-run/wait/poll-schedule.test.ts holds the figures.
const SHORTEST_MS = 1_500;
const LONGEST_MS = 17_200;
/** A run of about an hour may take somewhat longer. */
const LONG_RUN_MS = 75 * 60_000;
const LONGEST_OF_LONG_RUN_MS = 21_500;
const SHARE = 0.061;
/** Jitter shortens a delay by at most this share; enough that no run of any duration always ends just after a poll. */
const JITTER = 0.25;
/** How much more often to poll around the expected end, and how far around it (shares of the median). */
const DENSER = 3;
const NARROWEST = 0.015;
const WIDEST = 0.018;

/** Answers that differ by less than this are no sign of strain. */
const STRAIN_FROM_MS = 1_000;
/** Under strain, polls are so rare that at most this share of the time goes to slow answers and retries. */
const LOST_SHARE = 0.05;
/** The most that strain does: polls this many times as rare, but no rarer than LONGEST_UNDER_STRAIN_MS. */
const RARER = 4;
const LONGEST_UNDER_STRAIN_MS = 30_000;
/** More lost time counts as this: otherwise an outage of five minutes would make polls rare for half an hour. */
const MOST_LOST_MS = 4_000;
/** The share of the strain that remains after a fast answer. */
const STRAIN_LEFT = 0.9;

const TASKS_SHORTEST_MS = 15_000;
const TASKS_LONGEST_MS = 360_000;
const TASKS_SHARE = 0.3;
/** Instances per page: what one request for task instances returns. */
const PAGE = 100;
/** At most this share of the time is spent on reading task instances. */
const TASKS_COST_SHARE = 0.1;

/** What the time until the next poll depends on. */
export interface PollMoment {
  /** Time since the run started; for a queued run, since the wait began. */
  readonly elapsedMs: number;
  /** The input `poll-interval`. */
  readonly interval: number | 'auto';
  readonly expectation?: Expectation | undefined;
  readonly strain?: Strain | undefined;
}

/** How the polls so far were answered, in milliseconds; retries count as part of a poll. */
export interface Strain {
  readonly fastestMs: number;
  readonly lastMs: number;
  /** What slow answers took beyond the fastest one, up to MOST_LOST_MS; fades with each fast answer. */
  readonly lostMs: number;
}

/**
 * Milliseconds until the next poll of the run's state: 6.1 % of the time elapsed, 1.5 s to 17.2 s (21.5 s after 75 min), a third
 * of that around the expected end, more under strain; a fixed interval is kept. `random` in [0, 1) only shortens.
 */
export function pollDelayMs(moment: PollMoment, random: number): number {
  if (moment.interval !== 'auto') return moment.interval;
  const longest = moment.elapsedMs > LONG_RUN_MS ? LONGEST_OF_LONG_RUN_MS : LONGEST_MS;
  const delay = clamp(moment.elapsedMs * SHARE, SHORTEST_MS, longest);
  return underStrain(aroundExpectedEnd(delay, moment), moment.strain) * (1 - JITTER * random);
}

/**
 * The strain after one more poll, which took `tookMs`. What counts is the difference to the fastest answer: a command of the CLI
 * takes seconds on an idle environment.
 */
export function nextStrain(before: Strain | undefined, tookMs: number): Strain {
  const fastestMs = Math.min(before?.fastestMs ?? tookMs, tookMs);
  const nowLostMs = Math.min(tookMs - fastestMs - STRAIN_FROM_MS, MOST_LOST_MS);
  const lostMs = Math.max(nowLostMs, (before?.lostMs ?? 0) * STRAIN_LEFT);
  return { fastestMs, lastMs: tookMs, lostMs };
}

/**
 * Polls follow each other no faster than they are answered, and become rarer when answers are slow or throttled, so that many
 * steps on one environment leave room for those that have yet to trigger.
 */
function underStrain(delay: number, strain: Strain | undefined): number {
  if (strain === undefined) return delay;
  const rarer = Math.max(Math.min(strain.lostMs / LOST_SHARE, delay * RARER), strain.lastMs);
  return Math.max(delay, Math.min(rarer, LONGEST_UNDER_STRAIN_MS));
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
 * Milliseconds until the next read of all task instances: 30 % of the time elapsed, 15 s to 6 min, times the pages it
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
