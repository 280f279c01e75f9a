import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { MOST_TASK_INSTANCES } from '../../../src/airflow/model.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { collectFindings } from '../../../src/findings/collect-findings.ts';
import { formatTaskCount } from '../../../src/findings/task-state.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../report/partial-client.ts';
import { dagTask, sampleRun, sampleTask } from '../report/sample-report.ts';

const usual: Pick<Inputs, 'logs' | 'logLines' | 'xcom' | 'summary'> = {
  logs: 'failed',
  logLines: 100,
  xcom: [],
  summary: true,
};

async function collect(
  client: Partial<AirflowClient>,
  inputs: Partial<typeof usual> = {},
  signal = new AbortController().signal,
) {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const findings = await clock.drive(
    collectFindings(
      { run: sampleRun, inputs: { ...usual, ...inputs }, limitMs: 30_000 },
      { client: createPartialClient(client), clock, log, cloudWatch: undefined },
      signal,
    ),
  );
  return { findings, warnings, clock };
}

const listTaskInstances = async () => [sampleTask('a', 'success', [0, 1])];
const listDagTasks = async () => [dagTask('a')];

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

test('XComs: the line is the key, what is absent or refused is null with one warning', async () => {
  const { findings, warnings } = await collect(
    {
      listTaskInstances,
      listDagTasks,
      getXcom: async ({ taskId, key }) => {
        if (taskId === 'denied') throw new ActionError('airflow-forbidden', 'Airflow answered 403');
        return taskId === 'there' ? { value: [key, null] } : undefined;
      },
    },
    {
      xcom: [
        { line: 'there:rows', taskId: 'there', key: 'rows' },
        { line: 'absent', taskId: 'absent', key: 'return_value' },
        { line: 'denied', taskId: 'denied', key: 'return_value' },
        { line: '__proto__', taskId: 'there', key: 'return_value' },
      ],
    },
  );
  expect(JSON.stringify(findings.xcom)).toBe(
    '{"there:rows":["rows",null],"absent":null,"denied":null,"__proto__":["return_value",null]}',
  );
  expect(warnings).toEqual([
    'XCom values are null in the output "xcom": Airflow has no absent; denied could not be read (Airflow answered 403).',
  ]);
});

const instances = (taskId: string, count: number) =>
  Array.from({ length: count }, (_, mapIndex) => sampleTask(taskId, 'success', [0, 1], { mapIndex }));

test('XComs of a mapped task: the list by map index, or the one that a line names', async () => {
  const asked: string[] = [];
  const { findings, warnings } = await collect(
    {
      listTaskInstances: async () => [...instances('m', 3), sampleTask('plain', 'success', [0, 1])],
      listDagTasks,
      getXcom: async ({ taskId, mapIndex, key }) => {
        asked.push(`${taskId} ${mapIndex} ${key}`);
        if (key === 'gone' || (taskId === 'm' && mapIndex === 1)) return undefined;
        return { value: mapIndex * 10 };
      },
    },
    {
      xcom: [
        { line: 'm', taskId: 'm', key: 'return_value' },
        { line: 'm[2]', taskId: 'm', mapIndex: 2, key: 'return_value' },
        { line: 'm[1]:rows', taskId: 'm', mapIndex: 1, key: 'rows' },
        { line: 'm[7]:gone', taskId: 'm', mapIndex: 7, key: 'gone' },
        { line: 'm:gone', taskId: 'm', key: 'gone' },
        { line: 'plain', taskId: 'plain', key: 'return_value' },
      ],
    },
  );
  expect(findings.xcom).toEqual({
    m: [0, null, 20],
    'm[2]': 20,
    'm[1]:rows': null,
    'm[7]:gone': null,
    'm:gone': null,
    plain: -10,
  });
  expect(asked.slice(0, 3)).toEqual(['m 0 return_value', 'm 1 return_value', 'm 2 return_value']);
  expect(warnings).toEqual([
    'XCom values are null in the output "xcom": Airflow has no m[1], m[1]:rows, m[7]:gone, m:gone.',
  ]);
});

test('XComs of a mapped task that cannot be read are asked for a few times at most', async () => {
  let asked = 0;
  const { findings, warnings } = await collect(
    {
      listTaskInstances: async () => instances('m', 500),
      listDagTasks,
      getXcom: async ({ mapIndex }) => {
        asked += 1;
        if (mapIndex > 0) throw new ActionError('airflow-forbidden', 'Airflow answered 403');
        return { value: 'first' };
      },
    },
    { xcom: [{ line: 'm:rows', taskId: 'm', key: 'rows' }] },
  );
  expect(asked).toBeLessThan(10);
  expect(findings.xcom?.['m:rows']).toHaveLength(500);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('m[1]:rows, m[2]:rows, ');
  expect(warnings[0]).toContain('and 489 more could not be read (Airflow answered 403)');
});

test('an Airflow that gives no XComs of mapped tasks is not asked for them', async () => {
  const { findings, warnings } = await collect(
    {
      can: (capability) => capability !== 'mapped-xcom',
      listTaskInstances: async () => instances('m', 2),
      listDagTasks,
    },
    { xcom: [{ line: 'm', taskId: 'm', key: 'return_value' }] },
  );
  expect(findings.xcom).toEqual({ m: null });
  expect(warnings).toEqual([
    'XCom values are null in the output "xcom": m could not be read (Airflow gives values of mapped tasks from version 2.7 on).',
  ]);
});

test('why a value is null is said: too many instances, no task instances, a transport without XComs', async () => {
  const xcom = [{ line: 'm', taskId: 'm', key: 'return_value' }];
  const reasonFor = async (client: Partial<AirflowClient>) => {
    const { warnings } = await collect({ listDagTasks, getXcom: async () => undefined, ...client }, { xcom });
    return warnings.find((line) => line.startsWith('XCom'))?.replace(/^.* m could not be read /, '');
  };
  expect(await reasonFor({ listTaskInstances: async () => instances('m', 1_025) })).toBe(
    '(its 1025 instances are more than 1,024).',
  );
  expect(
    await reasonFor({ listTaskInstances: () => Promise.reject(new ActionError('unsupported', 'no')) }),
  ).toBe('(Airflow has none, unless the task is mapped, and the task instances could not be read).');
  expect(
    await reasonFor({ transport: 'cli', can: (what) => what !== 'xcom', listTaskInstances: async () => [] }),
  ).toBe('(the cli transport gives none).');
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

test('NaN and infinities in XComs are one warning', async () => {
  const { warnings } = await collect(
    {
      listTaskInstances: async () => instances('m', 2),
      listDagTasks,
      getXcom: async ({ taskId }) => ({ value: taskId === 'fine' ? 'NaN' : { a: [Number.NaN, -Infinity] } }),
    },
    {
      xcom: [
        { line: 'odd', taskId: 'odd', key: 'return_value' },
        { line: 'fine', taskId: 'fine', key: 'return_value' },
        { line: 'm', taskId: 'm', key: 'return_value' },
      ],
    },
  );
  expect(warnings).toEqual([
    'NaN and Infinity are not JSON, so they are null in the output "xcom": in odd, m.',
  ]);
});
