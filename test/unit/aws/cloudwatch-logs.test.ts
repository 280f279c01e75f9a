import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createCloudWatchLogs, taskLogStream } from '../../../src/aws/cloudwatch-logs.ts';
import type { AwsCredentials, CredentialSource } from '../../../src/aws/credentials.ts';
import { parseAirflowVersion } from '../../../src/core/airflow-version.ts';
import { createAgents } from '../../../src/http/network.ts';

const signal = new AbortController().signal;
const task = { dagId: 'etl', runId: 'gha-1:2', taskId: 'load', mapIndex: -1, tryNumber: 2 };
let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

function version(text: string) {
  const parsed = parseAirflowVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

type Ask = Readonly<Record<string, unknown>>;
type Answer = { readonly status?: number; readonly body: object };

/** A CloudWatch Logs endpoint that answers as told, and a reader over it. */
async function start(answer: (ask: Ask, nth: number) => Answer) {
  const asks: Ask[] = [];
  const made = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const ask = JSON.parse(body) as Ask;
      asks.push(ask);
      const { status = 200, body: told } = answer(ask, asks.length);
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(told));
    });
  });
  server = made;
  await new Promise<void>((resolve) => made.listen(0, '127.0.0.1', resolve));
  let renewals = 0;
  const keys = (): AwsCredentials => ({ accessKeyId: `AKID${renewals}`, secretAccessKey: 'not-a-secret' });
  const credentials: CredentialSource = {
    endsAt: undefined,
    isEndUnknown: false,
    get: async () => keys(),
    renew: async () => {
      renewals += 1;
      return keys();
    },
  };
  const logs = createCloudWatchLogs({
    credentials,
    region: 'eu-west-1',
    group: 'airflow-etl-Task',
    accountId: '123456789012',
    partition: 'aws',
    version: version('2.10.3'),
    agents: createAgents({}),
    env: { AWS_ENDPOINT_URL_CLOUDWATCH_LOGS: `http://127.0.0.1:${(made.address() as AddressInfo).port}` },
  });
  return { logs, asks, renewals: () => renewals };
}

const events = (...messages: readonly string[]) =>
  messages.map((message, at) => ({ message, timestamp: at }));

describe('the name of a stream', () => {
  test.each([
    ['2.2.2', 'etl/load/2024-01-02T03_04_05+00_00/2.log'],
    ['2.3.0', 'dag_id=etl/run_id=gha-1_2/task_id=load/attempt=2.log'],
    ['3.0.6', 'dag_id=etl/run_id=gha-1_2/task_id=load/attempt=2.log'],
  ])('of Airflow %s', (text, stream) => {
    expect(taskLogStream({ ...task, logicalDate: '2024-01-02T03:04:05+00:00' }, version(text))).toBe(stream);
  });

  test('of a mapped task has its index', () => {
    expect(taskLogStream({ ...task, mapIndex: 0 }, version('2.10.3'))).toBe(
      'dag_id=etl/run_id=gha-1_2/task_id=load/map_index=0/attempt=2.log',
    );
  });

  test('is not known up to Airflow 2.2 without the date', () => {
    expect(taskLogStream(task, version('2.2.2'))).toBeUndefined();
  });
});

test('reads backwards from the end until there are messages enough, and leaves them as they are', async () => {
  const { logs, asks } = await start((_ask, nth) => ({
    body:
      nth === 1
        ? { events: events('line 3', '{"event": "line 4"}\n'), nextBackwardToken: 'b/1' }
        : { events: events('line 1', 'line 2'), nextBackwardToken: 'b/2' },
  }));
  expect(await logs.readTaskLog(task, 3, signal)).toEqual({
    kind: 'log',
    log: { messages: ['line 1', 'line 2', 'line 3', '{"event": "line 4"}\n'], isCut: true },
  });
  expect(asks).toMatchObject([
    {
      logGroupName: 'airflow-etl-Task',
      logStreamName: 'dag_id=etl/run_id=gha-1_2/task_id=load/attempt=2.log',
      startFromHead: false,
      limit: 4,
    },
    { nextToken: 'b/1' },
  ]);
});

