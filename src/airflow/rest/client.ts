import type { AirflowVersion } from '../../core/airflow-version.ts';
import type { ActionError } from '../../core/errors.ts';
import type { RestResponse, RestTransport } from '../../transport/transport.ts';
import { capabilitiesOf } from '../capabilities.ts';
import type { AirflowClient, TriggerAnswer } from '../client.ts';
import type { TriggerRequest } from '../model.ts';
import { airflowWords, malformed, type RequestPurpose, requireOk } from './answer.ts';
import { createRestCaller, type RestCall } from './caller.ts';
import { clearCall, noteCall, stopCall, triggerCall, unpauseCall } from './calls.ts';
import { createDagRunReader } from './dag-runs.ts';
import { dagNotFound, getDag, getDagParams, listDagTasks, listImportErrors } from './dags.ts';
import { decodeDagRun } from './decoder.ts';
import { selectRestDialect } from './dialect.ts';
import { createTaskInstanceReader, runNotFound } from './task-instances.ts';

/** Airflow's REST API over any transport that carries it; the version selects the dialect. */
export function openRestClient(transport: RestTransport, version: AirflowVersion): AirflowClient {
  const dialect = selectRestDialect(version);
  const caller = createRestCaller(transport);
  const runs = createDagRunReader({ caller, dialect });
  const api = { caller, dialect, runs };

  /** Sends a write whose answer matters only by its status. */
  async function write(
    call: RestCall,
    purpose: RequestPurpose,
    notFound: () => ActionError,
    signal: AbortSignal,
  ): Promise<void> {
    const answer = await caller.send(call, signal);
    if (answer.status === 404) throw notFound();
    requireOk(answer, purpose);
  }

  return {
    transport: transport.kind,
    version,
    can: capabilitiesOf(transport.kind, version),

    getDag: (dagId, signal) => getDag(api, dagId, signal),
    getDagParams: (dagId, signal) => getDagParams(api, dagId, signal),
    listDagTasks: (dagId, signal) => listDagTasks(api, dagId, signal),
    listImportErrors: (signal) => listImportErrors(api, signal),
    async unpauseDag(dagId, signal) {
      const purpose: RequestPurpose = {
        action: `unpause the DAG "${dagId}"`,
        permission: 'can edit on DAGs',
      };
      await write(unpauseCall(dagId), purpose, () => dagNotFound(dagId), signal);
    },

    async triggerDagRun(request, signal) {
      return readTriggerAnswer(await caller.send(triggerCall(dialect, request), signal), request);
    },
    getDagRun: (ref, signal) => runs.get(ref, signal),
    listDagRuns: (query, signal) => runs.list(query, signal),
    listTaskInstances: createTaskInstanceReader(api),

    async stopDagRun(ref, signal) {
      const purpose: RequestPurpose = {
        action: `set the DAG run "${ref.runId}" failed`,
        permission: 'can edit on DAG Runs',
      };
      await write(stopCall(ref), purpose, () => runNotFound(ref), signal);
    },
    async noteDagRun(ref, note, signal) {
      const purpose: RequestPurpose = {
        action: `leave a note on the DAG run "${ref.runId}"`,
        permission: 'can edit on DAG Runs',
      };
      await write(noteCall(dialect, ref, note), purpose, () => runNotFound(ref), signal);
    },
    async clearTasks(ref, tasks, signal) {
      const purpose: RequestPurpose = {
        action: `clear tasks of the DAG run "${ref.runId}"`,
        permission: 'can edit on Task Instances',
      };
      await write(clearCall(ref, tasks), purpose, () => runNotFound(ref), signal);
    },

    // What reads them knows many shapes of text, and most steps need none of it.
    async readTaskLog(ref, maxLines, signal) {
      const { readTaskLog } = await import('./task-results.ts');
      return await readTaskLog(api, ref, maxLines, signal);
    },
    async getXcom(ref, signal) {
      const { getXcom } = await import('./task-results.ts');
      return await getXcom(api, ref, signal);
    },
  };
}

/** What an answer to a trigger means. */
export function readTriggerAnswer(answer: RestResponse, { dagId, runId }: TriggerRequest): TriggerAnswer {
  const purpose: RequestPurpose = {
    action: `trigger the DAG "${dagId}"`,
    permission: 'can create on DAG Runs',
  };
  if (answer.status === 409) return { kind: 'conflict', detail: airflowWords(answer.body) };
  if (answer.status === 404) throw dagNotFound(dagId);
  const run = decodeDagRun(requireOk(answer, purpose), purpose);
  if (run.runId !== runId || run.dagId !== dagId) throw malformed(purpose, answer.body);
  return { kind: 'accepted', run };
}
