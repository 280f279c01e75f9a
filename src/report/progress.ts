import type { DagRun, DagRunState, TaskInstance } from '../airflow/model.ts';
import type { Clock } from '../core/clock.ts';
import { listSome, wholeName } from '../core/cut.ts';
import { formatDuration } from '../core/duration.ts';
import type { Log } from '../core/log.ts';
import type { Origin, RunObserver } from '../dag-run/observer.ts';
import type { Expectation } from '../dag-run/wait/expectation.ts';
import {
  AWAITING_INPUT,
  appearanceOf,
  compareStates,
  countStates,
  formatTaskCount,
  groupByTask,
  type TaskGroup,
} from '../findings/task-state.ts';

const MINUTE_MS = 60_000;
/** Without news, a line is printed every minute, and after ten minutes every five. */
const EARLY_MS = 10 * MINUTE_MS;
const EARLY_HEARTBEAT_MS = MINUTE_MS;
const HEARTBEAT_MS = 5 * MINUTE_MS;
/** At most one line in this time when only counts of mapped instances have changed. */
const COUNTS_MS = 30_000;
const MOST_NAMES = 6;
/** More than Airflow has states; a broken server may answer with others. */
const MOST_STATES = 20;
const NAME_LIMIT = 120;
/** A run that takes longer than this many medians is reported as slow, once. */
const SLOW_FACTOR = 1.5;

const ORIGINS: Readonly<Record<Origin, string>> = {
  created: 'Created DAG run',
  adopted: 'Found DAG run',
  attached: 'Attached to DAG run',
  resumed: 'Resumed DAG run',
};

/** What printing progress lines needs. */
export interface ProgressParts {
  readonly log: Pick<Log, 'info'>;
  readonly clock: Clock;
  /** The run's page; '' when the web server's host is unknown. */
  readonly linkTo: (run: DagRun) => string;
}

/** Prints the progress of a run: a line for each change, and from time to time one when nothing changes. */
export function createProgress(parts: ProgressParts): RunObserver {
  return new Progress(parts);
}

class Progress implements RunObserver {
  readonly #parts: ProgressParts;
  #printedAt: number;
  #countedAt = -Infinity;
  /** What was last printed about each task. */
  readonly #shown = new Map<string, { readonly state: string; readonly text: string }>();
  #counts = '';
  #expectation: Expectation | undefined;
  #isAwaiting = false;
  #hasSaidSlow = false;
  /** The part of the elapsed time that the run was queued. */
  #queuedMs = 0;

  constructor(parts: ProgressParts) {
    this.#parts = parts;
    this.#printedAt = parts.clock.now();
  }

  // Own properties instead of methods, so that the observer may be copied with spread.
  readonly runKnown = (run: DagRun, origin: Origin): void => {
    const url = this.#parts.linkTo(run);
    this.#print(`${ORIGINS[origin]} "${run.runId}" of DAG "${run.dagId}"${url === '' ? '' : `: ${url}`}`);
  };

  readonly stateChanged = (run: DagRun, previous: DagRunState | undefined, elapsedMs: number): void => {
    if (previous === 'queued') this.#queuedMs = elapsedMs;
    const before = previous === undefined ? '' : ` (was ${previous})`;
    const isOver = run.state === 'success' || run.state === 'failed';
    const usual = isOver && this.#expectation !== undefined ? `, ${this.#usually()}` : '';
    this.#print(`${stamp(elapsedMs)} ${run.state}${before}${usual}`);
  };

