import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Ending } from '../harness/step.ts';
import { endlessDag, play } from './scenario.ts';

const whenCreated = (how: Ending) => ({
  how,
  when: async (output: () => string) => {
    while (!output().includes('Created DAG run')) await sleep(20);
  },
});

test.concurrent('a cancelled step stops the run it created, within the time the runner gives', async () => {
  const { step, mwaa } = await play({
    dags: { etl: endlessDag },
    inputs: { 'on-cancel': 'stop' },
    end: whenCreated('cancel'),
  });
  expect(step.exitCode).toBe(1);
  expect(step.outputs).toMatchObject({ outcome: 'cancelled', state: 'failed' });
  expect(step.summary).toContain('cancelled');
  const [run] = mwaa.airflow.runs('etl');
  expect(run === undefined ? undefined : mwaa.airflow.state(run)).toBe('failed');
  expect(step.post.raw).toBe('');
});

test.concurrent('a killed step leaves enough for post to stop the run', async () => {
  const { step, mwaa } = await play({
    dags: { etl: endlessDag },
    inputs: { 'on-cancel': 'stop' },
    end: whenCreated('kill'),
  });
  expect(step.signal).toBe('SIGKILL');
  const [run] = mwaa.airflow.runs('etl');
  expect(run === undefined ? undefined : mwaa.airflow.state(run)).toBe('failed');
  expect(step.post.log.lines.join('\n')).toContain('was stopped');
});

test.concurrent('a step killed while its trigger is under way finds the run by id in post, and stops it', async () => {
  const { step, mwaa } = await play({
    dags: { etl: endlessDag },
    inputs: { 'on-cancel': 'stop' },
    faults: ({ airflow }) =>
      airflow?.method === 'POST' ? { kind: 'late-effect', delayMs: 6_000, cutAfterMs: 5_000 } : undefined,
    end: { how: 'kill', when: () => sleep(2_500) },
  });
  expect(step.signal).toBe('SIGKILL');
  const runs = mwaa.airflow.runs('etl');
  expect(runs).toHaveLength(1);
  expect(runs.map((run) => mwaa.airflow.state(run))).toEqual(['failed']);
});

test.concurrent('on-cancel: leave says that the run goes on, and where', async () => {
  const { step, mwaa } = await play({ dags: { etl: endlessDag }, end: whenCreated('cancel') });
  expect(step.outputs).toMatchObject({ outcome: 'cancelled', created: 'true' });
  expect(step.log.lines.join('\n')).toMatch(/keeps running; set "on-cancel: stop"/);
  const [run] = mwaa.airflow.runs('etl');
  expect(run === undefined ? undefined : mwaa.airflow.state(run)).toBe('running');
});

test.concurrent('a step that is cancelled before it has a connection says that nothing was triggered', async () => {
  let isAsked = false;
  const { step, mwaa } = await play({
    faults: ({ operation }) => {
      if (operation !== 'GetEnvironment') return undefined;
      isAsked = true;
      return { kind: 'delay', ms: 8_000 };
    },
    end: {
      how: 'cancel',
      when: async () => {
        while (!isAsked) await sleep(20);
      },
    },
  });
  expect([step.exitCode, step.outputs['outcome']]).toEqual([1, 'cancelled']);
  expect(step.log.annotations.at(-1)?.message).toContain('nothing was triggered');
  expect(mwaa.airflow.runs('etl')).toEqual([]);
});
