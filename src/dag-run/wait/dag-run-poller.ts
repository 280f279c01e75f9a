import type { DagRun, DagRunState } from '../../airflow/model.ts';
import { formatDuration } from '../../core/duration.ts';
import { ActionError } from '../../core/errors.ts';
import { asSentence } from '../../core/sentence.ts';
import type { TransportKind } from '../../transport/transport.ts';
import { backOffMs } from '../back-off.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import type { RunObserver } from '../observer.ts';
import { readOptional } from '../optional-read.ts';
import { type Expectation, fetchExpectation } from './expectation.ts';
import { nextStrain, pollDelayMs, type Strain, taskDelayMs } from './poll-schedule.ts';
import { findQueueReason, guessQueueReason } from './queue-reason.ts';
import { RunAge } from './run-age.ts';

/** How long a read for the progress lines may take. */
const PROGRESS_READ_MS = 15_000;
const FIRST_TASKS_MS = 8_000;
const EXPECTATION_AFTER_MS = 15_000;
const QUEUE_REASON_AFTER_MS = 20_000;
const QUEUE_REASON_EVERY_MS = 300_000;
/** A run that Airflow no longer returns is read this many times, this far apart, before it counts as deleted. */
const ABSENT_LOOKS = 3;
const ABSENT_PAUSE_MS = 2_000;
/** For how long answers that cannot be read are tolerated; as long as an outage. */
const UNREADABLE_MS = 20 * 60_000;
/** After this many of them in a row, the log says so. */
const UNREADABLE_LOOKS = 3;

/** What a poller works with. */
export type PollerContext = DagRunContext & {
  readonly observer: RunObserver;
  /** Called with the run each time it was read. */
  readonly onRead?: ((run: DagRun) => void) | undefined;
};

/** Polls one run and reports to an observer: one request per poll, and from time to time a read for the progress lines. */
export class DagRunPoller {
  /** As read last. */
  run: DagRun;
  readonly #interval: number | 'auto';
  readonly #context: PollerContext;
  readonly #age: RunAge;
  #reported: DagRunState | undefined;
  #expectation: Expectation | undefined;
  #expectationDue: number;
  #tasksDue: number;
  #queueReasonDue: number;
  #queueReason: string | undefined;
  #strain: Strain | undefined;
  #isReadingProgress = false;

  constructor(run: DagRun, interval: number | 'auto', context: PollerContext) {
    const now = context.clock.now();
    this.run = run;
    this.#interval = interval;
    this.#context = context;
    this.#age = new RunAge(run, context.clock);
    this.#expectationDue = now + EXPECTATION_AFTER_MS;
    this.#tasksDue = now + FIRST_TASKS_MS;
    this.#queueReasonDue = now + QUEUE_REASON_AFTER_MS;
    this.#report();
  }

  /** Polls until `isReached` is true for the run. */
  async pollUntil(isReached: (run: DagRun) => boolean, signal: AbortSignal): Promise<void> {
    const { clock } = this.#context;
    const progress = new AbortController();
    let lookedAt = clock.now();
    try {
      while (!isReached(this.run)) {
        const moment = {
          elapsedMs: this.#age.runningMs,
          interval: this.#interval,
          expectation: this.#expectation,
          strain: this.#strain,
        };
        const due = lookedAt + pollDelayMs(moment, clock.random());
        await clock.sleep(Math.max(due - clock.now(), 0), signal);
        const from = clock.now();
        // A command of the CLI waits for the one before it, which says nothing about the service.
        const isAlone = !this.#isReadingProgress;
        await this.poll(signal);
        lookedAt = clock.now();
        if (isAlone) this.#strain = nextStrain(this.#strain, lookedAt - from);
        if (!isReached(this.run)) this.#startProgressRead(progress.signal);
      }
    } finally {
      progress.abort(new Error('the wait is over'));
    }
  }

