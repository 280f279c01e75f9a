/**
 * Runs every suite one after the other and sums their results; `.ci/run` starts it after `npm ci --ignore-scripts`.
 * `node scripts/ci.ts NAME...` runs only the named suites. A suite that cannot run counts as failed, by name.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { type Count, judgeSuite, readLine, readReport } from './suite-counts.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
/** So many times as many cases of each slow property test as by default. */
const PROPERTY_RUNS = process.env['PROPERTY_RUNS'] ?? '5';
const results = createTemporaryFolder('ci');

interface Suite {
  readonly name: string;
  /** Run in order; the first that fails fails the suite. */
  readonly commands: readonly (readonly string[])[];
  /** Who tells the counts: Vitest's report, the last `N passed, N failed` printed, or the exit code alone. */
  readonly counts: 'vitest' | 'line' | 'exit';
  readonly minutes: number;
}

const vitest = (name: string, minutes: number): Suite => ({
  name,
  commands: [['vitest', 'run', '--project', name]],
  counts: 'vitest',
  minutes,
});
const check = (name: string, minutes: number, ...commands: (readonly string[])[]): Suite => ({
  name,
  commands,
  counts: 'exit',
  minutes,
});

const suites: readonly Suite[] = [
  { name: 'check', commands: [['npm', 'test']], counts: 'vitest', minutes: 15 },
  check('dist', 5, ['node', 'scripts/check-dist.ts'], ['node', 'scripts/dependencies.ts', '--check']),
  check('static', 10, ['node', 'scripts/static-checks.ts']),
  vitest('scripts', 5),
  vitest('emulator', 10),
  vitest('render', 10),
  vitest('act', 10),
  vitest('hostile', 10),
  vitest('field', 5),
  vitest('airflow', 45),
  vitest('foreign', 15),
  vitest('sealed', 12),
  check('bench', 6, ['npm', 'run', '--silent', 'bench', '--', '--short']),
  { ...check('faults', 15, ['npm', 'run', '--silent', 'test:faults']), counts: 'line' },
];

function run(suite: Suite): Count {
  const report = join(results, `${suite.name}.json`);
  const env = {
    ...process.env,
    PATH: `${bin}:${process.env['PATH']}`,
    CI: 'true',
    TEST_RESULTS: report,
    PROPERTY_RUNS,
    TMPDIR: createTemporaryFolder(suite.name),
    // npm keeps its compiled code in the temporary directory, where only what a test left behind should be.
    NODE_DISABLE_COMPILE_CACHE: '1',
  };
  let printed = '';
  const isGreen = suite.commands.every(([command = '', ...args]) => {
    const { status, error, stdout } = spawnSync(command, args, {
      cwd: root,
      env,
      encoding: 'utf8',
      stdio: ['ignore', suite.counts === 'line' ? 'pipe' : 'inherit', 'inherit'],
      timeout: suite.minutes * 60_000,
    });
    if (suite.counts === 'line') {
      printed = stdout ?? '';
      console.log(printed);
    }
    if (error !== undefined)
      console.log(`${suite.name}: ${command} could not be run to its end: ${error.message}`);
    return status === 0;
  });
  if (suite.counts === 'exit') return { passed: isGreen ? 1 : 0, failed: isGreen ? 0 : 1, failures: [] };
  const counted = suite.counts === 'line' ? readLine(printed) : readReport(report, root);
  return judgeSuite(counted, isGreen, readdirSync(env.TMPDIR));
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => suites.every((suite) => suite.name !== name));
if (unknown.length > 0) {
  const named = unknown.map((name) => `"${name}"`).join(', ');
  console.error(`There is no suite ${named}; there are ${suites.map(({ name }) => name).join(', ')}.`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
// On a GitHub runner nothing that the tests print of attacks is a command, until the token comes.
const token = process.env['GITHUB_ACTIONS'] === 'true' ? randomUUID() : undefined;
if (token !== undefined) console.log(`::stop-commands::${token}`);
const chosen = wanted.length === 0 ? suites : suites.filter(({ name }) => wanted.includes(name));
const lines: string[] = [];
const failures: string[] = [];
let passed = 0;
let failed = 0;
for (const suite of chosen) {
  console.log(`\n=== ${suite.name}`);
  const started = performance.now();
  const count = run(suite);
  const seconds = Math.round((performance.now() - started) / 1000);
  lines.push(
    `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${suite.name}: ${count.passed} passed, ${count.failed} failed, ${seconds} s`,
  );
  failures.push(...count.failures.map((failure) => `${suite.name}: ${failure}`));
  passed += count.passed;
  failed += count.failed;
}
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n`);
if (token !== undefined) console.log(`::${token}::`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
