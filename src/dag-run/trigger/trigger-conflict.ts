import { type DagRun, isFinished, type TriggerRequest } from '../../airflow/model.ts';
import { ActionError, TransportError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { readIfPossible } from '../optional-read.ts';
import { jsonEqual } from './json-equal.ts';
import type { TriggerPlan, TriggerResult } from './trigger-plan.ts';

/** Time limit for the list of runs, which is read only to name a run in a message. */
const LIST_MS = 8_000;

/**
 * Decides whether an existing run with this step's id is its own. `isInDoubt`: a request of this step may have created it; then
 * it did, unless the run has another conf. Otherwise a run with an id that the author chose is an error, and with a derived id
 * it depends on the run: one that has ended (identifiers of workflow runs repeat outside GitHub) or has another conf is another
 * step's, 'taken'; an active one with an equal conf is adopted; one whose conf cannot be read is an error.
 */
export function judgeExisting(
  plan: TriggerPlan,
  run: DagRun,
  isInDoubt: boolean,
  context: DagRunContext,
): TriggerResult | 'taken' {
  const { request, save } = plan;
  const { runId } = request;
  const isOther = hasOtherConf(run, request.conf);
  if (isInDoubt && !isOther) {
    save('created', runId);
    return { run, origin: 'created' };
  }
  save('not-ours', runId);
  if (plan.isRunIdGiven) throw givenIdError(request, context, run);
  if (isFinished(run) || isOther) return 'taken';
  if (run.conf === undefined) throw unreadableError(request, context, run);
  context.log.warn(
    `DAG run "${runId}" exists already with the same conf, so this step waits for it and created none. ` +
      'If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".',
  );
  return { run, origin: 'adopted' };
}

/** Why a step continues with the next suffix of its id, as a line for the log. */
export function describeTaken(request: TriggerRequest, run: DagRun, context: DagRunContext): string {
  const why = isFinished(run)
    ? `has ended already (${run.state}): an earlier start of this step with the same workflow run id and attempt made it, or another step`
    : `is ${run.state} with another conf: another step made it`;
  return `DAG run "${run.runId}" of DAG "${request.dagId}"${linkSuffix(context, run)} ${why}. This step starts a run of its own, under the next suffix of that id.`;
}

/** Whether a run certainly has another conf than ours; one that cannot be read may be equal. */
export function hasOtherConf(run: Pick<DagRun, 'conf'>, conf: JsonObject): boolean {
  return run.conf !== undefined && !jsonEqual(run.conf, conf);
}

function nameHolder({ dagId, runId }: TriggerRequest, context: DagRunContext, run?: DagRun): string {
  const state = run === undefined ? '' : ` (${run.state})`;
  return `DAG "${dagId}" already has a run "${runId}"${linkSuffix(context, { dagId, runId })}${state}`;
}

/** The id that the author chose is taken; `run` where it can be read. */
export function givenIdError(request: TriggerRequest, context: DagRunContext, run?: DagRun): ActionError {
  const { runId } = request;
  return new ActionError('run-conflict', `${nameHolder(request, context, run)}; nothing was triggered.`, {
    hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.`,
  });
}

/** A run has the derived id, and nothing shows whether this step may adopt it. */
export function unreadableError(request: TriggerRequest, context: DagRunContext, run?: DagRun): ActionError {
  return new ActionError(
    'run-conflict',
    `${nameHolder(request, context, run)} that this step did not create, and its conf cannot be compared with ours over this transport; nothing was triggered.`,
    { hint: 'Set a different "job-index" or "dag-run-id" in each step.' },
  );
}

/** Every suffix that fits is taken. */
export function noSuffixError({ dagId, runId }: TriggerRequest): ActionError {
  return new ActionError(
    'run-conflict',
    `DAG "${dagId}" has a run for "${runId}" and every suffix of it that was tried; nothing was triggered.`,
    { hint: 'Set "dag-run-id" to an id that is different for each run, or "job-index" to another text.' },
  );
}

/** A conflict although no run has this id: another run has the logical date; the error names it where it can be found. */
export async function conflictError(
  request: TriggerRequest,
  detail: string,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<ActionError> {
  const { dagId, runId, logicalDate } = request;
  if (logicalDate === undefined) {
    return new ActionError(
      'run-conflict',
      `Airflow refused run "${runId}" of DAG "${dagId}" as a conflict, yet has no run of that id: ${detail}`,
      { hint: 'Another run may hold the same logical date; run the step again, or set "logical-date".' },
    );
  }
  const holder = await findByDate(request, logicalDate, context, signal);
  const name = holder === undefined ? 'Another run' : `Run "${holder.runId}"${linkSuffix(context, holder)}`;
  return new ActionError(
    'run-conflict',
    `${name} of DAG "${dagId}" already holds the logical date ${logicalDate}; nothing was triggered.`,
    {
      hint:
        holder === undefined
          ? 'Choose another "logical-date", or leave it out.'
          : `Choose another "logical-date", or wait for that run with "attach: ${holder.runId}".`,
    },
  );
}

/** It could not be found out whether the run was created. */
export function uncertainError(
  request: TriggerRequest,
  cause: ActionError,
  context: DagRunContext,
): TransportError {
  return new TransportError(
    'trigger-uncertain',
    `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`,
    {
      delivery: 'unknown',
      hint: `Look for the run "${request.runId}"${linkSuffix(context, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
      cause,
    },
  );
}

async function findByDate(
  request: TriggerRequest,
  logicalDate: string,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  const { client, clock, log } = context;
  const instant = Date.parse(logicalDate);
  const limits = { clock, log, ms: LIST_MS };
  const runs = await readIfPossible('The run that holds the logical date', limits, signal, (short) =>
    client.listDagRuns({ dagId: request.dagId, limit: 100 }, short),
  );
  return runs?.find((run) => Date.parse(run.logicalDate ?? '') === instant);
}
