/** What becomes of one request on its way; times are milliseconds after it was sent. */
export type Fate =
  /** Carried out at once, answered after `ms`. */
  | { readonly kind: 'answered'; readonly ms: number }
  /** Cut off at `ms`; carried out at `effectMs`, which may be later, or never. */
  | { readonly kind: 'lost'; readonly ms: number; readonly effectMs: number | 'never' }
  /** Refused before it could have any effect. */
  | {
      readonly kind: 'unsent';
      readonly ms: number;
      readonly code: 'throttled' | 'unreachable';
      readonly retryAfterMs?: number | undefined;
    }
  /** Carried out at once; the answer cannot be read. */
  | { readonly kind: 'garbled'; readonly ms: number };

export type Operation = 'trigger' | 'stop' | 'clear' | 'unpause' | 'read-run' | 'read';

/** Decides the fate of each request; the next in the list for its operation, then the usual one. */
export class Fates {
  readonly #lists: Map<Operation, Fate[]>;
  usual: Fate = { kind: 'answered', ms: 80 };

  constructor(lists: Partial<Record<Operation, readonly Fate[]>> = {}) {
    this.#lists = new Map(Object.entries(lists).map(([name, list]) => [name as Operation, [...list]]));
  }

  next(operation: Operation): Fate {
    return this.#lists.get(operation)?.shift() ?? this.usual;
  }

  replace(operation: Operation, list: readonly Fate[]): void {
    this.#lists.set(operation, [...list]);
  }
}
