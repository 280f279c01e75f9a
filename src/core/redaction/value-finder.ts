import type { Span } from './gram-index.ts';

/**
 * Finds values in a text in one pass, however many there are (Aho and Corasick, "Efficient string matching", 1975): the
 * whole values, and the beginning of one where the text was cut.
 */
export class ValueFinder {
  /** By state: the state for the longest proper end that begins a value, the length, and the longest value at this end. */
  readonly #fallbacks: number[] = [0];
  readonly #depths: number[] = [0];
  readonly #found: number[] = [0];
  /** By state: the state before it, and the character between them. */
  readonly #parents: number[] = [0];
  readonly #codes: number[] = [0];
  /** From a state and a character to the next state. */
  readonly #steps: StepTable;

  constructor(values: Iterable<string>) {
    const kept = [...values];
    this.#steps = new StepTable(kept.reduce((sum, value) => sum + value.length, 0));
    for (const value of kept) this.#add(value);
    this.#connect();
  }

  /** Where the text holds a value, or at a cut the first `least` or more characters of one; in order and apart. */
  find(text: string, least: number): readonly Span[] {
    const spans: Span[] = [];
    if (this.#depths.length === 1) return spans;
    const keep = (start: number, end: number) => {
      let from = start;
      // Ends only grow, so spans that overlap are last; they are joined at once, since each character may end a value.
      for (let last = spans.at(-1); last !== undefined && last[1] > from; last = spans.at(-1)) {
        from = Math.min(from, last[0]);
        spans.pop();
      }
      spans.push([from, end]);
    };
    let state = 0;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      let next = this.#steps.get(state, code);
      while (next === 0 && state !== 0) {
        state = this.#fallbacks[state] ?? 0;
        next = this.#steps.get(state, code);
      }
      state = next;
      const length = this.#found[state] ?? 0;
      if (length > 0) keep(at + 1 - length, at + 1);
      const depth = this.#depths[state] ?? 0;
      if (depth >= least && depth > length && isCut(text, at + 1)) keep(at + 1 - depth, at + 1);
    }
    return spans;
  }

  #add(value: string): void {
    let state = 0;
    for (let at = 0; at < value.length; at += 1) {
      const code = value.charCodeAt(at);
      let next = this.#steps.get(state, code);
      if (next === 0) {
        next = this.#depths.length;
        this.#depths.push(at + 1);
        this.#found.push(0);
        this.#fallbacks.push(0);
        this.#parents.push(state);
        this.#codes.push(code);
        this.#steps.set(state, code, next);
      }
      state = next;
    }
    this.#found[state] = value.length;
  }

  /** Shorter states first, so that each fallback is known before it is needed. */
  #connect(): void {
    for (const to of this.#byDepth()) {
      const from = this.#parents[to] ?? 0;
      if (from === 0) continue;
      const code = this.#codes[to] ?? 0;
      let state = this.#fallbacks[from] ?? 0;
      let next = this.#steps.get(state, code);
      while (next === 0 && state !== 0) {
        state = this.#fallbacks[state] ?? 0;
        next = this.#steps.get(state, code);
      }
      this.#fallbacks[to] = next;
      if (this.#found[to] === 0) this.#found[to] = this.#found[next] ?? 0;
    }
  }

  /** All states but the first, counted into their places: sorting would take most of the time. */
  #byDepth(): Int32Array {
    const deepest = this.#depths.reduce((most, depth) => Math.max(most, depth), 0);
    const places = new Int32Array(deepest + 2);
    for (const depth of this.#depths) places[depth + 1] = (places[depth + 1] ?? 0) + 1;
    for (let depth = 1; depth < places.length; depth += 1)
      places[depth] = (places[depth] ?? 0) + (places[depth - 1] ?? 0);
    const states = new Int32Array(this.#depths.length);
    for (let state = 0; state < this.#depths.length; state += 1) {
      const depth = this.#depths[state] ?? 0;
      const place = places[depth] ?? 0;
      states[place] = state;
      places[depth] = place + 1;
    }
    return states.subarray(1);
  }
}

/** Whether a text ends here, or continues with the mark of a text that was cut. */
function isCut(text: string, at: number): boolean {
  return (
    at === text.length || text.startsWith('…', at) || /^ ?(?:\.\.\.|\[\.\.\.)/.test(text.slice(at, at + 5))
  );
}

/** Steps by state and character, in flat arrays: a Map of a hundred thousand takes ten times as long. */
class StepTable {
  readonly #from: Int32Array;
  readonly #codes: Uint16Array;
  readonly #to: Int32Array;

  constructor(most: number) {
    let size = 256;
    while (size < most * 2) size *= 2;
    this.#from = new Int32Array(size);
    this.#codes = new Uint16Array(size);
    this.#to = new Int32Array(size);
  }

  /** 0 when there is none. */
  get(from: number, code: number): number {
    return this.#to[this.#slot(from, code)] ?? 0;
  }

  set(from: number, code: number, to: number): void {
    const slot = this.#slot(from, code);
    this.#from[slot] = from;
    this.#codes[slot] = code;
    this.#to[slot] = to;
  }

  #slot(from: number, code: number): number {
    const mask = this.#to.length - 1;
    let slot = (Math.imul(from, 0x9e3779b1) ^ Math.imul(code, 0x85ebca6b)) >>> 7;
    slot &= mask;
    while (this.#to[slot] !== 0 && (this.#from[slot] !== from || this.#codes[slot] !== code))
      slot = (slot + 1) & mask;
    return slot;
  }
}
