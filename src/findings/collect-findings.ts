import type { AirflowClient } from '../airflow/client.ts';
import { type DagRun, type DagTask, MOST_TASK_INSTANCES, type TaskInstance } from '../airflow/model.ts';
import type { CloudWatchLogs } from '../aws/cloudwatch-logs.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError } from '../core/errors.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import type { Log } from '../core/log.ts';
import { DeadlinePassed, withDeadline } from '../dag-run/deadline.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Findings } from './findings.ts';
import { readTaskLogs } from './task-logs.ts';
import { tellCount } from './task-state.ts';
import { readXcom } from './xcoms.ts';

/** What the report needs of a run. */
export interface FindingsOptions {
  readonly run: DagRun;
  readonly inputs: Pick<Inputs, 'logs' | 'logLines' | 'xcom' | 'summary'>;
  /** What is not read by then is left out. */
  readonly limitMs: number;
}

/** Where the report's facts come from. */
export interface FindingsSource {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
  /** For logs that the transport does not give; undefined: say what to allow. */
  readonly cloudWatch: CloudWatchLogs | undefined;
}

/**
 * Reads what the report shows of a run beyond its state: task instances, the DAG's structure, task logs, XComs.
 * Never rejects: what cannot be read is one warning, also when `signal` aborts.
 */
export async function collectFindings(
  options: FindingsOptions,
  source: FindingsSource,
  signal: AbortSignal,
): Promise<Findings> {
  const { run, inputs } = options;
  const { client, clock, log } = source;
  const ref = { dagId: run.dagId, runId: run.runId };
  const endsAt = clock.now() + options.limitMs;
  const attempt = async <T>(what: string, read: (signal: AbortSignal) => Promise<T>) => {
    const ms = Math.max(endsAt - clock.now(), 0);
    try {
      return await withDeadline({ clock, ms }, signal, read);
    } catch (error) {
      log.warn(`${what} could not be read: ${describeFailure(error, signal)}.`);
      return undefined;
    }
  };

  const tasks: readonly TaskInstance[] | undefined = await attempt('The task instances', (short) =>
    client.listTaskInstances(ref, short),
  );
  if (tasks !== undefined && tasks.length > MOST_TASK_INSTANCES)
    log.warn(`The run has ${tellCount(tasks)} task instances; the report leaves out the rest.`);
  const dagTasks: readonly DagTask[] | undefined =
    client.can('dag-tasks') && inputs.summary
      ? await attempt("The DAG's structure", (short) => client.listDagTasks(run.dagId, short))
      : undefined;
  const logsOptions = { run, tasks: tasks ?? [], dagTasks: dagTasks ?? [], inputs, endsAt };
  const taskLogs = await readTaskLogs(logsOptions, source, signal);
  const xcom =
    inputs.xcom.length === 0
      ? undefined
      : await readXcom({ run, lines: inputs.xcom, tasks: tasks ?? [], endsAt }, source, signal);
  return { tasks, dagTasks, taskLogs, xcom };
}

function describeFailure(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'the workflow was cancelled';
  if (error instanceof DeadlinePassed) return 'the time for it is up';
  if (error instanceof ActionError) return error.message;
  return `unexpected error: ${describeForeignError(error)}`;
}
