import { toPrintableLines } from '../runner/printable.ts';
import { cutMiddle } from './cut.ts';

/** GitHub's Mermaid refuses more (Mermaid's defaults of maxTextSize and maxEdges); something is left for the frame. */
export const MOST_DIAGRAM_CHARACTERS = 48_000;
/** Arrows that a flowchart may have; see MOST_DIAGRAM_CHARACTERS. */
export const MOST_EDGES = 480;

/** Usual names; compiling an expression with Unicode properties takes a millisecond. */
const PLAIN_LABEL = /^[\w .]*$/;
const PLAIN_NAME = /^[\w .[\]()-]*$/;

/**
 * Foreign text as the content of a quoted label: whatever is neither a letter, a mark nor a digit becomes a character code
 * (Mermaid, "Entity codes to escape characters").
 */
export function flowchartLabel(text: string, limit: number): string {
  const line = toPrintableLines(text.toWellFormed()).join(' ').trim();
  // An empty label is a syntax error.
  const label = cutMiddle(line === '' ? '?' : line, limit);
  if (PLAIN_LABEL.test(label)) return label;
  return label.replace(/[^\p{L}\p{M}\p{N} ._]/gu, (character) => `#${character.codePointAt(0)};`);
}

/**
 * Foreign text as the name of a bar: a Gantt chart knows no escapes (a colon or a semicolon ends the name), so all but
 * letters, marks, digits and a few signs are replaced.
 */
export function ganttName(text: string, limit: number): string {
  const line = toPrintableLines(text.toWellFormed()).join(' ');
  if (PLAIN_NAME.test(line)) return cutMiddle(line, limit);
  return cutMiddle(line.replace(/[^\p{L}\p{M}\p{N} ._[\]()-]/gu, '·'), limit);
}

/** A Markdown fence with a diagram in it. */
export function mermaid(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}
