import type { DagInput } from './airflow/dag.ts';
import { SessionStore } from './airflow/session.ts';
import { SimulatedAirflow } from './airflow/simulated-airflow.ts';
import { createSimulatedBackend } from './airflow/simulated-backend.ts';
import type { AirflowBackend } from './backend.ts';
import { loopbackCertificates } from './certificate.ts';
import { createCloudWatchLogs } from './cloudwatch-logs.ts';
import { createControlPlane } from './control-plane.ts';
import type { Credentials } from './credentials.ts';
import { ACCOUNT, createCredentialStore } from './credentials.ts';
import { readFacts } from './facts.ts';
import type { FaultScript } from './fault.ts';
import type { Surroundings } from './listener.ts';
import { openListener } from './listener.ts';
import { createOidcProvider } from './oidc.ts';
import { openOutside } from './outside.ts';
import type { Settings, SettingsInput } from './settings.ts';
import { makeSettings } from './settings.ts';
import { createSts } from './sts.ts';
import { createTokenStore } from './tokens.ts';
import { createVault } from './vault.ts';
import { parseVersion } from './version.ts';
import { createWebServer } from './web-server.ts';
import type { WireRequest } from './wire.ts';
import { createWireLog } from './wire.ts';

/** What an emulator can be told at the start; everything in `SettingsInput` can also be changed later. */
export interface EmulatorOptions extends SettingsInput {
  /** Default 2.10.3. */
  readonly airflowVersion?: string;
  readonly environmentName?: string;
  readonly region?: string;
  /** Wall clock in epoch milliseconds; default the real one. */
  readonly now?: () => number;
  /** The clock that signatures are compared with; default the real one, by which clients sign even when `now` jumps. */
  readonly signatureNow?: () => number;
  /** Default a simulated Airflow; see `RealAirflowBackend`. */
  readonly backend?: 'simulated' | AirflowBackend;
  readonly faults?: FaultScript;
  /** How many times faster than written simulated DAGs run. */
  readonly timeScale?: number;
  /** DAGs to add, by id. */
  readonly dags?: Readonly<Record<string, DagInput>>;
}

/** A running MWAA environment. */
export interface Emulator {
  /** What a process needs to reach it as a GitHub job with `id-token: write` would. */
  readonly env: Readonly<Record<string, string>>;
  /** The same with ambient AWS credentials in place of OIDC. */
  readonly ambientEnv: Readonly<Record<string, string>>;
  readonly environmentName: string;
  readonly region: string;
  readonly roleArn: string;
  readonly environmentArn: string;
  readonly webserverHostname: string;
  /** The control plane over TLS; `env` names the plain one. */
  readonly mwaaTlsUrl: string;
  /** CloudWatch Logs; a process reaches it when AWS_ENDPOINT_URL_CLOUDWATCH_LOGS names it. */
  readonly cloudWatchUrl: string;
  /** Certificate of the authority behind every TLS port, PEM; `env.NODE_EXTRA_CA_CERTS` is its file. */
  readonly ca: string;
  /** The simulated Airflow; it stays empty behind a real backend. */
  readonly airflow: SimulatedAirflow;
  /** Live switches. */
  readonly settings: Settings;
  readonly requests: readonly WireRequest[];
  /** Replaces the fault script. */
  setFaults(script: FaultScript | undefined): void;
  clearRequests(): void;
  /** Milliseconds since it started: the scale of each request's `atMs`. */
  elapsedMs(): number;
  /** Every secret ever issued. */
  secrets(): readonly string[];
  /** Key pairs for tests that sign requests themselves. */
  issueCredentials(lifetimeMs?: number): Credentials;
  /** Ends everything issued so far of a kind, whatever its expiration says. */
  expire(kind: 'credentials' | 'tokens' | 'sessions'): void;
  stop(): Promise<void>;
}

const HOUR_MS = 3_600_000;

