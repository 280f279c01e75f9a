import type { DagRun } from './dag-run.ts';
import { formatIso, type Instant } from './instant.ts';
import { Refusal } from './refusal.ts';
import type { RestCall } from './rest-call.ts';
import { since } from './rest-call.ts';

const SERIOUS =
  'Serious error when handling your request. Check logs for more details - you will find it in api server when you look for ID Vb1S2qW5';

/** What INSERT names on 3.0, the one version that has both REST v2 and a conflict that quotes the statement. */
const RUN_COLUMNS = [
  'dag_id',
  'queued_at',
  'logical_date',
  'start_date',
  'end_date',
  'state',
  'run_id',
  'creating_job_id',
  'run_type',
  'triggered_by',
  'conf',
  'data_interval_start',
  'data_interval_end',
  'run_after',
  'last_scheduling_decision',
  'log_template_id',
  'updated_at',
  'clear_number',
  'backfill_id',
  'bundle_version',
  'scheduled_by_job_id',
  'context_carrier',
  'created_dag_version_id',
];

/** What PostgreSQL says of a run of this DAG that is there already: by its id or by its date. */
export function quoteDuplicate(
  dagId: string,
  key: 'run_id' | 'logical_date' | 'execution_date',
  value: string | Instant,
): string {
  const shown = typeof value === 'string' ? value : formatPostgres(value);
  return `duplicate key value violates unique constraint "dag_run_dag_id_${key}_key"\nDETAIL:  Key (dag_id, ${key})=(${dagId}, ${shown}) already exists.`;
}

/** `2024-01-02 03:04:05.678+00`. */
const formatPostgres = (instant: Instant): string =>
  formatIso(instant)
    .replace('T', ' ')
    .replace(/(?:(\.\d*[1-9])0*)?\+00:00$/, '$1+00');

/** A run that has the id or the date of another; the index on ids is the older one, and is looked at first. */
export function runViolation(call: RestCall, taken: DagRun, by: 'run_id' | 'logical_date'): Refusal {
  const values = RUN_COLUMNS.map((column) => `%(${column})s`);
  return uniqueViolation(
    call,
    `INSERT INTO dag_run (${RUN_COLUMNS.join(', ')}) VALUES (${values.join(', ')}) RETURNING dag_run.id`,
    `${quoteDuplicate(taken.dag.dagId, by, by === 'run_id' ? taken.runId : (taken.logicalDate ?? 0))}\n`,
  );
}

/** airflow/api_fastapi/common/exceptions.py: from 3.1 on nothing tells which constraint was hurt. */
export function uniqueViolation(call: RestCall, statement: string, error: string): Refusal {
  const hidden = since(call, '3.1');
  return new Refusal(409, 'Conflict', {
    reason: 'Unique constraint violation',
    statement: hidden ? 'hidden' : statement,
    orig_error: hidden ? 'hidden' : error,
    message: SERIOUS,
  });
}

/** A value that PostgreSQL cannot store: an unhandled error up to 3.2. */
export function unstorable(call: RestCall): Refusal {
  if (!since(call, '3.3')) return new Refusal(500, 'Internal Server Error', null);
  return new Refusal(422, 'Unprocessable Entity', {
    reason: 'Value rejected by database',
    statement: 'hidden',
    orig_error: 'hidden',
    message: SERIOUS,
  });
}
