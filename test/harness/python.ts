import { spawnSync } from 'node:child_process';

/** Whether this machine has Python; CI has to. */
export const hasPython: boolean = spawnSync('python3', ['--version']).status === 0;
if (!hasPython && process.env['CI'] === 'true')
  throw new Error('There is no python3 here, and CI=true: tests that compare with Python would say nothing.');

/** What a Python program prints that gets an argument, and a text to read. */
export function runPython(program: string, argument: string, input = ''): string {
  const { status, stdout, stderr } = spawnSync('python3', ['-c', program, argument], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const SPLIT = `import json, shlex, sys
out = []
for line in json.load(sys.stdin):
    try: out.append(shlex.split(line))
    except ValueError as error: out.append(str(error))
print(json.dumps(out))`;

/** The words into which Python's shlex splits each line, or why it does not. */
export function splitWithPython(lines: readonly string[]): readonly (readonly string[] | string)[] {
  return JSON.parse(runPython(SPLIT, '', JSON.stringify(lines))) as (string[] | string)[];
}
