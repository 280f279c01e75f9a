import type { TaskInput } from './dag.ts';
import type { DagRun, TaskInstance } from './dag-run.ts';
import { clearTasks, instanceAt, instancesOfRun, instancesOfTask, triesOf } from './dag-run.ts';
import { Refusal } from './refusal.ts';
import type { BodyShape } from './request-body.ts';
import { instantField, readFields } from './request-body.ts';
import type { RestCall } from './rest-call.ts';
import { cursors, isV2, param, readPage, requireRun, since } from './rest-call.ts';
import { viewTaskInstance, viewTry } from './task-instance-view.ts';

/** `GET /dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances`. */
export function listTaskInstances(call: RestCall): unknown {
  const run = call.airflow.findRun(param(call, 'dag_id'), param(call, 'dag_run_id'));
  // Airflow 2 does not ask whether there is such a run.
  if (run === undefined && !isV2(call)) return { task_instances: [], total_entries: 0 };
  if (run === undefined)
    throw new Refusal(
      404,
      'Not Found',
      `DagRun with ${since(call, '3.2') ? `dag_id: \`${param(call, 'dag_id')}\` and ` : ''}run_id: \`${param(call, 'dag_run_id')}\` was not found`,
    );
  const states = call.query
    .getAll('state')
    .map((state) => (state === 'no_status' || state === 'none' ? null : state));
  const all = instancesOfRun(run, call.airflow.nowMs()).filter(
    (one) => states.length === 0 || states.includes(one.state),
  );
  // v2 orders by map_index only: across pages the order of equal indexes is up to the database.
  if (isV2(call)) all.sort((a, b) => a.mapIndex - b.mapIndex);
  return page(call, run, all);
}

function page(call: RestCall, run: DagRun, all: readonly TaskInstance[]): unknown {
  const { limit, offset } = readPage(call);
  return {
    task_instances: all.slice(offset, offset + limit).map((one) => viewTaskInstance(call, run, one)),
    total_entries: all.length,
    ...cursors(call),
  };
}

const V1_BOUNDS = ['execution_date', 'start_date', 'end_date'];
const V2_BOUNDS = ['logical_date', 'run_after', 'start_date', 'end_date'];

/** `POST /dags/~/dagRuns/~/taskInstances/list`; v1 ignores paging and has run and task ids only from 2.7 on. */
export function batchTaskInstances(call: RestCall): unknown {
  const v2 = isV2(call);
  const bounds = (v2 ? V2_BOUNDS : V1_BOUNDS).flatMap((name) => [`${name}_gte`, `${name}_lte`]);
  const shape: BodyShape = {
    fields: {
      dag_ids: 'strings',
      state: 'strings',
      pool: 'strings',
      queue: 'strings',
      ...((v2 || since(call, '2.7')) && { dag_run_ids: 'strings' as const, task_ids: 'strings' as const }),
      ...((v2 || since(call, '2.10')) && { executor: 'strings' as const }),
      ...(v2 && {
        page_limit: 'integer' as const,
        page_offset: 'integer' as const,
        order_by: 'string' as const,
      }),
      ...Object.fromEntries(bounds.map((name) => [name, 'instant' as const])),
    },
    nullable: v2
      ? ['dag_ids', 'state', 'pool', 'queue', 'dag_run_ids', 'task_ids', 'executor', 'order_by', ...bounds]
      : [],
  };
  const fields = readFields(call, shape);
  const ids = (name: string) => fields[name] as (string | null)[] | null | undefined;
  const dateName = v2 ? 'logical_date' : 'execution_date';
  const [least, most] = [instantField(fields, `${dateName}_gte`), instantField(fields, `${dateName}_lte`)];
  const runs = (ids('dag_ids') ?? call.airflow.dags().map((dag) => dag.dagId))
    .flatMap((id) => call.airflow.runs(String(id)))
    .filter((run) => !ids('dag_run_ids')?.length || ids('dag_run_ids')?.includes(run.runId))
    .filter((run) => typeof least !== 'number' || (run.logicalDate !== null && run.logicalDate >= least))
    .filter((run) => typeof most !== 'number' || (run.logicalDate !== null && run.logicalDate <= most));
  const found = runs
    .flatMap((run) => instancesOfRun(run, call.airflow.nowMs()).map((one) => ({ run, one })))
    .filter(({ one }) => !ids('state')?.length || ids('state')?.includes(one.state))
    .filter(({ one }) => !ids('task_ids')?.length || ids('task_ids')?.includes(one.task.taskId));
  const offset = v2 ? ((fields['page_offset'] as number | undefined) ?? 0) : 0;
  const limit = v2 ? Math.min((fields['page_limit'] as number | undefined) ?? 100, 100) : found.length;
  return {
    task_instances: found
      .slice(offset, offset + limit)
      .map(({ run, one }) => viewTaskInstance(call, run, one)),
    total_entries: found.length,
    ...cursors(call),
  };
}

/** `GET .../taskInstances/{task_id}`, for tasks that are not mapped. */
export function getTaskInstance(call: RestCall): unknown {
  const run = requireRun(call);
  const task = requireTask(call, run);
  if (task.mapped !== undefined)
    throw new Refusal(
      404,
      'Task instance not found',
      'Task instance is mapped, add the map_index value to the URL',
    );
  return viewTaskInstance(call, run, instanceAt(run, task, -1, call.airflow.nowMs()));
}

/** `GET .../taskInstances/{task_id}/{map_index}`. */
export function getMappedTaskInstance(call: RestCall): unknown {
  const run = requireRun(call);
  return viewTaskInstance(call, run, requireInstance(call, run, Number(param(call, 'map_index'))));
}

