/** What becomes of one request on its way; times are milliseconds after it was sent. */
export type RequestResult =
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

export type Operation = 'trigger' | 'stop' | 'note' | 'clear' | 'unpause' | 'read-run' | 'read';

/** Decides the result of each request; the next in the list for its operation, then the usual one. */
export class RequestResults {
  readonly #lists: Map<Operation, RequestResult[]>;
  usual: RequestResult = { kind: 'answered', ms: 80 };

  constructor(lists: Partial<Record<Operation, readonly RequestResult[]>> = {}) {
    this.#lists = new Map(Object.entries(lists).map(([name, list]) => [name as Operation, [...list]]));
  }

  next(operation: Operation): RequestResult {
    return this.#lists.get(operation)?.shift() ?? this.usual;
  }

  replace(operation: Operation, list: readonly RequestResult[]): void {
    this.#lists.set(operation, [...list]);
  }
}
