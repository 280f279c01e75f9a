import type { DagRun, DagRunState, ImportError, TaskInstance } from '../airflow/model.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { JsonObject } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import type { Expectation } from './expectation.ts';
import type { LifeEnd } from './life-end.ts';
import type { Origin, RunObserver } from './observer.ts';
import type { Scene } from './scene.ts';
import type { Phase, StepState } from './step-state.ts';
import { writeStopNote } from './stop-note.ts';

interface CoursePlan {
  readonly inputs: Pick<Inputs, 'attach' | 'dagId' | 'onCancel'>;
  readonly runId: string;
  readonly stopper: string;
  readonly connection: JsonObject;
}

type CourseScene = Pick<Scene, 'linkTo'> & {
  readonly observer: RunObserver;
  readonly save: (state: StepState) => void;
};

/** Where a step stands: the run as read last, how it came to it, and what `post` knows. */
export class Course {
  /** Passes everything on, and remembers the run. */
  readonly observer: RunObserver;
  readonly #plan: CoursePlan;
  readonly #scene: CourseScene;
  #phase: Phase | 'nothing-sent' = 'nothing-sent';
  #run: DagRun | undefined;
  #origin: Origin | undefined;
  /** The id that is being tried: the plan's, or that with a suffix. */
  #runId: string;

  constructor(plan: CoursePlan, scene: CourseScene) {
    this.#plan = plan;
    this.#runId = plan.runId;
    this.#scene = scene;
    this.observer = this.#remember(scene.observer);
  }

  get phase(): Phase | 'nothing-sent' {
    return this.#phase;
  }

  get run(): DagRun | undefined {
    return this.#run;
  }

  /** Saves a phase for `post` at the moment from which it is true, with the id that it is true of. */
  enter(phase: Phase, runId = this.#runId): void {
    if (phase === this.#phase && runId === this.#runId) return;
    this.#phase = phase;
    this.#runId = runId;
    this.#scene.save(this.state(phase));
  }

  state(phase: Phase): StepState {
    const { inputs, stopper, connection } = this.#plan;
    const ref = { dagId: inputs.dagId, runId: this.#run?.runId ?? this.#runId };
    return {
      phase,
      ...ref,
      onCancel: inputs.onCancel,
      url: this.#scene.linkTo(ref),
      stopNote: writeStopNote('cancelled', stopper),
      connection,
    };
  }

  /** The step has its run. */
  meet(run: DagRun, origin: Origin): void {
    this.#run = run;
    this.#origin = origin;
    const phase = origin === 'created' ? 'created' : 'foreign';
    this.enter(phase, run.runId);
    this.#scene.observer.runKnown(run, origin);
  }

  update(run: DagRun): void {
    this.#run = run;
  }

  /** Only a run that this step created is ever stopped. */
  mayStop(): boolean {
    return this.#origin === 'created';
  }

  knownRun(): DagRun {
    if (this.#run === undefined) throw new ActionError('internal', 'The step goes on without a DAG run.');
    return this.#run;
  }

  /** The step's end; `post` has nothing left to do, unless `isLeftToPost`. */
  end(outcome: Outcome, importError?: ImportError, isLeftToPost = false): LifeEnd {
    if (!isLeftToPost && this.#phase !== 'nothing-sent') this.enter('done');
    return { outcome, run: this.#run, origin: this.#origin, importError };
  }

  #remember(observer: RunObserver): RunObserver {
    return {
      runKnown: (run: DagRun, origin: Origin) => observer.runKnown(run, origin),
      stateChanged: (run: DagRun, previous: DagRunState | undefined, elapsedMs: number) => {
        this.#run = run;
        observer.stateChanged(run, previous, elapsedMs);
      },
      nothingNew: (run: DagRun, elapsedMs: number) => {
        this.#run = run;
        observer.nothingNew(run, elapsedMs);
      },
      tasksRead: (tasks: readonly TaskInstance[], elapsedMs: number) => observer.tasksRead(tasks, elapsedMs),
      queuedBecause: (reason: string, elapsedMs: number) => observer.queuedBecause(reason, elapsedMs),
      expected: (expectation: Expectation) => observer.expected(expectation),
    };
  }
}
