import { type DagRun, isFinished, type TriggerRequest } from '../../airflow/model.ts';
import { ActionError, TransportError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { readIfPossible } from '../optional-read.ts';
import { jsonEqual } from './json-equal.ts';
import type { TriggerPlan, TriggerResult } from './trigger-plan.ts';

/** How long the list of runs may take, which only names a run in a message. */
const LIST_MS = 8_000;

/**
 * Whose run it is that has our id. `isInDoubt`: a request of ours may have made it. It is ours then if its conf equals ours or
 * cannot be read. Otherwise an id that the author chose is refused, and with a derived one it depends on the run: one that has
 * ended (identifiers of workflow runs repeat outside GitHub) or whose conf differs leaves the id to its owner: 'taken'; an
 * active one is adopted when its conf equals ours, and refused when that cannot be read.
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

/** Why a step goes on with the next suffix of its id, as a line for the log. */
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

/** The derived id is taken by a run that may be ours to follow or not: nothing tells. */
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

/** A conflict although no run has our id: another run holds the logical date; names it where it can be found. */
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

/** A doubt that survived: the run may exist. */
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
