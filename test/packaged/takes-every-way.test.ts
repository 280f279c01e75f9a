import { expect, test } from 'vitest';
import { play } from './scenario.ts';

const WAYS = [
  ['3.0.6', 'web-session'],
  ['2.10.3', 'web-session'],
  ['3.0.6', 'cli'],
  ['2.10.3', 'cli'],
  ['2.2.2', 'cli'],
  ['2.0.2', 'cli'],
  ['1.10.12', 'cli'],
] as const;

test.concurrent.each(WAYS)('on Airflow %s a DAG succeeds through %s', async (airflowVersion, transport) => {
  const { step, mwaa } = await play({
    airflowVersion,
    inputs: { transport, conf: '{"it\'s": "ü $HOME `x`\\n"}' },
  });
  expect(step.log.annotations.filter(({ level }) => level === 'error')).toEqual([]);
  expect(step.outputs).toMatchObject({ outcome: 'success', transport, 'airflow-version': airflowVersion });
  expect(mwaa.airflow.runs('etl')).toHaveLength(1);
});

test.concurrent.each(['1.10.12', '2.2.2'])(
  'auto goes straight to the CLI on Airflow %s',
  async (airflowVersion) => {
    const { step, requests } = await play({ airflowVersion });
    expect(step.outputs).toMatchObject({ outcome: 'success', transport: 'cli' });
    // The first look goes out before the version is known.
    const others = requests.filter(
      ({ operation, airflow }) => operation === 'CreateWebLoginToken' || airflow,
    );
    expect(others.map(({ airflow }) => `${airflow?.method} ${airflow?.path}`)).toEqual(['GET /dags/etl']);
  },
);

test.concurrent('auto tells each refusal in one line and takes the next way', async () => {
  const { step } = await play({ restApi: { available: false }, iam: { deny: ['CreateWebLoginToken'] } });
  expect(step.outputs).toMatchObject({ outcome: 'success', transport: 'cli' });
  const told = step.log.lines.filter((line) => line.includes('cannot be used'));
  expect(told).toHaveLength(2);
});

test.concurrent('a DAG id too long for InvokeRestApi is triggered by another way under auto', async () => {
  const dagId = `etl_${'x'.repeat(70)}`;
  const { step, mwaa } = await play({
    dags: { [dagId]: { tasks: [{ taskId: 'one' }] } },
    inputs: { 'dag-id': dagId },
  });
  expect(step.outputs['outcome']).toBe('success');
  expect(mwaa.airflow.runs(dagId)).toHaveLength(1);
});

test.concurrent('a named transport is never replaced', async () => {
  const dagId = `etl_${'x'.repeat(70)}`;
  const { step, requests, mwaa } = await play({
    dags: { [dagId]: { tasks: [{ taskId: 'one' }] } },
    inputs: { 'dag-id': dagId, transport: 'invoke-rest-api' },
  });
  expect(step.outputs['outcome']).toBe('error');
  expect(step.log.annotations.at(-1)?.title).toContain('path-too-long');
  expect(requests.some(({ operation }) => operation.startsWith('Create'))).toBe(false);
  expect(mwaa.airflow.runs(dagId)).toEqual([]);
});

test.concurrent('a run without a link says what would give one', async () => {
  const { step } = await play({
    iam: { deny: ['GetEnvironment'] },
    inputs: { transport: 'invoke-rest-api' },
  });
  expect(step.outputs).toMatchObject({ outcome: 'success', 'dag-run-url': '' });
  expect(step.log.lines).toContain(
    "No link to the run: the web server's address is unknown. Allow the role airflow:GetEnvironment.",
  );
});
