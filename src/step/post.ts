import { decodeStepState, STEP_STATE } from '../dag-run/step-state.ts';
import { planPost } from '../dag-run/stop/leftover-run.ts';
import type { StepParts } from './step.ts';

/** The post entry: stops the run of a step that was cancelled or killed, or reports it, by the saved state alone. Never rejects. */
export async function runPost(parts: StepParts): Promise<void> {
  const { runner } = parts;
  const saved = runner.readState(STEP_STATE);
  const state = decodeStepState(saved);
  if (saved !== '' && state === undefined)
    runner.warn(
      'The saved state of the step was not written by this action, so nothing was looked for or stopped.',
    );
  const plan = planPost(state);
  if (plan.kind === 'report') runner.info(plan.line);
  if (plan.kind === 'stop') {
    // Loaded only when there is something to stop: post runs after every step.
    const { stopLeftoverRun } = await import('./stop-leftover-run.ts');
    await stopLeftoverRun(plan.state, parts);
  }
  runner.close();
}
