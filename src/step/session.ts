import { createAutoClient } from '../airflow/auto-client.ts';
import { capabilitiesOf } from '../airflow/capabilities.ts';
import type { AirflowClient } from '../airflow/client.ts';
import type { Dag, DagRunRef, TaskInstance } from '../airflow/model.ts';
import { openClient } from '../airflow/open-client.ts';
import { dagPath } from '../airflow/rest/calls.ts';
import { type Linked, linkToDagRun, linkToTaskLog } from '../airflow/ui-links.ts';
import { createCredentialSource } from '../aws/credential-source.ts';
import type { CredentialSource } from '../aws/credentials.ts';
import type { Environment } from '../aws/environment.ts';
import { createMwaa, type Mwaa } from '../aws/mwaa.ts';
import { createMwaaTarget } from '../aws/mwaa-target.ts';
import type { Clock } from '../core/clock.ts';
import { TransportError } from '../core/errors.ts';
import type { JsonObject } from '../core/json.ts';
import { createExchange } from '../http/exchange.ts';
import { type Agents, createAgents } from '../http/network.ts';
import { alignToolkitProxies } from '../http/toolkit-proxies.ts';
import type { Connection } from '../inputs/saved-connection.ts';
import type { Runner } from '../runner/runner.ts';
import { connect } from '../transport/connect.ts';
import { createInvokeRestApi } from '../transport/invoke-rest-api.ts';
import { createRetry, type Retry } from '../transport/retry.ts';
import type { Transport } from '../transport/transport.ts';

/** How to reach an environment. */
export type SessionPlan = Connection;

/** The plan as it is saved for `post`: JSON without secrets. */
export function toConnection(plan: SessionPlan): JsonObject {
  const { environment, environmentArn, region, role, transport, airflowVersion } = plan;
  return JSON.parse(JSON.stringify({ environment, environmentArn, region, role, transport, airflowVersion }));
}

/** Access to the AWS services of one environment. */
export interface AwsSession {
  readonly plan: SessionPlan;
  readonly agents: Agents;
  readonly retry: Retry;
  readonly credentials: CredentialSource;
  readonly mwaa: Mwaa;
}

/** What a session is opened with. */
export interface SessionParts {
  readonly runner: Runner;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** How long requests may fail in a row before that is an error. */
  readonly retryBudgetMs: number;
}

/** Prepares access to AWS; sends nothing. */
export function openAwsSession(plan: SessionPlan, parts: SessionParts): AwsSession {
  const { runner, clock, env } = parts;
  const { mask } = runner;
  const agents = createAgents(env, mask);
  alignToolkitProxies(env, agents.proxies);
  const retry = createRetry({ retryBudgetMs: parts.retryBudgetMs, clock, log: runner });
  const shared = {
    mask,
    agents,
    repeat: <T>(attempt: () => Promise<T>, signal: AbortSignal) => retry.run('read', attempt, signal),
    clock,
    env,
  };
  const credentials = createCredentialSource({
    ...shared,
    role: plan.role,
    region: plan.region,
    idToken: (audience, signal) => runner.idToken(audience, agents, signal),
    log: runner,
  });
  const target = createMwaaTarget({
    environment: plan.environment,
    region: plan.region,
    environmentArn: plan.environmentArn,
    roleArn: plan.role?.arn,
  });
  return { plan, agents, retry, credentials, mwaa: createMwaa({ ...shared, target, credentials }) };
}

/** What is known of an environment before Airflow has answered. */
export interface KnownEnvironment {
  /** The answer of GetEnvironment; undefined when the role may not call it. */
  readonly environment: Environment | undefined;
  readonly dagId: string;
  /** Has sent the first read of the DAG ahead, unless the plan names another transport. */
  readonly invokeRestApi: Transport;
}

/**
 * Calls GetEnvironment and, where InvokeRestApi may be the transport, sends the first read of the DAG at the same time; its answer is
 * used once the version is known. When GetEnvironment fails and is repeated, the read is sent after it instead.
 */
export async function readEnvironment(
  { mwaa, retry, plan }: AwsSession,
  dagId: string,
  signal: AbortSignal,
): Promise<KnownEnvironment> {
  const invokeRestApi = createInvokeRestApi({ mwaa, retry });
  const path = dagPath(dagId);
  let isFirst = plan.transport === 'auto' || plan.transport === invokeRestApi.kind;
  const answer = await mwaa.getEnvironment(signal, () => {
    if (isFirst) invokeRestApi.sendAhead(path, signal);
    else invokeRestApi.forgetAhead();
    isFirst = false;
  });
  return { environment: answer === 'forbidden' ? undefined : answer, dagId, invokeRestApi };
}

/** A connection to Airflow over a transport that works. */
export interface Session {
  readonly aws: AwsSession;
  readonly environment: Environment | undefined;
  readonly client: AirflowClient;
  /** The DAG, if the probe of the transport has read it. */
  readonly dag: Dag | undefined;
  /** Pages of Airflow's UI; '' while the web server's host is unknown. */
  readonly linkTo: (ref: Linked<DagRunRef>) => string;
  readonly linkToTask: (run: Linked<DagRunRef>, task: Pick<TaskInstance, 'taskId' | 'mapIndex'>) => string;
}

/**
 * Connects to Airflow over the transport that the plan names, or the first that works. Rejects with an ActionError that
 * says what to allow.
 */
export async function openSession(
  aws: AwsSession,
  known: KnownEnvironment,
  parts: Pick<SessionParts, 'runner' | 'clock'>,
  signal: AbortSignal,
): Promise<Session> {
  const { runner, clock } = parts;
  const { environment, dagId, invokeRestApi } = known;
  const { agents, retry, mwaa, plan } = aws;
  const connection = await connect(
    {
      mwaa,
      invokeRestApi,
      environment,
      exchange: createExchange(agents),
      retry,
      mask: runner.mask,
      clock,
      log: runner,
      requested: plan.transport,
      version: environment?.airflowVersion ?? plan.airflowVersion,
      openClient,
    },
    (client, stop) => probeTransport(client, dagId, stop),
    signal,
  );
  const { version } = connection;
  const fallbacks = connection.fallbacks.map((fallback) => ({
    ...fallback,
    can: capabilitiesOf(fallback.kind, version),
  }));
  const client = createAutoClient({ ...connection, fallbacks }, { target: mwaa.target, log: runner });
  const host = () => mwaa.webServerHost ?? environment?.webServerHost;
  const link = (make: (host: string) => string) => {
    const known = host();
    return known === undefined ? '' : make(known);
  };
  return {
    aws,
    environment,
    client,
    dag: connection.probed,
    linkTo: (ref) => link((at) => linkToDagRun(at, version, ref)),
    linkToTask: (run, { taskId, mapIndex }) =>
      link((at) => linkToTaskLog(at, version, { ...run, taskId, mapIndex })),
  };
}

/**
 * The first read over a transport: it shows whether IAM and the gateway allow requests. That Airflow itself does not answer says
 * nothing about the transport, and is handled later.
 */
async function probeTransport(
  client: AirflowClient,
  dagId: string,
  signal: AbortSignal,
): Promise<Dag | undefined> {
  try {
    if (client.can('get-dag')) return await client.getDag(dagId, signal);
  } catch (error) {
    if (!(error instanceof TransportError) || error.code === 'path-too-long') throw error;
  }
  return undefined;
}
