import type { AirflowClient } from '../client.ts';
import { type DagRun, type DagRunRef, type DagRunState, dateOfRun, keyOfRun } from '../model.ts';
import { malformed, type RequestPurpose, requireObject, requireOk } from './answer.ts';
import type { RestCall, RestCaller } from './caller.ts';
import {
  batchDagRunsCall,
  type DagRunsQuery,
  dagRunSegments,
  dagRunsSegments,
  getDagRunCall,
  listDagRunsCall,
  PAGE_SIZE,
} from './calls.ts';
import { decodeDagRun, decodePage } from './decoder.ts';
import type { RestDialect } from './dialect.ts';
import { readPages } from './pages.ts';

/** What the functions over the REST API work with. */
export interface RestApi {
  readonly caller: RestCaller;
  readonly dialect: RestDialect;
}

/** Reads DAG runs by REST; remembers the dates of runs it has seen, to find them again in a list. */
export interface DagRunReader {
  get(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined>;
  readonly list: AirflowClient['listDagRuns'];
}

/** A run that is on none of this many pages, newest first, counts as absent. */
const MOST_PAGES = 10;

/** A reader over one API. */
export function createDagRunReader({ caller, dialect }: RestApi): DagRunReader {
  const dates = new Map<string, string>();

  function remember(run: DagRun): DagRun {
    const date = dialect.runDate === 'run_after' ? run.runAfter : run.logicalDate;
    if (date !== undefined) dates.set(keyOfRun(run), date);
    return run;
  }

  async function getDirectly(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    const purpose = { ...readRuns(ref.dagId), action: `read the DAG run "${ref.runId}" of "${ref.dagId}"` };
    const answer = await caller.send(getDagRunCall(ref), signal);
    if (answer.status === 404) return undefined;
    const run = decodeDagRun(requireOk(answer, purpose), purpose);
    if (run.runId !== ref.runId || run.dagId !== ref.dagId) throw malformed(purpose, answer.body);
    return run;
  }

  /** One page of the DAG's runs; none when there is no such DAG. */
  async function readPage(query: DagRunsQuery, signal: AbortSignal) {
    const purpose = readRuns(query.dagId);
    const ask = async (call: RestCall) => {
      const answer = await caller.send(call, signal);
      if (answer.status === 404) return { runs: [], count: 0, total: 0 };
      const { items, count, total } = decodePage(requireObject(answer, purpose), 'dag_runs', purpose);
      const own = items.filter((item) => item['dag_id'] === query.dagId);
      const runs = own.slice(0, PAGE_SIZE).map((item) => decodeDagRun(item, purpose));
      return { runs, count, total };
    };
    return await caller.choose(
      dagRunsSegments(query.dagId),
      () => ask(listDagRunsCall(dialect, query)),
      () => ask(batchDagRunsCall(dialect, query)),
    );
  }

  async function findInPages(
    query: Omit<DagRunsQuery, 'orderBy' | 'limit' | 'offset'>,
    runId: string,
    signal: AbortSignal,
  ): Promise<DagRun | undefined> {
    // By creation: a run for an old date is still found on the first page while it is new.
    const ask = (offset: number) => readPage({ ...query, orderBy: '-id', limit: PAGE_SIZE, offset }, signal);
    for await (const { runs } of readPages(MOST_PAGES, ask)) {
      const run = runs.find((candidate) => candidate.runId === runId);
      if (run !== undefined) return remember(run);
    }
    return undefined;
  }

  async function findInList(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    const { dagId, runId } = ref;
    const date = dates.get(keyOfRun(ref));
    const known = date === undefined ? undefined : await findInPages({ dagId, date }, runId, signal);
    if (known !== undefined) return known;
    const idPart = dialect.matchesRunIds ? runId : undefined;
    return await findInPages({ dagId, idPart }, runId, signal);
  }

  return {
    get(ref, signal) {
      return caller.choose(
        dagRunSegments(ref),
        () => getDirectly(ref, signal),
        () => findInList(ref, signal),
      );
    },
    async list({ dagId, states, limit }, signal) {
      const orderBy = dialect.newestFirst;
      const wanted = Math.min(limit, PAGE_SIZE);
      const groups: (readonly DagRunState[])[] = states === undefined ? [[]] : states.map((state) => [state]);
      const runs: DagRun[] = [];
      for (const group of groups) {
        const page = await readPage({ dagId, states: group, orderBy, limit: wanted }, signal);
        runs.push(...page.runs);
      }
      return runs.sort((a, b) => dateOfRun(b) - dateOfRun(a)).slice(0, wanted);
    },
  };
}

function readRuns(dagId: string): RequestPurpose {
  return { action: `list the DAG runs of "${dagId}"`, permission: 'can read on DAG Runs' };
}
