import { type DagRun, isFinished } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { CALL_AND_LATE_EFFECT_MS, lookUp } from '../look-up.ts';
import type { DagRunResult, RunTracker } from '../run-tracker.ts';
import { hasOtherConf } from '../trigger/trigger-conflict.ts';
import { describeLeftRunning } from './leftover-run.ts';
import { describeStop, stopRun } from './stop-run.ts';

/**
 * The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later (GitHub Docs, "Workflow cancellation reference");
 * outputs and summary need some of that.
 */
const STOP_MS = 5_500;

/**
 * Ends a cancelled step within the time that the runner gives: stops the run that this step created if `on-cancel` says so, else
 * reports that it keeps running. A stop that does not succeed in time is left to `post`.
 */
export async function endCancelled(
  { inputs }: { readonly inputs: Pick<Inputs, 'onCancel' | 'conf'> },
  context: DagRunContext,
  tracker: RunTracker,
): Promise<DagRunResult> {
  const cancelled = 'The workflow was cancelled';
  const { phase } = tracker;
  if (phase === 'nothing-sent' || phase === 'done') {
    return tracker.end({ name: 'cancelled', message: `${cancelled}; nothing was triggered` });
  }
  const state = tracker.state(phase);
  if (phase === 'not-ours' || (inputs.onCancel === 'leave' && phase !== 'stopping')) {
    const { run } = tracker;
    const isUnread = run === undefined || isFinished(run);
    const message = `${cancelled}. ${describeLeftRunning(state, isUnread)}`;
    return tracker.end({ name: 'cancelled', message, isUncertain: phase === 'sending' });
  }
  const { clock } = context;
  // The step's own signal has aborted already.
  const fresh = new AbortController().signal;
  const until = clock.now() + STOP_MS;
  if (phase === 'sending') {
    const run = await find(state, STOP_MS / 2, context, fresh);
    if (run === undefined) {
      const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
      return tracker.end({ name: 'cancelled', message, isUncertain: true }, undefined, true);
    }
    if (hasOtherConf(run, inputs.conf)) {
      const message = `${cancelled}. DAG run "${run.runId}" has another conf, so another step started it; this one started none`;
      return tracker.end({ name: 'cancelled', message });
    }
    tracker.setRun(run, 'created');
  }
  const wasSent = phase === 'stopping';
  const { stopNote } = wasSent ? state : tracker.beginStop('cancelled');
  const plan = { ref: state, note: stopNote, budgetMs: until - clock.now(), wasSent };
  const end = await stopRun(plan, context, fresh);
  if (end.kind === 'stopped' || end.kind === 'finished') tracker.updateRun(end.run);
  const message = `${cancelled}. ${describeStop(end, state, context)}`;
  // Without its note, a re-run would take a stopped run for one that failed.
  if (end.kind === 'stopped') return tracker.end({ name: 'cancelled', message }, undefined, !end.isNoted);
  if (end.kind !== 'not-stopped' || !context.client.can('stop'))
    return tracker.end({ name: 'cancelled', message });
  const later = `${message} The post step tries again.`;
  return tracker.end({ name: 'cancelled', message: later }, undefined, true);
}

async function find(
  ref: { readonly dagId: string; readonly runId: string },
  ms: number,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  try {
    return await withDeadline({ clock: context.clock, ms }, signal, (limit) =>
      lookUp(ref, CALL_AND_LATE_EFFECT_MS, context, limit),
    );
  } catch (error) {
    if (error instanceof ActionError || error instanceof DeadlinePassed) return undefined;
    throw error;
  }
}
