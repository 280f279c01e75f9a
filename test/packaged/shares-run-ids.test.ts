import { expect, test } from 'vitest';
import type { Emulator } from '../emulator/emulator.ts';
import { tried } from '../harness/property-runs.ts';
import { createOtherRun, endlessDag, type Played, play, quickDag, type Scenario } from './scenario.ts';

const ID = 'gha-9812345678-1-6d65e5';
const WAYS = [
  ['2.10.3', 'invoke-rest-api'],
  ['3.0.6', 'web-session'],
  ['3.0.6', 'cli'],
  ['2.10.3', 'cli'],
] as const;

/** Makes a run of another step under an id, in a state. */
function leave(mwaa: Emulator, runId: string, state: 'success' | 'failed' | 'running', conf = {}): void {
  const dag = mwaa.airflow.findDag('etl');
  if (dag === undefined) throw new Error('this environment has no DAG etl');
  const run = mwaa.airflow.createRun(dag, { runId, conf, triggeredBy: 'ui', user: 'somebody' });
  if (state !== 'running') mwaa.airflow.mark(run, state);
}

const slowDag = { tasks: [{ taskId: 'work', durationMs: 3_000 }] };

async function meet(
  [airflowVersion, transport]: readonly [string, string],
  prepare: (mwaa: Emulator) => void,
  more: Scenario = {},
): Promise<Played> {
  return await play({
    airflowVersion,
    dags: { etl: slowDag },
    prepare,
    ...more,
    inputs: { transport, 'poll-interval': '1s', ...more.inputs },
  });
}

test.concurrent.each(tried(WAYS, 3))(
  'Airflow %s through %s: a run that has ended is left alone',
  { timeout: 60_000 },
  async (...way) => {
    const { step, mwaa } = await meet(way, (each) => {
      leave(each, ID, 'failed');
      leave(each, `${ID}-2`, 'success');
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true', 'dag-run-id': `${ID}-3` });
    expect(step.log.lines.filter((line) => line.includes('has ended already (failed)'))).toHaveLength(1);
    expect(mwaa.airflow.runs('etl')).toHaveLength(3);
  },
);

test.concurrent.each(tried(WAYS, 3, 1))(
  'Airflow %s through %s: a run of another step with another conf is left alone',
  { timeout: 60_000 },
  async (...way) => {
    const { step } = await meet(way, (mwaa) => leave(mwaa, ID, 'running', { day: 'friday' }));
    // The list of runs, all that 2.x has on its command line, tells no conf.
    const isBlind = way[0] === '2.10.3' && way[1] === 'cli';
    expect(step.outputs).toMatchObject(
      isBlind ? { outcome: 'error' } : { outcome: 'success', created: 'true', 'dag-run-id': `${ID}-2` },
    );
  },
);

test.concurrent.each(tried(WAYS, 3, 2))(
  'Airflow %s through %s: an active run with our conf is followed, and not stopped',
  { timeout: 60_000 },
  async (...way) => {
    const { step, mwaa } = await meet(way, (each) => leave(each, ID, 'running'), {
      dags: { etl: endlessDag },
      inputs: { 'on-timeout': 'stop', timeout: '1s' },
    });
    const isBlind = way[0] === '2.10.3' && way[1] === 'cli';
    expect(step.outputs).toMatchObject(
      isBlind ? { outcome: 'error' } : { outcome: 'timed-out', created: 'false', 'dag-run-id': ID },
    );
    const told = step.log.annotations.map(({ message }) => message).join('\n');
    expect(told).toContain('job-index');
    expect(told).toContain('dag-run-id');
    expect(mwaa.airflow.runs('etl').map((run) => mwaa.airflow.state(run))).not.toContain('failed');
  },
);

test.concurrent.each(['2.10.3', '3.0.6'])(
  'act on Airflow %s: every start has a run of its own',
  async (airflowVersion) => {
    const env = { GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '', GITHUB_RUN_NUMBER: '1' };
    const { step } = await play({
      airflowVersion,
      env,
      prepare: (mwaa) => {
        leave(mwaa, 'gha-1-1-6d65e5', 'success');
        for (let suffix = 2; suffix < 40; suffix += 1) leave(mwaa, `gha-1-1-6d65e5-${suffix}`, 'success');
      },
    });
    expect(step.outputs).toMatchObject({
      outcome: 'success',
      created: 'true',
      'dag-run-id': 'gha-1-1-6d65e5-40',
    });
  },
);

test.concurrent('a re-run attempt follows the highest suffix of the attempt before', async () => {
  const { step, mwaa } = await play({
    inputs: { 'on-rerun': 'attach' },
    env: { GITHUB_RUN_ATTEMPT: '2' },
    prepare: (each) => {
      leave(each, ID, 'failed');
      leave(each, `${ID}-2`, 'success');
    },
  });
  expect(step.outputs).toMatchObject({ outcome: 'success', created: 'false', 'dag-run-id': `${ID}-2` });
  expect(mwaa.airflow.runs('etl')).toHaveLength(2);
});

test.concurrent('a run that is started under a suffix is stopped under it by post', async () => {
  const { step, mwaa } = await play({
    dags: { etl: { tasks: [{ taskId: 'wait', holds: 'running' }] } },
    inputs: { 'on-cancel': 'stop' },
    prepare: (each) => leave(each, ID, 'success'),
    end: {
      how: 'kill',
      when: async (output) => {
        for (let looks = 0; looks < 500 && !output().includes('Created DAG run'); looks += 1)
          await new Promise((done) => setTimeout(done, 20));
      },
    },
  });
  expect(JSON.parse(step.state['dag-run'] ?? '{}')).toMatchObject({ phase: 'created', runId: `${ID}-2` });
  const states = mwaa.airflow.runs('etl').map((run) => `${run.runId} ${mwaa.airflow.state(run)}`);
  expect(states.sort()).toEqual([`${ID} success`, `${ID}-2 failed`]);
});

test.concurrent.each(tried(['2.0.2', '1.10.12', '2.2.2', '2.10.3', '3.0.6'], 2))(
  'Airflow %s over the CLI: a given id that is taken is an error that names attach, at once',
  async (airflowVersion) => {
    const { step, mwaa } = await play({
      airflowVersion,
      dags: { etl: quickDag },
      inputs: { transport: 'cli', 'dag-run-id': 'nightly' },
      prepare: (each) => {
        createOtherRun(each, 'nightly');
      },
    });
    expect(step.outputs).toMatchObject({ outcome: 'error' });
    expect(step.log.annotations.at(-1)?.title).toContain('run-conflict');
    expect(step.log.annotations.at(-1)?.message).toContain('attach: nightly');
    expect(step.durationMs).toBeLessThan(8_000);
    expect(mwaa.airflow.runs('etl')).toHaveLength(1);
  },
);
