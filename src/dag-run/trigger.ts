import { orAbort } from '../abortable.ts';
import type { TriggerAnswer } from '../airflow/client.ts';
import type { DagRun, TriggerRequest } from '../airflow/model.ts';
import { isAtLeast } from '../airflow-version.ts';
import { formatDuration } from '../duration.ts';
import { ActionError } from '../errors.ts';
import { backOffMs, isUnsent, mayHaveHappened } from './back-off.ts';
import { ANSWERED_MS, LATE_EFFECT_MS, lookUp } from './look-up.ts';
import { linkSuffix, type Scene } from './scene.ts';
import { conflictError, meetExisting, uncertainError } from './trigger-conflict.ts';
import type { Triggered, TriggerPlan } from './trigger-plan.ts';

/** How long a trigger that certainly was not sent is tried again. */
const UNSENT_PATIENCE_MS = 120_000;
/** How many answers may be lost before we stop sending the id again. */
const MOST_LOST = 3;
/** How often a conflict that nothing explains is sent again. */
const MOST_STRANGE = 2;

/**
 * Triggers exactly one run with the request's id. A lost answer is settled by looking the id up, then by sending the
 * same id again, which Airflow accepts once at most. Rejects with `run-conflict`, `trigger-uncertain`, Airflow's own
 * refusal, or the signal's reason.
 */
export async function trigger(plan: TriggerPlan, scene: Scene, signal: AbortSignal): Promise<Triggered> {
  const { clock, log } = scene;
  if (plan.looksFirst) {
    const run = await lookBefore(plan.request, scene, signal);
    if (run !== undefined) return meetExisting(plan, run, scene);
  }
  plan.save('sending');
  let lost = 0;
  let unsent = 0;
  let strange = 0;
  const unsentUntil = clock.now() + UNSENT_PATIENCE_MS;
  for (;;) {
    const attempt = await send(plan.request, scene, signal);
    if (attempt.kind === 'accepted') return created(plan, attempt.run);

    if (attempt.kind === 'conflict') {
      if (lost === 0) plan.save('foreign');
      const run = await settle(plan.request, { isInDoubt: lost > 0 }, scene, signal);
      if (run !== undefined) return lost > 0 ? created(plan, run) : meetExisting(plan, run, scene);
      strange += 1;
      if (plan.request.logicalDate !== undefined || strange > MOST_STRANGE) {
        throw await conflictError(plan.request, attempt.detail, scene, signal);
      }
      plan.save('sending');
      continue;
    }

    if (isUnsent(attempt.error)) {
      unsent += 1;
      const waitMs = backOffMs(unsent, attempt.error, clock);
      if (clock.now() + waitMs > unsentUntil) {
        if (lost > 0) throw uncertainError(plan.request, attempt.error, scene);
        throw attempt.error;
      }
      log.debug(
        `The trigger was not sent (${attempt.error.message}); next try in ${formatDuration(waitMs)}.`,
      );
      await clock.sleep(waitMs, signal);
      continue;
    }

    const isLost = mayHaveHappened(attempt.error);
    if (!isLost && lost === 0) throw attempt.error;
    if (isLost) {
      lost += 1;
      log.info(
        `No answer to the trigger of "${plan.request.runId}"${linkSuffix(scene, plan.request)}: looking it up.`,
      );
    }
    const run = await settle(plan.request, { isInDoubt: true, error: attempt.error }, scene, signal);
    if (run !== undefined) return created(plan, run);
    if (!isLost) throw attempt.error;
    // From 2.9 on Airflow says so itself (refused-conf.ts).
    if (lost === 1 && !isAtLeast(scene.client.version, 2, 9)) {
      const { explainByConf } = await import('./refused-conf.ts');
      const refusal = await explainByConf(plan.request, scene, signal);
      if (refusal !== undefined) throw refusal;
    }
    if (lost >= MOST_LOST) throw uncertainError(plan.request, attempt.error, scene);
    log.info(`There is no run "${plan.request.runId}": the same id is sent again.`);
  }
}

/** Looks for a run that had the id before us; a command line that finds only runs of its own (Airflow 2.0) says nothing. */
async function lookBefore(
  request: TriggerRequest,
  { client }: Scene,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  try {
    return await orAbort(client.getDagRun(request, signal), signal);
  } catch (error) {
    if (error instanceof ActionError && error.code === 'unsupported') return undefined;
    throw error;
  }
}

type Attempt = TriggerAnswer | { readonly kind: 'error'; readonly error: ActionError };

async function send(request: TriggerRequest, scene: Scene, signal: AbortSignal): Promise<Attempt> {
  try {
    return await orAbort(scene.client.triggerDagRun(request, signal), signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ActionError) return { kind: 'error', error };
    throw error;
  }
}

function created(plan: TriggerPlan, run: DagRun): Triggered {
  plan.save('created');
  return { run, origin: 'created' };
}

/** Looks the run up by id, for as long as an earlier attempt of ours may still land. */
async function settle(
  request: TriggerRequest,
  why: { readonly isInDoubt: boolean; readonly error?: ActionError },
  scene: Scene,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  try {
    return await lookUp(request, why.isInDoubt ? LATE_EFFECT_MS : ANSWERED_MS, scene, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!why.isInDoubt || !(error instanceof ActionError)) throw error;
    throw uncertainError(request, why.error ?? error, scene);
  }
}
