import { expect, test } from 'vitest';
import { MOST_TASK_INSTANCES } from '../../../src/airflow/model.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { collectFindings } from '../../../src/findings/collect-findings.ts';
import { formatTaskCount } from '../../../src/findings/task-state.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../report/partial-client.ts';
import { dagTask, sampleRun, sampleTask } from '../report/sample-report.ts';
import { collect, listDagTasks, listTaskInstances, usual } from './collect.ts';

test('a successful run costs two requests', async () => {
  const { findings, warnings } = await collect({ listTaskInstances, listDagTasks });
  expect(findings.tasks).toHaveLength(1);
  expect(findings.dagTasks).toEqual([dagTask('a')]);
  expect(findings.xcom).toBeUndefined();
  expect(warnings).toEqual([]);
});

test('without a summary the structure is not asked for', async () => {
  const { findings } = await collect({ listTaskInstances }, { summary: false });
  expect(findings.dagTasks).toBeUndefined();
});

test('what cannot be read is told, and the rest is there', async () => {
  const forbidden = () => Promise.reject(new ActionError('airflow-forbidden', 'Airflow answered 403'));
  const { findings, warnings } = await collect({ listTaskInstances: forbidden, listDagTasks });
  expect(findings.tasks).toBeUndefined();
  expect(findings.dagTasks).toHaveLength(1);
  expect(warnings).toEqual(['The task instances could not be read: Airflow answered 403.']);
});

test('more task instances than are read are counted in one warning', async () => {
  const many = Array.from({ length: MOST_TASK_INSTANCES + 1 }, (_, mapIndex) =>
    sampleTask('a', 'success', [0, 1], { mapIndex }),
  );
  const { warnings } = await collect({ listTaskInstances: async () => many, listDagTasks });
  expect(warnings).toEqual([
    `The run has ${formatTaskCount(many)} task instances; the report leaves out the rest.`,
  ]);
  expect(formatTaskCount(many)).toMatch(/^more than \S+$/);
});

test('it ends within its time when nothing answers', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { findings, clock } = await collect({ listTaskInstances: never });
  expect(findings.tasks).toBeUndefined();
  expect(clock.now()).toBeLessThanOrEqual(30_000);
});

test('over the command line, whose commands are slow, the task instances have nearly all of the time', async () => {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const { signal } = new AbortController();
  const client = createPartialClient({
    can: (capability) => capability === 'unpause',
    listTaskInstances: () => clock.sleep(12_000, signal).then(listTaskInstances),
  });
  const source = { client, clock, log, cloudWatch: undefined };
  const options = { run: sampleRun, inputs: usual, limitMs: 16_000 };
  const findings = await clock.drive(collectFindings(options, source, signal));
  expect({ tasks: findings.tasks?.length, warnings }).toEqual({ tasks: 1, warnings: [] });
});

test('a cancelled step asks for nothing', async () => {
  const { findings } = await collect({}, {}, AbortSignal.abort(new Error('cancelled')));
  expect(findings).toMatchObject({ tasks: undefined, dagTasks: undefined });
});

test('several parts that cannot be read are one warning', async () => {
  const refuse = () => Promise.reject(new ActionError('airflow-forbidden', 'Airflow answered 403'));
  const failed = async () => [sampleTask('load', 'failed', [0, 1])];
  const all = await collect({ listTaskInstances: refuse, listDagTasks: refuse });
  expect(all.warnings).toEqual([
    "Parts of the report could not be read: the task instances (Airflow answered 403); the DAG's structure (Airflow answered 403).",
  ]);
  const log = await collect({ listTaskInstances: failed, listDagTasks, readTaskLog: refuse });
  expect(log.warnings).toEqual(['The log of load could not be read: Airflow answered 403.']);
});
