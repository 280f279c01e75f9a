import type { Dag, TaskInput } from './dag.ts';
import { fileloc } from './dag.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, since } from './rest-call.ts';

/** A DAG as `GET /dags/{dag_id}` shows it, with the version's own field names. */
export function viewDag(call: RestCall, dag: Dag): Record<string, unknown> {
  const schedule = dag.input.schedule ?? null;
  const shared = {
    dag_id: dag.dagId,
    description: dag.input.description ?? null,
    fileloc: fileloc(dag),
    file_token: `Ii9${Buffer.from(dag.dagId).toString('base64url')}.token`,
    has_import_errors: dag.input.importError !== undefined,
    has_task_concurrency_limits: false,
    is_paused: dag.isPaused,
    last_expired: null,
    max_active_runs: dag.input.maxActiveRuns ?? 16,
    max_active_tasks: 16,
    next_dagrun_data_interval_end: null,
    next_dagrun_data_interval_start: null,
    owners: ['airflow'],
    tags: (dag.input.tags ?? []).map((name) => ({ name })),
  };
  if (!isV2(call))
    return {
      ...shared,
      default_view: 'grid',
      is_active: dag.isActive,
      is_subdag: false,
      last_pickled: null,
      next_dagrun: null,
      next_dagrun_create_after: null,
      pickle_id: null,
      root_dag_id: null,
      schedule_interval: schedule === null ? null : { __type: 'CronExpression', value: schedule },
      scheduler_lock: null,
      ...(since(call, '2.3') && {
        last_parsed_time: formatIso(instantOf(dag.lastParsedAtMs)),
        timetable_description: schedule === null ? 'Never, external triggers only' : `At ${schedule}`,
      }),
      ...(since(call, '2.9') && { dag_display_name: dag.dagId }),
      ...(since(call, '2.10') && { max_consecutive_failed_dag_runs: 0 }),
    };
  return {
    ...shared,
    bundle_name: 'dags-folder',
    bundle_version: null,
    dag_display_name: dag.dagId,
    is_stale: !dag.isActive,
    last_parsed_time: formatZulu(instantOf(dag.lastParsedAtMs)),
    max_consecutive_failed_dag_runs: 0,
    next_dagrun_logical_date: null,
    next_dagrun_run_after: null,
    relative_fileloc: fileloc(dag).replace(/^.*\/dags\//, ''),
    tags: (dag.input.tags ?? []).map((name) => ({ name, dag_id: dag.dagId })),
    timetable_description: schedule === null ? 'Never, external triggers only' : `At ${schedule}`,
    timetable_summary: schedule,
    ...(since(call, '3.2') && {
      allowed_run_types: null,
      timetable_partitioned: false,
      last_parse_duration: 0.1,
    }),
    ...(since(call, '3.3') && { is_backfillable: false, timetable_periodic: false }),
  };
}

/** What the database knows of a DAG and the DAG itself does not: until 2.8 the details showed the latter. */
const MODEL_ONLY = [
  'has_import_errors',
  'has_task_concurrency_limits',
  'last_expired',
  'last_parsed_time',
  'last_pickled',
  'next_dagrun',
  'next_dagrun_create_after',
  'next_dagrun_data_interval_end',
  'next_dagrun_data_interval_start',
  'root_dag_id',
  'scheduler_lock',
  'timetable_description',
];

/** What `GET /dags/{dag_id}/details` adds. */
export function viewDagDetails(call: RestCall, dag: Dag): Record<string, unknown> {
  const lastParsed = instantOf(dag.lastParsedAtMs);
  const v2 = isV2(call);
  const model = Object.entries(viewDag(call, dag)).filter(
    ([name]) => since(call, '2.8') || !MODEL_ONLY.includes(name),
  );
  return {
    ...Object.fromEntries(model),
    catchup: false,
    concurrency: 16,
    dag_run_timeout: null,
    doc_md: null,
    end_date: null,
    is_paused_upon_creation: false,
    last_parsed: v2 ? formatZulu(lastParsed) : formatIso(lastParsed),
    params: Object.fromEntries(
      Object.entries(dag.input.params ?? {}).map(
        ([name, { value = null, schema = {}, description = null }]) => [
          name,
          v2
            ? { value, schema, description }
            : { __class: 'airflow.models.param.Param', value, schema, description },
        ],
      ),
    ),
    render_template_as_native_obj: false,
    start_date: '2024-01-01T00:00:00+00:00',
    ...(since(call, '2.8') && { [v2 ? 'template_search_path' : 'template_searchpath']: null }),
    timezone: since(call, '2.8') ? 'UTC' : "Timezone('UTC')",
    ...(v2
      ? {
          asset_expression: null,
          owner_links: {},
          ...(since(call, '3.2') && { active_runs_count: 0, default_args: {}, is_favorite: false }),
          ...(since(call, '3.3') && { rerun_with_latest_version: null }),
          latest_dag_version: {
            version_number: 1,
            dag_id: dag.dagId,
            bundle_name: 'dags-folder',
            bundle_version: null,
          },
        }
      : { orientation: 'LR', ...(since(call, '2.9') && { dataset_expression: null }) }),
  };
}

/** A task of a DAG as `GET /dags/{dag_id}/tasks` shows it. */
export function viewTask(call: RestCall, dag: Dag, task: TaskInput): Record<string, unknown> {
  const operator = task.operator ?? 'PythonOperator';
  return {
    class_ref: { class_name: operator, module_path: 'airflow.operators.python' },
    depends_on_past: false,
    downstream_task_ids: dag.tasks
      .filter((one) => one.upstream?.includes(task.taskId))
      .map((one) => one.taskId),
    end_date: null,
    execution_timeout: null,
    extra_links: [],
    is_mapped: task.mapped !== undefined,
    owner: 'airflow',
    pool: 'default_pool',
    pool_slots: 1,
    priority_weight: 1,
    queue: 'default',
    retries: task.retries ?? 0,
    retry_delay: {
      __type: 'TimeDelta',
      days: 0,
      seconds: 0,
      microseconds: Math.round((task.retryDelayMs ?? 100) * 1000),
    },
    retry_exponential_backoff: since(call, '3.2') ? 0 : false,
    start_date: '2024-01-01T00:00:00+00:00',
    task_id: task.taskId,
    template_fields: [],
    trigger_rule: task.triggerRule ?? 'all_success',
    ui_color: '#ffefeb',
    ui_fgcolor: '#000',
    wait_for_downstream: false,
    weight_rule: 'downstream',
    operator_name: operator,
    params: {},
    ...(since(call, '2.9') && { task_display_name: task.taskId }),
    ...(since(call, '2.10') && { doc_md: null }),
  };
}
