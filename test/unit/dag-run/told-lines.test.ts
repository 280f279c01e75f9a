import { expect, test } from 'vitest';
import { ActionError } from '../../../src/core/errors.ts';
import { runDag } from '../../../src/dag-run/run-dag.ts';
import { writeStopNote } from '../../../src/dag-run/stop/stop-note.ts';
import type { RunTimeline } from './model-records.ts';
import { type RequestResult, RequestResults } from './request-result.ts';
import { createSimulation, environmentIs, never, planWith, type Simulation } from './simulation.ts';

/** What a step meets, and what its inputs say. */
interface Play {
  readonly model?: Parameters<typeof createSimulation>[0];
  /** A run that is there before. */
  readonly run?: Parameters<Simulation['airflow']['seed']>[0];
  readonly prepare?: (simulation: Simulation) => void;
  readonly inputs?: Parameters<typeof planWith>[0];
  readonly plan?: Parameters<typeof planWith>[1];
}

const ID = planWith().runId;
const { conf } = planWith().inputs;
const soon: RunTimeline = { queueMs: 0, workMs: 10_000, end: 'success' };
const busy: RunTimeline = { queueMs: 0, workMs: 7_200_000, end: 'success' };
const ended = (end: RunTimeline['end']): RunTimeline => ({ queueMs: 0, workMs: 0, end });
const lost: RequestResult = { kind: 'lost', ms: 10_000, effectMs: 'never' };
const updating = environmentIs('UPDATING');

const told = ({ lines, warnings }: Simulation) => [...lines, ...warnings.map((line) => `warning: ${line}`)];

async function runLines({ model, run, prepare, inputs, plan }: Play): Promise<readonly string[]> {
  const simulation = createSimulation(model);
  if (run !== undefined) simulation.airflow.seed(run);
  prepare?.(simulation);
  await simulation.clock.drive(runDag(planWith(inputs, plan), simulation.context, never));
  return told(simulation);
}

/** A step whose earlier attempt had a run that went like this. */
const rerun = (onRerun: 'attach' | 'resume', timeline?: RunTimeline, prepare?: Play['prepare']): Play => ({
  ...(timeline !== undefined && { run: { runId: 'before', conf, timeline } }),
  ...(prepare !== undefined && { prepare }),
  inputs: { onRerun },
  plan: { earlierRunIds: ['before'] },
});

const stopEarlier = ({ airflow }: Simulation) => {
  const ref = { dagId: 'etl', runId: 'before' };
  airflow.stop(ref, 'us');
  airflow.leaveNote(ref, writeStopNote('cancelled', 'x'));
};
const clearNothing = ({ client }: Simulation) => {
  client.clearTasks = () => Promise.resolve();
};
const followWith =
  (timeline: RunTimeline) =>
  ({ airflow, clock }: Simulation) =>
    void clock.sleep(1_000, never).then(() => airflow.seed({ runId: 'second', timeline }));

function failThreeLooks({ client }: Simulation): void {
  const read = client.getDagRun.bind(client);
  const page = new ActionError('unexpected-response', 'A page came.');
  let looks = 0;
  client.getDagRun = (...[ref, signal]) => {
    looks += 1;
    return looks > 3 ? read(ref, signal) : Promise.reject(page);
  };
}

function nameAnotherFileEachTime({ client }: Simulation): void {
  let looks = 0;
  client.listImportErrors = () => {
    looks += 1;
    return Promise.resolve([{ filename: `/usr/local/airflow/dags/${looks}.py`, stackTrace: 'E: x' }]);
  };
}

const BEFORE = `This is a re-run: the earlier attempt's DAG run "before" (https://airflow.example/etl/before)`;
const CANNOT_TELL =
  'The invoke-rest-api transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).';
const NEXT = 'This step starts a run of its own, under the next suffix of that id.';
const otherFile = (look: number) =>
  `Not ready: DAG "etl" is not in the environment; a file that may define it cannot be imported: E: x (/usr/local/airflow/dags/${look}.py).`;
const RUN = `DAG run "${ID}" of DAG "etl" (https://airflow.example/etl/${ID})`;

