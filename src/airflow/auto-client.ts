import type { MwaaTarget } from '../aws/mwaa-target.ts';
import { ActionError, isRefusal, isUndecided } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { type Connection, transportNames } from '../transport/connect.ts';
import { type Attempt, noTransport } from '../transport/no-transport.ts';
import type { Effect, TransportKind } from '../transport/transport.ts';
import type { AirflowClient, Capability } from './client.ts';

interface Candidate extends Fallback {
  /** Why this way is closed for the rest of the step. */
  closed?: ActionError;
}

/** A way that was not needed so far; opened by the first operation that takes it. */
export interface Fallback {
  readonly kind: TransportKind;
  readonly can: (capability: Capability) => boolean;
  readonly open: () => Promise<AirflowClient>;
}

/** One call of a client: what it takes, how messages call it. */
interface Operation<T> {
  readonly capability?: Capability;
  readonly effect: Effect;
  readonly purpose: string;
  readonly call: (client: AirflowClient) => Promise<T>;
}

/**
 * The client for `auto`: the chosen way, and for a single operation that it cannot do another one. An operation moves on
 * only when it certainly was not carried out: the capability is missing, the path too long, or IAM or the gateway
 * refuses an alternative. What the chosen way, or Airflow, answers otherwise is final.
 */
export function createAutoClient(
  connection: Pick<Connection<AirflowClient, unknown>, 'kind' | 'client'> & {
    readonly alternatives: readonly Fallback[];
  },
  parts: { readonly target: MwaaTarget; readonly log: Log },
): AirflowClient {
  const { client: chosen, kind, alternatives } = connection;
  if (alternatives.length === 0) return chosen;
  const first: Candidate = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
  const ways: readonly Candidate[] = [first, ...alternatives.map((way) => ({ ...way }))];
  const told = new Set<string>();

  function tell(
    attempt: Attempt,
    { effect, purpose }: Pick<Operation<unknown>, 'effect' | 'purpose'>,
    next: Candidate | undefined,
  ): void {
    const then = next === undefined ? 'nothing else is left' : `trying ${transportNames[next.kind]}`;
    const line = `Cannot ${purpose} through ${transportNames[attempt.kind]} (${attempt.error.message}); ${then}.`;
    if (told.has(line)) return;
    told.add(line);
    // A read that another transport answers is no fault; one that none answers is reported by whoever asked for it.
    if (effect === 'read') parts.log.debug(line);
    else parts.log.info(line);
  }

  async function run<T>(operation: Operation<T>): Promise<T> {
    const attempts: Attempt[] = [];
    for (const [place, way] of ways.entries()) {
      try {
        requireOpen(way, operation.capability);
        return await operation.call(await way.open());
      } catch (error) {
        if (!mayMoveOn(error, { way, first, effect: operation.effect })) throw error;
        attempts.push({ kind: way.kind, error });
        tell({ kind: way.kind, error }, operation, ways[place + 1]);
      }
    }
    throw noTransport(attempts, parts.target, operation.purpose);
  }

  const read = <T>(purpose: string, call: Operation<T>['call'], capability?: Capability) =>
    run({ effect: 'read', purpose, call, ...(capability === undefined ? {} : { capability }) });
  const write = <T>(purpose: string, call: Operation<T>['call'], capability?: Capability) =>
    run({ effect: 'write', purpose, call, ...(capability === undefined ? {} : { capability }) });

  return {
    transport: chosen.transport,
    version: chosen.version,
    can: (capability) => ways.some((way) => way.closed === undefined && way.can(capability)),
    getDag: (dagId, signal) => read('read the DAG', (c) => c.getDag(dagId, signal), 'get-dag'),
    getDagParams: (dagId, signal) =>
      read("read the DAG's params", (c) => c.getDagParams(dagId, signal), 'dag-params'),
    listDagTasks: (dagId, signal) =>
      read("read the DAG's tasks", (c) => c.listDagTasks(dagId, signal), 'dag-tasks'),
    listImportErrors: (signal) =>
      read('read import errors', (c) => c.listImportErrors(signal), 'import-errors'),
    unpauseDag: (dagId, signal) => write('unpause the DAG', (c) => c.unpauseDag(dagId, signal), 'unpause'),
    triggerDagRun: (request, signal) => write('trigger the DAG', (c) => c.triggerDagRun(request, signal)),
    getDagRun: (ref, signal) => read('read the DAG run', (c) => c.getDagRun(ref, signal)),
    listDagRuns: (query, signal) => read('list DAG runs', (c) => c.listDagRuns(query, signal)),
    listTaskInstances: (ref, signal) => read('list task instances', (c) => c.listTaskInstances(ref, signal)),
    stopDagRun: (ref, note, signal) =>
      write('stop the DAG run', (c) => c.stopDagRun(ref, note, signal), 'stop'),
    clearTasks: (ref, tasks, signal) =>
      write('clear tasks', (c) => c.clearTasks(ref, tasks, signal), 'clear'),
    readTaskLog: (ref, maxLines, signal) =>
      read('read a task log', (c) => c.readTaskLog(ref, maxLines, signal), 'task-logs'),
    getXcom: (ref, signal) => read('read an XCom', (c) => c.getXcom(ref, signal), 'xcom'),
  };
}

function requireOpen(way: Candidate, capability: Capability | undefined): void {
  if (way.closed !== undefined) throw way.closed;
  if (capability !== undefined && !way.can(capability))
    throw new ActionError('unsupported', 'it cannot do this');
}

/** Whether the operation certainly was not carried out over this way, for a reason that another may not share. */
function mayMoveOn(
  error: unknown,
  at: { readonly way: Candidate; readonly first: Candidate; readonly effect: Effect },
): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (error.code === 'path-too-long' || error.code === 'unsupported') return true;
  // InvokeRestApi carries 6 MB, the others more.
  if (error.code === 'too-large') return at.effect === 'read' || !isUndecided(error);
  if (at.way === at.first || !isRefusal(error)) return false;
  at.way.closed = error;
  return true;
}
