import type { JsonObject } from '../../core/json.ts';
import type { TasksToClear } from '../client.ts';
import type { DagRunRef, DagRunState, TaskInstanceRef, TriggerRequest } from '../model.ts';
import type { RestCall } from './caller.ts';
import type { RestDialect } from './dialect.ts';
import { ANY, formatRestPath, requireId, type Segments } from './path.ts';

/** Both APIs answer with at most 100 items unless the environment says otherwise (`maximum_page_limit`), also when more are requested. */
export const PAGE_SIZE = 100;

/** `/dags/<dagId>`; rejects an id that a path cannot hold. */
export function dagSegments(dagId: string): Segments {
  requireId('DAG id', dagId);
  return ['dags', dagId];
}

/** The path of the first request for a DAG over InvokeRestApi. */
export function dagPath(dagId: string): `/${string}` {
  return formatRestPath(dagSegments(dagId), 'plain');
}

/** `/dags/<dagId>/dagRuns`. */
export function dagRunsSegments(dagId: string): Segments {
  return [...dagSegments(dagId), 'dagRuns'];
}

/** `/dags/<dagId>/dagRuns/<runId>`. */
export function dagRunSegments({ dagId, runId }: DagRunRef): Segments {
  requireId('DAG run id', runId);
  return [...dagRunsSegments(dagId), runId];
}

/** `/dags/<dagId>/dagRuns/<runId>/taskInstances`. */
export function taskInstancesSegments(ref: DagRunRef): Segments {
  return [...dagRunSegments(ref), 'taskInstances'];
}

function taskInstanceSegments(ref: TaskInstanceRef): Segments {
  requireId('task id', ref.taskId);
  return [...taskInstancesSegments(ref), ref.taskId];
}

/** Map indexes are sent for mapped tasks only: older versions refuse query parameters that they do not know. */
function mapIndexQuery({ mapIndex }: TaskInstanceRef): Readonly<Record<string, number>> {
  return mapIndex >= 0 ? { map_index: mapIndex } : {};
}

function get(segments: Segments, query?: RestCall['query']): RestCall {
  return { method: 'GET', segments, effect: 'read', ...(query !== undefined && { query }) };
}

/** Reads a DAG. */
export function getDagCall(dagId: string): RestCall {
  return get(dagSegments(dagId));
}

/** One page of all DAGs whose id contains `dagId` (SQL LIKE: `_` stands for any character). */
export function listDagsCall(dialect: RestDialect, dagId: string, offset: number): RestCall {
  requireId('DAG id', dagId);
  return get(['dags'], { ...dialect.dagListQuery(dagId), limit: PAGE_SIZE, offset });
}

/** Reads a DAG with its params. */
export function dagDetailsCall(dagId: string): RestCall {
  return get([...dagSegments(dagId), 'details']);
}

/** Reads the structure of a DAG; it has no pages. */
export function dagTasksCall(dagId: string): RestCall {
  return get([...dagSegments(dagId), 'tasks']);
}

/** One page of the environment's import errors. */
export function importErrorsCall(offset: number): RestCall {
  return get(['importErrors'], { limit: PAGE_SIZE, offset });
}

/** Unpauses exactly this DAG, by its own path. */
export function unpauseCall(dagId: string): RestCall {
  return { method: 'PATCH', segments: dagSegments(dagId), body: { is_paused: false }, effect: 'write' };
}

/** Triggers a run; safe to send again, since this step chose the id. */
export function triggerCall(dialect: RestDialect, request: TriggerRequest): RestCall {
  requireId('DAG run id', request.runId);
  return {
    method: 'POST',
    segments: dagRunsSegments(request.dagId),
    body: dialect.triggerBody(request),
    effect: 'write',
  };
}

/** Reads a run. */
export function getDagRunCall(ref: DagRunRef): RestCall {
  return get(dagRunSegments(ref));
}

/** Which runs of one DAG to list, and in which order. */
export interface DagRunsQuery {
  readonly dagId: string;
  readonly states?: readonly DagRunState[] | undefined;
  readonly orderBy: string;
  readonly limit: number;
  readonly offset?: number | undefined;
  /** Only runs with exactly this date (`RestDialect.runDate`). */
  readonly date?: string | undefined;
  /** Only runs whose id contains this, where the version can filter by it. */
  readonly idPart?: string | undefined;
}

/** Runs of one DAG by its own path; at most one state, since it is not documented how a list travels in a query. */
export function listDagRunsCall(dialect: RestDialect, query: DagRunsQuery): RestCall {
  const { dagId, states = [], orderBy, limit, offset = 0, date, idPart } = query;
  const state = states[0];
  return get(dagRunsSegments(dagId), {
    order_by: orderBy,
    limit,
    offset,
    ...(state !== undefined && { state }),
    ...(date !== undefined && {
      [`${dialect.runDate}_gte`]: withoutPlus(date),
      [`${dialect.runDate}_lte`]: withoutPlus(date),
    }),
    ...(idPart !== undefined && { run_id_pattern: idPart }),
  });
}

