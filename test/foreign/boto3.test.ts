import { afterEach, describe, expect, test } from 'vitest';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { installPackages, installPython, runPython } from './python.ts';

const python = await installPython();
const packages = [await installPackages(python, 'boto3.txt')];

let mwaa: Emulator;
const start = async (options: EmulatorOptions) => {
  mwaa = await startEmulator({ dags: { etl: {} }, ...options });
};
afterEach(() => mwaa.stop());

const run = (script: string, input: unknown) =>
  runPython({
    python,
    packages,
    script,
    input,
    env: {
      ...mwaa.ambientEnv,
      AWS_DEFAULT_REGION: mwaa.region,
      SSL_CERT_FILE: mwaa.env['NODE_EXTRA_CA_CERTS'] ?? '',
      REQUESTS_CA_BUNDLE: mwaa.env['NODE_EXTRA_CA_CERTS'] ?? '',
    },
  });
const invoke = (Method: string, Path: string, more: object = {}) => ({
  operation: 'invoke_rest_api',
  arguments: { Name: 'MyEnv', Method, Path, ...more },
});
const named = (operation: string, Name: string) => ({ operation, arguments: { Name } });

describe.each(['2.10.3', '3.0.6'])('boto3 against Airflow %s', (airflowVersion) => {
  const date = airflowVersion.startsWith('3.') ? { logical_date: null } : {};

  test('reads identity, environment and tokens', async () => {
    await start({ airflowVersion });
    expect(
      await run('boto3_calls.py', [
        { service: 'sts', operation: 'get_caller_identity' },
        { operation: 'list_environments' },
        named('get_environment', 'MyEnv'),
        named('create_cli_token', 'MyEnv'),
        named('create_web_login_token', 'MyEnv'),
        named('get_environment', 'Nope'),
      ]),
    ).toMatchObject([
      { Account: '123456789012', Arn: expect.stringContaining('assumed-role/AmbientRole') },
      { Environments: ['MyEnv'] },
      { Environment: { Name: 'MyEnv', Status: 'AVAILABLE', AirflowVersion: airflowVersion } },
      { CliToken: expect.any(String), WebServerHostname: mwaa.webserverHostname },
      { WebToken: expect.any(String), WebServerHostname: mwaa.webserverHostname },
      { exception: 'ResourceNotFoundException' },
    ]);
  });

  test('gets answers and refusals of Airflow through InvokeRestApi', async () => {
    await start({ airflowVersion });
    const Body = { dag_run_id: 'r1', conf: { ä: [1, null] }, ...date };
    expect(
      await run('boto3_calls.py', [
        invoke('POST', '/dags/etl/dagRuns', { Body }),
        invoke('POST', '/dags/etl/dagRuns', { Body }),
        invoke('GET', '/dags', { QueryParameters: { limit: 1 } }),
        invoke('GET', '/dags/nope'),
        invoke('GET', `/dags/${'d'.repeat(60)}`),
      ]),
    ).toMatchObject([
      {
        RestApiStatusCode: 200,
        RestApiResponse: { dag_run_id: 'r1', state: 'queued', conf: { ä: [1, null] } },
      },
      { exception: 'RestApiClientException', RestApiStatusCode: 409 },
      { RestApiStatusCode: 200, RestApiResponse: { total_entries: 1 } },
      {
        exception: 'RestApiClientException',
        RestApiStatusCode: 404,
        RestApiResponse: { detail: expect.stringContaining('nope') },
      },
      { exception: 'ValidationException' },
    ]);
  });

  test('gets a RestApiServerException when Airflow takes too long, and the effect lands', async () => {
    await start({ airflowVersion, restApi: { timeLimitMs: 100 } });
    mwaa.setFaults(({ airflow }) => (airflow === undefined ? undefined : { kind: 'slow', ms: 300 }));
    const Body = { dag_run_id: 'late', conf: {}, ...date };
    expect(await run('boto3_calls.py', [invoke('POST', '/dags/etl/dagRuns', { Body })])).toMatchObject([
      { exception: 'RestApiServerException', RestApiStatusCode: expect.any(Number) },
    ]);
    await expect.poll(() => mwaa.airflow.runs('etl').map(({ runId }) => runId)).toEqual(['late']);
  });

  test('is refused by IAM and throttled', async () => {
    await start({ airflowVersion });
    mwaa.settings.iam.deny = ['InvokeRestApi', 'CreateCliToken'];
    expect(
      await run('boto3_calls.py', [invoke('GET', '/dags'), named('create_cli_token', 'MyEnv')]),
    ).toMatchObject([
      { exception: 'AccessDeniedException', text: expect.stringContaining('airflow:InvokeRestApi') },
      { exception: 'AccessDeniedException', text: expect.stringContaining('airflow:CreateCliToken') },
    ]);
    mwaa.settings.iam.deny = [];
    mwaa.settings.restApi.tps = 1;
    // The service model does not list it, so boto3 has no class for it.
    expect(await run('boto3_calls.py', Array(5).fill(invoke('GET', '/dags')))).toContainEqual(
      expect.objectContaining({ exception: 'ClientError', code: 'ThrottlingException' }),
    );
  });
});

test("the user guide's Python works as it is printed there", async () => {
  await start({ airflowVersion: '2.10.3' });
  const told = await run('user_guide.py', ['MyEnv', 'etl']);
  expect(told).toMatchObject({ stdout: expect.stringContaining('etl'), status: 200 });
  expect(mwaa.airflow.runs('etl').map(({ triggeredBy, runType }) => [triggeredBy, runType])).toEqual([
    ['cli', 'manual'],
    ['rest_api', 'manual'],
  ]);
});
