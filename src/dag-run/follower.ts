import { orAbort } from '../abortable.ts';
import type { DagRun, DagRunState } from '../airflow/model.ts';
import { formatDuration } from '../duration.ts';
import { ActionError } from '../errors.ts';
import { backOffMs } from './back-off.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';
import { type Expectation, fetchExpectation } from './expectation.ts';
import type { RunObserver } from './observer.ts';
import { pollDelayMs, strainAfterMs, taskDelayMs } from './poll-schedule.ts';
import { findQueueReason } from './queue-reason.ts';
import type { Scene } from './scene.ts';

/** A read that only serves the progress lines may hold up the next look at the state for this long. */
const EXTRA_MS = 15_000;
const FIRST_TASKS_MS = 8_000;
const EXPECTATION_AFTER_MS = 15_000;
const QUEUE_REASON_AFTER_MS = 20_000;
const QUEUE_REASON_EVERY_MS = 300_000;
/** A run that is absent is looked for this often, this far apart, before it counts as deleted. */
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2_000;
/** A run whose state is answered in a form that cannot be read is looked at for this long; as long as an outage may last. */
const UNREADABLE_MS = 20 * 60_000;
/** How many such answers in a row are worth a line in the log. */
const UNREADABLE_LOOKS = 3;

/** Looks at one run again and again, and tells an observer; one request per look, and now and then one for the progress. */
export class Follower {
  run: DagRun;
  readonly #interval: number | 'auto';
  readonly #scene: Scene & { readonly observer: RunObserver };
  readonly #startedAt: number;
  #told: DagRunState | undefined;
  #expectation: Expectation | undefined;
  #expectationDue: number;
  #tasksDue: number;
  #queueReasonDue: number;
  #queueReason: string | undefined;

  constructor(run: DagRun, interval: number | 'auto', scene: Scene & { readonly observer: RunObserver }) {
    const now = scene.clock.now();
    this.run = run;
    this.#interval = interval;
    this.#scene = scene;
    this.#startedAt = now - headStartMs(run, scene.clock.date());
    this.#expectationDue = now + EXPECTATION_AFTER_MS;
    this.#tasksDue = now + FIRST_TASKS_MS;
    this.#queueReasonDue = now + QUEUE_REASON_AFTER_MS;
    this.#tell();
  }

  /** Looks until `isThere` holds for the run. */
  async follow(isThere: (run: DagRun) => boolean, signal: AbortSignal): Promise<void> {
    const { clock } = this.#scene;
    let lookedAt = clock.now();
    let strainMs = 0;
    while (!isThere(this.run)) {
      const moment = {
        elapsedMs: this.#elapsedMs(),
        interval: this.#interval,
        expectation: this.#expectation,
        strainMs,
      };
      // Counted from the last look, so that reads for the progress lines do not put off the next one.
      const due = lookedAt + pollDelayMs(moment, clock.random());
      await clock.sleep(Math.max(due - clock.now(), 0), signal);
      const from = clock.now();
      await this.look(signal);
      lookedAt = clock.now();
      strainMs = strainAfterMs(strainMs, lookedAt - from);
      if (!isThere(this.run)) await this.#readExtras(signal);
    }
  }

  /** Reads the run once. Rejects with `dag-run-not-found` when it is gone for good. */
  async look(signal: AbortSignal): Promise<void> {
    const { client, clock } = this.#scene;
    const { dagId, runId } = this.run;
    for (let looks = 1; ; looks += 1) {
      const read = () => orAbort(client.getDagRun({ dagId, runId }, signal), signal);
      const run = await this.#insist(read, signal);
      if (run !== undefined) {
        this.run = run;
        this.#tell();
        return;
      }
      if (looks === ABSENT_LOOKS) break;
      await clock.sleep(ABSENT_PAUSE_MS, signal);
    }
    throw new ActionError(
      'dag-run-not-found',
      `DAG run "${runId}" of DAG "${dagId}" has vanished: it was ${this.run.state}, now Airflow has no such run.`,
      { hint: 'Somebody deleted the run, or the environment was replaced; start the step again.' },
    );
  }

