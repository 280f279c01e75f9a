import { isObject } from './json.ts';
import { redact } from './redaction/redaction.ts';

/** How much of a foreign text is read for a message; it bounds the time of the expressions below. */
const READ_LIMIT = 32 * 1024;
/** Hidden values are searched this much further, so that one at the end of what is read is found whole. */
const HIDDEN_LIMIT = 32 * 1024;
/** How far back a cut looks for a blank; after that, any place between words will do. */
const BLANK_WITHIN = 1_000;
const DEEPEST = 20;
const CUT = ' ...';

/** How much of a text is searched by expressions without an anchor. */
const SEARCHED = 4_000;

/**
 * The start of a foreign text (an error page, a refusal, a line of standard error) as one line for a message: without
 * secrets and conf values, without HTML tags and control characters, and at most `limit` UTF-16 code units.
 * Hidden values are replaced before the text is cut, and it is cut between words, so that no part of a secret is left.
 */
export function quoteForeign(text: string, limit: number): string {
  const shown = redactStart(text, READ_LIMIT);
  const words = (isHtml(shown) ? withoutTags(shown) : shown).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return cutBetweenWords(words.toWellFormed(), limit);
}

/** A value as JSON: at most about `limit` characters, and 20 levels, since JSON.stringify fails for what is nested too deep. */
export function formatJson(value: unknown, limit: number): string {
  const parts: string[] = [];
  let left = limit;
  const add = (part: string): void => {
    parts.push(part);
    left -= part.length;
  };
  const addItems = (items: Iterable<readonly [string, unknown]>, depth: number): void => {
    let isFirst = true;
    for (const [prefix, item] of items) {
      if (left <= 0) break;
      add(`${isFirst ? '' : ','}${prefix}`);
      addValue(item, depth + 1);
      isFirst = false;
    }
  };
  const addValue = (item: unknown, depth: number): void => {
    const isList = Array.isArray(item);
    if (typeof item === 'string') add(JSON.stringify(item.slice(0, Math.max(left, 0))));
    else if (!isList && !isObject(item)) add(JSON.stringify(item) ?? 'null');
    else if (depth >= DEEPEST) add('...');
    else {
      add(isList ? '[' : '{');
      addItems(isList ? listItems(item) : listMembers(item), depth);
      add(isList ? ']' : '}');
    }
  };
  addValue(value, 0);
  return parts.join('');
}

function* listItems(items: readonly unknown[]): Generator<readonly [string, unknown]> {
  for (const item of items) yield ['', item];
}

function* listMembers(members: object): Generator<readonly [string, unknown]> {
  for (const [key, item] of Object.entries(members))
    yield [`${JSON.stringify(key.slice(0, READ_LIMIT))}:`, item];
}

/** Whether a value is the text of an HTML page, which neither Airflow's REST API nor its commands return. */
export function isHtml(body: unknown): body is string {
  return typeof body === 'string' && /^\s{0,1000}<(?:!doctype|html|head|body)\b/i.test(body.slice(0, 2_000));
}

/** The start of a text, for an expression that would take too long over all of it; never shown. */
export function headOf(text: string): string {
  return text.slice(0, SEARCHED);
}

/**
 * A text that is kept or printed as it is while it has at most `limit` UTF-16 code units; a longer one is cut between words
 * behind its hidden values, and three points stand for the rest. The copy does not keep the long text in memory.
 */
export function cutForeign(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const shown = redactStart(text, limit);
  const end = findCut(shown, limit - CUT.length);
  return copy(`${shown.slice(0, end)}${CUT}`.trimStart());
}

/** The same for a line of a log: says how long it was. */
export function cutLine(line: string, limit: number): string {
  return line.length <= limit ? line : `${cutForeign(line, limit)} (${line.length} characters)`;
}

/** At most `limit` UTF-16 code units; a word that does not fit is left out whole, and three points stand for the rest. */
export function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(' ', limit - CUT.length);
  return end <= 0 ? CUT.trim() : `${text.slice(0, end)}${CUT}`;
}

/** The first `limit` code units of a text whose hidden values are replaced, also one that extends beyond the limit. */
function redactStart(text: string, limit: number): string {
  if (text.length <= limit + HIDDEN_LIMIT) return redact(text).slice(0, limit);
  const shown = redact(text.slice(0, limit + HIDDEN_LIMIT));
  // The end of what was seen may be a part of a value.
  return shown.slice(0, Math.max(0, Math.min(limit, shown.length - HIDDEN_LIMIT)));
}

/** Where a text may be cut: at a blank, else between two words, else before the whole text, which is one word. */
function findCut(text: string, limit: number): number {
  if (text.length <= limit) return text.length;
  const blank = text.lastIndexOf(' ', limit);
  if (blank > limit - BLANK_WITHIN && blank > 0) return blank;
  for (let at = limit; at > 0; at -= 1) if (!/[\p{L}\p{N}+/=_.~%-]/u.test(text.charAt(at))) return at;
  return 0;
}

/** V8 keeps a whole text in memory for a slice of it. */
function copy(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}

/** HTML without its tags, scripts and styles, in one pass. */
function withoutTags(html: string): string {
  const scriptEnd = /<\/(?:script|style)\b/gi;
  const shown: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    shown.push(html.slice(at, open));
    const isScript = /^<(?:script|style)\b/i.test(html.slice(open, open + 8));
    scriptEnd.lastIndex = open;
    const close = isScript ? scriptEnd.exec(html)?.index : html.indexOf('>', open) + 1;
    if (close === undefined || close === 0) return shown.join(' ');
    at = close;
  }
  return [...shown, html.slice(at)].join(' ');
}