test.each<[string, Play, readonly string[]]>([
  [
    'an absent DAG',
    { model: { dags: [{ appearsAtMs: 20_000 }] }, inputs: { waitForDagMs: 60_000 } },
    ['Not ready: DAG "etl" is not in the environment.', 'Waiting up to 1 min for the DAG.'],
  ],
  [
    'a file that cannot be imported',
    { model: { dags: [{ brokenUntilMs: 1e9 }] } },
    [
      'Not ready: The file of DAG "etl" cannot be imported: NameError: name \'dga\' is not defined (/usr/local/airflow/dags/etl.py).',
      '  Traceback (most recent call last):',
      '    File "etl.py", line 3',
      "  NameError: name 'dga' is not defined",
    ],
  ],
  [
    'a reason that is another one at each look',
    { model: { dags: [] }, prepare: nameAnotherFileEachTime, inputs: { waitForDagMs: 120_000 } },
    [
      otherFile(1),
      '  E: x',
      'Waiting up to 2 min for the DAG.',
      ...[2, 3, 4, 5, 6, 7, 8, 9, 10].flatMap((look) => [otherFile(look), '  E: x']),
      'The reason has changed 10 times; further changes are not shown.',
    ],
  ],
  [
    'an absent DAG over a transport that cannot look',
    {
      model: { dags: [{ appearsAtMs: 20_000 }], without: ['get-dag', 'import-errors'] },
      inputs: { waitForDagMs: 60_000 },
    },
    [
      CANNOT_TELL,
      'Not ready: DAG "etl" is not in the environment; the invoke-rest-api transport cannot read import errors. The trigger is repeated for up to 1 min.',
    ],
  ],
  [
    'an environment that is being updated',
    { plan: { environment: updating } },
    ['warning: MWAA environment "prod" is UPDATING: Airflow may not answer for a while.'],
  ],
  [
    'a paused DAG',
    { model: { dags: [{ isPaused: true }] }, inputs: { ifPaused: 'trigger', waitForCompletion: false } },
    ['warning: DAG "etl" is paused: its run stays queued until somebody unpauses the DAG.'],
  ],
  [
    'a paused DAG that is unpaused',
    { model: { dags: [{ isPaused: true }] }, inputs: { ifPaused: 'unpause' } },
    ['DAG "etl" was unpaused.'],
  ],
  [
    'active runs one after the other',
    {
      run: { runId: 'first', timeline: soon },
      prepare: followWith({ ...soon, queueMs: 20_000 }),
      inputs: { ifRunning: 'wait' },
    },
    [
      'DAG "etl" has an active run: "first" (running) (https://airflow.example/etl/first); waiting for it to end.',
      'Waiting for the active run "second" (queued) (https://airflow.example/etl/second).',
    ],
  ],
  [
    'a transport that can do little',
    {
      model: { without: ['get-dag', 'stop', 'note', 'clear'] },
      inputs: {
        onCancel: 'stop',
        onTimeout: 'stop',
        isNoteGiven: true,
        parsedAfter: '2026-01-01T00:00:00Z',
        onRerun: 'resume',
      },
    },
    [
      CANNOT_TELL,
      'warning: The invoke-rest-api transport cannot read when the DAG was parsed (parsed-after); nor stop a run (on-cancel: stop, on-timeout: stop); nor leave a note on the run (note); nor resume a run (on-rerun: resume).',
    ],
  ],
  [
    'a re-run without an earlier run',
    rerun('attach'),
    ['This is a re-run, and no earlier attempt left a DAG run: a new one is started.'],
  ],
  ['a re-run of an active run', rerun('attach', soon), [`${BEFORE} is running and is waited for.`]],
  [
    'a re-run of a success',
    rerun('attach', ended('success')),
    [`${BEFORE} has succeeded and is reported; nothing is started.`],
  ],
  ['a re-run of a failure', rerun('attach', ended('failed')), [`${BEFORE} failed, so a new one is started.`]],
  [
    'a failure that is resumed',
    rerun('resume', ended('failed')),
    [`${BEFORE} failed; its failed tasks are cleared and it is waited for again.`],
  ],
  [
    'a stopped run that is resumed',
    rerun('resume', busy, stopEarlier),
    [`${BEFORE} was stopped; what the stop failed or skipped is cleared and it is waited for again.`],
  ],
  [
    'a failure without failed tasks',
    rerun('resume', ended('failed'), clearNothing),
    [
      `${BEFORE} failed; its failed tasks are cleared and it is waited for again.`,
      'warning: DAG run "before" has no failed task to clear.',
    ],
  ],
  [
    'an id whose run has ended',
    { run: { runId: ID, timeline: ended('failed') } },
    [
      `${RUN} has ended already (failed): an earlier start of this step with the same workflow run id and attempt made it, or another step. ${NEXT}`,
    ],
  ],
  [
    'an id whose active run has another conf',
    { run: { runId: ID, timeline: soon } },
    [`${RUN} is running with another conf: another step made it. ${NEXT}`],
  ],
  [
    'an id whose active run has the same conf',
    { run: { runId: ID, conf, timeline: soon } },
    [
      `warning: DAG run "${ID}" exists already with the same conf, so this step waits for it and created none. If two steps (a reusable workflow called twice, say) should each have a run, tell them apart by "job-index" or "dag-run-id".`,
    ],
  ],
  [
    'a trigger whose answer was lost',
    { model: { results: new RequestResults({ trigger: [lost] }) } },
    [
      `No answer to the trigger of "${ID}" (https://airflow.example/etl/${ID}): looking it up.`,
      `There is no run "${ID}": the same id is sent again.`,
    ],
  ],
  [
    'a state that cannot be read for a while',
    { prepare: failThreeLooks },
    ['The state of the run cannot be read: A page came. Trying again for up to 19 min 59 s.'],
  ],
  [
    'a run that takes too long and is stopped',
    { model: { dags: [{ timelines: [busy] }] }, inputs: { timeoutMs: 60_000, onTimeout: 'stop' } },
    [`${RUN} was stopped.`],
  ],
])('the log tells of %s', async (_, play, lines) => {
  expect(await runLines(play)).toEqual(lines);
});
