import type { AirflowRole } from './backend.ts';
import type { OutsideKind } from './outside.ts';

/** Actions of Amazon MWAA that a principal may be denied. */
export type MwaaAction =
  | 'GetEnvironment'
  | 'ListEnvironments'
  | 'CreateCliToken'
  | 'CreateWebLoginToken'
  | 'InvokeRestApi';

/** Switches that a test may set at the start and change at any time; every request reads them anew. */
export interface Settings {
  iam: {
    /** Actions refused with the ordinary "is not authorized to perform" text. */
    deny: readonly MwaaAction[];
    /** The Airflow role that `role/{env}/{Role}` grants; null is "No Airflow role granted in IAM." */
    airflowRole: AirflowRole | null;
    /** Where the two actions that name a role differ from it. */
    roleOf: { readonly [Action in 'InvokeRestApi' | 'CreateWebLoginToken']?: AirflowRole | null };
  };
  environment: {
    status: string;
    webserverAccessMode: 'PUBLIC_ONLY' | 'PRIVATE_ONLY' | 'PUBLIC_AND_PRIVATE';
    /** For a private web server: true when the caller is inside the VPC. */
    callerInVpc: boolean;
    /** How its address looks from outside. */
    outside: OutsideKind;
    airflowConfigurationOptions: Readonly<Record<string, string>>;
    taskLogs: boolean;
  };
  /** True makes the endpoint answer for every region, so that a wrong region means "no such environment". */
  anyRegion: boolean;
  restApi: {
    /** False: the environment predates InvokeRestApi and answers plain text. */
    available: boolean;
    /** Longest `Path` accepted; null when the service does not enforce its model. */
    pathLimit: number | null;
    timeLimitMs: number;
    /** What a call over the time limit or the size limit ends with. */
    limitError: 'RestApiServerException' | 'InternalServerException';
    maxResponseBytes: number;
    /** Calls per second before ThrottlingException; null for no limit. */
    tps: number | null;
    throttlingStatus: number;
    /** How a text/plain body of Airflow comes back. */
    textBodies: 'json-string' | 'error';
    /** How an answer with NaN or Infinity comes back, which is JSON for Python alone: bare, or as one text. */
    nonFinite: 'bare' | 'json-string';
    /** The Accept header that the service sends to Airflow. */
    accept: string;
    /** How the service passes `+` and `%` in a path on: as they are, `+` as a blank, or `%` encoded once more. */
    pathDecoding: 'unchanged' | 'plus-is-blank' | 'percent-encoded';
    /** Whether each answer to a log has a new continuation token, as MWAA's own handler of 3.0.6 may do. */
    endlessLogTokens: boolean;
  };
  sts: {
    /** Null: as requested (DurationSeconds). */
    credentialLifetimeMs: number | null;
    maxSessionSeconds: number;
    audience: string;
    /** What the token's subject must look like; `*` stands for any text. */
    subject: string;
    /** False refuses every AssumeRoleWithWebIdentity. */
    trusted: boolean;
  };
  oidc: {
    /** Claims `iss` and `sub` of the tokens. An enterprise server is an issuer of its own. */
    issuer: string;
    subject: string;
    tokenLifetimeSeconds: number;
  };
  web: {
    webTokenLifetimeMs: number;
    cliTokenLifetimeMs: number;
    sessionLifetimeMs: number;
    maxConcurrentCommands: number;
    /** HTTP status of a CLI command that exits non-zero; 200 by most evidence. */
    cliFailureStatus: 200 | 400;
    /** How an ended session shows on Airflow 2. */
    expiredSession: 'unauthorized' | 'login-redirect';
    /** Whether 3.x redirects `/aws_mwaa/cli` to the form with a slash. */
    cliRedirect: boolean;
  };
  cli: {
    /** Log lines and warnings around a command's output. */
    noise: 'none' | 'usual' | 'loud';
    ansi: boolean;
    /** How long a command takes. */
    latencyMs: number;
  };
  cloudWatch: {
    /** What the stream of each task's first try holds; null when there is no stream. */
    lines: readonly string[] | null;
    /** What the streams of the second try hold, and of those after it. */
    laterTries: readonly (readonly string[])[];
    /** So many pages without an event come before the one with the lines. */
    emptyPages: number;
  };
  /** Added to every answer. */
  latencyMs: number;
}

/** A partial of each group. */
export type SettingsInput = {
  readonly [Key in keyof Settings]?: Settings[Key] extends number | boolean
    ? Settings[Key]
    : Partial<Settings[Key]>;
};

/** The documented behaviour of MWAA, with the facts of a live environment and the caller's wishes on top. */
export function makeSettings(input: SettingsInput, facts: SettingsInput = {}): Settings {
  return {
    iam: { deny: [], airflowRole: 'Admin', roleOf: {}, ...input.iam },
    environment: {
      status: 'AVAILABLE',
      webserverAccessMode: 'PUBLIC_ONLY',
      callerInVpc: false,
      outside: 'refuses',
      airflowConfigurationOptions: {},
      taskLogs: true,
      ...input.environment,
    },
    anyRegion: input.anyRegion ?? false,
    restApi: {
      available: true,
      pathLimit: 64,
      timeLimitMs: 10_000,
      limitError: 'RestApiServerException',
      maxResponseBytes: 6 * 1024 * 1024,
      tps: null,
      throttlingStatus: 429,
      textBodies: 'json-string',
      nonFinite: 'bare',
      accept: '*/*',
      pathDecoding: 'unchanged',
      endlessLogTokens: false,
      ...facts.restApi,
      ...input.restApi,
    },
    sts: {
      credentialLifetimeMs: null,
      maxSessionSeconds: 43_200,
      audience: 'sts.amazonaws.com',
      subject: 'repo:octo-org/octo-repo:*',
      trusted: true,
      ...input.sts,
    },
    oidc: {
      issuer: 'https://token.actions.githubusercontent.com',
      subject: 'repo:octo-org/octo-repo:ref:refs/heads/main',
      tokenLifetimeSeconds: 300,
      ...input.oidc,
    },
    web: {
      webTokenLifetimeMs: 60_000,
      cliTokenLifetimeMs: 60_000,
      sessionLifetimeMs: 12 * 3_600_000,
      maxConcurrentCommands: 4,
      cliFailureStatus: 200,
      expiredSession: 'unauthorized',
      cliRedirect: true,
      ...facts.web,
      ...input.web,
    },
    cli: { noise: 'usual', ansi: false, latencyMs: 0, ...input.cli },
    cloudWatch: { lines: null, laterTries: [], emptyPages: 0, ...input.cloudWatch },
    latencyMs: input.latencyMs ?? 0,
  };
}
