import { type RestDialect, selectRestDialect } from '../../src/airflow/rest/dialect.ts';
import type { Environment } from '../../src/aws/environment.ts';
import { type AirflowVersion, parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { systemClock } from '../../src/core/clock.ts';
import { ActionError } from '../../src/core/errors.ts';
import { describeForeignError } from '../../src/core/foreign-error.ts';
import { isObject } from '../../src/core/json.ts';
import { hideSecret } from '../../src/core/redaction/redaction.ts';
import { createExchange } from '../../src/http/exchange.ts';
import type { Inputs } from '../../src/inputs/inputs.ts';
import { readContext } from '../../src/runner/context.ts';
import { createGitHubRunner } from '../../src/runner/github-runner.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { type AwsSession, openAwsSession } from '../../src/step/session.ts';
import type { ProbeArguments } from './arguments.ts';
import type { ProbeContext } from './question.ts';

/** Failing requests are repeated for so long, then told. */
const RETRY_BUDGET_MS = 10_000;
/** A number that a reader without exact numbers changes. */
const NUMBER = '12345678901234567890';
/** The version whose REST API is spoken while nothing has revealed another one. */
const OTHERWISE: AirflowVersion = { major: 2, minor: 10, text: '2.10.3' };

/** Access to the environment, and what the facts must not show. Prints what could not be read, one line each. */
export async function openProbe(
  inputs: Inputs,
  args: ProbeArguments,
  signal: AbortSignal,
): Promise<{
  readonly context: ProbeContext;
  readonly hidden: readonly string[];
  readonly version: string | undefined;
}> {
  const runner = openRunner();
  const mask = (secret: string) => runner.mask(secret);
  const aws = openAwsSession(inputs, {
    runner,
    clock: systemClock,
    env: process.env,
    retryBudgetMs: RETRY_BUDGET_MS,
  });
  const environment = await readEnvironment(aws, signal);
  const version = environment?.airflowVersion ?? (await readVersion(aws, signal));
  const dialect = selectRestDialect(version ?? OTHERWISE);
  const triggered = args.trigger ? await triggerRun(aws, { inputs, dialect }, signal) : undefined;
  const context: ProbeContext = {
    aws,
    exchange: createExchange(aws.agents),
    mask,
    clock: systemClock,
    dagId: inputs.dagId,
    environment,
    version,
    dialect,
    triggered,
    mayBurst: args.burst,
  };
  const { accountId = '' } = aws.mwaa.target;
  const hidden = [triggered?.runId ?? '', inputs.dagId, inputs.environment, accountId];
  return { context, hidden, version: version?.text };
}

/** In a workflow the runner's; elsewhere one that prints no masks, since a terminal would show them. */
function openRunner(): Runner {
  if (process.env['GITHUB_ACTIONS'] === 'true') return createGitHubRunner();
  const ignore = () => {};
  return {
    context: readContext(process.env),
    input: () => '',
    setOutput: ignore,
    saveState: ignore,
    readState: () => '',
    mask: hideSecret,
    info: (line) => console.log(line),
    debug: ignore,
    error: (line) => console.log(line),
    warn: (line) => console.log(line),
    printGroup: ignore,
    writeSummary: async () => {},
    idToken: async () => {
      throw new ActionError('id-token-missing', '--role needs the OIDC token of a GitHub workflow.', {
        hint: 'Leave --role out to use the AWS credentials of this shell.',
      });
    },
    close: ignore,
  };
}

async function readEnvironment(aws: AwsSession, signal: AbortSignal): Promise<Environment | undefined> {
  try {
    const answer = await aws.mwaa.getEnvironment(signal);
    if (answer !== 'forbidden') return answer;
    console.log('GetEnvironment is not allowed for these credentials.');
  } catch (error) {
    // Without credentials, or without the environment, there is nothing to ask.
    if (error instanceof ActionError && error.code !== 'throttled' && error.code !== 'unreachable')
      throw error;
    console.log(`GetEnvironment failed: ${describeForeignError(error)}`);
  }
  return undefined;
}

async function readVersion(aws: AwsSession, signal: AbortSignal): Promise<AirflowVersion | undefined> {
  try {
    const { body } = await aws.mwaa.invokeRestApi({ method: 'GET', path: '/version' }, signal);
    const text = isObject(body) ? body['version'] : undefined;
    return typeof text === 'string' ? parseAirflowVersion(text) : undefined;
  } catch (error) {
    console.log(`The version could not be read through InvokeRestApi: ${describeForeignError(error)}`);
    return undefined;
  }
}

/** Makes the one DAG run, sent once; its id has characters whose way through a path is a question. */
async function triggerRun(
  aws: AwsSession,
  { inputs, dialect }: { readonly inputs: Inputs; readonly dialect: RestDialect },
  signal: AbortSignal,
): Promise<ProbeContext['triggered']> {
  const runId = `probe__${new Date().toISOString().slice(0, 19)}+00:00`;
  const { rawJSON } = JSON as unknown as { readonly rawJSON: (text: string) => never };
  const body = dialect.triggerBody({
    dagId: inputs.dagId,
    runId,
    conf: { probe_number: rawJSON(NUMBER) },
    note: 'Made by the probe of trigger-mwaa-dag, once, to see what the service does to numbers and ids.',
  });
  try {
    const path = `/dags/${encodeURIComponent(inputs.dagId)}/dagRuns`;
    const { status } = await aws.mwaa.invokeRestApi({ method: 'POST', path, body }, signal);
    console.log(
      status < 300
        ? `The DAG run "${runId}" was made; it is left as it is.`
        : `Airflow refused the DAG run (status ${status}).`,
    );
    return status < 300 ? { runId, conf: NUMBER } : undefined;
  } catch (error) {
    console.log(`The DAG run could not be made, or its answer was lost: ${describeForeignError(error)}`);
    return undefined;
  }
}
