import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { createCloudWatchLogs } from '../../src/aws/cloudwatch-logs.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { ActionError } from '../../src/core/errors.ts';
import { createCli } from '../../src/transport/cli.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import { type ForwardProxy, startForwardProxy } from './forward-proxy.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag = { method: 'GET', path: '/dags/etl', effect: 'read' } as const;
const version = parseAirflowVersion('2.10.3');
let emulator: Emulator;
let proxy: ForwardProxy;

beforeAll(async () => {
  emulator = await startEmulator({ dags: { etl: { tasks: [{ taskId: 'load' }] } } });
});
afterAll(() => emulator.stop());
beforeEach(async () => {
  emulator.clearRequests();
  proxy = await startForwardProxy();
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await proxy.stop();
});

/** The emulator's URLs under a name that only the proxy can resolve. */
function hide(url: string | undefined, name: string): string {
  const hidden = new URL(url ?? '');
  hidden.hostname = `${name}.proxied.test`;
  return hidden.href.replace(/\/$/, '');
}

/** A step behind the proxy, which is all that leads to AWS. */
function openProxied(variables: Readonly<Record<string, string>>) {
  const { env } = emulator;
  const hidden = {
    AWS_ENDPOINT_URL_MWAA: hide(env['AWS_ENDPOINT_URL_MWAA'], 'mwaa'),
    AWS_ENDPOINT_URL_STS: hide(env['AWS_ENDPOINT_URL_STS'], 'sts'),
    ACTIONS_ID_TOKEN_REQUEST_URL: hide(env['ACTIONS_ID_TOKEN_REQUEST_URL'], 'oidc'),
    ...variables,
  };
  for (const [name, value] of Object.entries({ ...env, ...hidden })) vi.stubEnv(name, value);
  return openTransportStack(emulator, {
    env: hidden,
    retryBudgetMs: 0,
  });
}

const portOf = (url: string | undefined) => new URL(url ?? '').port;

test('every request of every transport goes through the proxy', async () => {
  const url = `http://127.0.0.1:${proxy.port}`;
  const kit = await openProxied({ HTTP_PROXY: url, HTTPS_PROXY: url, http_proxy: url, https_proxy: url });
  await kit.mwaa.getEnvironment(signal);
  expect((await createInvokeRestApi(kit).send(readDag, signal)).status).toBe(200);
  expect((await createWebSession(kit, version).send(readDag, signal)).status).toBe(200);
  expect((await createCli(kit).run(['version'], 'read', signal)).stdout).toContain('2.10.3');

  const mwaa = `http://mwaa.proxied.test:${portOf(emulator.env['AWS_ENDPOINT_URL_MWAA'])}`;
  const sts = `http://sts.proxied.test:${portOf(emulator.env['AWS_ENDPOINT_URL_STS'])}`;
  const oidc = `oidc.proxied.test:${portOf(emulator.env['ACTIONS_ID_TOKEN_REQUEST_URL'])}`;
  expect(proxy.log.some((line) => line.includes(oidc))).toBe(true);
  expect(proxy.log).toEqual(
    expect.arrayContaining([
      `POST ${sts}/`,
      `GET ${mwaa}/environments/MyEnv`,
      `POST ${mwaa}/restapi/MyEnv`,
      `POST ${mwaa}/webtoken/MyEnv`,
      `POST ${mwaa}/clitoken/MyEnv`,
      `CONNECT ${emulator.webserverHostname}`,
    ]),
  );
});

test('AWS over TLS is tunnelled, with the credentials that the proxy wants', async () => {
  const kit = await openProxied({
    HTTPS_PROXY: `http://user:pass@127.0.0.1:${proxy.port}`,
    HTTP_PROXY: `http://user:pass@127.0.0.1:${proxy.port}`,
    AWS_ENDPOINT_URL_MWAA: emulator.mwaaTlsUrl,
  });
  await kit.mwaa.getEnvironment(signal);
  expect(proxy.log).toContain(`CONNECT localhost:${portOf(emulator.mwaaTlsUrl)}`);
  expect(proxy.credentials).toContain(`Basic ${Buffer.from('user:pass').toString('base64')}`);
});

test('CloudWatch Logs too', async () => {
  const url = `http://127.0.0.1:${proxy.port}`;
  const logsUrl = 'http://logs.proxied.test:1';
  const kit = await openProxied({ HTTP_PROXY: url, AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: logsUrl });
  if (version === undefined) throw new Error('no version');
  const logs = createCloudWatchLogs({
    ...kit,
    region: 'us-east-1',
    group: 'airflow-MyEnv-Task',
    accountId: undefined,
    partition: 'aws',
    version,
    env: { AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: logsUrl },
  });
  const task = { dagId: 'etl', runId: 'r', taskId: 'load', mapIndex: -1, tryNumber: 1 };
  expect((await logs.readTaskLog(task, 10, signal)).kind).toBe('none');
  expect(proxy.log).toContain(`POST ${logsUrl}/`);
});

test('NO_PROXY keeps hosts off the proxy', async () => {
  const url = `http://127.0.0.1:${proxy.port}`;
  const kit = await openProxied({ HTTP_PROXY: url, HTTPS_PROXY: url, NO_PROXY: 'localhost' });
  expect((await createWebSession(kit, version).send(readDag, signal)).status).toBe(200);
  expect(proxy.log.some((line) => line.includes('webtoken'))).toBe(true);
  expect(proxy.log.filter((line) => line.includes('localhost'))).toEqual([]);
});

test('a proxy that refuses is told apart from a server that is down', async () => {
  const refusing = await startForwardProxy({ refuse: 407 });
  try {
    const kit = await openProxied({
      HTTPS_PROXY: `http://127.0.0.1:${refusing.port}`,
      HTTP_PROXY: `http://127.0.0.1:${proxy.port}`,
    });
    const error = await createCli(kit)
      .run(['version'], 'write', signal)
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ code: 'unreachable', hint: expect.stringContaining('HTTPS_PROXY') });
  } finally {
    await refusing.stop();
  }
});

test('a server that breaks off behind the proxy is not taken for the proxy', async () => {
  const url = `http://127.0.0.1:${proxy.port}`;
  const kit = await openProxied({ HTTPS_PROXY: url, HTTP_PROXY: url });
  await createCli(kit).run(['version'], 'read', signal);
  emulator.setFaults(({ operation }) =>
    operation === 'Cli' ? { kind: 'bytes', text: '', end: 'reset' } : undefined,
  );
  try {
    const error = await createCli(kit)
      .run(['version'], 'write', signal)
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
    expect(`${error} ${(error as ActionError).hint}`).not.toMatch(/proxy/i);
  } finally {
    emulator.setFaults(undefined);
  }
});

test('without proxy variables no agent asks for one', async () => {
  const kit = await openTransportStack(emulator);
  expect(kit.agents.https.options).not.toHaveProperty('proxyEnv');
  await kit.mwaa.getEnvironment(signal);
  expect(proxy.log).toEqual([]);
});
