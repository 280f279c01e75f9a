import type { DagRun } from '../../airflow/model.ts';
import { formatDuration } from '../../core/duration.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { pollDelayMs } from '../wait/poll-schedule.ts';

/** How many runs are read: enough to name one. */
const PAGE = 10;

/** Applies `if-running` to the DAG's queued and running runs, and waits for them if it says so. Undefined: the DAG may be triggered. */
export async function applyIfRunning(
  inputs: Pick<Inputs, 'dagId' | 'ifRunning' | 'queueTimeoutMs' | 'timeoutMs' | 'pollIntervalMs'>,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const { dagId, ifRunning } = inputs;
  if (ifRunning === 'allow') return undefined;
  const active = await listActive(dagId, context, signal);
  const first = active[0];
  if (first === undefined) return undefined;
  const what = `DAG "${dagId}" has an active run: ${name(first, context)}`;
  switch (ifRunning) {
    case 'skip':
      return { name: 'skipped', message: `${what}; nothing was triggered` };
    case 'fail':
      return {
        name: 'not-ready',
        code: 'dag-running',
        message: `${what}; nothing was triggered`,
        hint: 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".',
      };
    case 'wait':
      context.log.info(`${what}; waiting for it to end.`);
      return await waitForNoActiveRun(inputs, active, context, signal);
  }
}

async function waitForNoActiveRun(
  inputs: Pick<Inputs, 'dagId' | 'queueTimeoutMs' | 'timeoutMs' | 'pollIntervalMs'>,
  seen: readonly DagRun[],
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Outcome | undefined> {
  const { clock, log } = context;
  const startedAt = clock.now();
  const limit = inputs.queueTimeoutMs === undefined ? 'timeout' : 'queue-timeout';
  const ms = inputs.queueTimeoutMs ?? inputs.timeoutMs;
  const passed = new DeadlinePassed();
  let active = seen;
  try {
    await withDeadline({ clock, ms, passed }, signal, async (limited) => {
      while (active.length > 0) {
        const moment = { elapsedMs: clock.now() - startedAt, interval: inputs.pollIntervalMs };
        await clock.sleep(pollDelayMs(moment, clock.random()), limited);
        const now = await listActive(inputs.dagId, context, limited);
        if (now[0] !== undefined && now[0].runId !== active[0]?.runId) {
          log.info(`Waiting for the active run ${name(now[0], context)}.`);
        }
        active = now;
      }
    });
    return undefined;
  } catch (error) {
    if (error !== passed) throw error;
    const first = active[0];
    return {
      name: 'timed-out',
      code: 'dag-running',
      message: `DAG "${inputs.dagId}" still has an active run${first === undefined ? '' : `, ${name(first, context)},`} after "${limit}" (${formatDuration(ms)}); nothing was triggered`,
      hint: `Raise "${limit}", or look at why that run does not end.`,
    };
  }
}

/** Runs that are queued or running. */
export async function listActive(
  dagId: string,
  context: Pick<DagRunContext, 'client'>,
  signal: AbortSignal,
): Promise<readonly DagRun[]> {
  return await context.client.listDagRuns({ dagId, states: ['queued', 'running'], limit: PAGE }, signal);
}

function name(run: DagRun, context: DagRunContext): string {
  return `"${run.runId}" (${run.state})${linkSuffix(context, run)}`;
}
