import type { Attempt, TaskInput } from './dag.ts';

/** One attempt on a run's timeline; milliseconds since the run (or its clearing) started. */
export interface TimelineAttempt {
  readonly startMs: number;
  /** Infinity when it never ends by itself. */
  readonly endMs: number;
  readonly state: Attempt['state'];
}

/** The scripted course of one task (of every instance, when mapped: see `instanceOf`). */
export interface TaskTimeline {
  readonly task: TaskInput;
  /** When the upstream tasks were done and the task was scheduled. */
  readonly readyMs: number;
  readonly attempts: readonly TimelineAttempt[];
  /** Attempts of the instances listed in `mapped.failed`. */
  readonly failedAttempts: readonly TimelineAttempt[];
  /** Set when the task never starts because of its upstream tasks. */
  readonly blocked: 'upstream_failed' | 'skipped' | undefined;
  readonly endMs: number;
  readonly ends: 'success' | 'failed' | 'skipped' | 'upstream_failed';
}

/** Where a task instance stands at one moment. */
export interface TaskMoment {
  readonly state: string | null;
  readonly tryNumber: number;
  readonly startMs: number | undefined;
  readonly endMs: number | undefined;
}

const DURATION_MS = 100;
const QUEUED_MS = 20;

/** Settled ends of tasks that are not run again (after a partial clear). */
export type SettledEnds = ReadonlyMap<string, { readonly endMs: number; readonly state: string }>;

/**
 * Lays the tasks out in time. `firstTry` gives the try number of a task's first attempt here (1 unless cleared),
 * `settled` the tasks that keep an earlier result.
 */
export function layOut(
  tasks: readonly TaskInput[],
  firstTry: (taskId: string) => number = () => 1,
  settled: SettledEnds = new Map(),
): ReadonlyMap<string, TaskTimeline> {
  const laid = new Map<string, TaskTimeline>();
  const endOf = (taskId: string) => {
    const done = settled.get(taskId);
    const timeline = laid.get(taskId);
    return done ?? (timeline && { endMs: timeline.endMs, state: timeline.ends as string });
  };
  let rest = tasks.filter((task) => !settled.has(task.taskId));
  while (rest.length > 0) {
    const ready = rest.filter((task) => (task.upstream ?? []).every((id) => endOf(id) !== undefined));
    if (ready.length === 0)
      throw new Error(`tasks depend on each other or on an unknown task: ${rest[0]?.taskId}`);
    for (const task of ready) {
      const upstream = (task.upstream ?? []).map(endOf).filter((end) => end !== undefined);
      laid.set(task.taskId, layOutTask(task, upstream, firstTry(task.taskId)));
    }
    rest = rest.filter((task) => !ready.includes(task));
  }
  return laid;
}

function layOutTask(
  task: TaskInput,
  upstream: readonly { readonly endMs: number; readonly state: string }[],
  firstTry: number,
): TaskTimeline {
  const readyMs = Math.max(0, ...upstream.map((end) => end.endMs));
  const blocked =
    task.triggerRule === 'all_done'
      ? undefined
      : upstream.some((end) => end.state === 'failed' || end.state === 'upstream_failed')
        ? 'upstream_failed'
        : task.mapped?.count === 0 || upstream.some((end) => end.state === 'skipped')
          ? 'skipped'
          : undefined;
  if (blocked)
    return { task, readyMs, attempts: [], failedAttempts: [], blocked, endMs: readyMs, ends: blocked };
  const startMs = readyMs + (task.queuedMs ?? QUEUED_MS);
  const attempts = script(task, startMs, firstTry, undefined);
  const failedAttempts = task.mapped?.failed?.length ? script(task, startMs, firstTry, 'failed') : [];
  const lastMs = (task.mapped?.staggerMs ?? 0) * Math.max(0, (task.mapped?.count ?? 1) - 1);
  const last = attempts.at(-1);
  const endMs = Math.max(last?.endMs ?? startMs, failedAttempts.at(-1)?.endMs ?? 0) + lastMs;
  const ends = failedAttempts.length > 0 ? 'failed' : (last?.state ?? 'success');
  return { task, readyMs, attempts, failedAttempts, blocked: undefined, endMs, ends };
}

function script(
  task: TaskInput,
  startMs: number,
  firstTry: number,
  always: 'failed' | undefined,
): TimelineAttempt[] {
  const attempts: TimelineAttempt[] = [];
  let at = startMs;
  for (let index = 0; index <= (task.retries ?? 0); index += 1) {
    const listed = task.attempts?.[Math.min(firstTry - 1 + index, task.attempts.length - 1)];
    const state = always ?? listed?.state ?? task.state ?? 'success';
    const endMs = task.holds ? Infinity : at + (listed?.durationMs ?? task.durationMs ?? DURATION_MS);
    attempts.push({
      startMs: task.holds === 'scheduled' || task.holds === 'queued' ? Infinity : at,
      endMs,
      state,
    });
    if (state !== 'failed') break;
    at = endMs + (task.retryDelayMs ?? DURATION_MS);
  }
  return attempts;
}

/** Where instance `mapIndex` (-1 when unmapped) stands `atMs` after the start; `firstTry` as in `layOut`. */
export function momentOf(timeline: TaskTimeline, mapIndex: number, atMs: number, firstTry = 1): TaskMoment {
  const { task, readyMs } = timeline;
  const lag = mapIndex > 0 ? (task.mapped?.staggerMs ?? 0) * mapIndex : 0;
  const t = atMs - lag;
  const none = { tryNumber: firstTry - 1, startMs: undefined, endMs: undefined };
  if (t < readyMs) return { ...none, state: null };
  if (timeline.blocked)
    return { ...none, state: timeline.blocked, startMs: readyMs + lag, endMs: readyMs + lag };
  const fails = task.mapped?.failed?.includes(mapIndex) ?? false;
  const attempts = fails ? timeline.failedAttempts : timeline.attempts;
  let index = -1;
  while ((attempts[index + 1]?.startMs ?? Infinity) <= t) index += 1;
  const current = attempts[index];
  if (current === undefined)
    return {
      ...none,
      state:
        task.holds === 'scheduled' || t - readyMs < (task.queuedMs ?? QUEUED_MS) / 2 ? 'scheduled' : 'queued',
    };
  const tryNumber = firstTry + index;
  const startMs = current.startMs + lag;
  if (t < current.endMs) {
    const isHeld =
      task.holds === 'deferred' || task.holds === 'up_for_reschedule' || task.holds === 'awaiting_input';
    const held = isHeld ? task.holds : 'running';
    // A rescheduled sensor has ended its last look.
    const endMs = held === 'up_for_reschedule' ? startMs : undefined;
    return { state: held, tryNumber, startMs, endMs };
  }
  const endMs = current.endMs + lag;
  const retries = current.state === 'failed' && attempts[index + 1] !== undefined;
  return { state: retries ? 'up_for_retry' : current.state, tryNumber, startMs, endMs };
}
