import type { TasksToClear, TriggerAnswer } from '../../../src/airflow/client.ts';
import type {
  DagRun,
  DagRunRef,
  DagRunState,
  TaskInstance,
  TriggerRequest,
} from '../../../src/airflow/model.ts';
import { ActionError } from '../../../src/core/errors.ts';
import type { JsonObject } from '../../../src/core/json.ts';
import type { VirtualClock } from '../../harness/virtual-clock.ts';
import type { Action, ModelDag, ModelRun, RunTimeline } from './model-records.ts';

/** The state of one Airflow: DAGs, runs with unique ids and logical dates, a scheduler. No requests, no faults. */
export class AirflowModel {
  readonly clock: VirtualClock;
  readonly dags = new Map<string, ModelDag>();
  readonly actions: Action[] = [];
  readonly #runs: ModelRun[] = [];

  constructor(clock: VirtualClock, dags: readonly Partial<ModelDag>[] = [{}]) {
    this.clock = clock;
    for (const dag of dags) {
      const full: ModelDag = {
        dagId: 'etl',
        isPaused: false,
        maxActiveRuns: 16,
        appearsAtMs: 0,
        brokenUntilMs: 0,
        params: [],
        timelines: [{ queueMs: 500, workMs: 20_000, end: 'success' }],
        ...dag,
      };
      this.dags.set(full.dagId, full);
    }
  }

  dag(dagId: string): ModelDag | undefined {
    const dag = this.dags.get(dagId);
    return dag !== undefined && dag.appearsAtMs <= this.clock.now() ? dag : undefined;
  }

  isBroken(dag: ModelDag): boolean {
    return dag.brokenUntilMs > this.clock.now();
  }

  /** A run that is there without us. */
  seed(run: {
    readonly runId: string;
    readonly dagId?: string;
    readonly conf?: JsonObject;
    readonly logicalDate?: string;
    readonly timeline?: RunTimeline;
  }): void {
    const ref = { dagId: run.dagId ?? 'etl', runId: run.runId };
    this.#add(ref, run.conf ?? {}, run.logicalDate, undefined, run.timeline);
  }

