import type { Clock } from './clock.ts';
import type { Runner } from './runner/runner.ts';

/** The world as the step meets it: the runner, time, the environment variables. */
export interface RunParts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** Rejects when the process would end before the step has; see watchEarlyEnd. */
  readonly lost?: Promise<never> | undefined;
}
