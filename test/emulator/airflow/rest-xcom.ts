import { pythonRepr } from '../cli/python.ts';
import type { DagRun, TaskInstance } from './dag-run.ts';
import { instancesOfTask } from './dag-run.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import { throughJsonb } from './jsonb.ts';
import { Refusal } from './refusal.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, param, readFlag, readPage, requireRun, since } from './rest-call.ts';

/** `GET .../taskInstances/{task_id}/xcomEntries/{xcom_key}`. */
export function getXcom(call: RestCall): unknown {
  const run = requireRun(call);
  const key = param(call, 'xcom_key');
  const mapIndex = Number(call.query.get('map_index') ?? -1);
  const selects = isV2(call) || since(call, '2.7');
  const deserialize = readFlag(call, 'deserialize', false);
  const stringify = readFlag(call, 'stringify', !isV2(call));
  const instances = ended(call, run, param(call, 'task_id')).filter(
    (one) => (!selects || one.mapIndex === mapIndex) && key in (xcomsOf(one) ?? {}),
  );
  // query.one_or_none() in endpoints/xcom_endpoint.py of 2.6.3.
  if (instances.length > 1)
    throw new Refusal(500, 'Multiple rows were found when one or none was required', null);
  const instance = instances[0];
  const xcom = instance === undefined ? undefined : xcomsOf(instance);
  if (instance === undefined || xcom === undefined)
    throw new Refusal(
      404,
      'XCom entry not found',
      isV2(call) ? `XCom entry with key: \`${key}\` not found` : null,
    );
  if (deserialize && !isV2(call))
    throw new Refusal(400, 'Bad Request', 'XCom deserialization is disabled in configuration.');
  const value = isV2(call) ? throughJsonb(xcom[key]) : xcom[key];
  return { ...viewEntry(call, run, instance, key), value: stringify ? asText(value) : value };
}

/** The values that an instance has pushed, by key. */
const xcomsOf = ({ task, mapIndex }: TaskInstance) =>
  task.mapped?.xcoms === undefined ? task.xcom : task.mapped.xcoms[mapIndex];

/** Python's `str` of a value: text stays as it is, the rest looks like Python. */
const asText = (value: unknown): string => (typeof value === 'string' ? value : pythonRepr(value));

/** `GET .../taskInstances/{task_id}/xcomEntries`. */
export function listXcoms(call: RestCall): unknown {
  const run = requireRun(call);
  const wanted = param(call, 'task_id');
  const tasks = run.dag.tasks.filter((task) => wanted === '~' || task.taskId === wanted);
  const key = call.query.get('xcom_key');
  const entries = tasks.flatMap((task) =>
    ended(call, run, task.taskId).flatMap((instance) =>
      Object.keys(xcomsOf(instance) ?? {})
        .filter((name) => key === null || name === key)
        .map((name) => viewEntry(call, run, instance, name)),
    ),
  );
  const { limit, offset } = readPage(call);
  return { xcom_entries: entries.slice(offset, offset + limit), total_entries: entries.length };
}

/** XComs are pushed when an instance succeeds. */
function ended(call: RestCall, run: DagRun, taskId: string): TaskInstance[] {
  const task = run.dag.tasks.find((one) => one.taskId === taskId);
  if (task === undefined) return [];
  return instancesOfTask(run, task, call.airflow.nowMs()).filter((one) => one.state === 'success');
}

function viewEntry(
  call: RestCall,
  run: DagRun,
  instance: TaskInstance,
  key: string,
): Record<string, unknown> {
  const v2 = isV2(call);
  const format = v2 ? formatZulu : formatIso;
  const date = run.logicalDate === null ? null : format(run.logicalDate);
  return {
    dag_id: run.dag.dagId,
    key,
    task_id: instance.task.taskId,
    timestamp: format(instantOf(instance.endMs ?? 0)),
    ...(since(call, '2.7') && { map_index: instance.mapIndex }),
    ...(v2 ? { logical_date: date, run_id: run.runId } : { execution_date: date }),
    ...(since(call, '3.1') && { dag_display_name: run.dag.dagId, task_display_name: instance.task.taskId }),
    ...(since(call, '3.2') && { run_after: formatZulu(run.runAfter) }),
  };
}
