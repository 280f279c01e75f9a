import type { OutcomeName } from '../../src/core/outcome.ts';
import type { DagInput } from '../emulator/airflow/dag.ts';
import { endless, failing, lasting, quick } from './dags.ts';
import type { SeededRandom } from './seeded-random.ts';

/** A run that somebody else started before the step. */
export interface ForeignRun {
  readonly runId: string;
  readonly logicalDate?: string;
}

/** What a step is asked to do, and what has to come of it when every fault passes and nobody ends the step. */
export interface Scenario {
  readonly name: string;
  readonly dag: DagInput;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly foreign?: ForeignRun;
  readonly expected: readonly OutcomeName[];
  /** How long the step may wait by its inputs, in seconds. */
  readonly waitSeconds: number;
}

/** Needs what the CLI endpoint cannot tell, so a step over it ends another way. */
const REST_ONLY = new Set(['paused-fail', 'resumes-on-rerun']);
/** What a command line can do that finds no run but the step's own. */
const ANY_VERSION = new Set(['succeeds-at-once', 'succeeds-later', 'fails', 'times-out', 'is-not-awaited']);

/** What a step has to work with. */
export interface Means {
  readonly hasRest: boolean;
  /** An Airflow from before REST on MWAA. */
  readonly isOld: boolean;
}

const LONG = { timeout: '2m' };
const taken = 'nightly-2026.11.20';

type Make = (random: SeededRandom) => Omit<Scenario, 'name'>;

/** Every scenario with its weight. */
const SCENARIOS: Readonly<Record<string, readonly [weight: number, make: Make]>> = {
  'succeeds-at-once': [4, () => ({ dag: quick, inputs: LONG, expected: ['success'], waitSeconds: 120 })],
  'succeeds-later': [
    4,
    (random) => ({
      dag: lasting(random.between(1_500, 6_000)),
      inputs: { ...LONG, logs: random.pick(['all', 'failed', 'none']), xcom: random.pick(['', 'load']) },
      expected: ['success'],
      waitSeconds: 120,
    }),
  ],
  fails: [
    4,
    (random) => ({
      dag: failing(random.between(100, 4_000)),
      inputs: LONG,
      expected: ['failed'],
      waitSeconds: 120,
    }),
  ],
  'times-out': [
    3,
    (random) => ({
      dag: endless,
      inputs: { timeout: `${random.between(3, 7)}s`, 'on-timeout': random.pick(['stop', 'leave']) },
      expected: ['timed-out'],
      waitSeconds: 7,
    }),
  ],
  'stays-queued': [
    1,
    (random) => ({
      dag: { ...quick, isPaused: true },
      inputs: {
        timeout: '30s',
        'if-paused': 'trigger',
        'queue-timeout': '4s',
        'on-timeout': random.pick(['stop', 'leave']),
      },
      expected: ['timed-out'],
      waitSeconds: 30,
    }),
  ],
  'is-not-awaited': [
    1,
    (random) => ({
      dag: lasting(random.between(100, 5_000)),
      inputs: { 'wait-for-completion': 'false' },
      // After a lost answer the run may have ended by the time it is found.
      expected: ['triggered', 'success'],
      waitSeconds: 0,
    }),
  ],
  'is-unpaused': [
    1,
    () => ({
      dag: { ...quick, isPaused: true },
      inputs: { ...LONG, 'if-paused': 'unpause' },
      expected: ['success'],
      waitSeconds: 120,
    }),
  ],
  'paused-fail': [
    1,
    () => ({ dag: { ...quick, isPaused: true }, inputs: LONG, expected: ['not-ready'], waitSeconds: 0 }),
  ],
  'given-id': [
    1,
    () => ({
      dag: lasting(1_000),
      inputs: { ...LONG, 'dag-run-id': taken },
      expected: ['success'],
      waitSeconds: 120,
    }),
  ],
  'id-is-taken': [
    1,
    () => ({
      dag: endless,
      inputs: { ...LONG, 'dag-run-id': taken },
      foreign: { runId: taken },
      expected: ['error'],
      waitSeconds: 0,
    }),
  ],
  'date-is-taken': [
    1,
    () => ({
      dag: endless,
      inputs: { ...LONG, 'logical-date': '2026-11-20T00:00:00Z' },
      foreign: { runId: 'scheduled__2026-11-20T00:00:00+00:00', logicalDate: '2026-11-20T00:00:00Z' },
      expected: ['error'],
      waitSeconds: 0,
    }),
  ],
  attaches: [
    1,
    (random) => ({
      dag: lasting(random.between(3_000, 6_000)),
      inputs: { ...LONG, attach: taken },
      foreign: { runId: taken },
      expected: ['success'],
      waitSeconds: 120,
    }),
  ],
  'attaches-and-times-out': [
    1,
    () => ({
      dag: endless,
      inputs: { timeout: '4s', attach: taken, 'on-timeout': 'stop' },
      foreign: { runId: taken },
      expected: ['timed-out'],
      waitSeconds: 4,
    }),
  ],
  'attaches-on-rerun': [
    1,
    () => ({
      dag: lasting(4_000),
      inputs: { ...LONG, 'dag-run-id': taken, 'on-rerun': 'attach' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
      foreign: { runId: taken },
      expected: ['success'],
      waitSeconds: 120,
    }),
  ],
  'resumes-on-rerun': [
    2,
    () => ({
      dag: {
        tasks: [
          { taskId: 'extract' },
          { taskId: 'load', upstream: ['extract'], attempts: [{ state: 'failed' }, { state: 'success' }] },
        ],
      },
      inputs: { ...LONG, 'dag-run-id': taken, 'on-rerun': 'resume' },
      env: { GITHUB_RUN_ATTEMPT: '2' },
      foreign: { runId: taken },
      // The step may be quick enough to see the earlier run fail by itself.
      expected: ['success', 'failed'],
      waitSeconds: 120,
    }),
  ],
  'is-skipped': [
    1,
    () => ({
      dag: endless,
      inputs: { ...LONG, 'if-running': 'skip' },
      foreign: { runId: taken },
      expected: ['skipped'],
      waitSeconds: 0,
    }),
  ],
  'waits-for-another': [
    1,
    () => ({
      dag: lasting(3_000),
      inputs: { ...LONG, 'if-running': 'wait' },
      foreign: { runId: taken },
      expected: ['success'],
      waitSeconds: 240,
    }),
  ],
};

/** A scenario for a step that nobody ends. */
export function drawScenario({ hasRest, isOld }: Means, random: SeededRandom): Scenario {
  const choices = Object.entries(SCENARIOS)
    .filter(([name]) => (hasRest || !REST_ONLY.has(name)) && (!isOld || ANY_VERSION.has(name)))
    .map(([name, [weight, make]]) => [weight, { name, make }] as const);
  const { name, make } = random.weigh(choices);
  return { name, ...make(random) };
}

/** A scenario for a step that is ended from outside: mostly one whose run goes on until somebody stops it. */
export function drawInterruptedScenario(means: Means, random: SeededRandom): Scenario {
  if (random.chance(0.3)) return drawScenario(means, random);
  return {
    name: 'goes-on',
    dag: endless,
    inputs: { timeout: '1m' },
    expected: ['cancelled'],
    waitSeconds: 60,
  };
}
