import { beforeAll, expect, test } from 'vitest';
import { Cancelled } from '../../../src/cancel.ts';
import { checkConf } from '../../../src/dag-run/conf-schema.ts';
import { type Check, rehearse } from '../../../src/dag-run/dry-run.ts';
import { Fates } from './fate.ts';
import { never, planWith, type Stage, setStage } from './stage.ts';

/** The validator is loaded when it is needed, which takes real time. */
beforeAll(async () => {
  await checkConf([{ name: 'a', value: 1, schema: {} }], {}, never);
});

const identity: Check = {
  name: 'identity',
  status: 'ok',
  detail: 'arn:aws:sts::123456789012:assumed-role/ci/x',
};

async function rehearseOn(stage: Stage, ...[inputs, more]: Parameters<typeof planWith>) {
  const plan = { ...planWith(inputs, more), facts: [identity] };
  return await stage.clock.drive(rehearse(plan, stage.scene, never));
}

test('a trigger that would work is validated, and nothing is written', async () => {
  const stage = setStage({ dags: [{ params: [{ name: 'day', value: null, schema: { type: 'string' } }] }] });
  const { outcome, checks, request } = await rehearseOn(stage, { ifRunning: 'fail', dagRunId: 'mine' });
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
  expect(new Set(stage.client.requests)).toEqual(new Set(['read', 'read-run']));
  expect(stage.airflow.deeds).toEqual([]);
  expect(stage.saved).toEqual([]);
});

test('all that is wrong is found at once, and the first leads', async () => {
  const stage = setStage({
    dags: [{ isPaused: true, params: [{ name: 'day', value: 1, schema: { type: 'integer' } }] }],
  });
  stage.airflow.seed({ runId: 'mine', course: { queueMs: 0, workMs: 0, end: 'success' } });
  const { outcome, checks } = await rehearseOn(stage, { dagRunId: 'mine' });
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
  const stage = setStage();
  const plan = { ...planWith(), facts: [fact] };
  const { outcome } = await stage.clock.drive(rehearse(plan, stage.scene, never));
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'access-denied' });
});

test('an absent DAG ends the reading', async () => {
  const { outcome, checks } = await rehearseOn(setStage({ dags: [] }), {});
  expect(outcome).toMatchObject({ name: 'not-ready', code: 'dag-absent' });
  expect(checks.at(-1)?.name).toBe('DAG');
});

test('a run to attach to is all that is looked for', async () => {
  const stage = setStage({ dags: [] });
  stage.airflow.seed({ runId: 'theirs' });
  expect((await rehearseOn(stage, { attach: 'theirs' })).outcome.name).toBe('validated');
  const absent = await rehearseOn(setStage(), { attach: 'theirs' });
  expect(absent.outcome).toMatchObject({ name: 'not-ready', code: 'dag-run-not-found' });
});

test('what the transport cannot tell is listed, not guessed', async () => {
  const stage = setStage({ without: ['get-dag', 'dag-params'] });
  const { outcome, checks } = await rehearseOn(stage, {});
  expect(outcome.name).toBe('validated');
  expect(checks.filter((check) => check.status === 'cannot-check').map((check) => check.name)).toEqual([
    'environment',
    'DAG',
    'conf',
  ]);
});

test('reads that fail are an error, and a cancellation is one', async () => {
  const fates = new Fates({ read: [{ kind: 'unsent', ms: 50, code: 'unreachable' }] });
  expect((await rehearseOn(setStage({ fates }), {})).outcome).toMatchObject({
    name: 'error',
    code: 'unreachable',
  });
  const stage = setStage();
  const cancel = new AbortController();
  stage.clock.at(10, () => cancel.abort(new Cancelled('SIGINT')));
  const plan = { ...planWith(), facts: [] };
  const { outcome } = await stage.clock.drive(rehearse(plan, stage.scene, cancel.signal));
  expect(outcome.name).toBe('cancelled');
});
