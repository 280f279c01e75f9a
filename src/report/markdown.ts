import { toPrintableLines } from '../runner/printable.ts';

/**
 * Characters that mean something to Markdown or HTML. Written as references they are text wherever they stand: a
 * reference cannot stand for a symbol of structure (CommonMark, Entity and numeric character references).
 */
const ACTIVE = /[!"#$%&'*+<=>?@[\\\]^_`{|}~-]/g;
/** What GitHub turns into links by itself; an empty element parts the text without changing what is copied. */
const AUTOLINK = /(:\/\/|www\.|@|#|mailto:|GH-)/gi;
const PART = '<b></b>';
/** Letters read from right to left (Hebrew, Arabic and their neighbours). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Foreign text within a line, as text: no markup, no link, no mention. Safe in tables and in HTML. */
export function escapeText(text: string): string {
  return plain(text)
    .split(AUTOLINK)
    .map((part, i) => (i % 2 === 0 ? escapeReferences(part) : partLink(part)))
    .join('');
}

/** A foreign name, in a fixed-width font. Safe in tables and in HTML. Markdown goes on inside of the element. */
export function code(text: string): string {
  return `<code>${escapeText(text) || '&nbsp;'}</code>`;
}

/** A link around HTML that is already safe; the HTML alone when the address is not an https one. */
export function link(html: string, url: string): string {
  // A safe address holds no quote; these two would end a cell or be read as a reference.
  const address = url.replace(/&/g, '&amp;').replace(/\|/g, '&#124;');
  return isSafeUrl(url) ? `<a href="${address}">${html}</a>` : html;
}

/** Whether an address may be linked: https, without credentials, spaces or quotes. */
export function isSafeUrl(url: string): boolean {
  if (!/^https:\/\/[^\s<>"'`\\]+$/.test(url)) return false;
  const parsed = URL.parse(url);
  return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** Foreign lines as they are, in a fence longer than any in them. */
export function codeBlock(lines: readonly string[], language = 'text'): string {
  const printable = lines.flatMap((line) => toPrintableLines(line.toWellFormed()));
  const longest = printable.reduce(
    (most, line) => (line.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), most),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...printable, fence].join('\n');
}

/** A table of cells that are already safe. `align`: one of `l` and `r` per column. */
export function table(align: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = [...align].map((side) => (side === 'r' ? '--:' : ':--'));
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A part that opens by a click. Its title is HTML that is already safe. */
export function details(title: string, body: string, options: { readonly isOpen?: boolean } = {}): string {
  return `<details${options.isOpen === true ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** One line without control characters; text that runs from right to left is kept to itself. */
function plain(text: string): string {
  const line = toPrintableLines(text.toWellFormed()).join(' ').replace(/\s+/g, ' ').trim();
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

function escapeReferences(text: string): string {
  return text.replace(ACTIVE, (character) => `&#${character.charCodeAt(0)};`);
}

function partLink(text: string): string {
  if (text === '://') return `:${PART}//`;
  if (text.endsWith('.')) return `${text.slice(0, -1)}${PART}.`;
  return `${escapeReferences(text)}${PART}`;
}
