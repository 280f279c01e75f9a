/**
 * Checks everything that is not TypeScript with tools of others: workflows, action.yml, shell, Markdown.
 * The tools are installed below .cache/ at pinned versions (Go, PyPI, npm); shellcheck is the system's.
 */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const cache = join(root, '.cache');
const goBin = join(cache, 'bin');
const venv = join(cache, 'checks');

const run = (
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): SpawnSyncReturns<string> =>
  spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, ...env },
  });

/** Commands with the packages of PyPI that bring them. */
const PYTHON_TOOLS: Readonly<Record<string, string>> = {
  zizmor: 'zizmor==1.32.0',
  'check-jsonschema': 'check-jsonschema==0.39.0',
  'cfn-lint': 'cfn-lint==1.58.0',
  hcl2tojson: 'python-hcl2==8.1.4',
};

function install(): readonly string[] {
  mkdirSync(cache, { recursive: true });
  const problems: string[] = [];
  const step = (what: string, command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
    const { status, stderr, error } = run(command, args, env);
    if (status !== 0)
      problems.push(`${what} cannot be installed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`);
  };
  if (!existsSync(join(goBin, 'actionlint'))) {
    step('actionlint', 'go', ['install', 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'], {
      GOBIN: goBin,
    });
  }
  const missing = Object.entries(PYTHON_TOOLS)
    .filter(([name]) => !existsSync(join(venv, 'bin', name)))
    .map(([, requirement]) => requirement);
  if (missing.length > 0) {
    step('the Python environment', 'python3', ['-m', 'venv', venv]);
    step(missing.join(', '), join(venv, 'bin', 'pip'), ['install', '--quiet', ...missing]);
  }
  if (run('shellcheck', ['--version']).status !== 0) {
    step('the package index', 'apt-get', ['update']);
    step('shellcheck', 'apt-get', ['install', '--yes', 'shellcheck']);
  }
  return problems;
}

const list = (folder: string, ending: string) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith(ending))
        .map((name) => join(folder, name))
    : [];

const workflows = [...list('.github/workflows', '.yml'), ...list('examples', '.yml')];
const issueForms = list('.github/ISSUE_TEMPLATE', '.yml').filter((file) => !file.endsWith('config.yml'));
const python = (name: string) => join(venv, 'bin', name);

const checks: readonly (readonly [name: string, command: string, args: readonly string[]])[] = [
  ['actionlint', join(goBin, 'actionlint'), ['-color', ...workflows]],
  [
    'zizmor',
    python('zizmor'),
    [
      '--offline',
      '--no-progress',
      '--config',
      '.github/zizmor.yml',
      '.github',
      'action.yml',
      ...list('examples', '.yml'),
    ],
  ],
  [
    'schema of action.yml',
    python('check-jsonschema'),
    ['--builtin-schema', 'vendor.github-actions', 'action.yml'],
  ],
  [
    'schema of workflows',
    python('check-jsonschema'),
    ['--builtin-schema', 'vendor.github-workflows', ...workflows],
  ],
  [
    'schema of dependabot.yml',
    python('check-jsonschema'),
    ['--builtin-schema', 'vendor.dependabot', '.github/dependabot.yml'],
  ],
  [
    'schema of issue forms',
    python('check-jsonschema'),
    ['--builtin-schema', 'vendor.github-issue-forms', ...issueForms],
  ],
  ['CloudFormation', python('cfn-lint'), list('docs/iam', '.yaml')],
  // Parsed only: without a provider nothing more can be told.
  ...list('docs/iam', '.tf').map((file) => [`parse of ${file}`, python('hcl2tojson'), [file]] as const),
  ['shellcheck', 'shellcheck', ['.ci/run']],
  [
    'markdownlint',
    'markdownlint-cli2',
    ['README.md', '*.md', 'docs/**/*.md', 'bench/**/*.md', 'test/**/*.md', 'examples/**/*.md'],
  ],
  ['local links', 'node', ['scripts/check-links.ts']],
];

const problems = install();
for (const problem of problems) console.log(`FAILED ${problem}`);
let passed = 0;
for (const [name, command, args] of checks) {
  const { status, stdout, stderr, error } = run(command, args);
  if (status === 0) passed += 1;
  console.log(
    status === 0 ? `ok     ${name}` : `FAILED ${name}\n${error?.message ?? ''}${stdout ?? ''}${stderr ?? ''}`,
  );
}
const failed = checks.length - passed;
console.log(`static: ${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
