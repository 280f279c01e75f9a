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

test('an error that nobody caught is told without secrets and values of the conf', async () => {
  const at = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.url)));
  const script = `
    const { watchEarlyEnd } = await import(${at('../../../src/core/exit.ts')});
    const { hideConf, hideSecret } = await import(${at('../../../src/core/redaction/redaction.ts')});
    hideConf({ password: 'confidential-value' });
    hideSecret('a-secret-of-the-step');
    const lost = watchEarlyEnd(() => {});
    lost.catch((error) => console.log(error.message));
    void Promise.reject(new Error('bad confidential-value and a-secret-of-the-step here'));`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  expect(stdout).toMatch(/^Unexpected error in the action: Error: bad .* here\n$/);
  expect(stdout).not.toMatch(/confidential-value|a-secret-of-the-step/);
});
