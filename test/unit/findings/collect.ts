import type { AirflowClient } from '../../../src/airflow/client.ts';
import { collectFindings } from '../../../src/findings/collect-findings.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { createPartialClient, createWarningLog } from '../report/partial-client.ts';
import { dagTask, sampleRun, sampleTask } from '../report/sample-report.ts';

/** The inputs of most steps. */
export const usual: Pick<Inputs, 'logs' | 'logLines' | 'xcom' | 'summary'> = {
  logs: 'failed',
  logLines: 100,
  xcom: [],
  summary: true,
};

/** What collectFindings finds with a client, and tells. */
export async function collect(
  client: Partial<AirflowClient>,
  inputs: Partial<typeof usual> = {},
  signal = new AbortController().signal,
) {
  const clock = new VirtualClock();
  const { log, warnings } = createWarningLog();
  const lines: string[] = [];
  const findings = await clock.drive(
    collectFindings(
      { run: sampleRun, inputs: { ...usual, ...inputs }, limitMs: 30_000 },
      {
        client: createPartialClient(client),
        clock,
        log: { ...log, info: (line) => lines.push(line) },
        cloudWatch: undefined,
      },
      signal,
    ),
  );
  return { findings, warnings, lines, clock };
}

export const listTaskInstances = async () => [sampleTask('a', 'success', [0, 1])];
export const listDagTasks = async () => [dagTask('a')];
