import type { Clock } from '../core/clock.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { PublishOptions } from '../report/publish.ts';
import { createStepReport, type StepReport } from '../report/step-report.ts';
import type { Runner, WorkflowContext } from '../runner/runner.ts';

/** The report so far. It is complete enough to publish at any time. */
export class Step {
  #inputs: Inputs | undefined;
  #report: StepReport;
  #endsAt: number | undefined;

  constructor(context: WorkflowContext) {
    this.#report = createStepReport(
      { name: 'error', code: 'internal', message: 'The step did not come to an end' },
      context,
    );
  }

  get report(): StepReport {
    return this.#report;
  }

  /** Where the report is published; with a summary while the inputs are unknown. */
  get publishOptions(): PublishOptions {
    const options = this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
    return { ...options, endsAt: this.#endsAt };
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

  /** Says when the report should be published, on the clock's scale. */
  limitReport(endsAt: number): void {
    this.#endsAt = endsAt;
  }

  end(outcome: Outcome): void {
    this.update({ outcome });
  }
}

/** What a step needs: the runner, time, the environment variables. */
export interface StepParts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** Rejects when the process would end before the step has; see watchEarlyEnd. */
  readonly lost?: Promise<never> | undefined;
}
