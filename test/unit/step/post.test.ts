import { expect, test } from 'vitest';
import { encodeStepState, STEP_STATE, type StepState } from '../../../src/dag-run/step-state.ts';
import { runPost } from '../../../src/step/post.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createRecordingRunner } from '../report/recording-runner.ts';

const state: StepState = {
  phase: 'created',
  dagId: 'etl',
  runId: 'gha-1',
  onCancel: 'leave',
  url: '',
  stopNote: 'Stopped because the workflow was cancelled. By a test.',
  connection: {},
};

/** What post says about a saved state. */
async function told(saved: string): Promise<readonly string[]> {
  const { runner, annotations, lines } = createRecordingRunner();
  const own = {
    ...runner,
    readState: (name: string) => (name === STEP_STATE ? saved : ''),
    close: () => undefined,
  };
  await runPost({ runner: own, clock: new VirtualClock(), env: {} });
  return [...lines, ...annotations.map(({ message }) => message)];
}

test.each([
  ['nothing was saved', ''],
  ['main has ended', encodeStepState({ ...state, phase: 'done', onCancel: 'stop' })],
])('when %s, post says nothing', async (_, saved) => {
  expect(await told(saved)).toEqual([]);
});

test('a run that was left is named', async () => {
  expect(await told(encodeStepState(state))).toEqual([
    'DAG run "gha-1" of DAG "etl" keeps running; set "on-cancel: stop" to have it stopped when the workflow is cancelled.',
  ]);
});

test('a state that main has not written is one warning', async () => {
  expect(await told('{"phase":"created"}')).toEqual([
    'The saved state of the step was not written by this action, so nothing was looked for or stopped.',
  ]);
});
