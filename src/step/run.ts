import { prepareAwsSettings } from '../aws/settings.ts';
import { describeStack } from '../core/foreign-error.ts';
import { type Outcome, passes } from '../core/outcome.ts';
import { hideConf } from '../core/redaction/redaction.ts';
import { errorOutcome } from '../dag-run/error-outcome.ts';
import { findUnusable } from '../dag-run/readiness/environment-status.ts';
import { readWorkspaceFile } from '../inputs/conf-file.ts';
import { parseInputs } from '../inputs/parse-inputs.ts';
import { type LimitedRunner, limitAnnotations } from '../report/annotations.ts';
import { checkContext } from '../runner/context.ts';
import { openAwsSession, openSession, readEnvironment } from './session.ts';
import type { StepParts } from './step.ts';
import { Step } from './step.ts';
import { triggerAndWait } from './trigger-and-wait.ts';

/** How long requests may fail in a row before anything was triggered. */
const RETRY_BUDGET_MS = 60_000;

const cancelledEarly: Outcome = {
  name: 'cancelled',
  message: 'The workflow was cancelled; nothing was triggered',
};

/** The whole step: runs the DAG, publishes the report, and returns whether the step passes. */
export async function run(parts: StepParts, signal: AbortSignal): Promise<boolean> {
  const runner = limitAnnotations(parts.runner);
  const step = new Step(runner.context);
  try {
    const found = connectAndAct({ ...parts, runner }, step, signal);
    await (parts.lost === undefined ? found : Promise.race([found, parts.lost]));
  } catch (error) {
    if (error instanceof Error) runner.debug(describeStack(error));
    const isEarly = signal.aborted && step.report.run === undefined;
    step.end(isEarly ? cancelledEarly : errorOutcome(error));
  }
  const { publishReport } = await import('../report/publish.ts');
  await publishReport(step.report, step.publishOptions, { runner, clock: parts.clock }, signal);
  runner.close();
  return passes(step.report.outcome.name);
}

async function connectAndAct(
  parts: StepParts & { readonly runner: LimitedRunner },
  step: Step,
  signal: AbortSignal,
): Promise<void> {
  const { runner, env, clock } = parts;
  checkContext(env);
  const inputs = await parseInputs({
    input: (name) => runner.input(name),
    context: runner.context,
    env,
    readFile: (path) => readWorkspaceFile(path, runner.context.workspace),
  });
  if (inputs.githubToken !== '') runner.mask(inputs.githubToken);
  hideConf(inputs.conf);
  const retryBudgetMs = Math.max(RETRY_BUDGET_MS, inputs.waitForDagMs);
  // Before `begin`, so that a proxy that cannot be used is refused before the report sends anything.
  const aws = openAwsSession(inputs, { runner, clock, env, retryBudgetMs });
  step.begin(inputs);
  const mask = (secret: string) => runner.mask(secret);
  const warn = (line: string) => runner.warn(line);
  await prepareAwsSettings(env, { isAmbient: inputs.role === undefined, mask, warn });

  const known = await readEnvironment(aws, inputs.dagId, signal);
  const { environment } = known;
  if (environment !== undefined) {
    step.update({ airflowVersion: environment.airflowVersion?.text });
    const unusable = findUnusable(environment);
    if (unusable !== undefined) return step.end(unusable);
  }

  const session = await openSession(aws, known, { runner, clock }, signal);
  const { transport, version } = session.client;
  step.update({ transport, airflowVersion: version.text });
  runner.info(
    `${aws.mwaa.target.environment} (${inputs.region}) runs Airflow ${version.text}; using ${transport}.`,
  );
  const act = inputs.dryRun ? (await import('./dry-run.ts')).dryRunDag : triggerAndWait;
  await act({ ...parts, inputs, session }, step, signal);
}
