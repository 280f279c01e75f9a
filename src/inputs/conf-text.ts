/** A mistake at an offset of the text of a conf. The message never quotes the text: it may hold secrets. */
export class TextProblem extends Error {
  override readonly name = 'TextProblem';
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** `line 2, column 7`, counted from 1, in characters. */
export function describePlace(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  const column = [...(before.at(-1) ?? '')].length + 1;
  return `line ${before.length}, column ${column}`;
}

/** How many levels a conf may be nested; Python's parsers fail at about 1000. */
export const DEEPEST = 100;

/** Problem: the conf is nested too deeply. */
export const TOO_DEEP = `values are nested more than ${DEEPEST} levels deep`;
/** Problem: JavaScript would change a number. */
export const INEXACT = 'JavaScript cannot represent this number exactly; put it in quotes to pass it as text';
/** Problem: an object has a key twice. */
export const REPEATED_KEY = 'duplicate key; remove one of the two';
/** Problem: `key:value`. */
export const MISSING_SPACE = 'a space is missing after the colon: write "key: value"';

/** The offset of the colon, when the line at `offset` is like `key:value`; undefined for any other line. */
export function findMissingSpace(text: string, offset: number): number | undefined {
  const line = /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - LINE_LIMIT), offset))?.[0] ?? '';
  const start = offset - line.length;
  const key = /^[ -]{0,200}[\w.-]{1,250}:(?=[^\s/])/.exec(text.slice(start, start + LINE_LIMIT));
  return key === null ? undefined : start + key[0].length - 1;
}

/** No key and no indentation is longer than this. */
const LINE_LIMIT = 500;
