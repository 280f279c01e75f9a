import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { sampleTask } from '../report/sample-report.ts';
import { collect, listDagTasks, listTaskInstances } from './collect.ts';

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
  // The step has warned of it before the trigger.
  const none = {
    transport: 'cli',
    can: (what: string) => what !== 'xcom',
    listTaskInstances: async () => [],
  } as const;
  const told = await collect({ listDagTasks, ...none }, { xcom });
  expect(told.warnings).toEqual([]);
  expect(told.lines.join()).toMatch(/: m could not be read \(the cli transport gives none\)\.$/);
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
