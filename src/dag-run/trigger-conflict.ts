import { orAbort } from '../abortable.ts';
import type { DagRun, TriggerRequest } from '../airflow/model.ts';
import { ActionError, TransportError } from '../errors.ts';
import { jsonEqual } from './json-equal.ts';
import { linkSuffix, type Scene } from './scene.ts';
import type { Triggered, TriggerPlan } from './trigger-plan.ts';

/**
 * A run has our id although nothing of ours can have created it: an id that the author chose is refused; a derived one
 * is adopted when its conf equals ours (a reusable workflow called twice can meet this), else refused.
 */
export function meetExisting(plan: TriggerPlan, run: DagRun, scene: Scene): Triggered {
  const { dagId, runId, conf } = plan.request;
  plan.save('foreign');
  if (plan.isRunIdGiven) {
    throw new ActionError(
      'run-conflict',
      `DAG "${dagId}" already has a run "${runId}"${linkSuffix(scene, run)} (${run.state}); nothing was triggered.`,
      {
        hint: `To wait for that run, set "attach: ${runId}" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.`,
      },
    );
  }
  if (run.conf === undefined || !jsonEqual(run.conf, conf)) {
    throw new ActionError(
      'run-conflict',
      `DAG "${dagId}" already has a run "${runId}"${linkSuffix(scene, run)} that this step did not create, and ${
        run.conf === undefined ? 'its conf cannot be compared with ours' : 'its conf differs from ours'
      }; nothing was triggered.`,
      { hint: 'Give each step of its own a "job-index" or a "dag-run-id", so that their runs differ.' },
    );
  }
  scene.log.warn(
    `DAG run "${runId}" exists already with the same conf, so this step follows it and created none. ` +
      'If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".',
  );
  return { run, origin: 'adopted' };
}

/** A conflict although no run has our id: another run holds the logical date; names it where it can be found. */
export async function conflictError(
  request: TriggerRequest,
  detail: string,
  scene: Scene,
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
  const holder = await findByDate(request, logicalDate, scene, signal);
  const name = holder === undefined ? 'Another run' : `Run "${holder.runId}"${linkSuffix(scene, holder)}`;
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
export function uncertainError(request: TriggerRequest, cause: ActionError, scene: Scene): TransportError {
  return new TransportError(
    'trigger-uncertain',
    `Whether DAG "${request.dagId}" was triggered is not known: ${cause.message}`,
    {
      delivery: 'unknown',
      hint: `Look for the run "${request.runId}"${linkSuffix(scene, request)} in Airflow; when it is there, wait for it with "attach: ${request.runId}".`,
      cause,
    },
  );
}

async function findByDate(
  request: TriggerRequest,
  logicalDate: string,
  scene: Scene,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  const instant = Date.parse(logicalDate);
  try {
    const runs = await orAbort(
      scene.client.listDagRuns({ dagId: request.dagId, limit: 100 }, signal),
      signal,
    );
    return runs.find((run) => Date.parse(run.logicalDate ?? '') === instant);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    scene.log.debug(`The run that holds the logical date could not be looked for: ${error.message}`);
    return undefined;
  }
}
