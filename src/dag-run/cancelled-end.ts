import type { DagRun } from '../airflow/model.ts';
import { ActionError } from '../errors.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { Course } from './course.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';
import { jsonEqual } from './json-equal.ts';
import type { LifeEnd } from './life-end.ts';
import { CALL_AND_LATE_EFFECT_MS, lookUp } from './look-up.ts';
import { goesOn } from './post-stop.ts';
import type { Scene } from './scene.ts';
import { stopRun, tellStop } from './stop.ts';

/**
 * The runner sends SIGTERM 7.5 s after SIGINT and kills 2.5 s later (GitHub Docs, "Workflow cancellation reference");
 * outputs and summary need some of that.
 */
const STOP_MS = 5_500;

/**
 * Ends a cancelled step within the time the runner gives: stops the run that this step created when asked to, or says
 * that it goes on. What does not succeed in time is left to `post`.
 */
export async function endCancelled(
  { inputs }: { readonly inputs: Pick<Inputs, 'onCancel' | 'conf'> },
  scene: Scene,
  course: Course,
): Promise<LifeEnd> {
  const cancelled = 'The workflow was cancelled';
  const { phase } = course;
  if (phase === 'nothing-sent' || phase === 'done') {
    return course.end({ name: 'cancelled', message: `${cancelled}; nothing was triggered` });
  }
  const state = course.state(phase);
  if (inputs.onCancel === 'leave' || phase === 'foreign') {
    return course.end({ name: 'cancelled', message: `${cancelled}. ${goesOn(state)}` });
  }
  const { clock } = scene;
  // The step's own signal has aborted already.
  const fresh = new AbortController().signal;
  const until = clock.now() + STOP_MS;
  if (phase === 'sending') {
    const run = await find(state, STOP_MS / 2, scene, fresh);
    if (run === undefined) {
      const message = `${cancelled} while DAG "${state.dagId}" was being triggered; whether run "${state.runId}" exists, and stopping it, is left to the post step`;
      return course.end({ name: 'cancelled', message }, undefined, true);
    }
    if (run.conf !== undefined && !jsonEqual(run.conf, inputs.conf)) {
      const message = `${cancelled}. DAG run "${run.runId}" has another conf, so another step started it; this one started none`;
      return course.end({ name: 'cancelled', message });
    }
    course.meet(run, 'created');
  }
  const plan = { ref: state, note: state.stopNote, budgetMs: until - clock.now() };
  const end = await stopRun(plan, scene, fresh);
  if (end.kind === 'stopped' || end.kind === 'finished') course.update(end.run);
  const message = `${cancelled}. ${tellStop(end, state, scene)}`;
  if (end.kind !== 'not-stopped' || !scene.client.can('stop'))
    return course.end({ name: 'cancelled', message });
  const later = `${message} The post step tries again.`;
  return course.end({ name: 'cancelled', message: later }, undefined, true);
}

async function find(
  ref: { readonly dagId: string; readonly runId: string },
  ms: number,
  scene: Scene,
  signal: AbortSignal,
): Promise<DagRun | undefined> {
  try {
    return await withDeadline({ clock: scene.clock, ms }, signal, (limit) =>
      lookUp(ref, CALL_AND_LATE_EFFECT_MS, scene, limit),
    );
  } catch (error) {
    if (error instanceof ActionError || error instanceof DeadlinePassed) return undefined;
    throw error;
  }
}
