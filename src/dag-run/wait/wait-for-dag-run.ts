import { type DagRun, isFinished } from '../../airflow/model.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { readIfPossible, readOptional } from '../optional-read.ts';
import { DagRunPoller, type PollerContext } from './dag-run-poller.ts';
import { findQueueReason, guessQueueReason } from './queue-reason.ts';

/** Which run to wait for, and how long. */
export interface WaitPlan {
  /** As known when the wait begins. */
  readonly run: DagRun;
  readonly timeoutMs: number;
  readonly queueTimeoutMs: number | undefined;
  readonly pollIntervalMs: number | 'auto';
}

/** How a wait ended; `run` as read last. */
export type WaitResult =
  | { readonly kind: 'finished'; readonly run: DagRun }
  | {
      readonly kind: 'timed-out';
      readonly limit: 'timeout' | 'queue-timeout';
      readonly run: DagRun;
      /** Why the run probably is still queued; undefined when it is not queued, or the reason is unknown. */
      readonly reason: string | undefined;
      /** When the limit passed, on the clock's scale. */
      readonly passedAt: number;
    };

/** The last read of the state after a time limit, and the read of the queue reason, are part of the 20 s that a step may take then. */
const LAST_READ_MS = 8_000;
const REASON_MS = 4_000;

/**
 * Waits for a run until it ends or a time limit passes; a run that ended just before its limit counts as ended. Rejects
 * with the signal's reason, `dag-run-not-found` when the run vanishes, `unknown-state`, or whatever ended the reads.
 */
export async function waitForDagRun(
  plan: WaitPlan,
  context: PollerContext,
  signal: AbortSignal,
): Promise<WaitResult> {
  const { client, clock, log } = context;
  const { timeoutMs, queueTimeoutMs } = plan;
  const poller = new DagRunPoller(plan.run, plan.pollIntervalMs, context);
  const endsAt = clock.now() + timeoutMs;
  let passedAt = endsAt;

  if (plan.run.state === 'queued' && queueTimeoutMs !== undefined && queueTimeoutMs < timeoutMs) {
    const hasLeft = await within(queueTimeoutMs, (run) => run.state !== 'queued');
    if (!hasLeft) return timedOut('queue-timeout');
  }
  const hasFinished = await within(endsAt - clock.now(), isFinished);
  return hasFinished ? { kind: 'finished', run: poller.run } : timedOut('timeout');

  async function within(ms: number, isReached: (run: DagRun) => boolean): Promise<boolean> {
    const passed = new DeadlinePassed();
    try {
      await withDeadline({ clock, ms, passed }, signal, (limit) => poller.pollUntil(isReached, limit));
    } catch (error) {
      if (error !== passed) throw error;
      passedAt = clock.now();
      const look = await readOptional({ clock, ms: LAST_READ_MS }, signal, (limit) => poller.poll(limit));
      signal.throwIfAborted();
      if (!look.isKnown) log.debug(`After the time limit, the run could not be read: ${look.reason}.`);
    }
    return isReached(poller.run);
  }

  async function timedOut(limit: 'timeout' | 'queue-timeout'): Promise<WaitResult> {
    const { run } = poller;
    if (run.state !== 'queued') return { kind: 'timed-out', limit, run, reason: undefined, passedAt };
    const limits = { clock, log, ms: REASON_MS };
    const found = await readIfPossible('Why the run is queued', limits, signal, (short) =>
      findQueueReason(run, client, short),
    );
    const reason = found ?? guessQueueReason(client);
    return { kind: 'timed-out', limit, run, reason, passedAt };
  }
}
