import { expect, test } from 'vitest';
import type { AirflowClient } from '../../../src/airflow/client.ts';
import { ActionError } from '../../../src/core/errors.ts';
import { collectFindings } from '../../../src/findings/collect-findings.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { VirtualClock } from '../dag-run/virtual-clock.ts';
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

test('it ends within its time when nothing answers', async () => {
  const never = () => new Promise<never>(() => undefined);
  const { findings, clock } = await collect({ listTaskInstances: never });
  expect(findings.tasks).toBeUndefined();
  expect(clock.now()).toBeLessThanOrEqual(30_000);
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
