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
  /** Stops the timer; from then on `signal` does not abort any more. */
  end(): void;
}

/**
 * Starts a limit of `ms` milliseconds. Unlike the timer of `AbortSignal.timeout`, this one keeps the process alive: a
 * socket that closes without an error would otherwise end the event loop, and the process, before the time is up.
 */
export function startTimeLimit(ms: number, signal: AbortSignal): TimeLimit {
  // Not AbortSignal.any: Node keeps such a signal as long as `signal` lives when somebody listens to it, as the AWS SDK does for
  // ever, and with it the request and the answer.
  const own = new AbortController();
  let isOver = false;
  const timer = setTimeout(() => {
    isOver = true;
    own.abort(new TimeLimitPassed(`${ms} ms have passed`));
  }, ms);
  const stop = () => own.abort(signal.reason);
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  return {
    signal: own.signal,
    get isOver() {
      return isOver;
    },
    hold: (promise) => orAbort(promise, own.signal),
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    },
  };
}
