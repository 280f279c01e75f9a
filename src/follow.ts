import type { CloudWatchLogs } from './aws/cloudwatch-logs.ts';
import { live } from './dag-run/life.ts';
import type { RunObserver } from './dag-run/observer.ts';
import { encodeStepState, STEP_STATE } from './dag-run/step-state.ts';
import type { Inputs } from './inputs/inputs.ts';
import { workflowRunUrl } from './inputs/note.ts';
import { deriveRunId, earlierRunIds } from './inputs/run-id.ts';
import type { LimitedRunner } from './report/annotations.ts';
import { earlyOutputs } from './report/outputs.ts';
import { createProgress } from './report/progress.ts';
import type { RunParts } from './run-parts.ts';
import { type Session, toConnection } from './session.ts';
import type { Step } from './step.ts';

/** A web server may be gone for minutes while a run goes on: an update of the environment replaces it. */
const WATCH_PATIENCE_MS = 20 * 60_000;
/** What the report asks about a run may take this long. */
const FINDINGS_MS = 120_000;

/** How long sessions of aws-actions/configure-aws-credentials live unless told otherwise. */
const USUAL_SESSION_MS = 3_600_000;
const RENEWABLE =
  'Use the input "role-to-assume" (with "permissions: id-token: write"), which renews them for as long as the step waits.';

/** What is known once Airflow has answered. */
export interface FollowParts extends RunParts {
  readonly runner: LimitedRunner;
  readonly inputs: Inputs;
  readonly session: Session;
}

/** Leads the DAG run to its end as the inputs say, and reads what the report tells about it. */
export async function followDagRun(parts: FollowParts, step: Step, signal: AbortSignal): Promise<void> {
  const { runner, clock, inputs, session } = parts;
  const { client, aws, environment, linkTo } = session;
  const { context } = runner;
  if (inputs.waitForCompletion) warnOfExpiry(parts);

  const runId = inputs.dagRunId ?? deriveRunId(context, inputs, clock.date().getTime());
  const isGiven = inputs.dagRunId !== undefined;
  const plan = {
    inputs,
    runId,
    earlierRunIds: earlierRunIds({ runId, isGiven, runAttempt: context.runAttempt }),
    environment,
    dag: session.dag,
    stopper: workflowRunUrl(context),
    connection: toConnection(aws.plan),
  };
  const scene = {
    client,
    clock,
    log: runner,
    linkTo,
    observer: observe(parts, step),
    save: (state: Parameters<typeof encodeStepState>[0]) =>
      runner.saveState(STEP_STATE, encodeStepState(state)),
  };
  const { outcome, run, origin, importError } = await live(plan, scene, signal);
  const runUrl = run === undefined ? '' : linkTo(run);
  step.learn({ outcome, run, origin, importError, runUrl });
  if (run === undefined) return;
  if (runUrl === '') {
    runner.info(
      "There is no link to the run: allow airflow:GetEnvironment for the role to learn the web server's host.",
    );
  }
  step.learn({ taskUrl: (task) => session.linkToTask(run, task) });
  if (outcome.name !== 'success' && outcome.name !== 'failed' && outcome.name !== 'timed-out') return;
  const cloudWatch = openCloudWatch(parts);
  const { collectFindings } = await import('./report/findings.ts');
  const findings = await collectFindings(
    { run, inputs, limitMs: FINDINGS_MS },
    { client, clock, log: runner, cloudWatch },
    signal,
  );
  // What was read on the way stays when the last read fails.
  step.learn({ ...findings, tasks: findings.tasks ?? step.report.tasks });
}

/** Prints progress, sets the outputs that are known before waiting, and keeps what the report needs later. */
function observe(parts: FollowParts, step: Step): RunObserver {
  const { runner, clock, session } = parts;
  const { client, aws, linkTo } = session;
  const progress = createProgress({ log: runner, clock, linkTo });
  return {
    ...progress,
    runKnown: (run, origin) => {
      progress.runKnown(run, origin);
      // Kept in the report too, should the step end without coming back here.
      step.learn({ run, origin, runUrl: linkTo(run) });
      aws.retry.allow(WATCH_PATIENCE_MS);
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
      step.learn({ tasks });
    },
    expected: (expectation) => {
      progress.expected(expectation);
      step.learn({ expectation });
    },
  };
}

/** Loads what tells the end while the run is under way, rather than before the trigger; whoever uses it meets its errors. */
function loadReport(): void {
  import('./report/findings.ts').catch(() => {});
  import('./report/publish.ts').catch(() => {});
}

function warnOfExpiry({ runner, clock, inputs, session }: FollowParts): void {
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
function openCloudWatch({ env, session }: FollowParts): CloudWatchLogs | undefined {
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
      const { createCloudWatchLogs } = await import('./aws/cloudwatch-logs.ts');
      return await createCloudWatchLogs(options).readTaskLog(...asked);
    },
  };
}
