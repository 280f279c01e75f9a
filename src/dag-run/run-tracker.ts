import type { DagRun, ImportError } from '../airflow/model.ts';
import { ActionError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { DagRunContext } from './dag-run-context.ts';
import type { Origin, RunObserver } from './observer.ts';
import type { Phase, StepState } from './step-state.ts';
import { type StopReason, writeStopNote } from './stop/stop-note.ts';

interface RunTrackerPlan {
  readonly inputs: Pick<Inputs, 'attach' | 'dagId' | 'onCancel'>;
  readonly runId: string;
  readonly stoppedBy: string;
  readonly connection: JsonObject;
}

type RunTrackerContext = Pick<DagRunContext, 'linkTo'> & {
  readonly observer: RunObserver;
  readonly save: (state: StepState) => void;
};

/** The progress of a step: the run as read last, how the step found it, and what is saved for `post`. */
export class RunTracker {
  readonly #plan: RunTrackerPlan;
  readonly #context: RunTrackerContext;
  #phase: Phase | 'nothing-sent' = 'nothing-sent';
  #run: DagRun | undefined;
  #origin: Origin | undefined;
  /** The id in use: the plan's, or that with a suffix. */
  #runId: string;
  #limitPassedAt: number | undefined;
  #stopNote: string;

  constructor(plan: RunTrackerPlan, context: RunTrackerContext) {
    this.#plan = plan;
    this.#runId = plan.runId;
    this.#context = context;
    this.#stopNote = writeStopNote('cancelled', plan.stoppedBy);
  }

  get phase(): Phase | 'nothing-sent' {
    return this.#phase;
  }

  /** Saves a phase for `post` as soon as it is true, with the run id that it is about. */
  setPhase(phase: Phase, runId = this.#runId): void {
    if (phase === this.#phase && runId === this.#runId) return;
    this.#phase = phase;
    this.#runId = runId;
    this.#context.save(this.state(phase));
  }

  state(phase: Phase): StepState {
    const { inputs, connection } = this.#plan;
    const ref = { dagId: inputs.dagId, runId: this.#run?.runId ?? this.#runId };
    return {
      phase,
      ...ref,
      onCancel: inputs.onCancel,
      url: this.#context.linkTo(ref),
      stopNote: this.#stopNote,
      connection,
    };
  }

  /** The step has its run. */
  setRun(run: DagRun, origin: Origin): void {
    this.expectRun(run, origin);
    this.#context.observer.runKnown(run, origin);
  }

  /** A request that is sent now makes this run the step's: it is the step's also when it ends before the answer. */
  expectRun(run: DagRun, origin: Origin): void {
    this.#run = run;
    this.#origin = origin;
    this.setPhase(origin === 'created' ? 'created' : 'not-ours', run.runId);
  }

  /** A stop of the run is sent now; what of it is open when main ends is left to `post`. */
  beginStop(why: StopReason): StepState {
    this.#stopNote = writeStopNote(why, this.#plan.stoppedBy);
    this.setPhase('stopping');
    return this.state('stopping');
  }

  /** The run was read again. */
  updateRun(run: DagRun): void {
    this.#run = run;
  }

  /** The report's time counts from here, see DagRunResult. */
  setLimitPassedAt(at: number): void {
    this.#limitPassedAt = at;
  }

  /** Only a run that this step created is ever stopped. */
  mayStop(): boolean {
    return this.#origin === 'created';
  }

  /** As read last. */
  get run(): DagRun | undefined {
    return this.#run;
  }

  requireRun(): DagRun {
    if (this.#run === undefined) throw new ActionError('internal', 'The step has no DAG run to wait for.');
    return this.#run;
  }

  /** Ends the step; `post` has nothing left to do, unless `isLeftToPost`. */
  end(outcome: Outcome, importError?: ImportError, isLeftToPost = false): DagRunResult {
    if (!isLeftToPost && this.#phase !== 'nothing-sent') this.setPhase('done');
    return { outcome, run: this.#run, origin: this.#origin, importError, limitPassedAt: this.#limitPassedAt };
  }
}

/** How the step ended, and its run. */
export interface DagRunResult {
  readonly outcome: Outcome;
  /** As read last. */
  readonly run: DagRun | undefined;
  /** Undefined when there is no run. */
  readonly origin: Origin | undefined;
  /** The error that keeps the DAG's file from being imported, when that is the outcome's reason. */
  readonly importError: ImportError | undefined;
  /** When the time limit passed, on the clock's scale; undefined when none passed, or the run was stopped after it. */
  readonly limitPassedAt: number | undefined;
}
