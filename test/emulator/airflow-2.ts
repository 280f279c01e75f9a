import { afterAll, beforeAll, expect } from 'vitest';
import type { Caller, CallerAnswer } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

/** An Airflow 2 with one DAG of each kind, on a clock that the test turns. */
export interface Airflow2 {
  readonly emulator: Emulator;
  readonly caller: Caller;
  /** Turns the clock on. */
  advance(ms: number): void;
  trigger(dagId: string, body: unknown): Promise<CallerAnswer>;
}

/** Starts an Airflow 2; the caller stops its emulator. */
async function startAirflow2(airflowVersion: string): Promise<Airflow2> {
  let nowMs = Date.parse('2026-01-02T03:04:05.678Z');
  const emulator = await startEmulator({
    airflowVersion,
    now: () => nowMs,
    dags: {
      etl: {},
      params: { params: { day: { value: 'mon', schema: { type: 'string', enum: ['mon', 'tue'] } } } },
      broken: { importError: 'Traceback: ModuleNotFoundError', parsedBefore: true },
      unparsed: { importError: 'SyntaxError' },
      gone: { isActive: false },
      paused: { isPaused: true },
      single: { maxActiveRuns: 1, queuedMs: 10, tasks: [{ taskId: 'work', durationMs: 1_000 }] },
      tree: {
        tasks: [
          {
            taskId: 'a',
            state: 'failed',
            retries: 1,
            attempts: [{ state: 'failed' }, { state: 'failed' }, { state: 'success' }],
            log: ["it's here"],
          },
          { taskId: 'b', upstream: ['a'] },
          { taskId: 'm', mapped: { count: 3, failed: [1] } },
          { taskId: 'x', xcom: { return_value: { rows: 3 }, text: 'plain' } },
        ],
      },
    },
  });
  const caller = await createCaller(emulator);
  return {
    emulator,
    caller,
    advance(ms) {
      nowMs += ms;
    },
    trigger: (dagId, body) => caller.invoke('POST', `/dags/${dagId}/dagRuns`, body),
  };
}

/** The Airflows 2 of one test file, which ends them. */
export interface Airflows2 {
  /** A 2.10.3, there from the first test on. */
  readonly usual: Airflow2;
  start(version: string): Promise<Airflow2>;
}

/** Starts the usual Airflow 2 before the tests of a file. */
export function useAirflows2(): Airflows2 {
  const started: Airflow2[] = [];
  let usual: Airflow2;
  const start = async (version: string): Promise<Airflow2> => {
    const one = await startAirflow2(version);
    started.push(one);
    return one;
  };
  beforeAll(async () => {
    usual = await start('2.10.3');
  });
  afterAll(() => Promise.all(started.map((one) => one.emulator.stop())));
  return {
    get usual() {
      return usual;
    },
    start,
  };
}

/** What a refusal with status 400 looks like. */
export const badRequest = (detail: string | RegExp) => ({
  status: 400,
  body: {
    status: 400,
    title: 'Bad Request',
    detail: typeof detail === 'string' ? detail : expect.stringMatching(detail),
  },
});
