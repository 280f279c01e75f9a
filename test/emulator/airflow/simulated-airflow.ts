import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';
import type { Dag, DagInput, TaskInput } from './dag.ts';
import type { DagRun } from './dag-run.ts';
import { stateOfRun } from './dag-run.ts';
import type { Instant } from './instant.ts';
import { formatIso, instantOf } from './instant.ts';
import { Scheduler } from './scheduler.ts';

/** What a new run is made of; everything has been validated. */
export interface NewRun {
  readonly runId?: string | undefined;
  readonly conf: Readonly<Record<string, unknown>>;
  readonly logicalDate?: Instant | null | undefined;
  readonly runAfter?: Instant | undefined;
  readonly note?: string | null | undefined;
  readonly runType?: DagRun['runType'];
  readonly triggeredBy: string;
  readonly user: string;
}

/** The metadata database and the scheduler of a simulated Airflow; time is whatever `nowMs` says. */
export class SimulatedAirflow {
  readonly version: AirflowVersion;
  readonly #nowMs: () => number;
  readonly #timeScale: number;
  readonly #dags = new Map<string, Dag>();
  readonly #runs = new Map<string, Map<string, DagRun>>();
  readonly #schedulers = new Map<string, Scheduler>();
  #lastInstant: Instant = 0;
  #rows = 0;

  constructor(version: AirflowVersion, nowMs: () => number, timeScale: number) {
    this.version = version;
    this.#nowMs = nowMs;
    this.#timeScale = timeScale;
  }

  /** The current emulator millisecond. */
  nowMs(): number {
    return this.#nowMs();
  }

  /** The current instant, later than every one before. */
  nextInstant(): Instant {
    this.#lastInstant = Math.max(this.#lastInstant + 1, instantOf(this.#nowMs()));
    return this.#lastInstant;
  }

