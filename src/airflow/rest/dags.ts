import { ActionError } from '../../core/errors.ts';
import type { Dag, DagParam, DagTask, ImportError } from '../model.ts';
import { malformed, type RequestPurpose, requireObject } from './answer.ts';
import {
  dagDetailsCall,
  dagSegments,
  dagTasksCall,
  getDagCall,
  importErrorsCall,
  listDagsCall,
  PAGE_SIZE,
} from './calls.ts';
import type { RestApi } from './dag-runs.ts';
import { decodeDagParams, decodeDagTask, decodeImportError, decodePage } from './decoder.ts';
import { decodeDag } from './dialect.ts';
import { readPages } from './pages.ts';

const MOST_PAGES = 10;
const MOST_TASKS = 20_000;
const PERMISSION = 'can read on DAGs';

/** The DAG; undefined when Airflow has none with exactly this id. */
export async function getDag(
  { caller, dialect }: RestApi,
  dagId: string,
  signal: AbortSignal,
): Promise<Dag | undefined> {
  const purpose: RequestPurpose = { action: `read the DAG "${dagId}"`, permission: PERMISSION };

  async function getDirectly(): Promise<Dag | undefined> {
    const answer = await caller.send(getDagCall(dagId), signal);
    if (answer.status === 404) return undefined;
    const dag = decodeDag(dialect, requireObject(answer, purpose), purpose);
    if (dag.dagId !== dagId) throw malformed(purpose, answer.body);
    return dag;
  }

  async function findInList(): Promise<Dag | undefined> {
    const ask = async (offset: number) => {
      const answer = await caller.send(listDagsCall(dialect, dagId, offset), signal);
      return decodePage(requireObject(answer, purpose), 'dags', purpose);
    };
    for await (const { items } of readPages(MOST_PAGES, ask)) {
      const item = items.find((candidate) => candidate['dag_id'] === dagId);
      if (item !== undefined) return decodeDag(dialect, item, purpose);
    }
    return undefined;
  }

  return await caller.choose(dagSegments(dagId), getDirectly, findInList);
}

/** The DAG's params; rejects with `dag-not-found`. */
export async function getDagParams(
  { caller }: RestApi,
  dagId: string,
  signal: AbortSignal,
): Promise<readonly DagParam[]> {
  const purpose: RequestPurpose = {
    action: `read the details of the DAG "${dagId}"`,
    permission: PERMISSION,
  };
  const answer = await caller.send(dagDetailsCall(dagId), signal);
  if (answer.status === 404) throw dagNotFound(dagId);
  return decodeDagParams(requireObject(answer, purpose));
}

/** The DAG's tasks; rejects with `dag-not-found`. */
export async function listDagTasks(
  { caller }: RestApi,
  dagId: string,
  signal: AbortSignal,
): Promise<readonly DagTask[]> {
  const purpose: RequestPurpose = { action: `list the tasks of the DAG "${dagId}"`, permission: PERMISSION };
  const answer = await caller.send(dagTasksCall(dagId), signal);
  if (answer.status === 404) throw dagNotFound(dagId);
  return decodePage(requireObject(answer, purpose), 'tasks', purpose)
    .items.slice(0, MOST_TASKS)
    .map((item) => decodeDagTask(item, purpose));
}

/** The environment's import errors, at most a thousand. */
export async function listImportErrors(
  { caller }: RestApi,
  signal: AbortSignal,
): Promise<readonly ImportError[]> {
  const purpose: RequestPurpose = { action: 'list the import errors', permission: 'can read on ImportError' };
  const ask = async (offset: number) => {
    const answer = await caller.send(importErrorsCall(offset), signal);
    return decodePage(requireObject(answer, purpose), 'import_errors', purpose);
  };
  const errors: ImportError[] = [];
  for await (const { items } of readPages(MOST_PAGES, ask))
    for (const item of items.slice(0, PAGE_SIZE)) errors.push(decodeImportError(item, purpose));
  return errors;
}

/** The error for a DAG that Airflow does not have. */
export function dagNotFound(dagId: string): ActionError {
  return new ActionError('dag-not-found', `Airflow has no DAG "${dagId}".`, {
    hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
  });
}
