import type { Clock } from '../../src/core/clock.ts';

interface Sleeper {
  readonly at: number;
  readonly order: number;
  readonly wake: () => void;
}

/** How long, in real time, nobody may wait for virtual time before something is wrong. */
const IDLE_LIMIT_MS = 3_000;

/** Time that passes only when everybody waits for it. */
export class VirtualClock implements Clock {
  #now = 0;
  #order = 0;
  #wallOffset = Date.parse('2026-01-01T00:00:00Z');
  #sleepers: Sleeper[] = [];
  readonly #random: () => number;

  constructor(random: () => number = () => 0.5) {
    this.#random = random;
  }

  now(): number {
    return this.#now;
  }

  date(): Date {
    return new Date(this.#wallOffset + this.#now);
  }

  random(): number {
    return this.#random();
  }

  /** The wall clock is set forward or back; monotonic time does not notice. */
  jump(ms: number): void {
    this.#wallOffset += ms;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    if (Number.isNaN(ms)) return Promise.reject(new Error('a sleep of NaN ms'));
    return new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const drop = () => {
        this.#sleepers = this.#sleepers.filter((each) => each !== sleeper);
        reject(signal.reason);
      };
      const sleeper: Sleeper = {
        at: this.#now + Math.max(ms, 0),
        order: this.#order,
        wake: () => {
          signal.removeEventListener('abort', drop);
          resolve();
        },
      };
      this.#order += 1;
      signal.addEventListener('abort', drop, { once: true });
      this.#sleepers.push(sleeper);
    });
  }

  /** Something that happens at a moment, whoever waits for it or not. */
  at(ms: number, happen: () => void): void {
    this.#sleepers.push({ at: Math.max(ms, this.#now), order: this.#order, wake: happen });
    this.#order += 1;
  }

  /** Lets time pass until `promise` settles. Rejects when nobody waits for time any more, or when it takes for ever. */
  async drive<T>(promise: Promise<T>): Promise<T> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    let idleSince: number | undefined;
    for (let steps = 0; ; steps += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isSettled) return await promise;
      if (steps > 200_000) throw new Error(`no end in sight at ${this.#now} ms`);
      if (this.#step()) {
        idleSince = undefined;
        continue;
      }
      // A module may be loading, which takes real time.
      idleSince ??= performance.now();
      if (performance.now() - idleSince > IDLE_LIMIT_MS)
        throw new Error(`everybody waits for something that cannot come, at ${this.#now} ms`);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  }

  /** Lets everything happen that is still to happen before a moment. */
  async driveTo(ms: number): Promise<void> {
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (this.#sleepers.every((each) => each.at > ms)) break;
      this.#step();
    }
    this.#now = Math.max(this.#now, ms);
  }

  #step(): boolean {
    const [first, ...rest] = this.#sleepers;
    if (first === undefined) return false;
    let next = first;
    for (const each of rest) {
      if (each.at < next.at || (each.at === next.at && each.order < next.order)) next = each;
    }
    this.#sleepers = this.#sleepers.filter((each) => each !== next);
    this.#now = Math.max(this.#now, next.at);
    next.wake();
    return true;
  }
}
