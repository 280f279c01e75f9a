import type { AirflowVersion } from '../../core/airflow-version.ts';
import { type Clock, systemClock } from '../../core/clock.ts';
import { ActionError } from '../../core/errors.ts';
import { requireCommandId } from '../../transport/command-line.ts';
import type { CommandResult, CommandTransport } from '../../transport/transport.ts';
import { capabilitiesOf } from '../capabilities.ts';
import type { AirflowClient } from '../client.ts';
import {
  byTask,
  type DagRun,
  type DagRunRef,
  dateOfRun,
  finishedTaskStates,
  type TaskInstance,
} from '../model.ts';
import { dagNotFound } from '../rest/dags.ts';
import { readTaskState } from '../rest/decoder.ts';
import { runNotFound } from '../rest/task-instances.ts';
import { selectCliDialect, taskStateArgv } from './dialect.ts';
import { failureError, fileNotLoaded, readFailure } from './failure.ts';
import { findRows, findState, readLines } from './output.ts';
import { createCliRunFinder } from './run-finder.ts';
import { readTaskNames, readTaskStates, requireRun } from './runs.ts';

/** Airflow 1.10 gives a run's task states one command at a time, each of which takes seconds. */
const MOST_TASKS = 50;
const MOST_LISTED = 100;

/** Airflow's command line behind MWAA's CLI endpoint. `clock` dates runs that come without a date. */
export function openCliClient(
  transport: CommandTransport,
  version: AirflowVersion,
  clock: Pick<Clock, 'date' | 'random'> = systemClock,
): AirflowClient {
  const dialect = selectCliDialect(version);
  const runs = createCliRunFinder(transport, dialect, clock);

  async function requireDate(ref: DagRunRef, signal: AbortSignal): Promise<string> {
    const date = (await runs.find(ref, signal))?.logicalDate;
    if (date !== undefined) return date;
    throw runNotFound(ref);
  }

  async function readEachTask(ref: DagRunRef, signal: AbortSignal): Promise<readonly TaskInstance[]> {
    const date = await requireDate(ref, signal);
    const readNames = (result: CommandResult): readonly string[] => {
      const names = readTaskNames(result);
      if (names.length === 0) throw taskError(result, 'list the tasks', ref);
      return names;
    };
    const readState = (result: CommandResult): string | null | undefined => {
      const state = findState(result.stdout, finishedTaskStates);
      // The file may name a task that the version of this run does not have (TaskNotFound).
      if (state === undefined && readFailure(result).kind !== 'rejected')
        throw taskError(result, 'read the state of a task', ref);
      return state;
    };
    const names = await transport.read(dialect.listTaskStates(ref.dagId, date), readNames, signal);
    if (names.length > MOST_TASKS)
      throw new ActionError(
        'unsupported',
        `The DAG has ${names.length} tasks: the states of at most ${MOST_TASKS} are read one by one over the CLI endpoint.`,
      );
    const instances: TaskInstance[] = [];
    for (const taskId of names) {
      const state = await transport.read(taskStateArgv(ref, taskId, date), readState, signal);
      if (state !== undefined)
        instances.push({ taskId, mapIndex: -1, state: readTaskState(state), tryNumber: 0 });
    }
    return instances;
  }

  return {
    transport: transport.kind,
    version,
    can: capabilitiesOf('cli', version),

    getDag: () => refuse('read a DAG'),
    getDagParams: () => refuse('read the params of a DAG'),
    listDagTasks: () => refuse('read the structure of a DAG'),
    listImportErrors: () => refuse('list import errors'),
    async unpauseDag(dagId, signal) {
      const result = await transport.run(dialect.unpause(dagId), 'write', signal);
      if (!isUnpaused(result.stdout, dagId))
        throw failureError(readFailure(result), `unpause the DAG "${dagId}"`, dagId);
    },

    async triggerDagRun(request, signal) {
      return await runs.trigger(request, signal);
    },
    getDagRun: async (ref, signal) => await runs.find(ref, signal),
    async listDagRuns({ dagId, states, limit }, signal) {
      const found: DagRun[] = [];
      for (const state of states ?? [undefined]) {
        const listed = await runs.list(dagId, { state }, signal);
        // A DAG whose file is not loaded may have runs.
        if (listed === undefined && dialect.loadsFiles) throw dagNotFound(dagId);
        found.push(...(listed ?? []).slice(0, MOST_LISTED).map(requireRun));
      }
      return found.sort((a, b) => dateOfRun(b) - dateOfRun(a)).slice(0, Math.min(limit, MOST_LISTED));
    },
    async listTaskInstances(ref, signal) {
      requireCommandId('DAG run id', ref.runId);
      if (dialect.taskStates === 'each') return await readEachTask(ref, signal);
      const key = dialect.taskStates === 'by-id' ? ref.runId : await requireDate(ref, signal);
      const decode = (result: CommandResult) => {
        const instances = readTaskStates(result, ref.dagId);
        if (instances !== undefined) return instances.toSorted(byTask);
        throw failureError(readFailure(result), 'list the task instances', ref.dagId);
      };
      return await transport.read(dialect.listTaskStates(ref.dagId, key), decode, signal);
    },
    stopDagRun: () => refuse('stop a DAG run'),
    noteDagRun: () => refuse('leave a note on a DAG run'),
    clearTasks: () => refuse('clear tasks'),
    readTaskLog: () => refuse('read task logs'),
    getXcom: () => refuse('read XComs'),
  };
}

/** Why the tasks of a run cannot be read, all of which 1.10 finds in the DAG's file. */
function taskError(result: CommandResult, action: string, ref: DagRunRef): ActionError {
  const failure = readFailure(result);
  return failure.kind === 'dag-not-found'
    ? fileNotLoaded(ref.dagId)
    : failureError(failure, action, ref.dagId);
}

function refuse(action: string): Promise<never> {
  return Promise.reject(
    new ActionError('unsupported', `MWAA's CLI endpoint cannot ${action}.`, {
      hint: 'Use the transport invoke-rest-api or web-session.',
    }),
  );
}

/** `Dag: D, paused: False` up to 2.8; a list later, or `No paused DAGs were found` when it was not paused. */
function isUnpaused(stdout: string, dagId: string): boolean {
  const lines = readLines(stdout);
  if (lines.includes(`Dag: ${dagId}, paused: False`) || lines.includes('No paused DAGs were found'))
    return true;
  return (findRows(stdout, (row) => row['dag_id'] === dagId && 'is_paused' in row)?.length ?? 0) > 0;
}
