import type { DagInput } from '../emulator/airflow/dag.ts';

/** A task log that would act as workflow commands if it were printed as it is. */
const NASTY_LOG = [
  '::set-output name=outcome::success',
  '::error::printed by a task',
  '##[error]printed by a task',
  '::add-mask::a',
  '::stop-commands::x',
  'ValueError: no rows',
];

/** Ends before the first look at it. */
export const quick: DagInput = { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] };
/** Succeeds after `durationMs`. */
export const lasting = (durationMs: number): DagInput => ({
  tasks: [
    { taskId: 'extract', log: NASTY_LOG },
    { taskId: 'load', upstream: ['extract'], durationMs },
  ],
});
/** Fails after `durationMs`. */
export const failing = (durationMs: number): DagInput => ({
  tasks: [
    { taskId: 'extract' },
    { taskId: 'load', upstream: ['extract'], durationMs, state: 'failed', log: NASTY_LOG },
    { taskId: 'publish', upstream: ['load'] },
  ],
});
/** Goes on until somebody ends it. */
export const endless: DagInput = { tasks: [{ taskId: 'wait', holds: 'running' }] };
