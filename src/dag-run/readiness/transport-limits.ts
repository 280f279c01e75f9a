import type { AirflowClient } from '../../airflow/client.ts';
import { isAtLeast } from '../../core/airflow-version.ts';
import type { Inputs } from '../../inputs/inputs.ts';

type Asked = Pick<
  Inputs,
  | 'attach'
  | 'dryRun'
  | 'ifPaused'
  | 'isNoteGiven'
  | 'onCancel'
  | 'onRerun'
  | 'onTimeout'
  | 'parsedAfter'
  | 'queueTimeoutMs'
  | 'waitForDagMs'
>;

/** What the inputs ask for and the client cannot do, as one sentence to be told before anything is triggered; undefined: nothing. */
export function describeTransportLimits(
  inputs: Asked,
  client: Pick<AirflowClient, 'can' | 'transport' | 'version'>,
): string | undefined {
  const missing: string[] = [];
  if (!client.can('get-dag') && inputs.attach === undefined) {
    if (inputs.waitForDagMs > 0) missing.push('wait for the DAG to be ready (wait-for-dag)');
    if (inputs.parsedAfter !== undefined) missing.push('tell when the DAG was parsed (parsed-after)');
    if (inputs.ifPaused === 'fail') missing.push('tell whether the DAG is paused (if-paused)');
  }
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
  if (missing.length === 0) return undefined;
  return `The ${client.transport} transport cannot ${missing.join('; nor ')}.`;
}
