import type { DagInput, TaskInput } from '../emulator/airflow/dag.ts';

/** A DAG whose last task fails, with what its author wrote. */
export function failingDag(author: Partial<TaskInput> & { readonly dag?: DagInput } = {}): {
  readonly etl: DagInput;
} {
  const { dag, ...task } = author;
  const load: TaskInput = { taskId: 'load', upstream: ['extract'], state: 'failed', ...task };
  return { etl: { tasks: [{ taskId: 'extract', xcom: { return_value: 1 } }, load], ...dag } };
}

/** A DAG whose run goes on until somebody ends it. */
export const endlessDag: { readonly etl: DagInput } = {
  etl: { tasks: [{ taskId: 'wait', holds: 'running' }] },
};
