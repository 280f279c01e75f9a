import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The project's folder. */
export const projectDir = join(import.meta.dirname, '..', '..');
/** Where installed Airflows, their homes and the records of running ones live. */
export const cacheDir = join(projectDir, '.cache', 'airflow');

const lockDir = join(import.meta.dirname, 'locks');
/** The PostgreSQL server, which is the same for all versions. */
const serverFile = join(import.meta.dirname, 'postgres.txt');
/** The locks were made with Python 3.11; these are tried in this order. */
const pythons = ['python3.11', 'python3', 'python3.12', 'python3.10'];
const installTimeoutMs = 15 * 60_000;

/** A real Airflow cannot be had on this machine; the message says what is missing and what that costs. */
class AirflowUnavailableError extends Error {
  override readonly name = 'AirflowUnavailableError';
}

/** The Airflow versions that have a lock file here, oldest first. */
export async function lockedVersions(): Promise<string[]> {
  const names = (await readdir(lockDir)).filter((name) => name.endsWith('.txt'));
  return names
    .map((name) => name.slice(0, -'.txt'.length))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
}

/** Install a version from PyPI by its lock file, unless that is done already; returns the virtual environment's folder. */
export async function installAirflow(version: string, log: (line: string) => void): Promise<string> {
  const lockFile = join(lockDir, `${version}.txt`);
  if (!existsSync(lockFile)) {
    throw new Error(`No lock file for Airflow ${version}; there are ${(await lockedVersions()).join(', ')}`);
  }
  const venvDir = join(cacheDir, version, 'venv');
  const marker = join(venvDir, 'installed');
  const digest = createHash('sha256')
    .update(await readFile(lockFile))
    .update(await readFile(serverFile))
    .digest('hex');
  if (existsSync(marker) && (await readFile(marker, 'utf8')) === digest) return venvDir;

  const startedMs = performance.now();
  log(`Installing Airflow ${version} from PyPI`);
  await rm(venvDir, { recursive: true, force: true });
  await mkdir(join(cacheDir, version), { recursive: true });
  const python = await createVenv(venvDir, version);
  await installLock({ python, lockFile, version });
  await run(python, ['-c', 'import airflow'], {
    env: { ...process.env, AIRFLOW_HOME: join(cacheDir, version, 'home') },
  });
  await writeFile(marker, digest);
  log(`Installed Airflow ${version} in ${Math.round((performance.now() - startedMs) / 1000)} s`);
  return venvDir;
}

async function createVenv(venvDir: string, version: string): Promise<string> {
  const chosen = process.env['AIRFLOW_PYTHON'];
  const failures: string[] = [];
  for (const candidate of chosen === undefined ? pythons : [chosen]) {
    try {
      await run(candidate, [
        '-c',
        'import sys; assert (3, 10) <= sys.version_info[:2] <= (3, 12), sys.version',
      ]);
      await run(candidate, ['-m', 'venv', venvDir]);
      return join(venvDir, 'bin', 'python');
    } catch (error) {
      failures.push(`${candidate}: ${lastLine(error)}`);
      await rm(venvDir, { recursive: true, force: true });
    }
  }
  throw new AirflowUnavailableError(
    `The real-Airflow suite cannot run: Airflow ${version} needs Python 3.10 to 3.12 with venv ` +
      `(Debian: apt-get install python3-venv). Tried ${failures.join('; ')}`,
  );
}

async function installLock(options: {
  readonly python: string;
  readonly lockFile: string;
  readonly version: string;
}): Promise<void> {
  const { python, lockFile, version } = options;
  const limits = { timeout: installTimeoutMs, maxBuffer: 64 * 1024 * 1024 };
  const pip = (...args: readonly string[]) => run(python, ['-m', 'pip', 'install', '-q', ...args], limits);
  const uv = (...args: readonly string[]) =>
    run(python, ['-m', 'uv', 'pip', 'install', '-q', '--python', python, ...args], limits);
  const server = ['--no-deps', '-r', serverFile];
  try {
    await pip('uv');
    await uv('-r', lockFile);
    await uv(...server);
  } catch (uvError) {
    try {
      await pip('-r', lockFile);
      await pip(...server);
    } catch (pipError) {
      throw new AirflowUnavailableError(
        `The real-Airflow suite cannot run: installing Airflow ${version} from the package index failed. ` +
          `uv: ${lastLine(uvError)}; pip: ${lastLine(pipError)}`,
      );
    }
  }
}

function lastLine(error: unknown): string {
  const text =
    error instanceof Error ? ('stderr' in error && String(error.stderr)) || error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
