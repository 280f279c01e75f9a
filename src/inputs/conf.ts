import { resolve } from 'node:path';
import { isObject, type Json, type JsonObject } from '../core/json.ts';
import { describeFileError } from './conf-file.ts';
import { describePlace, findMissingSpace, MISSING_SPACE, TextProblem } from './conf-text.ts';
import type { InputReader } from './input-reader.ts';
import { readJson } from './json-text.ts';
import type { Parsed } from './scalars.ts';

/** InvokeRestApi documents no limit for requests; Airflow keeps a conf in its database and sends it to every task. */
const LARGEST_BYTES = 1_000_000;
/** A text of a few hundred kilobytes can be made so that the YAML library takes seconds for it. */
const LARGEST_YAML = 100_000;

/** How `conf-file` is read. */
interface ConfFileSource {
  readonly workspace: string;
  readonly readFile: (path: string) => string | Promise<string>;
}

/** The DAG run's conf from `conf-file` and `conf`, which overrides it by top-level key; {} when either is refused. */
export async function readConfInputs(reader: InputReader, files: ConfFileSource): Promise<JsonObject> {
  const fromFile = await readConfFile(reader, files);
  const parsed = await readConf(reader.raw('conf'));
  if ('problem' in parsed) reader.refuse('conf', parsed.problem);
  const merged = mergeConf([fromFile, 'value' in parsed ? parsed.value : {}]);
  if ('value' in merged) return merged.value;
  reader.refuse('conf', merged.problem);
  return {};
}

async function readConfFile(
  reader: InputReader,
  { workspace, readFile }: ConfFileSource,
): Promise<JsonObject> {
  const name = reader.text('conf-file');
  if (name === '') return {};
  const path = resolve(workspace, name);
  const refuse = (problem: string) => {
    reader.refuse('conf-file', problem, name);
    return {};
  };
  let text: string;
  try {
    text = await readFile(path);
  } catch (error) {
    return refuse(describeFileError(error, path));
  }
  const parsed = await readConf(text);
  return 'value' in parsed ? parsed.value : refuse(parsed.problem);
}

/**
 * Reads a JSON object or a YAML mapping. Text that begins like a JSON object is read as JSON: as YAML, a missing value would
 * become null, and a word without quotes a string.
 */
async function readConf(source: string): Promise<Parsed<JsonObject>> {
  const text = source.replace(/^\uFEFF/, '');
  const isJson = /^\s*\{\s*["}]/.test(text);
  if (text.length > LARGEST_BYTES) return tooLarge();
  if (!isJson && text.length > LARGEST_YAML) {
    return {
      problem: `is too large for YAML. Accepted: YAML of at most ${LARGEST_YAML} characters, or JSON, which begins with {", of at most ${LARGEST_BYTES} bytes.`,
    };
  }
  try {
    const value = isJson ? readJson(text) : await readYamlText(text);
    if (isObject(value)) return { value };
    const colon = typeof value === 'string' ? findMissingSpace(text, text.search(/\S/)) : undefined;
    if (colon !== undefined) throw new TextProblem(MISSING_SPACE, colon);
    return { problem: `is ${describe(value)}. Accepted: a JSON object or a YAML mapping.` };
  } catch (error) {
    if (!(error instanceof TextProblem)) throw error;
    const place = describePlace(text, error.offset);
    return { problem: `cannot be read as ${isJson ? 'JSON' : 'YAML'}: ${place}: ${error.message}.` };
  }
}

/** Loaded on demand: the YAML library takes longer to load than all other code that reads inputs. */
async function readYamlText(text: string): Promise<Json> {
  const { readYaml } = await import('./yaml-text.ts');
  return readYaml(text);
}

/** Merges by top-level key, the later one wins; refuses a conf that is too large to be sent. */
function mergeConf(parts: readonly JsonObject[]): Parsed<JsonObject> {
  const conf: JsonObject = Object.fromEntries(parts.flatMap((part) => Object.entries(part)));
  if (Buffer.byteLength(JSON.stringify(conf)) > LARGEST_BYTES) return tooLarge();
  return { value: conf };
}

function tooLarge(): { readonly problem: string } {
  return {
    problem: `is too large. Accepted: at most ${LARGEST_BYTES} bytes; put the data in S3 and pass its location.`,
  };
}

function describe(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return `a single value (${typeof value === 'string' ? 'text' : typeof value})`;
}