  /**
   * An answer that is none of Airflow's, or lacks what a run has, says nothing about the run: it goes on, and is looked at
   * again, as in an outage. The transport has no part in this: it delivered something, and only the client knows what is missing.
   */
  async #insist<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const { clock, log } = this.#scene;
    const from = clock.now();
    for (let failures = 1; ; failures += 1) {
      try {
        return await read();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ActionError) || error.code !== 'unexpected-response') throw error;
        const leftMs = from + UNREADABLE_MS - clock.now();
        if (leftMs <= 0) throw error;
        const line = `The state of the run cannot be read: ${error.message}`;
        if (failures === UNREADABLE_LOOKS) log.info(`${line} Trying on for up to ${formatDuration(leftMs)}.`);
        else log.debug(line);
        await clock.sleep(Math.min(backOffMs(failures, error, clock), leftMs), signal);
      }
    }
  }

  #elapsedMs(): number {
    return this.#scene.clock.now() - this.#startedAt;
  }

  #tell(): void {
    const { observer } = this.#scene;
    if (this.run.state === this.#told) {
      observer.nothingNew(this.run, this.#elapsedMs());
      return;
    }
    const previous = this.#told;
    this.#told = this.run.state;
    observer.stateChanged(this.run, previous, this.#elapsedMs());
  }

  async #readExtras(signal: AbortSignal): Promise<void> {
    const now = this.#scene.clock.now();
    if (this.run.state === 'queued') {
      if (now >= this.#queueReasonDue) await this.#readQueueReason(signal);
    } else if (now >= this.#expectationDue) {
      await this.#readExpectation(signal);
    } else if (now >= this.#tasksDue) {
      await this.#readTasks(signal);
    }
  }

  async #readQueueReason(signal: AbortSignal): Promise<void> {
    const { clock, observer } = this.#scene;
    const reason = await this.#extra(signal, (short) => findQueueReason(this.run, this.#scene, short));
    this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
    if (reason === undefined || reason === this.#queueReason) return;
    this.#queueReason = reason;
    observer.queuedBecause(reason, this.#elapsedMs());
  }

  async #readExpectation(signal: AbortSignal): Promise<void> {
    this.#expectationDue = Infinity;
    const { dagId } = this.run;
    this.#expectation = await this.#extra(signal, (short) => fetchExpectation(dagId, this.#scene, short));
    if (this.#expectation !== undefined) this.#scene.observer.expected(this.#expectation);
  }

  async #readTasks(signal: AbortSignal): Promise<void> {
    const { client, clock, observer } = this.#scene;
    const { dagId, runId } = this.run;
    const from = clock.now();
    const tasks = await this.#extra(signal, (short) => client.listTaskInstances({ dagId, runId }, short));
    const tookMs = clock.now() - from;
    this.#tasksDue = clock.now() + taskDelayMs(this.#elapsedMs(), { instances: tasks?.length ?? 0, tookMs });
    if (tasks !== undefined) observer.tasksRead(tasks, this.#elapsedMs());
  }

  /** What the progress lines can do without: a failure is told in the debug log only. */
  async #extra<T>(signal: AbortSignal, read: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    const { clock, log } = this.#scene;
    try {
      return await withDeadline({ clock, ms: EXTRA_MS }, signal, read);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ActionError) && !(error instanceof DeadlinePassed)) throw error;
      log.debug(`Progress could not be read: ${error.message}`);
      return undefined;
    }
  }
}

/** How long the run had been under way when we began, by the wall clocks; a clock that is wrong makes it at most a day. */
function headStartMs(run: DagRun, now: Date): number {
  const started = Date.parse(run.startDate ?? '');
  if (Number.isNaN(started)) return 0;
  return Math.min(Math.max(now.getTime() - started, 0), 86_400_000);
}
