import { isObject, type Json } from '../json.ts';

/** Whether two JSON values are the same; the order of keys does not matter. They may be nested to any depth. */
export function jsonEqual(a: Json | undefined, b: Json | undefined): boolean {
  const pending: (readonly [Json | undefined, Json | undefined])[] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const parts = compare(...pair);
    if (parts === 'different') return false;
    for (const part of parts) pending.push(part);
  }
  return true;
}

/** What is left to be compared of two values. */
function compare(
  a: Json | undefined,
  b: Json | undefined,
): 'different' | readonly (readonly [Json | undefined, Json | undefined])[] {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length
      ? a.map((item, i) => [item, b[i]] as const)
      : 'different';
  if (!isObject(a) || !isObject(b)) return a === b ? [] : 'different';
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length || !keys.every((key) => Object.hasOwn(b, key)))
    return 'different';
  return keys.map((key) => [a[key], b[key]] as const);
}
