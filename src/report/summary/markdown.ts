import { wholeName } from '../../core/cut.ts';
import { redactSecrets } from '../../core/redaction/redaction.ts';
import { toPrintableLines } from '../../runner/printable.ts';

/**
 * Foreign text on a page. The runner masks a summary line by line, by the plain form of each secret and its form in XML (.NET,
 * SecurityElement.Escape). So foreign text is either unchanged in a fence, or escaped exactly so in an HTML block (CommonMark,
 * "HTML blocks"), where Markdown has no effect. No line of it is changed or cut in any other way: no mask would match then.
 */
const XML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Text that GitHub changes outside `<code>`: mentions, references, mathematics, emoji, links. */
const ACTIVE = /[@#$`\\]|:(?!\d\d:)[\w+-]+:|:\/\/|www\.|mailto:|xmpp:|GH-\d/i;
/** Letters read from right to left (Hebrew, Arabic and their neighbours). */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Foreign text within a line of an HTML block: as text, or in a fixed-width font where GitHub would replace parts of it. */
export function inlineText(text: string): string {
  const line = toLine(text);
  return ACTIVE.test(line) ? `<code>${escapeXml(line)}</code>` : escapeXml(isolate(line));
}

/** A foreign name within a line of an HTML block, in a fixed-width font. */
export function code(text: string): string {
  const line = toLine(text);
  return `<code>${line === '' ? '&nbsp;' : escapeXml(isolate(line))}</code>`;
}

/** The same as `code` for a name of at most `limit` UTF-16 code units; for a longer one its length; never cut. */
export function nameCode(name: string, limit = 250): string {
  return name.length <= limit ? code(name) : `<i>${wholeName(name, limit)}</i>`;
}

/** A heading of level 2 or 3. Takes HTML that is already safe, as all below. */
export function heading(level: 2 | 3, html: string): string {
  return `<h${level}>${html}</h${level}>`;
}

/** A paragraph. */
export function paragraph(html: string): string {
  return `<p>${html}</p>`;
}

/** A list with bullets. */
export function list(items: readonly string[]): string {
  return ['<ul>', ...items.map((item) => `<li>${item}</li>`), '</ul>'].join('\n');
}

/** A link; the HTML alone when the address is not an https one, or holds a secret of the step. */
export function link(html: string, url: string): string {
  // As .NET escapes what is in a URL (RFC 3986), so that the runner's masks match within addresses too.
  const address = url.replace(/[!'()*]/g, (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase()}`);
  if (!isSafeUrl(address) || redactSecrets(address) !== address) return html;
  return `<a href="${escapeXml(address)}">${html}</a>`;
}

/** Whether an address may be linked: https, without credentials, spaces or quotes. */
export function isSafeUrl(url: string): boolean {
  if (!/^https:\/\/[^\s<>"'`\\]+$/.test(url)) return false;
  const parsed = URL.parse(url);
  return parsed !== null && parsed.username === '' && parsed.password === '';
}

/** Foreign lines as they are, in a fence longer than any in them; this is Markdown, and stands between blank lines. */
export function codeBlock(lines: readonly string[], language = 'text'): string {
  const printable = lines.flatMap((line) => toPrintableLines(redactSecrets(line.toWellFormed())));
  const longest = printable.reduce(
    (most, line) => (line.match(/`+/g) ?? []).reduce((max, run) => Math.max(max, run.length), most),
    2,
  );
  const fence = '`'.repeat(longest + 1);
  return [`${fence}${language}`, ...printable, fence].join('\n');
}

/** A table; without a head when that is undefined. `align`: one of `l` and `r` per column. */
export function table(
  align: string,
  head: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): string {
  return [
    '<table>',
    ...(head === undefined ? [] : [tableRow(align, head, 'th')]),
    ...rows.map((cells) => tableRow(align, cells)),
    '</table>',
  ].join('\n');
}

/** A row of a table as `table` writes it. */
export function tableRow(align: string, cells: readonly string[], element: 'td' | 'th' = 'td'): string {
  const parts = cells.map((cell, i) => {
    const side = align[i] === 'r' ? ' align="right"' : element === 'th' ? ' align="left"' : '';
    return `<${element}${side}>${cell}</${element}>`;
  });
  return `<tr>${parts.join('')}</tr>`;
}

/** A part that the reader opens with a click; its body is Markdown. */
export function details(title: string, body: string, options: { readonly isOpen?: boolean } = {}): string {
  return `<details${options.isOpen === true ? ' open' : ''}><summary>${title}</summary>\n\n${body}\n\n</details>`;
}

/** One line without secrets of the step and control characters; blanks stay, since a secret may contain some. */
function toLine(text: string): string {
  return toPrintableLines(redactSecrets(text.toWellFormed())).join(' ');
}

/** Keeps right-to-left text from reordering the text around it. */
function isolate(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => XML[character] ?? character);
}
