import { isAtLeast } from '../../core/airflow-version.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { DagRunContext } from '../dag-run-context.ts';

type LimitedInputs = Pick<
  Inputs,
  | 'attach'
  | 'ifPaused'
  | 'isNoteGiven'
  | 'onCancel'
  | 'onRerun'
  | 'onTimeout'
  | 'parsedAfter'
  | 'queueTimeoutMs'
>;

/**
 * Reports before the trigger what the transport cannot do: a warning where the inputs ask for it, and a line of the log for what
 * concerns every step with this transport.
 */
export function reportTransportLimits(
  inputs: LimitedInputs,
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
  if (!client.can('clear') && inputs.onRerun === 'resume') missing.push('resume a run (on-rerun: resume)');
  if (missing.length > 0) log.warn(`The ${client.transport} transport cannot ${missing.join('; nor ')}.`);
  // "fail" is the default, so the author may not have asked for it.
  if (!client.can('get-dag') && inputs.attach === undefined && inputs.ifPaused === 'fail')
    log.info(
      `The ${client.transport} transport cannot read whether the DAG is paused: the run of a paused DAG stays queued (if-paused).`,
    );
}
