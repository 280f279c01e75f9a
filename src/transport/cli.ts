import type { Mwaa, WebServerToken } from '../aws/mwaa.ts';
import { firstWords, notFromAirflow } from '../aws/rest-api-answer.ts';
import { readRetryAfter } from '../aws/sdk-failure.ts';
import { orAbort } from '../core/abort.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { isObject, parseJson } from '../core/json.ts';
import type { HttpsResponse } from '../http/exchange.ts';
import { formatCommandLine } from './command-line.ts';
import {
  createRedirectRule,
  MOST_REDIRECTS,
  type RequestPlace,
  readSlashRedirect,
  refuseOtherHost,
} from './redirect.ts';
import type { Retry } from './retry.ts';
import type { CommandResult, CommandTransport, Effect } from './transport.ts';
import { reachWebServer, type WebServerParts, withDelivery } from './web-server.ts';

/** What the command transport is made of. */
export interface CliParts extends WebServerParts {
  readonly mwaa: Mwaa;
  readonly retry: Retry;
}

// Other clients wait 30 to 600 s; the server's own limit is not documented.
const COMMAND_TIMEOUT_MS = 120_000;
/** A token lasts 60 s from when MWAA makes it, and has to be valid when the request arrives; a refused one is replaced. */
const TOKEN_USE_MS = 57_000;
const PATH = '/aws_mwaa/cli';

/** Sends Airflow commands to the web server, one at a time: MWAA runs about four at once and refuses the others. */
export function createCli(parts: CliParts): CommandTransport {
  const { mwaa, clock } = parts;
  const retry = parts.retry.forService('web-server');
  const exchange = reachWebServer(parts, mwaa.target.environment);
  let token: (WebServerToken & { readonly takenAtMs: number }) | undefined;
  /** Airflow 3 redirects to the form with a slash; it is kept for the next commands. */
  let path = PATH;
  let last: Promise<unknown> = Promise.resolve();
  const redirects = createRedirectRule();

  async function takeToken(signal: AbortSignal): Promise<WebServerToken> {
    if (token !== undefined && clock.now() - token.takenAtMs < TOKEN_USE_MS) return token;
    try {
      const takenAtMs = clock.now();
      token = { ...(await mwaa.createCliToken(signal)), takenAtMs };
      return token;
    } catch (error) {
      throw withDelivery(error, 'not-sent');
    }
  }

  async function post(
    command: string,
    signal: AbortSignal,
  ): Promise<{ readonly response: HttpsResponse; readonly place: RequestPlace }> {
    const { token: bearer, host } = await takeToken(signal);
    for (let redirects = 0; ; redirects += 1) {
      const place = { method: 'POST', host, path } as const;
      const response = await exchange(
        {
          ...place,
          headers: { authorization: `Bearer ${bearer}`, 'content-type': 'text/plain' },
          body: command,
          timeoutMs: COMMAND_TIMEOUT_MS,
        },
        signal,
      );
      refuseOtherHost(response, place);
      const moved = readSlashRedirect(response, place);
      if (moved === undefined || redirects >= MOST_REDIRECTS) return { response, place };
      path = moved;
    }
  }

  async function attempt(command: string, signal: AbortSignal): Promise<CommandResult> {
    const { response } = await post(command, signal);
    if (!isTokenRefused(response)) {
      redirects.reset();
      return readOutput(response);
    }
    token = undefined;
    const second = await post(command, signal);
    redirects.refuse(second.response, second.place);
    redirects.reset();
    return readOutput(second.response);
  }

  async function runInTurn<Value>(
    argv: readonly string[],
    effect: Effect,
    decode: (result: CommandResult) => Value,
    signal: AbortSignal,
  ): Promise<Value> {
    const command = formatCommandLine(argv);
    const before = last;
    const turn = orAbort(before, signal).then(() =>
      retry.run(effect, async () => decode(await attempt(command, signal)), signal),
    );
    // The next command waits for both, and no failure of theirs reaches it. Nor does a result: each would keep the one before.
    last = Promise.allSettled([before, turn]).then(() => undefined);
    return await turn;
  }

  return {
    kind: 'cli',
    async open(signal) {
      await takeToken(signal);
    },
    run: (argv, effect, signal) => runInTurn(argv, effect, (result) => result, signal),
    read: (argv, decode, signal) => runInTurn(argv, 'read', decode, signal),
  };
}

/** Whether the token was refused before the command ran; a redirect leads to the login page. */
function isTokenRefused(response: HttpsResponse): boolean {
  const { status } = response;
  return status === 401 || status === 403 || (status >= 300 && status < 400);
}

/** Reads the output whatever the status is: whether a failing command gives 200 or 400 is not documented. */
function readOutput(response: HttpsResponse): CommandResult {
  const { status, text } = response;
  const result = decodeOutput(text);
  if (result !== undefined) return result;
  const start = firstWords(text);
  const words = start === '' ? '' : `: ${start}`;
  if (status === 401 || status === 403)
    throw new ActionError('access-denied', `The web server refused the CLI token (status ${status})${words}`);
  // Without a usable Location: the rule for redirects has refused the others.
  if (status >= 300 && status < 400)
    throw new TransportError(
      'unreachable',
      `The web server redirects the command without saying where to (status ${status}).`,
      { delivery: 'not-sent' },
    );
  // MWAA runs about four commands at once and answers 503 to the others (user guide, "Troubleshooting"), as does a server that restarts.
  if (status === 503)
    throw new TransportError(
      'throttled',
      `The CLI endpoint has no room for another command (status 503)${words}`,
      { delivery: 'unknown', retryAfterMs: readRetryAfter(response.headers['retry-after']) },
    );
  if (status === 429)
    throw new TransportError('throttled', 'The web server throttles commands (status 429).', {
      delivery: 'not-sent',
      retryAfterMs: readRetryAfter(response.headers['retry-after']),
    });
  if (status >= 500 || status < 300)
    throw new TransportError(
      'unreachable',
      status < 300
        ? `The CLI endpoint returned something other than command output${words}`
        : `The CLI endpoint could not answer (status ${status})${words}`,
      {
        delivery: 'unknown',
        retryAfterMs: readRetryAfter(response.headers['retry-after']),
        // https://github.com/aws/amazon-mwaa-docker-images/issues/148
        ...(status === 500 ? { hint: 'MWAA also answers 500 to a command that it does not allow.' } : {}),
      },
    );
  throw notFromAirflow('The CLI endpoint', status, text);
}

function decodeOutput(text: string): CommandResult | undefined {
  let body: unknown;
  try {
    body = parseJson(text);
  } catch {
    return undefined;
  }
  if (!isObject(body)) return undefined;
  const { stdout, stderr } = body;
  if (typeof stdout !== 'string' && typeof stderr !== 'string') return undefined;
  return { stdout: decodeBase64(stdout), stderr: decodeBase64(stderr) };
}

function decodeBase64(value: unknown): string {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}
