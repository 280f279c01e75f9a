/**
 * Builds dist/ from src/: TypeScript to lib/, what it uses of packages to lib/joined/ (tree-shake.ts), then one ncc bundle for both
 * entries with its licences beside it.
 * `--out DIR` builds elsewhere, for comparing. Always under the Node 24 that package-lock.json pins, so that every machine gets the same bytes.
 * A build that fails prints what the compiler says, and leaves the old folder as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatLicenses, listBundledPackages, MODULES_FILE } from './bundle-contents.ts';
import { hashSources, SOURCES_FILE } from './sources.ts';
import { shakeTree } from './tree-shake.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });
const out = resolve(values.out);
// Beside it, as a rename does not cross file systems.
const [draft, old] = [`${out}.new`, `${out}.old`];
const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

if (!process.version.startsWith('v24.')) {
  fail(`Build with Node 24 (this is ${process.version}): run 'npm ci', then 'npm run build'.`);
}

/** Runs a program of a package, quietly; the build ends when it fails. */
function run(program: string, ...args: readonly string[]): void {
  const { status, stdout, stderr, error } = spawnSync(join(root, 'node_modules', '.bin', program), args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) fail(`${error?.message ?? `${stdout}${stderr}`.trim()}\n${program} failed.`);
}

function fail(why: string): never {
  removeFolder(draft);
  console.error(`${why} ${existsSync(out) ? `${relative(root, out)}/ stays as it was.` : ''}`.trimEnd());
  process.exit(1);
}

const sources = hashSources(root);
for (const folder of [join(root, 'lib'), draft, old]) removeFolder(folder);
run('tsc', '--project', 'tsconfig.build.json');
// One bundle for both entries, so that what both load is in dist/ once; each entry is a file that names its half.
const ENTRIES = ['main', 'post'] as const;
const exported = ENTRIES.map((entry) => `export { ${entry} } from './${entry}.js';\n`);
writeFileSync(join(root, 'lib', 'bundle.js'), exported.join(''));
const modules = await shakeTree(join(root, 'lib', 'bundle.js'), join(root, 'lib', 'joined')).catch(
  (error: Error) => fail(error.message),
);
writeFileSync(join(root, MODULES_FILE), `${JSON.stringify([...modules])}\n`);
const bundle = join(draft, 'bundle');
run('ncc', 'build', 'lib/joined/index.js', '--out', bundle, '--no-cache');
writeFileSync(join(bundle, 'licenses.txt'), formatLicenses(listBundledPackages(modules)));
for (const entry of ENTRIES) {
  mkdirSync(join(draft, entry), { recursive: true });
  writeFileSync(join(draft, entry, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(draft, entry, 'index.js'),
    `import { ${entry} } from '../bundle/index.js';\n\nawait ${entry}();\n`,
  );
}
writeFileSync(join(draft, SOURCES_FILE), `${sources}\n`);
if (existsSync(out)) renameSync(out, old);
renameSync(draft, out);
removeFolder(old);
