import type { Clock } from '../../core/clock.ts';

/** Makes dates for runs that were given none: where a run is found by its date alone, the date has to be known before the trigger. */
export interface DateMaker {
  /** A date that this maker has not made before: `2025-01-02T03:04:05.678901+00:00`. */
  make(): string;
}

/** Dates in whole seconds are spread over the last minute, since two steps in the same second would otherwise make the same date. */
const SPREAD_SECONDS = 60;

/** Dates are unique per DAG, so two steps that trigger at once must not make the same: the digits below a millisecond are random. */
export function createDateMaker(
  hasWholeSeconds: boolean,
  { date, random }: Pick<Clock, 'date' | 'random'>,
): DateMaker {
  const made = new Set<string>();

  function draw(): string {
    const nowMs = date().getTime();
    if (hasWholeSeconds) {
      const agoMs = Math.floor(random() * SPREAD_SECONDS) * 1000;
      return `${new Date(nowMs - agoMs).toISOString().slice(0, 19)}+00:00`;
    }
    const below = Math.floor(random() * 1000)
      .toString()
      .padStart(3, '0');
    return `${new Date(nowMs).toISOString().slice(0, 23)}${below}+00:00`;
  }

  return {
    make() {
      let drawn = draw();
      for (let attempt = 0; made.has(drawn) && attempt < 1000; attempt += 1) drawn = draw();
      made.add(drawn);
      return drawn;
    },
  };
}

/** A date as Airflow stores it when it drops microseconds. */
export function withoutMicroseconds(date: string): string {
  return date.replace(/(:\d{2}:\d{2})\.\d+/, '$1');
}
