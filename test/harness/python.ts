import { execFileSync } from 'node:child_process';

/** Whether this machine has Python. */
export const hasPython: boolean = (() => {
  try {
    execFileSync('python3', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const SPLIT = `import json, shlex, sys
out = []
for line in json.load(sys.stdin):
    try: out.append(shlex.split(line))
    except ValueError as error: out.append(str(error))
print(json.dumps(out))`;

/** The words into which Python's shlex splits each line, or why it does not. */
export function splitWithPython(lines: readonly string[]): readonly (readonly string[] | string)[] {
  const output = execFileSync('python3', ['-c', SPLIT], { input: JSON.stringify(lines), encoding: 'utf8' });
  return JSON.parse(output) as (string[] | string)[];
}
