import { stripTerminal } from '../core/terminal.ts';

/** Characters that move the cursor, start a line, or change the reading direction of the text after them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it matches control characters on purpose
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/** Matches nearly every line; the expressions for the others take a millisecond to compile. */
const PLAIN = /^[\x20-\x7e]*$/;

/** Splits text into printable lines: without ANSI codes, control characters and bidirectional overrides. */
export function toPrintableLines(text: string): readonly string[] {
  if (PLAIN.test(text)) return [text];
  return text.split(/\r\n|\n|\r/).map((line) => stripTerminal(line).replace(CONTROL, ''));
}