  /** Adds a DAG, or replaces its file's content; earlier runs stay as they are. */
  dag(dagId: string, input: DagInput = {}): Dag {
    const now = this.#nowMs();
    const tasks = (input.tasks ?? [{ taskId: 'work' }]).map((task) => scaleTask(task, this.#timeScale));
    const dag: Dag = {
      dagId,
      input: { ...input, queuedMs: (input.queuedMs ?? 50) / this.#timeScale },
      tasks,
      isPaused: input.isPaused ?? false,
      isActive: input.isActive ?? true,
      addedAtMs: now,
      unpausedAtMs: now,
      lastParsedAtMs: input.lastParsedAt === undefined ? now : Date.parse(input.lastParsedAt),
    };
    this.#dags.set(dagId, dag);
    if (!this.#runs.has(dagId)) this.#runs.set(dagId, new Map());
    if (!this.#schedulers.has(dagId)) this.#schedulers.set(dagId, new Scheduler());
    return dag;
  }

  /** Every DAG in the database. */
  dags(): Dag[] {
    return [...this.#dags.values()]
      .filter((dag) => this.#exists(dag))
      .sort((a, b) => (a.dagId < b.dagId ? -1 : 1));
  }

  findDag(dagId: string): Dag | undefined {
    const dag = this.#dags.get(dagId);
    return dag && this.#exists(dag) ? dag : undefined;
  }

  /** DAG files that fail to import, whether or not their DAGs exist. */
  brokenDags(): Dag[] {
    return [...this.#dags.values()].filter((dag) => dag.input.importError !== undefined);
  }

  pause(dag: Dag, isPaused: boolean): void {
    this.#schedulers.get(dag.dagId)?.advance(dag, this.#nowMs());
    if (dag.isPaused && !isPaused) dag.unpausedAtMs = this.#nowMs();
    dag.isPaused = isPaused;
  }

  /** Runs of a DAG in the order of their making, each brought up to now. */
  runs(dagId: string): DagRun[] {
    const dag = this.#dags.get(dagId);
    if (dag === undefined) return [];
    this.#schedulers.get(dagId)?.advance(dag, this.#nowMs());
    return [...(this.#runs.get(dagId)?.values() ?? [])];
  }

  findRun(dagId: string, runId: string): DagRun | undefined {
    const dag = this.#dags.get(dagId);
    if (dag !== undefined) this.#schedulers.get(dagId)?.advance(dag, this.#nowMs());
    return this.#runs.get(dagId)?.get(runId);
  }

  findRunByDate(dagId: string, logicalDate: Instant): DagRun | undefined {
    return this.runs(dagId).find((run) => run.logicalDate === logicalDate);
  }

  state(run: DagRun): string {
    this.#schedulers.get(run.dag.dagId)?.advance(run.dag, this.#nowMs());
    const state = stateOfRun(run, this.#nowMs());
    return state === 'queued' && !this.#queuesRuns ? 'running' : state;
  }

  /** Makes a run; conflicts are the caller's to check. */
  createRun(dag: Dag, request: NewRun): DagRun {
    const instant = this.nextInstant();
    const runAfter = request.runAfter ?? instant;
    const logicalDate = request.logicalDate ?? (this.version.major >= 3 ? null : instant);
    const suffix =
      this.version.major >= 3 && logicalDate === null ? `_${Math.random().toString(36).slice(2, 10)}` : '';
    this.#rows += 1;
    const run: DagRun = {
      id: this.#rows,
      dag,
      runId: request.runId ?? `manual__${formatIso(logicalDate ?? runAfter)}${suffix}`,
      conf: request.conf,
      logicalDate,
      runAfter,
      runType: request.runType ?? 'manual',
      triggeredBy: request.triggeredBy,
      triggeringUser: request.user,
      note: request.note ?? null,
      queuedAtMs: this.#nowMs(),
      startMs: undefined,
      stretch: undefined,
      pastTries: new Map(),
      override: undefined,
    };
    this.#runs.get(dag.dagId)?.set(run.runId, run);
    this.#schedulers.get(dag.dagId)?.enqueue(run);
    return run;
  }

  /** The database refuses a row, whose number PostgreSQL has given out by then. */
  refuseRow(): void {
    this.#rows += 1;
  }

  /** Sets a run's state by hand. */
  mark(run: DagRun, state: 'success' | 'failed'): void {
    this.#schedulers.get(run.dag.dagId)?.drop(run);
    if (run.startMs === undefined) run.startMs = this.#nowMs();
    run.override = { state, atMs: this.#nowMs() };
  }

  /** Puts a cleared run back in the queue. */
  requeue(run: DagRun): void {
    run.queuedAtMs = this.#nowMs();
    this.#schedulers.get(run.dag.dagId)?.drop(run);
    this.#schedulers.get(run.dag.dagId)?.enqueue(run);
  }

  /** True from 2.1 on: triggered runs start `queued`; before, `running`. */
  get #queuesRuns(): boolean {
    return atLeast(this.version, '2.1');
  }

  #exists(dag: Dag): boolean {
    if (dag.input.importError !== undefined && dag.input.parsedBefore !== true) return false;
    return this.#nowMs() >= dag.addedAtMs + (dag.input.appearsAfterMs ?? 0);
  }
}

function scaleTask(task: TaskInput, factor: number): TaskInput {
  if (factor === 1) return task;
  const scale = (ms: number | undefined, standard: number) => (ms ?? standard) / factor;
  return {
    ...task,
    durationMs: scale(task.durationMs, 100),
    queuedMs: scale(task.queuedMs, 20),
    retryDelayMs: scale(task.retryDelayMs, 100),
    ...(task.attempts && {
      attempts: task.attempts.map((attempt) => ({
        ...attempt,
        durationMs: scale(attempt.durationMs, task.durationMs ?? 100),
      })),
    }),
    ...(task.mapped && { mapped: { ...task.mapped, staggerMs: scale(task.mapped.staggerMs, 0) } }),
  };
}
