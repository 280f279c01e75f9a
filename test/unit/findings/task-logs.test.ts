import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { TaskInstance } from '../../../src/airflow/model.ts';
import type { CloudWatchLogs } from '../../../src/aws/cloudwatch-logs.ts';
import { TransportError } from '../../../src/core/errors.ts';
import { readTaskLogs } from '../../../src/findings/task-logs.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../report/partial-client.ts';
import { sampleRun, sampleTask } from '../report/sample-report.ts';

const failed = (count: number) =>
  Array.from({ length: count }, (_, i) => sampleTask(`task_${i}`, 'failed', [i, i + 1], { tryNumber: 2 }));

interface Setting {
  readonly tasks: readonly TaskInstance[];
  readonly client: Partial<AirflowClient>;
  readonly cloudWatch?: CloudWatchLogs;
  readonly limitMs?: number;
  readonly signal?: AbortSignal;
}

async function read({ tasks, client, cloudWatch, limitMs = 60_000, signal }: Setting) {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const inputs = { logs: 'failed', logLines: 100 } as const;
  const logs = await clock.drive(
    readTaskLogs(
      { run: sampleRun, tasks, dagTasks: [], inputs, endsAt: clock.now() + limitMs },
      { client: createPartialClient(client), clock, log, cloudWatch },
      signal ?? new AbortController().signal,
    ),
  );
  return { logs, warnings, clock };
}

const cloudWatchOf = (answer: Awaited<ReturnType<CloudWatchLogs['readTaskLog']>>) => {
  const asked: string[] = [];
  const cloudWatch: CloudWatchLogs = {
    readTaskLog: async (task) => {
      asked.push(`${task.taskId}/${task.mapIndex}/${task.tryNumber}/${task.logicalDate}`);
      return answer;
    },
  };
  return { asked, cloudWatch };
};

const tooLarge = () =>
  Promise.reject(new TransportError('too-large', 'the answer is larger than 6 MB', { delivery: 'unknown' }));

test('reads the last try of each failed task, in the order chosen, two at a time', async () => {
  let now = 0;
  let most = 0;
  const asked: string[] = [];
  const { logs } = await read({
    tasks: failed(30),
    client: {
      readTaskLog: async ({ taskId, tryNumber }, maxLines) => {
        asked.push(`${taskId} ${tryNumber} ${maxLines}`);
        now += 1;
        most = Math.max(most, now);
        for (let turns = asked.length % 3; turns >= 0; turns -= 1) await Promise.resolve();
        now -= 1;
        return { lines: [`ValueError: ${taskId}`], isCut: false };
      },
    },
  });
  expect(most).toBe(2);
  expect(asked).toHaveLength(20);
  expect(asked[0]).toBe('task_0 2 100');
  expect(logs.read.map(({ exception }) => exception)).toEqual(
    Array.from({ length: 20 }, (_, i) => `ValueError: task_${i}`),
  );
  expect(logs.unread).toHaveLength(10);
});

test('reads in CloudWatch what Airflow cannot give', async () => {
  const { asked, cloudWatch } = cloudWatchOf({
    kind: 'log',
    log: { messages: ['KeyError: 1'], isCut: true },
  });
  const { logs, warnings } = await read({ tasks: failed(1), client: { readTaskLog: tooLarge }, cloudWatch });
  expect(asked).toEqual([`task_0/-1/2/${sampleRun.logicalDate}`]);
  expect(logs.read).toEqual([
    expect.objectContaining({ source: 'CloudWatch', exception: 'KeyError: 1', missingBecause: undefined }),
  ]);
  expect(warnings).toEqual([]);
});

test('a role that may not read CloudWatch is asked once, and told once what to allow', async () => {
  const { asked, cloudWatch } = cloudWatchOf({
    kind: 'forbidden',
    statement: '{"Action":"logs:GetLogEvents"}',
  });
  const client: Partial<AirflowClient> = { transport: 'cli', can: () => false };
  const { logs, warnings } = await read({ tasks: failed(12), client, cloudWatch });
  expect(asked.length).toBeLessThanOrEqual(3);
  expect(new Set(logs.read.map(({ log, missingBecause }) => log ?? missingBecause))).toEqual(
    new Set(['the cli transport gives no task logs; the role may not read CloudWatch Logs']),
  );
  expect(warnings).toEqual([
    'Task logs could not be read through cli; allow the role to read them in CloudWatch Logs: {"Action":"logs:GetLogEvents"}',
  ]);
});

test('without any way to the logs one warning says what would open one', async () => {
  const client: Partial<AirflowClient> = { transport: 'cli', can: () => false };
  const { warnings } = await read({ tasks: failed(3), client });
  expect(warnings).toEqual([
    'The cli transport gives no task logs, and where the environment keeps them in CloudWatch Logs is unknown: enable its task logs and allow the role airflow:GetEnvironment and logs:GetLogEvents.',
  ]);
});

