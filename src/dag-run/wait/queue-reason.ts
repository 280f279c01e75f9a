import type { AirflowClient } from '../../airflow/client.ts';
import type { Dag, DagRunRef } from '../../airflow/model.ts';

/** Airflow's default for max_active_runs (`core.max_active_runs_per_dag`) is 16; one page shows them all. */
const PAGE = 100;
const NOT_PICKED_UP = 'the scheduler has not picked it up: it is busy, starting up, or has no free slots';

/**
 * Why a queued run probably does not start, as one clause, from what two reads can tell. A scheduler starts no run of a
 * paused DAG, and no more than max_active_runs at a time (Airflow, models/dagrun.py, get_queued_dag_runs_to_set_running).
 */
export async function findQueueReason(
  ref: DagRunRef,
  client: AirflowClient,
  signal: AbortSignal,
): Promise<string> {
  if (!client.can('get-dag'))
    return maybePaused(await describeOtherRuns(ref, undefined, client, signal), client);
  const dag = await client.getDag(ref.dagId, signal);
  if (dag?.isPaused === true) return 'the DAG is paused';
  if (dag !== undefined && !dag.isActive) return 'the DAG is no longer among the DAGs that Airflow parses';
  return await describeOtherRuns(ref, dag, client, signal);
}

/** The probable reason when `findQueueReason` fails; undefined when there is no basis for a guess. */
export function guessQueueReason(client: Pick<AirflowClient, 'can' | 'transport'>): string | undefined {
  return client.can('get-dag') ? undefined : maybePaused(NOT_PICKED_UP, client);
}

/** A pause is named first where it cannot be ruled out: it is the one cause that lasts until somebody acts. */
function maybePaused(reason: string, { transport }: Pick<AirflowClient, 'transport'>): string {
  return `the DAG is paused (the ${transport} transport cannot read whether it is), or ${reason}`;
}

async function describeOtherRuns(
  ref: DagRunRef,
  dag: Dag | undefined,
  client: Pick<AirflowClient, 'listDagRuns'>,
  signal: AbortSignal,
): Promise<string> {
  const running = await client.listDagRuns({ dagId: ref.dagId, states: ['running'], limit: PAGE }, signal);
  const others = running.filter((run) => run.runId !== ref.runId);
  const oldest = others.at(-1);
  if (oldest === undefined) return NOT_PICKED_UP;
  if (dag?.maxActiveRuns === undefined)
    return `the DAG has ${others.length} other running run${others.length === 1 ? '' : 's'}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
  return others.length >= dag.maxActiveRuns
    ? `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")`
    : NOT_PICKED_UP;
}
