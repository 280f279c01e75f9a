import { globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { standIns } from '../../scripts/tree-shake.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);

interface ConfigResolver {
  resolveRegionConfig(given: { region: string; useFipsEndpoint: boolean; useDualstackEndpoint: boolean }): {
    region(): Promise<string>;
    useFipsEndpoint(): Promise<boolean>;
    useDualstackEndpoint: boolean;
  };
}

/** The members of a package that the installed files matching `pattern` use, from their imports and requires. */
function listUsed(name: string, pattern: string): readonly string[] {
  const files = globSync(pattern, { cwd: root }).filter((file) => !/\.(?:browser|native)\.js$/.test(file));
  const texts = files.map((file) => readFileSync(`${root}/${file}`, 'utf8'));
  const used = texts.flatMap((text) => {
    const named = [...text.matchAll(new RegExp(`import \\{([^}]*)\\} from ['"]${name}['"]`, 'g'))];
    const required = [...text.matchAll(new RegExp(`(\\w+) = require\\(['"]${name}['"]\\)`, 'g'))];
    return [
      ...named.flatMap(([, members = '']) =>
        members.split(',').map((member) => member.trim().split(' as ')[0] ?? ''),
      ),
      ...required.flatMap(([, variable]) =>
        [...text.matchAll(new RegExp(`\\b${variable}\\.(\\w+)`, 'g'))].map(([, member = '']) => member),
      ),
    ];
  });
  return [...new Set(used)].filter((member) => member !== '').sort();
}

test('at most three packages are replaced, and none by a path into the insides of another', () => {
  expect(Object.keys(standIns)).toEqual([
    'undici',
    '@aws-sdk/credential-provider-node',
    '@smithy/config-resolver',
  ]);
});

test('the stand-in for undici has what @actions/http-client and @actions/github use of it', () => {
  expect(listUsed('undici', 'node_modules/{,@actions/github/node_modules/}@actions/*/lib/**/*.js')).toEqual([
    'ProxyAgent',
    'fetch',
  ]);
  const real = require('undici') as Readonly<Record<string, unknown>>;
  expect([typeof real['ProxyAgent'], typeof real['fetch']]).toEqual(['function', 'function']);
});

test('the stand-in for the credential chain has what @aws-sdk/client-mwaa uses of it', () => {
  const name = '@aws-sdk/credential-provider-node';
  expect(listUsed(name, 'node_modules/@aws-sdk/client-mwaa/dist-{cjs,es}/**/*.js')).toEqual([
    'defaultProvider',
  ]);
  const real = require(`${name}/dist-cjs/index.js`) as Readonly<Record<string, unknown>>;
  expect(typeof real['defaultProvider']).toBe('function');
});

test('the stand-in for config-resolver does what the package does for what the action hands over', async () => {
  const name = '@smithy/config-resolver';
  const standIn: ConfigResolver = require('../../src/aws/config-resolver.cts');
  const real: ConfigResolver = require(name);
  const used = ['client-mwaa', 'region-config-resolver'].flatMap((user) =>
    listUsed(name, `node_modules/@aws-sdk/${user}/{dist-cjs/{index,runtimeConfig}.js,dist-es/**/*.js}`),
  );
  expect(
    [
      ...new Set([...used, ...listUsed(name, 'node_modules/@smithy/*/{dist-cjs/index,dist-es/**/*}.js')]),
    ].sort(),
  ).toEqual(Object.keys(standIn).sort());
  const given = { region: 'us-gov-west-1', useFipsEndpoint: false, useDualstackEndpoint: false };
  const resolved = [real, standIn].map(({ resolveRegionConfig }) => resolveRegionConfig({ ...given }));
  const told = resolved.map(async ({ region, useFipsEndpoint, ...rest }) => ({
    region: await region(),
    useFipsEndpoint: await useFipsEndpoint(),
    rest,
  }));
  expect(await told[1]).toEqual(await told[0]);
  expect(await told[1]).toEqual({
    region: given.region,
    useFipsEndpoint: false,
    rest: { useDualstackEndpoint: false },
  });
});
