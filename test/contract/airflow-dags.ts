import type { DagInput } from '../emulator/emulator.ts';

/** The id is so long that no path of the REST API with it has 64 characters or less. */
export const longDagId = 'gha_long_id_that_makes_every_path_of_the_rest_api_longer_than_sixty_four';

/** The DAGs that the contract of the client runs on, as the emulator simulates those of test/airflow/dags. */
export function createContractDags(canMap: boolean): Readonly<Record<string, DagInput>> {
  const xcoms = [1, 2, 3].map((n) => ({ return_value: n }));
  const load = { taskId: 'load', upstream: ['extract'], ...(canMap && { mapped: { count: 3, xcoms } }) };
  return { ...DAGS, gha_ok: { tasks: [{ taskId: 'extract', xcom: { return_value: [1, 2, 3] } }, load] } };
}

const DAGS: Readonly<Record<string, DagInput>> = {
  gha_fail: {
    tasks: [
      { taskId: 'boom', state: 'failed', log: ['about to fail', 'second line é'] },
      { taskId: 'after', upstream: ['boom'] },
      { taskId: 'unrelated' },
    ],
  },
  gha_heal: {
    tasks: [
      { taskId: 'before' },
      { taskId: 'heals', upstream: ['before'], attempts: [{ state: 'failed' }, { state: 'success' }] },
    ],
  },
  gha_params: {
    tasks: [{ taskId: 'show' }],
    params: {
      n: { value: 1, schema: { type: 'integer', minimum: 1, maximum: 9 } },
      who: { value: 'nobody', schema: { type: 'string', minLength: 1 } },
    },
  },
  gha_long: { tasks: [{ taskId: 'wait_forever', holds: 'up_for_reschedule' }] },
  gha_paused: { tasks: [{ taskId: 'noop' }], isPaused: true },
  gha_xcom: {
    tasks: [
      { taskId: 'values', xcom: { return_value: { number: 1, text: 'zażółć 😀', list: [true, null, 1.5] } } },
      { taskId: 'custom', xcom: { report: { rows: 42 }, 'odd key?with&signs%': 'found' } },
      { taskId: 'nothing' },
    ],
  },
  [longDagId]: { tasks: [{ taskId: 'done' }] },
  gha_import_error: {
    importError: 'Traceback (most recent call last):\n  File "gha_import_error.py", line 1\nNameError: name',
    parsedBefore: false,
  },
};
