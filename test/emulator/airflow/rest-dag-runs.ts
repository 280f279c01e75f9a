import type { DagRun } from './dag-run.ts';
import { viewRun } from './dag-run-view.ts';
import type { Instant } from './instant.ts';
import { parseInstant } from './instant.ts';
import { Refusal, unprocessable } from './refusal.ts';
import type { BodyShape } from './request-body.ts';
import { instantField, readFields } from './request-body.ts';
import type { RestCall } from './rest-call.ts';
import { cursors, isV2, param, readPage, requireRun, since } from './rest-call.ts';

/** `GET /dags/{dag_id}/dagRuns/{dag_run_id}`. */
export const getDagRun = (call: RestCall): unknown => viewRun(call, requireRun(call));

/** `GET /dags/{dag_id}/dagRuns`; `~` stands for every DAG. */
export function listDagRuns(call: RestCall): unknown {
  const dagId = param(call, 'dag_id');
  // Airflow 2 does not ask whether there is such a DAG.
  if (isV2(call) && dagId !== '~' && call.airflow.findDag(dagId) === undefined)
    throw new Refusal(
      404,
      'Not Found',
      `The ${since(call, '3.2') ? 'Dag with ID' : 'DAG with dag_id'}: \`${dagId}\` was not found`,
    );
  const dagIds = dagId === '~' ? call.airflow.dags().map((dag) => dag.dagId) : [dagId];
  const states = call.query.getAll('state').flatMap((text) => (isV2(call) ? [text] : text.split(',')));
  const runTypes = call.query.getAll('run_type');
  const idPattern = since(call, '3.1') ? call.query.get('run_id_pattern') : null;
  const found = dagIds
    .flatMap((id) => call.airflow.runs(id))
    .filter((run) => states.length === 0 || states.includes(call.airflow.state(run)))
    .filter((run) => runTypes.length === 0 || runTypes.includes(run.runType))
    .filter(
      (run) =>
        idPattern === null || run.runId.toLowerCase().includes(idPattern.replaceAll('%', '').toLowerCase()),
    )
    .filter((run) => within(run, (name) => readBound(call, name)));
  const { limit, offset } = readPage(call);
  return page(call, sortRuns(call, found, call.query.get('order_by')), limit, offset);
}

function readBound(call: RestCall, name: string): Instant | undefined {
  const text = call.query.get(name);
  if (text === null) return undefined;
  const instant = parseInstant(text.replace(' ', '+'));
  if (typeof instant === 'number') return instant;
  if (isV2(call))
    throw unprocessable(
      ['query', name],
      ['datetime_from_date_parsing', 'Input should be a valid datetime'],
      text,
    );
  throw new Refusal(400, 'Bad Request', `Incorrect datetime argument`);
}

const BOUNDS = ['logical_date', 'execution_date', 'start_date', 'end_date', 'run_after'].flatMap((name) => [
  `${name}_gte`,
  `${name}_lte`,
]);

/** `POST /dags/~/dagRuns/list`. */
export function batchDagRuns(call: RestCall): unknown {
  const v2 = isV2(call);
  const names = v2
    ? BOUNDS.filter((name) => !name.startsWith('execution'))
    : BOUNDS.filter((name) => !/^(logical_date|run_after)/.test(name));
  const shape: BodyShape = {
    fields: {
      dag_ids: 'strings',
      states: 'strings',
      order_by: 'string',
      page_offset: 'integer',
      page_limit: 'integer',
      ...Object.fromEntries(names.map((name) => [name, 'instant' as const])),
      ...(since(call, '3.2') && { conf_contains: 'string' as const }),
    },
    nullable: v2 ? ['dag_ids', 'states', 'order_by', ...names] : [],
  };
  const fields = readFields(call, shape);
  const dagIds =
    (fields['dag_ids'] as string[] | null | undefined) ?? call.airflow.dags().map((dag) => dag.dagId);
  const states = fields['states'] as (string | null)[] | null | undefined;
  const found = dagIds
    .flatMap((id) => (call.airflow.findDag(id) ? call.airflow.runs(id) : []))
    .filter((run) => !states?.length || states.includes(call.airflow.state(run)))
    .filter((run) => within(run, (name) => instantField(fields, name) ?? undefined));
  const limit = Math.min((fields['page_limit'] as number | undefined) ?? 100, 100);
  const offset = (fields['page_offset'] as number | undefined) ?? 0;
  return page(
    call,
    sortRuns(call, found, (fields['order_by'] as string | null | undefined) ?? null),
    limit,
    offset,
  );
}

function within(run: DagRun, bound: (name: string) => Instant | undefined): boolean {
  const start = run.startMs === undefined ? undefined : run.startMs * 1000;
  const dates: Readonly<Record<string, number | null | undefined>> = {
    logical_date: run.logicalDate,
    execution_date: run.logicalDate,
    run_after: run.runAfter,
    start_date: start,
  };
  return Object.entries(dates).every(([name, value]) => {
    const [least, most] = [bound(`${name}_gte`), bound(`${name}_lte`)];
    if (least === undefined && most === undefined) return true;
    if (value === null || value === undefined) return false;
    return (least === undefined || value >= least) && (most === undefined || value <= most);
  });
}

const page = (call: RestCall, runs: readonly DagRun[], limit: number, offset: number): unknown => ({
  dag_runs: runs.slice(offset, offset + limit).map((run) => viewRun(call, run)),
  total_entries: runs.length,
  ...cursors(call),
});

const ORDERS = {
  v1: [
    'id',
    'state',
    'dag_id',
    'execution_date',
    'dag_run_id',
    'start_date',
    'end_date',
    'updated_at',
    'external_trigger',
    'conf',
  ],
  v2: [
    'id',
    'state',
    'dag_id',
    'run_id',
    'dag_run_id',
    'logical_date',
    'run_after',
    'start_date',
    'end_date',
    'updated_at',
    'conf',
    'duration',
  ],
};

function sortRuns(call: RestCall, runs: DagRun[], orderBy: string | null): DagRun[] {
  if (orderBy === null) return runs;
  const descending = orderBy.startsWith('-');
  const name = descending ? orderBy.slice(1) : orderBy;
  if (!ORDERS[isV2(call) ? 'v2' : 'v1'].includes(name))
    throw new Refusal(
      400,
      'Bad Request',
      `Ordering with '${name}' is disallowed or the attribute does not exist on the model`,
    );
  const key = (run: DagRun): string | number => {
    if (name === 'execution_date' || name === 'logical_date') return run.logicalDate ?? 0;
    if (name === 'run_after') return run.runAfter;
    if (name === 'start_date') return run.startMs ?? 0;
    if (name === 'dag_run_id' || name === 'run_id') return run.runId;
    return name === 'state' ? call.airflow.state(run) : run.queuedAtMs;
  };
  const sign = descending ? -1 : 1;
  return [...runs].sort((a, b) => (key(a) < key(b) ? -sign : key(a) > key(b) ? sign : 0));
}
