import type { DagRun, ImportError } from '../airflow/model.ts';
import type { Outcome } from '../outcome.ts';
import type { Origin } from './observer.ts';

/** What became of the step's run. */
export interface LifeEnd {
  readonly outcome: Outcome;
  /** As read last. */
  readonly run: DagRun | undefined;
  /** Undefined when there is no run. */
  readonly origin: Origin | undefined;
  /** The error that keeps the DAG's file from being imported, when that is the outcome's reason. */
  readonly importError: ImportError | undefined;
}
