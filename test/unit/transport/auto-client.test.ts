import { describe, expect, test } from 'vitest';
import { createAutoClient } from '../../../src/airflow/auto-client.ts';
import type { AirflowClient, Capability } from '../../../src/airflow/client.ts';
import { createMwaaTarget } from '../../../src/aws/mwaa-target.ts';
import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';
import { ActionError, TransportError } from '../../../src/core/errors.ts';
import type { TransportKind } from '../../../src/transport/transport.ts';

const signal = new AbortController().signal;
const ref = { dagId: 'etl', runId: 'gha-1' };
const target = createMwaaTarget({
  environment: 'MyEnv',
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/R',
});

const tooLong = () => new TransportError('path-too-long', 'too long', { delivery: 'not-sent' });
const denied = () => new ActionError('access-denied', 'IAM says no');
const lost = () => new TransportError('unreachable', 'lost', { delivery: 'unknown' });

/** A client that records what it is asked, and answers with its kind or fails as told. */
function made(
  kind: TransportKind,
  can: readonly Capability[],
  failures: Partial<Record<keyof AirflowClient, Error>> = {},
) {
  const calls: string[] = [];
  const version = parseAirflowVersion('2.10.3');
  const client = new Proxy({} as AirflowClient, {
    get(_target, name: keyof AirflowClient) {
      if (String(name) === 'then') return undefined;
      if (name === 'transport') return kind;
      if (name === 'version') return version;
      if (name === 'can') return (capability: Capability) => can.includes(capability);
      return async () => {
        calls.push(name);
        const failure = failures[name];
        if (failure !== undefined) throw failure;
        return kind;
      };
    },
  });
  return { kind, client, calls, can: client.can, open: async () => client };
}

function auto(...ways: readonly ReturnType<typeof made>[]) {
  const [first, ...others] = ways;
  if (first === undefined) throw new Error('no way');
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line), warn: () => {}, debug: () => {} };
  return { client: createAutoClient({ ...first, fallbacks: others }, { target, log }), lines };
}

test('a named transport has no fallbacks and is used as it is', () => {
  const only = made('cli', []);
  expect(auto(only).client).toBe(only.client);
});

test('what the chosen way can do, it does', async () => {
  const api = made('invoke-rest-api', ['stop']);
  const web = made('web-session', ['stop']);
  const { client, lines } = auto(api, web);
  await client.stopDagRun(ref, signal);
  await client.getDagRun(ref, signal);
  expect(api.calls).toEqual(['stopDagRun', 'getDagRun']);
  expect(web.calls).toEqual([]);
  expect(lines).toEqual([]);
});

test('it can do whatever one of the ways can', () => {
  const { client } = auto(made('invoke-rest-api', ['stop']), made('web-session', ['task-logs']));
  expect(client.can('stop')).toBe(true);
  expect(client.can('task-logs')).toBe(true);
  expect(client.can('xcom')).toBe(false);
});

describe('a path too long', () => {
  test('takes the trigger to the next way, and says so once', async () => {
    const api = made('invoke-rest-api', [], { triggerDagRun: tooLong() });
    const web = made('web-session', []);
    const { client, lines } = auto(api, web);
    await client.triggerDagRun({ ...ref, conf: {} }, signal);
    await client.triggerDagRun({ ...ref, conf: {} }, signal);
    expect(web.calls).toEqual(['triggerDagRun', 'triggerDagRun']);
    expect(lines).toEqual([
      'Cannot trigger the DAG through InvokeRestApi (too long); trying the web session.',
    ]);
  });

  test('goes past a fallback that IAM refuses, and leaves that alone from then on', async () => {
    const api = made('invoke-rest-api', [], { triggerDagRun: tooLong(), getDagRun: tooLong() });
    const web = made('web-session', ['task-logs'], { triggerDagRun: denied() });
    const cli = made('cli', []);
    const { client } = auto(api, web, cli);
    expect(client.can('task-logs')).toBe(true);
    await client.triggerDagRun({ ...ref, conf: {} }, signal);
    await client.getDagRun(ref, signal);
    expect(web.calls).toEqual(['triggerDagRun']);
    expect(cli.calls).toEqual(['triggerDagRun', 'getDagRun']);
    expect(client.can('task-logs')).toBe(false);
  });

  test('with nothing left ends in one error that names each way and its statement', async () => {
    const api = made('invoke-rest-api', [], { triggerDagRun: tooLong() });
    const web = made('web-session', [], { triggerDagRun: denied() });
    const cli = made('cli', [], { triggerDagRun: denied() });
    const trigger = auto(api, web, cli).client.triggerDagRun({ ...ref, conf: {} }, signal);
    const error = await trigger.catch((reason: unknown) => reason);
    expect(error).toMatchObject({
      code: 'no-transport',
      message: expect.stringContaining(
        'No transport can trigger the DAG:\n- invoke-rest-api: too long\n- web-session: IAM says no',
      ),
      hint: expect.stringContaining('airflow:CreateCliToken'),
    });
  });
});

describe('what is final', () => {
  test.each<[string, Error]>([
    ['an unknown effect', lost()],
    ["Airflow's 403", new ActionError('airflow-forbidden', 'no')],
    ["Airflow's 404", new ActionError('dag-not-found', 'no')],
    ['a right lost on the chosen way', denied()],
    ['a bug', new TypeError('no')],
    ['a write whose answer was too large', new TransportError('too-large', 'no', { delivery: 'unknown' })],
  ])('%s does not move a trigger on', async (_name, failure) => {
    const web = made('web-session', []);
    const { client } = auto(made('invoke-rest-api', [], { triggerDagRun: failure }), web);
    await expect(client.triggerDagRun({ ...ref, conf: {} }, signal)).rejects.toBe(failure);
    expect(web.calls).toEqual([]);
  });

  test('a read that was too large is asked elsewhere', async () => {
    const failure = new TransportError('too-large', 'no', { delivery: 'unknown' });
    const { client } = auto(
      made('invoke-rest-api', ['task-logs'], { readTaskLog: failure }),
      made('web-session', ['task-logs']),
    );
    const task = { ...ref, taskId: 'load', mapIndex: -1, tryNumber: 1 };
    expect(await client.readTaskLog(task, 10, signal)).toBe('web-session');
  });
});

test('a missing capability goes to the way that has it', async () => {
  const cli = made('cli', []);
  const web = made('web-session', ['stop']);
  const { client } = auto(cli, web);
  await client.stopDagRun(ref, signal);
  expect(cli.calls).toEqual([]);
  expect(web.calls).toEqual(['stopDagRun']);
});
