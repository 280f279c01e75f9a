import { afterAll, beforeAll, beforeEach } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/fault.ts';
import type { WireRequest } from '../emulator/wire.ts';

/** One emulator for all tests of a suite; each of them finds it with its first settings, without faults or requests. */
export interface SharedEmulator {
  /** There from the first test on. */
  readonly emulator: Emulator;
  /** Plays `fault` for the next `times` requests that `matches` picks; an operation's name picks its own. */
  failFirst(matches: string | ((request: WireRequest) => boolean), fault: Fault, times?: number): void;
}

/** Shares an emulator with the DAG `etl` among the tests of the suite that calls this. */
export function shareEmulator(options: EmulatorOptions = {}): SharedEmulator {
  let emulator: Emulator;
  let settings: Emulator['settings'];
  beforeAll(async () => {
    emulator = await startEmulator({ dags: { etl: { tasks: [{ taskId: 'load' }] } }, ...options });
    settings = structuredClone(emulator.settings);
  });
  afterAll(() => emulator.stop());
  beforeEach(() => {
    Object.assign(emulator.settings, structuredClone(settings));
    emulator.setFaults(undefined);
    emulator.clearRequests();
  });
  return {
    get emulator() {
      return emulator;
    },
    failFirst(matches, fault, times = 1) {
      let left = times;
      emulator.setFaults((request) => {
        const isMatch = typeof matches === 'string' ? request.operation === matches : matches(request);
        if (!isMatch || left === 0) return undefined;
        left -= 1;
        return fault;
      });
    },
  };
}
