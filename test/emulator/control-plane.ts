import type { AirflowBackend, AirflowRole, AirflowUser } from './backend.ts';
import type { CredentialStore, Credentials } from './credentials.ts';
import { ACCOUNT } from './credentials.ts';
import { describeEnvironment } from './environment.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import { isRecord, jsonAnswer, readBody } from './exchange.ts';
import { invokeRestApi } from './invoke-rest-api.ts';
import type { ServiceHandler } from './listener.ts';
import type { MwaaAction, Settings } from './settings.ts';
import { verifySignature } from './sigv4.ts';
import type { TokenStore } from './tokens.ts';
import type { AirflowVersion } from './version.ts';
import type { Intent, WireRequest } from './wire.ts';

/** What the MWAA control plane needs to know. */
export interface ControlPlaneParts {
  readonly settings: Settings;
  readonly environmentName: string;
  readonly region: string;
  readonly version: AirflowVersion;
  readonly credentials: CredentialStore;
  readonly tokens: TokenStore;
  readonly backend: AirflowBackend;
  readonly nowMs: () => number;
  /** The clock that signatures are compared with. */
  readonly signatureNowMs: () => number;
  readonly webserverHostname: () => string;
  readonly stopped: AbortSignal;
  /** Start times of recent InvokeRestApi calls, for the TPS limit. */
  readonly recentCalls: number[];
}

/** An error answer of the rest-json protocol; only AccessDeniedException spells its member `Message`. */
export const awsError = (status: number, code: string, message: string): HttpAnswer =>
  jsonAnswer(status, code === 'AccessDeniedException' ? { Message: message } : { message }, {
    'x-amzn-errortype': code,
  });

/** Amazon MWAA's API (botocore `mwaa/2020-07-01`), the host prefix being neither needed nor looked at. */
export function createControlPlane(parts: ControlPlaneParts): ServiceHandler {
  return {
    service: 'mwaa',
    identify,
    async handle(request, entry) {
      const route = findRoute(request);
      if (route === undefined) return awsError(404, 'UnknownOperationException', 'Unknown operation');
      const verdict = verifySignature(request, {
        service: 'airflow',
        region: parts.settings.anyRegion ? undefined : parts.region,
        nowMs: parts.signatureNowMs(),
        find: parts.credentials.find,
        isExpired: parts.credentials.isExpired,
      });
      if ('refusal' in verdict) return awsError(403, verdict.refusal.code, verdict.refusal.message);
      const denied = checkIam(route, verdict.credentials, parts);
      if (denied !== undefined) return denied;
      if (route.action === 'ListEnvironments')
        return jsonAnswer(200, {
          Environments: verdict.region === parts.region ? [parts.environmentName] : [],
        });
      if (!/^[a-zA-Z][0-9a-zA-Z\-_]{0,79}$/.test(route.name))
        return awsError(
          400,
          'ValidationException',
          `1 validation error detected: Value '${route.name}' at 'name' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z][0-9a-zA-Z-_]*`,
        );
      if (route.name !== parts.environmentName || verdict.region !== parts.region)
        return awsError(404, 'ResourceNotFoundException', `Environment ${route.name} not found`);
      return act(route.action, request, entry, verdict.credentials, parts);
    },
  };
}

interface Route {
  readonly action: MwaaAction;
  readonly name: string;
}

const ACTIONS: Readonly<Record<string, MwaaAction>> = {
  'POST clitoken': 'CreateCliToken',
  'POST webtoken': 'CreateWebLoginToken',
  'POST restapi': 'InvokeRestApi',
  'GET environments': 'GetEnvironment',
};

function findRoute(request: HttpRequest): Route | undefined {
  const [, kind = '', name = '', ...rest] = request.path.split('/');
  if (rest.length > 0) return undefined;
  if (request.method === 'GET' && kind === 'environments' && name === '')
    return { action: 'ListEnvironments', name: '' };
  const action = ACTIONS[`${request.method} ${kind}`];
  return action === undefined || name === '' ? undefined : { action, name: decodeURIComponent(name) };
}

function identify(request: HttpRequest): Intent {
  const action = findRoute(request)?.action;
  if (action !== 'InvokeRestApi') return { operation: action ?? 'Unknown' };
  const body = readBody(request);
  if (!isRecord(body)) return { operation: action };
  return { operation: action, airflow: { method: String(body['Method']), path: String(body['Path']) } };
}

/** The role that the caller's policy grants for an action. */
function airflowRole(action: MwaaAction, { iam }: Settings): AirflowRole | null {
  const own = action === 'InvokeRestApi' || action === 'CreateWebLoginToken' ? iam.roleOf[action] : undefined;
  return own === undefined ? iam.airflowRole : own;
}

/** Resources per action as in the service authorization reference of Amazon MWAA. */
function checkIam(route: Route, credentials: Credentials, parts: ControlPlaneParts): HttpAnswer | undefined {
  const { iam } = parts.settings;
  const role = airflowRole(route.action, parts.settings);
  const needsRole = route.action === 'InvokeRestApi' || route.action === 'CreateWebLoginToken';
  if (iam.deny.includes(route.action)) {
    const kind = needsRole ? `role/${route.name}/${role ?? 'Op'}` : `environment/${route.name}`;
    const resource =
      route.action === 'ListEnvironments' ? '*' : `arn:aws:airflow:${parts.region}:${ACCOUNT}:${kind}`;
    return awsError(
      403,
      'AccessDeniedException',
      `User: ${credentials.principalArn} is not authorized to perform: airflow:${route.action} on resource: ${resource}`,
    );
  }
  return needsRole && role === null
    ? awsError(403, 'AccessDeniedException', 'No Airflow role granted in IAM.')
    : undefined;
}

async function act(
  action: MwaaAction,
  request: HttpRequest,
  entry: WireRequest,
  credentials: Credentials,
  parts: ControlPlaneParts,
): Promise<HttpAnswer> {
  const user: AirflowUser = {
    name: credentials.identity,
    role: airflowRole(action, parts.settings) ?? 'Public',
  };
  switch (action) {
    case 'GetEnvironment':
      return jsonAnswer(200, { Environment: describeEnvironment(parts) });
    case 'InvokeRestApi':
      return invokeRestApi(request, entry, user, parts);
    case 'CreateCliToken': {
      const token = await issueToken('cli', { ...user, role: 'Admin' }, parts);
      return jsonAnswer(200, { CliToken: token, WebServerHostname: parts.webserverHostname() });
    }
    case 'CreateWebLoginToken': {
      const token = await issueToken('web', user, parts);
      return jsonAnswer(200, {
        WebToken: token,
        WebServerHostname: parts.webserverHostname(),
        IamIdentity: credentials.identity,
        AirflowIdentity: credentials.identity,
      });
    }
    default:
      return awsError(404, 'UnknownOperationException', 'Unknown operation');
  }
}

async function issueToken(kind: 'web' | 'cli', user: AirflowUser, parts: ControlPlaneParts): Promise<string> {
  const { webTokenLifetimeMs, cliTokenLifetimeMs } = parts.settings.web;
  const token = parts.tokens.issue(kind, user, kind === 'web' ? webTokenLifetimeMs : cliTokenLifetimeMs);
  await parts.backend.tokenIssued?.(kind, token, user);
  return token;
}
