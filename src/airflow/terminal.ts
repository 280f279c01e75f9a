const ESC = '\u001b';
const BEL = '\u0007';
/** CSI (colours, cursor), OSC (links, titles), and single characters after ESC. */
const SEQUENCES = new RegExp(
  [
    `${ESC}\\[[0-?]*[ -/]*[@-~]`,
    `${ESC}\\][^${BEL}${ESC}]*(?:${BEL}|${ESC}\\\\)?`,
    `${ESC}[ -/]*[0-~]`,
    '\u009b[0-?]*[ -/]*[@-~]',
  ].join('|'),
  'g',
);

/** Text without terminal sequences. */
export function stripTerminal(text: string): string {
  return text.replace(SEQUENCES, '');
}
