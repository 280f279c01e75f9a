import type { Environment } from '../../aws/environment.ts';
import { isAtLeast } from '../../core/airflow-version.ts';
import { listSome } from '../../core/cut.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { DagRunContext } from '../dag-run-context.ts';

const NAMED_LINES = 3;

type LimitedInputs = Pick<
  Inputs,
  | 'attach'
  | 'ifPaused'
  | 'isNoteGiven'
  | 'logs'
  | 'onCancel'
  | 'onRerun'
  | 'onTimeout'
  | 'parsedAfter'
  | 'queueTimeoutMs'
  | 'waitForCompletion'
  | 'xcom'
>;

/**
 * Reports before the trigger what the transport cannot do: a warning where the inputs ask for it, and a line of the log for what
 * concerns every step with this transport.
 */
export function reportTransportLimits(
  inputs: LimitedInputs,
  environment: Pick<Environment, 'taskLogGroup'> | undefined,
  { client, log }: Pick<DagRunContext, 'client' | 'log'>,
): void {
  const missing: string[] = [];
  if (!client.can('get-dag') && inputs.attach === undefined && inputs.parsedAfter !== undefined)
    missing.push('read when the DAG was parsed (parsed-after)');
  // A run of Airflow before 2.1 is running from the trigger on, also when the DAG is paused or full.
  if (inputs.queueTimeoutMs !== undefined && !isAtLeast(client.version, 2, 1))
    missing.push('tell a queued run from a running one on this Airflow version (queue-timeout)');
  if (!client.can('stop')) {
    const by = [
      ...(inputs.onCancel === 'stop' ? ['on-cancel: stop'] : []),
      ...(inputs.onTimeout === 'stop' ? ['on-timeout: stop'] : []),
    ];
    if (by.length > 0) missing.push(`stop a run (${by.join(', ')})`);
  }
  if (inputs.isNoteGiven && !client.can('note')) missing.push('leave a note on the run (note)');
  if (!client.can('list-runs') && inputs.attach === undefined && inputs.onRerun !== 'new')
    missing.push(`find the run of an earlier attempt on this Airflow version (on-rerun: ${inputs.onRerun})`);
  else if (!client.can('clear') && inputs.onRerun === 'resume')
    missing.push('resume a run (on-rerun: resume)');
  if (!client.can('xcom')) {
    if (inputs.xcom.length > 0) missing.push('read XComs (xcom)');
  } else if (!client.can('mapped-xcom')) {
    // Which other lines are of mapped tasks is known when the run's task instances are.
    const lines = inputs.xcom.filter(({ mapIndex }) => mapIndex !== undefined).map(({ line }) => line);
    if (lines.length > 0)
      missing.push(
        `read XComs of mapped tasks on this Airflow version (xcom: ${listSome(lines, NAMED_LINES)})`,
      );
  }
  const hasNoLogs =
    !client.can('task-logs') && environment?.taskLogGroup === undefined && inputs.waitForCompletion;
  if (hasNoLogs && inputs.logs === 'all')
    missing.push('read task logs, whose log group in CloudWatch Logs is not known (logs: all)');
  if (missing.length > 0) log.warn(`The ${client.transport} transport cannot ${missing.join('; nor ')}.`);
  // "failed" and "fail" are the defaults, so the author may not have asked for them.
  if (hasNoLogs && inputs.logs === 'failed')
    log.info(
      `The ${client.transport} transport cannot read task logs, and their log group in CloudWatch Logs is not known (logs).`,
    );
  if (!client.can('get-dag') && inputs.attach === undefined && inputs.ifPaused === 'fail')
    log.info(
      `The ${client.transport} transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).`,
    );
}
