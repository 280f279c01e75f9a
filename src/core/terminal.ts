const ESC = '\u001b';
const BEL = '\u0007';
/** A longer title or link does not count as a sequence, so that the text after an unfinished one stays. */
const OSC_LIMIT = 2_000;

/** CSI (colours, cursor), OSC (links, titles) of one line, and single characters after ESC; the 8-bit forms too. ECMA-48. */
const SEQUENCES = new RegExp(
  [
    `(?:${ESC}\\[|\u009b)[0-?]{0,100}[ -/]{0,10}[@-~]`,
    `(?:${ESC}\\]|\u009d)[^${BEL}${ESC}\u009c\\n]{0,${OSC_LIMIT}}(?:${BEL}|${ESC}\\\\|\u009c)`,
    `${ESC}[ -/]{0,10}[0-~]`,
  ].join('|'),
  'g',
);
// biome-ignore lint/suspicious/noControlCharactersInRegex: sequences begin with these control characters
const INTRODUCERS = /[\u001b\u009b\u009d]/;

/** Text without terminal sequences; takes time in proportion to its length. */
export function stripTerminal(text: string): string {
  return INTRODUCERS.test(text) ? text.replace(SEQUENCES, '') : text;
}
