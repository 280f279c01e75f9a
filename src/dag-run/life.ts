import { type Dag, isFinished } from '../airflow/model.ts';
import type { Environment } from '../aws/environment.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { JsonObject } from '../json.ts';
import type { Outcome } from '../outcome.ts';
import { settleActiveRuns } from './active-run.ts';
import { endCancelled } from './cancelled-end.ts';
import { Course } from './course.ts';
import { errorOutcome } from './error-outcome.ts';
import type { LifeEnd } from './life-end.ts';
import { describeLimits } from './limits.ts';
import type { RunObserver } from './observer.ts';
import { type Blocked, preflight } from './preflight.ts';
import { decideRerun, findAttached, resumeRun } from './rerun.ts';
import type { Scene } from './scene.ts';
import type { StepState } from './step-state.ts';
import { stopRun, tellStop } from './stop.ts';
import { writeStopNote } from './stop-note.ts';
import { requireStorable } from './storable-conf.ts';
import { trigger } from './trigger.ts';
import { timedOutOutcome, verdictOf } from './verdict.ts';
import { type WatchEnd, watch } from './watch.ts';

/** Everything that the life of one DAG run depends on, known before it begins. */
export interface LifePlan {
  readonly inputs: Inputs;
  /** The id to trigger with: the given one, or the derived one. */
  readonly runId: string;
  /**
   * Ids that earlier attempts of this workflow run may have used, newest first (the given id, when there is one);
   * empty on a first attempt.
   */
  readonly earlierRunIds: readonly string[];
  /** Undefined when the role may not read it. */
  readonly environment: Environment | undefined;
  /** The DAG, when it was read a moment ago. */
  readonly dag?: Dag | undefined;
  /** Put on a run that is stopped, after the reason: who did it, such as the workflow run's URL. */
  readonly stopper: string;
  /** Kept for `post`; no secret. */
  readonly connection: JsonObject;
}

/** The scene of a step's main entry: with somebody to tell and a place to leave state for `post`. */
export interface MainScene extends Scene {
  readonly observer: RunObserver;
  readonly save: (state: StepState) => void;
}

const STOP_ON_TIMEOUT_MS = 60_000;

/**
 * The life of one DAG run as this step sees it: ready, triggered (or found), followed to its end, stopped when asked.
 * Never rejects: failures and cancellation (`signal`) are outcomes. `save` is called before anything that `post` would
 * have to finish, and with phase `done` when nothing is left for it.
 */
export async function live(plan: LifePlan, scene: MainScene, signal: AbortSignal): Promise<LifeEnd> {
  const course = new Course(plan, scene);
  try {
    const blocked = await proceed(plan, scene, course, signal);
    return course.end(blocked.outcome, blocked.importError);
  } catch (error) {
    if (!signal.aborted) return course.end(errorOutcome(error));
    return await endCancelled(plan, scene, course).catch((late: unknown) =>
      course.end(errorOutcome(late), undefined, true),
    );
  }
}

async function proceed(
  plan: LifePlan,
  scene: MainScene,
  course: Course,
  signal: AbortSignal,
): Promise<Blocked> {
  const { inputs } = plan;
  const limits = describeLimits(inputs, scene.client);
  if (limits !== undefined) scene.log.warn(limits);
  if (inputs.attach === undefined) requireStorable(inputs.conf, scene.client.version);

  const blocked = await begin(plan, scene, course, signal);
  if (blocked !== undefined) return blocked;
  const run = course.knownRun();
  if (isFinished(run)) return { outcome: verdictOf(run), importError: undefined };
  if (!inputs.waitForCompletion) {
    const message = `DAG run "${run.runId}" of DAG "${run.dagId}" is ${run.state}; this step does not wait for it`;
    return { outcome: { name: 'triggered', message }, importError: undefined };
  }
  const end = await watch({ ...inputs, run }, { ...scene, observer: course.observer }, signal);
  if (end.kind === 'finished') return { outcome: verdictOf(end.run), importError: undefined };
  return { outcome: await endTimedOut(end, plan, scene, course, signal), importError: undefined };
}

/** Brings the course to a run, by the inputs: attach to one, follow or resume an earlier attempt's, or trigger. */
async function begin(
  plan: LifePlan,
  scene: MainScene,
  course: Course,
  signal: AbortSignal,
): Promise<Blocked | undefined> {
  const { inputs, runId, environment, dag } = plan;
  if (inputs.attach !== undefined) {
    course.meet(await findAttached(inputs.dagId, inputs.attach, scene, signal), 'attached');
    return undefined;
  }
  const rerun = await decideRerun(plan, scene, signal);
  if (rerun.kind === 'follow') {
    course.meet(rerun.run, 'attached');
    return undefined;
  }
  const blocked = await preflight({ inputs, environment, dag }, scene, signal);
  if (blocked !== undefined) return blocked;
  if (rerun.kind === 'resume') {
    course.meet(await resumeRun(rerun.run, scene, signal), 'resumed');
    return undefined;
  }
  const outcome = await settleActiveRuns(inputs, scene, signal);
  if (outcome !== undefined) return { outcome, importError: undefined };
  const { run, origin } = await trigger(
    {
      request: {
        dagId: inputs.dagId,
        runId,
        conf: inputs.conf,
        logicalDate: inputs.logicalDate,
        note: inputs.note === '' ? undefined : inputs.note,
      },
      isRunIdGiven: inputs.dagRunId !== undefined,
      looksFirst: inputs.dagRunId !== undefined || inputs.onCancel === 'stop' || inputs.onTimeout === 'stop',
      save: (phase, triedId) => course.enter(phase, triedId),
    },
    scene,
    signal,
  );
  course.meet(run, origin);
  return undefined;
}

async function endTimedOut(
  end: Extract<WatchEnd, { readonly kind: 'timed-out' }>,
  { inputs, stopper }: LifePlan,
  scene: MainScene,
  course: Course,
  signal: AbortSignal,
): Promise<Outcome> {
  const limitMs = end.limit === 'timeout' ? inputs.timeoutMs : (inputs.queueTimeoutMs ?? inputs.timeoutMs);
  const outcome = timedOutOutcome(end, limitMs);
  if (inputs.onTimeout === 'leave') return outcome;
  if (!course.mayStop()) {
    return { ...outcome, message: `${outcome.message}; it goes on, since this step did not create it` };
  }
  const note = writeStopNote(end.limit, stopper);
  const stopped = await stopRun({ ref: end.run, note, budgetMs: STOP_ON_TIMEOUT_MS }, scene, signal);
  const line = tellStop(stopped, end.run, scene);
  if (stopped.kind === 'not-stopped') scene.log.warn(line);
  else scene.log.info(line);
  if (stopped.kind === 'stopped' || stopped.kind === 'finished') course.update(stopped.run);
  if (stopped.kind === 'finished') return verdictOf(stopped.run);
  return stopped.kind === 'stopped' ? { ...outcome, message: `${outcome.message}; it was stopped` } : outcome;
}
