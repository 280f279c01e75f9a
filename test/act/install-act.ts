import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const binDir = join(import.meta.dirname, '..', '..', '.cache', 'bin');
const version = '0.2.87';

/** Where `installAct` puts nektos/act. */
export const actPath = join(binDir, 'act');

/** Builds the pinned version of nektos/act from the Go module proxy, unless it is there; throws by name when it cannot. */
export async function installAct(): Promise<void> {
  if (await isInstalled()) return;
  await mkdir(binDir, { recursive: true });
  try {
    await run('go', ['install', `github.com/nektos/act@v${version}`], {
      env: { ...process.env, GOBIN: binDir },
      timeout: 10 * 60_000,
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    throw new Error(
      `The act suite cannot run: act ${version} needs Go 1.24 or later and the Go module proxy. ${textOf(error)}`,
    );
  }
  if (!(await isInstalled())) throw new Error(`The act suite cannot run: ${actPath} is not act ${version}`);
}

const isInstalled = (): Promise<boolean> =>
  run(actPath, ['--version']).then(
    ({ stdout }) => stdout.includes(version),
    () => false,
  );

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
