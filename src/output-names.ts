/** The outputs of action.yml, in its order: all that the step sets, and nothing else. */
export const outputNames = [
  'outcome',
  'dag-run-id',
  'dag-run-url',
  'state',
  'created',
  'logical-date',
  'start-date',
  'end-date',
  'duration-seconds',
  'failed-tasks',
  'task-counts',
  'xcom',
  'transport',
  'airflow-version',
  'dag-run',
] as const;

/** An output of action.yml. */
export type OutputName = (typeof outputNames)[number];
