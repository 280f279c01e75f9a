import { cutForeign } from '../core/foreign-text.ts';
import { isObject, type Json, type JsonObject } from '../core/json.ts';

/** An object from outside: any key may be missing or of any type. */
export type Fields = { readonly [key: string]: unknown };

/** Longest id in Airflow's database (String(250)). */
export const ID_LIMIT = 250;
/** Longer than any name or path that Airflow stores. */
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

/** The whole number at `key`, from 0 to 2^53 - 1; undefined for everything else. */
export function countField(fields: Fields, key: string): number | undefined {
  const value = fields[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}

/** Airflow's columns for names and words hold no more (String(250), and 1000 for a few). */
const WORD_LIMIT = 1_000;

/** The text at `key` when it is no longer than names in Airflow are; undefined for everything else. */
export function wordField(fields: Fields, key: string): string | undefined {
  const value = textField(fields, key);
  return value !== undefined && value.length <= WORD_LIMIT ? value : undefined;
}

/** The instant at `key` as it is written; undefined for everything else. */
export function instantField(fields: Fields, key: string): string | undefined {
  return readInstant(textField(fields, key));
}

const INSTANT =
  /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?: ?(?:Z|[+-]\d\d(?::?\d\d){0,2}))?)?$/;

/** A date with or without a time, as Airflow or Python writes it, when it is on the calendar; undefined for everything else. */
export function readInstant(text: string | undefined): string | undefined {
  if (text === undefined || text.length > 50 || !INSTANT.test(text)) return undefined;
  return Number.isNaN(Date.parse(text.slice(0, 19).replace(' ', 'T'))) ? undefined : text;
}

/** The list of objects at `key`; undefined when there is no list or an item is no object. */
export function objectsField(fields: Fields, key: string): readonly Fields[] | undefined {
  const value = fields[key];
  return Array.isArray(value) && value.every(isObject) ? value : undefined;
}

/** A value out of parsed JSON text, as a Json; null for undefined. */
export function asJson(value: unknown): Json {
  return value === undefined ? null : (value as Json);
}

/** The same for an object; undefined for everything else. */
export function asJsonObject(value: unknown): JsonObject | undefined {
  return isObject(value) ? (value as JsonObject) : undefined;
}
