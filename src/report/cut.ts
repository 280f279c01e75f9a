const ELLIPSIS = '…';

/** At most `limit` UTF-16 code units, the end replaced by an ellipsis; never half a surrogate pair. */
export function cutEnd(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, Math.max(limit - 1, 0)).replace(/[\uD800-\uDBFF]$/, '')}${ELLIPSIS}`;
}

/** At most `limit` UTF-16 code units, the middle replaced by an ellipsis: the ends of long ids tell them apart. */
export function cutMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const tail = Math.floor((limit - 1) / 3);
  const head = text.slice(0, limit - 1 - tail).replace(/[\uD800-\uDBFF]$/, '');
  return `${head}${ELLIPSIS}${text.slice(text.length - tail).replace(/^[\uDC00-\uDFFF]/, '')}`;
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
