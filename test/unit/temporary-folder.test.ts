import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const root = join(import.meta.dirname, '..', '..');
const helper = join(root, 'test', 'harness', 'temporary-folder.ts');
const HAS_MADE = 'has made a folder';

/** A process that makes a folder, starts another one that does so too, and then runs `last`. */
const script = (last: string) => `
  import { spawnSync } from 'node:child_process';
  import { mkdtempSync, writeFileSync } from 'node:fs';
  import { tmpdir } from 'node:os';
  import { join } from 'node:path';
  import { createTemporaryFolder } from ${JSON.stringify(helper)};
  writeFileSync(join(createTemporaryFolder('one'), 'file'), 'text');
  const child = "fs.mkdtempSync(path.join(os.tmpdir(), 'foreign-'))";
  if (spawnSync(process.execPath, ['-e', child]).status !== 0) throw new Error('the child failed');
  mkdtempSync(join(tmpdir(), 'direct-'));
  console.log(${JSON.stringify(HAS_MADE)});
  ${last}`;

function start(top: string, args: readonly string[]): ChildProcess {
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name));
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...Object.fromEntries(own), TMPDIR: top },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

const startScript = (top: string, last: string) => start(top, ['--input-type=module', '-e', script(last)]);

/** An empty folder that stands for the machine's, and that no run has claimed. */
const createTop = () => {
  const top = join(createTemporaryFolder('top'), 'tmp');
  mkdirSync(top);
  return top;
};

test.each([
  ['ends', ''],
  ['fails', 'throw new Error("no")'],
  ['exits early', 'process.exit(3)'],
])('a process that %s leaves no folder', async (_, last) => {
  const top = createTop();
  const child = startScript(top, last);
  await once(child, 'close');
  expect(readdirSync(top)).toEqual([]);
});

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s ends a process without a folder', async (signal) => {
  const top = createTop();
  const child = startScript(top, 'setInterval(() => {}, 1000)');
  await untilMade(child);
  expect(readdirSync(top)).toHaveLength(1);
  child.kill(signal);
  const [, how] = await once(child, 'close');
  expect(how).toBe(signal);
  expect(readdirSync(top)).toEqual([]);
});

test('the next run removes what a killed one has left, and nothing of one that runs', async () => {
  const top = createTop();
  const killed = startScript(top, 'setInterval(() => {}, 1000)');
  await untilMade(killed);
  killed.kill('SIGKILL');
  await once(killed, 'close');
  expect(readdirSync(top)).toHaveLength(1);

  const running = startScript(top, 'setInterval(() => {}, 1000)');
  await untilMade(running);
  const left = readdirSync(top);
  expect(left).toEqual([expect.stringContaining(`-${running.pid}-`)]);
  await once(startScript(top, ''), 'close');
  expect(readdirSync(top)).toEqual(left);
  running.kill('SIGTERM');
  await once(running, 'close');
  expect(readdirSync(top)).toEqual([]);
});

// That a whole run leaves none is checked after each run of `npm test` and of CI.
test('a run of tests that is interrupted leaves no folder', async () => {
  const top = createTop();
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const run = start(top, [vitest, 'run', '--project', 'scripts', 'test/scripts/release-notes.test.ts']);
  while (run.exitCode === null && !readdirSync(top).some(isInUse(top))) await pause(20);
  run.kill('SIGTERM');
  await once(run, 'close');
  // Its workers end a moment later.
  for (let looks = 0; readdirSync(top).length > 0 && looks < 100; looks += 1) await pause(50);
  expect(readdirSync(top)).toEqual([]);
});

test('no other file makes temporary folders', () => {
  const files = ['test', 'scripts', 'bench'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file)),
  );
  const makers = files.filter((file) => /mkdtemp/.test(readFileSync(join(root, file), 'utf8')));
  expect(makers.sort()).toEqual(['test/harness/temporary-folder.ts', 'test/unit/temporary-folder.test.ts']);
});

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

const isInUse = (top: string) => (name: string) => readdirSync(join(top, name)).length > 0;

async function untilMade(child: ChildProcess): Promise<void> {
  let output = '';
  for await (const text of child.stdout ?? []) {
    output += String(text);
    if (output.includes(HAS_MADE)) return;
  }
  throw new Error('the process has made no folder');
}
