/**
 * Runs every suite one after the other and sums their results; `.ci/run` starts it after `npm ci --ignore-scripts`.
 * `node scripts/ci.ts NAME...` runs only the named suites. A suite that cannot run counts as failed, by name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';

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

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** What failed and how; told again at the end, where a long log is read first. */
  readonly failures?: readonly string[];
}

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
  if (suite.counts === 'exit') return isGreen ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const counted = suite.counts === 'line' ? readLine(printed) : readReport(report);
  const left = readdirSync(env.TMPDIR);
  if (left.length > 0) {
    const failures = [
      ...(counted.failures ?? []),
      `The tests left temporary folders behind: ${left.join(', ')}`,
    ];
    return { ...counted, failed: counted.failed + 1, failures };
  }
  // A command can fail without a failing test (types, lint, a hook): that is a failure of its own.
  return isGreen || counted.failed > 0 ? counted : { ...counted, failed: 1 };
}

function readReport(report: string): Count {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed, failed, failures: (testResults as readonly FileResult[]).flatMap(listFailures) };
}

/** The part of Vitest's JSON report, which is Jest's, that is read here. */
interface FileResult {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages?: readonly string[];
  }[];
}

function listFailures({ name, status, message, assertionResults }: FileResult): readonly string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (status !== 'passed' && failed.length === 0) return [`${relative(root, name)}: ${message}`];
  return failed.map(
    ({ fullName, failureMessages = [] }) =>
      `${relative(root, name)}: ${fullName}\n${failureMessages.join('\n').slice(0, 1_500)}`,
  );
}

function readLine(printed: string): Count {
  const [, passed = 0, failed = 0] = [...printed.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1) ?? [];
  return { passed: Number(passed), failed: Number(failed) };
}

const wanted = process.argv.slice(2);
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
  failures.push(...(count.failures ?? []).map((failure) => `${suite.name}: ${failure}`));
  passed += count.passed;
  failed += count.failed;
}
if (failures.length > 0) console.log(`\n${failures.join('\n\n')}`);
console.log(`\n${lines.join('\n')}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
