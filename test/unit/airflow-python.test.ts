import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPython, readPythonSpan } from '../airflow/python.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const old = { from: '3.7', to: '3.7' };
const usual = { from: '3.10', to: '3.12' };
let folder: string;

/** A command that says to be this version of Python. */
function fakePython(file: string, version: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\necho ${version}\n`);
  chmodSync(path, 0o755);
  return path;
}

beforeEach(() => {
  folder = createTemporaryFolder('pythons');
  mkdirSync(join(folder, 'bin'));
  vi.stubEnv('PATH', join(folder, 'bin'));
  vi.stubEnv('PYENV_ROOT', join(folder, 'pyenv'));
  vi.stubEnv('AIRFLOW_PYTHON', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('the Python for a version of Airflow', () => {
  test('is the one that the first line of its lock file names, else 3.10 to 3.12', () => {
    expect(readPythonSpan('# Python 3.7\nalembic==1.5.8\n')).toEqual(old);
    expect(readPythonSpan('alembic==1.12.0\n')).toEqual(usual);
  });

  test('is found on PATH', async () => {
    fakePython('bin/python3.12', '3.12');
    expect(await findPython(usual)).toBe('python3.12');
  });

  test('is found under pyenv, the newest of its minor version', async () => {
    fakePython('bin/python3', '3.11');
    fakePython('pyenv/versions/3.7.9/bin/python3.7', '3.7');
    const newest = fakePython('pyenv/versions/3.7.16/bin/python3.7', '3.7');
    fakePython('pyenv/versions/3.70.1/bin/python3.70', '3.70');
    expect(await findPython(old)).toBe(newest);
  });

  test('is the one that AIRFLOW_PYTHON names and that fits', async () => {
    fakePython('bin/python3.11', '3.11');
    const [late, early] = [fakePython('other/late', '3.12'), fakePython('other/early', '3.7')];
    vi.stubEnv('AIRFLOW_PYTHON', `${late}:${early}`);
    expect(await findPython(usual)).toBe(late);
    expect(await findPython(old)).toBe(early);
  });

  test('that is missing is one line which says what was tried', async () => {
    const one = fakePython('bin/one', '3.11');
    vi.stubEnv('AIRFLOW_PYTHON', one);
    const missing = await findPython(old).catch((error: unknown) => error);
    expect(missing).toMatchObject({ name: 'PythonMissingError' });
    const { message } = missing as Error;
    expect(message).toContain('Python 3.7 with venv is needed and was not found');
    expect(message).toContain(`${one}: is 3.11`);
    expect(message).not.toContain('\n');
  });
});
