import { afterEach } from 'vitest';
import type { Caller } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator, EmulatorOptions } from './emulator.ts';
import { startEmulator } from './emulator.ts';

/** An environment whose command line a test uses, on a clock that the test turns. */
export interface CliEnvironment extends Caller {
  readonly emulator: Emulator;
  advance(ms: number): void;
  stdout(line: string): Promise<string>;
  stderr(line: string): Promise<string>;
}

/** Starts an environment without log noise, unless the options say otherwise. */
async function startCliEnvironment(
  airflowVersion: string,
  options: EmulatorOptions = {},
): Promise<CliEnvironment> {
  let nowMs = Date.parse('2026-01-02T03:04:05.678Z');
  const emulator = await startEmulator({
    airflowVersion,
    now: () => nowMs,
    cli: { noise: 'none' },
    dags: {
      etl: { tasks: [{ taskId: 'a' }, { taskId: 'b', upstream: ['a'] }] },
      mapped: { tasks: [{ taskId: 'm', mapped: { count: 2 } }] },
      paused: { isPaused: true },
      broken: { importError: 'ModuleNotFoundError', parsedBefore: true },
    },
    ...options,
  });
  const caller = await createCaller(emulator);
  return {
    ...caller,
    emulator,
    advance(ms) {
      nowMs += ms;
    },
    stdout: async (line) => (await caller.command(line)).stdout,
    stderr: async (line) => (await caller.command(line)).stderr,
  };
}

/** Starts environments for the tests of a file, and ends each with its test. */
export function useCliEnvironments(): typeof startCliEnvironment {
  const started: CliEnvironment[] = [];
  afterEach(() => Promise.all(started.splice(0).map((one) => one.emulator.stop())));
  return async (version, options) => {
    const one = await startCliEnvironment(version, options);
    started.push(one);
    return one;
  };
}
