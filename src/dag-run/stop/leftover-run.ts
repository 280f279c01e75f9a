import { ActionError } from '../../core/errors.ts';
import { backOffMs } from '../back-off.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { CALL_AND_LATE_EFFECT_MS, lookUp } from '../look-up.ts';
import type { StepState } from '../step-state.ts';
import { describeStop, stopRun } from './stop-run.ts';

/** The task of `post`. Only `stop` needs a client. */
export type PostPlan =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'report'; readonly line: string }
  | { readonly kind: 'stop'; readonly state: StepState };

/** The runner gives a cancelled job five minutes for everything. */
const LOOK_UP_MS = 60_000;
const STOP_MS = 120_000;

/**
 * Decides by what main saved; undefined: main saved nothing, so nothing was sent. Main saves `done` whenever it ends by itself,
 * so any other phase means that it was killed, or cancelled and not able to finish.
 */
export function planPost(state: StepState | undefined): PostPlan {
  if (state === undefined || state.phase === 'done') return { kind: 'nothing' };
  // A stop that has begun is finished, for whatever reason it was begun.
  if (state.phase === 'stopping') return { kind: 'stop', state };
  if (state.phase !== 'not-ours' && state.onCancel === 'stop') return { kind: 'stop', state };
  return { kind: 'report', line: describeLeftRunning(state) };
}

/**
 * One line about a run that keeps running: its page, and the input that would have it stopped. `isUnread`: what the run is doing
 * has not been read.
 */
export function describeLeftRunning(
  state: Pick<StepState, 'phase' | 'dagId' | 'runId' | 'url'>,
  isUnread = false,
): string {
  const link = state.url === '' ? '' : ` (${state.url})`;
  const name = `DAG run "${state.runId}" of DAG "${state.dagId}"${link}`;
  switch (state.phase) {
    case 'not-ours':
      return `${name} ${isUnread ? 'may keep' : 'keeps'} running: this step did not create it, so it does not stop it.`;
    case 'sending':
      return `${name} may have been started, and then keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
    case 'created':
    case 'stopping':
    case 'done':
      return `${name} keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.`;
  }
}

/**
 * Stops the run that main left behind, after finding out whether it exists: a trigger that main sent may take effect late. Logs
 * the result, as a warning when the run may keep running. Takes at most three minutes.
 */
export async function stopIfStarted(
  state: StepState,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<void> {
  const ref = { dagId: state.dagId, runId: state.runId };
  if (state.phase === 'sending') {
    const existence = await findExistence(ref, context, signal);
    if (existence === 'absent') {
      context.log.info(`DAG run "${ref.runId}" was not started: Airflow has no such run.`);
      return;
    }
  }
  const wasSent = state.phase === 'stopping';
  const end = await stopRun({ ref, note: state.stopNote, budgetMs: STOP_MS, wasSent }, context, signal);
  const line = describeStop(end, ref, context);
  if (end.kind === 'not-stopped') context.log.warn(line);
  else context.log.info(line);
}

/** `unknown` when reads keep failing; the caller then tries to stop the run, and that attempt reports what is wrong. */
async function findExistence(
  ref: { readonly dagId: string; readonly runId: string },
  context: DagRunContext,
  signal: AbortSignal,
): Promise<'present' | 'absent' | 'unknown'> {
  const { clock } = context;
  try {
    return await withDeadline({ clock, ms: LOOK_UP_MS }, signal, async (limit) => {
      for (let failures = 1; ; failures += 1) {
        try {
          return (await lookUp(ref, CALL_AND_LATE_EFFECT_MS, context, limit)) === undefined
            ? 'absent'
            : 'present';
        } catch (error) {
          limit.throwIfAborted();
          if (!(error instanceof ActionError)) throw error;
          await clock.sleep(Math.max(backOffMs(failures, error, clock), 1_000), limit);
        }
      }
    });
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DeadlinePassed) return 'unknown';
    throw error;
  }
}
