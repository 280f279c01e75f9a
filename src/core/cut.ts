import { redact } from './redaction/redaction.ts';

/**
 * An exception's line for a title or a sentence; undefined when it is longer than `limit` UTF-16 code units. It is not cut: a secret
 * that only the runner knows may contain blanks, and no mask would match a part of it.
 */
export function shortException(exception: string | undefined, limit: number): string | undefined {
  if (exception === undefined) return undefined;
  const shown = redact(exception);
  return shown.length <= limit ? shown : undefined;
}

/** The text when it has at most `limit` UTF-16 code units; else a note of its length in its place. See `shortException`. */
export function wholeText(text: string, limit: number): string {
  return text.length <= limit ? text : `(a text of ${text.length} characters, left out here)`;
}

/** The name when it has at most `limit` UTF-16 code units; else its length. See `shortException`. */
export function wholeName(name: string, limit: number): string {
  return name.length <= limit ? name : `(a name of ${name.length} characters)`;
}

/** The first lines that fit in `limit` UTF-16 code units, and a note when some did not. */
export function firstLinesWithin(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const note = '\n… (more in the log)';
  const lines = text.split('\n');
  let left = limit - note.length;
  const kept: string[] = [];
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept.length === 0 ? wholeText(text, limit) : `${kept.join('\n')}${note}`;
}

/** The size of a text in a UTF-8 file. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}

/** The last lines that fit in `bytes`, newlines included. */
export function lastLinesWithin(lines: readonly string[], bytes: number): readonly string[] {
  let left = bytes;
  let first = lines.length;
  while (first > 0) {
    left -= byteLength(lines[first - 1] ?? '') + 1;
    if (left < 0) break;
    first -= 1;
  }
  return lines.slice(first);
}

/** `a, b and 3 more`. */
export function listSome(names: readonly string[], most: number): string {
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${names.length - most} more`;
}
