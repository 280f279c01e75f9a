/**
 * Packs what a workflow runs, from a commit and nothing else: `node scripts/release-pack.ts 1.2.3 --out DIR [--repository DIR]`.
 * Writes the archive (git's own, so that one commit gives the same bytes every time), the SBOM (CycloneDX) of the production
 * dependencies that package-lock.json pins, and SHA256SUMS over both.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { listArchiveContent } from './archive-content.ts';
import { listProductionPackages, type PackageLock } from './production-packages.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, repository: { type: 'string', default: process.cwd() } },
});

/** What a job downloads: the archive of a release holds the same. */
const CONTENT = listArchiveContent();

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, {
    cwd: values.repository,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

function pack(version: string, out: string): void {
  const changed = run('git', 'status', '--porcelain', '--', ...CONTENT);
  if (changed !== '') throw new Error(`Not committed, so not packed:\n${changed.trimEnd()}`);
  mkdirSync(out, { recursive: true });
  if (readdirSync(out).length > 0) throw new Error(`${out} is not empty.`);
  const name = `trigger-mwaa-dag-${version}`;
  run('git', 'archive', '--format=tar.gz', `--output=${join(out, `${name}.tar.gz`)}`, 'HEAD', ...CONTENT);
  writeFileSync(join(out, `${name}.cdx.json`), `${JSON.stringify(describe(), undefined, 2)}\n`);
  const sums = readdirSync(out)
    .sort()
    .map((file) => {
      const hash = createHash('sha256').update(readFileSync(join(out, file)));
      return `${hash.digest('hex')}  ${file}\n`;
    });
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  process.stdout.write(sums.join(''));
}

interface Sbom {
  readonly components: readonly { readonly 'bom-ref': string }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
  readonly metadata: { readonly component: { readonly 'bom-ref': string } };
}

/** npm's SBOM, without what is only needed to develop and build. */
function describe(): Sbom {
  const text = run(
    'npm',
    'sbom',
    '--sbom-format=cyclonedx',
    '--sbom-type=application',
    '--package-lock-only',
  );
  const all = JSON.parse(text) as Sbom;
  const lock = JSON.parse(readFileSync(join(values.repository, 'package-lock.json'), 'utf8')) as PackageLock;
  const kept = new Set([
    all.metadata.component['bom-ref'],
    ...listProductionPackages(lock).map(({ name, version }) => `${name}@${version}`),
  ]);
  return {
    ...all,
    components: all.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: all.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map((each) => ({ ...each, dependsOn: (each.dependsOn ?? []).filter((ref) => kept.has(ref)) })),
  };
}

try {
  const [version] = positionals;
  if (version === undefined || values.out === undefined) throw new Error('Say VERSION and --out DIR.');
  pack(version, values.out);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
