import { orAbort } from '../abortable.ts';
import type { TriggerRequest } from '../airflow/model.ts';
import { redact } from '../core/redaction.ts';
import { ActionError } from '../errors.ts';
import { checkConf } from './conf-schema.ts';
import type { Scene } from './scene.ts';

/**
 * What Airflow meant by a server error in answer to a trigger, when the conf breaks the schema of a param: before 2.9 its REST API
 * lets that through as a 500 (ParamValidationError in airflow/api_connexion/endpoints/dag_run_endpoint.py). Such a run is
 * never created. Undefined: the conf explains nothing.
 */
export async function explainByConf(
  { dagId, conf }: TriggerRequest,
  scene: Scene,
  signal: AbortSignal,
): Promise<ActionError | undefined> {
  const { client, log } = scene;
  if (!client.can('dag-params')) return undefined;
  try {
    const { problems } = await checkConf(
      await orAbort(client.getDagParams(dagId, signal), signal),
      conf,
      signal,
    );
    if (problems.length === 0) return undefined;
    const told = problems
      .slice(0, 10)
      .map(({ param, problem }) => `param "${param.slice(0, 100)}" ${redact(problem)}`);
    return new ActionError(
      'rejected-by-airflow',
      `Airflow answers the trigger of DAG "${dagId}" with a server error, as this version does to a conf that the DAG's params refuse: ${told.join('; ')}. Nothing was triggered.`,
      { hint: 'Change "conf", or the params in the DAG.' },
    );
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    log.debug(`The DAG's params could not be read: ${error.message}`);
    return undefined;
  }
}
