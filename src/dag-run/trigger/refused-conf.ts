import type { TriggerRequest } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { listProblems } from '../dry-run/conf-verdict.ts';
import { readIfPossible } from '../optional-read.ts';
import { checkConf } from '../readiness/conf-schema.ts';

const PARAMS_MS = 8_000;

/**
 * Explains a server error in answer to a trigger by a conf that does not match the DAG's params: before 2.9, the REST API answers
 * 500 to such a conf (ParamValidationError in airflow/api_connexion/endpoints/dag_run_endpoint.py) and creates no run. Undefined
 * when the conf matches, or the params cannot be read.
 */
export async function explainByConf(
  { dagId, conf }: TriggerRequest,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<ActionError | undefined> {
  const { client, clock, log } = context;
  if (!client.can('dag-params')) return undefined;
  const params = await readIfPossible("The DAG's params", { clock, log, ms: PARAMS_MS }, signal, (short) =>
    client.getDagParams(dagId, short),
  );
  if (params === undefined) return undefined;
  const { problems } = await checkConf(params, conf, signal);
  if (problems.length === 0) return undefined;
  return new ActionError(
    'rejected-by-airflow',
    `Airflow answers the trigger of DAG "${dagId}" with a server error, as this version does to a conf that the DAG's params refuse: ${listProblems(problems)}. Nothing was triggered.`,
    { hint: 'Change "conf", or the params in the DAG.' },
  );
}
