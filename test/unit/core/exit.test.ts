import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const module = fileURLToPath(new URL('../../../src/core/exit.ts', import.meta.url));

test('exit waits for what was printed, and for nothing else', async () => {
  const script = `
    const { exit } = await import(${JSON.stringify(module)});
    setTimeout(() => {}, 60_000);
    process.stdout.write('x'.repeat(1_000_000));
    exit(3);
    await new Promise(() => {});`;
  const run = promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], {
    maxBuffer: 2_000_000,
    timeout: 12_000,
  });
  const end: { code?: unknown; stdout?: unknown } = await run.catch((error: object) => error);
  expect(end.code).toBe(3);
  expect(String(end.stdout)).toHaveLength(1_000_000);
});
