import type { DagRun, DagRunState, TaskInstance } from '../airflow/model.ts';
import type { Expectation } from './wait/expectation.ts';

/** How this step found the run that it waits for. */
export type Origin = 'created' | 'adopted' | 'attached' | 'resumed';

/**
 * Is told what happens while the step waits for a run, for the progress lines and the outputs. Methods must not throw
 * and must return at once. `elapsedMs` is the time since the run started, or since the wait began when it was queued then.
 */
export interface RunObserver {
  /** The run exists; called once, before any waiting. */
  runKnown(run: DagRun, origin: Origin): void;
  /** The state read first (`previous` undefined), and each change of it. */
  stateChanged(run: DagRun, previous: DagRunState | undefined, elapsedMs: number): void;
  /** All task instances, from time to time while the run is in progress; not at its end. */
  tasksRead(tasks: readonly TaskInstance[], elapsedMs: number): void;
  /** After each read that showed no change of state. */
  nothingNew(run: DagRun, elapsedMs: number): void;
  /** Why a run probably stays queued, as one clause such as `the DAG is paused`; on change only. */
  queuedBecause(reason: string, elapsedMs: number): void;
  /** How long the DAG's recent successful runs took; called at most once. */
  expected(expectation: Expectation): void;
}
