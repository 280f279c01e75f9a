/**
 * What `npm test` runs: everything that needs nothing but npm. Prints what failed, and at the end one line; a check that passes prints
 * nothing. Names of test files limit the tests to them.
 */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { describeStaleDist } from './sources.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const started = performance.now();
const failed: string[] = [];

interface Ended {
  readonly isGreen: boolean;
  readonly output: string;
}

function run(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const path = `${bin}:${process.env['PATH']}`;
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('error', (error) => resolve({ isGreen: false, output: error.message }));
    child.once('close', (status) => resolve({ isGreen: status === 0, output }));
  });
}

function fail(name: string, words: string): void {
  failed.push(name);
  console.log(`FAILED ${name}\n${words.trim()}\n`);
}

async function check(name: string, command: readonly string[]): Promise<void> {
  const { isGreen, output } = await run(command);
  if (!isGreen) fail(name, output);
}

/** The tests in a temporary folder of their own, which has to be empty afterwards. Returns Vitest's last line. */
async function runTests(files: readonly string[]): Promise<string> {
  const folder = createTemporaryFolder('tests');
  const projects = ['unit', 'contract', 'packaged'].flatMap((name) => ['--project', name]);
  const command = ['vitest', 'run', ...projects, ...files];
  const { isGreen, output } = await run(command, { TMPDIR: folder, TEST_QUIET: 'true' });
  const lines = output.trim().split('\n');
  if (!isGreen) fail('tests', lines.slice(0, -1).join('\n'));
  const left = readdirSync(folder);
  if (left.length > 0) fail('temporary folders', `The tests left behind: ${left.join(', ')}`);
  return lines.at(-1) ?? '';
}

const stale = describeStaleDist(root);
if (stale !== undefined) fail('dist', stale);
const [counts] = await Promise.all([
  // Tests of an old build say nothing.
  stale === undefined ? runTests(process.argv.slice(2)) : 'no test was run',
  check('types', ['tsc', '--noEmit']),
  check('lint', ['biome', 'check', '--error-on-warnings', '.']),
  check('unused', ['knip', '--no-progress']),
  check('docs', ['node', 'scripts/readme-tables.ts', '--check']),
]);
const seconds = Math.round((performance.now() - started) / 1000);
const end = failed.length === 0 ? 'All checks passed' : `Failed: ${failed.join(', ')}`;
console.log(`${end}; ${counts}; ${seconds} s`);
process.exitCode = failed.length === 0 ? 0 : 1;
