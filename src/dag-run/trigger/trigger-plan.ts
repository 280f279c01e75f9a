import type { DagRun, TriggerRequest } from '../../airflow/model.ts';

/** What to trigger, and whose run it is when the id is taken. */
export interface TriggerPlan {
  readonly request: TriggerRequest;
  /** The workflow's author chose the id, so a run that already has it is not ours. */
  readonly isRunIdGiven: boolean;
  /** Look the id up before the first send: one read more, and a run that is found later is certainly ours. */
  readonly looksFirst: boolean;
  /**
   * Called synchronously at the moment from which each phase is true for a run id; `sending` before anything is sent under it.
   */
  readonly save: (phase: 'sending' | 'created' | 'not-ours' | 'done', runId: string) => void;
}

/** The run that a trigger led to; `adopted`: somebody else created it. */
export interface TriggerResult {
  readonly run: DagRun;
  readonly origin: 'created' | 'adopted';
}
