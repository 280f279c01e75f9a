import { redactSecrets } from '../../core/redaction/redaction.ts';
import { toPrintableLines } from '../../runner/printable.ts';
import { code, nameCode } from './markdown.ts';

/** A little less than Mermaid's defaults of maxTextSize and maxEdges, above which GitHub shows no diagram. */
export const MOST_DIAGRAM_CHARACTERS = 48_000;
/** Arrows that a flowchart may have; see MOST_DIAGRAM_CHARACTERS. */
export const MOST_EDGES = 480;

/** A longer name makes a picture unreadable. */
const NAME_LIMIT = 80;
const MOST_EXPLAINED = 20;
/** Usual names; compiling an expression with Unicode properties takes a millisecond. */
const USUAL_NAME = /^[A-Za-z_][\w .-]*$/;
/** Text that has no special meaning to Mermaid in a quoted label or before the colon of a bar. */
const LITERAL_NAME = /^[\p{L}\p{N}_][\p{L}\p{M}\p{N} ._=+,/()[\]-]*$/u;
/** Text that Mermaid reads as an item of a list. */
const LIST_ITEM = /^\s*\d+[.)]\s/;

/**
 * The names in one diagram. A name is not escaped, because the runner's masks do not match escapes. One that Mermaid would not read
 * as plain text, or that is very long, is replaced by a number, which `explain` explains.
 */
export class DiagramNames {
  readonly #numbers = new Map<string, number>();

  /** The text in the diagram for a foreign name; never empty. */
  show(name: string): string {
    const line = toPrintableLines(redactSecrets(name.toWellFormed())).join(' ');
    if (line.length <= NAME_LIMIT && isLiteral(line)) return line;
    const number = this.#numbers.get(name) ?? this.#numbers.size + 1;
    this.#numbers.set(name, number);
    return `name ${number}`;
  }

  /** HTML that says which names the numbers stand for; '' when there are none. */
  explain(): string {
    if (this.#numbers.size === 0) return '';
    const shown = [...this.#numbers]
      .slice(0, MOST_EXPLAINED)
      .map(([name, number]) => `name ${number}: ${name === '' ? code('') : nameCode(name)}`);
    const more = this.#numbers.size > MOST_EXPLAINED ? [`${this.#numbers.size - MOST_EXPLAINED} more`] : [];
    return [...shown, ...more].join(' · ');
  }
}

/** A Markdown fence with a diagram in it. */
export function mermaid(lines: readonly string[]): string {
  return ['```mermaid', ...lines, '```'].join('\n');
}

function isLiteral(line: string): boolean {
  return USUAL_NAME.test(line) || (LITERAL_NAME.test(line) && !LIST_ITEM.test(line));
}
