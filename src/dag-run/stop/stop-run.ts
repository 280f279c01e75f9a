import type { AirflowClient } from '../../airflow/client.ts';
import { type DagRun, type DagRunRef, isFinished } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import { asSentence } from '../../core/sentence.ts';
import { backOffMs, isUnsent, mayHaveHappened } from '../back-off.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { LATE_EFFECT_MS } from '../look-up.ts';
import { readOptional } from '../optional-read.ts';

/** Whether a run was stopped; `run` as read last. */
export type StopResult =
  /** `isNoted`: its note says so, or this Airflow has no notes. */
  | { readonly kind: 'stopped'; readonly run: DagRun; readonly isNoted: boolean }
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
  /** An earlier stop of this step may have been sent: a run that is failed now is most likely the one it stopped. */
  readonly wasSent?: boolean;
}

interface Progress {
  wasSent: boolean;
  isNoted: boolean;
  /** Airflow has accepted a stop: a state that the run gets after that is not its own end. */
  wasAccepted: boolean;
  /** Until then, on the clock's scale, a stop whose answer was lost may still take effect. */
  mayTakeEffectUntil: number;
  /** The run as the last read showed it, when that was stopped; and how many reads in a row showed that. */
  lastStopped: StopResult | undefined;
  stoppedReads: number;
}

/**
 * A stopped run is read again after each of these pauses: schedulers that were processing it have set it running again a few
 * hundred milliseconds later (2.10.3 and 3.x on SQLite), and three seconds later (2.10.3 on PostgreSQL under load).
 */
const CONFIRMATION_PAUSES_MS = [1_000, 4_000];
const PAUSE_MS = 1_000;
/** The note may take this long, and at most half of the time that is left. */
const NOTE_MS = 8_000;

/**
 * Sets a run failed unless it has ended, with a note: reads its state, stops it, and reads it up to three times more while there is
 * time. A stop that got no answer, or that the scheduler has undone, is sent again, which is safe, and so is a note. A missing answer
 * is a result, not a rejection; rejects with the signal's reason.
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
  const { wasSent = false } = plan;
  const progress: Progress = {
    wasSent,
    isNoted: !client.can('note'),
    wasAccepted: false,
    mayTakeEffectUntil: wasSent ? clock.now() + LATE_EFFECT_MS : -Infinity,
    lastStopped: undefined,
    stoppedReads: 0,
  };
  const endsAt = clock.now() + plan.budgetMs;
  const leaveNote = (limit: AbortSignal) => noteStop(plan, progress, endsAt, context, limit);
  try {
    return await withDeadline({ clock, ms: plan.budgetMs }, signal, async (limit) => {
      for (let failures = 1; ; failures += 1) {
        const startedAt = clock.now();
        try {
          const end = await attempt(client, plan.ref, { progress, leaveNote }, limit);
          // A stop whose answer was lost can still set a run failed that has succeeded meanwhile.
          const mayChange = end?.kind === 'finished' && end.run.state === 'success';
          const isOpen = mayChange && startedAt < progress.mayTakeEffectUntil;
          const againMs = countStoppedRead(end, progress);
          // A pause of more than half of the time left is not worth it: a cancelled step has to end.
          const isSettled = againMs === undefined || clock.now() + 2 * againMs >= endsAt;
          if (end !== undefined && !isOpen && isSettled) return end;
          lastFailure = 'Airflow accepted the stop, but the run is not failed';
          await clock.sleep(againMs ?? PAUSE_MS, limit);
        } catch (error) {
          limit.throwIfAborted();
          if (progress.lastStopped !== undefined) return progress.lastStopped;
          if (!(error instanceof ActionError) || !(isUnsent(error) || mayHaveHappened(error))) throw error;
          if (progress.wasSent && !isUnsent(error))
            progress.mayTakeEffectUntil = clock.now() + LATE_EFFECT_MS;
          lastFailure = error.message;
          await clock.sleep(backOffMs(failures, error, clock), limit);
        }
      }
    });
  } catch (error) {
    signal.throwIfAborted();
    if (progress.lastStopped !== undefined) return progress.lastStopped;
    if (error instanceof DeadlinePassed) return { kind: 'not-stopped', reason: lastFailure };
    if (error instanceof ActionError) return { kind: 'not-stopped', reason: error.message };
    throw error;
  }
}

/** Counts the reads in a row that showed the run stopped; returns the pause before the next one, undefined when no more are needed. */
function countStoppedRead(end: StopResult | undefined, progress: Progress): number | undefined {
  const isStopped = end?.kind === 'stopped';
  progress.lastStopped = isStopped ? end : undefined;
  progress.stoppedReads = isStopped ? progress.stoppedReads + 1 : 0;
  return CONFIRMATION_PAUSES_MS[progress.stoppedReads - 1];
}

/**
 * Undefined when Airflow accepted the stop but the run is not failed: a scheduler that was processing the run overwrites the
 * state (https://github.com/apache/airflow/issues/45925), also with success, as the stop has skipped the remaining tasks.
 */
async function attempt(
  client: AirflowClient,
  ref: DagRunRef,
  { progress, leaveNote }: { readonly progress: Progress; leaveNote(signal: AbortSignal): Promise<void> },
  signal: AbortSignal,
): Promise<StopResult | undefined> {
  const before = await client.getDagRun(ref, signal);
  if (before === undefined) return { kind: 'absent' };
  if (before.state === 'failed') {
    if (!progress.wasSent) return { kind: 'finished', run: before };
    // After a lost answer a failed run is most likely the one we stopped.
    await leaveNote(signal);
    return { kind: 'stopped', run: before, isNoted: progress.isNoted };
  }
  if (isFinished(before) && !progress.wasAccepted) return { kind: 'finished', run: before };
  progress.wasSent = true;
  await client.stopDagRun(ref, signal);
  progress.wasAccepted = true;
  await leaveNote(signal);
  const after = await client.getDagRun(before, signal);
  if (after === undefined) return { kind: 'absent' };
  return after.state === 'failed' ? { kind: 'stopped', run: after, isNoted: progress.isNoted } : undefined;
}

/** Leaves the note, by which a re-run knows what the stop skipped, unless it is there; a failure is made up for at the next read. */
async function noteStop(
  { ref, note }: StopPlan,
  progress: Progress,
  endsAt: number,
  { client, clock, log }: DagRunContext,
  signal: AbortSignal,
): Promise<void> {
  if (progress.isNoted) return;
  const ms = Math.min(NOTE_MS, (endsAt - clock.now()) / 2);
  const left = await readOptional({ clock, ms, log }, signal, (short) => client.noteDagRun(ref, note, short));
  signal.throwIfAborted();
  progress.isNoted = left.isKnown;
  if (!left.isKnown) log.debug(`The note of the stop could not be left: ${left.reason}.`);
}

/** The result of a stop as one line. */
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
      return `${name} could not be stopped and may keep running: ${asSentence(end.reason)} Stop it in Airflow by marking it failed.`;
  }
}
