import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ImportError } from '../airflow/model.ts';
import type { AnnotationPlace } from '../runner/runner.ts';

const SKIPPED = new Set(['.git', 'node_modules', '.venv', 'venv', '__pycache__']);
const MOST_ENTRIES = 50_000;

/**
 * The place of an import error in the checkout: the one file whose path ends like Airflow's, and the last line of it in the
 * traceback. Empty when no file or more than one fits; paths are relative to the workspace.
 */
export async function findImportErrorPlace(error: ImportError, workspace: string): Promise<AnnotationPlace> {
  if (workspace === '') return {};
  const wanted = error.filename.split('/').filter((part) => part !== '' && part !== '.');
  const name = wanted.at(-1);
  if (name === undefined) return {};
  const found = await findFiles(workspace, name);
  const lengths = found.map((path) => ({ path, length: commonEnd(path.split('/'), wanted) }));
  const longest = lengths.reduce((most, { length }) => Math.max(most, length), 0);
  const best = lengths.filter(({ length }) => length === longest);
  const [place] = best;
  if (place === undefined || best.length > 1) return {};
  return { file: place.path, line: findLine(error) };
}

/** The last line of this file in the traceback (Python: `File "/path/etl.py", line 7`). */
function findLine({ filename, stackTrace }: ImportError): number | undefined {
  const frames = [...stackTrace.matchAll(/File "([^"\n]+)", line (\d{1,7})/g)];
  const own = frames.findLast(([, path = '']) => path === filename || path.endsWith(`/${filename}`));
  return own === undefined ? undefined : Number(own[2]);
}

async function findFiles(workspace: string, name: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    // A folder that cannot be read counts as empty.
    const entries = await readdir(join(workspace, folder), { withFileTypes: true }).catch(() => []);
    seen += entries.length;
    if (seen > MOST_ENTRIES) return [];
    for (const entry of entries) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
      if (entry.isFile() && entry.name === name) found.push(path);
    }
  }
  return found;
}

function commonEnd(a: readonly string[], b: readonly string[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}
