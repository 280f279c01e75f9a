import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listProductionPackages, type PackageLock } from '../../scripts/production-packages.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The cells of a generated table of the page. */
function readTable(name: string): readonly (readonly string[])[] {
  const [, text = ''] = new RegExp(`<!-- ${name} -->([\\s\\S]*?)<!-- /${name} -->`).exec(page) ?? [];
  return text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
    .map((cells) => cells.slice(1, -1));
}

const page = read('docs/DEPENDENCIES.md');
const direct = readTable('direct');
const all = readTable('all');
const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
const locked = listProductionPackages(JSON.parse(read('package-lock.json')) as PackageLock);

test('each dependency is listed with its version and a reason', () => {
  expect(direct.map(([name, version]) => [name, version])).toEqual(Object.entries(dependencies));
  for (const [name, , , reason = ''] of direct) expect(reason.length, name).toBeGreaterThan(20);
});

test('what is in the bundle is what package-lock.json pins', () => {
  const pinned = new Map(locked.map(({ name, version, license }) => [`${name}@${version}`, license]));
  expect(all.length).toBeGreaterThan(direct.length);
  for (const [name, version, license] of all) expect(pinned.get(`${name}@${version}`), name).toBe(license);
});

test('every licence allows what we do: bundling, with its text beside it', () => {
  const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT']);
  expect(all.filter(([, , license = '']) => !allowed.has(license))).toEqual([]);
});

test('the licences beside the bundle name every package in it', () => {
  const licenses = read('dist/bundle/licenses.txt');
  const missing = all.filter(([name, version]) => !licenses.includes(`${name}@${version} (`));
  expect(missing).toEqual([]);
});