  readonly tasksRead = (tasks: readonly TaskInstance[], elapsedMs: number): void => {
    const news = groupByTask(tasks).flatMap((group) => this.#newsOf(group));
    const isOnlyCounts = news.every(({ isCount }) => isCount);
    const { clock } = this.#parts;
    if (news.length === 0 || (isOnlyCounts && clock.now() - this.#countedAt < COUNTS_MS)) return;
    this.#countedAt = clock.now();
    for (const { taskId, state, text } of news) this.#shown.set(taskId, { state, text });
    this.#counts = describeDone(tasks);
    this.#isAwaiting = tasks.some((task) => task.state === AWAITING_INPUT);
    const byState = Map.groupBy(news, ({ state }) => state);
    const parts = [...byState]
      .sort(([a], [b]) => compareStates(a, b))
      .slice(0, MOST_STATES)
      .map(([state, items]) => {
        const names = items.map(
          ({ taskId, text }) => `${wholeName(taskId, NAME_LIMIT)}${text === '' ? '' : ` (${text})`}`,
        );
        const meaning = state === AWAITING_INPUT ? ' (a person has to answer in Airflow)' : '';
        return `${appearanceOf(state).sign} ${state}${meaning}: ${listSome(names, MOST_NAMES)}`;
      });
    this.#print(`${stamp(elapsedMs)} ${this.#counts} · ${parts.join(' · ')}`);
  };

  readonly nothingNew = (run: DagRun, elapsedMs: number): void => {
    const isSlow =
      !this.#hasSaidSlow &&
      this.#expectation !== undefined &&
      run.state === 'running' &&
      elapsedMs - this.#queuedMs > this.#expectation.medianMs * SLOW_FACTOR;
    const silentMs = this.#parts.clock.now() - this.#printedAt;
    const heartbeatMs = elapsedMs < EARLY_MS ? EARLY_HEARTBEAT_MS : HEARTBEAT_MS;
    if (!isSlow && silentMs < heartbeatMs) return;
    if (isSlow) this.#hasSaidSlow = true;
    const person = this.#isAwaiting ? ', a person has to answer in Airflow' : '';
    const counts = `${this.#counts === '' ? '' : `, ${this.#counts}`}${person}`;
    const usual = this.#expectation === undefined ? '' : `, ${this.#usually()}`;
    this.#print(
      `${stamp(elapsedMs)} still ${run.state}${counts}${isSlow ? ', slower than usual' : ''}${usual}`,
    );
  };

  readonly queuedBecause = (reason: string, elapsedMs: number): void => {
    this.#print(`${stamp(elapsedMs)} queued; probably ${reason}`);
  };

  readonly expected = (expectation: Expectation): void => {
    this.#expectation = expectation;
    this.#print(
      `The last ${expectation.runs} successful runs took ${formatDuration(expectation.medianMs)} (median).`,
    );
  };

  #usually(): string {
    return `usually ${formatDuration(this.#expectation?.medianMs ?? 0)}`;
  }

  #newsOf(group: TaskGroup): readonly TaskNews[] {
    const before = this.#shown.get(group.taskId);
    const { state, text } = describeGroup(group);
    if (before?.state === state && before.text === text) return [];
    // A task that has not started is not worth a line.
    if (before === undefined && (state === 'none' || state === 'scheduled')) return [];
    return [{ taskId: group.taskId, state, text, isCount: before?.state === state }];
  }

  #print(line: string): void {
    this.#printedAt = this.#parts.clock.now();
    this.#parts.log.info(line);
  }
}

interface TaskNews {
  readonly taskId: string;
  readonly state: string;
  readonly text: string;
  /** Whether only the counts of a mapped task have changed. */
  readonly isCount: boolean;
}

/** A mapped task counts as running until its last instance has ended, unless one failed. */
function describeGroup(group: TaskGroup): { readonly state: string; readonly text: string } {
  if (!group.isMapped) return { state: group.state, text: '' };
  const counts = countStates(group.instances);
  const done = Object.entries(counts).reduce(
    (sum, [state, count]) =>
      sum + (['good', 'bad', 'skipped'].includes(appearanceOf(state).kind) ? count : 0),
    0,
  );
  const total = group.instances.length;
  const failed = counts['failed'] ?? 0;
  const text = `${done} of ${total}${failed > 0 ? `, ${failed} failed` : ''}`;
  const isUnderWay = done > 0 && done < total && group.state !== 'failed';
  return { state: isUnderWay ? 'running' : group.state, text };
}

function describeDone(tasks: readonly TaskInstance[]): string {
  const done = tasks.filter((task) =>
    ['good', 'bad', 'skipped'].includes(appearanceOf(task.state).kind),
  ).length;
  return `${done} of ${formatTaskCount(tasks)} task ${tasks.length === 1 ? 'instance' : 'instances'} done`;
}

function stamp(elapsedMs: number): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return `[${h > 0 ? `${h}:${two(m)}` : m}:${two(s)}]`;
}
