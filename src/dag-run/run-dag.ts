import { type Dag, type DagRun, isFinished } from '../airflow/model.ts';
import type { Environment } from '../aws/environment.ts';
import type { JsonObject } from '../core/json.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { DagRunContext } from './dag-run-context.ts';
import { errorOutcome } from './error-outcome.ts';
import type { RunObserver } from './observer.ts';
import { applyIfRunning } from './readiness/active-runs.ts';
import { type Blocked, preflight } from './readiness/preflight.ts';
import { startWhenPresent } from './readiness/start-when-present.ts';
import { requireStorable } from './readiness/storable-conf.ts';
import { reportTransportLimits } from './readiness/transport-limits.ts';
import { decideRerun, findAttached, resumeRun } from './rerun/rerun.ts';
import type { DagRunResult } from './run-tracker.ts';
import { RunTracker } from './run-tracker.ts';
import type { StepState } from './step-state.ts';
import { endCancelled } from './stop/end-cancelled.ts';
import { describeStop, stopRun } from './stop/stop-run.ts';
import { trigger } from './trigger/trigger.ts';
import { finishedOutcome, timedOutOutcome, triggeredOutcome } from './verdict.ts';
import { type WaitResult, waitForDagRun } from './wait/wait-for-dag-run.ts';

/** What to run, and how: all that is known before the DAG is triggered. */
export interface DagRunPlan {
  readonly inputs: Inputs;
  /** The id to trigger with: the given one, or the derived one. */
  readonly runId: string;
  /**
   * Ids that earlier attempts of this workflow run may have used, newest first (the given id, when there is one);
   * empty on a first attempt.
   */
  readonly earlierRunIds: readonly string[];
  /** Undefined when the role may not read it. */
  readonly environment: Environment | undefined;
  /** The DAG, when it was read a moment ago. */
  readonly dag?: Dag | undefined;
  /** Who stops a run, for its note: the workflow run's URL. */
  readonly stoppedBy: string;
  /** How `post` reaches Airflow; holds no secret. */
  readonly connection: JsonObject;
}

/** The context of `main`: with an observer, and a function that saves state for `post`. */
export interface RunDagContext extends DagRunContext {
  readonly observer: RunObserver;
  readonly save: (state: StepState) => void;
}

const STOP_ON_TIMEOUT_MS = 60_000;

/**
 * Runs a DAG: checks that it is ready, triggers it (or finds the run), waits for the run to end, and stops it if asked to.
 * Never rejects: failures and cancellation (`signal`) are outcomes. `save` is called before anything that `post` may have to
 * finish, and with phase `done` when nothing is left for it.
 */
export async function runDag(
  plan: DagRunPlan,
  context: RunDagContext,
  signal: AbortSignal,
): Promise<DagRunResult> {
  const tracker = new RunTracker(plan, context);
  try {
    const blocked = await proceed(plan, context, tracker, signal);
    return tracker.end(blocked.outcome, blocked.importError);
  } catch (error) {
    if (!signal.aborted) return tracker.end(errorOutcome(error));
    return await endCancelled(plan, context, tracker).catch((late: unknown) =>
      tracker.end(errorOutcome(late), undefined, true),
    );
  }
}

async function proceed(
  plan: DagRunPlan,
  context: RunDagContext,
  tracker: RunTracker,
  signal: AbortSignal,
): Promise<Blocked> {
  const { inputs } = plan;
  reportTransportLimits(inputs, plan.environment, context);
  if (inputs.attach === undefined) requireStorable(inputs.conf, context.client.version);

  const blocked = await begin(plan, context, tracker, signal);
  if (blocked !== undefined) return blocked;
  const run = tracker.requireRun();
  if (isFinished(run)) return { outcome: finishedOutcome(run), importError: undefined };
  if (!inputs.waitForCompletion) {
    return { outcome: triggeredOutcome(run), importError: undefined };
  }
  const onRead = (read: DagRun) => tracker.updateRun(read);
  const end = await waitForDagRun({ ...inputs, run }, { ...context, onRead }, signal);
  if (end.kind === 'finished') return { outcome: finishedOutcome(end.run), importError: undefined };
  return { outcome: await endTimedOut(end, plan, context, tracker, signal), importError: undefined };
}

