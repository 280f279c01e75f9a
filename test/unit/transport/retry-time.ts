import type { Clock } from '../../../src/clock.ts';
import { TransportError } from '../../../src/errors.ts';

/** Says nothing. */
export const silent = { info: () => {}, warn: () => {}, debug: () => {} };

/** Time that passes only by sleeping, or when a test says so. */
export function createTime(random: () => number = () => 0.5) {
  const time = { ms: 0, sleeps: [] as number[], sleptAt: [] as number[] };
  const clock: Clock = {
    now: () => time.ms,
    date: () => new Date(time.ms),
    random,
    sleep: async (ms, stop) => {
      stop.throwIfAborted();
      time.sleeps.push(ms);
      time.sleptAt.push(time.ms);
      time.ms += ms;
    },
  };
  return { time, clock };
}

/** A failure that waiting may heal. */
export const down = (delivery: 'not-sent' | 'unknown' = 'unknown', retryAfterMs?: number) =>
  new TransportError('unreachable', 'down', { delivery, retryAfterMs });
