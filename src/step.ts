import type { Inputs } from './inputs/inputs.ts';
import type { Outcome } from './outcome.ts';
import type { PublishWishes } from './report/publish.ts';
import { createStepReport, type StepReport } from './report/step-report.ts';
import type { WorkflowContext } from './runner/runner.ts';

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
  get wishes(): PublishWishes {
    return this.#inputs ?? { summary: true, prComment: false, githubToken: '' };
  }

  begin(inputs: Inputs): void {
    this.#inputs = inputs;
    const { dagId, environment, region, conf } = inputs;
    this.learn({ dagId, environment, region, confKeys: Object.keys(conf) });
  }

  learn(facts: Partial<StepReport>): void {
    this.#report = { ...this.#report, ...facts };
  }

  end(outcome: Outcome): void {
    this.learn({ outcome });
  }
}
