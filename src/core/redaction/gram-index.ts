/** How many characters in a row are one gram. */
export const GRAM = 8;
/** How many characters at the end of a window show in most cases that no gram is near. */
const HEAD = 4;

/** A part of a text, from `start` to before `end`. */
export type Span = readonly [start: number, end: number];

/**
 * Every eight characters in a row of some secrets, to find any part of them in a text. A text without such parts costs
 * one look for every five characters.
 */
export class GramIndex {
  readonly #text: string;
  /** Places in #text plus one, by the hash of the gram there; 0 is free. */
  readonly #places: Int32Array;
  /** One bit for the hash of each four characters in a row. */
  readonly #heads: Uint32Array;

  constructor(secrets: Iterable<string>) {
    const kept = [...new Set(secrets)].filter((secret) => secret.length >= GRAM);
    this.#text = kept.join('\n');
    let size = 1024;
    while (size < this.#text.length * 2) size *= 2;
    this.#places = new Int32Array(size);
    this.#heads = new Uint32Array(size / 4);
    let start = 0;
    for (const secret of kept) {
      const end = start + secret.length;
      for (let at = start; at + HEAD <= end; at += 1) {
        const bit = this.#headBit(this.#text, at);
        this.#heads[bit >>> 5] = (this.#heads[bit >>> 5] ?? 0) | (1 << (bit & 31));
      }
      for (let at = start; at + GRAM <= end; at += 1) this.#add(at);
      start = end + 1;
    }
  }

  /** The stretches of a text of which every eight characters in a row are part of a secret, in order and apart. */
  find(text: string): readonly Span[] {
    const spans: Span[] = [];
    if (this.#text === '') return spans;
    let at = 0;
    while (at + GRAM <= text.length) {
      if (!this.#hasHead(text, at + GRAM - HEAD)) {
        at += GRAM - HEAD + 1;
        continue;
      }
      if (!this.#has(text, at)) {
        at += 1;
        continue;
      }
      let end = at + GRAM;
      while (end < text.length && this.#has(text, end - GRAM + 1)) end += 1;
      spans.push([at, end]);
      at = end;
    }
    return spans;
  }

  #add(place: number): void {
    const mask = this.#places.length - 1;
    let slot = hash(this.#text, place, GRAM) & mask;
    for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
      if (isSame(this.#text, place, this.#text, other - 1)) return;
      slot = (slot + 1) & mask;
    }
    this.#places[slot] = place + 1;
  }

  #has(text: string, at: number): boolean {
    const mask = this.#places.length - 1;
    let slot = hash(text, at, GRAM) & mask;
    for (let other = this.#places[slot] ?? 0; other !== 0; other = this.#places[slot] ?? 0) {
      if (isSame(text, at, this.#text, other - 1)) return true;
      slot = (slot + 1) & mask;
    }
    return false;
  }

  #hasHead(text: string, at: number): boolean {
    const bit = this.#headBit(text, at);
    return ((this.#heads[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #headBit(text: string, at: number): number {
    return hash(text, at, HEAD) & (this.#heads.length * 32 - 1);
  }
}

function hash(text: string, at: number, length: number): number {
  let sum = 0x811c9dc5;
  for (let i = at; i < at + length; i += 1) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}

function isSame(a: string, atA: number, b: string, atB: number): boolean {
  for (let i = 0; i < GRAM; i += 1) if (a.charCodeAt(atA + i) !== b.charCodeAt(atB + i)) return false;
  return true;
}
