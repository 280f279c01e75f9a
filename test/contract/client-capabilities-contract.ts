import { expect, test } from 'vitest';
import type { Capability } from '../../src/airflow/client.ts';
import { isAtLeast } from '../../src/core/airflow-version.ts';
import { failureOf } from '../harness/failure.ts';
import { type ClientDriver, nextNumber, request } from './client-driver.ts';

const { signal } = new AbortController();

/** Tests what some clients can do, and that the others refuse it; `at` tells where. */
export function testCapabilities(at: () => ClientDriver): void {
  const withCapability = (
    capability: Capability,
    title: string,
    use: (driver: ClientDriver) => Promise<void>,
    call: (driver: ClientDriver) => Promise<unknown>,
  ) =>
    test(`${capability}: ${title}, or the client says that it cannot`, async () => {
      const driver = at();
      if (driver.client.can(capability)) await use(driver);
      else expect((await failureOf(call(driver))).code).toBe('unsupported');
    });

  const ref = { dagId: 'gha_ok', runId: 'gha-1', taskId: 'extract', mapIndex: -1 };

  withCapability(
    'dag-params',
    'the params come with default and schema',
    async (driver) => {
      const params = await driver.client.getDagParams('gha_params', signal);
      expect(params.find(({ name: param }) => param === 'n')).toMatchObject({
        name: 'n',
        value: 1,
        schema: { type: 'integer', maximum: 9 },
      });
      const refused = driver.client.triggerDagRun(request('gha_params', { conf: { n: 99 } }), signal);
      const error = await failureOf(refused);
      // Airflow 2.7 and 2.8 let the failed validation through as an error of the server, without its words.
      if (error.code === 'unreachable') expect(isAtLeast(driver.client.version, 2, 9)).toBe(false);
      else
        expect(error).toMatchObject({
          code: 'rejected-by-airflow',
          message: expect.stringContaining('maximum'),
        });
    },
    (driver) => driver.client.getDagParams('gha_params', signal),
  );

  withCapability(
    'dag-tasks',
    'the structure has every task and what follows it',
    async (driver) => {
      const tasks = await driver.client.listDagTasks('gha_ok', signal);
      expect(tasks.find(({ taskId }) => taskId === 'extract')?.downstreamTaskIds).toEqual(['load']);
    },
    (driver) => driver.client.listDagTasks('gha_ok', signal),
  );

  withCapability(
    'import-errors',
    'a file that does not import is listed with its traceback',
    async (driver) => {
      const errors = await driver.client.listImportErrors(signal);
      expect(errors.find(({ filename }) => filename.endsWith('gha_import_error.py'))?.stackTrace).toContain(
        'Traceback',
      );
    },
    (driver) => driver.client.listImportErrors(signal),
  );

  withCapability(
    'task-logs',
    'the end of a log comes as lines without what the reader says about itself',
    async (driver) => {
      // Short enough for the longest path that InvokeRestApi takes.
      const run = await driver.follow(
        await driver.trigger('gha_fail', { runId: `g${Date.now().toString(36)}${nextNumber()}` }),
      );
      const failed = { dagId: run.dagId, runId: run.runId, taskId: 'boom', mapIndex: -1, tryNumber: 1 };
      const log = await driver.client.readTaskLog(failed, 1000, signal);
      expect(log?.lines.join('\n')).toMatch(/about to fail/);
      expect(log?.lines[0]).not.toMatch(/^\*\*\*|Log message source details/);
      const end = await driver.client.readTaskLog(failed, 2, signal);
      expect(end).toEqual({ lines: log?.lines.slice(-2), isCut: true });
      expect(await driver.client.readTaskLog({ ...failed, tryNumber: 7 }, 10, signal)).toBeUndefined();
    },
    (driver) => driver.client.readTaskLog({ ...ref, tryNumber: 1 }, 10, signal),
  );

  withCapability(
    'xcom',
    'values come as JSON, and what is not there as undefined',
    async (driver) => {
      const run = await driver.follow(await driver.trigger('gha_xcom'));
      const at = (taskId: string, key = 'return_value') =>
        driver.client.getXcom({ dagId: run.dagId, runId: run.runId, taskId, mapIndex: -1, key }, signal);
      if (driver.bench.hasPathLimit) {
        const error = await failureOf(at('values'));
        expect(error).toMatchObject({ code: 'path-too-long', delivery: 'not-sent' });
        return;
      }
      expect(await at('values')).toEqual({
        value: { number: 1, text: 'zażółć 😀', list: [true, null, 1.5] },
      });
      expect(await at('custom', 'report')).toEqual({ value: { rows: 42 } });
      // The task SDK of Airflow 3.0 cuts the key at the question mark when it stores the value.
      const odd = (await at('custom', 'odd key?with&signs%')) ?? (await at('custom', 'odd key'));
      expect(odd).toEqual({ value: 'found' });
      expect(await at('values', 'none')).toBeUndefined();
      expect(await at('no_such_task')).toBeUndefined();
    },
    (driver) => driver.client.getXcom({ ...ref, key: 'return_value' }, signal),
  );

  withCapability(
    'mapped-xcom',
    'each instance of a mapped task has its value',
    async (scene) => {
      const run = await scene.follow(await scene.trigger('gha_ok'));
      const at = (mapIndex: number) =>
        scene.client.getXcom(
          { dagId: run.dagId, runId: run.runId, taskId: 'load', mapIndex, key: 'return_value' },
          signal,
        );
      if (scene.bench.hasPathLimit) {
        expect(await failureOf(at(0))).toMatchObject({ code: 'path-too-long', delivery: 'not-sent' });
        return;
      }
      // Before 2.10 a value that is no list or dict comes as text.
      const values = [await at(0), await at(1), await at(2)].map((found) => String(found?.value));
      expect(values).toEqual(['1', '2', '3']);
      expect(await at(3)).toBeUndefined();
      expect(await at(-1)).toBeUndefined();
    },
    (scene) => scene.client.getXcom({ ...ref, mapIndex: 0, key: 'return_value' }, signal),
  );

  withCapability(
    'stop',
    'a running run is set failed',
    async (driver) => {
      const run = await driver.trigger('gha_long', { note: 'before' });
      await driver.follow(run, ({ state }) => state === 'running');
      // Until it holds: see src/dag-run/stop/stop-run.ts.
      const stop = () => driver.client.stopDagRun(run, signal);
      const stopped = await driver.insist(run, stop, ({ state }) => state === 'failed');
      if (driver.client.can('note')) {
        await driver.answered(() => driver.client.noteDagRun(stopped, 'stopped by the contract', signal));
        const noted = await driver.client.getDagRun(stopped, signal);
        expect(noted).toMatchObject({ state: 'failed', note: 'stopped by the contract' });
      }
      const missing = driver.client.stopDagRun({ dagId: 'gha_long', runId: 'gha-none' }, signal);
      expect((await failureOf(missing)).code).toBe('dag-run-not-found');
    },
    (driver) => driver.client.stopDagRun(ref, signal),
  );

  withCapability(
    'clear',
    'a failed run goes on from its failed tasks',
    async (driver) => {
      const run = await driver.trigger('gha_heal', { runId: `gha-heal-${nextNumber()}-${Date.now()}` });
      expect((await driver.follow(run)).state).toBe('failed');
      await driver.answered(() => driver.client.clearTasks(run, 'failed', signal));
      expect((await driver.follow(run, ({ state }) => state === 'success')).runId).toBe(run.runId);
      const missing = driver.client.clearTasks({ dagId: 'gha_heal', runId: 'gha-none' }, 'failed', signal);
      expect((await failureOf(missing)).code).toBe('dag-run-not-found');
    },
    (driver) => driver.client.clearTasks(ref, 'failed', signal),
  );

  withCapability(
    'get-dag',
    'a DAG tells whether it can run',
    async (driver) => {
      const dag = await driver.client.getDag('gha_ok', signal);
      expect(dag).toMatchObject({
        dagId: 'gha_ok',
        isPaused: false,
        isActive: true,
        hasImportErrors: false,
      });
      expect(dag?.fileloc).toMatch(/\.py$/);
      expect(Date.parse(dag?.lastParsedTime ?? '')).toBeGreaterThan(0);
    },
    (driver) => driver.client.getDag('gha_ok', signal),
  );
}
