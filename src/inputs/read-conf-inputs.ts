import { resolve } from 'node:path';
import type { JsonObject } from '../core/json.ts';
import { mergeConf, readConf } from './conf.ts';
import { describeFileError } from './conf-file.ts';
import type { InputReader } from './input-reader.ts';

interface Files {
  readonly workspace: string;
  readonly readFile: (path: string) => string | Promise<string>;
}

/** The DAG run's configuration from `conf-file` and `conf`, of which `conf` wins; {} when one of them is refused. */
export async function readConfInputs(reader: InputReader, files: Files): Promise<JsonObject> {
  const fromFile = await readConfFile(reader, files);
  const parsed = await readConf(reader.raw('conf'));
  if ('problem' in parsed) reader.refuse('conf', parsed.problem);
  const merged = mergeConf([fromFile, 'value' in parsed ? parsed.value : {}]);
  if ('value' in merged) return merged.value;
  reader.refuse('conf', merged.problem);
  return {};
}

async function readConfFile(reader: InputReader, { workspace, readFile }: Files): Promise<JsonObject> {
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
