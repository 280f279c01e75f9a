import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installAirflow } from '../airflow/install.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { installPackages, installPython, runPython } from './python.ts';

const extra = await installPackages(await installPython(), 'provider-2.txt');

describe.each(['2.10.3', '3.0.6'])("Airflow's Amazon provider in Airflow %s", (airflowVersion) => {
  const is3 = airflowVersion.startsWith('3.');
  const version = is3 ? { airflow_version: 3 } : {};
  const run = (dag: string, id: string) => ({
    kind: 'operator',
    env_name: 'MyEnv',
    trigger_dag_id: dag,
    trigger_run_id: id,
    // It leaves out what is None, so that Airflow 3 has to be given a date.
    logical_date: `2024-01-0${id.length}T00:00:00Z`,
    conf: { a: 1 },
    ...version,
  });
  const hook = (path: string) => ({ kind: 'hook', env_name: 'MyEnv', path, method: 'GET', ...version });
  const sensor = (dag: string, id: string) => ({
    kind: 'sensor',
    external_env_name: 'MyEnv',
    external_dag_id: dag,
    external_dag_run_id: id,
    ...version,
  });

  test('triggers, waits and watches, over InvokeRestApi and over a web session', async () => {
    const venv = await installAirflow(airflowVersion, console.log);
    const mwaa = await startEmulator({
      airflowVersion,
      dags: { etl: {}, broken: { tasks: [{ taskId: 'work', state: 'failed' }] } },
    });
    const home = createTemporaryFolder('provider');
    const use = (calls: readonly object[]) =>
      runPython({
        python: join(venv, 'bin', 'python'),
        packages: is3 ? [] : [extra],
        script: 'provider_client.py',
        input: calls,
        env: {
          ...mwaa.ambientEnv,
          AIRFLOW_HOME: home,
          REQUESTS_CA_BUNDLE: mwaa.env['NODE_EXTRA_CA_CERTS'] ?? '',
        },
      });
    const waiting = { wait_for_completion: true, waiter_delay: 1, waiter_max_attempts: 30 };
    const triggered = (id: string) => ({
      RestApiStatusCode: 200,
      RestApiResponse: { dag_run_id: id, state: 'queued', conf: { a: 1 } },
    });
    expect(
      await use([
        { ...run('etl', 'r'), ...waiting },
        sensor('etl', 'r'),
        { ...run('broken', 'r'), ...waiting },
        sensor('broken', 'r'),
        hook('/dags/nope'),
      ]),
    ).toMatchObject([
      triggered('r'),
      true,
      { exception: 'WaiterError', text: expect.stringContaining('terminal failure state') },
      { exception: 'AirflowException', text: expect.stringContaining('failed') },
      { exception: 'RestApiClientException' },
    ]);
    mwaa.settings.iam.roleOf = { InvokeRestApi: null };
    const before = mwaa.requests.length;
    expect(await use([run('etl', 'rr'), sensor('etl', 'rr')])).toMatchObject([
      triggered('rr'),
      expect.any(Boolean),
    ]);
    expect(mwaa.requests.slice(before).map(({ operation, status }) => [operation, status])).toEqual(
      [1, 2].flatMap(() => [
        ['InvokeRestApi', 403],
        ['CreateWebLoginToken', 200],
        ['Login', 200],
        ['Rest', 200],
      ]),
    );
    expect(mwaa.airflow.runs('etl').map(({ runId }) => runId)).toEqual(['r', 'rr']);
    await mwaa.stop();
  });
});
