import { taskInstanceFilter } from '../../src/airflow/rest/dialect.ts';
import { isObject, type JsonObject } from '../../src/core/json.ts';
import type { ProbeContext } from './question.ts';

/** A task instance whose log can be asked for. */
export interface FinishedTask {
  readonly runId: string;
  readonly taskId: string;
  readonly mapIndex: number;
  readonly tryNumber: number;
}

/** Runs of the DAG that are looked through, newest first. */
const MOST_RUNS = 5;

/** A run that the probe triggered gets this long to end a task. */
const WAIT_MS = 60_000;
const PAUSE_MS = 2_000;

/**
 * A task instance of the DAG that has ended, of its newest runs; undefined when there is none. After a trigger it is looked for
 * once more every two seconds, for a minute.
 */
export async function findFinishedTask(
  context: ProbeContext,
  signal: AbortSignal,
): Promise<FinishedTask | undefined> {
  const until = context.clock.now() + (context.triggered === undefined ? 0 : WAIT_MS);
  for (;;) {
    const found = await lookForTask(context, signal);
    if (found !== undefined || context.clock.now() >= until) return found;
    await context.clock.sleep(PAUSE_MS, signal);
  }
}

async function lookForTask(
  { aws, dagId, dialect }: ProbeContext,
  signal: AbortSignal,
): Promise<FinishedTask | undefined> {
  const path = `/dags/${encodeURIComponent(dagId)}/dagRuns`;
  const query = { limit: MOST_RUNS, order_by: '-start_date' };
  const runs = readList(await aws.mwaa.invokeRestApi({ method: 'GET', path, query }, signal), 'dag_runs');
  for (const run of runs.slice(0, MOST_RUNS)) {
    const runId = run['dag_run_id'];
    if (typeof runId !== 'string') continue;
    const date = run['execution_date'];
    const body = taskInstanceFilter(dialect, { dagId, runId }, typeof date === 'string' ? date : undefined);
    if (body === undefined) continue;
    const answer = await aws.mwaa.invokeRestApi(
      {
        method: 'POST',
        path: '/dags/~/dagRuns/~/taskInstances/list',
        body,
      },
      signal,
    );
    const found = readList(answer, 'task_instances').find(
      ({ state, try_number }) =>
        (state === 'success' || state === 'failed') && typeof try_number === 'number' && try_number > 0,
    );
    if (found !== undefined && typeof found['task_id'] === 'string')
      return {
        runId,
        taskId: found['task_id'],
        mapIndex: typeof found['map_index'] === 'number' ? found['map_index'] : -1,
        tryNumber: Number(found['try_number']),
      };
  }
  return undefined;
}

/** Ids of the DAG's newest runs, at most 100. */
export async function listRunIds(
  { aws, dagId }: ProbeContext,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const path = `/dags/${encodeURIComponent(dagId)}/dagRuns`;
  const query = { limit: 100, order_by: '-start_date' };
  const runs = readList(await aws.mwaa.invokeRestApi({ method: 'GET', path, query }, signal), 'dag_runs');
  return runs.map((run) => run['dag_run_id']).filter((id) => typeof id === 'string');
}

/** Paths of a task's log below the API's root: ids percent-encoded, and with `+` and `:` as they are. */
export function logPaths(dagId: string, task: FinishedTask): readonly string[] {
  const [dag, run, name] = [dagId, task.runId, task.taskId].map(encodeURIComponent);
  const path = `/dags/${dag}/dagRuns/${run}/taskInstances/${name}/logs/${task.tryNumber}`;
  return [path, path.replaceAll('%2B', '+').replaceAll('%3A', ':')];
}

/** The log of a task through InvokeRestApi, by the first path that Airflow knows. */
export async function readLog(
  { aws, dagId }: ProbeContext,
  task: FinishedTask,
  query: JsonObject,
  signal: AbortSignal,
): Promise<{ readonly status: number; readonly body: unknown }> {
  const [encoded = '', plain = ''] = logPaths(dagId, task);
  const first = await aws.mwaa.invokeRestApi({ method: 'GET', path: encoded, query }, signal);
  if (first.status !== 404) return first;
  return await aws.mwaa.invokeRestApi({ method: 'GET', path: plain, query }, signal);
}

function readList(
  answer: { readonly status: number; readonly body: unknown },
  key: string,
): readonly { readonly [name: string]: unknown }[] {
  const list = isObject(answer.body) ? answer.body[key] : undefined;
  return Array.isArray(list) ? list.filter(isObject) : [];
}
