import type { DagRun } from '../airflow/model.ts';
import { spanMs } from '../core/duration.ts';

/** How long a run was queued and how long it ran, by Airflow's own instants, in milliseconds. */
export interface RunTimes {
  /** From queued to started; undefined before Airflow 3, whose API is the first that reports when a run was queued. */
  readonly queuedMs: number | undefined;
  /** From started to ended. */
  readonly tookMs: number | undefined;
}

/** The times of a run; undefined where one of the two instants is missing or makes no sense. */
export function measureRun(run: DagRun | undefined): RunTimes {
  return {
    queuedMs: spanMs(run?.queuedAt, run?.startDate),
    tookMs: spanMs(run?.startDate, run?.endDate),
  };
}
