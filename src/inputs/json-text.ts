import type { Json } from '../core/json.ts';
import { isHeldExactly, JSON_NUMBER } from '../core/json-number.ts';
import { TextScanner } from '../core/text-scanner.ts';
import { DEEPEST, INEXACT, REPEATED_KEY, TextProblem, TOO_DEEP } from './conf-text.ts';

// RFC 8259. JSON.parse gives no position for most errors, quotes the text, and silently takes the last of equal keys.
// biome-ignore lint/suspicious/noControlCharactersInRegex: a JSON string may not hold them (RFC 8259, section 7)
const STRING = /"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\x00-\x1f]*)*"/y;
const WORD = /true|false|null/y;

/** Reads JSON text; throws TextProblem where it is not JSON, repeats a key or holds a number that would change. */
export function readJson(text: string): Json {
  const scanner = new JsonScanner(text);
  scanner.scan();
  return JSON.parse(text) as Json;
}

/** Reads through the text and stops at the first mistake. */
class JsonScanner extends TextScanner {
  scan(): void {
    this.#value(0);
    this.skipSpace();
    if (this.at < this.text.length) this.#expected('the end');
  }

  #value(depth: number): void {
    if (depth > DEEPEST) throw new TextProblem(TOO_DEEP, this.at);
    this.skipSpace();
    if (this.has('{')) this.#members(depth);
    else if (this.has('[')) this.#elements(depth);
    else if (!this.#isString() && !this.#isNumber() && this.take(WORD) === undefined) {
      this.#expectedValue();
    }
  }

  /** Explains what stands in the place of a value, by its first characters; never quotes the text. */
  #expectedValue(): never {
    const at = this.at;
    const next = this.text[at] ?? '';
    const before = this.text.slice(Math.max(0, at - BEFORE), at).trimEnd();
    if (before.endsWith(',') && next === ']') this.#refuseComma();
    if (next !== '' && ',}]'.includes(next)) throw new TextProblem(NO_VALUE, at);
    if (next === "'") throw new TextProblem('strings in JSON need double quotes', at);
    const [word = ''] = /^(?:True|TRUE|False|FALSE|None|NULL|Null)\b/.exec(this.text.slice(at, at + 6)) ?? [];
    if (word !== '') throw new TextProblem('JSON has only true, false and null, in lower case', at);
    this.#expected('a value');
  }

  /** For a comma right before the current place. */
  #refuseComma(): never {
    const comma = this.text.lastIndexOf(',', this.at - 1);
    throw new TextProblem(EXTRA_COMMA, comma);
  }

  #members(depth: number): void {
    if (this.has('}')) return;
    const keys = new Set<string>();
    do {
      this.skipSpace();
      const at = this.at;
      const source = this.take(STRING);
      if (source === undefined) {
        const next = this.text[at] ?? '';
        if (next === ',' || (next === '}' && keys.size > 0)) this.#refuseComma();
        this.#expected('a key in double quotes');
      }
      const key = String(JSON.parse(source));
      if (keys.has(key)) throw new TextProblem(REPEATED_KEY, at);
      keys.add(key);
      if (!this.has(':')) this.#expected('":"');
      this.#value(depth + 1);
    } while (this.has(','));
    if (!this.has('}')) this.#expected('"," or "}"');
  }

  #elements(depth: number): void {
    if (this.has(']')) return;
    do {
      this.#value(depth + 1);
    } while (this.has(','));
    if (!this.has(']')) this.#expected('"," or "]"');
  }

  #isString(): boolean {
    return this.take(STRING) !== undefined;
  }

  #isNumber(): boolean {
    const at = this.at;
    const source = this.take(JSON_NUMBER);
    if (source === undefined) return false;
    if (!isHeldExactly(source)) throw new TextProblem(INEXACT, at);
    return true;
  }

  #expected(what: string): never {
    const at = this.at;
    const next = this.text[at];
    let problem = `expected ${what}`;
    if (next === undefined) problem += ', and the text ends';
    if (next === '"' && this.take(STRING) === undefined) problem = BAD_STRING;
    throw new TextProblem(`${problem}. If it comes from an expression, write $\{{ toJSON(...) }}`, at);
  }
}

/** How far back a comma is looked for, over white space. */
const BEFORE = 1_000;
const EXTRA_COMMA = 'there is one comma too many; remove it';
const NO_VALUE = 'a value is missing: the expression or the secret in its place is empty';
const BAD_STRING = 'this string is not closed on its line, or has an escape ("\\") that JSON does not know';
