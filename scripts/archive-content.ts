import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * The entries of the project's folder that GitHub's archive of a tag holds, which is what a job downloads: those that
 * `.gitattributes` takes out of `export-ignore`.
 */
export function listArchiveContent(folder = root): readonly string[] {
  const text = readFileSync(join(folder, '.gitattributes'), 'utf8');
  return [...text.matchAll(/^\/(\S+) -export-ignore$/gm)].map(([, name = '']) => name);
}
