import { setTimeout as realSleep } from 'node:timers/promises';
import type { Clock } from '../../src/core/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/** A leap beyond any pause between requests wants certainty that none is under way, however slow the machine. */
const LONG_LEAP_MS = 60_000;

/** Time that leaps to the next sleeper whenever nothing is under way over real connections: hours pass in seconds. */
export class PacedClock implements Clock {
  #nowMs = 0;
  #wallOffsetMs = Date.parse('2026-01-01T00:00:00Z');
  #sleepers: Sleeper[] = [];

  now(): number {
    return this.#nowMs;
  }

  date(): Date {
    return new Date(this.#wallOffsetMs + this.#nowMs);
  }

  random(): number {
    return 0.5;
  }

  /** The wall clock is set forward or back; monotonic time does not notice. */
  jump(ms: number): void {
    this.#wallOffsetMs += ms;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const stop = () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(signal.reason);
      };
      const wake = () => {
        signal.removeEventListener('abort', stop);
        resolve();
      };
      const sleeper = { at: this.#nowMs + Math.max(ms, 0), wake };
      this.#sleepers.push(sleeper);
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  /** Lets time pass until `promise` settles; `activity` changes whenever something happens on a connection. */
  async drive<T>(promise: Promise<T>, activity: () => unknown): Promise<T> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    let quiet = 0;
    for (let before = activity(); !isSettled; ) {
      await realSleep(1);
      const now = activity();
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      const next = this.#next();
      if (next === undefined || quiet < (next.at - this.#nowMs > LONG_LEAP_MS ? 500 : 3)) continue;
      quiet = 0;
      this.#leapTo(next);
    }
    return await promise;
  }

  #next(): Sleeper | undefined {
    return this.#sleepers.reduce<Sleeper | undefined>(
      (first, each) => (first === undefined || each.at < first.at ? each : first),
      undefined,
    );
  }

  #leapTo(next: Sleeper): void {
    this.#sleepers = this.#sleepers.filter((each) => each !== next);
    this.#nowMs = Math.max(this.#nowMs, next.at);
    next.wake();
  }
}
