import { afterEach, describe, expect, test } from 'vitest';
import type { AirflowVersion } from '../../src/core/airflow-version.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { ActionError } from '../../src/core/errors.ts';
import { connect } from '../../src/transport/connect.ts';
import type { Transport, TransportKind } from '../../src/transport/transport.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import { failureOf } from '../harness/failure.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
let emulator: Emulator;
afterEach(() => emulator.stop());

/** The smallest client: a transport, and one read over it. */
interface Client {
  readonly transport: Transport;
  readonly version: AirflowVersion;
}

async function readDag({ transport }: Client): Promise<string> {
  if (transport.kind === 'cli') {
    const { stdout } = await transport.run(['version'], 'read', signal);
    return stdout === '' ? 'nothing' : 'answered';
  }
  const { status } = await transport.send({ method: 'GET', path: '/dags/etl', effect: 'read' }, signal);
  if (status === 403) throw new ActionError('airflow-forbidden', 'Airflow says no');
  return status === 200 ? 'answered' : `status ${status}`;
}

async function start(
  options: EmulatorOptions,
  wanted: { readonly requested?: 'auto' | TransportKind; readonly version?: string | undefined } = {},
) {
  emulator = await startEmulator({ dags: { etl: { tasks: [{ taskId: 'load' }] } }, ...options });
  const kit = await openTransportStack(emulator);
  const found = await kit.mwaa.getEnvironment(signal);
  const environment = found === 'forbidden' ? undefined : found;
  const version =
    wanted.version === undefined ? environment?.airflowVersion : parseAirflowVersion(wanted.version);
  emulator.clearRequests();
  const connecting = connect(
    {
      ...kit,
      environment,
      version,
      requested: wanted.requested ?? 'auto',
      openClient: (transport, clientVersion): Client => ({ transport, version: clientVersion }),
    },
    readDag,
    signal,
  );
  return { kit, connecting };
}

