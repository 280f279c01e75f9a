import { isObject } from '../json.ts';

/** Shorter values are too common to hide: replacing each "1" or "true" would make a text unreadable. */
const SHORTEST = 8;
/** What is shown in place of a hidden value, as the runner does for its own masks. */
const HIDDEN = '***';

/** One process is one step, so what it must not show is kept once for all of it. */
const secretParts = new Set<string>();
const confValues = new Set<string>();

/** Registers a secret: from now on `redact` hides every eight characters in a row of it, so that no cut shows a part. */
export function hideSecret(secret: string): void {
  for (const form of formsOf(secret))
    for (let at = 0; at + SHORTEST <= form.length; at += 1) secretParts.add(form.slice(at, at + SHORTEST));
}

/** Registers the values of a run's conf: from now on `redact` hides each of at least eight characters. */
export function hideConf(value: unknown): void {
  if (Array.isArray(value)) for (const item of value) hideConf(item);
  else if (isObject(value)) for (const item of Object.values(value)) hideConf(item);
  else if (typeof value === 'string' || typeof value === 'number')
    for (const form of formsOf(String(value))) if (form.length >= SHORTEST) confValues.add(form);
}

/** A text of others (an answer, an exception, standard error) without secrets of this step and values of its conf. */
export function redact(text: string): string {
  let shown = hideParts(text);
  for (const value of [...confValues].sort((a, b) => b.length - a.length))
    if (shown.includes(value)) shown = shown.replaceAll(value, HIDDEN);
  return shown;
}

/** Forgets every registered value; for tests, where one process is many steps. */
export function forgetHidden(): void {
  secretParts.clear();
  confValues.clear();
}

/** A value as it is, and as JSON (also with Python's `ensure_ascii`), a URL and HTML write it. */
function formsOf(value: string): ReadonlySet<string> {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replace(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const html = value.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return new Set([value, json, ascii, encodeURIComponent(value.toWellFormed()), html]);
}

/** Replaces each stretch of which every eight characters in a row are part of a secret. */
function hideParts(text: string): string {
  if (secretParts.size === 0) return text;
  const shown: string[] = [];
  let from = 0;
  let at = 0;
  while (at + SHORTEST <= text.length) {
    if (!secretParts.has(text.slice(at, at + SHORTEST))) {
      at += 1;
      continue;
    }
    let end = at + SHORTEST;
    while (secretParts.has(text.slice(end - SHORTEST + 1, end + 1)) && end < text.length) end += 1;
    shown.push(text.slice(from, at), HIDDEN);
    from = end;
    at = end;
  }
  return from === 0 ? text : `${shown.join('')}${text.slice(from)}`;
}
