import type { TriggerRequest } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import { redact } from '../../core/redaction/redaction.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { readOptional } from '../optional-read.ts';
import { checkConf } from '../readiness/conf-schema.ts';

const PARAMS_MS = 8_000;

/**
 * What Airflow meant by a server error in answer to a trigger, when the conf breaks the schema of a param: before 2.9 its REST API
 * lets that through as a 500 (ParamValidationError in airflow/api_connexion/endpoints/dag_run_endpoint.py). Such a run is
 * never created. Undefined: the conf explains nothing.
 */
export async function explainByConf(
  { dagId, conf }: TriggerRequest,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<ActionError | undefined> {
  const { client, clock, log } = context;
  if (!client.can('dag-params')) return undefined;
  const params = await readOptional({ clock, ms: PARAMS_MS }, signal, (short) =>
    client.getDagParams(dagId, short),
  );
  signal.throwIfAborted();
  if (!params.isKnown) {
    log.debug(`The DAG's params could not be read: ${params.reason}`);
    return undefined;
  }
  const { problems } = await checkConf(params.value, conf, signal);
  if (problems.length === 0) return undefined;
  const words = problems
    .slice(0, 10)
    .map(({ param, problem }) => `param "${param.slice(0, 100)}" ${redact(problem)}`);
  return new ActionError(
    'rejected-by-airflow',
    `Airflow answers the trigger of DAG "${dagId}" with a server error, as this version does to a conf that the DAG's params refuse: ${words.join('; ')}. Nothing was triggered.`,
    { hint: 'Change "conf", or the params in the DAG.' },
  );
}
