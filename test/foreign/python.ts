import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cacheDir = join(import.meta.dirname, '..', '..', '.cache', 'foreign');

/** A Python of our own, so that pip is there and nothing of the machine's is touched; throws by name without one. */
export async function installPython(): Promise<string> {
  const folder = join(cacheDir, 'python');
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'installed'))) return python;
  try {
    await run('python3', ['-m', 'venv', '--clear', folder], { timeout: 120_000 });
    await writeFile(join(folder, 'installed'), '');
    return python;
  } catch (error) {
    throw new Error(`The foreign suite cannot run: it needs python3 with venv. ${lastLine(error)}`);
  }
}

/** Installs exactly the packages of a requirements file beside this one into a folder; throws by name when PyPI does not give them. */
export async function installPackages(python: string, requirements: string): Promise<string> {
  const file = join(import.meta.dirname, requirements);
  const digest = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
    .slice(0, 16);
  const folder = join(cacheDir, `${requirements.replace(/\.txt$/, '')}.${digest}`);
  if (existsSync(join(folder, 'installed'))) return folder;
  const draft = `${folder}.${process.pid}`;
  try {
    await mkdir(draft, { recursive: true });
    await run(python, ['-m', 'pip', 'install', '-q', '--no-deps', '--target', draft, '-r', file], {
      timeout: 300_000,
    });
    await writeFile(join(draft, 'installed'), '');
    await rename(draft, folder);
    return folder;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw new Error(
      `The foreign suite cannot run: PyPI does not give the packages of ${requirements}. ${lastLine(error)}`,
    );
  }
}

/** How to start a script beside this file. */
export interface PythonScript {
  readonly python: string;
  readonly script: string;
  /** What the script reads as JSON from its first argument. */
  readonly input: unknown;
  /** Folders with packages. */
  readonly packages: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Runs a script with the given packages and environment alone; returns the document on its line `RESULT {...}`. */
export async function runPython(options: PythonScript): Promise<unknown> {
  const { stdout } = await run(
    options.python,
    [join(import.meta.dirname, options.script), JSON.stringify(options.input)],
    {
      env: {
        PATH: process.env['PATH'] ?? '',
        NO_PROXY: '*',
        ...options.env,
        PYTHONPATH: options.packages.join(':'),
        PYTHONDONTWRITEBYTECODE: '1',
      },
      timeout: 90_000,
      maxBuffer: 16 * 1024 * 1024,
    },
  );
  const line = stdout.split('\n').findLast((text) => text.startsWith('RESULT '));
  if (line === undefined) throw new Error(`${options.script} printed no result:\n${stdout}`);
  return JSON.parse(line.slice('RESULT '.length)) as unknown;
}

function lastLine(error: unknown): string {
  const text =
    error instanceof Error ? ('stderr' in error && String(error.stderr)) || error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
