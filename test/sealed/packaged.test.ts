import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { findSeal, runSealed } from './seal.ts';

const root = join(import.meta.dirname, '..', '..');
const found = findSeal();
const missing = 'missing' in found ? found.missing : undefined;

if (missing !== undefined) {
  if (process.env['CI'] === 'true') throw new Error(`The sealed suite cannot run: ${missing}`);
  console.warn(`The sealed suite is skipped: ${missing}`);
}

describe.skipIf(missing !== undefined)('in a network with nothing but loopback', () => {
  const run = (command: readonly string[], options: Parameters<typeof runSealed>[2]) => {
    if ('missing' in found) throw new Error(found.missing);
    return runSealed(found.seal, command, options);
  };

  const outside = ['192.0.2.1', ...(existsSync('/proc/net/if_inet6') ? ['2001:db8::1'] : [])];
  test.each(outside)('an attempt to reach %s fails, and is counted', (host) => {
    const script = `require('node:net').connect(443, '${host}').on('error', (error) => console.log(error.code))`;
    const node = [process.execPath, '-e', script];
    const sealed = run(node, { env: process.env, cwd: root, timeoutMs: 30_000 });
    expect(sealed.output).toMatch(/ENETUNREACH|EADDRNOTAVAIL/);
    expect(sealed.interfaces).toEqual(['lo']);
    expect(sealed.attempts).toBeGreaterThan(0);
  });

  test('a name that is asked for has no address, and is told unless no one can own it', () => {
    const script = `for (const name of ['airflow.apache.org', 'nobody.invalid'])
      require('node:dns').lookup(name, (error) => console.log(name, error.code))`;
    const sealed = run([process.execPath, '-e', script], { env: process.env, cwd: root, timeoutMs: 30_000 });
    expect(sealed.output).toContain('airflow.apache.org ENOTFOUND');
    expect(sealed.output).toContain('nobody.invalid ENOTFOUND');
    expect(sealed.names).toEqual(['airflow.apache.org']);
    expect(sealed.attempts).toBe(0);
  });

  test('the packaged suite passes and never tries to reach anything else', () => {
    const folder = createTemporaryFolder('sealed-results');
    const report = join(folder, 'results.json');
    // What this Vitest tells its own workers is not for another one.
    const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST$|NODE_ENV$)/.test(name));
    const vitest = [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'packaged'];
    const sealed = run([process.execPath, ...vitest], {
      env: { ...Object.fromEntries(own), TEST_RESULTS: report },
      cwd: root,
      timeoutMs: 540_000,
    });
    expect(sealed.exitCode, sealed.output).toBe(0);
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    expect(numFailedTests).toBe(0);
    expect(numPassedTests).toBeGreaterThan(10);
    expect(sealed.interfaces).toEqual(['lo']);
    expect(sealed.names).toEqual([]);
    expect(sealed.attempts).toBe(0);
  });
});
