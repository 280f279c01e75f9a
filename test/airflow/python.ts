import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A span of Python versions, both ends within: `{ from: '3.10', to: '3.12' }`. */
export interface PythonSpan {
  readonly from: string;
  readonly to: string;
}

/** What the locks without a word about Python were made for, best first. */
const usual = ['3.11', '3.12', '3.10'];

/** The span that a lock file names in its first line, `# Python 3.7`; without one 3.10 to 3.12. */
export function readPythonSpan(lock: string): PythonSpan {
  const named = /^# Python (3\.\d+)$/m.exec(lock)?.[1];
  return named === undefined ? { from: '3.10', to: '3.12' } : { from: named, to: named };
}

/** No Python of a span that can make virtual environments was found; the message names all that were tried. */
export class PythonMissingError extends Error {
  override readonly name = 'PythonMissingError';
}

/**
 * The command of a Python in the span: one of those that AIRFLOW_PYTHON names (paths with `:` between them), else one on
 * PATH, else one of pyenv's. Rejects with a PythonMissingError.
 */
export async function findPython(span: PythonSpan): Promise<string> {
  const named = process.env['AIRFLOW_PYTHON']?.split(delimiter).filter((part) => part !== '');
  const tried: string[] = [];
  for (const candidate of named ?? (await listCandidates(span))) {
    const problem = await judge(candidate, span);
    if (problem === undefined) return candidate;
    tried.push(`${candidate}: ${problem}`);
  }
  const wanted = span.from === span.to ? span.from : `${span.from} to ${span.to}`;
  throw new PythonMissingError(
    `Python ${wanted} with venv is needed and was not found ` +
      `(Debian: apt-get install python3-venv; else pyenv install ${span.from}, or AIRFLOW_PYTHON=PATH). Tried ${tried.join('; ')}`,
  );
}

async function listCandidates(span: PythonSpan): Promise<string[]> {
  const versions = span.from === span.to ? [span.from] : usual.filter((version) => isWithin(version, span));
  const onPath = versions.map((version) => `python${version}`);
  return [...onPath.slice(0, 1), 'python3', ...onPath.slice(1), ...(await listPyenv(versions))];
}

/** Those that pyenv has installed, whether or not its shims offer them; of each minor version the newest. */
async function listPyenv(versions: readonly string[]): Promise<string[]> {
  const folder = join(process.env['PYENV_ROOT'] ?? join(homedir(), '.pyenv'), 'versions');
  const installed = await readdir(folder).catch(() => []);
  return versions.flatMap((version) =>
    installed
      .filter((name) => name === version || name.startsWith(`${version}.`))
      .toSorted((one, other) => other.localeCompare(one, 'en', { numeric: true }))
      .slice(0, 1)
      .map((name) => join(folder, name, 'bin', `python${version}`)),
  );
}

/** Why a command is not a Python of the span, or undefined when it is. */
async function judge(command: string, span: PythonSpan): Promise<string | undefined> {
  try {
    const { stdout } = await run(command, [
      '-c',
      'import ensurepip, sys, venv; print("%d.%d" % sys.version_info[:2])',
    ]);
    const version = stdout.trim();
    return isWithin(version, span) ? undefined : `is ${version}`;
  } catch (error) {
    return lastLine(error);
  }
}

function isWithin(version: string, { from, to }: PythonSpan): boolean {
  return compare(from, version) <= 0 && compare(version, to) <= 0;
}

function compare(one: string, other: string): number {
  return one.localeCompare(other, 'en', { numeric: true });
}

/** The last line that a failed command wrote, which says most. */
export function lastLine(error: unknown): string {
  const text =
    error instanceof Error ? ('stderr' in error && String(error.stderr)) || error.message : String(error);
  return text.trim().split('\n').at(-1) ?? text;
}