/** Finds the run by the inputs: attaches to a run, attaches to or resumes an earlier attempt's, or triggers the DAG. */
async function begin(
  plan: DagRunPlan,
  context: RunDagContext,
  tracker: RunTracker,
  signal: AbortSignal,
): Promise<Blocked | undefined> {
  const { inputs, environment, dag } = plan;
  if (inputs.attach !== undefined) {
    tracker.setRun(await findAttached(inputs.dagId, inputs.attach, context, signal), 'attached');
    return undefined;
  }
  const rerun = await decideRerun(plan, context, signal);
  if (rerun.kind === 'attach') {
    tracker.setRun(rerun.run, 'attached');
    return undefined;
  }
  const { waitForDagMs, dagId, parsedAfter } = inputs;
  const options = { dagId, parsedAfter, refreshSeconds: environment?.dagRefreshSeconds, waitForDagMs };
  // The DAG that was read before is valid for the first start only.
  let seen = dag;
  return await startWhenPresent(
    options,
    async (leftMs) => {
      const ready = { inputs: { ...inputs, waitForDagMs: leftMs }, environment, dag: seen };
      seen = undefined;
      const blocked = await preflight(ready, context, signal);
      if (blocked !== undefined) return blocked;
      if (rerun.kind === 'resume') {
        const onClear = () => tracker.expectRun(rerun.run, 'resumed');
        tracker.setRun(await resumeRun(rerun.run, { ...context, onClear }, signal), 'resumed');
        return undefined;
      }
      const outcome = await applyIfRunning(inputs, context, signal);
      if (outcome !== undefined) return { outcome, importError: undefined };
      await triggerRun(plan, context, tracker, signal);
      return undefined;
    },
    context,
    signal,
  );
}

async function triggerRun(
  { inputs, runId }: DagRunPlan,
  context: RunDagContext,
  tracker: RunTracker,
  signal: AbortSignal,
): Promise<void> {
  const { dagId, conf, logicalDate, note, dagRunId, onCancel, onTimeout } = inputs;
  const { run, origin } = await trigger(
    {
      request: { dagId, runId, conf, logicalDate, note: note === '' ? undefined : note },
      isRunIdGiven: dagRunId !== undefined,
      looksFirst: dagRunId !== undefined || onCancel === 'stop' || onTimeout === 'stop',
      save: (phase, triedId) => tracker.setPhase(phase, triedId),
    },
    context,
    signal,
  );
  tracker.setRun(run, origin);
}

async function endTimedOut(
  end: Extract<WaitResult, { readonly kind: 'timed-out' }>,
  { inputs }: DagRunPlan,
  context: RunDagContext,
  tracker: RunTracker,
  signal: AbortSignal,
): Promise<Outcome> {
  const limitMs = end.limit === 'timeout' ? inputs.timeoutMs : (inputs.queueTimeoutMs ?? inputs.timeoutMs);
  const outcome = timedOutOutcome(end, limitMs);
  if (inputs.onTimeout === 'leave' || !tracker.mayStop()) {
    tracker.setLimitPassedAt(end.passedAt);
    return inputs.onTimeout === 'leave'
      ? outcome
      : { ...outcome, message: `${outcome.message}; it keeps running: this step did not create it` };
  }
  const { stopNote: note } = tracker.beginStop(end.limit);
  const stopped = await stopRun({ ref: end.run, note, budgetMs: STOP_ON_TIMEOUT_MS }, context, signal);
  const line = describeStop(stopped, end.run, context);
  if (stopped.kind === 'not-stopped') context.log.warn(line);
  else context.log.info(line);
  if (stopped.kind === 'stopped' || stopped.kind === 'finished') tracker.updateRun(stopped.run);
  if (stopped.kind === 'finished') return finishedOutcome(stopped.run);
  return stopped.kind === 'stopped' ? { ...outcome, message: `${outcome.message}; it was stopped` } : outcome;
}
