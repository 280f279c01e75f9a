import type { Clock } from '../core/clock.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { PublishOptions } from '../report/publish.ts';
import { createStepReport, type StepReport } from '../report/step-report.ts';
import type { Runner, WorkflowContext } from '../runner/runner.ts';

/** What the step has found out so far; its report is true at every moment. */
export class Step {
  #inputs: Inputs | undefined;
  #report: StepReport;

  constructor(context: WorkflowContext) {
    this.#report = createStepReport(
      { name: 'error', code: 'internal', message: 'The step did not come to an end' },
      context,
    );
  }

  get report(): StepReport {
    return this.#report;
  }

  /** What the report is wanted in; a summary too while the inputs are unknown. */
  get publishOptions(): PublishOptions {
    return this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
  }

  begin(inputs: Inputs): void {
    this.#inputs = inputs;
    const { dagId, environment, region, conf, dryRun, attach } = inputs;
    const purpose = dryRun ? 'dry-run' : attach === undefined ? 'trigger' : 'attach';
    this.update({ purpose, dagId, environment, region, confKeys: Object.keys(conf) });
  }

  update(facts: Partial<StepReport>): void {
    this.#report = { ...this.#report, ...facts };
  }

  end(outcome: Outcome): void {
    this.update({ outcome });
  }
}

/** The world as the step meets it: the runner, time, the environment variables. */
export interface StepParts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** Rejects when the process would end before the step has; see watchEarlyEnd. */
  readonly lost?: Promise<never> | undefined;
}