/** `GET .../taskInstances/{task_id}/listMapped`. */
export function listMapped(call: RestCall): unknown {
  const run = requireRun(call);
  const task = requireTask(call, run);
  if (task.mapped === undefined)
    throw isV2(call)
      ? new Refusal(404, 'Not Found', `Task id ${task.taskId} is not mapped`)
      : new Refusal(404, `Task id ${task.taskId} is not mapped`, null);
  return page(call, run, instancesOfTask(run, task, call.airflow.nowMs()));
}

/** `GET .../taskInstances/{task_id}[/{map_index}]/tries`, 2.10 on and v2. */
export function listTries(call: RestCall): unknown {
  const run = requireRun(call);
  const instance = requireInstance(call, run, Number(call.params['map_index'] ?? '-1'));
  const tries = triesOf(run, instance, call.airflow.nowMs());
  return {
    task_instances: tries.map((one) => viewTry(call, run, one)),
    total_entries: tries.length,
  };
}

/** The task of the path, or 404. */
export function requireTask(call: RestCall, run: DagRun): TaskInput {
  const task = run.dag.tasks.find((one) => one.taskId === param(call, 'task_id'));
  if (task !== undefined) return task;
  throw missing(call, run, -1);
}

/** The instance of the path, or 404. */
export function requireInstance(call: RestCall, run: DagRun, mapIndex: number): TaskInstance {
  const task = requireTask(call, run);
  const found = instancesOfTask(run, task, call.airflow.nowMs()).find((one) => one.mapIndex === mapIndex);
  if (found === undefined) throw missing(call, run, mapIndex);
  return found;
}

function missing(call: RestCall, run: DagRun, mapIndex: number): Refusal {
  const taskId = param(call, 'task_id');
  const ids = `dag_id: \`${run.dag.dagId}\`, run_id: \`${run.runId}\``;
  if (isV2(call))
    return new Refusal(
      404,
      'Not Found',
      mapIndex >= 0
        ? `The Mapped Task Instance with ${ids}, task_id: \`${taskId}\`, and map_index: \`${mapIndex}\` was not found`
        : `The Task Instance with ${ids} and task_id: \`${taskId}\` was not found`,
    );
  return new Refusal(404, 'Task instance not found', null);
}

/** `POST /dags/{dag_id}/clearTaskInstances`; a dry run over failed tasks unless told otherwise. */
export function clearTaskInstances(call: RestCall): unknown {
  const v2 = isV2(call);
  const flags = [
    'dry_run',
    'only_failed',
    'only_running',
    'reset_dag_runs',
    'include_upstream',
    'include_downstream',
    'include_future',
    'include_past',
  ];
  const fields = readFields(call, {
    fields: {
      ...Object.fromEntries(
        [...flags, ...(v2 ? [] : ['include_subdags', 'include_parentdag'])].map((name) => [
          name,
          'boolean' as const,
        ]),
      ),
      dag_run_id: 'string',
      task_ids: v2 ? 'mixed' : 'strings',
      start_date: 'instant',
      end_date: 'instant',
    },
    nullable: v2 ? ['dag_run_id', 'task_ids', 'start_date', 'end_date'] : ['dag_run_id'],
  });
  const dag = call.airflow.findDag(param(call, 'dag_id'));
  if (dag === undefined)
    throw isV2(call)
      ? new Refusal(
          404,
          'Not Found',
          since(call, '3.2')
            ? `The Dag with ID: \`${param(call, 'dag_id')}\` was not found`
            : `DAG ${param(call, 'dag_id')} not found`,
        )
      : new Refusal(404, `Dag id ${param(call, 'dag_id')} not found`, null);
  const runId = (fields['dag_run_id'] ?? undefined) as string | undefined;
  const run = runId === undefined ? undefined : call.airflow.findRun(dag.dagId, runId);
  if (runId !== undefined && run === undefined)
    throw isV2(call)
      ? new Refusal(404, 'Not Found', `Dag Run id ${runId} not found in dag ${dag.dagId}`)
      : new Refusal(404, `Dag Run id ${runId} not found in dag ${dag.dagId}`, null);
  const wanted = (fields['task_ids'] as (string | readonly [string, number])[] | null | undefined)?.map(
    (id) => (typeof id === 'string' ? id : id[0]),
  );
  const taskIds = wanted && new Set(withDownstream(dag.tasks, wanted, fields['include_downstream'] === true));
  const now = call.airflow.nowMs();
  const cleared = (run === undefined ? call.airflow.runs(dag.dagId) : [run]).flatMap((one) => {
    const instances = instancesOfRun(one, now)
      .filter((instance) => taskIds === undefined || taskIds.has(instance.task.taskId))
      .filter(
        (instance) =>
          fields['only_failed'] === false ||
          instance.state === 'failed' ||
          instance.state === 'upstream_failed',
      )
      .filter((instance) => fields['only_running'] !== true || instance.state === 'running');
    if (fields['dry_run'] === false && instances.length > 0) {
      clearTasks(one, new Set(instances.map((instance) => instance.task.taskId)), now);
      call.airflow.requeue(one);
    }
    return instances.map((instance) => ({ one, instance }));
  });
  return {
    task_instances: cleared.map(({ one, instance }) =>
      v2
        ? viewTaskInstance(call, one, instance)
        : {
            dag_id: dag.dagId,
            dag_run_id: one.runId,
            execution_date: viewTaskInstance(call, one, instance)['execution_date'],
            task_id: instance.task.taskId,
          },
    ),
    ...(v2 && { total_entries: cleared.length, ...cursors(call) }),
  };
}

function withDownstream(tasks: readonly TaskInput[], ids: readonly string[], include: boolean): string[] {
  const found = [...ids];
  if (include)
    for (const id of found)
      for (const task of tasks)
        if (task.upstream?.includes(id) && !found.includes(task.taskId)) found.push(task.taskId);
  return found;
}
