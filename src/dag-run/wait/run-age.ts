import type { DagRun } from '../../airflow/model.ts';
import type { Clock } from '../../core/clock.ts';

/** How old a run is, by the monotonic clock; the wall clock is read only when the wait begins and when the run leaves the queue. */
export class RunAge {
  readonly #clock: Clock;
  readonly #startedAt: number;
  #runningSince: number;
  #isQueued: boolean;
  #readAt: number;

  /** For a run that was read just now. */
  constructor(run: DagRun, clock: Clock) {
    this.#clock = clock;
    this.#readAt = clock.now();
    this.#startedAt = this.#readAt - elapsedBeforeMs(run, clock.date());
    this.#runningSince = this.#startedAt;
    this.#isQueued = run.state === 'queued';
  }

  /** The run as read just now. */
  read(run: DagRun): void {
    const now = this.#clock.now();
    const isQueued = run.state === 'queued';
    // It was still queued when it was last read, whatever the wall clocks say.
    if (this.#isQueued && !isQueued)
      this.#runningSince = Math.max(now - elapsedBeforeMs(run, this.#clock.date()), this.#readAt);
    this.#isQueued = isQueued;
    this.#readAt = now;
  }

  /** Milliseconds since the run started, or since the wait began when it was queued then: for the log, without a leap back. */
  get elapsedMs(): number {
    return this.#clock.now() - this.#startedAt;
  }

  /** The same without the time in the queue, which the durations of earlier runs do not contain either. */
  get runningMs(): number {
    return this.#clock.now() - this.#runningSince;
  }
}

/** How long the run had been running by the wall clocks; at most a day, in case a clock is wrong. */
function elapsedBeforeMs(run: DagRun, now: Date): number {
  const started = Date.parse(run.startDate ?? '');
  if (Number.isNaN(started)) return 0;
  return Math.min(Math.max(now.getTime() - started, 0), 86_400_000);
}
