import {
  CreateCliTokenCommand,
  CreateWebLoginTokenCommand,
  GetEnvironmentCommand,
  MWAAClient,
} from '@aws-sdk/client-mwaa';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from './caller.ts';
import { createCaller } from './caller.ts';
import type { Emulator } from './emulator.ts';
import { startEmulator } from './emulator.ts';

let emulator: Emulator;
let caller: Caller;
beforeAll(async () => {
  emulator = await startEmulator({ dags: { etl: {} } });
  caller = await createCaller(emulator);
});
afterAll(() => emulator.stop());

const sdk = (endpoint = emulator.env['AWS_ENDPOINT_URL_MWAA'] ?? '') =>
  new MWAAClient({
    endpoint,
    region: 'us-east-1',
    credentials: emulator.issueCredentials(),
    disableHostPrefix: true,
    maxAttempts: 1,
  } as never);
const refusal = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error: unknown) => error,
  );

describe('the published client', () => {
  it('reads tokens and the web server’s name, over HTTP and TLS', async () => {
    for (const endpoint of [emulator.env['AWS_ENDPOINT_URL_MWAA'], emulator.mwaaTlsUrl]) {
      const client = sdk(endpoint);
      const cli = await client.send(new CreateCliTokenCommand({ Name: 'MyEnv' }));
      const web = await client.send(new CreateWebLoginTokenCommand({ Name: 'MyEnv' }));
      expect(cli.WebServerHostname).toBe(emulator.webserverHostname);
      expect(web).toMatchObject({
        WebServerHostname: emulator.webserverHostname,
        IamIdentity: 'assumed-role/TestRole/test',
      });
      expect(emulator.secrets()).toEqual(expect.arrayContaining([cli.CliToken, web.WebToken]));
    }
  });

  it('sees AWS’s errors', async () => {
    expect(await refusal(sdk().send(new GetEnvironmentCommand({ Name: 'Nope' })))).toMatchObject({
      name: 'ResourceNotFoundException',
      $metadata: { httpStatusCode: 404 },
    });
    emulator.settings.iam.deny = ['GetEnvironment'];
    expect(await refusal(sdk().send(new GetEnvironmentCommand({ Name: 'MyEnv' })))).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(
        'not authorized to perform: airflow:GetEnvironment on resource: arn:aws:airflow:us-east-1:123456789012:environment/MyEnv',
      ),
    });
    emulator.settings.iam.deny = [];
    emulator.setFaults(() => ({ kind: 'status', status: 500 }));
    expect(await refusal(sdk().send(new GetEnvironmentCommand({ Name: 'MyEnv' })))).toMatchObject({
      name: 'InternalServerException',
    });
    emulator.setFaults(() => ({ kind: 'throttle' }));
    expect(await refusal(sdk().send(new GetEnvironmentCommand({ Name: 'MyEnv' })))).toMatchObject({
      name: 'ThrottlingException',
    });
    emulator.setFaults(undefined);
  });
});

describe('a wrong region', () => {
  it('is another environment’s home when the endpoint answers for all regions', async () => {
    emulator.settings.anyRegion = true;
    const client = new MWAAClient({
      endpoint: emulator.env['AWS_ENDPOINT_URL_MWAA'],
      region: 'eu-west-1',
      credentials: emulator.issueCredentials(),
      disableHostPrefix: true,
      maxAttempts: 1,
    } as never);
    expect(await refusal(client.send(new GetEnvironmentCommand({ Name: 'MyEnv' })))).toMatchObject({
      name: 'ResourceNotFoundException',
    });
    emulator.settings.anyRegion = false;
  });
});

