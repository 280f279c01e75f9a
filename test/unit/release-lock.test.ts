import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(
  readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8'),
) as { readonly packages: Readonly<Record<string, Entry>> };

/** Where Node would find `name` from `path`: the nearest node_modules upwards. */
function isLocked(path: string, name: string): boolean {
  for (let from = path; ; ) {
    if (`${from === '' ? '' : `${from}/`}node_modules/${name}` in packages) return true;
    if (from === '') return false;
    const parent = from.lastIndexOf('/node_modules/');
    from = parent === -1 ? '' : from.slice(0, parent);
  }
}

// npm from 11.6 on refuses `npm ci` otherwise, and `npm install` drops such entries when a registry does not have them:
// https://github.com/npm/cli/issues/4828
test('package-lock.json has the packages of every platform, so that `npm ci` works on all of them', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  expect(missing).toEqual([]);
});

/** Packages whose hash the registry does not tell, as `name@version`; docs/DEPENDENCIES.md names each of them. */
const UNHASHED: readonly string[] = [];

test('package-lock.json has the hash of every package, so that npm installs nothing else', () => {
  const unhashed = Object.entries(packages)
    .filter(([path, { integrity = '' }]) => path !== '' && !/^sha512-[\w+/]{86}==$/.test(integrity))
    .map(([path, { version }]) => `${path.split('node_modules/').at(-1)}@${version}`);
  expect(unhashed).toEqual(UNHASHED);
});

test('no package of package-lock.json has an install script that is known', () => {
  const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript === true);
  expect(withScript.map(([path]) => path)).toEqual([]);
});

test.each(['.ci/run', '.github/workflows/ci.yml', '.github/workflows/release.yml'])(
  '%s runs no install script',
  (path) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
    const installs = text.match(/npm (?:ci|install)\b(?! failed).*/g) ?? [];
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  },
);
