import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startEmulator } from '../emulator/emulator.ts';
import { createActionFolder } from '../harness/action-folder.ts';
import { runPost, runStep } from '../harness/step.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { endlessDag, play, quickDag } from '../packaged/scenario.ts';

/** A path at which no file can be made or opened; root may write every file that only lacks a permission. */
const unwritable = () => join(createTemporaryFolder('unwritable'), 'missing', 'file');

const isRunning = (output: () => string) => async () => {
  await expect.poll(output, { timeout: 30_000, interval: 50 }).toMatch(/running \(was/);
};

test.concurrent('joonvena/robotframework-reporter-action#21: a summary that cannot be written costs a warning', async () => {
  const { step } = await play({ files: { GITHUB_STEP_SUMMARY: unwritable() } });
  expect(step.exitCode).toBe(0);
  expect(step.outputs['outcome']).toBe('success');
  expect(step.log.annotations.map(({ level }) => level)).toEqual(['warning']);
  expect(step.log.annotations[0]?.message).toMatch(/summary/i);
});

test.concurrent('github-community-projects/stale-repos#101: outputs that cannot be written are named', async () => {
  const { step, mwaa } = await play({ files: { GITHUB_OUTPUT: unwritable() } });
  const messages = step.log.annotations.map(({ message }) => message).join('\n');
  expect(messages).toMatch(/output/i);
  expect(messages).not.toMatch(/defect/i);
  // The verdict is still in the log.
  expect(step.log.lines.join('\n')).toMatch(/success/);
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('actions/runner#2278: a state that cannot be saved costs a warning, since only post needs it', async () => {
  const { step, mwaa } = await play({ files: { GITHUB_STATE: unwritable() } });
  const messages = step.log.annotations.map(({ message }) => message).join('\n');
  expect(step.outputs['outcome'], messages).toBe('success');
  expect(messages).not.toMatch(/defect/i);
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent('actions/runner#1864: a runner service without HOME', async () => {
  for (const credentials of ['oidc', 'ambient'] as const) {
    const { step } = await play({ credentials, env: { HOME: undefined } });
    expect(step.outputs['outcome']).toBe('success');
  }
});

test.concurrent('actions/runner#3308: SIGTERM alone stops the run as a cancellation does', async () => {
  let output = () => '';
  const { step, mwaa } = await play({
    dags: { etl: endlessDag },
    inputs: { 'on-cancel': 'stop', 'poll-interval': '1s' },
    end: {
      how: 'terminate',
      when: async (read) => {
        output = read;
        await isRunning(output)();
      },
    },
  });
  expect(step.outputs['outcome']).toBe('cancelled');
  expect(mwaa.airflow.runs('etl').map((run) => mwaa.airflow.state(run))).toEqual(['failed']);
  expect(step.log.lines.join('\n') + step.post.log.lines.join('\n')).toMatch(/stopped|marked as failed/i);
});

test.concurrent('nektos/act#1459: post without any state says nothing and passes', async () => {
  const mwaa = await startEmulator({ dags: { etl: quickDag } });
  const stage = await runPost(
    {
      action: createActionFolder(),
      inputs: { environment: mwaa.environmentName, 'dag-id': 'etl', 'role-to-assume': mwaa.roleArn },
      env: mwaa.env,
    },
    {},
  );
  await mwaa.stop();
  expect(stage.exitCode).toBe(0);
  expect(stage.log.annotations).toEqual([]);
  expect(mwaa.requests).toEqual([]);
});

test.concurrent('devcontainers/ci#443: post with the inputs of another step stops the run of its own', async () => {
  const mwaa = await startEmulator({ dags: { etl: endlessDag, other: endlessDag } });
  const action = createActionFolder();
  const options = {
    action,
    inputs: {
      environment: mwaa.environmentName,
      'dag-id': 'etl',
      'role-to-assume': mwaa.roleArn,
      'on-cancel': 'stop',
      'poll-interval': '1s',
    },
    env: mwaa.env,
  };
  const main = await runStep({
    ...options,
    forge: () => ({}),
    end: { how: 'kill', when: (output) => isRunning(output)() },
  });
  const post = await runPost(
    { ...options, inputs: { environment: 'Elsewhere', 'dag-id': 'other', 'on-cancel': 'leave' } },
    main.state,
  );
  const states = mwaa.airflow.runs('etl').map((run) => mwaa.airflow.state(run));
  await mwaa.stop();
  expect(states).toEqual(['failed']);
  expect(post.exitCode).toBe(0);
  expect(post.log.lines.join('\n')).toMatch(/stopped/i);
  expect(mwaa.requests.some(({ airflow }) => airflow?.path.includes('/other'))).toBe(false);
});
