import type { MwaaTarget } from '../aws/mwaa-target.ts';
import { ActionError, isRefusal, isUndecided } from '../core/errors.ts';
import type { Log } from '../core/log.ts';
import { asClause } from '../core/sentence.ts';
import type { Connection } from '../transport/connect.ts';
import { type Attempt, noTransport } from '../transport/no-transport.ts';
import type { Effect, TransportKind } from '../transport/transport.ts';
import { transportNames } from '../transport/transport-kinds.ts';
import type { AirflowClient, Capability } from './client.ts';

interface Candidate extends Fallback {
  /** Why this transport is not used for the rest of the step. */
  closed?: ActionError;
}

/** A transport that was not needed so far; opened by the first operation that needs it. */
export interface Fallback {
  readonly kind: TransportKind;
  readonly can: (capability: Capability) => boolean;
  readonly open: () => Promise<AirflowClient>;
}

/** One call of a client: the capability that it needs, its effect, and its name in messages. */
interface Operation<T> {
  readonly capability?: Capability;
  readonly effect: Effect;
  readonly purpose: string;
  readonly call: (client: AirflowClient) => Promise<T>;
}

/**
 * The client for `auto`: the chosen transport, and another one for a single operation that it cannot do. An operation moves on
 * only when it certainly was not carried out: the capability is missing, the path or the answer too long, or IAM or the gateway
 * refuses a fallback. Every other answer of the chosen transport or of Airflow is final.
 */
export function createAutoClient(
  connection: Pick<Connection<AirflowClient, unknown>, 'kind' | 'client'> & {
    readonly fallbacks: readonly Fallback[];
  },
  parts: { readonly target: MwaaTarget; readonly log: Log },
): AirflowClient {
  const { client: chosen, kind, fallbacks } = connection;
  if (fallbacks.length === 0) return chosen;
  const first: Candidate = { kind, can: (capability) => chosen.can(capability), open: async () => chosen };
  const candidates: readonly Candidate[] = [first, ...fallbacks.map((fallback) => ({ ...fallback }))];
  const logged = new Set<string>();

  function logFailure(
    attempt: Attempt,
    { effect, purpose }: Pick<Operation<unknown>, 'effect' | 'purpose'>,
    next: Candidate | undefined,
  ): void {
    const then = next === undefined ? 'nothing else is left' : `trying ${transportNames[next.kind]}`;
    const line = `Cannot ${purpose} through ${transportNames[attempt.kind]} (${asClause(attempt.error.message)}); ${then}.`;
    if (logged.has(line)) return;
    logged.add(line);
    // A read that the next transport can answer needs no line in the log; when none can, the caller reports it.
    if (effect === 'read') parts.log.debug(line);
    else parts.log.info(line);
  }

  async function run<T>(operation: Operation<T>): Promise<T> {
    const attempts: Attempt[] = [];
    for (const [place, candidate] of candidates.entries()) {
      try {
        requireUsable(candidate, operation.capability);
        return await operation.call(await candidate.open());
      } catch (error) {
        if (!mayMoveOn(error, { candidate, first, effect: operation.effect })) throw error;
        attempts.push({ kind: candidate.kind, error });
        logFailure({ kind: candidate.kind, error }, operation, candidates[place + 1]);
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
    can: (capability) => candidates.some((each) => each.closed === undefined && each.can(capability)),
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
    stopDagRun: (ref, signal) => write('stop the DAG run', (c) => c.stopDagRun(ref, signal), 'stop'),
    noteDagRun: (ref, note, signal) =>
      write('leave a note on the DAG run', (c) => c.noteDagRun(ref, note, signal), 'note'),
    clearTasks: (ref, tasks, signal) =>
      write('clear tasks', (c) => c.clearTasks(ref, tasks, signal), 'clear'),
    readTaskLog: (ref, maxLines, signal) =>
      read('read a task log', (c) => c.readTaskLog(ref, maxLines, signal), 'task-logs'),
    getXcom: (ref, signal) => read('read an XCom', (c) => c.getXcom(ref, signal), 'xcom'),
  };
}

function requireUsable(candidate: Candidate, capability: Capability | undefined): void {
  if (candidate.closed !== undefined) throw candidate.closed;
  if (capability !== undefined && !candidate.can(capability))
    throw new ActionError('unsupported', 'it cannot do this');
}

/** Whether the operation certainly was not carried out over this transport, for a reason that another may not share. */
function mayMoveOn(
  error: unknown,
  at: { readonly candidate: Candidate; readonly first: Candidate; readonly effect: Effect },
): error is ActionError {
  if (!(error instanceof ActionError)) return false;
  if (error.code === 'path-too-long' || error.code === 'unsupported') return true;
  // InvokeRestApi carries 6 MB, the others more.
  if (error.code === 'too-large') return at.effect === 'read' || !isUndecided(error);
  if (at.candidate === at.first || !isRefusal(error)) return false;
  at.candidate.closed = error;
  return true;
}
