import type { DagTask, TaskInstance } from '../airflow/model.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { AWAITING_INPUT, findFailures } from './task-state.ts';

/** Which task logs to read. */
export interface LogChoice {
  readonly read: readonly TaskInstance[];
  /** Requested, but beyond the limit. */
  readonly unread: readonly TaskInstance[];
}

/** How many task logs are read at most. */
export const MOST_LOGS = 20;

/** The states of a task instance that has started, and may so have a log; that of a skipped one tells nothing. */
const STARTED: ReadonlySet<string | null> = new Set([
  'success',
  'failed',
  'running',
  'up_for_retry',
  'up_for_reschedule',
  'deferred',
  'restarting',
  'shutdown',
  'sensing',
  AWAITING_INPUT,
]);

/**
 * Picks the task instances whose logs are read: root failures first, then those up for retry, then with `all` all others that have
 * started: as the number of tries tells, or the state where no numbers are known. Each task gets its first log before a mapped task
 * gets its second.
 */
export function chooseLogs(
  tasks: readonly TaskInstance[],
  dagTasks: readonly DagTask[],
  which: Inputs['logs'],
  areTriesKnown: boolean,
): LogChoice {
  if (which === 'none') return { read: [], unread: [] };
  // An upstream-failed instance never ran, so it has no log.
  const failed = findFailures(tasks, dagTasks).filter((task) => task.state === 'failed');
  const repeated = tasks.filter((task) => task.state === 'up_for_retry');
  const hasStarted = (task: TaskInstance) =>
    areTriesKnown ? task.startDate !== undefined && task.tryNumber > 0 : STARTED.has(task.state);
  const chosen = new Set([...failed, ...repeated]);
  const others =
    which === 'failed'
      ? []
      : tasks
          .filter((task) => hasStarted(task) && !chosen.has(task))
          .sort((a, b) => (Date.parse(a.startDate ?? '') || 0) - (Date.parse(b.startDate ?? '') || 0));
  const wanted = [...spread(failed), ...spread(repeated), ...spread(others)];
  return { read: wanted.slice(0, MOST_LOGS), unread: wanted.slice(MOST_LOGS) };
}

/** Stable; the first instance of each task, then the second of each, and so on. */
function spread(tasks: readonly TaskInstance[]): readonly TaskInstance[] {
  const seen = new Map<string, number>();
  return tasks
    .map((task) => {
      const turn = seen.get(task.taskId) ?? 0;
      seen.set(task.taskId, turn + 1);
      return { task, turn };
    })
    .sort((a, b) => a.turn - b.turn)
    .map(({ task }) => task);
}
