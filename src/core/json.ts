import { keepNumber } from './json-number.ts';
import { readPythonJson } from './python-json.ts';

/**
 * A JSON value. In one that was read "as written", a number that JavaScript would write with other characters is an object of
 * JSON.rawJSON (see `keepNumber`). Where Python wrote NaN or Infinity, it is that number.
 */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** `rounded`: numbers as JSON.parse reads them. `as-written`: every number keeps its digits (`keepNumber`). */
export type NumberReading = 'rounded' | 'as-written';

/** Whether a value is an object with members: neither null nor an array. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The value of JSON text from outside, which may begin with a byte order mark and may hold what Python's json.dumps writes beyond
 * JSON: NaN, Infinity and -Infinity, outside of strings. Of equal keys the last one counts. Throws a SyntaxError.
 */
export function parseJson(text: string, numbers: NumberReading = 'rounded'): unknown {
  const json = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  if (numbers === 'as-written') return readPythonJson(json, keepNumber);
  try {
    return JSON.parse(json);
  } catch (error) {
    if (!/NaN|Infinity/.test(json)) throw error;
    return readPythonJson(json, Number);
  }
}
