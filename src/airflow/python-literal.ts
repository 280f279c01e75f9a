import type { Json } from '../core/json.ts';
import { JSON_NUMBER, keepNumber } from '../core/json-number.ts';
import { TextScanner } from '../core/text-scanner.ts';

/** Pieces of text are handed on when they have grown to this, so that a long text never exists as a whole. */
const PIECE = 65_536;

const SINGLE: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};
const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/**
 * Reads the Python text literal (as `repr` writes it) that begins with a quote at `start`, and hands its text on in pieces. Returns the
 * index behind the closing quote; undefined when there is no such literal.
 */
export function readPythonText(
  source: string,
  start: number,
  emit: (piece: string) => void,
): number | undefined {
  const quote = source[start];
  if (quote !== "'" && quote !== '"') return undefined;
  const special = quote === "'" ? /['\\\n]/g : /["\\\n]/g;
  let piece = '';
  for (let at = start + 1; ; ) {
    special.lastIndex = at;
    const next = special.exec(source)?.index;
    if (next === undefined || source[next] === '\n') return undefined;
    piece += source.slice(at, next);
    if (source[next] === quote) {
      emit(piece);
      return next + 1;
    }
    const escaped = readEscape(source, next + 1);
    piece += escaped.text;
    at = escaped.end;
    if (piece.length > PIECE) {
      emit(piece);
      piece = '';
    }
  }
}

/** What follows a backslash. An escape that Python does not know stands for itself, as in Python. */
function readEscape(source: string, at: number): { readonly text: string; readonly end: number } {
  const char = source[at] ?? '';
  const plain = SINGLE[char];
  if (plain !== undefined) return { text: plain, end: at + 1 };
  if (char === '\\' || char === "'" || char === '"') return { text: char, end: at + 1 };
  const digits = HEX_DIGITS[char] ?? 0;
  const hex = source.slice(at + 1, at + 1 + digits);
  const code = Number.parseInt(hex, 16);
  if (digits > 0 && hex.length === digits && /^[0-9a-fA-F]+$/.test(hex) && code <= 0x10ffff)
    return { text: String.fromCodePoint(code), end: at + 1 + digits };
  return { text: `\\${char}`, end: at + 1 };
}

const DEEPEST = 100;

/**
 * The JSON value that a Python literal of None, booleans, numbers, texts, lists, tuples and dicts shows, as Python's json.dumps
 * would write it, with every digit of its numbers (`keepNumber`); NaN and infinities where it has `nan` and `inf`. Undefined for
 * anything else.
 */
export function parsePythonLiteral(source: string): Json | undefined {
  const reader = new LiteralReader(source);
  const value = reader.readValue(0);
  return value !== undefined && reader.isAtEnd() ? value : undefined;
}

const WORD = /(?:None|True|False|nan|-?inf)\b/y;

/** Python's words: the value, and the text of it as a key of JSON. */
const WORDS: ReadonlyMap<string, { readonly value: Json; readonly key: string }> = new Map([
  ['None', { value: null, key: 'null' }],
  ['True', { value: true, key: 'true' }],
  ['False', { value: false, key: 'false' }],
  ['nan', { value: Number.NaN, key: 'NaN' }],
  ['inf', { value: Number.POSITIVE_INFINITY, key: 'Infinity' }],
  ['-inf', { value: Number.NEGATIVE_INFINITY, key: '-Infinity' }],
]);

class LiteralReader extends TextScanner {
  isAtEnd(): boolean {
    this.take(/\s*/y);
    return this.at === this.text.length;
  }

  readValue(depth: number): Json | undefined {
    if (depth > DEEPEST) return undefined;
    this.take(/\s*/y);
    const char = this.text[this.at];
    if (char === "'" || char === '"') return this.#readText();
    if (char === '[') return this.#readItems(']', depth)?.items;
    if (char === '(') {
      const tuple = this.#readItems(')', depth);
      // `(1)` is a number in brackets, `(1,)` a tuple.
      return tuple?.items.length === 1 && !tuple.hasComma ? tuple.items[0] : tuple?.items;
    }
    if (char === '{') return this.#readDict(depth);
    return this.#readWord();
  }

  #readText(): string | undefined {
    let text = '';
    const end = readPythonText(this.text, this.at, (piece) => {
      text += piece;
    });
    if (end === undefined) return undefined;
    this.at = end;
    return text;
  }

  #readItems(close: ']' | ')', depth: number): { items: Json[]; hasComma: boolean } | undefined {
    const end = close === ']' ? /\s*\]/y : /\s*\)/y;
    const items: Json[] = [];
    let hasComma = false;
    this.at += 1;
    while (this.take(end) === undefined) {
      if (items.length > 0 && !hasComma) return undefined;
      const item = this.readValue(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
      hasComma = this.take(/\s*,/y) !== undefined;
    }
    return { items, hasComma };
  }

  #readDict(depth: number): Json | undefined {
    const entries: [string, Json][] = [];
    let hasComma = true;
    this.at += 1;
    while (this.take(/\s*\}/y) === undefined) {
      const key = hasComma ? this.#readKey() : undefined;
      if (key === undefined || this.take(/\s*:/y) === undefined) return undefined;
      const value = this.readValue(depth + 1);
      if (value === undefined) return undefined;
      entries.push([key, value]);
      hasComma = this.take(/\s*,/y) !== undefined;
    }
    return Object.fromEntries(entries);
  }

  #readWord(): Json | undefined {
    const word = this.take(WORD);
    if (word !== undefined) return WORDS.get(word)?.value;
    const source = this.take(JSON_NUMBER);
    return source === undefined || this.#isInWord() ? undefined : keepNumber(source);
  }

  /** A key as json.dumps writes it: always a text. */
  #readKey(): string | undefined {
    this.take(/\s*/y);
    if (/['"]/.test(this.text[this.at] ?? '')) return this.#readText();
    const word = this.take(WORD);
    if (word !== undefined) return WORDS.get(word)?.key;
    const source = this.take(JSON_NUMBER);
    return this.#isInWord() ? undefined : source;
  }

  #isInWord(): boolean {
    return /\w/.test(this.text[this.at] ?? '');
  }
}
