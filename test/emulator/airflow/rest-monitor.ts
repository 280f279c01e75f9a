import { formatIso, instantOf } from './instant.ts';
import type { RestCall } from './rest-call.ts';
import { since } from './rest-call.ts';

/** `GET /version`. */
export const getVersion = (call: RestCall): unknown => ({
  version: call.airflow.version.text,
  git_version: `.release:${'a'.repeat(40)}`,
});

/** `GET /health` on v1, `/monitor/health` on v2. */
export function getHealth(call: RestCall): unknown {
  const beat = formatIso(instantOf(call.airflow.nowMs()));
  return {
    metadatabase: { status: 'healthy' },
    scheduler: { status: 'healthy', latest_scheduler_heartbeat: beat },
    ...(since(call, '2.6') && {
      triggerer: { status: 'healthy', latest_triggerer_heartbeat: beat },
    }),
    ...(since(call, '2.7') && {
      dag_processor: { status: null, latest_dag_processor_heartbeat: null },
    }),
  };
}
