import type { AirflowClient } from '../airflow/client.ts';
import { type DagRun, MOST_TASK_INSTANCES } from '../airflow/model.ts';
import type { CloudWatchLogs } from '../aws/cloudwatch-logs.ts';
import type { Clock } from '../core/clock.ts';
import { listSome } from '../core/cut.ts';
import type { Log } from '../core/log.ts';
import { readOptional } from '../dag-run/optional-read.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Findings, UnknownPart } from './findings.ts';
import { readTaskLogs } from './task-logs.ts';
import { formatTaskCount, taskName } from './task-state.ts';
import { readXcom } from './xcoms.ts';

/** What to read about a run for the report. */
export interface FindingsOptions {
  readonly run: DagRun;
  readonly inputs: Pick<Inputs, 'logs' | 'logLines' | 'xcom' | 'summary'>;
  /** Milliseconds for all reads together; anything not read by then is unknown. */
  readonly limitMs: number;
  /** Called with the task instances and the structure, before logs and XComs are read. */
  readonly onTasks?: ((tasks: Pick<Findings, 'tasks' | 'dagTasks' | 'unknown'>) => void) | undefined;
}

/** Where findings are read from. */
export interface FindingsSource {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
  /** For task logs that the transport cannot read; undefined when the log group is unknown. */
  readonly cloudWatch: CloudWatchLogs | undefined;
}

/** The shares of the time that the reads before the logs may take, so that one that hangs leaves time for the others. */
const TASKS_SHARE = 0.4;
const STRUCTURE_SHARE = 0.25;
/** Over the command line, whose commands may take ten seconds, there is nothing else to read but logs of CloudWatch. */
const COMMAND_LINE_SHARE = 0.8;
const NAMED_LOGS = 3;

/**
 * Reads what the report shows of a run beyond its state: task instances, the DAG's structure, task logs, XComs. Never rejects,
 * also not when `signal` aborts: one warning names what could not be read.
 */
export async function collectFindings(
  options: FindingsOptions,
  source: FindingsSource,
  signal: AbortSignal,
): Promise<Findings> {
  const { run, inputs, limitMs } = options;
  const { client, clock, log } = source;
  const ref = { dagId: run.dagId, runId: run.runId };
  const endsAt = clock.now() + limitMs;
  const unknown: UnknownPart[] = [];
  const readPart = async <T>(
    part: Pick<UnknownPart, 'kind' | 'name'>,
    share: number,
    read: (signal: AbortSignal) => Promise<T>,
  ): Promise<T | undefined> => {
    const found = await readOptional({ clock, log, ms: limitMs * share }, signal, read);
    if (found.isKnown) return found.value;
    unknown.push({ ...part, reason: found.reason });
    return undefined;
  };

  const tasksShare = client.can('task-logs') ? TASKS_SHARE : COMMAND_LINE_SHARE;
  const wantsStructure = client.can('dag-tasks') && inputs.summary;
  const [tasks, dagTasks] = await Promise.all([
    readPart({ kind: 'tasks', name: 'the task instances' }, tasksShare, (short) =>
      client.listTaskInstances(ref, short),
    ),
    wantsStructure
      ? readPart({ kind: 'structure', name: "the DAG's structure" }, STRUCTURE_SHARE, (short) =>
          client.listDagTasks(run.dagId, short),
        )
      : undefined,
  ]);
  if (tasks !== undefined && tasks.length > MOST_TASK_INSTANCES)
    log.warn(`The run has ${formatTaskCount(tasks)} task instances; the report leaves out the rest.`);
  options.onTasks?.({ tasks, dagTasks, unknown });

  const logsOptions = { run, tasks: tasks ?? [], dagTasks: dagTasks ?? [], inputs, endsAt };
  const xcomOptions = { run, lines: inputs.xcom, tasks, endsAt };
  const [taskLogs, xcom] = await Promise.all([
    readTaskLogs(logsOptions, source, signal),
    inputs.xcom.length === 0 ? undefined : readXcom(xcomOptions, source, signal),
  ]);
  const failedReads = taskLogs.read.filter(({ isUnknown }) => isUnknown);
  const [first] = failedReads;
  if (first !== undefined) {
    const names = listSome(
      failedReads.map(({ task }) => taskName(task)),
      NAMED_LOGS,
    );
    unknown.push({ kind: 'logs', name: `the log of ${names}`, reason: first.missingBecause ?? '' });
  }
  const warning = describeUnknown(unknown);
  if (warning !== undefined) log.warn(warning);
  return { tasks, dagTasks, taskLogs, xcom, unknown };
}

function describeUnknown(unknown: readonly UnknownPart[]): string | undefined {
  const [first] = unknown;
  if (first === undefined) return undefined;
  if (unknown.length === 1)
    return `${first.name[0]?.toUpperCase()}${first.name.slice(1)} could not be read: ${first.reason}.`;
  const parts = unknown.map(({ name, reason }) => `${name} (${reason})`).join('; ');
  return `Parts of the report could not be read: ${parts}.`;
}
