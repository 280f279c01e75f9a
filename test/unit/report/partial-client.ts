import type { AirflowClient } from '../../../src/airflow/client.ts';
import type { Log } from '../../../src/core/log.ts';

const unexpected = (name: string) => () => Promise.reject(new Error(`unexpected call of ${name}`));

/** A client that answers what a test says, and rejects every other call. */
export function createPartialClient(answers: Partial<AirflowClient>): AirflowClient {
  return {
    transport: 'invoke-rest-api',
    version: { text: '2.10.3', major: 2, minor: 10 },
    can: () => true,
    getDag: unexpected('getDag'),
    getDagParams: unexpected('getDagParams'),
    listDagTasks: unexpected('listDagTasks'),
    listImportErrors: unexpected('listImportErrors'),
    unpauseDag: unexpected('unpauseDag'),
    triggerDagRun: unexpected('triggerDagRun'),
    getDagRun: unexpected('getDagRun'),
    listDagRuns: unexpected('listDagRuns'),
    listTaskInstances: unexpected('listTaskInstances'),
    stopDagRun: unexpected('stopDagRun'),
    noteDagRun: unexpected('noteDagRun'),
    clearTasks: unexpected('clearTasks'),
    readTaskLog: unexpected('readTaskLog'),
    getXcom: unexpected('getXcom'),
    ...answers,
  };
}

/** A log that keeps its warnings. */
export function createWarningLog(): { readonly log: Log; readonly warnings: string[] } {
  const warnings: string[] = [];
  const log = { info: () => undefined, debug: () => undefined, warn: (text: string) => warnings.push(text) };
  return { log, warnings };
}