describe('auto', () => {
  test('takes InvokeRestApi with one request when it works, and keeps the others for later', async () => {
    const { kit, connecting } = await start({});
    const connection = await connecting;
    expect(connection).toMatchObject({ kind: 'invoke-rest-api', probed: 'answered' });
    expect(connection.fallbacks.map(({ kind }) => kind)).toEqual(['web-session', 'cli']);
    expect(kit.operations()).toEqual(['mwaa InvokeRestApi']);
    expect(kit.lines).toEqual([]);
  });

  test.each<[string, EmulatorOptions, string]>([
    [
      'the action is not allowed',
      { iam: { deny: ['InvokeRestApi'] } },
      'is not authorized to perform: airflow:InvokeRestApi',
    ],
    [
      'the environment is too old',
      { restApi: { available: false } },
      'Update your environment to use InvokeRestApi',
    ],
  ])('goes on to the web session when %s, and says so in one line', async (_name, options, reason) => {
    const { kit, connecting } = await start(options);
    expect(await connecting).toMatchObject({ kind: 'web-session', probed: 'answered' });
    expect(kit.lines).toHaveLength(1);
    expect(kit.lines[0]).toContain(reason);
    expect(kit.lines[0]).toMatch(/Trying the web session\.$/);
  });

  test('goes on to the CLI when no Airflow role is granted', async () => {
    const { kit, connecting } = await start({ iam: { airflowRole: null } });
    expect(await connecting).toMatchObject({ kind: 'cli', fallbacks: [] });
    expect(kit.lines).toHaveLength(2);
  });

  test.each(['1.10.12', '2.2.2'])(
    'Airflow %s leaves the CLI alone, without a request elsewhere',
    async (version) => {
      const { kit, connecting } = await start({ airflowVersion: version });
      expect(await connecting).toMatchObject({ kind: 'cli' });
      expect(new Set(kit.operations())).toEqual(new Set(['mwaa CreateCliToken', 'web Cli']));
    },
  );

  test('a 403 of Airflow is final: the CLI has no Airflow roles', async () => {
    const { kit, connecting } = await start({ iam: { airflowRole: 'Public' } });
    expect((await failureOf(connecting)).code).toBe('airflow-forbidden');
    expect(new Set(kit.operations())).toEqual(new Set(['mwaa InvokeRestApi']));
  });

  test('when nothing is left, one error lists every attempt with the statement that would help', async () => {
    const { connecting } = await start({
      iam: { deny: ['InvokeRestApi', 'CreateWebLoginToken', 'CreateCliToken'] },
    });
    const error = await failureOf(connecting);
    expect(error.code).toBe('no-transport');
    for (const [kind, action, resource] of [
      ['invoke-rest-api', 'InvokeRestApi', 'role/MyEnv/User'],
      ['web-session', 'CreateWebLoginToken', 'role/MyEnv/User'],
      ['cli', 'CreateCliToken', 'environment/MyEnv'],
    ]) {
      expect(error.message).toContain(`- ${kind}: AWS refused ${action}`);
      expect(error.hint).toContain(
        `- ${kind}: allow {"Effect":"Allow","Action":"airflow:${action}","Resource":"arn:aws:airflow:us-east-1:123456789012:${resource}"}`,
      );
    }
  });

  test('a private web server reached from outside is one sentence with its remedy', async () => {
    const { kit, connecting } = await start({ environment: { webserverAccessMode: 'PRIVATE_ONLY' } });
    const error = await failureOf(connecting);
    expect(error.code).toBe('private-web-server');
    expect(error.message.split('\n')).toHaveLength(1);
    expect(error.hint).toContain('self-hosted runner inside the VPC');
    expect(kit.operations()).toEqual(['mwaa InvokeRestApi', 'mwaa CreateWebLoginToken']);
  });

  test('a private web server is recognised without GetEnvironment', async () => {
    const { kit, connecting } = await start(
      { environment: { webserverAccessMode: 'PRIVATE_ONLY' }, iam: { deny: ['GetEnvironment'] } },
      { version: '2.10.3' },
    );
    expect((await failureOf(connecting)).code).toBe('private-web-server');
    expect(kit.retry.failures).toBe(0);
  });

  test('a private web server is used from inside its VPC', async () => {
    const { connecting } = await start({
      environment: { webserverAccessMode: 'PRIVATE_ONLY', callerInVpc: true },
    });
    expect(await connecting).toMatchObject({ kind: 'invoke-rest-api' });
  });

  test('an environment that does not answer is no reason to change the way', async () => {
    emulator = await startEmulator({ dags: {} });
    const kit = await openTransportStack(emulator, { retryBudgetMs: 0 });
    emulator.setFaults(({ operation }) =>
      operation === 'InvokeRestApi' ? { kind: 'status', status: 500 } : undefined,
    );
    const openClient = (transport: Transport, version: AirflowVersion): Client => ({ transport, version });
    const options = {
      ...kit,
      requested: 'auto',
      version: parseAirflowVersion('2.10.3'),
      openClient,
    } as const;
    expect((await failureOf(connect(options, readDag, signal))).code).toBe('unreachable');
    expect(kit.operations().filter((name) => name.startsWith('mwaa'))).toEqual(['mwaa InvokeRestApi']);
  });
});

describe('a named transport', () => {
  test.each(['invoke-rest-api', 'web-session', 'cli'] as const)(
    '%s is exactly that one',
    async (requested) => {
      const { connecting } = await start({}, { requested });
      expect(await connecting).toMatchObject({ kind: requested, fallbacks: [] });
    },
  );

  test('is never replaced', async () => {
    const { kit, connecting } = await start(
      { iam: { deny: ['InvokeRestApi'] } },
      { requested: 'invoke-rest-api' },
    );
    expect((await failureOf(connecting)).code).toBe('access-denied');
    expect(kit.operations()).toEqual(['mwaa InvokeRestApi']);
  });

  test('that cannot work with the version is refused before a request', async () => {
    const { kit, connecting } = await start({ airflowVersion: '2.2.2' }, { requested: 'web-session' });
    expect((await failureOf(connecting)).code).toBe('unsupported');
    expect(kit.operations()).toEqual([]);
  });
});

describe('a version that nobody told', () => {
  const forbidden: EmulatorOptions = { iam: { deny: ['GetEnvironment'] } };

  test.each(['2.10.3', '3.0.6'])('%s is asked over every way', async (airflowVersion) => {
    for (const requested of ['invoke-rest-api', 'web-session', 'cli'] as const) {
      const { connecting } = await start({ ...forbidden, airflowVersion }, { requested });
      const connection = await connecting;
      expect(connection.version.text).toBe(airflowVersion);
      expect(connection.client.version.text).toBe(airflowVersion);
      await emulator.stop();
    }
  });

  test('1.10.12 is found by the CLI after the others were refused', async () => {
    const { connecting } = await start({ ...forbidden, airflowVersion: '1.10.12' });
    expect(await connecting).toMatchObject({ kind: 'cli', version: { text: '1.10.12' } });
  });
});
