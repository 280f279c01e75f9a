import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const text = readFileSync(`${root}/tsconfig.bundle.json`, 'utf8').replace(/^\s*\/\/.*$/gm, '');
const { compilerOptions } = JSON.parse(text) as {
  readonly compilerOptions: { readonly paths: Readonly<Record<string, readonly string[]>> };
};

/** The packages that the bundle takes as ES modules, by their folders in node_modules. */
function listMapped(): readonly string[] {
  const targets = Object.values(compilerOptions.paths).flat();
  const files = targets.filter((target) => target.includes('/dist-es/'));
  return files.flatMap((file) =>
    globSync(file, { cwd: root }).map((found) =>
      found.slice('node_modules/'.length, -'/dist-es/index.js'.length),
    ),
  );
}

test('a package that the bundle takes as ES modules is installed in one version, which every importer then gets', () => {
  const { packages } = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')) as {
    readonly packages: Readonly<Record<string, unknown>>;
  };
  const mapped = listMapped();
  expect(mapped).toContain('@aws-sdk/client-mwaa');
  const copies = mapped.flatMap((name) =>
    Object.keys(packages).filter((path) => path.endsWith(`node_modules/${name}`)),
  );
  expect(copies).toEqual(mapped.map((name) => `node_modules/${name}`));
});