/** The same with the DAG's id in the body, so that the path has only 20 characters. */
export function batchDagRunsCall(dialect: RestDialect, query: DagRunsQuery): RestCall {
  const { dagId, states = [], orderBy, limit, offset = 0, date } = query;
  requireId('DAG id', dagId);
  const body: JsonObject = {
    dag_ids: [dagId],
    order_by: orderBy,
    page_limit: limit,
    page_offset: offset,
    ...(states.length > 0 && { states }),
    ...(date !== undefined && { [`${dialect.runDate}_gte`]: date, [`${dialect.runDate}_lte`]: date }),
  };
  return { method: 'POST', segments: ['dags', ANY, 'dagRuns', 'list'], body, effect: 'read' };
}

/** A `+` in a query may arrive as a space. */
function withoutPlus(date: string): string {
  return date.replace(/\+00:?00$/, 'Z');
}

/** One page of a run's task instances. */
export function listTaskInstancesCall(dialect: RestDialect, ref: DagRunRef, offset: number): RestCall {
  const { steadyOrder } = dialect;
  return get(taskInstancesSegments(ref), {
    limit: PAGE_SIZE,
    offset,
    ...(steadyOrder !== undefined && { order_by: steadyOrder }),
  });
}

/** The task instances of all runs that `filter` selects, so that the path has only 36 characters. */
export function batchTaskInstancesCall(dialect: RestDialect, filter: JsonObject, offset: number): RestCall {
  const { pagesBatches, steadyOrder } = dialect;
  const page = {
    page_limit: PAGE_SIZE,
    page_offset: offset,
    ...(steadyOrder !== undefined && { order_by: steadyOrder }),
  };
  return {
    method: 'POST',
    segments: ['dags', ANY, 'dagRuns', ANY, 'taskInstances', 'list'],
    body: { ...filter, ...(pagesBatches && page) },
    effect: 'read',
  };
}

/** The task instances of all runs that have exactly this date (v1). */
export function datedTaskInstancesCall(date: string, offset: number): RestCall {
  return get(['dags', ANY, 'dagRuns', ANY, 'taskInstances'], {
    limit: PAGE_SIZE,
    offset,
    execution_date_gte: withoutPlus(date),
    execution_date_lte: withoutPlus(date),
  });
}

/**
 * Sets a run failed. Never with a note: Airflow 3.3.1 inserts the first note of a run twice then, answers 409 and lets the run
 * continue (patch_dag_run_state in its services/public/dag_run.py).
 */
export function stopCall(ref: DagRunRef): RestCall {
  return { method: 'PATCH', segments: dagRunSegments(ref), body: { state: 'failed' }, effect: 'write' };
}

/** Replaces the note of a run, where the version has notes. */
export function noteCall(dialect: RestDialect, ref: DagRunRef, note: string): RestCall {
  const run = dagRunSegments(ref);
  const segments = dialect.patchesNotes ? run : [...run, 'setNote'];
  return { method: 'PATCH', segments, body: { note }, effect: 'write' };
}

/** `dry_run` is true by default, and v1 leaves the run itself failed by default. */
export function clearCall({ dagId, runId }: DagRunRef, tasks: TasksToClear): RestCall {
  const which = tasks === 'failed' ? { only_failed: true } : { only_failed: false, task_ids: [...tasks] };
  requireId('DAG run id', runId);
  return {
    method: 'POST',
    segments: [...dagSegments(dagId), 'clearTaskInstances'],
    body: { dry_run: false, ...which, reset_dag_runs: true, dag_run_id: runId },
    effect: 'write',
  };
}

/** Reads the whole log of a try; its continuation token is never used. */
export function taskLogCall(ref: TaskInstanceRef, tryNumber: number): RestCall {
  return get([...taskInstanceSegments(ref), 'logs', String(tryNumber)], {
    full_content: true,
    ...mapIndexQuery(ref),
  });
}

/** Reads one XCom, as JSON where the version can, with every digit of its numbers. */
export function xcomCall(dialect: RestDialect, ref: TaskInstanceRef & { readonly key: string }): RestCall {
  requireId('XCom key', ref.key);
  const segments = [...taskInstanceSegments(ref), 'xcomEntries', ref.key];
  return { ...get(segments, { ...dialect.xcomQuery, ...mapIndexQuery(ref) }), numbers: 'as-written' };
}
