/**
 * Fails unless everything agrees on the version to release: `node scripts/release-version.ts 1.2.3 [--root DIR]`.
 * Checks its form (SemVer without `v`), package.json, package-lock.json and the section of CHANGELOG.md; tells all that is wrong at once.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { root: { type: 'string', default: project } },
});

const [version = ''] = positionals;
const readVersion = (file: string): unknown =>
  (JSON.parse(readFileSync(join(values.root, file), 'utf8')) as { readonly version?: unknown }).version;

const problems: string[] = [];
if (!/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[0-9A-Za-z.-]+)?$/.test(version))
  problems.push(`"${version}" is not a version such as 1.2.3 or 1.2.3-rc.1.`);
for (const file of ['package.json', 'package-lock.json']) {
  const found = readVersion(file);
  if (found !== version) problems.push(`${file} says ${String(found)}.`);
}
const notes = spawnSync(
  process.execPath,
  [join(project, 'scripts', 'release-notes.ts'), version, '--changelog', join(values.root, 'CHANGELOG.md')],
  { encoding: 'utf8' },
);
if (notes.status !== 0) problems.push(notes.stderr.trim());

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log(`Everything agrees on ${version}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
