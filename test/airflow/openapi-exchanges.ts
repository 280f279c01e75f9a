import { setTimeout as sleep } from 'node:timers/promises';
import type { AirflowClient } from '../../src/airflow/client.ts';
import { type DagRunRef, isFinished } from '../../src/airflow/model.ts';
import { ActionError, TransportError } from '../../src/core/errors.ts';
import type { RestRequest, RestTransport } from '../../src/transport/transport.ts';
import type { Exchange } from './openapi.ts';

/** Answers a call of the REST API. */
export type Ask = (request: RestRequest) => Promise<Pick<Exchange, 'status' | 'mediaType' | 'answer'>>;

/** A transport that keeps every exchange. */
export interface Recorder extends RestTransport {
  readonly exchanges: readonly Exchange[];
  /** Makes the next answer to a call of this path one that is too large. */
  overflow(path: string): void;
}

/** A transport over `ask`; with a path limit of 1 the client takes a short path wherever it has one. */
export function createRecorder(ask: Ask, pathLimit: number): Recorder {
  const exchanges: Exchange[] = [];
  let overflowing: string | undefined;
  return {
    kind: 'web-session',
    pathLimit,
    exchanges,
    overflow(path) {
      overflowing = path;
    },
    async send(request) {
      const { method, path, query = {}, body } = request;
      const answer = await ask(request);
      exchanges.push({ method, path, query, body, ...answer });
      if (answer.status >= 500)
        throw new TransportError('unreachable', `status ${answer.status}`, { delivery: 'unknown' });
      if (path === overflowing) {
        overflowing = undefined;
        throw new TransportError('too-large', 'too large', { delivery: 'unknown' });
      }
      return { status: answer.status, body: answer.answer };
    },
  };
}

const { signal } = new AbortController();

/** Does with a client all that the action does; the DAGs are those of test/airflow. */
export async function useClient(client: AirflowClient, recorder: Recorder, prefix: string): Promise<void> {
  await client.getDag('gha_ok', signal);
  await client.getDag('gha_none', signal);
  await client.getDagParams('gha_params', signal);
  await client.listDagTasks('gha_ok', signal);
  await client.listImportErrors(signal);
  await client.unpauseDag('gha_paused', signal);
  await refused(client.unpauseDag('gha_none', signal));

  const runs = await trigger(client, prefix);
  for (const ref of Object.values(runs)) await client.getDagRun(ref, signal);
  await client.getDagRun({ dagId: 'gha_ok', runId: `${prefix}-none` }, signal);
  await client.listDagRuns({ dagId: 'gha_ok', limit: 5 }, signal);
  await client.listDagRuns({ dagId: 'gha_ok', states: ['queued', 'running'], limit: 5 }, signal);
  await client.stopDagRun(runs.long, signal);
  if (client.can('note')) await client.noteDagRun(runs.long, 'stopped', signal);
  for (const ref of [runs.ok, runs.fail, runs.xcom, runs.heal]) await finish(client, ref);

  for (const ref of Object.values(runs)) await client.listTaskInstances(ref, signal);
  // What v1 then reads by date, v2 reads in pages.
  if (client.version.major === 2) recorder.overflow('/dags/~/dagRuns/~/taskInstances/list');
  await client.listTaskInstances(runs.ok, signal);
  await client.readTaskLog({ ...runs.fail, taskId: 'boom', mapIndex: -1, tryNumber: 1 }, 100, signal);
  await client.readTaskLog({ ...runs.fail, taskId: 'boom', mapIndex: -1, tryNumber: 7 }, 100, signal);
  await client.readTaskLog({ ...runs.ok, taskId: 'load', mapIndex: 1, tryNumber: 1 }, 100, signal);
  for (const [taskId, key] of [
    ['values', 'return_value'],
    ['custom', 'report'],
    ['values', 'none'],
  ] as const)
    await client.getXcom({ ...runs.xcom, taskId, mapIndex: -1, key }, signal);
  await client.clearTasks(runs.heal, 'failed', signal);
  await client.clearTasks(runs.fail, ['boom', 'after'], signal);
  await refused(client.clearTasks({ dagId: 'gha_heal', runId: `${prefix}-none` }, 'failed', signal));
  await refused(client.stopDagRun({ dagId: 'gha_long', runId: `${prefix}-none` }, signal));
}

async function trigger(client: AirflowClient, prefix: string) {
  const start = async (dagId: string, rest: object = {}): Promise<DagRunRef> => {
    const ref = { dagId, runId: `${prefix}-${dagId}` };
    await client.triggerDagRun({ ...ref, conf: {}, ...rest }, signal);
    return ref;
  };
  // No other run has this date.
  const logicalDate = new Date(Date.UTC(2024, 5, 1) + Math.floor(Math.random() * 1e7) * 1000).toISOString();
  const runs = {
    ok: await start('gha_ok', { conf: { a: [1, 'é', null] }, note: 'a note' }),
    fail: await start('gha_fail'),
    heal: await start('gha_heal'),
    xcom: await start('gha_xcom', { logicalDate }),
    long: await start('gha_long'),
  };
  await start('gha_ok');
  await refused(start('gha_none'));
  await refused(start('gha_params', { conf: { n: 99 } }));
  return runs;
}

async function finish(client: AirflowClient, ref: DagRunRef): Promise<void> {
  for (const until = Date.now() + 120_000; ; ) {
    const run = await client.getDagRun(ref, signal);
    if (run !== undefined && isFinished(run)) return;
    if (Date.now() > until) throw new Error(`${ref.runId} is still ${run?.state}`);
    await sleep(500);
  }
}

/** Waits for a call that has to be refused. */
async function refused(call: Promise<unknown>): Promise<void> {
  const error = await call.then(
    () => new Error('not refused'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ActionError)) throw error;
}
