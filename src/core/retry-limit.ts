/** How often, and for how long, one request may be tried. */
export interface RetryLimit {
  readonly tries: number;
  /** Milliseconds from the start of the first try within which another one may begin. */
  readonly ms: number;
}

const limits = new WeakMap<AbortSignal, RetryLimit>();

/**
 * Limits how often the requests with a signal are tried. Every request gets the caller's signal, through every layer: it says when
 * the caller needs no answer any more, and with this also how many tries the answer is worth.
 */
export function limitRetries(signal: AbortSignal, limit: RetryLimit | undefined): void {
  if (limit !== undefined) limits.set(signal, limit);
}

/** The limit of a signal's requests; undefined: they may be tried for the whole retry budget of the step. */
export function retryLimitOf(signal: AbortSignal): RetryLimit | undefined {
  return limits.get(signal);
}
