import type { TriggerAnswer } from '../../airflow/client.ts';
import type { DagRun, TriggerRequest } from '../../airflow/model.ts';
import { isAtLeast } from '../../core/airflow-version.ts';
import { formatDuration } from '../../core/duration.ts';
import { ActionError } from '../../core/errors.ts';
import { asClause } from '../../core/sentence.ts';
import { splitRunId, withSuffix } from '../../inputs/run-id.ts';
import { backOffMs, isUnsent, mayHaveHappened } from '../back-off.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { ANSWERED_MS, LATE_EFFECT_MS, lookUp } from '../look-up.ts';
import { readIfPossible } from '../optional-read.ts';
import {
  conflictError,
  describeTaken,
  givenIdError,
  judgeExisting,
  noSuffixError,
  uncertainError,
  unreadableError,
} from './trigger-conflict.ts';
import type { TriggerPlan, TriggerResult } from './trigger-plan.ts';

/** For how long a trigger is repeated that certainly was not sent, or that an overloaded service refused. */
const UNSENT_RETRY_BUDGET_MS = 120_000;
/** A command that has no room gets it when one of the others ends, in a few seconds: pauses stay short, up to 4 s. */
const OVERLOAD_DOUBLINGS = 3;
/** After this many lost answers the id is not sent again. */
const MOST_LOST = 3;
/** How often the trigger is repeated after a conflict without a run that explains it: another run may have the date that was made up. */
const MOST_UNEXPLAINED = 5;

/** How many suffixes of an id are tried; each costs a trigger and a read. */
const MOST_SUFFIXES = 50;
/** From this suffix on, the list of runs is read for the highest one in use, where runs can be listed. */
const LISTED_FROM = 3;
const LISTED = 100;
const LIST_MS = 8_000;

/** The retry budget of one step, for all ids that it tries. */
interface Budget {
  readonly unsentUntil: number;
  unsent: number;
}

/**
 * Triggers exactly one run, with the request's id or, when a run of another step has it, with its next free suffix. Rejects with
 * `run-conflict`, `trigger-uncertain`, Airflow's own refusal, or the signal's reason.
 */
