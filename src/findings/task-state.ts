import { type DagTask, MOST_TASK_INSTANCES, type TaskInstance } from '../airflow/model.ts';

/** The meaning of a state for the reader. */
export type StateKind = 'good' | 'bad' | 'retry' | 'active' | 'waiting' | 'skipped' | 'none';

interface StateAppearance {
  readonly kind: StateKind;
  readonly sign: string;
}

/** The state of a task instance that waits for the answer of a person (Airflow 3.3.1, apache/airflow#68028). */
export const AWAITING_INPUT = 'awaiting_input';

/**
 * Worst first: the order in which states of many instances are shown. `shutdown` is of Airflow 1.10 to 2.6, `sensing` of 2.0 to 2.3
 * (airflow/utils/state.py), `awaiting_input` of 3.3.
 */
const APPEARANCES: ReadonlyMap<string, StateAppearance> = new Map<string, StateAppearance>([
  ['failed', { kind: 'bad', sign: '❌' }],
  ['upstream_failed', { kind: 'bad', sign: '🟧' }],
  ['up_for_retry', { kind: 'retry', sign: '🔁' }],
  ['restarting', { kind: 'retry', sign: '🔁' }],
  ['shutdown', { kind: 'retry', sign: '🔁' }],
  ['running', { kind: 'active', sign: '🔵' }],
  [AWAITING_INPUT, { kind: 'waiting', sign: '🙋' }],
  ['deferred', { kind: 'waiting', sign: '💤' }],
  ['up_for_reschedule', { kind: 'waiting', sign: '💤' }],
  ['sensing', { kind: 'waiting', sign: '💤' }],
  ['queued', { kind: 'waiting', sign: '🕓' }],
  ['scheduled', { kind: 'waiting', sign: '🕓' }],
  ['none', { kind: 'none', sign: '⚪' }],
  ['skipped', { kind: 'skipped', sign: '⏭️' }],
  ['removed', { kind: 'skipped', sign: '🗑️' }],
  ['success', { kind: 'good', sign: '✅' }],
]);

const UNKNOWN: StateAppearance = { kind: 'none', sign: '❔' };
const ORDER = [...APPEARANCES.keys()];

/** Airflow's word for the state; `none` for none. */
export function stateName(state: string | null): string {
  return state ?? 'none';
}

/** How a state is shown; an unknown one has a sign of its own. */
export function appearanceOf(state: string | null): StateAppearance {
  return APPEARANCES.get(stateName(state)) ?? UNKNOWN;
}

/** Compares two states, worst first, unknown ones last. */
export function compareStates(a: string, b: string): number {
  const place = (state: string) => (ORDER.indexOf(state) + ORDER.length + 1) % (ORDER.length + 1);
  return place(a) - place(b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** More than Airflow has states. */
const MOST_STATES = 30;

/** How many instances are in each state, worst state first; beyond thirty states the rest together. */
export function countStates(tasks: readonly TaskInstance[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const task of tasks) {
    const name = stateName(task.state);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([a], [b]) => compareStates(a, b));
  const rest = sorted.slice(MOST_STATES).reduce((sum, [, count]) => sum + count, 0);
  return Object.fromEntries([...sorted.slice(0, MOST_STATES), ...(rest === 0 ? [] : [['other', rest]])]);
}

/** How many task instances a run has, as far as they were read: `7`, or `more than 20,000`. */
export function formatTaskCount(tasks: readonly TaskInstance[]): string {
  return tasks.length > MOST_TASK_INSTANCES
    ? `more than ${MOST_TASK_INSTANCES.toLocaleString('en')}`
    : String(tasks.length);
}

/** `load`, or `load [3]` for a mapped instance. */
export function taskName(task: Pick<TaskInstance, 'taskId' | 'mapIndex'>): string {
  return task.mapIndex < 0 ? task.taskId : `${task.taskId} [${task.mapIndex}]`;
}

/** A key that is different for each task instance of a run. */
export function taskKey({ taskId, mapIndex }: Pick<TaskInstance, 'taskId' | 'mapIndex'>): string {
  return `${mapIndex} ${taskId}`;
}

/** All instances of one task of the DAG. */
export interface TaskGroup {
  readonly taskId: string;
  readonly isMapped: boolean;
  readonly instances: readonly TaskInstance[];
  /** The worst state among the instances. */
  readonly state: string;
}

/** The instances by task, in the order of their first start; tasks that never started come last. */
export function groupByTask(tasks: readonly TaskInstance[]): readonly TaskGroup[] {
  const groups = new Map<string, TaskInstance[]>();
  for (const task of tasks) {
    const group = groups.get(task.taskId);
    if (group === undefined) groups.set(task.taskId, [task]);
    else group.push(task);
  }
  return [...groups]
    .map(([taskId, instances]) => ({
      taskId,
      isMapped: instances.some((task) => task.mapIndex >= 0),
      instances,
      state: Object.keys(countStates(instances))[0] ?? 'none',
      startedAt: instances.reduce((least, task) => Math.min(least, startMs(task)), Infinity),
    }))
    .sort((a, b) => compareNumbers(a.startedAt, b.startedAt));
}

/**
 * The failed instances, root failures first: those that failed themselves in the order of the DAG and of their end,
 * then those that could not run because of them.
 */
export function findFailures(
  tasks: readonly TaskInstance[],
  dagTasks: readonly DagTask[] = [],
): readonly TaskInstance[] {
  const depths = measureDepths(dagTasks);
  const key = (task: TaskInstance) => ({
    rank: task.state === 'failed' ? 0 : 1,
    depth: depths.get(task.taskId) ?? 0,
    end: dateMs(task.endDate),
  });
  return tasks
    .filter((task) => task.state === 'failed' || task.state === 'upstream_failed')
    .map((task) => ({ task, ...key(task) }))
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.depth - b.depth ||
        compareNumbers(a.end, b.end) ||
        compareTexts(a.task.taskId, b.task.taskId) ||
        a.task.mapIndex - b.task.mapIndex,
    )
    .map(({ task }) => task);
}

/** For each task, how many tasks come before it on the longest path; tasks in a cycle, which Airflow does not allow, are left out. */
export function measureDepths(dagTasks: readonly DagTask[]): ReadonlyMap<string, number> {
  const children = new Map(dagTasks.map((task) => [task.taskId, task.downstreamTaskIds]));
  const waitsFor = new Map(dagTasks.map((task) => [task.taskId, 0]));
  for (const ids of children.values()) {
    for (const id of ids) waitsFor.set(id, (waitsFor.get(id) ?? 0) + 1);
  }
  const depths = new Map([...waitsFor].filter(([, count]) => count === 0).map(([id]) => [id, 0]));
  const ready = [...depths.keys()];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    for (const child of children.get(id) ?? []) {
      depths.set(child, Math.max(depths.get(child) ?? 0, (depths.get(id) ?? 0) + 1));
      const left = (waitsFor.get(child) ?? 1) - 1;
      waitsFor.set(child, left);
      if (left === 0) ready.push(child);
    }
  }
  return depths;
}

function startMs(task: TaskInstance): number {
  return dateMs(task.startDate);
}

function dateMs(date: string | undefined): number {
  const ms = Date.parse(date ?? '');
  return Number.isNaN(ms) ? Infinity : ms;
}

function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
