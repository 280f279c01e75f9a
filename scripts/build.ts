/**
 * Builds dist/ from src/: TypeScript to lib/, then one ncc bundle for both entries with its licences beside it.
 * `--out DIR` builds elsewhere, for comparing. Always under the Node 24 that package-lock.json pins, so that every machine gets the same bytes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { formatLicenses, readBundledPackages } from './bundle-contents.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { out: { type: 'string', default: join(root, 'dist') } } });

if (!process.version.startsWith('v24.')) {
  throw new Error(`Build with Node 24 (this is ${process.version}): run 'npm ci', then 'npm run build'.`);
}

const run = (bin: string, ...args: readonly string[]) =>
  execFileSync(join(root, 'node_modules', '.bin', bin), args, {
    cwd: root,
    // Where ncc looks for what to take in place of packages (`paths`).
    env: { ...process.env, TS_NODE_PROJECT: join(root, 'tsconfig.bundle.json') },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

rmSync(join(root, 'lib'), { recursive: true, force: true });
rmSync(values.out, { recursive: true, force: true });
run('tsc', '--project', 'tsconfig.build.json');
// One bundle for both entries, so that what both load is in dist/ once; each entry is a file that names its half.
const ENTRIES = ['main', 'post'] as const;
const exported = ENTRIES.map((entry) => `export const ${entry} = () => import('./${entry}.js');\n`);
writeFileSync(join(root, 'lib', 'bundle.js'), exported.join(''));
const bundle = join(values.out, 'bundle');
const stats = join(root, 'lib', 'bundle.stats.json');
run('ncc', 'build', 'lib/bundle.js', '--out', bundle, '--no-cache', '--stats-out', stats);
// ncc's own --license leaves packages out, @actions/core and undici among them.
writeFileSync(join(bundle, 'licenses.txt'), formatLicenses(readBundledPackages(stats)));
for (const entry of ENTRIES) {
  mkdirSync(join(values.out, entry), { recursive: true });
  writeFileSync(join(values.out, entry, 'package.json'), '{ "type": "module" }\n');
  writeFileSync(
    join(values.out, entry, 'index.js'),
    `import { ${entry} } from '../bundle/index.js';\n\nawait ${entry}();\n`,
  );
}