  create(request: TriggerRequest, by: string): TriggerAnswer {
    const dag = this.dag(request.dagId);
    if (dag === undefined) throw new ActionError('dag-not-found', `DAG "${request.dagId}" not found`);
    if (this.isBroken(dag))
      throw new ActionError('rejected-by-airflow', 'DAG cannot be triggered: import errors');
    const own = this.#runs.filter((run) => run.ref.dagId === request.dagId);
    const date = Date.parse(request.logicalDate ?? '');
    if (own.some((run) => run.ref.runId === request.runId || Date.parse(run.logicalDate ?? '') === date)) {
      return { kind: 'conflict', detail: 'Unique constraint violation' };
    }
    const run = this.#add(request, request.conf, request.logicalDate, by, undefined);
    this.actions.push({ what: 'created', name: request.runId, by, atMs: this.clock.now() });
    return { kind: 'accepted', run: this.#read(run) };
  }

  run(ref: DagRunRef): DagRun | undefined {
    const run = this.#find(ref);
    return run === undefined ? undefined : this.#read(run);
  }

  createdBy(ref: DagRunRef): string | undefined {
    return this.#find(ref)?.by;
  }

  list(dagId: string): readonly DagRun[] {
    const own = this.#runs.filter((run) => run.ref.dagId === dagId);
    return own.map((run) => this.#read(run)).reverse();
  }

  stop(ref: DagRunRef, by: string): void {
    const run = this.#find(ref);
    if (run === undefined) throw new ActionError('dag-run-not-found', `no run ${ref.runId}`);
    const before = this.#read(run).state;
    this.actions.push({ what: 'stopped', name: ref.runId, by, atMs: this.clock.now() });
    // Airflow sets whatever state it is told, also over a success.
    if (before === 'failed') return;
    run.ended = { atMs: this.clock.now(), state: 'failed' };
    run.isStopped = true;
  }

  leaveNote(ref: DagRunRef, note: string): void {
    const run = this.#find(ref);
    if (run === undefined) throw new ActionError('dag-run-not-found', `no run ${ref.runId}`);
    run.note = note;
  }

  /** The scheduler judges a stopped run anew by its last task, which the stop skipped, as 2.10 does when a task was at work. */
  judgeStopped(ref: DagRunRef): void {
    const run = this.#find(ref);
    if (run?.ended === undefined) throw new Error(`no run ${ref.runId} that was stopped`);
    run.ended = { atMs: this.clock.now(), state: 'success' };
  }

  /** One task that works, and one behind it, which a stop skips and only a clearing of its own brings back. */
  tasks(ref: DagRunRef): readonly TaskInstance[] {
    const run = this.#find(ref);
    if (run === undefined) return [];
    const { state } = this.#read(run);
    const behind = run.isSkipped || run.isStopped ? 'skipped' : state === 'success' ? state : null;
    return [
      { taskId: 'load', mapIndex: -1, state: run.isStopped ? 'failed' : state, tryNumber: 1 },
      { taskId: 'publish', mapIndex: -1, state: behind, tryNumber: 0 },
    ];
  }

  clear(ref: DagRunRef, tasks: TasksToClear, by: string): void {
    const run = this.#find(ref);
    if (run === undefined) throw new ActionError('dag-run-not-found', `no run ${ref.runId}`);
    if (!this.tasks(ref).some(({ state }) => state === 'failed')) return;
    this.actions.push({ what: 'cleared', name: ref.runId, by, atMs: this.clock.now() });
    run.clears += 1;
    run.isSkipped = run.isStopped && tasks === 'failed';
    run.isStopped = false;
    run.timeline = this.#timelineOf(ref.dagId);
    run.queuedAtMs = this.clock.now();
    run.startedAtMs = undefined;
    run.ended = undefined;
  }

  unpause(dagId: string, by: string): void {
    const dag = this.dag(dagId);
    if (dag === undefined) throw new ActionError('dag-not-found', `DAG "${dagId}" not found`);
    this.#schedule();
    dag.isPaused = false;
    this.actions.push({ what: 'unpaused', name: dagId, by, atMs: this.clock.now() });
  }

  /** The run is deleted by somebody. */
  remove(ref: DagRunRef): void {
    const run = this.#find(ref);
    if (run !== undefined) this.#runs.splice(this.#runs.indexOf(run), 1);
  }

  #add(
    ref: DagRunRef,
    conf: JsonObject,
    logicalDate: string | undefined,
    by: string | undefined,
    timeline: RunTimeline | undefined,
  ): ModelRun {
    const run: ModelRun = {
      ref: { dagId: ref.dagId, runId: ref.runId },
      conf,
      logicalDate,
      by,
      timeline: timeline ?? this.#timelineOf(ref.dagId),
      queuedAtMs: this.clock.now(),
      startedAtMs: undefined,
      ended: undefined,
      clears: 0,
      note: undefined,
      isStopped: false,
      isSkipped: false,
    };
    this.#runs.push(run);
    return run;
  }

  #timelineOf(dagId: string): RunTimeline {
    const timelines = this.dags.get(dagId)?.timelines ?? [];
    const used = this.#runs.reduce((sum, run) => sum + (run.by === undefined ? 0 : 1) + run.clears, 0);
    return timelines[Math.min(used, timelines.length - 1)] ?? { queueMs: 0, workMs: 1_000, end: 'success' };
  }

  #find(ref: DagRunRef): ModelRun | undefined {
    return this.#runs.find((run) => run.ref.dagId === ref.dagId && run.ref.runId === ref.runId);
  }

  #read(run: ModelRun): DagRun {
    this.#schedule();
    const state: DagRunState = run.ended?.state ?? (run.startedAtMs === undefined ? 'queued' : 'running');
    return {
      ...run.ref,
      state,
      conf: run.conf,
      note: run.note,
      logicalDate: run.logicalDate,
      startDate: this.#iso(run.startedAtMs),
      endDate: this.#iso(run.ended?.atMs),
    };
  }

  #iso(ms: number | undefined): string | undefined {
    return ms === undefined ? undefined : new Date(Date.parse('2026-01-01T00:00:00Z') + ms).toISOString();
  }

  /** What the scheduler has done by now: oldest runs first, none of a paused DAG, no more at a time than allowed. */
  #schedule(): void {
    const now = this.clock.now();
    for (let changed = true; changed; ) {
      changed = false;
      for (const run of this.#runs) {
        if (
          run.ended === undefined &&
          run.startedAtMs !== undefined &&
          run.startedAtMs + run.timeline.workMs <= now
        ) {
          run.ended = { atMs: run.startedAtMs + run.timeline.workMs, state: run.timeline.end };
          changed = true;
        }
      }
      for (const run of this.#runs) {
        const dag = this.dags.get(run.ref.dagId);
        const isDue =
          run.ended === undefined &&
          run.startedAtMs === undefined &&
          run.queuedAtMs + run.timeline.queueMs <= now;
        if (!isDue || dag === undefined || dag.isPaused) continue;
        const busy = this.#runs.filter(
          (other) =>
            other.ref.dagId === run.ref.dagId && other.startedAtMs !== undefined && other.ended === undefined,
        );
        if (busy.length >= dag.maxActiveRuns) continue;
        // The scheduler looks when somebody asks: a run starts then, not in the past.
        run.startedAtMs = now;
        changed = true;
      }
    }
  }
}
