import { ActionError, TransportError } from '../../core/errors.ts';
import type { RestResponse } from '../../transport/transport.ts';
import { byTask, type DagRunRef, MOST_TASK_INSTANCES, type TaskInstance } from '../model.ts';
import { type RequestPurpose, requireObject } from './answer.ts';
import type { RestCall } from './caller.ts';
import {
  batchTaskInstancesCall,
  datedTaskInstancesCall,
  listTaskInstancesCall,
  PAGE_SIZE,
  taskInstancesSegments,
} from './calls.ts';
import type { DagRunReader, RestApi } from './dag-runs.ts';
import { decodePage, decodeTaskInstance } from './decoder.ts';
import { taskInstanceFilter } from './dialect.ts';
import { readPages } from './pages.ts';

/** Enough for MOST_TASK_INSTANCES and one more. */
const MOST_PAGES = Math.ceil((MOST_TASK_INSTANCES + 1) / PAGE_SIZE);

/** Lists every task instance of a run, or one more than MOST_TASK_INSTANCES when there are more than those, in the order of task ids and map indexes. */
export type TaskInstanceReader = (ref: DagRunRef, signal: AbortSignal) => Promise<readonly TaskInstance[]>;

/** A reader over one API; it remembers which runs are too large for one answer. */
export function createTaskInstanceReader(api: RestApi & { readonly runs: DagRunReader }): TaskInstanceReader {
  /** Ids of runs with more task instances than one answer can carry. */
  const tooLarge = new Set<string>();
  return (ref, signal) => listTaskInstances({ ...api, tooLarge }, ref, signal);
}

async function listTaskInstances(
  api: RestApi & { readonly runs: DagRunReader; readonly tooLarge: Set<string> },
  ref: DagRunRef,
  signal: AbortSignal,
): Promise<readonly TaskInstance[]> {
  const { caller, dialect, runs, tooLarge } = api;
  const purpose: RequestPurpose = {
    action: `list the task instances of the DAG run "${ref.runId}" of "${ref.dagId}"`,
    permission: 'can read on Task Instances',
  };
  const found = new Map<string, TaskInstance>();

  function take(answer: RestResponse): { readonly count: number; readonly total: number | undefined } {
    if (answer.status === 404) throw runNotFound(ref);
    const { items, count, total } = decodePage(requireObject(answer, purpose), 'task_instances', purpose);
    for (const item of items) {
      if (isFull()) break;
      const { dagId, runId, instance } = decodeTaskInstance(item, purpose);
      const isOwn = (dagId ?? ref.dagId) === ref.dagId && (runId ?? ref.runId) === ref.runId;
      // A row may come twice when rows change between two pages.
      if (isOwn) found.set(`${instance.mapIndex} ${instance.taskId}`, instance);
    }
    return { count, total };
  }

  function isFull(): boolean {
    return found.size > MOST_TASK_INSTANCES;
  }

  async function takePages(makeCall: (offset: number) => RestCall): Promise<number | undefined> {
    const ask = async (offset: number) => take(await caller.send(makeCall(offset), signal));
    for await (const { total, isLast } of readPages(MOST_PAGES, ask)) if (isFull() || isLast) return total;
    throw new ActionError(
      'unsupported',
      `The task instances of the DAG run "${ref.runId}" do not end after ${MOST_PAGES} pages.`,
    );
  }

  /** Reads the list over all runs, filtered to this one; v1 answers it in one piece. */
  async function takeBatch(): Promise<void> {
    const filter =
      taskInstanceFilter(dialect, ref, undefined) ?? taskInstanceFilter(dialect, ref, await requireDate());
    const makeCall = (offset: number) => batchTaskInstancesCall(dialect, filter ?? {}, offset);
    if (dialect.pagesBatches) await takePages(makeCall);
    else if (tooLarge.has(ref.runId)) await takeDated();
    else {
      try {
        take(await caller.send(makeCall(0), signal));
      } catch (error) {
        if (!isTooMuch(error)) throw error;
        await takeDated();
        tooLarge.add(ref.runId);
      }
    }
  }

  /** Reads page by page the task instances, of any run, that have this run's date. */
  async function takeDated(): Promise<void> {
    const date = await requireDate();
    await takePages((offset) => datedTaskInstancesCall(date, offset));
  }

  async function requireDate(): Promise<string> {
    const date = (await runs.get(ref, signal))?.logicalDate;
    if (date === undefined) throw runNotFound(ref);
    return date;
  }

  async function takeDirectly(): Promise<void> {
    const total = await takePages((offset) => listTaskInstancesCall(dialect, ref, offset));
    if (total === undefined || found.size >= total || isFull()) return;
    // v1 sorts by map index alone, so a page may repeat instances and leave out others; its batch has no pages.
    await takeBatch();
  }

  await caller.choose(taskInstancesSegments(ref), takeDirectly, takeBatch);
  return [...found.values()].sort(byTask);
}

/** An answer above 6 MB, or one that took InvokeRestApi more than 10 s; which error that gives is not documented. */
function isTooMuch(error: unknown): boolean {
  return error instanceof TransportError && (error.code === 'too-large' || error.code === 'unreachable');
}

/** The error for a run that Airflow does not have. */
export function runNotFound({ dagId, runId }: DagRunRef): ActionError {
  return new ActionError('dag-run-not-found', `Airflow has no DAG run "${runId}" of the DAG "${dagId}".`);
}
