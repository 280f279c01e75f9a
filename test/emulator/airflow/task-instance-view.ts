import { createHash } from 'node:crypto';
import type { DagRun, TaskInstance } from './dag-run.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, since } from './rest-call.ts';

/** A task instance as the version's API shows it. */
export function viewTaskInstance(
  call: RestCall,
  run: DagRun,
  instance: TaskInstance,
): Record<string, unknown> {
  const v2 = isV2(call);
  const { task, mapIndex, startMs, endMs, tryNumber } = instance;
  const format = v2 ? formatZulu : formatIso;
  const at = (ms: number | undefined) => (ms === undefined ? null : format(instantOf(ms)));
  // Instances that never ran have dates, but no process.
  const queuedMs = tryNumber > 0 ? startMs : undefined;
  const shared = {
    dag_id: run.dag.dagId,
    dag_run_id: run.runId,
    task_id: task.taskId,
    duration: startMs !== undefined && endMs !== undefined ? (endMs - startMs) / 1000 : null,
    end_date: at(endMs),
    executor_config: '{}',
    hostname: startMs === undefined ? '' : 'ip-10-0-0-1.ec2.internal',
    max_tries: task.retries ?? 0,
    operator: task.operator ?? 'PythonOperator',
    pid: queuedMs === undefined ? null : 4242,
    pool: 'default_pool',
    pool_slots: 1,
    priority_weight: 1,
    queue: 'default',
    queued_when: at(queuedMs),
    start_date: at(startMs),
    state: instance.state,
    try_number: tryNumber,
    unixname: 'airflow',
    rendered_fields: {},
    ...((v2 || since(call, '2.5')) && { trigger: null, triggerer_job: null }),
  };
  if (!v2)
    return {
      ...shared,
      execution_date: run.logicalDate === null ? null : formatIso(run.logicalDate),
      sla_miss: null,
      ...(since(call, '2.3') && { map_index: mapIndex }),
      ...(since(call, '2.5') && { note: task.note ?? null }),
      ...(since(call, '2.10') && { executor: null }),
      ...(since(call, '2.9') && {
        rendered_map_index: null,
        task_display_name: task.taskId,
      }),
    };
  return {
    ...shared,
    id: instanceUuid(run, instance),
    dag_version: {
      version_number: 1,
      dag_id: run.dag.dagId,
      bundle_name: 'dags-folder',
      bundle_version: null,
    },
    executor: null,
    logical_date: run.logicalDate === null ? null : formatZulu(run.logicalDate),
    map_index: mapIndex,
    note: task.note ?? null,
    rendered_map_index: mapIndex < 0 ? null : String(mapIndex),
    run_after: formatZulu(run.runAfter),
    scheduled_when: at(queuedMs),
    task_display_name: task.taskId,
    ...(since(call, '3.1') && {
      dag_display_name: run.dag.dagId,
      operator_name: task.operator ?? 'PythonOperator',
    }),
  };
}

function instanceUuid(run: DagRun, instance: TaskInstance): string {
  const key = [run.dag.dagId, run.runId, instance.task.taskId, instance.mapIndex, instance.tryNumber].join(
    '\n',
  );
  const hex = createHash('sha256').update(key).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const HISTORY_OMITS = [
  'execution_date',
  'id',
  'logical_date',
  'note',
  'rendered_fields',
  'rendered_map_index',
  'run_after',
  'sla_miss',
  'trigger',
  'triggerer_job',
];

/** A try of an instance, as the history keeps it: without what belongs to the run or the rendering. */
export const viewTry = (call: RestCall, run: DagRun, instance: TaskInstance): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(viewTaskInstance(call, run, instance)).filter(([name]) => !HISTORY_OMITS.includes(name)),
  );

/** Instances as Airflow 2 lists what a clearing would touch, by task id. */
export const viewReferences = (
  call: RestCall,
  run: DagRun,
  instances: readonly TaskInstance[],
): Record<string, unknown>[] =>
  instances
    .map((one) => viewTaskInstance(call, run, one))
    .map(({ dag_id, dag_run_id, execution_date, task_id }) => ({
      dag_id,
      dag_run_id,
      execution_date,
      task_id,
    }))
    .sort((a, b) => (String(a.task_id) < String(b.task_id) ? -1 : 1));