  /** Reads the run once. Rejects with `dag-run-not-found` when it has been deleted. */
  async poll(signal: AbortSignal): Promise<void> {
    const { client, clock } = this.#context;
    const { dagId, runId } = this.run;
    for (let looks = 1; ; looks += 1) {
      const run = await this.#readPersistently(() => client.getDagRun({ dagId, runId }, signal), signal);
      if (run !== undefined) {
        this.run = run;
        this.#age.read(run);
        this.#context.onRead?.(run);
        this.#report();
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
   * An answer that is not Airflow's, or lacks a member of a run, says nothing about the run: the read is repeated, as in an
   * outage. The transport cannot do this: for it the request succeeded, and only the client knows what the answer lacks.
   */
  async #readPersistently<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const { clock, log } = this.#context;
    const from = clock.now();
    for (let failures = 1; ; failures += 1) {
      try {
        return await read();
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof ActionError) || error.code !== 'unexpected-response') throw error;
        const leftMs = from + UNREADABLE_MS - clock.now();
        if (leftMs <= 0) throw error;
        const line = `The state of the run cannot be read: ${asSentence(error.message)}`;
        if (failures === UNREADABLE_LOOKS)
          log.info(`${line} Trying again for up to ${formatDuration(leftMs)}.`);
        else log.debug(line);
        await clock.sleep(Math.min(backOffMs(failures, error, clock), leftMs), signal);
      }
    }
  }

  #report(): void {
    const { observer } = this.#context;
    if (this.run.state === this.#reported) {
      observer.nothingNew(this.run, this.#age.elapsedMs);
      return;
    }
    const previous = this.#reported;
    this.#reported = this.run.state;
    observer.stateChanged(this.run, previous, this.#age.elapsedMs);
  }

  /**
   * Starts the read for the progress lines that is due, one at a time. Polling does not wait for it: the next poll is on time even
   * when this read hangs.
   */
  #startProgressRead(signal: AbortSignal): void {
    const now = this.#context.clock.now();
    if (this.#isReadingProgress) return;
    const read = this.#chooseProgressRead(now);
    if (read === undefined) return;
    this.#isReadingProgress = true;
    const end = () => {
      this.#isReadingProgress = false;
    };
    read(signal).then(end, end);
  }

  #chooseProgressRead(now: number): ((signal: AbortSignal) => Promise<void>) | undefined {
    if (this.run.state === 'queued')
      return now >= this.#queueReasonDue ? (signal) => this.#readQueueReason(signal) : undefined;
    if (now >= this.#expectationDue) return (signal) => this.#readExpectation(signal);
    return now >= this.#tasksDue ? (signal) => this.#readTasks(signal) : undefined;
  }

  async #readQueueReason(signal: AbortSignal): Promise<void> {
    const { client, clock, observer } = this.#context;
    const found = await this.#readProgress(signal, (short) => findQueueReason(this.run, client, short));
    if (signal.aborted) return;
    const reason = found ?? guessQueueReason(client);
    this.#queueReasonDue = clock.now() + QUEUE_REASON_EVERY_MS;
    if (reason === undefined || reason === this.#queueReason) return;
    this.#queueReason = reason;
    if (this.run.state === 'queued') observer.queuedBecause(reason, this.#age.elapsedMs);
  }

  async #readExpectation(signal: AbortSignal): Promise<void> {
    this.#expectationDue = Infinity;
    const { dagId } = this.run;
    this.#expectation = await this.#readProgress(signal, (short) =>
      fetchExpectation(dagId, this.#context.client, short),
    );
    if (this.#expectation !== undefined) this.#context.observer.expected(this.#expectation);
  }

  async #readTasks(signal: AbortSignal): Promise<void> {
    const { client, clock, observer } = this.#context;
    const { dagId, runId } = this.run;
    const from = clock.now();
    const tasks = await this.#readProgress(signal, (short) =>
      client.listTaskInstances({ dagId, runId }, short),
    );
    const tookMs = clock.now() - from;
    this.#tasksDue =
      clock.now() + taskDelayMs(this.#age.runningMs, { instances: tasks?.length ?? 0, tookMs });
    if (tasks !== undefined) observer.tasksRead(tasks, this.#age.elapsedMs);
  }

  async #readProgress<T>(
    signal: AbortSignal,
    read: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> {
    const { client, clock, log } = this.#context;
    const found = await readOptional(
      { clock, log, ms: this.#progressLimitMs(client.transport) },
      signal,
      read,
    );
    if (found.isKnown) return found.value;
    if (!signal.aborted) log.debug(`Progress could not be read: ${found.reason}.`);
    return undefined;
  }

  /** The CLI endpoint runs one command after the other, so a poll waits for this read: at most two poll intervals. */
  #progressLimitMs(transport: TransportKind): number {
    if (transport !== 'cli') return PROGRESS_READ_MS;
    const moment = { elapsedMs: this.#age.runningMs, interval: this.#interval };
    return Math.min(PROGRESS_READ_MS, 2 * pollDelayMs(moment, 0));
  }
}
