/** What is wrong at an offset of a text. The message never quotes the text: it may hold secrets. */
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

/** Deepest nesting of a configuration; the Python that reads it gives up before 1000. */
export const DEEPEST = 100;

/** Says that a configuration is nested too deep. */
export const TOO_DEEP = `values are nested more than ${DEEPEST} deep`;
/** Says that JavaScript would change a number. */
export const INEXACT = 'this number cannot be held exactly; put it in quotes to pass it as text';
/** Says that an object has a key twice. */
export const REPEATED_KEY = 'this key is there already; remove one of the two';
