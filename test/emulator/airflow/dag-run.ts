import type { Dag, TaskInput } from './dag.ts';
import type { SettledEnds, TaskMoment, TaskTimeline } from './timeline.ts';
import { layOut, momentOf } from './timeline.ts';

/** A task instance at one moment; times are emulator milliseconds. */
export interface TaskInstance extends TaskMoment {
  readonly task: TaskInput;
  /** -1 when the task is not mapped. */
  readonly mapIndex: number;
}

/** One stretch of a run: the first, or what follows a clearing. */
interface Stretch {
  readonly startMs: number;
  readonly timelines: ReadonlyMap<string, TaskTimeline>;
  readonly firstTries: ReadonlyMap<string, number>;
  /** Results kept from before a partial clearing. */
  readonly kept: ReadonlyMap<string, readonly TaskInstance[]>;
}

/** A DAG run; its state follows from the time that has passed. */
export interface DagRun {
  /** Row number over all DAGs. */
  readonly id: number;
  readonly dag: Dag;
  readonly runId: string;
  readonly conf: Readonly<Record<string, unknown>>;
  /** Epoch microseconds, as Airflow stores dates. */
  readonly logicalDate: number | null;
  readonly runAfter: number;
  readonly runType: 'manual' | 'scheduled' | 'backfill';
  readonly triggeredBy: string;
  readonly triggeringUser: string;
  note: string | null;
  queuedAtMs: number;
  /** Undefined while queued. */
  startMs: number | undefined;
  stretch: Stretch | undefined;
  /** Earlier attempts, for logs and `tries`. */
  pastTries: Map<string, TaskInstance[]>;
  /**
   * A state set by hand. `judged` is what the scheduler made of the run later: when a task was at work, 2.10 judges by its last
   * tasks, which were skipped (seen on 2.10.3).
   */
  override:
    | { readonly state: 'success' | 'failed'; readonly atMs: number; readonly judged?: 'success' }
    | undefined;
}

/** Puts a queued run in motion at `atMs`. */
export function startRun(run: DagRun, atMs: number): void {
  run.startMs ??= atMs;
  if (run.stretch !== undefined) {
    run.stretch = { ...run.stretch, startMs: atMs };
    return;
  }
  run.stretch = { startMs: atMs, timelines: layOut(run.dag.tasks), firstTries: new Map(), kept: new Map() };
}

/** When the run ends, Infinity when never, undefined while queued. */
export function endOfRun(run: DagRun): number | undefined {
  if (run.override) return run.override.atMs;
  if (run.startMs === undefined || run.stretch === undefined) return undefined;
  const ends = [...run.stretch.timelines.values()].map((timeline) => timeline.endMs);
  return run.stretch.startMs + Math.max(0, ...ends);
}

/** `queued`, `running`, `success` or `failed`. */
export function stateOfRun(run: DagRun, nowMs: number): string {
  if (run.override && nowMs >= run.override.atMs) return run.override.judged ?? run.override.state;
  const endMs = endOfRun(run);
  if (run.startMs === undefined || endMs === undefined || nowMs < run.startMs) return 'queued';
  if (nowMs < endMs) return 'running';
  return leavesOf(run).some((end) => end === 'failed' || end === 'upstream_failed') ? 'failed' : 'success';
}

function leavesOf(run: DagRun): string[] {
  const inner = new Set(run.dag.tasks.flatMap((task) => task.upstream ?? []));
  return run.dag.tasks
    .filter((task) => !inner.has(task.taskId))
    .map((task) => {
      const kept = run.stretch?.kept.get(task.taskId);
      if (kept === undefined) return run.stretch?.timelines.get(task.taskId)?.ends ?? 'success';
      return (
        kept.find((instance) => instance.state === 'failed' || instance.state === 'upstream_failed')?.state ??
        'success'
      );
    });
}

/** Every instance of one task, mapped ones by index; an unexpanded mapped task is one row with -1. */
export function instancesOfTask(run: DagRun, task: TaskInput, nowMs: number): TaskInstance[] {
  const kept = run.stretch?.kept.get(task.taskId);
  if (kept !== undefined) return [...kept];
  const timeline = run.stretch?.timelines.get(task.taskId);
  const expanded =
    task.mapped !== undefined &&
    timeline !== undefined &&
    run.startMs !== undefined &&
    isReady(run, timeline, nowMs) &&
    !timeline.blocked;
  if (!expanded) return [instanceAt(run, task, -1, nowMs)];
  return Array.from({ length: task.mapped.count }, (_, mapIndex) => instanceAt(run, task, mapIndex, nowMs));
}

const isReady = (run: DagRun, timeline: TaskTimeline, nowMs: number): boolean =>
  run.stretch !== undefined && nowMs >= run.stretch.startMs + timeline.readyMs;

