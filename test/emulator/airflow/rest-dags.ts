import type { Dag } from './dag.ts';
import { fileloc } from './dag.ts';
import { viewDag, viewDagDetails, viewTask } from './dag-view.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import { Refusal } from './refusal.ts';
import { readFields } from './request-body.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, param, readFlag, readPage, requireDag, since } from './rest-call.ts';

/** `GET /dags/{dag_id}`. */
export const getDag = (call: RestCall): unknown => viewDag(call, requireDag(call));

/** `GET /dags/{dag_id}/details`. */
export const getDagDetails = (call: RestCall): unknown => viewDagDetails(call, requireDag(call));

/** `GET /dags`. */
export function listDags(call: RestCall): unknown {
  const found = matchDags(call);
  const { limit, offset } = readPage(call);
  return {
    dags: found.slice(offset, offset + limit).map((dag) => viewDag(call, dag)),
    total_entries: found.length,
  };
}

/** `PATCH /dags/{dag_id}`. */
export function patchDag(call: RestCall): unknown {
  const dagId = param(call, 'dag_id');
  const dag = call.airflow.findDag(dagId);
  if (dag === undefined)
    throw isV2(call)
      ? new Refusal(404, 'Not Found', `Dag with id: ${dagId} was not found`)
      : new Refusal(404, `Dag with id: '${dagId}' not found`, null);
  call.airflow.pause(dag, readIsPaused(call));
  return viewDag(call, dag);
}

/** `PATCH /dags`: pauses or unpauses whatever the pattern matches. */
export function patchDags(call: RestCall): unknown {
  const isPaused = readIsPaused(call);
  if (call.query.get('dag_id_pattern') === null)
    throw new Refusal(400, 'Bad Request', 'dag_id_pattern is required');
  const found = matchDags(call);
  for (const dag of found) call.airflow.pause(dag, isPaused);
  return { dags: found.map((dag) => viewDag(call, dag)), total_entries: found.length };
}

/** `GET /dags/{dag_id}/tasks`. */
export function listTasks(call: RestCall): unknown {
  const dag = call.airflow.findDag(param(call, 'dag_id'));
  if (dag === undefined && !isV2(call)) throw new Refusal(404, 'DAG not found', null);
  if (dag === undefined) return requireDag(call);
  return { tasks: dag.tasks.map((task) => viewTask(call, dag, task)), total_entries: dag.tasks.length };
}

/** `GET /importErrors`. */
export function listImportErrors(call: RestCall): unknown {
  const pattern = call.query.get('filename_pattern') ?? '';
  const broken = call.airflow.brokenDags().filter((dag) => like(fileloc(dag), pattern));
  const { limit, offset } = readPage(call);
  const format = isV2(call) ? formatZulu : formatIso;
  return {
    import_errors: broken.slice(offset, offset + limit).map((dag, index) => ({
      import_error_id: offset + index + 1,
      timestamp: format(instantOf(dag.lastParsedAtMs)),
      filename: since(call, '3.1') ? fileloc(dag).replace(/^.*\/dags\//, '') : fileloc(dag),
      stack_trace: dag.input.importError,
      ...(isV2(call) && { bundle_name: 'dags-folder' }),
    })),
    total_entries: broken.length,
  };
}

/** `GET /dagWarnings`. */
export function listDagWarnings(call: RestCall): unknown {
  const dagId = call.query.get('dag_id');
  const format = isV2(call) ? formatZulu : formatIso;
  const warnings = call.airflow
    .dags()
    .filter((dag) => dag.input.warning !== undefined && (dagId === null || dag.dagId === dagId))
    .map((dag) => ({
      dag_id: dag.dagId,
      warning_type: dag.input.warning?.type,
      message: dag.input.warning?.message,
      timestamp: format(instantOf(dag.lastParsedAtMs)),
      ...(since(call, '3.1') && { dag_display_name: dag.dagId }),
    }));
  return {
    [isV2(call) || since(call, '2.4.3') ? 'dag_warnings' : 'import_errors']: warnings,
    total_entries: warnings.length,
  };
}

function matchDags(call: RestCall): Dag[] {
  const pattern = call.query.get('dag_id_pattern') ?? '';
  const activeOnly = isV2(call) ? readFlag(call, 'exclude_stale', true) : readFlag(call, 'only_active', true);
  return call.airflow.dags().filter((dag) => like(dag.dagId, pattern) && (dag.isActive || !activeOnly));
}

/** SQL `ILIKE '%pattern%'`, where `_` stands for any character and `%` for any text. */
function like(text: string, pattern: string): boolean {
  const source = [...pattern]
    .map((c) => (c === '%' ? '.*' : c === '_' ? '.' : c.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(source, 'i').test(text);
}

function readIsPaused(call: RestCall): boolean {
  const mask = call.query.get('update_mask');
  if (mask !== null && mask !== 'is_paused')
    throw new Refusal(400, 'Bad Request', 'Only `is_paused` field can be updated through the REST API');
  const fields = readFields(call, { fields: { is_paused: 'boolean' }, required: ['is_paused'] });
  return fields['is_paused'] === true;
}
