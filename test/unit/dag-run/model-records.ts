import type { DagParam, DagRunRef } from '../../../src/airflow/model.ts';
import type { JsonObject } from '../../../src/core/json.ts';

export interface ModelDag {
  readonly dagId: string;
  isPaused: boolean;
  readonly maxActiveRuns: number;
  /** Present and parsed from then on. */
  readonly appearsAtMs: number;
  /** Its file does not import until then. */
  readonly brokenUntilMs: number;
  readonly params: readonly DagParam[];
  /** How the DAG's next runs go: time in the queue, time of work, how they end; the last one repeats. */
  readonly timelines: readonly RunTimeline[];
}

export interface RunTimeline {
  readonly queueMs: number;
  readonly workMs: number;
  readonly end: 'success' | 'failed';
}

export interface ModelRun {
  readonly ref: DagRunRef;
  readonly conf: JsonObject;
  readonly logicalDate: string | undefined;
  /** Who asked for it; undefined: it was there before. */
  readonly by: string | undefined;
  timeline: RunTimeline;
  queuedAtMs: number;
  /** Undefined while the scheduler has not picked it up. */
  startedAtMs: number | undefined;
  ended: { readonly atMs: number; readonly state: 'success' | 'failed' } | undefined;
  clears: number;
  note: string | undefined;
  /** Set failed by a stop, and not cleared since. */
  isStopped: boolean;
  /** The task that a stop skipped was left out of a clearing. */
  isSkipped: boolean;
}

/** What happened in Airflow, for the judges. */
export interface Action {
  readonly what: 'created' | 'stopped' | 'cleared' | 'unpaused';
  readonly name: string;
  readonly by: string;
  readonly atMs: number;
}