test('stops where the token repeats, and a whole log is not cut', async () => {
  const { logs, asks } = await start(() => ({ body: { events: events('only'), nextBackwardToken: 'b/1' } }));
  const answer = await logs.readTaskLog(task, 100, signal);
  expect(asks).toHaveLength(2);
  expect(answer).toMatchObject({ kind: 'log', log: { isCut: false } });
});

test('empty pages with new tokens are paged on, until the token repeats', async () => {
  const { logs, asks } = await start((_ask, nth) => ({
    body: {
      events: nth === 12 ? events('at last') : [],
      nextBackwardToken: `b/${Math.min(nth, 12)}`,
    },
  }));
  expect(await logs.readTaskLog(task, 100, signal)).toEqual({
    kind: 'log',
    log: { messages: ['at last'], isCut: false },
  });
  expect(asks).toHaveLength(13);
});

test('a stream whose token repeats without a message is empty', async () => {
  const { logs } = await start(() => ({ body: { events: [], nextBackwardToken: 'b/1' } }));
  expect(await logs.readTaskLog(task, 100, signal)).toEqual({
    kind: 'none',
    reason: 'the stream dag_id=etl/run_id=gha-1_2/task_id=load/attempt=2.log is empty',
  });
});

test.each([
  ['nothing', 'none'],
  ['what there was', 'log'],
])('tokens that never end give %s after 15 s', async (_, kind) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  try {
    const { logs, asks } = await start((_ask, nth) => {
      if (nth === 20) vi.advanceTimersByTime(15_000);
      return {
        body: { events: kind === 'log' && nth === 3 ? events('one') : [], nextBackwardToken: `b/${nth}` },
      };
    });
    const answer = await logs.readTaskLog(task, 100, signal);
    expect(asks).toHaveLength(20);
    if (answer.kind === 'log') expect(answer.log).toEqual({ messages: ['one'], isCut: true });
    else expect(answer).toMatchObject({ reason: expect.stringContaining('nothing but empty pages') });
    expect(answer.kind).toBe(kind);
  } finally {
    vi.useRealTimers();
  }
});

test('a page that fails leaves the messages of those before it', async () => {
  const { logs } = await start((_ask, nth) =>
    nth === 1
      ? { body: { events: events('last'), nextBackwardToken: 'b/1' } }
      : { status: 400, body: { __type: 'ThrottlingException', message: 'Rate exceeded' } },
  );
  expect(await logs.readTaskLog(task, 100, signal)).toEqual({
    kind: 'log',
    log: { messages: ['last'], isCut: true },
  });
});

test('says which statement would allow it', async () => {
  const { logs } = await start(() => ({
    status: 400,
    body: { __type: 'AccessDeniedException', message: 'not authorized' },
  }));
  expect(await logs.readTaskLog(task, 100, signal)).toEqual({
    kind: 'forbidden',
    statement:
      '{"Effect":"Allow","Action":"logs:GetLogEvents","Resource":"arn:aws:logs:eu-west-1:123456789012:log-group:airflow-etl-Task:*"}',
  });
});

test.each(['ResourceNotFoundException', 'ThrottlingException', 'InternalFailure'])(
  '%s is no log, after one attempt',
  async (__type) => {
    const { logs, asks } = await start(() => ({ status: 400, body: { __type, message: 'no' } }));
    expect((await logs.readTaskLog(task, 100, signal)).kind).toBe('none');
    expect(asks).toHaveLength(1);
  },
);

test('expired credentials are renewed once', async () => {
  const { logs, renewals } = await start((_ask, nth) =>
    nth === 1
      ? { status: 400, body: { __type: 'ExpiredTokenException', message: 'expired' } }
      : { body: { events: events('after'), nextBackwardToken: 'b/1' } },
  );
  expect(await logs.readTaskLog(task, 100, signal)).toMatchObject({ kind: 'log' });
  expect(renewals()).toBe(1);
});
