import type { AirflowVersion } from '../airflow-version.ts';
import { isAtLeast } from '../airflow-version.ts';
import type { DagRunRef, TaskInstanceRef } from './model.ts';

/** A run, and its date, which pages before 2.3 are addressed by. */
export type Linked<T extends DagRunRef> = T & { readonly logicalDate?: string | undefined };

/**
 * The page of a DAG run in Airflow's UI; '' when the version addresses it by a date that is not known. `host` is the
 * web server's, without a scheme.
 */
export function linkToDagRun(host: string, version: AirflowVersion, run: Linked<DagRunRef>): string {
  const dag = encode(run.dagId);
  const id = encode(run.runId);
  if (version.major >= 3) return `https://${host}/dags/${dag}/runs/${id}`;
  if (isAtLeast(version, 2, 3)) return `https://${host}/dags/${dag}/grid?dag_run_id=${id}`;
  if (run.logicalDate === undefined) return '';
  return `https://${host}/graph?dag_id=${dag}&execution_date=${encode(run.logicalDate)}`;
}

/** The page of a task instance with its log, of one try where the UI can show that; '' as for a run. */
export function linkToTaskLog(
  host: string,
  version: AirflowVersion,
  ref: Linked<TaskInstanceRef>,
  tryNumber?: number,
): string {
  const dag = encode(ref.dagId);
  const run = encode(ref.runId);
  const task = encode(ref.taskId);
  const isMapped = ref.mapIndex >= 0;
  if (version.major >= 3) {
    const mapped = isMapped ? `/mapped/${ref.mapIndex}` : '';
    // SearchParamsKeys.TRY_NUMBER in airflow-core/src/airflow/ui/src/constants/searchParams.ts.
    const attempt = tryNumber !== undefined && tryNumber > 0 ? `?try_number=${tryNumber}` : '';
    return `https://${host}/dags/${dag}/runs/${run}/tasks/${task}${mapped}${attempt}`;
  }
  if (isAtLeast(version, 2, 3)) {
    const mapped = isMapped ? `&map_index=${ref.mapIndex}` : '';
    return `https://${host}/dags/${dag}/grid?dag_run_id=${run}&task_id=${task}${mapped}&tab=logs`;
  }
  if (ref.logicalDate === undefined) return '';
  return `https://${host}/log?dag_id=${dag}&task_id=${task}&execution_date=${encode(ref.logicalDate)}`;
}

/** Half a surrogate pair, which has no encoding, becomes U+FFFD. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}
