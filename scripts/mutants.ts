/**
 * Draws a seeded sample of one-token changes of src/ and says which of them the tests notice; see test/mutants/README.md.
 * `npm run test:mutants -- [--count 200] [--seed 1] [--file PART] [--jobs 1] [--quick]`; `--quick` leaves the packaged tests out.
 * Everything happens in copies of the project in the temporary folder, which are removed at the end.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { applyMutant, listMutants, type Mutant } from './mutant-source.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    file: { type: 'string', default: '' },
    jobs: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
});

const BUILD = ['scripts/build.ts'];
/** A hung loop is noticed too; unit and contract tests of a file take a minute at most, packaged ones a few. */
const LIMIT_MS = 4 * 60_000;
const PACKAGED_LIMIT_MS = 15 * 60_000;

const base = createTemporaryFolder('mutants');
/** Leaders of process groups that still run. */
const running = new Set<number>();
process.once('exit', () => {
  for (const leader of running) endGroup(leader);
  rmSync(base, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** Test files that fail in a copy without any mutant: they judge nothing. */
const broken = new Set<string>();
/** Test files that passed in a copy without a mutant. */
const sound = new Set<string>();

const sample = draw(
  listSources().flatMap((file) => listMutants(root, file)),
  Number(values.seed),
).slice(0, Number(values.count));
const survivors: Mutant[] = [];
let done = 0;
console.log(`${sample.length} mutants, seed ${values.seed}`);
const queue = [...sample];
await Promise.all(Array.from({ length: Number(values.jobs) }, (_, job) => work(join(base, String(job)))));
console.log('\nSurvived:');
for (const mutant of survivors) console.log(`  ${describe(mutant)}`);
const noticed = done - survivors.length;
console.log(
  `${noticed} of ${done} noticed (${((100 * noticed) / Math.max(done, 1)).toFixed(1)} %), ${survivors.length} survived, seed ${values.seed}`,
);
if (broken.size > 0) console.log(`Not counted, since they fail in a copy: ${[...broken].join(', ')}`);

function listSources(): readonly string[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map((path) => join('src', path))
    .filter((path) => path.includes(values.file))
    .sort();
}

/** Fisher and Yates, on mulberry32: the same order for the same seed. */
function draw<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed;
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item);
}

async function work(copy: string): Promise<void> {
  copyProject(copy);
  for (let mutant = queue.shift(); mutant !== undefined; mutant = queue.shift()) {
    const startedMs = performance.now();
    const killer = await judge(copy, mutant);
    done += 1;
    if (killer === undefined) survivors.push(mutant);
    const seconds = Math.round((performance.now() - startedMs) / 1000);
    console.log(
      `${done}/${sample.length} ${killer === undefined ? 'SURVIVED' : 'noticed '} ${describe(mutant)} (${killer ?? 'no test'}, ${seconds} s)`,
    );
  }
}

/** Which test noticed a mutant, or undefined. */
async function judge(copy: string, mutant: Mutant): Promise<string | undefined> {
  const path = join(copy, mutant.file);
  const text = readFileSync(path, 'utf8');
  try {
    writeFileSync(path, applyMutant(text, mutant));
    const near = join('test', 'unit', dirname(relative('src', mutant.file)));
    const isNear = near !== join('test', 'unit') && existsSync(join(copy, near));
    const steps: (readonly string[])[] = [
      ...(isNear ? [['run', '--project', 'unit', `${near}/`]] : []),
      ['related', mutant.file, '--run', '--project', 'unit'],
      ['related', mutant.file, '--run', '--project', 'contract'],
    ];
    for (const step of steps) {
      const killer = await findKiller(copy, step, { path, text });
      if (killer !== undefined) return killer;
    }
    if (values.quick) return undefined;
    if (!(await run(copy, 'node', BUILD)).isGreen) return 'the build';
    return await findKiller(copy, ['run', '--project', 'packaged'], { path, text });
  } finally {
    writeFileSync(path, text);
  }
}

interface Original {
  readonly path: string;
  readonly text: string;
}

async function findKiller(
  copy: string,
  args: readonly string[],
  original: Original,
): Promise<string | undefined> {
  /** Files that failed among others and passed alone: they judge nothing of this mutant. */
  const unsteady = new Set<string>();
  for (;;) {
    rmSync(firstFailure(copy), { force: true });
    const skipped = [...broken, ...unsteady].flatMap((file) => ['--exclude', file]);
    const { isGreen } = await run(copy, 'vitest', [...args, '--passWithNoTests', ...skipped]);
    if (isGreen) return undefined;
    const killer = readFailedFile(copy);
    if (killer === undefined) return 'the test runner itself';
    // On a busy machine a test may fail for want of time.
    if ((await run(copy, 'vitest', ['run', killer])).isGreen) unsteady.add(killer);
    else if (await isSound(copy, killer, original)) return killer;
    else broken.add(killer);
  }
}

/** Whether a test file passes without the mutant, asked once for each file. The packaged tests need a build of each. */
async function isSound(copy: string, file: string, { path, text }: Original): Promise<boolean> {
  if (sound.has(file)) return true;
  const isPackaged = file.startsWith(join('test', 'packaged'));
  const mutated = readFileSync(path, 'utf8');
  const passes = async () => (await run(copy, 'vitest', ['run', file])).isGreen;
  writeFileSync(path, text);
  if (isPackaged) await run(copy, 'node', BUILD);
  // A test that is only slow on a busy machine passes the second time.
  const isGreen = (await passes()) || (await passes());
  writeFileSync(path, mutated);
  if (isPackaged && !isGreen) await run(copy, 'node', BUILD);
  if (isGreen) sound.add(file);
  return isGreen;
}

/** Where first-failure-reporter.ts says which file failed. */
function firstFailure(copy: string): string {
  return join(copy, 'first-failure');
}

function readFailedFile(copy: string): string | undefined {
  const file = firstFailure(copy);
  return existsSync(file) ? relative(copy, readFileSync(file, 'utf8')) : undefined;
}

function run(
  copy: string,
  command: 'node' | 'vitest',
  args: readonly string[],
): Promise<{ readonly isGreen: boolean }> {
  const bin = join(copy, 'node_modules', '.bin');
  const temporary = join(copy, 'tmp');
  mkdirSync(temporary, { recursive: true });
  const child = spawn(join(bin, command), args, {
    cwd: copy,
    env: {
      ...process.env,
      PATH: `${bin}:${process.env['PATH']}`,
      TMPDIR: temporary,
      FIRST_FAILURE: firstFailure(copy),
    },
    stdio: 'ignore',
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) running.add(pid);
  const limitMs = args.includes('packaged') ? PACKAGED_LIMIT_MS : LIMIT_MS;
  const limit = setTimeout(() => pid !== undefined && endGroup(pid), limitMs);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(limit);
      // The reporter leaves workers behind.
      if (pid !== undefined) endGroup(pid);
      if (pid !== undefined) running.delete(pid);
      rmSync(temporary, { recursive: true, force: true });
      resolve({ isGreen: code === 0 });
    });
  });
}

function endGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** The files that git knows or would know; packages stay where they are, but their folder is the copy's own. */
function copyProject(copy: string): void {
  const { stdout } = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  for (const file of stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path))))
    cpSync(join(root, file), join(copy, file));
  mkdirSync(join(copy, 'node_modules'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((name) => name !== '.vite'))
    symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name));
}

function describe({ file, line, change }: Mutant): string {
  return `${file}:${line} ${change}`;
}
