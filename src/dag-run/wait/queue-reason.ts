import type { DagRunRef } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { DagRunContext } from '../dag-run-context.ts';

/** Airflow's default for max_active_runs (`core.max_active_runs_per_dag`) is 16; one page shows them all. */
const PAGE = 100;

/**
 * Why a queued run probably does not start, as one clause, from what two reads can tell; undefined when they fail.
 * A scheduler starts no run of a paused DAG, and no more than max_active_runs at a time (Airflow, models/dagrun.py,
 * get_queued_dag_runs_to_set_running).
 */
export async function findQueueReason(
  ref: DagRunRef,
  context: Pick<DagRunContext, 'client' | 'log'>,
  signal: AbortSignal,
): Promise<string | undefined> {
  try {
    const dag = context.client.can('get-dag') ? await context.client.getDag(ref.dagId, signal) : undefined;
    if (dag?.isPaused === true) return 'the DAG is paused';
    if (dag !== undefined && !dag.isActive) return 'the DAG is no longer among the DAGs that Airflow parses';
    const running = await context.client.listDagRuns(
      { dagId: ref.dagId, states: ['running'], limit: PAGE },
      signal,
    );
    const others = running.filter((run) => run.runId !== ref.runId);
    const oldest = others.at(-1);
    if (oldest !== undefined && dag?.maxActiveRuns !== undefined && others.length >= dag.maxActiveRuns) {
      return `the DAG already has ${others.length} running of at most ${dag.maxActiveRuns} active runs (the oldest is "${oldest.runId}")`;
    }
    if (oldest !== undefined && dag?.maxActiveRuns === undefined) {
      return `the DAG has ${others.length} other running run${others.length === 1 ? '' : 's'}, perhaps as many as it allows (the oldest is "${oldest.runId}")`;
    }
    return 'the scheduler has not picked it up: it is busy, starting up, or has no free slots';
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    context.log.debug(`Why the run is queued could not be found out: ${error.message}`);
    return undefined;
  }
}
