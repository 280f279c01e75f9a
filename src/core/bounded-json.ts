import { isRawNumber } from './json-number.ts';

/** Frames of the walk: what is still to be written, last first. */
type Pending = { readonly text: string } | { readonly value: unknown };

/**
 * A value as JSON.stringify writes it without spaces, for values that were parsed from JSON; undefined when that takes more than
 * `limit` UTF-16 code units. Unlike for JSON.stringify it may be nested to any depth.
 */
export function stringifyBounded(value: unknown, limit: number): string | undefined {
  const parts: string[] = [];
  let length = 0;
  const pending: Pending[] = [{ value }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const text = 'text' in next ? next.text : writeStart(next.value, pending, limit - length);
    length += text?.length ?? 0;
    if (text === undefined || length > limit) return undefined;
    parts.push(text);
  }
  return parts.join('');
}

/** The first characters of a value; what follows them is put on `pending`. Undefined when there is no room for it. */
function writeStart(value: unknown, pending: Pending[], left: number): string | undefined {
  if (typeof value === 'string') return value.length > left ? undefined : JSON.stringify(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  // A number that is kept as its source text.
  if (isRawNumber(value)) return JSON.stringify(value);
  // An item takes two characters, a member four.
  if (Array.isArray(value)) {
    if (value.length * 2 > left) return undefined;
    pending.push({ text: ']' });
    for (let at = value.length - 1; at >= 0; at -= 1) {
      pending.push({ value: value[at] });
      if (at > 0) pending.push({ text: ',' });
    }
    return '[';
  }
  const keys = Object.keys(value);
  if (keys.length * 4 > left) return undefined;
  pending.push({ text: '}' });
  for (let at = keys.length - 1; at >= 0; at -= 1) {
    const key = keys[at] ?? '';
    pending.push({ value: (value as { readonly [key: string]: unknown })[key] });
    pending.push({ text: `${at > 0 ? ',' : ''}${JSON.stringify(key)}:` });
  }
  return '{';
}

/** Whether a value holds lists and objects in each other more than `levels` deep. */
export function isDeeperThan(value: unknown, levels: number): boolean {
  let row: readonly unknown[] = [value];
  for (let depth = 0; row.length > 0; depth += 1) {
    const next: unknown[] = [];
    for (const each of row) {
      if (typeof each !== 'object' || each === null || isRawNumber(each)) continue;
      if (depth >= levels) return true;
      for (const item of Object.values(each)) next.push(item);
    }
    row = next;
  }
  return false;
}