describe('InvokeRestApi', () => {
  it('puts Airflow’s answer in an envelope, refusals at HTTP 400', async () => {
    const ok = await caller.mwaa('POST', '/restapi/MyEnv', { Path: '/dags/etl', Method: 'GET' });
    expect(ok).toMatchObject({
      status: 200,
      body: { RestApiStatusCode: 200, RestApiResponse: { dag_id: 'etl' } },
    });
    const refused = await caller.mwaa('POST', '/restapi/MyEnv', { Path: '/dags/nope', Method: 'GET' });
    expect(refused).toMatchObject({
      status: 400,
      errorType: 'RestApiClientException',
      body: { RestApiStatusCode: 404, RestApiResponse: { status: 404, title: 'DAG not found' } },
    });
  });

  it('refuses inputs that its model refuses', async () => {
    const post = (body: unknown) => caller.mwaa('POST', '/restapi/MyEnv', body);
    for (const body of [
      { Method: 'GET' },
      { Path: '/dags', Method: 'HEAD' },
      { path: '/dags', method: 'GET' },
      { Path: '/dags', Method: 'POST', Body: [1] },
      { Path: '/dags', Method: 'GET', QueryParameters: 'limit=1' },
    ])
      expect(await post(body)).toMatchObject({ status: 400, errorType: 'ValidationException' });
  });

  it('enforces 64 characters of path, unless switched off', async () => {
    const dagId = 'd'.repeat(50);
    emulator.airflow.dag(dagId);
    expect((await caller.invoke('GET', `/dags/${dagId}/dagRuns`)).status).toBe(200);
    const long = `/dags/${dagId}/dagRuns/x`;
    expect(await caller.invoke('GET', long)).toMatchObject({
      errorType: 'ValidationException',
      body: { message: expect.stringContaining('less than or equal to 64') },
    });
    emulator.settings.restApi.pathLimit = null;
    expect(await caller.invoke('GET', long)).toMatchObject({ status: 404 });
    emulator.settings.restApi.pathLimit = 64;
  });

  it('ends a call at the time limit, and the effect still lands', async () => {
    emulator.settings.restApi.timeLimitMs = 60;
    emulator.setFaults((request) =>
      request.airflow?.method === 'POST' ? { kind: 'slow', ms: 150 } : undefined,
    );
    const body = { dag_run_id: 'late', conf: {} };
    for (const [kind, status] of [
      ['RestApiServerException', 400],
      ['InternalServerException', 500],
    ] as const) {
      emulator.settings.restApi.limitError = kind;
      const answer = await caller.mwaa('POST', '/restapi/MyEnv', {
        Path: '/dags/etl/dagRuns',
        Method: 'POST',
        Body: body,
      });
      expect(answer).toMatchObject({ status, errorType: kind });
      if (kind === 'RestApiServerException') expect(emulator.airflow.findRun('etl', 'late')).toBeUndefined();
      await expect.poll(() => emulator.airflow.findRun('etl', 'late')?.runId).toBe('late');
    }
    emulator.setFaults(undefined);
    emulator.settings.restApi.timeLimitMs = 10_000;
    emulator.settings.restApi.limitError = 'RestApiServerException';
  });

  it('refuses answers above 6 MB', async () => {
    emulator.settings.restApi.maxResponseBytes = 100;
    expect(await caller.invoke('GET', '/dags')).toMatchObject({
      status: 502,
      errorType: 'RestApiServerException',
    });
    emulator.settings.restApi.maxResponseBytes = 6 * 1024 * 1024;
  });

  it('throttles above its rate, with a configurable status', async () => {
    emulator.settings.restApi.tps = 2;
    const answers = await Promise.all([1, 2, 3, 4].map(() => caller.invoke('GET', '/version')));
    expect(
      answers.filter((answer) => answer.errorType === 'ThrottlingException').length,
    ).toBeGreaterThanOrEqual(2);
    emulator.settings.restApi.throttlingStatus = 400;
    const [, , refused] = await Promise.all([1, 2, 3].map(() => caller.invoke('GET', '/version')));
    expect(refused?.status).toBe(400);
    emulator.settings.restApi.tps = null;
  });

  it('knows the refusals of IAM, private web servers and old environments', async () => {
    emulator.settings.iam.airflowRole = null;
    expect(await caller.invoke('GET', '/dags')).toMatchObject({
      status: 403,
      body: { Message: 'No Airflow role granted in IAM.' },
    });
    emulator.settings.iam.airflowRole = 'Admin';
    emulator.settings.iam.deny = ['InvokeRestApi'];
    expect((await caller.invoke('GET', '/dags')).body.Message).toMatch(
      /airflow:InvokeRestApi on resource: arn:aws:airflow:us-east-1:123456789012:role\/MyEnv\/Admin$/,
    );
    emulator.settings.iam.deny = [];
    emulator.settings.environment.webserverAccessMode = 'PRIVATE_ONLY';
    expect((await caller.invoke('GET', '/dags')).body.Message).toBe(
      'Private webserver environments can only call InvokeRestApi within a VPC',
    );
    expect((await caller.mwaa('POST', '/clitoken/MyEnv')).body.WebServerHostname).toBe('localhost:1');
    emulator.settings.environment.webserverAccessMode = 'PUBLIC_ONLY';
    emulator.settings.restApi.available = false;
    expect(await caller.invoke('GET', '/dags')).toMatchObject({
      status: 400,
      errorType: null,
      body: 'Update your environment to use InvokeRestApi',
    });
    emulator.settings.restApi.available = true;
  });

  it('lets Airflow judge the mapped role', async () => {
    const trigger = () => caller.invoke('POST', '/dags/etl/dagRuns', { conf: {} });
    emulator.settings.iam.airflowRole = 'Viewer';
    expect(await trigger()).toMatchObject({
      status: 403,
      errorType: 'RestApiClientException',
      body: { title: 'Forbidden' },
    });
    expect((await caller.invoke('GET', '/dags/etl')).status).toBe(200);
    emulator.settings.iam.airflowRole = 'Public';
    expect((await caller.invoke('GET', '/dags/etl')).status).toBe(403);
    emulator.settings.iam.airflowRole = 'User';
    expect((await trigger()).status).toBe(200);
    emulator.settings.iam.airflowRole = 'Admin';
  });
});