export async function trigger(
  plan: TriggerPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<TriggerResult> {
  const budget: Budget = { unsentUntil: context.clock.now() + UNSENT_RETRY_BUDGET_MS, unsent: 0 };
  let { runId } = plan.request;
  for (let tries = 0; tries < MOST_SUFFIXES; tries += 1) {
    const request = { ...plan.request, runId };
    const end = await triggerUnder({ ...plan, request }, budget, context, signal);
    if (!('taken' in end)) return end;
    if (tries === 0) context.log.info(describeTaken(request, end.taken, context));
    const next = await nextRunId(request, context, signal);
    if (next === undefined) break;
    runId = next;
  }
  throw noSuffixError(plan.request);
}

/** A run of another step has the id. */
interface Taken {
  readonly taken: DagRun;
}

/**
 * Triggers at most one run under one id. A lost answer is settled by looking the id up, then by sending the same id again, which
 * Airflow accepts once at most.
 */
async function triggerUnder(
  plan: TriggerPlan,
  budget: Budget,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<TriggerResult | Taken> {
  const { clock, log } = context;
  const { request } = plan;
  const { runId } = request;
  const judge = (run: DagRun, isInDoubt: boolean): TriggerResult | Taken => {
    const verdict = judgeExisting(plan, run, isInDoubt, context);
    return verdict === 'taken' ? { taken: run } : verdict;
  };
  if (plan.looksFirst) {
    const run = await lookBefore(request, context, signal);
    if (run !== undefined) return judge(run, false);
  }
  plan.save('sending', runId);
  let lost = 0;
  /** Whether a request of this step may have created the run. */
  let isInDoubt = false;
  let unexplained = 0;
  for (;;) {
    const attempt = await send(request, context, signal);
    if (attempt.kind === 'accepted') return created(plan, attempt.run);

    if (attempt.kind === 'conflict') {
      if (!isInDoubt) {
        plan.save('not-ours', runId);
        if (attempt.isRunIdTaken === true && plan.isRunIdGiven) throw givenIdError(request, context);
      }
      const run = await settle(request, { isInDoubt, isCutOff: lost > 0, ...attempt }, context, signal);
      if (run !== undefined) return judge(run, isInDoubt);
      if (attempt.isRunIdTaken === true) {
        plan.save('not-ours', runId);
        throw plan.isRunIdGiven ? givenIdError(request, context) : unreadableError(request, context);
      }
      unexplained += 1;
      if (request.logicalDate !== undefined || unexplained > MOST_UNEXPLAINED) {
        throw await conflictError(request, attempt.detail, context, signal);
      }
      plan.save('sending', runId);
      continue;
    }

    const isLost = mayHaveHappened(attempt.error);
    isInDoubt ||= isLost;
    const isOverload = isLost && attempt.error.code === 'throttled';
    if (isUnsent(attempt.error) || isOverload) {
      budget.unsent += 1;
      const failures = isOverload ? Math.min(budget.unsent, OVERLOAD_DOUBLINGS) : budget.unsent;
      const waitMs = backOffMs(failures, attempt.error, clock);
      if (clock.now() + waitMs <= budget.unsentUntil) {
        // Looking the id up would add to the overload; sending it again tells as much.
        log.debug(
          `The trigger was refused (${asClause(attempt.error.message)}); next try in ${formatDuration(waitMs)}.`,
        );
        await clock.sleep(waitMs, signal);
        continue;
      }
      if (!isInDoubt) throw attempt.error;
    }

    if (!isInDoubt) {
      // A refusal has no effect. A caller that triggers again saves `sending` again.
      plan.save('done', runId);
      throw attempt.error;
    }
    if (isLost) {
      if (!isOverload) lost += 1;
      log.info(`No answer to the trigger of "${runId}"${linkSuffix(context, request)}: looking it up.`);
    }
    const run = await settle(
      request,
      { isInDoubt, isCutOff: lost > 0, error: attempt.error },
      context,
      signal,
    );
    if (run !== undefined) return judge(run, true);
    if (!isLost && !isUnsent(attempt.error)) throw attempt.error;
    // From 2.9 on Airflow says so itself (refused-conf.ts).
    if (lost === 1 && !isAtLeast(context.client.version, 2, 9)) {
      const { explainByConf } = await import('./refused-conf.ts');
      const refusal = await explainByConf(request, context, signal);
      if (refusal !== undefined) throw refusal;
    }
    if (lost >= MOST_LOST || isOverload || !isLost) throw uncertainError(request, attempt.error, context);
    log.info(`There is no run "${runId}": the same id is sent again.`);
  }
}

/**
 * The id with the next suffix. After two of them were taken: the highest suffix in Airflow's list of runs, whose run is judged
 * before the next suffix is tried. Undefined when a longer suffix does not fit.
 */
async function nextRunId(
  { dagId, runId }: TriggerRequest,
  { client, clock, log }: DagRunContext,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { base, suffix } = splitRunId(runId);
  if (suffix + 1 !== LISTED_FROM) return withSuffix(base, suffix + 1);
  const listed = await readIfPossible('The suffixes in use', { clock, log, ms: LIST_MS }, signal, (short) =>
    client.listDagRuns({ dagId, limit: LISTED }, short),
  );
  const taken = (listed ?? []).map((run) => splitRunId(run.runId)).filter((other) => other.base === base);
  return withSuffix(base, Math.max(suffix + 1, ...taken.map((other) => other.suffix)));
}

/** Looks for a run that already has the id; undefined also where the command line finds only runs that it triggered (Airflow 2.0). */
async function lookBefore(
  request: TriggerRequest,
  { client }: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  try {
    return await client.getDagRun(request, signal);
  } catch (error) {
    if (error instanceof ActionError && error.code === 'unsupported') return undefined;
    throw error;
  }
}

type Attempt = TriggerAnswer | { readonly kind: 'error'; readonly error: ActionError };

async function send(request: TriggerRequest, context: DagRunContext, signal: AbortSignal): Promise<Attempt> {
  try {
    return await context.client.triggerDagRun(request, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ActionError) return { kind: 'error', error };
    throw error;
  }
}

function created(plan: TriggerPlan, run: DagRun): TriggerResult {
  plan.save('created', plan.request.runId);
  return { run, origin: 'created' };
}

/** Looks the run up by id, for as long as an earlier attempt of this step that was cut off may still take effect. */
async function settle(
  request: TriggerRequest,
  why: {
    readonly isInDoubt: boolean;
    readonly isCutOff: boolean;
    readonly error?: ActionError;
    readonly isRunIdTaken?: boolean | undefined;
  },
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  // An id that is taken belongs to a run that exists already.
  const forMs = why.isCutOff && why.isRunIdTaken !== true ? LATE_EFFECT_MS : ANSWERED_MS;
  try {
    return await lookUp(request, forMs, context, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    if (why.isInDoubt) throw uncertainError(request, why.error ?? error, context);
    if (why.isRunIdTaken === true && error.code === 'unsupported') return undefined;
    throw error;
  }
}
