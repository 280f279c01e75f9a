import type { Json } from '../json.ts';
import { asJson } from './fields.ts';
import { parsePythonLiteral } from './python-literal.ts';

/**
 * The value in the text of an XCom, which APIs before 2.10 make with Python's str(). Lists, tuples and dicts are read, as
 * Python or as JSON writes them; all else stays text, because `5` may have been a number or a text.
 */
export function decodeXcomText(text: string): Json {
  if (!/^\s*[[{(]/.test(text)) return text;
  try {
    const value = asJson(JSON.parse(text));
    return isExact(value) ? value : text;
  } catch {
    return parsePythonLiteral(text) ?? text;
  }
}

/** Without recursion: the value may be nested to any depth. */
function isExact(value: Json): boolean {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'number' && Number.isInteger(next) && !Number.isSafeInteger(next)) return false;
    if (typeof next === 'object' && next !== null) for (const item of Object.values(next)) pending.push(item);
  }
  return true;
}
