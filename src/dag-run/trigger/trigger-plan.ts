import type { DagRun, TriggerRequest } from '../../airflow/model.ts';

/** What to trigger, and how to treat a run that already has the id. */
export interface TriggerPlan {
  readonly request: TriggerRequest;
  /** The workflow's author chose the id, so a run that already has it is not ours. */
  readonly isRunIdGiven: boolean;
  /** Look the id up before the first send: one more read, after which a run that is found later is certainly this step's. */
  readonly looksFirst: boolean;
  /**
   * Called synchronously as soon as a phase is true for a run id; with `sending` before anything is sent with that id.
   */
  readonly save: (phase: 'sending' | 'created' | 'not-ours' | 'done', runId: string) => void;
}

/** The run that a trigger led to; `adopted`: somebody else created it. */
export interface TriggerResult {
  readonly run: DagRun;
  readonly origin: 'created' | 'adopted';
}
