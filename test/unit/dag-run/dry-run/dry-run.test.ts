import { beforeAll, expect, test } from 'vitest';
import { Cancelled } from '../../../../src/core/abort.ts';
import type { Check } from '../../../../src/dag-run/dry-run/check.ts';
import { dryRun } from '../../../../src/dag-run/dry-run/dry-run.ts';
import { checkConf } from '../../../../src/dag-run/readiness/conf-schema.ts';
import { RequestResults } from '../request-result.ts';
import { createSimulation, environmentIs, never, planWith, type Simulation } from '../simulation.ts';

/** The validator is loaded when it is needed, which takes real time. */
beforeAll(async () => {
  await checkConf([{ name: 'a', value: 1, schema: {} }], {}, never);
});

const identity: Check = {
  name: 'identity',
  status: 'ok',
  detail: 'arn:aws:sts::123456789012:assumed-role/ci/x',
};

async function dryRunOn(simulation: Simulation, ...[inputs, more]: Parameters<typeof planWith>) {
  const plan = { ...planWith(inputs, more), facts: [identity] };
  return await simulation.clock.drive(dryRun(plan, simulation.context, never));
}

test('a trigger that would work is validated, and nothing is written', async () => {
  const simulation = createSimulation({
    dags: [{ params: [{ name: 'day', value: null, schema: { type: 'string' } }] }],
  });
  const { outcome, checks, request } = await dryRunOn(simulation, { ifRunning: 'fail', dagRunId: 'mine' });
  expect(outcome.name).toBe('validated');
  expect(checks.map((check) => `${check.name}: ${check.status}`)).toEqual([
    'identity: ok',
    'environment: cannot-check',
    'DAG: ok',
    'pause: ok',
    'active runs: ok',
    'conf: ok',
    'run id: ok',
  ]);
  expect(request).toEqual({
    dag_id: 'etl',
    dag_run_id: 'mine',
    logical_date: null,
    note: 'by a test',
    conf_keys: ['day'],
  });
  expect(new Set(simulation.client.requests)).toEqual(new Set(['read', 'read-run']));
  expect(simulation.airflow.actions).toEqual([]);
  expect(simulation.saved).toEqual([]);
});

test('all that is wrong is found at once, and the first leads', async () => {
  const simulation = createSimulation({
    dags: [{ isPaused: true, params: [{ name: 'day', value: 1, schema: { type: 'integer' } }] }],
  });
  simulation.airflow.seed({ runId: 'mine', timeline: { queueMs: 0, workMs: 0, end: 'success' } });
  const { outcome, checks } = await dryRunOn(simulation, { dagRunId: 'mine' });
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'dag-paused' });
  expect(outcome.message).toContain('(and 2 more)');
  const failed = checks.filter((check) => check.status === 'failed');
  expect(failed.map((check) => check.code)).toEqual(['dag-paused', 'conf-invalid', 'run-conflict']);
  expect(JSON.stringify(checks)).not.toContain('2026-01-01"');
});

test('a fact that failed makes the step not ready', async () => {
  const fact: Check = {
    name: 'permission',
    status: 'failed',
    detail: 'airflow:InvokeRestApi',
    code: 'access-denied',
  };
  const simulation = createSimulation();
  const plan = { ...planWith(), facts: [fact] };
  const { outcome } = await simulation.clock.drive(dryRun(plan, simulation.context, never));
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'access-denied' });
});

test('an absent DAG ends the reading', async () => {
  const { outcome, checks } = await dryRunOn(createSimulation({ dags: [] }), {});
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'dag-absent' });
  expect(checks.at(-1)?.name).toBe('DAG');
});

test('what the transport cannot tell is listed, not guessed', async () => {
  const simulation = createSimulation({ without: ['get-dag', 'dag-params'] });
  const { outcome, checks } = await dryRunOn(simulation, {});
  expect(outcome.name).toBe('validated');
  expect(checks.filter((check) => check.status === 'cannot-check').map((check) => check.name)).toEqual([
    'environment',
    'DAG',
    'conf',
  ]);
});

test('reads that fail are an error, and a cancellation is one', async () => {
  const results = new RequestResults({ read: [{ kind: 'unsent', ms: 50, code: 'unreachable' }] });
  expect((await dryRunOn(createSimulation({ results }), {})).outcome).toMatchObject({
    name: 'error',
    code: 'unreachable',
  });
  const simulation = createSimulation();
  const cancel = new AbortController();
  simulation.clock.at(10, () => cancel.abort(new Cancelled('SIGINT')));
  const plan = { ...planWith(), facts: [] };
  const { outcome } = await simulation.clock.drive(dryRun(plan, simulation.context, cancel.signal));
  expect(outcome.name).toBe('cancelled');
});

test('an environment that is being updated and whose Airflow does not answer is not ready, and nothing else is asked', async () => {
  const results = new RequestResults();
  results.usual = { kind: 'unsent', ms: 80, code: 'unreachable' };
  const simulation = createSimulation({ results });
  const environment = environmentIs('UPDATING');
  const { outcome, checks } = await dryRunOn(simulation, {}, { environment });
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'environment-not-ready' });
  expect(outcome.message).toContain('Airflow does not answer');
  expect(checks.at(-1)).toMatchObject({ status: 'failed', code: 'environment-not-ready' });
  expect(simulation.client.requests).toEqual(['read']);
});
