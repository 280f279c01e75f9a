import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { CloudWatchAnswer, CloudWatchLogs } from '../../../src/aws/cloudwatch-logs.ts';
import { readTaskLogs } from '../../../src/findings/task-logs.ts';
import { propertyRuns } from '../../harness/property-runs.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../report/partial-client.ts';
import { sampleRun, sampleTask } from '../report/sample-report.ts';

const overCli: Partial<AirflowClient> = { transport: 'cli', can: (what) => what === 'unpause' };
const absent: CloudWatchAnswer = { kind: 'none', reason: 'there is no stream', isAbsent: true };

/** Reads the log of one failed task, whose try nobody knows, from streams that answer by the number of the try. */
async function read(
  answer: (tryNumber: number, clock: VirtualClock, signal: AbortSignal) => Promise<CloudWatchAnswer>,
  tryNumber = 0,
) {
  const clock = new VirtualClock();
  const asked: number[] = [];
  const cloudWatch: CloudWatchLogs = {
    readTaskLog: (task, _, signal) => {
      asked.push(task.tryNumber);
      return answer(task.tryNumber, clock, signal);
    },
  };
  const { log, warnings } = createWarningLog();
  const logs = await clock.drive(
    readTaskLogs(
      {
        run: sampleRun,
        tasks: [sampleTask('load', 'failed', [0, 1], { tryNumber })],
        dagTasks: [],
        inputs: { logs: 'failed', logLines: 100 },
        endsAt: 60_000,
      },
      { client: createPartialClient(overCli), clock, log, cloudWatch },
      new AbortController().signal,
    ),
  );
  return { reading: logs.read[0], asked, clock, warnings };
}

const lineOf = (tryNumber: number): CloudWatchAnswer => ({
  kind: 'log',
  log: { messages: [`ValueError: try ${tryNumber}`], isCut: false },
});

describe('the log of a task whose number of tries is not known', () => {
  test('is that of the last try, and names it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 10 }), async (tries) => {
        const { reading } = await read(async (tryNumber) => (tryNumber > tries ? absent : lineOf(tryNumber)));
        expect(reading).toMatchObject({
          source: 'CloudWatch',
          exception: `ValueError: try ${tries}`,
          log: { tryNumber: tries },
        });
        expect(reading?.mayNotBeLast).toBeFalsy();
      }),
      { numRuns: propertyRuns(20) },
    );
  });

  test('is missing when the first try has none', async () => {
    const { reading, asked } = await read(async () => absent);
    expect(reading).toMatchObject({ log: undefined, exception: undefined });
    expect(asked).toEqual([1]);
  });

  test.each<[string, (clock: VirtualClock, signal: AbortSignal) => Promise<CloudWatchAnswer>]>([
    ['cannot be read', async () => ({ kind: 'none', reason: 'throttled', isUnknown: true })],
    ['is empty', async () => ({ kind: 'none', reason: 'the stream is empty' })],
    ['does not come in time', (clock, signal) => clock.sleep(600_000, signal).then(() => absent)],
  ])('is of an earlier try, which is no cause of the failure, when the next one %s', async (_, answer) => {
    const { reading, clock } = await read(async (tryNumber, at, signal) =>
      tryNumber < 3 ? lineOf(tryNumber) : await answer(at, signal),
    );
    expect(reading).toMatchObject({
      log: { lines: ['ValueError: try 2'], tryNumber: 2 },
      mayNotBeLast: true,
    });
    expect(reading?.exception).toBeUndefined();
    expect(clock.now()).toBeLessThanOrEqual(5_000);
  });

  test('is not looked for without end', async () => {
    const { reading, asked } = await read(async (tryNumber) => lineOf(tryNumber));
    expect(asked).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(reading).toMatchObject({ log: { tryNumber: 11 }, mayNotBeLast: true, exception: undefined });
  });
});

test('a try whose number is known is asked for alone', async () => {
  const { reading, asked } = await read(async (tryNumber) => lineOf(tryNumber), 2);
  expect(asked).toEqual([2]);
  expect(reading).toMatchObject({ exception: 'ValueError: try 2' });
  expect(reading?.log?.tryNumber).toBeUndefined();
});
