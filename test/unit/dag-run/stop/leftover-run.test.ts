import { expect, test } from 'vitest';
import { ActionError } from '../../../../src/core/errors.ts';
import { stopIfStarted } from '../../../../src/dag-run/stop/leftover-run.ts';
import { VirtualClock } from '../../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../../report/partial-client.ts';
import type { RunTimeline } from '../model-records.ts';
import { createSimulation, never, type Simulation } from '../simulation.ts';

test('a defect while the run is looked up is an error, not a run that may exist', async () => {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const client = createPartialClient({ getDagRun: () => Promise.reject(new TypeError('a defect')) });
  const state = {
    phase: 'sending',
    dagId: 'etl',
    runId: 'gha-1',
    onCancel: 'stop',
    url: '',
    stopNote: '',
    connection: {},
  } as const;
  const stopping = stopIfStarted(state, { client, clock, log, linkTo: () => '' }, never);
  await expect(clock.drive(stopping)).rejects.toThrow('a defect');
  expect(warnings).toEqual([]);
});

const ID = 'gha-1';
const RUN = `DAG run "${ID}" of DAG "etl" (https://airflow.example/etl/${ID})`;
const goes = (workMs: number): RunTimeline => ({ queueMs: 0, workMs, end: 'success' });

/** What the post step tells of a run that the main step left. */
async function post(phase: 'sending' | 'created', prepare: (simulation: Simulation) => void) {
  const simulation = createSimulation();
  prepare(simulation);
  const state = {
    phase,
    dagId: 'etl',
    runId: ID,
    onCancel: 'stop',
    url: '',
    stopNote: 'note',
    connection: {},
  } as const;
  await simulation.clock.drive(stopIfStarted(state, simulation.context, never));
  return [...simulation.lines, ...simulation.warnings.map((line) => `warning: ${line}`)];
}

const seed =
  (timeline: RunTimeline) =>
  ({ airflow }: Simulation) =>
    airflow.seed({ runId: ID, timeline });

function refuseStops(simulation: Simulation): void {
  seed(goes(7_200_000))(simulation);
  const refusal = new ActionError('airflow-forbidden', 'Airflow says no.');
  simulation.client.stopDagRun = () => Promise.reject(refusal);
}

test.each<[string, 'sending' | 'created', (simulation: Simulation) => void, string]>([
  ['was never created', 'sending', () => {}, `DAG run "${ID}" was not started: Airflow has no such run.`],
  ['was deleted', 'created', () => {}, `${RUN} does not exist; there is nothing to stop.`],
  ['goes on', 'created', seed(goes(7_200_000)), `${RUN} was stopped.`],
  ['has ended', 'created', seed(goes(0)), `${RUN} had already ended (success); nothing was stopped.`],
  [
    'may not be stopped',
    'created',
    refuseStops,
    `warning: ${RUN} could not be stopped and may keep running: Airflow says no. Stop it in Airflow by marking it failed.`,
  ],
])('the post step tells of a run that %s', async (_, phase, prepare, line) => {
  expect(await post(phase, prepare)).toEqual([line]);
});
