import type { DagRun } from '../airflow/model.ts';
import { formatDuration } from '../core/duration.ts';
import type { Outcome } from '../core/outcome.ts';
import type { WaitResult } from './wait/wait-for-dag-run.ts';

/** The outcome of a run that has ended, by its final state. */
export function finishedOutcome(run: DagRun): Outcome {
  const name = `DAG run "${run.runId}" of DAG "${run.dagId}"`;
  return run.state === 'success'
    ? { name: 'success', message: `${name} succeeded` }
    : { name: 'failed', message: `${name} failed` };
}

/** The outcome of a step that does not wait for its run. */
export function triggeredOutcome(run: DagRun): Outcome {
  return {
    name: 'triggered',
    message: `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`,
  };
}

/** The outcome of a wait whose time limit has passed. */
export function timedOutOutcome(
  end: Extract<WaitResult, { readonly kind: 'timed-out' }>,
  limitMs: number,
): Outcome {
  const { run, reason, limit } = end;
  const why = reason === undefined ? '' : `; probably ${reason}`;
  return {
    name: 'timed-out',
    message: `DAG run "${run.runId}" of DAG "${run.dagId}" is still ${run.state} after ${formatDuration(limitMs)}${why} ("${limit}" is ${limitMs / 1000} s)`,
    hint: hintFor(end),
  };
}

function hintFor({ limit, reason, run }: Extract<WaitResult, { readonly kind: 'timed-out' }>): string {
  if (/^the DAG is paused/.test(reason ?? '')) return 'Unpause the DAG, or set "if-paused: unpause".';
  if (run.state === 'queued')
    return `Free a place for the run, or raise "${limit}" (a number without a unit is seconds).`;
  return `Raise "${limit}" (such as "${limit}: 2h"; a number without a unit is seconds), or look in Airflow at what the run is doing.`;
}
