import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { listArchiveContent } from '../../scripts/archive-content.ts';
import { listProductionPackages, type PackageLock } from '../../scripts/production-packages.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const readLock = () => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as PackageLock;

const git = (cwd: string, ...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    cwd,
    encoding: 'utf8',
  });

/** A small repository with this project's lock file, and things that must stay out of the archive. */
function createRepository(): string {
  const folder = createTemporaryFolder('pack');
  for (const file of [
    'package.json',
    'package-lock.json',
    '.npmrc',
    '.gitattributes',
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'CHANGELOG.md',
  ])
    cpSync(join(root, file), join(folder, file));
  for (const path of ['dist/main', 'dist/post', 'src']) mkdirSync(join(folder, path), { recursive: true });
  for (const file of ['action.yml', 'dist/main/index.js', 'dist/post/index.js', 'src/main.ts'])
    writeFileSync(join(folder, file), file);
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'all');
  return folder;
}

function pack(repository: string) {
  const out = createTemporaryFolder('packed');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'release-pack.ts'), '1.2.3', '--out', out, '--repository', repository],
    { encoding: 'utf8' },
  );
  return { status, stdout, stderr, out };
}

test('packs what runs, its SBOM and their sums', { timeout: 60_000 }, () => {
  const repository = createRepository();
  const { status, stderr, out } = pack(repository);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readdirSync(out).sort()).toEqual([
    'SHA256SUMS',
    'trigger-mwaa-dag-1.2.3.cdx.json',
    'trigger-mwaa-dag-1.2.3.tar.gz',
  ]);
  const archive = join(out, 'trigger-mwaa-dag-1.2.3.tar.gz');
  const files = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).trim().split('\n');
  expect(files.filter((file) => !file.endsWith('/')).sort()).toEqual([
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'action.yml',
    'dist/main/index.js',
    'dist/post/index.js',
  ]);
  const again = readFileSync(join(pack(repository).out, 'trigger-mwaa-dag-1.2.3.tar.gz'));
  expect(again.equals(readFileSync(archive))).toBe(true);

  const sums = readFileSync(join(out, 'SHA256SUMS'), 'utf8').trim().split('\n');
  expect(sums.map((line) => line.split('  ')[1])).toEqual([
    'trigger-mwaa-dag-1.2.3.cdx.json',
    'trigger-mwaa-dag-1.2.3.tar.gz',
  ]);
  const sbom = JSON.parse(readFileSync(join(out, 'trigger-mwaa-dag-1.2.3.cdx.json'), 'utf8')) as {
    readonly bomFormat: string;
    readonly components: readonly { readonly name: string; readonly version: string }[];
  };
  expect(sbom.bomFormat).toBe('CycloneDX');
  const names = sbom.components.map(({ name, version }) => `${name}@${version}`);
  const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
    readonly devDependencies: Readonly<Record<string, string>>;
  };
  expect(names).toEqual(expect.arrayContaining(Object.entries(dependencies).map((pair) => pair.join('@'))));
  expect(names).not.toContain(`vitest@${devDependencies['vitest']}`);
  expect(names.filter((name) => name.startsWith('node-linux'))).toEqual([]);
  expect(new Set(names).size).toBe(listProductionPackages(readLock()).length);
});

test('the archive of a tag is small, and holds what a job needs and nothing else', () => {
  const archive = execFileSync('git', ['archive', '--worktree-attributes', '--format=tar.gz', 'HEAD'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  const list = execFileSync('tar', ['-tz'], { input: archive, encoding: 'utf8' }).trim().split('\n');
  const files = list.filter((file) => !file.endsWith('/'));
  const entries = new Set(files.map((file) => file.split('/')[0] ?? ''));
  expect([...entries].sort()).toEqual([...listArchiveContent()].sort());
  expect([...listArchiveContent()].sort()).toEqual([
    'LICENSE',
    'README.md',
    'SECURITY.md',
    'action.yml',
    'dist',
  ]);
  expect(files.length).toBeLessThanOrEqual(80);
  expect(archive.length).toBeLessThanOrEqual(1_000_000);
});

test('refuses what is not committed', () => {
  const repository = createRepository();
  writeFileSync(join(repository, 'dist/main/index.js'), 'changed');
  const { status, stderr, out } = pack(repository);
  expect(status).toBe(1);
  expect(stderr).toContain('dist/main/index.js');
  expect(readdirSync(out)).toEqual([]);
});
