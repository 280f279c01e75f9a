import type { CloudWatchLogs } from '../aws/cloudwatch-logs.ts';
import type { RunObserver } from '../dag-run/observer.ts';
import { runDag } from '../dag-run/run-dag.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { workflowRunUrl } from '../inputs/note.ts';
import { deriveRunId, earlierRunIds } from '../inputs/run-id.ts';
import type { LimitedRunner } from '../report/annotations.ts';
import { earlyOutputs } from '../report/outputs.ts';
import { createProgress } from '../report/progress.ts';
import { createStateSaver } from './save-state.ts';
import { type Session, toConnection } from './session.ts';
import type { Step, StepParts } from './step.ts';

/** A web server may be gone for minutes while a run goes on: an update of the environment replaces it. */
const WATCH_RETRY_BUDGET_MS = 20 * 60_000;
/** What the report asks about a run may take this long. */
const FINDINGS_MS = 120_000;

/** How long sessions of aws-actions/configure-aws-credentials live unless told otherwise. */
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE =
  'Use the input "role-to-assume" (with "permissions: id-token: write"), which renews them for as long as the step waits.';

/** What is known once Airflow has answered. */
export interface ConnectedStepParts extends StepParts {
  readonly runner: LimitedRunner;
  readonly inputs: Inputs;
  readonly session: Session;
}

/** Leads the DAG run to its end as the inputs say, and reads what the report tells about it. */
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
    stopper: workflowRunUrl(workflow),
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
  const { outcome, run, origin, importError } = await runDag(plan, context, signal);
  const runUrl = run === undefined ? '' : linkTo(run);
  step.update({ outcome, run, origin, importError, runUrl });
  if (run === undefined) return;
  if (runUrl === '') {
    runner.info(
      "There is no link to the run: allow airflow:GetEnvironment for the role to learn the web server's host.",
    );
  }
  step.update({ taskUrl: (task) => session.linkToTask(run, task) });
  if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out') return;
  const cloudWatch = openCloudWatch(parts);
  const { collectFindings } = await import('../findings/collect-findings.ts');
  const findings = await collectFindings(
    { run, inputs, limitMs: FINDINGS_MS },
    { client, clock, log: runner, cloudWatch },
    signal,
  );
  // What was read on the way stays when the last read fails.
  step.update({ ...findings, tasks: findings.tasks ?? step.report.tasks });
}

/** Prints progress, sets the outputs that are known before waiting, and keeps what the report needs later. */
function observe(parts: ConnectedStepParts, step: Step): RunObserver {
  const { runner, clock, session } = parts;
  const { client, aws, linkTo } = session;
  const progress = createProgress({ log: runner, clock, linkTo });
  return {
    ...progress,
    runKnown: (run, origin) => {
      progress.runKnown(run, origin);
      // Kept in the report too, should the step end without coming back here.
      step.update({ run, origin, runUrl: linkTo(run) });
      aws.retry.allow(WATCH_RETRY_BUDGET_MS);
      loadReport();
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
        // The end sets them again, and says what could not be set.
        runner.debug(`Setting the early outputs failed: ${String(error)}`);
      }
    },
    tasksRead: (tasks, elapsedMs) => {
      progress.tasksRead(tasks, elapsedMs);
      step.update({ tasks });
    },
    expected: (expectation) => {
      progress.expected(expectation);
      step.update({ expectation });
    },
  };
}

/** Loads what tells the end while the run is under way, rather than before the trigger; whoever uses it meets its errors. */
function loadReport(): void {
  import('../findings/collect-findings.ts').catch(() => {});
  import('../report/publish.ts').catch(() => {});
}

function warnOfExpiry({ runner, clock, inputs, session }: ConnectedStepParts): void {
  const { endsAt, endsUnknown } = session.aws.credentials;
  if (endsUnknown && inputs.timeoutMs > USUAL_SESSION_MS) {
    runner.warn(
      `The AWS credentials come with a session token and without its end: they may end before "timeout" has passed, and cannot be renewed by this step. ${RENEWABLE}`,
    );
  }
  if (endsAt === undefined) return;
  const leftMs = endsAt.getTime() - clock.date().getTime();
  if (leftMs >= inputs.timeoutMs) return;
  runner.warn(
    `The AWS credentials end at ${endsAt.toISOString()}, before "timeout" has passed, and cannot be renewed by this step. ${RENEWABLE}`,
  );
}

/** Loaded for the first log that Airflow does not give. */
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
