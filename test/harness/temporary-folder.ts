import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** The folder of a run, with the id of the process that owns it. Short, as paths of sockets below it have 107 bytes at most. */
const RUN_FOLDER = /^tmd-(\d+)-\w{6}$/;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Makes an empty folder that is removed when the run ends; returns its path. `name` says what it is for. */
export function createTemporaryFolder(name: string): string {
  openRunFolder();
  return mkdtempSync(join(tmpdir(), `${name}-`));
}

/**
 * Gives this process and all that it starts one folder for temporary files, in TMPDIR, so that browsers, databases and
 * workflow runners leave nothing behind either. It goes with this process, by a signal too; what a killed process leaves is
 * removed by the next run. Inside the run of another process this does nothing.
 */
export function openRunFolder(): void {
  const current = tmpdir();
  if (RUN_FOLDER.test(basename(current))) {
    // A worker of a run that has just been interrupted would leave a folder that nobody removes.
    if (!existsSync(current)) throw new Error(`The run of this process is over: ${current} is gone.`);
    return;
  }
  removeAbandoned(current);
  const folder = mkdtempSync(join(current, `tmd-${process.pid}-`));
  // PostgreSQL does not run as root; its user has to pass through.
  chmodSync(folder, 0o711);
  process.env['TMPDIR'] = folder;
  process.once('exit', () => remove(folder));
  for (const signal of SIGNALS) {
    process.once(signal, () => {
      // A program with a handler of its own decides when it ends.
      if (process.listenerCount(signal) > 0) return;
      remove(folder);
      process.kill(process.pid, signal);
    });
  }
}

/** Removes the run folders of processes that are gone. */
function removeAbandoned(top: string): void {
  for (const name of readdirSync(top)) {
    const owner = RUN_FOLDER.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) remove(join(top, name));
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function remove(folder: string): void {
  try {
    // A process that is about to end may still write into it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  } catch {
    // Another user's, or still in use: the next run removes it.
  }
}
