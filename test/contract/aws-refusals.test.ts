import { describe, expect, test } from 'vitest';
import { startEmulator } from '../emulator/emulator.ts';
import { failureOf } from '../harness/failure.ts';
import { shareEmulator } from './shared-emulator.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag = { method: 'GET', path: '/dags/etl' } as const;
const shared = shareEmulator();

describe('refusals', () => {
  test('GetEnvironment that is not allowed is a value', async () => {
    shared.emulator.settings.iam.deny = ['GetEnvironment'];
    const kit = await openTransportStack(shared.emulator);
    expect(await kit.mwaa.getEnvironment(signal)).toBe('forbidden');
  });

  test('an action that is not allowed names the statement', async () => {
    shared.emulator.settings.iam.deny = ['CreateCliToken', 'InvokeRestApi'];
    const kit = await openTransportStack(shared.emulator);
    const cli = await failureOf(kit.mwaa.createCliToken(signal));
    expect(cli).toMatchObject({ code: 'access-denied' });
    expect(cli.hint).toContain(
      '{"Effect":"Allow","Action":"airflow:CreateCliToken","Resource":"arn:aws:airflow:us-east-1:123456789012:environment/MyEnv"}',
    );
    const rest = await failureOf(kit.mwaa.invokeRestApi(readDag, signal));
    expect(rest).toMatchObject({ code: 'access-denied' });
    expect(rest.hint).toContain('"Resource":"arn:aws:airflow:us-east-1:123456789012:role/MyEnv/User"');
  });

  test('no Airflow role', async () => {
    shared.emulator.settings.iam.airflowRole = null;
    const kit = await openTransportStack(shared.emulator);
    const error = await failureOf(kit.mwaa.invokeRestApi(readDag, signal));
    expect(error.code).toBe('no-airflow-role');
    expect(error.hint).toContain(':role/MyEnv/User');
  });

  test('an environment that predates InvokeRestApi, which answers plain text', async () => {
    shared.emulator.settings.restApi.available = false;
    const kit = await openTransportStack(shared.emulator);
    const error = await failureOf(kit.mwaa.invokeRestApi(readDag, signal));
    expect(error.code).toBe('environment-outdated');
    expect(error.message).toContain('Update your environment to use InvokeRestApi');
    expect(error.hint).toContain('aws mwaa update-environment --name MyEnv');
  });

  test('a private web server', async () => {
    shared.emulator.settings.environment.webserverAccessMode = 'PRIVATE_ONLY';
    const kit = await openTransportStack(shared.emulator);
    expect((await failureOf(kit.mwaa.invokeRestApi(readDag, signal))).code).toBe('private-web-server');
  });

  test('a path beyond the limit was certainly not carried out', async () => {
    const kit = await openTransportStack(shared.emulator);
    const path = `/dags/${'x'.repeat(80)}`;
    const error = await failureOf(kit.mwaa.invokeRestApi({ method: 'GET', path }, signal));
    expect(error).toMatchObject({ code: 'path-too-long', delivery: 'not-sent' });
  });

  test('an unknown environment and a wrong region', async () => {
    const other = await startEmulator({ environmentName: 'Other', anyRegion: true });
    try {
      const kit = await openTransportStack({ ...shared.emulator, environmentName: 'Missing' });
      const error = await failureOf(kit.mwaa.getEnvironment(signal));
      expect(error.code).toBe('environment-not-found');
      expect(error.message).toContain('Missing in us-east-1');
      const elsewhere = await openTransportStack({ ...other, region: 'eu-west-1' });
      expect((await failureOf(elsewhere.mwaa.getEnvironment(signal))).message).toContain(
        'Other in eu-west-1',
      );
    } finally {
      await other.stop();
    }
  });

  test.each(['RestApiServerException', 'InternalServerException'] as const)(
    'a call that outlives its ten seconds (%s) may still have an effect',
    async (limitError) => {
      Object.assign(shared.emulator.settings.restApi, { timeLimitMs: 50, limitError });
      shared.failFirst('InvokeRestApi', { kind: 'slow', ms: 300 });
      const kit = await openTransportStack(shared.emulator);
      const body = { dag_run_id: `slow-${limitError}`, conf: {} };
      const call = { method: 'POST', path: '/dags/etl/dagRuns', body } as const;
      expect(await failureOf(kit.mwaa.invokeRestApi(call, signal))).toMatchObject({
        code: 'unreachable',
        delivery: 'unknown',
      });
    },
  );

  test('an answer of Airflow is a value, with its status', async () => {
    const kit = await openTransportStack(shared.emulator);
    const answer = await kit.mwaa.invokeRestApi({ method: 'GET', path: '/dags/none' }, signal);
    expect(answer.status).toBe(404);
    expect(answer.body).toMatchObject({ title: 'DAG not found' });
  });
});
