import { isRecord } from '../exchange.ts';
import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';
import type { Dag } from './dag.ts';
import type { DagRun } from './dag-run.ts';
import { viewRun } from './dag-run-view.ts';
import { runViolation, unstorable } from './database-error.ts';
import { formatPython } from './instant.ts';
import { refuseConf } from './params.ts';
import { badFields, Refusal, unprocessable } from './refusal.ts';
import type { BodyShape } from './request-body.ts';
import { instantField, readFields } from './request-body.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, param, since } from './rest-call.ts';

const V1_FIELDS: BodyShape['fields'] = {
  dag_run_id: 'string',
  conf: 'object',
  logical_date: 'instant',
  execution_date: 'instant',
};

/** `POST /dags/{dag_id}/dagRuns`. */
export function triggerDagRun(call: RestCall): unknown {
  return isV2(call) ? triggerV2(call) : triggerV1(call);
}

function triggerV1(call: RestCall): unknown {
  const dag = call.airflow.findDag(param(call, 'dag_id'));
  if (dag === undefined || !dag.isActive)
    throw new Refusal(404, 'DAG not found', `DAG with dag_id: '${param(call, 'dag_id')}' not found`);
  if (dag.input.importError !== undefined)
    throw new Refusal(400, 'DAG cannot be triggered', `DAG with dag_id: '${dag.dagId}' has import errors`);
  const fields = readFields(call, {
    fields: {
      ...V1_FIELDS,
      ...(since(call, '2.5') && { note: 'string' as const }),
      ...(since(call, '2.10') && {
        data_interval_start: 'instant' as const,
        data_interval_end: 'instant' as const,
      }),
    },
    nullable: ['note'],
  });
  // 2.5 has it in its document, and its serializer only shows it.
  if ('note' in fields && !since(call, '2.6')) throw badFields({ note: 'Unknown field.' });
  const [logical, execution] = [instantField(fields, 'logical_date'), instantField(fields, 'execution_date')];
  if (logical !== undefined && execution !== undefined && logical !== execution)
    throw new Refusal(400, 'Bad Request', 'logical_date conflicts with execution_date');
  const logicalDate = logical ?? execution ?? call.airflow.nextInstant();
  const runId = fields['dag_run_id'] as string | undefined;
  const duplicate = findDuplicate(call, dag, runId, logicalDate);
  if (duplicate !== undefined) {
    const clash =
      duplicate.logicalDate === logicalDate
        ? `DAGRun logical date: '${formatPython(logicalDate)}'`
        : `DAGRun ID: '${runId}'`;
    throw new Refusal(409, 'Conflict', `DAGRun with DAG ID: '${dag.dagId}' and ${clash} already exists`);
  }
  const conf = (fields['conf'] ?? {}) as Record<string, unknown>;
  refuseBadRun(call, dag, runId, conf);
  const note = fields['note'] as string | null | undefined;
  const run = call.airflow.createRun(dag, {
    runId,
    conf,
    logicalDate,
    note,
    triggeredBy: 'rest_api',
    user: call.user.name,
  });
  return viewRun(call, run);
}

