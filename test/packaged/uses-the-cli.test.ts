import { describe, expect, test } from 'vitest';
import { tried } from '../harness/property-runs.ts';
import { failingDag, play, quickDag } from './scenario.ts';

const warningsOf = ({ log }: Awaited<ReturnType<typeof play>>['step']) =>
  log.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);

describe.each(tried(['1.10.12', '2.10.3', '3.0.6'], 2))('over the CLI on Airflow %s', (airflowVersion) => {
  const cli = { transport: 'cli' };

  test.concurrent('an unknown DAG is not ready', async () => {
    const { step } = await play({ airflowVersion, dags: {}, inputs: cli });
    expect(step.exitCode).toBe(1);
    expect(step.outputs['outcome']).toBe('not-ready');
    expect(step.log.annotations.at(-1)?.title).toBe('DAG "etl" was not triggered (dag-absent)');
    expect(step.log.annotations.at(-1)?.message).toContain('DAG "etl" is not in the environment');
  });

  test.concurrent('an unknown DAG that is to be unpaused is not ready either', async () => {
    const { step } = await play({
      airflowVersion,
      dags: {},
      inputs: { ...cli, 'if-paused': 'unpause' },
    });
    expect(step.outputs['outcome']).toBe('not-ready');
    expect(step.log.annotations.at(-1)?.title).toContain('dag-absent');
  });

  test.concurrent('wait-for-dag repeats the trigger under one run id until the DAG is there', async () => {
    const { step, mwaa, requests } = await play({
      airflowVersion,
      dags: { etl: { ...quickDag, appearsAfterMs: 6_000 } },
      inputs: { ...cli, 'wait-for-dag': '60s' },
    });
    expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true' });
    expect(mwaa.airflow.runs('etl')).toHaveLength(1);
    const triggers = requests.filter(({ command }) => / ?trigger(?:_dag)? /.test(command ?? ''));
    expect(triggers.length).toBeGreaterThan(1);
    const ids = triggers.map(({ command }) => /gha-[\w-]+/.exec(command ?? '')?.[0]);
    expect(new Set(ids).size).toBe(1);
    expect(warningsOf(step)).toEqual([]);
  });

  test.concurrent('a paused DAG comes first among the reasons for a run that stays queued', async () => {
    const { step } = await play({
      airflowVersion,
      dags: { etl: { ...quickDag, isPaused: true } },
      inputs: { ...cli, timeout: '3s' },
    });
    // Airflow 1.10 and early 2.x know no queued runs: the run of a paused DAG counts as running.
    if (step.outputs['state'] !== 'queued') return;
    expect(step.outputs['outcome']).toBe('timed-out');
    const verdict = step.log.annotations.at(-1)?.message;
    expect(verdict).toMatch(/is still queued after 3 s; probably the DAG is paused/);
    expect(verdict).toContain('if-paused: unpause');
  });

  test.concurrent('a failed task has no try where none is known, and a usual step has no warning', async () => {
    const { step } = await play({
      airflowVersion,
      dags: { etl: failingDag },
      inputs: { ...cli, logs: 'none' },
    });
    expect(step.outputs['outcome']).toBe('failed');
    const shown = [step.summary, ...step.log.annotations.map(({ message }) => message)].join('\n');
    expect(shown).not.toContain('try 0');
    expect(warningsOf(step)).toEqual([]);
  });
});

test.concurrent('an input that the CLI cannot honour is a warning', async () => {
  const { step } = await play({
    airflowVersion: '2.10.3',
    inputs: { transport: 'cli', 'on-timeout': 'stop', note: 'why' },
  });
  expect(step.outputs['outcome']).toBe('success');
  expect(warningsOf(step)).toEqual([
    'The cli transport cannot stop a run (on-timeout: stop); nor leave a note on the run (note).',
  ]);
});

describe.each(['invoke-rest-api', 'web-session'])('through %s', (transport) => {
  test.concurrent.each(['2.10.3', '3.0.6'])(
    'a DAG of Airflow %s that vanishes between the look and the trigger is waited for as well',
    async (airflowVersion) => {
      let triggers = 0;
      const { step, mwaa } = await play({
        airflowVersion,
        inputs: { transport, 'wait-for-dag': '30s' },
        faults: ({ airflow }) => {
          if (airflow?.method !== 'POST' || airflow.path !== '/dags/etl/dagRuns') return undefined;
          triggers += 1;
          if (triggers > 1) return undefined;
          const detail = '{"detail": "The DAG with dag_id: etl was not found"}';
          if (transport === 'web-session') return { kind: 'status', status: 404, body: detail };
          return {
            kind: 'status',
            status: 400,
            body: `{"RestApiStatusCode": 404, "RestApiResponse": ${detail}}`,
            headers: { 'x-amzn-errortype': 'RestApiClientException' },
          };
        },
      });
      expect(step.outputs).toMatchObject({ outcome: 'success', created: 'true' });
      expect(mwaa.airflow.runs('etl')).toHaveLength(1);
    },
  );

  const refusals = [
    [403, '2.10.3'],
    [500, '2.10.3'],
    [403, '3.0.6'],
    [500, '3.0.6'],
  ] as const;
  test.concurrent.each(tried(refusals, 3))(
    'import errors that are answered with %i on Airflow %s are unknown, not absent',
    async (status, airflowVersion) => {
      const startedAt = Date.now();
      const { step } = await play({
        airflowVersion,
        dags: {},
        inputs: { transport },
        faults: ({ airflow }) => {
          if (airflow?.path !== '/importErrors') return undefined;
          if (transport === 'web-session') return { kind: 'status', status, body: '{"detail": "no"}' };
          const type = status < 500 ? 'RestApiClientException' : 'RestApiServerException';
          return {
            kind: 'status',
            status: 400,
            body: `{"RestApiStatusCode": ${status}, "RestApiResponse": {"detail": "no"}}`,
            headers: { 'x-amzn-errortype': type },
          };
        },
      });
      expect(step.outputs['outcome']).toBe('not-ready');
      const { title, message } = step.log.annotations.at(-1) ?? {};
      expect(title).toContain('dag-absent');
      expect(message).toMatch(new RegExp(`the import errors could not be read \\(.*status ${status}`));
      expect(message).toContain('"can read on ImportError"');
      expect(Date.now() - startedAt).toBeLessThan(15_000);
    },
  );
});
