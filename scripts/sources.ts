import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file of a build that says from which sources it was made. */
export const SOURCES_FILE = 'sources.sha256';

const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'scripts/tree-shake.ts'];

/** The SHA-256 of names and contents of src/ and of what the build is told, as hex. `root` is the project's folder. */
export function hashSources(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replace(/^\//, ''));
  const hash = createHash('sha256');
  for (const file of [...files, ...SETTINGS].sort()) {
    const content = readFileSync(join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Says what to do when dist/ was built from other sources than those of src/; undefined when it was not. */
export function describeStaleDist(root: string): string | undefined {
  const file = join(root, 'dist', SOURCES_FILE);
  const built = existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
  if (built === hashSources(root)) return undefined;
  return 'dist/ was not built from this src/: run "npm run build".';
}
