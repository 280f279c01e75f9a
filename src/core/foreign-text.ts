import { redact } from './redaction.ts';

/** Nothing that others say is read further than this for a message; it bounds the time of every expression below. */
const READ_LIMIT = 64 * 1024;

/**
 * The start of a text of others (an error page, a refusal, a line of standard error) as one line for a message: without
 * secrets and conf values, without HTML tags and control characters, and at most `limit` UTF-16 code units.
 * Hidden values are replaced before anything is cut, and a cut falls between words, so that no part of a secret is left.
 */
export function quoteForeign(text: string, limit: number): string {
  const shown = redact(text.slice(0, READ_LIMIT));
  const words = (isHtml(shown) ? withoutTags(shown) : shown).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return cutBetweenWords(words.toWellFormed(), limit);
}

/** Whether a text is an HTML page. */
export function isHtml(text: string): boolean {
  return /^\s{0,1000}<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 2_000));
}

/** At most `limit` UTF-16 code units; a word that does not fit is left out whole, and three points stand for the rest. */
export function cutBetweenWords(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = text.lastIndexOf(' ', limit);
  return end <= 0 ? '...' : `${text.slice(0, end)} ...`;
}

/** HTML without its tags, scripts and styles, in one pass. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase();
  const shown: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    shown.push(html.slice(at, open));
    const skipped = /^<(script|style)\b/i.exec(html.slice(open, open + 8))?.[1];
    const close =
      skipped === undefined ? html.indexOf('>', open) : lower.indexOf(`</${skipped.toLowerCase()}`, open);
    if (close < 0) return shown.join(' ');
    at = skipped === undefined ? close + 1 : close;
  }
  return [...shown, html.slice(at)].join(' ');
}
