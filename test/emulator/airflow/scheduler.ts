import type { Dag } from './dag.ts';
import type { DagRun } from './dag-run.ts';
import { endOfRun, startRun } from './dag-run.ts';

const QUEUED_MS = 50;

/** Decides when queued runs of one DAG start; called before every look at the DAG's runs, so that no timer is needed. */
export class Scheduler {
  readonly #queue: DagRun[] = [];
  #active: DagRun[] = [];

  /** Adds a run that waits to start. */
  enqueue(run: DagRun): void {
    this.#queue.push(run);
  }

  /** Takes a run out of the queue, when it was ended by hand before it started. */
  drop(run: DagRun): void {
    const at = this.#queue.indexOf(run);
    if (at >= 0) this.#queue.splice(at, 1);
  }

  /** Starts every run that should have started by `nowMs`; a paused or inactive DAG starts none. */
  advance(dag: Dag, nowMs: number): void {
    while (this.#queue.length > 0 && !dag.isPaused && dag.isActive) {
      const run = this.#queue[0];
      if (run === undefined) break;
      const readyMs = Math.max(run.queuedAtMs + (dag.input.queuedMs ?? QUEUED_MS), dag.unpausedAtMs);
      const startMs = this.#freeSlot(dag.input.maxActiveRuns ?? 16, readyMs);
      if (startMs > nowMs) break;
      this.#queue.shift();
      startRun(run, startMs);
      this.#active.push(run);
    }
    if (this.#active.length > 64)
      this.#active = this.#active.filter((run) => (endOfRun(run) ?? Infinity) > nowMs);
  }

  /** The earliest moment from `readyMs` on with fewer than `limit` active runs. */
  #freeSlot(limit: number, readyMs: number): number {
    const ends = this.#active.map((run) => endOfRun(run) ?? Infinity).filter((end) => end > readyMs);
    if (ends.length < limit) return readyMs;
    ends.sort((a, b) => a - b);
    return ends[ends.length - limit] ?? readyMs;
  }
}
