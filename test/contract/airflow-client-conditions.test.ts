import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import { startClientBench } from './client-bench.ts';

const { signal } = new AbortController();
const versions = ['2.10.3', '3.0.6'] as const;
const carriers = ['invoke-rest-api', 'web-session'] as const;
const ref = { dagId: 'orders_daily', runId: 'gha-12345678901-1-abcdef' };

type Bench = Awaited<ReturnType<typeof startClientBench>>;
let bench: Bench | undefined;
afterEach(() => bench?.close());

async function start(
  kind: 'cli' | (typeof carriers)[number],
  airflowVersion: string,
  options: EmulatorOptions = {},
): Promise<Bench> {
  const dags = { orders_daily: { tasks: [{ taskId: 'load', log: ["it's \\n not over", 'é 😀'] }] } };
  bench = await startClientBench(kind, { airflowVersion, dags, timeScale: 100, ...options });
  return bench;
}

describe.each(versions)('Airflow %s', (version) => {
  describe.each(carriers)('through %s', (kind) => {
    test('a role that may only look cannot trigger, and is told what it needs', async () => {
      const { open } = await start(kind, version, { iam: { airflowRole: 'Viewer' } });
      const client = open();
      expect(await client.getDag('orders_daily', signal)).toMatchObject({ isPaused: false });
      const triggered = client.triggerDagRun({ ...ref, conf: { password: 'hunter2' } }, signal);
      await expect(triggered).rejects.toMatchObject({
        code: 'airflow-forbidden',
        hint: expect.stringContaining('can create on DAG Runs'),
        message: expect.not.stringContaining('hunter2'),
      });
    });

    test('a run whose id fits no long path costs one request for each question', async () => {
      const { open, emulator } = await start(kind, version);
      const client = open();
      await client.triggerDagRun({ ...ref, conf: {} }, signal);
      await sleep(100);
      const count = () => emulator.requests.filter(({ airflow }) => airflow !== undefined).length;
      const before = count();
      await client.getDagRun(ref, signal);
      await client.listTaskInstances(ref, signal);
      await client.getDag('orders_daily', signal);
      // The first path that is too long is tried as it is, unless an earlier test of this environment did.
      expect(count() - before).toBeLessThanOrEqual(4);
      const then = count();
      await client.getDagRun(ref, signal);
      await client.listTaskInstances(ref, signal);
      expect(count() - then).toBe(2);
    });

    test('five thousand mapped tasks with five hundred failures are read within the limits', async () => {
      const failed = Array.from({ length: 500 }, (_, index) => index * 10);
      const dags = { orders_daily: { tasks: [{ taskId: 'load', mapped: { count: 5000, failed } }] } };
      const { open } = await start(kind, version, { dags });
      const client = open();
      await client.triggerDagRun({ ...ref, conf: {} }, signal);
      await sleep(200);
      const tasks = await client.listTaskInstances(ref, signal);
      expect(tasks).toHaveLength(5000);
      expect(tasks.filter(({ state }) => state === 'failed').map(({ mapIndex }) => mapIndex)).toEqual(failed);
    });
  });

  test.each([
    ['what the service asks for is unknown', '*/*'],
    ['it asks for JSON', 'application/json'],
  ])('a log through InvokeRestApi has the same lines when %s', async (_name, accept) => {
    const { open } = await start('invoke-rest-api', version, { restApi: { accept } });
    const client = open();
    // Short enough for the path of a log.
    const run = { dagId: 'orders_daily', runId: 'gha-1' };
    await client.triggerDagRun({ ...run, conf: {} }, signal);
    await sleep(200);
    const log = await client.readTaskLog({ ...run, taskId: 'load', mapIndex: -1, tryNumber: 1 }, 100, signal);
    const text = log?.lines.join('\n') ?? '';
    expect(text).toContain("it's \\n not over");
    expect(text).toContain('é 😀');
    expect(log?.lines[0]).toContain('Starting attempt 1');
  });
});

test('over the CLI, five thousand mapped tasks come from one command', async () => {
  const dags = { orders_daily: { tasks: [{ taskId: 'load', mapped: { count: 5000 } }] } };
  const { open, emulator } = await start('cli', '2.10.3', { dags });
  const client = open();
  await client.triggerDagRun({ ...ref, conf: {} }, signal);
  await sleep(200);
  const count = () => emulator.requests.filter(({ path }) => path.startsWith('/aws_mwaa/cli')).length;
  const before = count();
  expect(await client.listTaskInstances(ref, signal)).toHaveLength(5000);
  expect(count() - before).toBe(1);
});
