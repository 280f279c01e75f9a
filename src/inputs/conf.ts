import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { readJson } from './json-text.ts';
import type { Parsed } from './scalars.ts';
import { describePlace, TextProblem } from './text-problem.ts';

/** InvokeRestApi documents no limit for requests; Airflow keeps a conf in its database and sends it to every task. */
const LARGEST_BYTES = 1_000_000;

/**
 * Reads a DAG run's configuration: a JSON object or a YAML mapping. Text that begins like a JSON object is JSON: read as
 * YAML, a value that was left out would be null, and a word without quotes text.
 */
export async function readConf(source: string): Promise<Parsed<JsonObject>> {
  const text = source.replace(/^\uFEFF/, '');
  const isJson = /^\s*\{\s*["}]/.test(text);
  if (text.length > LARGEST_BYTES) return tooLarge();
  try {
    const value = isJson ? readJson(text) : await readYamlText(text);
    if (isObject(value)) return { value };
    return { problem: `is ${describe(value)}. Accepted: a JSON object or a YAML mapping.` };
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    const place = describePlace(text, error.offset);
    return { problem: `cannot be read as ${isJson ? 'JSON' : 'YAML'}: ${place}: ${error.message}.` };
  }
}

/** YAML takes longer to load than all else that reads inputs. */
async function readYamlText(text: string): Promise<Json> {
  const { readYaml } = await import('./yaml-text.ts');
  return readYaml(text);
}

/** Merges by top-level key, the later one wins; refuses what is too large to be sent. */
export function mergeConf(parts: readonly JsonObject[]): Parsed<JsonObject> {
  const conf: JsonObject = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  if (Buffer.byteLength(JSON.stringify(conf)) > LARGEST_BYTES) return tooLarge();
  return { value: conf };
}

function tooLarge(): { readonly problem: string } {
  return {
    problem: `is too large. Accepted: at most ${LARGEST_BYTES} bytes; put the data in S3 and pass where it is.`,
  };
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return `a single value (${typeof value === 'string' ? 'text' : typeof value})`;
}
