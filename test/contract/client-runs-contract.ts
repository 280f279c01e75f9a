import { expect, test } from 'vitest';
import { isAtLeast } from '../../src/core/airflow-version.ts';
import { ActionError } from '../../src/core/errors.ts';
import { failureOf } from '../harness/failure.ts';
import { longDagId } from './airflow-dags.ts';
import { type ClientDriver, newRunId, nextNumber, request } from './client-driver.ts';

const { signal } = new AbortController();

// Without U+0000, which PostgreSQL's jsonb cannot hold: Airflow 3 keeps conf in it, and answers such a trigger with a 500.
const nastyConf = {
  'quote\'s "and" \\backslashes': 'line\nbreak\ttab \u2028 \u0001',
  unicode: 'zażółć 😀 漢字 \ud83d\ude00',
  shell: '$(rm -rf /) `id` ; && | > < * ? ~ ! # %s %(x)s {{ ds }}',
  nested: { list: [1, -2.5, true, null, '', {}, []], empty: '' },
  python: "[('a', None)]",
};

/** Tests how a client triggers, finds, follows and lists DAG runs, which every client can; `at` tells where. */
export function testRuns(at: () => ClientDriver): void {
  test('a run that succeeds is followed from the trigger to its last task', async () => {
    const driver = at();
    const asked = request('gha_ok', { note: 'from the contract' });
    const answer = await driver.client.triggerDagRun(asked, signal);
    expect(answer).toMatchObject({ kind: 'accepted', run: { dagId: 'gha_ok', runId: asked.runId } });

    const run = await driver.follow(asked);
    expect(run).toMatchObject({ dagId: 'gha_ok', runId: asked.runId, state: 'success' });
    if (driver.client.transport !== 'cli' || isAtLeast(driver.client.version, 2, 2)) {
      expect(Date.parse(run.endDate ?? '')).toBeGreaterThanOrEqual(Date.parse(run.startDate ?? ''));
    }
    if (driver.client.can('note')) expect(run.note).toBe('from the contract');

    const tasks = await driver.client.listTaskInstances(asked, signal);
    expect(tasks.map(({ taskId, mapIndex, state }) => `${taskId} ${mapIndex} ${state}`)).toEqual([
      'extract -1 success',
      ...(driver.mapsTasks ? [0, 1, 2] : [-1]).map((index) => `load ${index} success`),
    ]);
    if (driver.client.transport !== 'cli') expect(tasks.map(({ tryNumber }) => tryNumber)).not.toContain(0);
  });

  test('a run that fails tells which task failed and which never ran', async () => {
    const driver = at();
    const run = await driver.follow(await driver.trigger('gha_fail'));
    expect(run.state).toBe('failed');
    const tasks = await driver.client.listTaskInstances(run, signal);
    expect(Object.fromEntries(tasks.map(({ taskId, state }) => [taskId, state]))).toMatchObject({
      boom: 'failed',
      after: 'upstream_failed',
    });
  });

  test('any conf arrives unchanged', async () => {
    const driver = at();
    const run = await driver.trigger('gha_ok', { conf: nastyConf });
    expect(await driver.bench.readConf(run)).toEqual(nastyConf);
    const told = (await driver.client.getDagRun(run, signal))?.conf;
    if (driver.client.transport !== 'cli') expect(told).toEqual(nastyConf);
  });

  test('a client in another process finds the run by its id', async () => {
    const driver = at();
    const run = await driver.trigger('gha_ok');
    const found = driver.bench.open().getDagRun({ dagId: run.dagId, runId: run.runId }, signal);
    if (driver.findsByIdAlone) expect(await found).toMatchObject({ dagId: 'gha_ok', runId: run.runId });
    else expect((await failureOf(found)).code).toBe('unsupported');
  });

  test('the same id twice is a conflict, and the run is still found', async () => {
    const driver = at();
    const run = await driver.trigger('gha_long');
    const again = await driver.client.triggerDagRun(request('gha_long', { runId: run.runId }), signal);
    expect(again.kind).toBe('conflict');
    expect(await driver.client.getDagRun(run, signal)).toMatchObject({ runId: run.runId });
  });

  test('the same logical date twice is a conflict, and the second run does not exist', async () => {
    const driver = at();
    // No other run has this date: each call is a day of its own.
    const logicalDate = new Date(
      Date.UTC(2020, 0, 1) + Math.floor(Math.random() * 1e6) * 60_000,
    ).toISOString();
    const first = await driver.trigger('gha_ok', { logicalDate });
    expect(Date.parse(first.logicalDate ?? '')).toBe(Date.parse(logicalDate));
    const second = request('gha_ok', { logicalDate });
    expect((await driver.client.triggerDagRun(second, signal)).kind).toBe('conflict');
    expect(await driver.client.getDagRun(second, signal)).toBeUndefined();
    expect(await driver.client.getDagRun(first, signal)).toMatchObject({ runId: first.runId });
  });

  test('what Airflow does not have is undefined, or not found', async () => {
    const driver = at();
    const missing = request('gha_none');
    expect(await failureOf(driver.client.triggerDagRun(missing, signal))).toMatchObject({
      code: 'dag-not-found',
    });
    if (driver.findsByIdAlone) {
      const fresh = driver.bench.open();
      expect(await fresh.getDagRun({ dagId: 'gha_none', runId: 'gha-1' }, signal)).toBeUndefined();
      expect(await fresh.getDagRun({ dagId: 'gha_ok', runId: newRunId() }, signal)).toBeUndefined();
      const tasks = driver.bench.open().listTaskInstances({ dagId: 'gha_ok', runId: newRunId() }, signal);
      // The list over all runs cannot tell an absent run from one without tasks.
      expect(await tasks.catch((error: unknown) => error)).toSatisfy(
        (answer: unknown) =>
          (Array.isArray(answer) && answer.length === 0) ||
          (answer instanceof ActionError && answer.code === 'dag-run-not-found'),
      );
    }
    if (driver.client.can('get-dag')) expect(await driver.client.getDag('gha_none', signal)).toBeUndefined();
  });

  test('ids that could mean something else are refused before anything is sent', async () => {
    const driver = at();
    for (const runId of ['', 'a/b', 'a\nb', '\ud800']) {
      expect(await failureOf(driver.client.triggerDagRun(request('gha_ok', { runId }), signal))).toSatisfy(
        ({ code }: ActionError) => code === 'invalid-input' || code === 'unsupported',
      );
    }
  });

  test('a foreign id of date and offset is triggered and found', async () => {
    const driver = at();
    const runId = `manual__2025-01-01T00:00:00.${nextNumber().toString().padStart(6, '0')}+00:00~${Date.now()}`;
    const run = await driver.trigger('gha_ok', { runId });
    expect(await driver.client.getDagRun(run, signal)).toMatchObject({ runId });
  });

  test('an id as long as Airflow allows is triggered and found', async () => {
    const driver = at();
    const runId = `gha-${'x'.repeat(200)}-${newRunId()}`.slice(0, 250);
    const run = await driver.trigger('gha_ok', { runId });
    expect(await driver.client.getDagRun(run, signal)).toMatchObject({ runId });
    expect((await driver.follow(run)).state).toBe('success');
    expect(await driver.client.listTaskInstances(run, signal)).not.toHaveLength(0);
  });

  test('a DAG id that no path can hold is still read, and refused only where no short path exists', async () => {
    const driver = at();
    const asked = request(longDagId);
    if (driver.client.can('get-dag')) {
      expect(await driver.client.getDag(longDagId, signal)).toMatchObject({ dagId: longDagId });
      expect(await driver.client.getDag(longDagId.slice(0, -1), signal)).toBeUndefined();
    }
    if (driver.bench.hasPathLimit) {
      const error = await failureOf(driver.client.triggerDagRun(asked, signal));
      expect(error).toMatchObject({ code: 'path-too-long', delivery: 'not-sent' });
      expect(await driver.client.getDagRun(asked, signal)).toBeUndefined();
    } else {
      const answer = await driver.client.triggerDagRun(asked, signal);
      expect(answer.kind).toBe('accepted');
      expect(await driver.client.getDagRun(asked, signal)).toMatchObject({
        dagId: longDagId,
        runId: asked.runId,
      });
    }
  });

  test('runs are listed newest first, by state, and no more than asked for', async () => {
    const driver = at();
    const older = await driver.follow(await driver.trigger('gha_ok'));
    // Dates of some command lines are whole seconds, up to a minute in the past.
    const newer = await driver.follow(await driver.trigger('gha_ok'));
    if (!driver.findsByIdAlone) {
      const listed = driver.client.listDagRuns({ dagId: 'gha_ok', limit: 10 }, signal);
      expect((await failureOf(listed)).code).toBe('unsupported');
      return;
    }
    const runs = await driver.client.listDagRuns(
      { dagId: 'gha_ok', states: ['success'], limit: 100 },
      signal,
    );
    expect(runs.map(({ runId }) => runId)).toEqual(expect.arrayContaining([older.runId, newer.runId]));
    expect(new Set(runs.map(({ state }) => state))).toEqual(new Set(['success']));
    const dates = runs.map((run) => Date.parse(run.runAfter ?? run.logicalDate ?? ''));
    expect(dates).toEqual(dates.toSorted((a, b) => b - a));
    expect(await driver.client.listDagRuns({ dagId: 'gha_ok', limit: 1 }, signal)).toHaveLength(1);
    expect(
      await driver.client.listDagRuns({ dagId: 'gha_paused', states: ['failed'], limit: 5 }, signal),
    ).toEqual([]);
  });

  test('a paused DAG is unpaused, once and again', async () => {
    const driver = at();
    for (const _ of ['once', 'again'])
      await driver.answered(() => driver.client.unpauseDag('gha_paused', signal));
    if (driver.client.can('get-dag'))
      expect(await driver.client.getDag('gha_paused', signal)).toMatchObject({
        isPaused: false,
        isActive: true,
      });
    expect((await driver.follow(await driver.trigger('gha_paused'))).state).toBe('success');
  });
}
