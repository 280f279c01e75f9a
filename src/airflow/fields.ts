import { isObject, type Json, type JsonObject } from '../json.ts';

/** An object from outside: any key may be missing or of any type. */
export type Fields = { readonly [key: string]: unknown };

/** The text at `key`; undefined for null, '' and everything else. */
export function textField(fields: Fields, key: string): string | undefined {
  const value = fields[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
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