function triggerV2(call: RestCall): unknown {
  // The model's own validators stumble over what is no object.
  if (!isRecord(call.body) && !since(call, '3.2')) throw new Refusal(500, 'Internal Server Error', null);
  const fields = readFields(call, {
    fields: {
      dag_run_id: 'string',
      conf: 'object',
      logical_date: 'instant',
      run_after: 'instant',
      data_interval_start: 'instant',
      data_interval_end: 'instant',
      note: 'string',
      ...(since(call, '3.2') && { partition_key: 'string' as const }),
    },
    nullable: [
      'dag_run_id',
      'logical_date',
      'run_after',
      'data_interval_start',
      'data_interval_end',
      'note',
      'partition_key',
      ...(since(call, '3.1') ? ['conf'] : []),
    ],
    required: ['logical_date'],
  });
  const [start, end] = [fields['data_interval_start'] ?? null, fields['data_interval_end'] ?? null];
  if ((start === null) !== (end === null))
    throw unprocessable(
      ['body'],
      [
        'value_error',
        'Value error, Either both data_interval_start and data_interval_end must be provided or both must be None',
      ],
      call.body,
      { error: {} },
    );
  const dag = call.airflow.findDag(param(call, 'dag_id'));
  if (dag === undefined || !dag.isActive)
    throw new Refusal(
      404,
      'Not Found',
      `${since(call, '3.3') ? 'Dag' : 'DAG'} with dag_id: '${param(call, 'dag_id')}' not found`,
    );
  if (dag.input.importError !== undefined)
    throw new Refusal(
      400,
      'Bad Request',
      `${since(call, '3.3') ? 'Dag' : 'DAG'} with dag_id: '${dag.dagId}' has import errors and cannot be triggered`,
    );
  const runId = (fields['dag_run_id'] ?? undefined) as string | undefined;
  const logicalDate = instantField(fields, 'logical_date') ?? null;
  const conf = (fields['conf'] ?? {}) as Record<string, unknown>;
  refuseBadRun(call, dag, runId, conf);
  const sameId = runId === undefined ? undefined : call.airflow.findRun(dag.dagId, runId);
  if (sameId !== undefined) throw runViolation(call, sameId, 'run_id');
  const sameDate = logicalDate === null ? undefined : call.airflow.findRunByDate(dag.dagId, logicalDate);
  if (sameDate !== undefined) throw runViolation(call, sameDate, 'logical_date');
  // Keys and values alike; a backslash before it is one of the text.
  if (/(?<!\\)(?:\\\\)*\\u0000/.test(JSON.stringify(conf))) throw unstorable(call);
  const run = call.airflow.createRun(dag, {
    runId,
    conf,
    logicalDate,
    runAfter: instantField(fields, 'run_after') ?? undefined,
    note: fields['note'] as string | null | undefined,
    triggeredBy: 'rest_api',
    user: call.user.name,
  });
  return viewRun(call, run);
}

function findDuplicate(
  call: RestCall,
  dag: Dag,
  runId: string | undefined,
  logicalDate: number | null,
): DagRun | undefined {
  const byDate = logicalDate === null ? undefined : call.airflow.findRunByDate(dag.dagId, logicalDate);
  return byDate ?? (runId === undefined ? undefined : call.airflow.findRun(dag.dagId, runId));
}

function refuseBadRun(
  call: RestCall,
  dag: Dag,
  runId: string | undefined,
  conf: Record<string, unknown>,
): void {
  const badId = runId === undefined ? undefined : refuseRunId(call.airflow.version, runId);
  if (badId !== undefined) throw refuseId(call, badId);
  const badConf = refuseConf(call.airflow.version, dag, conf);
  // Until 2.9 a ParamValidationError was nobody's to catch (apache/airflow#39409).
  if (badConf !== undefined) throw new Refusal(since(call, '2.9') ? 400 : 500, 'Bad Request', badConf);
}

/** From 2.6.3 on a bad id raises AirflowException, which v1 does not turn into 400; a reserved one raises ValueError. */
const refuseId = (call: RestCall, reason: string): Refusal =>
  !isV2(call) && reason.startsWith('The provided run ID')
    ? new Refusal(
        500,
        'Internal Server Error',
        'The server encountered an internal error and was unable to complete your request.',
      )
    : new Refusal(400, 'Bad Request', reason);

const BUILT_IN =
  /^(?:manual|scheduled|backfill|dataset_triggered|asset_triggered)__\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:\+00:00|Z)/;

/** Why a run id is refused, in Airflow's words, or undefined. */
export function refuseRunId(version: AirflowVersion, runId: string): string | undefined {
  if (runId.startsWith('scheduled__') && atLeast(version, '2.5'))
    return `A manual DAG run cannot use ID '${runId}' since it is reserved for scheduled runs`;
  if (runId.length > 250) return `Run ID exceeds max length of 250: ${runId.length}`;
  if (!atLeast(version, '2.6.3')) return undefined;
  if (/^[A-Za-z0-9_.~:+-]+$/.test(runId) || BUILT_IN.test(runId)) return undefined;
  return version.major >= 3
    ? `The run_id provided '${runId}' does not match regex pattern '^[A-Za-z0-9_.~:+-]+$' or '^(?:manual|scheduled|asset_triggered)__(?:\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+00:00)$'`
    : `The provided run ID '${runId}' is invalid. It does not match either the configured pattern: '^[A-Za-z0-9_.~:+-]+$' or the built-in pattern: '^(?:manual|scheduled|dataset_triggered)__(?:\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\+00:00)$'`;
}
