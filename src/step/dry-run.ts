import type { Environment } from '../aws/environment.ts';
import { getCallerIdentity } from '../aws/identity.ts';
import { iamStatement } from '../aws/mwaa-target.ts';
import { ActionError } from '../core/errors.ts';
import type { Check } from '../dag-run/dry-run/check.ts';
import { dryRun } from '../dag-run/dry-run/dry-run.ts';
import { deriveRunId } from '../inputs/run-id.ts';
import { transportActions } from '../transport/transport-kinds.ts';
import type { Step } from './step.ts';
import type { ConnectedStepParts } from './trigger-and-wait.ts';

/** Runs all checks that reads allow, prints them, and starts nothing. */
export async function dryRunDag(parts: ConnectedStepParts, step: Step, signal: AbortSignal): Promise<void> {
  const { runner, clock, inputs, session } = parts;
  const { client, environment, linkTo } = session;
  const runId = inputs.dagRunId ?? deriveRunId(runner.context, inputs, clock.date().getTime());
  const facts = [await checkIdentity(parts, signal), ...checkPermissions(parts, environment)];
  const plan = { inputs, runId, environment, dag: session.dag, facts };
  const { outcome, checks, request } = await dryRun(plan, { client, clock, log: runner, linkTo }, signal);
  for (const { name, status, detail, hint } of checks) {
    runner.info(`${status === 'ok' ? '✅' : status === 'failed' ? '❌' : '❔'} ${name}: ${detail}`);
    if (status === 'failed' && hint !== undefined) runner.info(`   ${hint}`);
  }
  step.update({ outcome, dryRun: { checks, request } });
}

async function checkIdentity(
  { env, session, inputs }: ConnectedStepParts,
  signal: AbortSignal,
): Promise<Check> {
  const name = 'identity';
  const { credentials, agents } = session.aws;
  try {
    const who = await getCallerIdentity({ credentials, agents, env, region: inputs.region }, signal);
    const role = who.roleName === undefined ? who.arn : `role ${who.roleName}, session ${who.sessionName}`;
    return { name, status: 'ok', detail: `account ${who.accountId}, ${role}` };
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ActionError)) throw error;
    return { name, status: 'cannot-check', detail: error.message };
  }
}

function checkPermissions(
  { session }: ConnectedStepParts,
  environment: Environment | undefined,
): readonly Check[] {
  const { client, aws } = session;
  const { target } = aws.mwaa;
  const action = transportActions[client.transport];
  const reading: Check =
    environment === undefined
      ? {
          name: 'airflow:GetEnvironment',
          status: 'cannot-check',
          detail: `not allowed, and not needed; for status, version and links add ${iamStatement('GetEnvironment', target)}`,
        }
      : { name: 'airflow:GetEnvironment', status: 'ok', detail: 'allowed' };
  return [
    reading,
    { name: `airflow:${action}`, status: 'ok', detail: 'allowed: Airflow has answered' },
    {
      name: 'triggering',
      status: 'cannot-check',
      detail:
        client.transport === 'cli'
          ? 'the CLI has no Airflow roles: whoever gets its token may trigger'
          : 'whether the Airflow role may create DAG runs (User, Op and Admin may) is known only when one is created',
    },
  ];
}