/** Starts an MWAA environment on loopback: control plane, STS, GitHub OIDC and web server. */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const {
    environmentName = 'MyEnv',
    region = 'us-east-1',
    now = Date.now,
    signatureNow = Date.now,
  } = options;
  const version = parseVersion(options.airflowVersion ?? '2.10.3');
  const startedMs = performance.now();
  const elapsedMs = () => performance.now() - startedMs;
  const settings = makeSettings(options, readFacts(version.text));
  const vault = createVault();
  const wire = createWireLog(vault, elapsedMs);
  const stopping = new AbortController();
  let faults = options.faults;
  const around: Surroundings = {
    wire,
    vault,
    faults: () => faults,
    latencyMs: () => settings.latencyMs,
    stopped: stopping.signal,
  };
  const credentials = createCredentialStore(vault, now);
  const tokens = createTokenStore(vault, now);
  const sessions = new SessionStore(vault, now);
  const airflow = new SimulatedAirflow(version, now, options.timeScale ?? 1);
  for (const [dagId, input] of Object.entries(options.dags ?? {})) airflow.dag(dagId, input);
  const backend =
    options.backend === undefined || options.backend === 'simulated'
      ? createSimulatedBackend(airflow, sessions, settings)
      : options.backend;
  const certificates = await loopbackCertificates();
  const oidc = await createOidcProvider(settings, vault, now);
  const roleArn = `arn:aws:iam::${ACCOUNT}:role/GitHubActions`;
  const stopped = stopping.signal;
  const web = await openListener(
    createWebServer({ settings, version, tokens, backend, vault, stopped }),
    around,
    certificates,
  );
  const outside = await openOutside();
  const webserverHostname = () =>
    settings.environment.webserverAccessMode === 'PRIVATE_ONLY' && !settings.environment.callerInVpc
      ? outside.hosts[settings.environment.outside]
      : `localhost:${web.port}`;
  const control = createControlPlane({
    settings,
    environmentName,
    region,
    version,
    credentials,
    tokens,
    backend,
    nowMs: now,
    signatureNowMs: signatureNow,
    webserverHostname,
    stopped,
    recentCalls: [],
  });
  const mwaa = await openListener(control, around);
  const mwaaTls = await openListener(control, around, certificates);
  const sts = await openListener(
    createSts({ settings, oidc, credentials, region, roleArn, nowMs: now, signatureNowMs: signatureNow }),
    around,
  );
  const oidcListener = await openListener(oidc, around);
  const logs = await openListener(createCloudWatchLogs({ settings }), around);
  const ambient = credentials.issue({ role: 'AmbientRole', session: 'ambient', lifetimeMs: 12 * HOUR_MS });
  const shared = {
    AWS_ENDPOINT_URL_MWAA: `http://127.0.0.1:${mwaa.port}`,
    AWS_ENDPOINT_URL_STS: `http://127.0.0.1:${sts.port}`,
    AWS_REGION: region,
    NODE_EXTRA_CA_CERTS: certificates.caFile,
  };
  return {
    env: {
      ...shared,
      ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${oidcListener.port}/idtoken?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc.requestToken,
    },
    ambientEnv: {
      ...shared,
      AWS_ACCESS_KEY_ID: ambient.accessKeyId,
      AWS_SECRET_ACCESS_KEY: ambient.secretAccessKey,
      AWS_SESSION_TOKEN: ambient.sessionToken,
    },
    environmentName,
    region,
    roleArn,
    environmentArn: `arn:aws:airflow:${region}:${ACCOUNT}:environment/${environmentName}`,
    webserverHostname: `localhost:${web.port}`,
    mwaaTlsUrl: `https://localhost:${mwaaTls.port}`,
    cloudWatchUrl: `http://127.0.0.1:${logs.port}`,
    ca: certificates.ca,
    airflow,
    settings,
    requests: wire.requests,
    setFaults(script) {
      faults = script;
    },
    clearRequests: () => wire.clear(),
    elapsedMs,
    secrets: () => vault.all(),
    issueCredentials: (lifetimeMs = HOUR_MS) =>
      credentials.issue({ role: 'TestRole', session: 'test', lifetimeMs }),
    expire(kind) {
      if (kind === 'credentials') credentials.expireAll();
      else if (kind === 'tokens') tokens.expireAll();
      else sessions.expireAll();
    },
    async stop() {
      stopping.abort();
      const listeners = [web, mwaa, mwaaTls, sts, oidcListener, logs, outside];
      await Promise.all(listeners.map((listener) => listener.close()));
      await backend.close?.();
    },
  };
}

export type { DagInput };