/** One instance; callers make sure that the index exists. */
export function instanceAt(run: DagRun, task: TaskInput, mapIndex: number, nowMs: number): TaskInstance {
  const stretch = run.stretch;
  const timeline = stretch?.timelines.get(task.taskId);
  const idle: TaskInstance = {
    task,
    mapIndex,
    state: null,
    tryNumber: 0,
    startMs: undefined,
    endMs: undefined,
  };
  const isOverridden = run.override !== undefined && nowMs >= run.override.atMs;
  if (stretch === undefined || timeline === undefined)
    return run.override && isOverridden ? settle(idle, run.override) : idle;
  const atMs = run.override ? Math.min(nowMs, run.override.atMs) : nowMs;
  const moment = momentOf(
    timeline,
    mapIndex,
    atMs - stretch.startMs,
    stretch.firstTries.get(task.taskId) ?? 1,
  );
  const shift = (ms: number | undefined) => (ms === undefined ? undefined : ms + stretch.startMs);
  const instance = { task, mapIndex, ...moment, startMs: shift(moment.startMs), endMs: shift(moment.endMs) };
  return run.override && isOverridden ? settle(instance, run.override) : instance;
}

const FINISHED = new Set(['success', 'failed', 'skipped', 'upstream_failed', 'removed']);
const STARTED = new Set(['running', 'deferred', 'up_for_reschedule', 'awaiting_input']);

/** What setting the run's state by hand does to a task (airflow/api/common/mark_tasks.py). */
function settle(
  instance: TaskInstance,
  override: { state: 'success' | 'failed'; atMs: number },
): TaskInstance {
  if (override.state === 'failed') {
    if (instance.state !== null && FINISHED.has(instance.state)) return instance;
    const running = instance.state !== null && STARTED.has(instance.state);
    return {
      ...instance,
      state: running ? 'failed' : 'skipped',
      startMs: instance.startMs ?? override.atMs,
      endMs: override.atMs,
    };
  }
  if (instance.state === 'success') return instance;
  return { ...instance, state: 'success', startMs: instance.startMs ?? override.atMs, endMs: override.atMs };
}

/** The instances of ended runs: they change no more, and pages of thousands would otherwise lay all out for each page. */
const ended = new WeakMap<Stretch, { override: DagRun['override']; instances: TaskInstance[] }>();

/** Every task instance of the run, in the DAG's order. */
export function instancesOfRun(run: DagRun, nowMs: number): TaskInstance[] {
  const { stretch, override } = run;
  const known = stretch === undefined ? undefined : ended.get(stretch);
  if (known !== undefined && known.override === override) return [...known.instances];
  const instances = run.dag.tasks.flatMap((task) => instancesOfTask(run, task, nowMs));
  const endMs = endOfRun(run);
  if (stretch !== undefined && endMs !== undefined && nowMs >= endMs)
    ended.set(stretch, { override, instances });
  return [...instances];
}

/**
 * Clears task instances so that they run again from `nowMs` on; the run is queued anew.
 * A task that has several instances is cleared as a whole.
 */
export function clearTasks(run: DagRun, taskIds: ReadonlySet<string>, nowMs: number): void {
  const kept = new Map<string, readonly TaskInstance[]>();
  const firstTries = new Map<string, number>();
  const settled = new Map<string, { endMs: number; state: string }>();
  for (const task of run.dag.tasks) {
    const instances = instancesOfTask(run, task, nowMs);
    const worst = instances.find((instance) => instance.state === 'failed') ?? instances[0];
    const tries = instances.map((one) => triesOf(run, one, nowMs));
    const cleared = taskIds.has(task.taskId);
    // What is not cleared stays the current try.
    run.pastTries.set(
      task.taskId,
      tries.flatMap((all) => (cleared ? all : all.slice(0, -1))),
    );
    if (cleared) {
      firstTries.set(task.taskId, Math.max(0, ...instances.map((instance) => instance.tryNumber)) + 1);
    } else {
      kept.set(task.taskId, instances);
      settled.set(task.taskId, { endMs: 0, state: worst?.state ?? 'success' });
    }
  }
  run.override = undefined;
  run.startMs = undefined;
  run.queuedAtMs = nowMs;
  const ends: SettledEnds = settled;
  run.stretch = {
    startMs: nowMs,
    timelines: layOut(run.dag.tasks, (taskId) => firstTries.get(taskId) ?? 1, ends),
    firstTries,
    kept,
  };
}

/** Every attempt of one instance so far, oldest first, the current one last. */
export function triesOf(run: DagRun, instance: TaskInstance, nowMs: number): TaskInstance[] {
  const { task, mapIndex } = instance;
  const past = (run.pastTries.get(task.taskId) ?? []).filter(
    (one) => one.mapIndex === mapIndex && one.tryNumber > 0,
  );
  const stretch = run.stretch;
  const timeline = stretch?.timelines.get(task.taskId);
  if (stretch === undefined || timeline === undefined)
    return instance.tryNumber > 0 ? [...past, instance] : past;
  const first = stretch.firstTries.get(task.taskId) ?? 1;
  const attempts = task.mapped?.failed?.includes(mapIndex) ? timeline.failedAttempts : timeline.attempts;
  const earlier = attempts
    .map((attempt, index) => ({ ...attempt, tryNumber: first + index }))
    .filter((attempt) => attempt.tryNumber < instance.tryNumber && stretch.startMs + attempt.endMs <= nowMs)
    .map((attempt) => ({
      task,
      mapIndex,
      state: attempt.state,
      tryNumber: attempt.tryNumber,
      startMs: stretch.startMs + attempt.startMs,
      endMs: stretch.startMs + attempt.endMs,
    }));
  return [...past, ...earlier, ...(instance.tryNumber >= first ? [instance] : [])];
}
