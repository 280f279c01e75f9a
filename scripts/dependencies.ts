/**
 * Writes the tables of docs/DEPENDENCIES.md: what the bundle is made of, package by package, as the build counted it.
 * `--check` compares names, versions and licences instead, and fails when a package has no licence entry beside the bundle.
 */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { type BundledPackage, listBundledPackages, MODULES_FILE } from './bundle-contents.ts';
import { copyProject, root } from './copy-project.ts';

/** Why each package of `dependencies` is there. */
const REASONS: Readonly<Record<string, string>> = {
  '@actions/core': "the runner's protocol: outputs, masks, state, groups",
  '@actions/github': 'the comment on the pull request (`pr-comment`); loaded only for that',
  '@aws-sdk/client-cloudwatch-logs': 'task logs where Airflow cannot give them; loaded only for that',
  '@aws-sdk/client-mwaa': 'the MWAA API, with signing, endpoints and error decoding by AWS',
  '@aws-sdk/client-sts': 'GetCallerIdentity of a dry run; loaded only for that',
  '@aws-sdk/credential-provider-node': 'the ambient credential chain, as every AWS SDK walks it',
  '@smithy/middleware-endpoint': 'part of the InvokeRestApi command, in the version that client-mwaa uses',
  '@smithy/middleware-serde': 'part of the InvokeRestApi command, in the version that client-mwaa uses',
  '@smithy/protocol-http': 'part of the InvokeRestApi command, in the version that client-mwaa uses',
  '@smithy/smithy-client':
    'the command builder that client-mwaa is made with, for InvokeRestApi, which it does not have yet',
  ajv: "JSON Schema, to check `conf` against the DAG's params in a dry run; loaded only for that",
  yaml: '`conf` and `conf-file` as YAML, with the place of a mistake',
};

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const page = join(root, 'docs', 'DEPENDENCIES.md');
const dist = join(root, 'dist');

/** Builds the bundle elsewhere and reads which file of which package went into it. */
function readBundle(): readonly BundledPackage[] {
  const folder = join(createTemporaryFolder('bundle'), 'project');
  copyProject(folder);
  execFileSync(process.execPath, [join(folder, 'scripts', 'build.ts')], { cwd: folder, stdio: 'inherit' });
  const modules = JSON.parse(readFileSync(join(folder, MODULES_FILE), 'utf8')) as readonly [string, number][];
  return listBundledPackages(new Map(modules));
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1000))} kB`;

function format(bundle: readonly BundledPackage[]): Readonly<Record<string, string>> {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const direct = Object.entries(dependencies).map(([name, version]) => {
    const reason = REASONS[name];
    if (reason === undefined) throw new Error(`Say in scripts/dependencies.ts why ${name} is needed.`);
    const own = bundle.find((each) => each.name === name && each.version === version);
    return `| \`${name}\` | ${version} | ${own === undefined ? 'none' : kilobytes(own.bytes)} | ${reason} |`;
  });
  const all = [...bundle]
    .sort((a, b) => b.bytes - a.bytes)
    .map(
      ({ name, version, license, bytes }) =>
        `| \`${name}\` | ${version} | ${license} | ${kilobytes(bytes)} |`,
    );
  const theirs = bundle.reduce((sum, { bytes }) => sum + bytes, 0);
  const scripts = readdirSync(join(dist, 'bundle')).filter((file) => file.endsWith('.js'));
  const size = scripts.reduce((sum, file) => sum + statSync(join(dist, 'bundle', file)).size, 0);
  return {
    direct: ['| package | version | its own share | why |', '| --- | --- | --- | --- |', ...direct].join(
      '\n',
    ),
    size:
      `There are ${direct.length} direct dependencies; with the packages that those need, ${bundle.length} packages are in the bundle: ` +
      `${kilobytes(theirs)} of the ${kilobytes(size)} of \`dist/bundle\`, most of it in parts that load only when they are needed.`,
    all: ['| package | version | licence | size |', '| --- | --- | --- | --- |', ...all].join('\n'),
  };
}

/** Packages of the bundle that the licences file beside it does not name. */
function findUnlicensed(bundle: readonly BundledPackage[]): readonly string[] {
  const text = readFileSync(join(dist, 'bundle', 'licenses.txt'), 'utf8');
  return bundle
    .map(({ name, version }) => `${name}@${version}`)
    .filter((each) => !text.includes(`${each} (`));
}

/** Sizes move with every compiler and change nothing that a reader decides by. */
const withoutSizes = (text: string) => text.replace(/\b\d+ kB/g, 'N kB');

const bundle = readBundle();
const before = readFileSync(page, 'utf8');
let after = before;
for (const [name, text] of Object.entries(format(bundle)))
  after = after.replace(
    new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
    (_, open: string, close: string) => `${open}\n${text}\n\n${close}`,
  );
const unlicensed = findUnlicensed(bundle);
for (const name of unlicensed) console.error(`dist/bundle/licenses.txt does not name ${name}.`);
const rows = (text: string) => withoutSizes(text).split('\n').sort().join('\n');
const isOld = values.check && rows(before) !== rows(after);
if (isOld) console.error("docs/DEPENDENCIES.md is not up to date: run 'node scripts/dependencies.ts'.");
if (!values.check) writeFileSync(page, after);
process.exitCode = isOld || unlicensed.length > 0 ? 1 : 0;
