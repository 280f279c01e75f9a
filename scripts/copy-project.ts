import { cpSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this project. */
export const root: string = fileURLToPath(new URL('..', import.meta.url));

/** What a build reads. */
const SOURCES = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];

/** Copies what a build reads, but the packages, to `to`. */
export function copySources(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const source of SOURCES) cpSync(join(root, source), join(to, source), { recursive: true });
}

/** Copies what a build reads to `to`, a folder that does not exist yet; the packages by hard link where that is possible. */
export function copyProject(to: string): void {
  copySources(to);
  linkTree(join(root, 'node_modules'), join(to, 'node_modules'));
}

function linkTree(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) linkTree(source, target);
    else if (entry.isSymbolicLink()) cpSync(source, target, { verbatimSymlinks: true });
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    // Another file system, or one without hard links.
    cpSync(source, target);
  }
}
