import { type DagRun, type DagRunRef, isFinished } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import type { RunObserver } from '../observer.ts';
import { DagRunPoller } from './dag-run-poller.ts';
import { findQueueReason } from './queue-reason.ts';

/** Which run to follow, and how long. */
export interface WaitPlan {
  /** As known when the watch begins. */
  readonly run: DagRun;
  readonly timeoutMs: number;
  readonly queueTimeoutMs: number | undefined;
  readonly pollIntervalMs: number | 'auto';
}

/** How a watch ended; `run` as read last. */
export type WaitResult =
  | { readonly kind: 'finished'; readonly run: DagRun }
  | {
      readonly kind: 'timed-out';
      readonly limit: 'timeout' | 'queue-timeout';
      readonly run: DagRun;
      /** Why the run probably is still queued. */
      readonly reason: string | undefined;
    };

/** The look after a time limit may take this long. */
const LAST_LOOK_MS = 20_000;

/**
 * Follows a run until it ends or a time limit passes; a run that ended just before its limit counts as ended. Rejects
 * with the signal's reason, `dag-run-not-found` when the run vanishes, `unknown-state`, or whatever ended the reads.
 */
export async function waitForDagRun(
  plan: WaitPlan,
  context: DagRunContext & { readonly observer: RunObserver },
  signal: AbortSignal,
): Promise<WaitResult> {
  const { clock } = context;
  const { timeoutMs, queueTimeoutMs } = plan;
  const follower = new DagRunPoller(plan.run, plan.pollIntervalMs, context);
  const endsAt = clock.now() + timeoutMs;

  if (plan.run.state === 'queued' && queueTimeoutMs !== undefined && queueTimeoutMs < timeoutMs) {
    const hasLeft = await within(queueTimeoutMs, (run) => run.state !== 'queued');
    if (!hasLeft) return timedOut('queue-timeout');
  }
  const hasFinished = await within(endsAt - clock.now(), isFinished);
  return hasFinished ? { kind: 'finished', run: follower.run } : timedOut('timeout');

  async function within(ms: number, isThere: (run: DagRun) => boolean): Promise<boolean> {
    const passed = new DeadlinePassed();
    try {
      await withDeadline({ clock, ms, passed }, signal, (limit) => follower.pollUntil(isThere, limit));
    } catch (error) {
      if (error !== passed) throw error;
      await briefly((limit) => follower.poll(limit));
    }
    return isThere(follower.run);
  }

  async function timedOut(limit: 'timeout' | 'queue-timeout'): Promise<WaitResult> {
    const { run } = follower;
    const ref: DagRunRef = run;
    const reason =
      run.state === 'queued' ? await briefly((short) => findQueueReason(ref, context, short)) : undefined;
    return { kind: 'timed-out', limit, run, reason };
  }

  /** The limit has passed already: what cannot be read quickly is done without. */
  async function briefly<T>(read: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    try {
      return await withDeadline({ clock, ms: LAST_LOOK_MS }, signal, read);
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ActionError) && !(error instanceof DeadlinePassed)) throw error;
      context.log.debug(`After the time limit: ${error.message}`);
      return undefined;
    }
  }
}