test('a log that does not come in time is missing, the others stay', async () => {
  const { logs, clock } = await read({
    tasks: failed(5),
    limitMs: 10_000,
    client: {
      readTaskLog: ({ taskId }) =>
        taskId === 'task_1' ? new Promise(() => undefined) : Promise.resolve({ lines: ['x'], isCut: false }),
    },
  });
  expect(clock.now()).toBeLessThanOrEqual(10_000);
  expect(logs.read.map(({ missingBecause }) => missingBecause)).toEqual([
    undefined,
    'no answer came in time',
    ...[undefined, undefined, undefined],
  ]);
});

test('a cancelled step keeps what it has', async () => {
  const cancel = new AbortController();
  const { logs } = await read({
    tasks: failed(9),
    signal: cancel.signal,
    client: {
      readTaskLog: ({ taskId }) => {
        if (taskId === 'task_2') cancel.abort(new Error('cancelled'));
        return Promise.resolve({ lines: ['x'], isCut: false });
      },
    },
  });
  expect(logs.read).toHaveLength(9);
  expect(logs.read.at(-1)?.missingBecause).toBe('the workflow was cancelled');
});

test('a log of huge lines is cut to what a page can hold', async () => {
  const { logs } = await read({
    tasks: failed(1),
    client: {
      readTaskLog: async () => ({
        lines: Array.from({ length: 1_000 }, () => '🚀'.repeat(5_000)),
        isCut: false,
      }),
    },
  });
  const [reading] = logs.read;
  expect(reading?.log?.isCut).toBe(true);
  expect(Buffer.byteLength(reading?.log?.lines.join('\n') ?? '')).toBeLessThanOrEqual(512 * 1024);
  expect(reading?.log?.lines.every((line) => line.isWellFormed() && line.length <= 4_000)).toBe(true);
});

const log = (line: string) => ({ lines: [line], isCut: false });
const stored = (message: string) => ({ messages: [message], isCut: false });

test('CloudWatch is not asked for what Airflow gives', async () => {
  const { asked, cloudWatch } = cloudWatchOf({ kind: 'log', log: stored('from CloudWatch') });
  const client = { readTaskLog: async () => log('from Airflow') };
  const { logs } = await read({ tasks: failed(2), client, cloudWatch });
  expect(asked).toEqual([]);
  expect(logs.read.map(({ source }) => source)).toEqual(['Airflow', 'Airflow']);
});

test.each([
  ['nothing', undefined],
  ['no line', { lines: [], isCut: false }],
])('CloudWatch is asked when Airflow has %s', async (_, answer) => {
  const { asked, cloudWatch } = cloudWatchOf({ kind: 'log', log: stored('from CloudWatch') });
  const client = { readTaskLog: async () => answer };
  const { logs, warnings } = await read({ tasks: failed(1), client, cloudWatch });
  expect(asked).toHaveLength(1);
  expect(logs.read[0]).toMatchObject({ source: 'CloudWatch', log: { lines: ['from CloudWatch'] } });
  expect(warnings).toEqual([]);
});

test('a transport without task logs and numbers of tries goes to CloudWatch alone, for the first try at first', async () => {
  const { asked, cloudWatch } = cloudWatchOf({ kind: 'log', log: stored('from CloudWatch') });
  const client: Partial<AirflowClient> = {
    transport: 'cli',
    can: (what) => what !== 'task-logs',
    readTaskLog: () => Promise.reject(new Error('asked all the same')),
  };
  const tasks = [sampleTask('load', 'failed', [0, 1], { tryNumber: 0 })];
  const { logs } = await read({ tasks, client, cloudWatch });
  expect(asked.slice(0, 2)).toEqual([1, 2].map((each) => `load/-1/${each}/${sampleRun.logicalDate}`));
  expect(logs.read[0]?.source).toBe('CloudWatch');
});

test('a log that neither has says both reasons', async () => {
  const { cloudWatch } = cloudWatchOf({ kind: 'none', reason: 'CloudWatch has no stream of it' });
  const client = { readTaskLog: async () => undefined };
  const { logs, warnings } = await read({ tasks: failed(1), client, cloudWatch });
  expect(logs.read[0]?.missingBecause).toBe('Airflow has no log of it; CloudWatch has no stream of it');
  expect(warnings).toEqual([]);
});

test('a log that is empty in CloudWatch says so', async () => {
  const { cloudWatch } = cloudWatchOf({ kind: 'log', log: { messages: [], isCut: false } });
  const client = { readTaskLog: async () => undefined };
  const { logs } = await read({ tasks: failed(1), client, cloudWatch });
  expect(logs.read[0]?.missingBecause).toBe('Airflow has no log of it; the log in CloudWatch is empty');
});

test('when the time is up, CloudWatch is not asked any more', async () => {
  const { asked, cloudWatch } = cloudWatchOf({ kind: 'log', log: stored('late') });
  const client = { readTaskLog: () => new Promise<never>(() => undefined) };
  const { logs } = await read({ tasks: failed(1), client, cloudWatch, limitMs: 1_000 });
  expect(asked).toEqual([]);
  expect(logs.read[0]?.missingBecause).toBe('no answer came in time');
});
