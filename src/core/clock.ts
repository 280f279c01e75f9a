/** Time as the action sees it; injected, so that tests own it. All values are milliseconds. */
export interface Clock {
  /** Monotonic milliseconds since an arbitrary start: a wall clock that jumps cannot shorten or stretch a wait. */
  now(): number;
  /** The wall clock, for what is compared with dates that others wrote. */
  date(): Date;
  /** Resolves after `ms`, or rejects with the signal's reason as soon as it aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  /** A number in [0, 1), for jitter. */
  random(): number;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  // The global `performance` loads a dozen of Node's modules with its first use.
  now: () => Number(process.hrtime.bigint()) / 1e6,
  date: () => new Date(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      signal.addEventListener('abort', stop, { once: true });
    }),
};
