import { describe, expect, test } from 'vitest';
import { runDag } from '../../../../src/dag-run/run-dag.ts';
import { failureOf } from '../../../harness/failure.ts';
import { VirtualClock } from '../../../harness/virtual-clock.ts';
import { createSimulation, never, planWith } from '../../dag-run/simulation.ts';
import { CliEndpoint } from '../cli-endpoint.ts';

const MINUTE = 60_000;
const FILE = { tasks: [{ taskId: 'work', durationMs: 2 * MINUTE }] };
const UNLOADABLE = { ...FILE, loadsOnWebServer: false };
const ref = { dagId: 'etl', runId: 'gha-1' };

/** A step over an endpoint; `onRun` is called when the run is known. */
async function step(
  endpoint: CliEndpoint,
  clock: VirtualClock,
  inputs: Parameters<typeof planWith>[0] = {},
  onRun: () => void = () => undefined,
) {
  const { context } = createSimulation();
  const { client, retry } = endpoint.open();
  const runKnown = () => {
    retry.allow(20 * MINUTE);
    onRun();
  };
  const observer = { ...context.observer, runKnown };
  return await clock.drive(runDag(planWith(inputs), { ...context, observer, client, clock }, never));
}

function open(version: string, input: Parameters<CliEndpoint['airflow']['dag']>[1]) {
  const clock = new VirtualClock();
  const endpoint = new CliEndpoint(clock, version);
  endpoint.airflow.dag('etl', input);
  return { clock, endpoint };
}

describe.each(['1.10.12', '2.0.2', '2.2.2'])(
  'a DAG file that the web server of %s cannot load',
  (version) => {
    test('for a while does not end the wait', async () => {
      const { clock, endpoint } = open(version, UNLOADABLE);
      clock.at(3 * MINUTE, () => endpoint.airflow.dag('etl', FILE));
      const end = await step(endpoint, clock);
      expect(end).toMatchObject({ outcome: { name: 'success' }, origin: 'created' });
    });

    test('ends it after the time for outages, and nobody is told to start the work twice', async () => {
      const { clock, endpoint } = open(version, UNLOADABLE);
      const { outcome } = await step(endpoint, clock);
      expect(outcome).toMatchObject({ name: 'error', code: 'unreachable' });
      expect(outcome.message).toContain('The web server cannot load the file of DAG "etl"');
      expect(outcome.message).toContain('its runs, which may go on');
      expect(outcome.hint).toContain('before you start the step again');
      expect(clock.now()).toBeGreaterThan(20 * MINUTE);
    });

    test('leaves a lost trigger in doubt', async () => {
      const { clock, endpoint } = open(version, UNLOADABLE);
      endpoint.spoil = (nth, line) => {
        if (nth === 1) endpoint.carryOut(line);
        return nth === 1 ? {} : undefined;
      };
      const { outcome } = await step(endpoint, clock);
      expect(outcome).toMatchObject({ name: 'error', code: 'trigger-uncertain' });
      expect(endpoint.airflow.runs('etl')).toHaveLength(1);
    });

    test('is why task instances are unknown', async () => {
      const { clock, endpoint } = open(version, FILE);
      const { client } = endpoint.open();
      await clock.drive(client.triggerDagRun({ ...ref, conf: {} }, never));
      endpoint.airflow.dag('etl', UNLOADABLE);
      if (version === '2.2.2')
        return expect(await clock.drive(client.listTaskInstances(ref, never))).toHaveLength(1);
      const { message } = await clock.drive(failureOf(client.listTaskInstances(ref, never)));
      return expect(message).toContain('The web server cannot load the file');
    });

    test('tells nothing of a run that this step never saw', async () => {
      const { clock, endpoint } = open(version, UNLOADABLE);
      const read = endpoint.open().client.getDagRun(ref, never);
      if (version === '2.0.2') expect((await failureOf(read)).code).toBe('unsupported');
      else expect(await clock.drive(read)).toBeUndefined();
    });

    test('is not taken for a DAG without an active run', async () => {
      const { clock, endpoint } = open(version, UNLOADABLE);
      endpoint.carryOut(version === '1.10.12' ? 'trigger_dag etl -r other' : 'dags trigger etl -r other');
      const { outcome } = await step(endpoint, clock, { ifRunning: 'skip' });
      expect(outcome).toMatchObject(
        version === '2.0.2' ? { code: 'unsupported' } : { name: 'not-ready', code: 'dag-absent' },
      );
      expect(endpoint.airflow.runs('etl')).toHaveLength(1);
    });

    test.skipIf(version === '2.0.2')('for a while is no reason to start beside an active run', async () => {
      const { clock, endpoint } = open(version, FILE);
      endpoint.carryOut(version === '1.10.12' ? 'trigger_dag etl -r other' : 'dags trigger etl -r other');
      clock.at(MINUTE, () => endpoint.airflow.dag('etl', UNLOADABLE));
      clock.at(1.5 * MINUTE, () => endpoint.airflow.dag('etl', FILE));
      const end = await step(endpoint, clock, { ifRunning: 'wait' });
      expect(end).toMatchObject({ outcome: { name: 'success' }, origin: 'created' });
      const [other, own] = endpoint.airflow.runs('etl').toSorted((a, b) => a.queuedAtMs - b.queuedAtMs);
      expect(own?.queuedAtMs).toBeGreaterThanOrEqual((other?.queuedAtMs ?? 0) + 2 * MINUTE);
    });

    test('that does not exist yet is waited for, also with a given run id', async () => {
      for (const dagRunId of [undefined, 'release-7']) {
        const { clock, endpoint } = open(version, { ...FILE, appearsAfterMs: 2 * MINUTE });
        const end = await step(endpoint, clock, { dagRunId, waitForDagMs: 10 * MINUTE });
        expect(end).toMatchObject({ outcome: { name: 'success' }, origin: 'created' });
        expect(endpoint.airflow.runs('etl')).toHaveLength(1);
      }
    });
  },
);

test.each(['2.4.3', '2.10.3', '3.0.6'])('%s asks its database', async (version) => {
  const { clock, endpoint } = open(version, UNLOADABLE);
  expect(await step(endpoint, clock)).toMatchObject({ outcome: { name: 'success' } });
});
