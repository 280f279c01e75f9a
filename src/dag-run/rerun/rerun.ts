import type { TasksToClear } from '../../airflow/client.ts';
import { type DagRun, isFinished, type TaskInstance } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { withSuffix } from '../../inputs/run-id.ts';
import { mayHaveHappened, repeatWrite } from '../back-off.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { LATE_EFFECT_MS } from '../look-up.ts';
import { isStopNote } from '../stop/stop-note.ts';
import { hasOtherConf } from '../trigger/trigger-conflict.ts';

/** How a re-run attempt treats an earlier attempt's run. */
export type Rerun =
  | { readonly kind: 'new' }
  /** Wait for that run; one that has ended is reported. */
  | { readonly kind: 'attach'; readonly run: DagRun }
  /** Clear its failed tasks, then wait for it. */
  | { readonly kind: 'resume'; readonly run: DagRun };

/** How many suffixes of one attempt's id are looked up. */
const MOST_SUFFIXES = 20;
const CLEARED_PAUSE_MS = 1_000;

/** Finds the newest earlier attempt's run by id and decides by `on-rerun`; logs the decision. */
export async function decideRerun(
  plan: {
    readonly inputs: Pick<Inputs, 'dagId' | 'onRerun' | 'conf' | 'dagRunId'>;
    /** Newest first, without suffixes; empty on a first attempt. */
    readonly earlierRunIds: readonly string[];
  },
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Rerun> {
  const { onRerun } = plan.inputs;
  if (onRerun === 'new' || plan.earlierRunIds.length === 0) return { kind: 'new' };
  const run = await findEarlier(plan, context, signal);
  if (run === undefined) {
    context.log.info('This is a re-run, and no earlier attempt left a DAG run: a new one is started.');
    return { kind: 'new' };
  }
  const name = `the earlier attempt's DAG run "${run.runId}"${linkSuffix(context, run)}`;
  if (!isFinished(run)) {
    context.log.info(`This is a re-run: ${name} is ${run.state} and is waited for.`);
    return { kind: 'attach', run };
  }
  if (run.state === 'success' && !(await hasStoppedWork(run, context, signal))) {
    context.log.info(`This is a re-run: ${name} has succeeded and is reported; nothing is started.`);
    return { kind: 'attach', run };
  }
  const isStopped = isStopNote(run.note);
  if (onRerun === 'attach') {
    context.log.info(
      `This is a re-run: ${name} ${isStopped ? 'was stopped' : 'failed'}, so a new one is started.`,
    );
    return { kind: 'new' };
  }
  const what = isStopped ? 'was stopped; what the stop failed or skipped is' : 'failed; its failed tasks are';
  context.log.info(`This is a re-run: ${name} ${what} cleared and it is waited for again.`);
  return { kind: 'resume', run };
}

async function findEarlier(
  { inputs, earlierRunIds }: Parameters<typeof decideRerun>[0],
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  const { dagId, dagRunId, conf } = inputs;
  const get = (runId: string) => context.client.getDagRun({ dagId, runId }, signal);
  for (const runId of earlierRunIds) {
    const first = await get(runId);
    if (first === undefined) continue;
    if (dagRunId !== undefined) return first;
    const runs = [first, ...(await listSuffixed(runId, get))];
    // Among several, one with another conf is another step's (a reusable workflow called twice).
    return runs.findLast((run) => !hasOtherConf(run, conf)) ?? runs.at(-1);
  }
  return undefined;
}

/** The runs whose ids are `base` with a suffix, from `-2` on without a gap; the highest one last. */
async function listSuffixed(
  base: string,
  get: (runId: string) => Promise<DagRun | undefined>,
): Promise<readonly DagRun[]> {
  const runs: DagRun[] = [];
  for (let suffix = 2; suffix < 2 + MOST_SUFFIXES; suffix += 1) {
    const runId = withSuffix(base, suffix);
    const run = runId === undefined ? undefined : await get(runId);
    if (run === undefined) break;
    runs.push(run);
  }
  return runs;
}

/**
 * Clears a failed run's failed and upstream-failed tasks, and the skipped ones of a run that a step stopped; returns the run
 * as read afterwards. `onClear` is called before the clear is sent.
 */
export async function resumeRun(
  run: DagRun,
  context: DagRunContext & { readonly onClear: () => void },
  signal: AbortSignal,
): Promise<DagRun> {
  const { client, clock, log } = context;
  if (!client.can('clear')) {
    throw new ActionError(
      'unsupported',
      `The ${client.transport} transport cannot resume DAG run "${run.runId}".`,
      { hint: 'Use another "transport", or "on-rerun: attach" or "new".' },
    );
  }
  const tasks = await chooseTasks(run, context, signal);
  context.onClear();
  let isInDoubt = false;
  const clear = async () => {
    if (isInDoubt && (await hasBegun(run, context, signal))) return;
    isInDoubt = false;
    try {
      await client.clearTasks(run, tasks, signal);
    } catch (error) {
      isInDoubt = mayHaveHappened(error);
      throw error;
    }
  };
  try {
    await repeatWrite(clear, clock, signal);
  } catch (error) {
    signal.throwIfAborted();
    // No time was left to send it again, which begins with a look.
    if (!isInDoubt || !(await hasBegun(run, context, signal))) throw error;
  }
  const resumed = await client.getDagRun(run, signal);
  if (resumed === undefined) {
    throw new ActionError('dag-run-not-found', `DAG run "${run.runId}" vanished while it was resumed.`, {
      hint: 'Somebody deleted the run; start the step again.',
    });
  }
  if (resumed.state === 'failed') log.warn(`DAG run "${run.runId}" has no failed task to clear.`);
  return resumed;
}

const UNDONE: ReadonlySet<string | null> = new Set(['failed', 'upstream_failed', 'skipped']);

/**
 * Setting a run failed skips the tasks that have not started (airflow/api/common/mark_tasks.py): with its failed tasks alone
 * cleared, a stopped run would succeed without them. A task that a branch had skipped is skipped again (NotPreviouslySkippedDep).
 */
async function chooseTasks(run: DagRun, context: DagRunContext, signal: AbortSignal): Promise<TasksToClear> {
  const { client, log } = context;
  const isNoted = isStopNote(run.note);
  if (!isNoted && client.can('note')) return 'failed';
  const instances = await client.listTaskInstances(run, signal);
  if (!instances.some(({ state }) => state === 'skipped')) return 'failed';
  if (!isNoted) {
    if (!wasSetFailed(run, instances)) return 'failed';
    log.info(
      'The run was set failed before all of its tasks had their turn: what that skipped is cleared, too.',
    );
  }
  const undone = instances.filter(({ state }) => UNDONE.has(state));
  return [...new Set(undone.map(({ taskId }) => taskId))];
}

/**
 * Whether a run that counts as a success was stopped before it had one. When a task was at work, Airflow's scheduler may judge the
 * run anew by its last tasks, which the stop skipped (seen on 2.10.3, ten seconds after the stop); the note stays.
 */
async function hasStoppedWork(run: DagRun, { client }: DagRunContext, signal: AbortSignal): Promise<boolean> {
  return isStopNote(run.note) && hasFailedTask(await client.listTaskInstances(run, signal));
}

function hasFailedTask(instances: readonly TaskInstance[]): boolean {
  return instances.some(({ state }) => state === 'failed' || state === 'upstream_failed');
}

/**
 * Whether somebody set the run failed, where a stop leaves no note (before Airflow 2.6): that skips tasks after it has ended the
 * run, while the scheduler ends a run after all of its tasks, and as failed only when one of them failed.
 */
function wasSetFailed(run: DagRun, instances: readonly TaskInstance[]): boolean {
  if (!hasFailedTask(instances)) return true;
  const endedAt = Date.parse(run.endDate ?? '');
  return instances.some(({ state, endDate }) => state === 'skipped' && Date.parse(endDate ?? '') >= endedAt);
}

/**
 * Whether a clear whose answer was lost has taken effect; reads the run for as long as it still may. Rejects when a read does: the
 * clear is sent again only after a read has shown the run unchanged, or it could clear tasks that the first one has restarted.
 */
async function hasBegun(
  before: DagRun,
  { client, clock }: DagRunContext,
  signal: AbortSignal,
): Promise<boolean> {
  for (const until = clock.now() + LATE_EFFECT_MS; ; await clock.sleep(CLEARED_PAUSE_MS, signal)) {
    const run = await client.getDagRun(before, signal);
    if (run?.state !== before.state || run.endDate !== before.endDate) return true;
    if (clock.now() >= until) return false;
  }
}

/** The run that the input `attach` names. */
export async function findAttached(
  dagId: string,
  runId: string,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DagRun> {
  const run = await context.client.getDagRun({ dagId, runId }, signal);
  if (run !== undefined) return run;
  throw new ActionError('dag-run-not-found', `DAG "${dagId}" has no run "${runId}" to attach to.`, {
    hint: 'Check the inputs "attach" and "dag-id", and that both steps use the same environment.',
  });
}
