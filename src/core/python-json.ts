import { JSON_NUMBER } from './json-number.ts';
import { TextScanner } from './text-scanner.ts';

const WORD = /true|false|null|NaN|-?Infinity/y;

const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);

/** A list or an object whose end is still to come. */
type Open =
  | { readonly close: ']'; readonly value: unknown[] }
  | { readonly close: '}'; readonly value: Record<string, unknown>; key: string };

/**
 * Reads JSON as Python's json.dumps writes it: RFC 8259, and NaN, Infinity and -Infinity; `readNumber` gets the text of any other
 * number. Otherwise it reads as JSON.parse does: of equal keys the last one counts, `__proto__` is a key like any other. Not
 * recursive, so a value may be nested to any depth. Throws a SyntaxError that quotes nothing.
 */
export function readPythonJson(text: string, readNumber: (source: string) => unknown): unknown {
  return new PythonJsonReader(text, readNumber).read();
}

class PythonJsonReader extends TextScanner {
  readonly #readNumber: (source: string) => unknown;
  readonly #open: Open[] = [];

  constructor(text: string, readNumber: (source: string) => unknown) {
    super(text);
    this.#readNumber = readNumber;
  }

  read(): unknown {
    for (;;) {
      const started = this.#start();
      if (started === undefined) continue;
      let { value } = started;
      for (;;) {
        const parent = this.#open.at(-1);
        if (parent === undefined) return this.#end(value);
        put(parent, value);
        if (this.has(',')) {
          if (parent.close === '}') parent.key = this.#key();
          break;
        }
        if (!this.has(parent.close)) throw notJson();
        value = parent.value;
        this.#open.pop();
      }
    }
  }

  /** A whole value, or undefined where a list or an object with something in it begins. */
  #start(): { readonly value: unknown } | undefined {
    if (this.has('[')) {
      if (this.has(']')) return { value: [] };
      this.#open.push({ close: ']', value: [] });
      return undefined;
    }
    if (this.has('{')) {
      if (this.has('}')) return { value: {} };
      this.#open.push({ close: '}', value: {}, key: this.#key() });
      return undefined;
    }
    return { value: this.#scalar() };
  }

  #scalar(): unknown {
    if (this.text[this.at] === '"') return this.#string();
    const word = this.take(WORD);
    if (word !== undefined) return WORDS.get(word);
    const source = this.take(JSON_NUMBER);
    if (source === undefined) throw notJson();
    return this.#readNumber(source);
  }

  #key(): string {
    this.skipSpace();
    if (this.text[this.at] !== '"') throw notJson();
    const key = this.#string();
    if (!this.has(':')) throw notJson();
    return key;
  }

  #string(): string {
    const start = this.at;
    const special = /["\\]/g;
    for (let from = start + 1; ; ) {
      special.lastIndex = from;
      const at = special.exec(this.text)?.index;
      if (at === undefined) throw notJson();
      from = at + 2;
      if (this.text[at] === '\\') continue;
      this.at = at + 1;
      return decodeString(this.text.slice(start, at + 1));
    }
  }

  #end(value: unknown): unknown {
    this.skipSpace();
    if (this.at < this.text.length) throw notJson();
    return value;
  }
}

function put(parent: Open, value: unknown): void {
  if (parent.close === ']') parent.value.push(value);
  // An assignment to __proto__ would change the prototype.
  else if (parent.key === '__proto__')
    Object.defineProperty(parent.value, parent.key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  else parent.value[parent.key] = value;
}

function decodeString(source: string): string {
  try {
    return JSON.parse(source) as string;
  } catch {
    throw notJson();
  }
}

function notJson(): SyntaxError {
  return new SyntaxError('this is not JSON');
}
