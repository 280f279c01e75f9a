import type { AirflowClient } from '../airflow/client.ts';
import type { DagRun } from '../airflow/model.ts';
import type { Clock } from '../core/clock.ts';
import { listSome } from '../core/cut.ts';
import { ActionError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { Log } from '../core/log.ts';
import { DeadlinePassed, withDeadline } from '../dag-run/deadline.ts';
import type { XcomLine } from '../inputs/inputs.ts';

/** Which XComs of a run are asked for. */
export interface XcomOptions {
  readonly run: DagRun;
  readonly lines: readonly XcomLine[];
  /** What is not read by then, on the clock's scale, is null. */
  readonly endsAt: number;
}

/** Where XComs come from. */
export interface XcomSource {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
}

const NAMED = 10;

/**
 * Reads the asked XComs, keyed by the line that asked; what does not exist or cannot be read is null, and one warning
 * names all of those. Never rejects.
 */
export async function readXcom(
  question: XcomOptions,
  source: XcomSource,
  signal: AbortSignal,
): Promise<Readonly<Record<string, Json>>> {
  const { run, lines, endsAt } = question;
  const { client, clock, log } = source;
  const values = new Map<string, Json>();
  const absent: string[] = [];
  const refused = new Map<string, string[]>();
  for (const { line, taskId, key } of lines) {
    values.set(line, null);
    try {
      if (!client.can('xcom'))
        throw new ActionError('unsupported', `the ${client.transport} transport gives none`);
      const ref = { dagId: run.dagId, runId: run.runId, taskId, mapIndex: -1, key };
      const ms = Math.max(endsAt - clock.now(), 0);
      const found = await withDeadline({ clock, ms }, signal, (short) => client.getXcom(ref, short));
      if (found === undefined) absent.push(line);
      else values.set(line, found.value);
    } catch (error) {
      const reason = describeFailure(error, signal);
      refused.set(reason, [...(refused.get(reason) ?? []), line]);
    }
  }
  const parts = [
    ...(absent.length === 0 ? [] : [`Airflow has no ${listSome(absent, NAMED)}`]),
    ...[...refused].map(([reason, names]) => `${listSome(names, NAMED)} could not be read (${reason})`),
  ];
  if (parts.length > 0) log.warn(`XCom values are null in the output "xcom": ${parts.join('; ')}.`);
  // Own properties only, also for a line such as __proto__.
  return Object.fromEntries(values);
}

function describeFailure(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'the workflow was cancelled';
  if (error instanceof DeadlinePassed) return 'the time for it was up';
  return error instanceof Error ? error.message : String(error);
}
