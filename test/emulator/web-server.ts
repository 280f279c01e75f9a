import type { AirflowBackend, AirflowUser } from './backend.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import { jsonAnswer } from './exchange.ts';
import type { ServiceHandler } from './listener.ts';
import { sleep } from './listener.ts';
import type { Settings } from './settings.ts';
import type { TokenStore } from './tokens.ts';
import type { Vault } from './vault.ts';
import type { AirflowVersion } from './version.ts';
import type { Intent } from './wire.ts';

/** A backend's way to tell the front door how a command ended. */
export const EXIT_CODE_HEADER = 'x-test-exit-code';

/** What the web server's front needs to know. */
export interface WebServerParts {
  readonly settings: Settings;
  readonly version: AirflowVersion;
  readonly tokens: TokenStore;
  readonly backend: AirflowBackend;
  readonly vault: Vault;
  readonly stopped: AbortSignal;
}

/** The environment's web server: tokens and the CLI gate are MWAA's, everything behind them is Airflow's. */
export function createWebServer(parts: WebServerParts): ServiceHandler {
  let commands = 0;

  async function runCommand(request: HttpRequest): Promise<HttpAnswer> {
    const { web, cli } = parts.settings;
    const redirects = parts.version.major === 3 && web.cliRedirect;
    if (redirects && !request.path.endsWith('/'))
      return {
        status: 307,
        headers: { location: `https://${request.headers['host']}/aws_mwaa/cli/` },
        body: '',
      };
    if (!redirects && request.path.endsWith('/')) return jsonAnswer(404, { detail: 'Not Found' });
    if (request.method !== 'POST') return jsonAnswer(405, { detail: 'Method Not Allowed' });
    const user = parts.tokens.checkCli(bearer(request));
    if (user === undefined)
      return {
        status: 403,
        headers: { 'content-type': 'application/json' },
        body: '{"message":"Forbidden"}',
      };
    if (commands >= web.maxConcurrentCommands)
      return {
        status: 503,
        headers: { 'content-type': 'text/html' },
        body: '<html><body><h1>503 Service Unavailable</h1></body></html>',
      };
    commands += 1;
    try {
      await sleep(cli.latencyMs, parts.stopped);
      return applyExitCode(await parts.backend.web(request, user), web.cliFailureStatus);
    } finally {
      commands -= 1;
    }
  }

  return {
    service: 'web',
    identify,
    async handle(request) {
      const operation = identify(request).operation;
      if (operation === 'Cli') return runCommand(request);
      if (operation !== 'Login') return parts.backend.web(request, undefined);
      if (request.path.startsWith('/pluginsv2') !== (parts.version.major === 3))
        return parts.backend.web(request, undefined);
      const user = redeem(request, parts.tokens);
      if (user === undefined) return jsonAnswer(401, { error: 'invalid token' });
      return keepCookies(await parts.backend.web(request, user), parts.vault);
    },
  };
}

function identify(request: HttpRequest): Intent {
  const { method, path } = request;
  if (path === '/aws_mwaa/login' || path === '/pluginsv2/aws_mwaa/login') return { operation: 'Login' };
  if (path === '/aws_mwaa/cli' || path === '/aws_mwaa/cli/')
    return { operation: 'Cli', command: request.body.toString('utf8') };
  const rest = /^\/api\/v[12](\/.*)$/.exec(path);
  return rest ? { operation: 'Rest', airflow: { method, path: rest[1] ?? '' } } : { operation: 'Page' };
}

function redeem(request: HttpRequest, tokens: TokenStore): AirflowUser | undefined {
  if (request.method !== 'POST') return undefined;
  if (!request.headers['content-type']?.startsWith('application/x-www-form-urlencoded')) return undefined;
  return tokens.redeemWeb(new URLSearchParams(request.body.toString('utf8')).get('token') ?? '');
}

/** Tells a command's exit code as MWAA might: by the status alone, or not at all. */
function applyExitCode(answer: HttpAnswer, failureStatus: number): HttpAnswer {
  const { [EXIT_CODE_HEADER]: exitCode = '0', ...headers } = answer.headers ?? {};
  return {
    ...answer,
    headers,
    status: answer.status === 200 && exitCode !== '0' ? failureStatus : answer.status,
  };
}

/** Session credentials are secrets, whoever issued them. */
function keepCookies(answer: HttpAnswer, vault: Vault): HttpAnswer {
  for (const cookie of [answer.headers?.['set-cookie'] ?? []].flat()) {
    const value = /^[^=;]+=([^;]+)/.exec(cookie)?.[1];
    if (value !== undefined && value.length >= 16) vault.keep(value);
  }
  return answer;
}

const bearer = (request: HttpRequest): string =>
  /^Bearer (.+)$/.exec(request.headers['authorization'] ?? '')?.[1] ?? '';
