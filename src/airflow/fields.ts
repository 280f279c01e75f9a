import { cutForeign } from '../core/foreign-text.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';

/** An object from outside: any key may be missing or of any type. */
export type Fields = { readonly [key: string]: unknown };

/** Longest id in Airflow's database (String(250)). */
export const ID_LIMIT = 250;
/** Longer than what Airflow keeps in a field that is no text of its own, such as a file's path. */
const FIELD_LIMIT = 4_000;

/** The text at `key`, cut when it is longer than `limit`, and valid Unicode; undefined for null, '' and everything else. */
export function textField(fields: Fields, key: string, limit = FIELD_LIMIT): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? cutForeign(value, limit).toWellFormed() : undefined;
}

/** The finite number at `key`; undefined for everything else. */
export function numberField(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** The list of objects at `key`; undefined when there is no list or an item is no object. */
export function objectsField(fields: Fields, key: string): readonly Fields[] | undefined {
  const value = fields[key];
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}

/** A value that was parsed from JSON text, as such: nothing else can be in it. */
export function asJson(value: unknown): Json {
  return value === undefined ? null : (value as Json);
}

/** The same for an object; undefined for everything else. */
export function asJsonObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? (value as JsonObject) : undefined;
}
