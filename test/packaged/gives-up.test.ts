import { expect, test } from 'vitest';
import { endlessDag, play, quickDag } from './scenario.ts';

test.concurrent('a run that outlives the timeout is left, and the step says so', async () => {
  const { step, mwaa } = await play({ dags: { etl: endlessDag }, inputs: { timeout: '3s' } });
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toMatchObject({ outcome: 'timed-out', state: 'running', created: 'true' });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  expect(step.summary).toContain('did not finish in time');
  expect(step.log.annotations.at(-1)).toMatchObject({
    title: 'DAG "etl" did not finish in time (timed-out)',
    message: expect.stringContaining('is still running after 3 s ("timeout" is 3 s).'),
  });
});

test.concurrent('on-timeout: stop ends the run in Airflow', async () => {
  const { step, mwaa } = await play({
    dags: { etl: endlessDag },
    inputs: { timeout: '3s', 'on-timeout': 'stop' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'timed-out', state: 'failed' });
  const [run] = mwaa.airflow.runs('etl');
  expect(run === undefined ? undefined : mwaa.airflow.state(run)).toBe('failed');
  expect(step.log.lines.join('\n')).toContain('At work when the run was stopped, and set to failed by that:');
  expect(step.log.annotations.filter(({ title }) => title?.includes('task-failed'))).toEqual([]);
});

test.concurrent('queue-timeout ends the wait for a run that stays queued, and names the reason', async () => {
  const { step } = await play({
    dags: { etl: { ...quickDag, isPaused: true } },
    inputs: { 'if-paused': 'trigger', 'queue-timeout': '2s' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'timed-out', state: 'queued' });
  expect(step.log.annotations.at(-1)?.message).toContain('paused');
});

test.concurrent.each(['1.10.12', '2.0.2'])(
  'queue-timeout on Airflow %s, which has no queued runs, is told before the trigger and does nothing',
  async (airflowVersion) => {
    const { step } = await play({
      airflowVersion,
      dags: { etl: { ...quickDag, isPaused: true } },
      inputs: { 'if-paused': 'trigger', 'queue-timeout': '1s', timeout: '4s' },
    });
    expect(step.outputs).toMatchObject({ outcome: 'timed-out', state: 'running' });
    const told = step.log.annotations.filter(({ level }) => level === 'warning');
    expect(told.map(({ message }) => message)).toContainEqual(
      expect.stringContaining(
        'cannot tell a queued run from a running one on this Airflow version (queue-timeout)',
      ),
    );
  },
);
test.concurrent('a run that waits for a person says so in the progress, in the verdict and in the summary', async () => {
  const { step } = await play({
    airflowVersion: '3.0.6',
    dags: { etl: { tasks: [{ taskId: 'approve', holds: 'awaiting_input' }] } },
    // The first look at the tasks is after eight seconds.
    inputs: { timeout: '10s', 'poll-interval': '500ms' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'timed-out', 'task-counts': '{"awaiting_input":1}' });
  expect(step.log.lines.join('\n')).toMatch(
    /🙋 awaiting_input \(a person has to answer in Airflow\): approve/,
  );
  const error = step.log.annotations.at(-1);
  expect(error?.message).toContain('A task waits for the input of a person: approve.');
  expect(error?.message).toContain('under "Required Actions"');
  expect(step.summary).toContain('🙋 1 awaiting_input');
});
