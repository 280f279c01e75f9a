import { describeForeignError } from '../core/foreign-error.ts';
import { encodeStepState, STEP_STATE, type StepState } from '../dag-run/step-state.ts';
import type { Runner } from '../runner/runner.ts';

/**
 * A function that saves the step's state for `post`. If the runner's file cannot be written, one warning names the consequence: only
 * `post` reads the state, so the run is triggered and watched all the same.
 */
export function createStateSaver(runner: Pick<Runner, 'saveState' | 'warn'>): (state: StepState) => void {
  let hasWarned = false;
  return (state) => {
    try {
      runner.saveState(STEP_STATE, encodeStepState(state));
    } catch (error) {
      if (hasWarned) return;
      hasWarned = true;
      runner.warn(
        `The state of the step could not be saved (GITHUB_STATE: ${describeForeignError(error)}). If the runner kills this step, nothing stops its DAG run.`,
      );
    }
  };
}
