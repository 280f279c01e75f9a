import type { DagRun } from '../airflow/model.ts';
import type { CloudWatchLogs } from '../aws/cloudwatch-logs.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import { passes } from '../core/outcome.ts';
import type { RunObserver } from '../dag-run/observer.ts';
import { runDag } from '../dag-run/run-dag.ts';
import type { Findings } from '../findings/findings.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { deriveRunId, earlierRunIds } from '../inputs/run-id.ts';
import type { LimitedRunner } from '../report/annotations.ts';
import { earlyOutputs } from '../report/outputs.ts';
import { createProgress } from '../report/progress.ts';
import { workflowRunUrl } from '../runner/context.ts';
import { ID_TOKEN_PERMISSION } from '../runner/id-token-permission.ts';
import { createStateSaver } from './save-state.ts';
import { type Session, toConnection } from './session.ts';
import type { Step, StepParts } from './step.ts';

/** A web server may be down for minutes while a run continues: an update of the environment replaces it. */
const WATCH_RETRY_BUDGET_MS = 20 * 60_000;
/**
 * The report adds at most 20 s to a step, whatever cannot be read, from the end of the run or the time limit on: FINDINGS_MS for
 * reading about the run, the rest for writing. A slow last read of the state counts, but leaves at least LEAST_FINDINGS_MS.
 */
const REPORT_MS = 20_000;
const FINDINGS_MS = 16_000;
const LEAST_FINDINGS_MS = 3_000;
/** How long the verdict waits for the logs, whose exception it quotes. */
const VERDICT_MS = 3_000;

/** The default duration of sessions of aws-actions/configure-aws-credentials. */
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE = `Use the input "role-to-assume", which renews them for as long as the step waits. ${ID_TOKEN_PERMISSION}`;

/** What is known once Airflow has answered. */
export interface ConnectedStepParts extends StepParts {
  readonly runner: LimitedRunner;
  readonly inputs: Inputs;
  readonly session: Session;
}

/** Triggers the DAG and waits for its run as the inputs say, and reads what the report says about the run. */
export async function triggerAndWait(
  parts: ConnectedStepParts,
  step: Step,
  signal: AbortSignal,
): Promise<void> {
  const { runner, clock, inputs, session } = parts;
  const { client, aws, environment, linkTo } = session;
  const { context: workflow } = runner;
  if (inputs.waitForCompletion) warnOfExpiry(parts);

  const runId = inputs.dagRunId ?? deriveRunId(workflow, inputs, clock.date().getTime());
  const isGiven = inputs.dagRunId !== undefined;
  const plan = {
    inputs,
    runId,
    earlierRunIds: earlierRunIds({ runId, isGiven, runAttempt: workflow.runAttempt }),
    environment,
    dag: session.dag,
    stoppedBy: workflowRunUrl(workflow),
    connection: toConnection(aws.plan),
  };
  const context = {
    client,
    clock,
    log: runner,
    linkTo,
    observer: observe(parts, step),
    save: createStateSaver(runner),
  };
  const { outcome, run, origin, importError, limitPassedAt } = await runDag(plan, context, signal);
  const runUrl = run === undefined ? '' : linkTo(run);
  step.update({ outcome, run, origin, importError, runUrl });
  if (run === undefined) return;
  if (runUrl === '') {
    runner.info(
      "No link to the run: the web server's address is unknown. Allow the role airflow:GetEnvironment.",
    );
  }
  step.update({ taskUrl: (task) => session.linkToTask(run, task) });
  if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out') return;
  const usedMs = limitPassedAt === undefined ? 0 : clock.now() - limitPassedAt;
  const limitMs = Math.max(FINDINGS_MS - usedMs, LEAST_FINDINGS_MS);
  step.limitReport(clock.now() + REPORT_MS - usedMs);
  await withTimelyVerdict(readFindings({ run, limitMs }, parts, step, signal), parts, step);
}

