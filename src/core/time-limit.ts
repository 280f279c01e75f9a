import { orAbort } from './abort.ts';

/** The reason of a time limit's signal, under the name that `AbortSignal.timeout` uses. */
export class TimeLimitPassed extends Error {
  override readonly name = 'TimeoutError';
}

/** A time limit that has started. */
export interface TimeLimit {
  /** Aborts when the time is up, or when the signal that it was made with aborts. */
  readonly signal: AbortSignal;
  /** Whether the time is up. */
  readonly isOver: boolean;
  /** Settles as `promise` does, or rejects as soon as `signal` aborts. */
  hold<T>(promise: Promise<T>): Promise<T>;
  /** Stops the timer. */
  end(): void;
}

/**
 * Starts a limit of `ms` milliseconds. Unlike the timer of `AbortSignal.timeout`, this one keeps the process alive: a
 * socket that closes without an error would otherwise end the event loop, and the process, before the time is up.
 */
export function startTimeLimit(ms: number, signal: AbortSignal): TimeLimit {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(new TimeLimitPassed(`${ms} ms have passed`)), ms);
  const either = AbortSignal.any([signal, own.signal]);
  return {
    signal: either,
    get isOver() {
      return own.signal.aborted;
    },
    hold: (promise) => orAbort(promise, either),
    end: () => clearTimeout(timer),
  };
}
