import type { AirflowClient } from '../../airflow/client.ts';
import { type DagRun, type DagRunRef, isFinished } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import { backOffMs, isUnsent, mayHaveHappened } from '../back-off.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { LATE_EFFECT_MS } from '../look-up.ts';

/** Whether a run was stopped; `run` as read last. */
export type StopResult =
  | { readonly kind: 'stopped'; readonly run: DagRun }
  /** It had ended by itself; nothing was changed. */
  | { readonly kind: 'finished'; readonly run: DagRun }
  | { readonly kind: 'absent' }
  | { readonly kind: 'not-stopped'; readonly reason: string };

/** Which run to stop, and in what time. */
export interface StopPlan {
  readonly ref: DagRunRef;
  /** Put on the run: why it was stopped, and by whom. */
  readonly note: string;
  /** The time for all of it. */
  readonly budgetMs: number;
}

interface Progress {
  wasSent: boolean;
  /** Airflow has confirmed a stop: whatever else the run is set to from then on is not its own end. */
  wasTaken: boolean;
  /** Until then, on the clock's scale, a stop without an answer may take effect. */
  mayLandUntil: number;
  /** The run was seen stopped, so many times in a row. */
  seen: StopResult | undefined;
  sights: number;
}

/**
 * A run that was seen stopped is looked at again after each of these: schedulers that were at work on it have set it running a
 * few hundred milliseconds later (2.10.3 and 3.x on SQLite), and three seconds later (2.10.3 on PostgreSQL under load).
 */
const LOOKS_AGAIN_MS = [1_000, 4_000];
const PAUSE_MS = 1_000;

/**
 * Sets a run failed unless it has ended: reads its state, stops it, reads it again, twice more as far as there is time,
 * and repeats what got no answer or was taken back, which is safe since stopping twice is stopping once. Never rejects
 * because no answer came; rejects with the signal's reason.
 */
export async function stopRun(
  plan: StopPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<StopResult> {
  const { client, clock } = context;
  if (!client.can('stop')) {
    return { kind: 'not-stopped', reason: `the ${client.transport} transport cannot stop a DAG run` };
  }
  let lastFailure = 'no answer came in time';
  const progress: Progress = {
    wasSent: false,
    wasTaken: false,
    mayLandUntil: -Infinity,
    seen: undefined,
    sights: 0,
  };
  const endsAt = clock.now() + plan.budgetMs;
  try {
    return await withDeadline({ clock, ms: plan.budgetMs }, signal, async (limit) => {
      for (let failures = 1; ; failures += 1) {
        const startedAt = clock.now();
        try {
          const end = await attempt(client, plan, progress, limit);
          // A stop whose answer was lost can still set a run failed that has succeeded meanwhile.
          const mayChange = end?.kind === 'finished' && end.run.state === 'success';
          const isOpen = mayChange && startedAt < progress.mayLandUntil;
          const againMs = countSight(end, progress);
          // A look that takes most of what time is left is not worth it: a cancelled step has to end.
          const isSettled = againMs === undefined || clock.now() + 2 * againMs >= endsAt;
          if (end !== undefined && !isOpen && isSettled) return end;
          lastFailure = 'Airflow accepted the stop, but the run is not failed';
          await clock.sleep(againMs ?? PAUSE_MS, limit);
        } catch (error) {
          limit.throwIfAborted();
          if (progress.seen !== undefined) return progress.seen;
          if (!(error instanceof ActionError) || !(isUnsent(error) || mayHaveHappened(error))) throw error;
          if (progress.wasSent && !isUnsent(error)) progress.mayLandUntil = clock.now() + LATE_EFFECT_MS;
          lastFailure = error.message;
          await clock.sleep(backOffMs(failures, error, clock), limit);
        }
      }
    });
  } catch (error) {
    signal.throwIfAborted();
    if (progress.seen !== undefined) return progress.seen;
    if (error instanceof DeadlinePassed) return { kind: 'not-stopped', reason: lastFailure };
    if (error instanceof ActionError) return { kind: 'not-stopped', reason: error.message };
    throw error;
  }
}

/** Counts how often in a row the run was seen stopped; returns when to look again, undefined when that is settled. */
function countSight(end: StopResult | undefined, progress: Progress): number | undefined {
  const isStopped = end?.kind === 'stopped';
  progress.seen = isStopped ? end : undefined;
  progress.sights = isStopped ? progress.sights + 1 : 0;
  return LOOKS_AGAIN_MS[progress.sights - 1];
}

/**
 * Undefined when Airflow accepted the stop but the run is not failed: a scheduler that was just at work on the run
 * writes its own state over ours (https://github.com/apache/airflow/issues/45925), success as well, as the stop skips tasks.
 */
async function attempt(
  client: AirflowClient,
  { ref, note }: StopPlan,
  progress: Progress,
  signal: AbortSignal,
): Promise<StopResult | undefined> {
  const before = await client.getDagRun(ref, signal);
  if (before === undefined) return { kind: 'absent' };
  // After a lost answer a failed run is most likely the one we stopped.
  if (before.state === 'failed') return { kind: progress.wasSent ? 'stopped' : 'finished', run: before };
  if (isFinished(before) && !progress.wasTaken) return { kind: 'finished', run: before };
  progress.wasSent = true;
  await client.stopDagRun(ref, note, signal);
  progress.wasTaken = true;
  const after = await client.getDagRun(before, signal);
  if (after === undefined) return { kind: 'absent' };
  return after.state === 'failed' ? { kind: 'stopped', run: after } : undefined;
}

/** One line on how stopping went. */
export function describeStop(
  end: StopResult,
  ref: DagRunRef,
  context: Pick<DagRunContext, 'linkTo'>,
): string {
  const name = `DAG run "${ref.runId}" of DAG "${ref.dagId}"${linkSuffix(context, ref)}`;
  switch (end.kind) {
    case 'stopped':
      return `${name} was stopped.`;
    case 'finished':
      return `${name} had already ended (${end.run.state}); nothing was stopped.`;
    case 'absent':
      return `${name} does not exist; there is nothing to stop.`;
    case 'not-stopped':
      return `${name} could not be stopped and may keep running: ${end.reason}. Stop it in Airflow by marking it failed.`;
  }
}
