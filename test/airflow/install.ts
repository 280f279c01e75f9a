import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPython, lastLine, PythonMissingError, type PythonSpan, readPythonSpan } from './python.ts';
import { lock } from './run-lock.ts';
import { lockDir, lockedVersions } from './versions.ts';

const run = promisify(execFile);

/** The project's folder. */
export const projectDir = join(import.meta.dirname, '..', '..');
/** Where installed Airflows, their homes and the records of running ones live. */
export const cacheDir = join(projectDir, '.cache', 'airflow');

const temporaryDir = join(cacheDir, 'tmp');
/** The PostgreSQL server, which is the same for all versions, and what installs them. */
const toolsFile = join(import.meta.dirname, 'tools.txt');
/** For the packages that are built here: the newest setuptools cannot build what is as old as Airflow 2.0. */
const buildFile = join(import.meta.dirname, 'build.txt');
const toolsSpan: PythonSpan = { from: '3.10', to: '3.12' };
const installTimeoutMs = 15 * 60_000;

/** A real Airflow cannot be had on this machine; the message says what is missing and what that costs. */
class AirflowUnavailableError extends Error {
  override readonly name = 'AirflowUnavailableError';
}

/** Install a version from PyPI by its lock file, unless that is done already; returns the virtual environment's folder. */
export async function installAirflow(version: string, log: (line: string) => void): Promise<string> {
  const lockFile = join(lockDir, `${version}.txt`);
  if (!existsSync(lockFile)) {
    throw new Error(`No lock file for Airflow ${version}; there are ${lockedVersions.join(', ')}`);
  }
  const tools = await installTools(log);
  const span = readPythonSpan(await readFile(lockFile, 'utf8'));
  const venvDir = join(cacheDir, version, 'venv');
  await install(
    { what: `Airflow ${version}`, venvDir, files: [lockFile, buildFile], span, log },
    async (python) => {
      const uv = [join(tools, 'bin', 'python'), '-m', 'uv', 'pip', 'install', '-q', '--python', python];
      const pip = [python, '-m', 'pip', 'install', '-q'];
      try {
        // A lock names everything, and the packages of 2.0 do not agree on what they need.
        await command([...uv, '--no-deps', '--build-constraints', buildFile, '-r', lockFile]);
      } catch (uvError) {
        await command([...pip, '--no-deps', '-r', lockFile], { PIP_CONSTRAINT: buildFile }).catch(
          (pipError) => {
            throw new Error(`uv: ${lastLine(uvError)}; pip: ${lastLine(pipError)}`);
          },
        );
      }
      await command([python, '-c', 'import airflow'], { AIRFLOW_HOME: join(cacheDir, version, 'home') });
    },
  );
  return venvDir;
}

/** Install the database server and the installer once for all versions; returns the virtual environment's folder. */
export async function installTools(log: (line: string) => void): Promise<string> {
  const venvDir = join(cacheDir, 'tools', 'venv');
  await mkdir(join(cacheDir, 'tools'), { recursive: true });
  const unlock = await lock(join(cacheDir, 'tools', 'install.lock'));
  try {
    await install(
      { what: 'the database server', venvDir, files: [toolsFile], span: toolsSpan, log },
      (python) => command([python, '-m', 'pip', 'install', '-q', '--no-deps', '-r', toolsFile]),
    );
  } finally {
    await unlock();
  }
  return venvDir;
}

interface Installation {
  readonly what: string;
  readonly venvDir: string;
  /** What decides whether the installation is up to date. */
  readonly files: readonly string[];
  readonly span: PythonSpan;
  readonly log: (line: string) => void;
}

async function install(
  { what, venvDir, files, span, log }: Installation,
  fill: (python: string) => Promise<void>,
): Promise<void> {
  const marker = join(venvDir, 'installed');
  const hash = createHash('sha256');
  for (const file of files) hash.update(await readFile(file));
  const digest = hash.digest('hex');
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === digest) return;

  const startedMs = performance.now();
  log(`Installing ${what} from PyPI`);
  await rm(venvDir, { recursive: true, force: true });
  await mkdir(join(venvDir, '..'), { recursive: true });
  await mkdir(temporaryDir, { recursive: true });
  try {
    await command([await findPython(span), '-m', 'venv', venvDir]);
    await fill(join(venvDir, 'bin', 'python'));
  } catch (error) {
    const why = error instanceof PythonMissingError ? error.message : lastLine(error);
    throw new AirflowUnavailableError(
      `The real-Airflow suite cannot run: ${what} could not be installed. ${why}`,
    );
  }
  await writeFile(marker, digest);
  log(`Installed ${what} in ${Math.round((performance.now() - startedMs) / 1000)} s`);
}

async function command(
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  await run(program, args, {
    timeout: installTimeoutMs,
    maxBuffer: 64 * 1024 * 1024,
    // pip, uv and what they build leave files in the temporary directory, where tests may leave nothing.
    env: { ...process.env, TMPDIR: temporaryDir, ...env },
  });
}
