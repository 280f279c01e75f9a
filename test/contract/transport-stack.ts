import { createCredentialSource } from '../../src/aws/credential-source.ts';
import type { CredentialSource, RoleToAssume } from '../../src/aws/credentials.ts';
import { createMwaa, type Mwaa } from '../../src/aws/mwaa.ts';
import { createMwaaTarget } from '../../src/aws/mwaa-target.ts';
import { type Clock, systemClock } from '../../src/core/clock.ts';
import type { Log } from '../../src/core/log.ts';
import { createExchange } from '../../src/http/exchange.ts';
import { type Agents, createAgents } from '../../src/http/network.ts';
import { requestIdToken } from '../../src/runner/id-token.ts';
import type { TransportParts } from '../../src/transport/connect.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import { createRetry, type Retry } from '../../src/transport/retry.ts';
import { trustLoopbackCertificates } from '../emulator/certificate.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';

/** Everything below a client, wired to an emulator as the action wires it, with what it said and masked. */
export interface TransportStack extends TransportParts {
  readonly credentials: CredentialSource;
  readonly mwaa: Mwaa;
  readonly retry: Retry;
  readonly lines: readonly string[];
  readonly masks: ReadonlySet<string>;
  readonly agents: Agents;
  /** `service operation` of each request so far. */
  operations(): readonly string[];
}

export interface TransportStackOptions {
  readonly retryBudgetMs?: number;
  readonly role?: Partial<RoleToAssume> | undefined;
  readonly ambient?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly clock?: Clock;
  readonly callTimeoutMs?: number;
  /** Default: from the emulator, as the action requests it. */
  readonly idToken?: (audience: string, signal: AbortSignal) => Promise<string>;
}

/**
 * A clock whose sleeps are twenty times shorter, so that back-off costs tests little, and time limits still leave a busy
 * machine the time for a first answer.
 */
export const fastClock: Clock = {
  ...systemClock,
  sleep: (ms, signal) => systemClock.sleep(ms / 20, signal),
};

/** Environments without DAGs for the tests of one file, which run side by side, and what stops them all. */
export function createPlainEmulators() {
  const running: Emulator[] = [];
  return {
    start: async (airflowVersion: string): Promise<Emulator> => {
      const emulator = await startEmulator({ airflowVersion, dags: {} });
      running.push(emulator);
      return emulator;
    },
    stopAll: async (): Promise<void> => {
      await Promise.all(running.map((emulator) => emulator.stop()));
    },
  };
}

/** Parts for one "step" against `emulator`. */
export async function openTransportStack(
  emulator: Emulator,
  options: TransportStackOptions = {},
): Promise<TransportStack> {
  await trustLoopbackCertificates();
  const clock = options.clock ?? fastClock;
  const env = { ...emulator.env, ...options.env };
  const lines: string[] = [];
  const masks = new Set<string>();
  const log: Log = {
    info: (line) => void lines.push(line),
    warn: (line) => void lines.push(`warning: ${line}`),
    debug: (line) => void lines.push(`debug: ${line}`),
  };
  const mask = (secret: string) => void masks.add(secret);
  const agents = createAgents(env);
  const retry = createRetry({ retryBudgetMs: options.retryBudgetMs ?? 5_000, clock, log });
  const repeat = <T>(attempt: () => Promise<T>, signal: AbortSignal) => retry.run('read', attempt, signal);
  const role = options.ambient
    ? undefined
    : {
        arn: emulator.roleArn,
        sessionName: 'GitHubActions',
        durationSeconds: 3600,
        audience: 'sts.amazonaws.com',
        ...options.role,
      };
  const region = emulator.region;
  const context = { eventPath: '', eventName: 'push', repository: 'octo-org/octo-repo' };
  const idToken =
    options.idToken ??
    ((audience: string, signal: AbortSignal) =>
      requestIdToken({ audience, env, context, agents, mask }, signal));
  const credentials = createCredentialSource({
    role,
    region,
    idToken,
    mask,
    agents,
    repeat,
    clock,
    log,
    env,
  });
  const target = createMwaaTarget({ environment: emulator.environmentName, region, roleArn: role?.arn });
  const { callTimeoutMs } = options;
  const mwaa = createMwaa({ target, credentials, mask, agents, repeat, clock, env, callTimeoutMs });
  const exchange = createExchange(agents);
  return {
    credentials,
    mwaa,
    invokeRestApi: createInvokeRestApi({ mwaa, retry }),
    environment: undefined,
    exchange,
    retry,
    mask,
    clock,
    log,
    lines,
    masks,
    agents,
    operations: () => emulator.requests.map(({ service, operation }) => `${service} ${operation}`),
  };
}
