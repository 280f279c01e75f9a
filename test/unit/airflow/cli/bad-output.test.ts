import { describe, expect, test } from 'vitest';
import type { AirflowClient } from '../../../../src/airflow/client.ts';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import { waitForDagRun } from '../../../../src/dag-run/wait/wait-for-dag-run.ts';
import { failureOf } from '../../../harness/failure.ts';
import { VirtualClock } from '../../../harness/virtual-clock.ts';
import { createSimulation, never, planWith } from '../../dag-run/simulation.ts';
import { CliEndpoint } from '../cli-endpoint.ts';

const VERSIONS = ['1.10.12', '2.0.2', '2.2.2', '2.10.3', '3.0.6'];
const ref = { dagId: 'etl', runId: 'gha-1' };
const BAD = [
  { stderr: 'sqlalchemy.exc.OperationalError: (psycopg2.OperationalError) server closed the connection\n' },
  { stderr: 'Killed\n' },
  {},
];

/** An endpoint whose DAG takes a minute, and a client that has triggered it. */
async function triggered(version: string) {
  const clock = new VirtualClock();
  const endpoint = new CliEndpoint(clock, version);
  endpoint.airflow.dag('etl', { tasks: [{ taskId: 'work', durationMs: 60_000 }] });
  const { client, retry } = endpoint.open();
  const answer = await clock.drive(client.triggerDagRun({ ...ref, conf: {} }, never));
  if (answer.kind !== 'accepted') throw new Error(answer.detail);
  return { clock, endpoint, client, retry, run: answer.run };
}

function waitOn(client: AirflowClient, clock: VirtualClock, run: Parameters<typeof waitForDagRun>[0]['run']) {
  const plan = { run, timeoutMs: 3_600_000, queueTimeoutMs: undefined, pollIntervalMs: 'auto' } as const;
  return waitForDagRun(plan, { ...createSimulation().context, client, clock }, never);
}

describe.each(VERSIONS)('a command of %s without a usable result', (version) => {
  test.each(BAD)('%j does not end a wait', async (bad) => {
    const { clock, endpoint, client, run } = await triggered(version);
    endpoint.spoil = (nth) => (nth === 2 || nth === 4 || nth === 5 ? bad : undefined);
    const end = await clock.drive(waitOn(client, clock, run));
    expect(end).toMatchObject({ kind: 'finished', run: { state: 'success' } });
  });

  test('that stays so ends a read with the budget for outages, and says what it printed', async () => {
    const { clock, endpoint, client } = await triggered(version);
    endpoint.spoil = () => BAD[1];
    const from = clock.now();
    const error = await clock.drive(failureOf(client.getDagRun(ref, never)));
    expect(error).toMatchObject({ code: 'unreachable' });
    expect(error.message).toContain('Killed');
    expect(clock.now() - from).toBeGreaterThanOrEqual(60_000);
    expect(clock.now() - from).toBeLessThan(75_000);
  });

  test('is repeated for the task instances', async () => {
    const { clock, endpoint, client } = await triggered(version);
    const before = endpoint.commands.length;
    endpoint.spoil = (nth) => (nth > before && nth % 2 === 1 ? BAD[0] : undefined);
    const tasks = await clock.drive(client.listTaskInstances(ref, never));
    expect(tasks).toMatchObject([{ taskId: 'work' }]);
  });

  test('never repeats a trigger, and the look-up after it is repeated', async () => {
    const clock = new VirtualClock();
    const endpoint = new CliEndpoint(clock, version);
    endpoint.airflow.dag('etl', { tasks: [{ taskId: 'work', durationMs: 60_000 }] });
    const { client } = endpoint.open();
    // The first trigger is carried out, and its answer is not one; nor is that of the look-up.
    endpoint.spoil = (nth, line) => {
      if (nth === 1) endpoint.carryOut(line);
      return nth <= 2 ? BAD[2] : undefined;
    };
    const context = { ...createSimulation().context, client, clock };
    const end = await clock.drive(runDag(planWith({}), context, never));
    expect(end).toMatchObject({ outcome: { name: 'success' }, origin: 'created' });
    expect(endpoint.commands.filter((line) => line.includes('trigger'))).toHaveLength(1);
  });

  test('does not end an unpause unnoticed, nor repeat it', async () => {
    const { clock, endpoint, client } = await triggered(version);
    const before = endpoint.commands.length;
    endpoint.spoil = () => BAD[0];
    expect(await clock.drive(failureOf(client.unpauseDag('etl', never)))).toMatchObject({
      code: 'unreachable',
      delivery: 'unknown',
    });
    expect(endpoint.commands).toHaveLength(before + 1);
  });
});

test.each(VERSIONS.filter((version) => version !== '2.0.2'))(
  'a list of runs of %s is read again',
  async (version) => {
    const { clock, endpoint, client } = await triggered(version);
    const before = endpoint.commands.length;
    endpoint.spoil = (nth) => (nth === before + 1 ? BAD[1] : undefined);
    const runs = await clock.drive(client.listDagRuns({ dagId: 'etl', limit: 10 }, never));
    expect(runs).toMatchObject([{ runId: 'gha-1' }]);
  },
);