async function readFindings(
  { run, limitMs }: { readonly run: DagRun; readonly limitMs: number },
  parts: ConnectedStepParts,
  step: Step,
  signal: AbortSignal,
): Promise<void> {
  const { runner, clock, inputs, session } = parts;
  // When the last read fails, the task instances that were read for the progress lines are better than none.
  const update = (findings: Partial<Findings>) =>
    step.update({
      ...findings,
      ...(findings.tasks === undefined ? { tasks: step.report.tasks } : { areTasksFinal: true }),
    });
  const { collectFindings } = await import('../findings/collect-findings.ts');
  const findings = await collectFindings(
    { run, inputs, limitMs, onTasks: update },
    { client: session.client, clock, log: runner, cloudWatch: openCloudWatch(parts) },
    signal,
  );
  update(findings);
}

/** Waits for `reading`; prints the verdict of a failing step earlier when that takes long. */
async function withTimelyVerdict(
  reading: Promise<void>,
  { runner, clock }: ConnectedStepParts,
  step: Step,
): Promise<void> {
  const wait = new AbortController();
  const printVerdict = async () => {
    if (passes(step.report.outcome.name)) return;
    const { logVerdict } = await import('../report/publish.ts');
    logVerdict(step.report, runner);
  };
  const printing = clock.sleep(VERDICT_MS, wait.signal).then(printVerdict, () => undefined);
  try {
    await reading;
  } finally {
    wait.abort();
    await printing;
  }
}

/** The observer of the step: prints progress, sets the outputs that are known before waiting, and updates the report. */
function observe(parts: ConnectedStepParts, step: Step): RunObserver {
  const { runner, clock, session } = parts;
  const { client, aws, linkTo } = session;
  const progress = createProgress({ log: runner, clock, linkTo });
  return {
    ...progress,
    runKnown: (run, origin) => {
      progress.runKnown(run, origin);
      // Also in the report, in case the step ends early.
      step.update({ run, origin, runUrl: linkTo(run) });
      aws.retry.allow(WATCH_RETRY_BUDGET_MS);
      preloadReport();
      const { transport, version } = client;
      const early = earlyOutputs({
        run,
        origin,
        runUrl: linkTo(run),
        transport,
        airflowVersion: version.text,
      });
      try {
        for (const [name, value] of Object.entries(early)) runner.setOutput(name, value);
      } catch (error) {
        // The report sets them again, and warns of those that cannot be set.
        runner.debug(`Setting the early outputs failed: ${describeForeignError(error)}`);
      }
    },
    tasksRead: (tasks, elapsedMs) => {
      progress.tasksRead(tasks, elapsedMs);
      step.update({ tasks, areTasksFinal: false });
    },
    expected: (expectation) => {
      progress.expected(expectation);
      step.update({ expectation });
    },
  };
}

/** Preloads the report code while the run is in progress. A failed load surfaces where the module is used. */
function preloadReport(): void {
  import('../findings/collect-findings.ts').catch(() => {});
  import('../report/publish.ts').catch(() => {});
}

function warnOfExpiry({ runner, clock, inputs, session }: ConnectedStepParts): void {
  const { endsAt, isEndUnknown } = session.aws.credentials;
  if (isEndUnknown && inputs.timeoutMs > USUAL_SESSION_MS) {
    runner.warn(
      `The AWS credentials are temporary and their expiry is unknown. They may expire before "timeout", and this step cannot renew them. ${RENEWABLE}`,
    );
  }
  if (endsAt === undefined) return;
  const leftMs = endsAt.getTime() - clock.date().getTime();
  if (leftMs >= inputs.timeoutMs) return;
  runner.warn(
    `The AWS credentials expire at ${endsAt.toISOString()}, before "timeout" has passed, and this step cannot renew them. ${RENEWABLE}`,
  );
}

/** Task logs in CloudWatch; the client is loaded for the first log that Airflow does not have. */
function openCloudWatch({ env, session }: ConnectedStepParts): CloudWatchLogs | undefined {
  const { aws, environment, client } = session;
  if (environment?.taskLogGroup === undefined) return undefined;
  const { region, accountId, partition } = aws.mwaa.target;
  const options = {
    credentials: aws.credentials,
    region,
    group: environment.taskLogGroup,
    accountId: environment.arn.split(':')[4] ?? accountId,
    partition,
    version: client.version,
    agents: aws.agents,
    env,
  };
  return {
    async readTaskLog(...asked) {
      const { createCloudWatchLogs } = await import('../aws/cloudwatch-logs.ts');
      return await createCloudWatchLogs(options).readTaskLog(...asked);
    },
  };
}
