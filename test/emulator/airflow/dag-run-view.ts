import type { DagRun } from './dag-run.ts';
import { endOfRun } from './dag-run.ts';
import { formatIso, formatZulu, instantOf } from './instant.ts';
import type { RestCall } from './rest-call.ts';
import { isV2, since } from './rest-call.ts';

/** A DAG run as the version's API shows it. */
export function viewRun(call: RestCall, run: DagRun): Record<string, unknown> {
  const v2 = isV2(call);
  const state = call.airflow.state(run);
  const format = v2 ? formatZulu : formatIso;
  const at = (ms: number | undefined) => (ms === undefined ? null : format(instantOf(ms)));
  const ended = state === 'success' || state === 'failed';
  const startMs = state === 'queued' ? undefined : run.startMs;
  const endMs = ended ? endOfRun(run) : undefined;
  const logicalDate = run.logicalDate === null ? null : format(run.logicalDate);
  const shared = {
    conf: run.conf,
    dag_id: run.dag.dagId,
    dag_run_id: run.runId,
    data_interval_start: logicalDate,
    data_interval_end: logicalDate,
    start_date: at(startMs),
    end_date: at(endMs),
    logical_date: logicalDate,
    last_scheduling_decision: at(startMs),
    run_type: run.runType,
    state,
  };
  if (!v2)
    return {
      ...shared,
      execution_date: logicalDate,
      external_trigger: run.runType === 'manual',
      ...(since(call, '2.5') && { note: run.note }),
    };
  return {
    ...shared,
    queued_at: at(run.queuedAtMs),
    run_after: formatZulu(run.runAfter),
    triggered_by: run.triggeredBy,
    note: run.note,
    dag_versions: [
      { version_number: 1, dag_id: run.dag.dagId, bundle_name: 'dags-folder', bundle_version: null },
    ],
    bundle_version: null,
    ...(since(call, '3.1') && {
      dag_display_name: run.dag.dagId,
      duration: endMs !== undefined && startMs !== undefined ? (endMs - startMs) / 1000 : null,
      triggering_user_name: run.triggeringUser,
    }),
    ...(since(call, '3.2') && { partition_key: null }),
    ...(since(call, '3.3') && { partition_date: null }),
  };
}
