import { pythonRepr } from '../cli/python.ts';
import type { DagRun } from './dag-run.ts';
import { clearTasks, instancesOfRun } from './dag-run.ts';
import { viewRun } from './dag-run-view.ts';
import { uniqueViolation } from './database-error.ts';
import { badFields, Refusal, unprocessable } from './refusal.ts';
import { readFields } from './request-body.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, param, requireRun, since } from './rest-call.ts';
import { viewReferences, viewTaskInstance } from './task-instance-view.ts';

/** `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}`: ends or requeues a run; v2 also takes a note. */
export function patchDagRun(call: RestCall): unknown {
  const v2 = isV2(call);
  if (v2) return patchV2(call);
  const run = findRun(call, 'dag');
  const fields = readFields(call, { fields: { state: 'string' } });
  // A body without a state is an unhandled error.
  if (fields['state'] === undefined) throw new Refusal(500, 'Internal Server Error', null);
  setState(call, run, fields['state']);
  return viewRun(call, run);
}

function patchV2(call: RestCall): unknown {
  const fields = readFields(call, {
    fields: { state: 'string', note: 'string' },
    nullable: ['state', 'note'],
  });
  const run = requireRun(call);
  if (String(fields['note'] ?? '').length > 1000)
    throw unprocessable(
      ['body', 'note'],
      ['string_too_long', 'String should have at most 1000 characters'],
      fields['note'],
      { max_length: 1000 },
    );
  const mask = call.query.getAll('update_mask');
  const applies = (name: string) => fields[name] !== undefined && (mask.length === 0 || mask.includes(name));
  // 3.3.1 inserts the first note of a run twice when a state comes with it (services/public/dag_run.py): the note stays, the state does not.
  if (since(call, '3.3') && applies('state') && applies('note') && run.note === null) {
    run.note = fields['note'] as string | null;
    throw uniqueViolation(
      call,
      'INSERT INTO dag_run_note (dag_run_id, content, ...) VALUES (...)',
      'duplicate key value violates unique constraint "dag_run_note_pkey"',
    );
  }
  if (applies('state')) setState(call, run, fields['state']);
  if (applies('note')) run.note = fields['note'] as string | null;
  return viewRun(call, run);
}

const STATES = "'queued', 'success' or 'failed'";

/** The run of the path; Airflow 2's own words differ from place to place, spaces included. */
function findRun(call: RestCall, place: string): DagRun {
  if (isV2(call)) return requireRun(call);
  const run = call.airflow.findRun(param(call, 'dag_id'), param(call, 'dag_run_id'));
  if (run !== undefined) return run;
  throw new Refusal(
    404,
    `Dag Run id ${param(call, 'dag_run_id')} not found in ${place} ${param(call, 'dag_id')}`,
    null,
  );
}

function setState(call: RestCall, run: DagRun, state: unknown): void {
  if (state === 'success' || state === 'failed') {
    call.airflow.mark(run, state);
    return;
  }
  if (state === 'queued') {
    clearTasks(run, new Set(run.dag.tasks.map((task) => task.taskId)), call.airflow.nowMs());
    call.airflow.requeue(run);
    return;
  }
  if (isV2(call))
    throw unprocessable(['body', 'state'], ['enum', `Input should be ${STATES}`], state, {
      expected: STATES,
    });
  throw new Refusal(
    400,
    'Bad Request',
    `${pythonRepr(state)} is not one of ${pythonRepr(['success', 'failed', 'queued'])} - 'state'`,
  );
}

/** `PATCH /dags/{dag_id}/dagRuns/{dag_run_id}/setNote`, v1 from 2.5 on. */
export function setRunNote(call: RestCall): unknown {
  const run = requireRun(call);
  const fields = readFields(call, { fields: { note: 'string' }, nullable: ['note'], required: ['note'] });
  const note = fields['note'] as string | null;
  if ((note ?? '').length > 1000) throw badFields({ note: 'Longer than maximum length 1000.' });
  run.note = note;
  return viewRun(call, run);
}

/** `POST /dags/{dag_id}/dagRuns/{dag_run_id}/clear`; a dry run unless told otherwise. */
export function clearDagRun(call: RestCall): unknown {
  const fields = readFields(call, {
    fields: {
      dry_run: 'boolean',
      ...(isV2(call) && { only_failed: 'boolean' as const }),
      ...(since(call, '3.1') && { run_on_latest_version: 'boolean' as const }),
    },
  });
  const run = findRun(call, 'dag  ');
  const now = call.airflow.nowMs();
  const onlyFailed = fields['only_failed'] === true;
  const instances = instancesOfRun(run, now).filter(
    (one) => !onlyFailed || one.state === 'failed' || one.state === 'upstream_failed',
  );
  if (fields['dry_run'] !== false && !isV2(call))
    return { task_instances: viewReferences(call, run, instances) };
  if (fields['dry_run'] !== false)
    return {
      task_instances: instances.map((one) => viewTaskInstance(call, run, one)),
      total_entries: instances.length,
    };
  clearTasks(run, new Set(instances.map((one) => one.task.taskId)), now);
  call.airflow.requeue(run);
  return viewRun(call, run);
}
