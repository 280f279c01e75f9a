import type { Clock } from '../core/clock.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import type { JsonObject, NumberReading } from '../core/json.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents, Repeat } from '../http/network.ts';
import type { AwsCredentials, CredentialSource } from './credentials.ts';
import { findEndpoint, mwaaUrls } from './endpoints.ts';
import { decodeEnvironment, type Environment } from './environment.ts';
import { explainSdkError, explainUnknownKeys } from './explain-sdk-error.ts';
import type { MwaaAction, MwaaTarget } from './mwaa-target.ts';
import { type AirflowAnswer, readRestApiFailure, readRestApiSuccess } from './rest-api-answer.ts';
import { clientOptions, toSdkCredentials } from './sdk-client.ts';
import { isClockSkew, isExpired, isForbidden } from './sdk-failure.ts';
import { parseWebServerHost } from './web-server-host.ts';

/** A token for the environment's web server, valid 60 seconds; masked. */
export interface WebServerToken {
  readonly token: string;
  /** Bare host name of the web server, with port where an emulator has one. */
  readonly host: string;
}

interface InvokeRestApiCall {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly query?: JsonObject | undefined;
  readonly body?: JsonObject | undefined;
  /** How numbers in Airflow's answer are read; `rounded` unless given. */
  readonly numbers?: NumberReading | undefined;
}

/**
 * The Amazon MWAA API for one environment. An answer that says "expired" renews the credentials once and the call is
 * made again, whatever the clock says. Rejects with an ActionError that names what to allow, or with a TransportError.
 */
export interface Mwaa {
  readonly target: MwaaTarget;
  /** The web server's host; undefined until the first token, whose answer names it. */
  readonly webServerHost: string | undefined;
  /** `forbidden` when the role may not call it: everything else works without it. `onSend` is called as each attempt goes out. */
  getEnvironment(signal: AbortSignal, onSend?: () => void): Promise<Environment | 'forbidden'>;
  createCliToken(signal: AbortSignal): Promise<WebServerToken>;
  createWebLoginToken(signal: AbortSignal): Promise<WebServerToken>;
  /** Sent once, unlike the others; what Airflow answers (2xx and 4xx) is a value. */
  invokeRestApi(call: InvokeRestApiCall, signal: AbortSignal): Promise<AirflowAnswer>;
}

/** What the MWAA API of one environment needs. */
export interface MwaaOptions {
  readonly target: MwaaTarget;
  readonly credentials: CredentialSource;
  readonly mask: Mask;
  readonly agents: Agents;
  readonly repeat: Repeat;
  readonly clock: Clock;
  readonly env: NodeJS.ProcessEnv;
  /** The longest that one call may take; default 20 s. */
  readonly callTimeoutMs?: number | undefined;
}

type Sdk = typeof import('./mwaa-sdk.ts');
type Client = InstanceType<Sdk['MWAAClient']>;
type Send<Output> = (client: Client, sdk: Sdk, abortSignal: AbortSignal) => Promise<Output>;

// InvokeRestApi ends a call at 10 s (MWAA user guide, "Using the Apache Airflow REST API"); the rest is for the network.
const CALL_TIMEOUT_MS = 20_000;

/** What an HTTP header can carry, with room for others beside it (Node reads 16 KiB of headers). */
const TOKEN = /^[\x21-\x7e]{1,12000}$/;

/** The MWAA API; the AWS SDK is loaded with the first call, while the credentials are being requested. */
export function createMwaa(options: MwaaOptions): Mwaa {
  const { target, credentials, clock, repeat } = options;
  const maskToken = (token: unknown, kind: 'cli-token' | 'web-token') =>
    options.mask(typeof token === 'string' ? token : '', kind);
  const Name = target.environment;
  const clientFor = createClients(options);
  let sdk: Promise<Sdk> | undefined;
  let webServerHost: string | undefined;

  async function open(signal: AbortSignal): Promise<{ sdk: Sdk; found: AwsCredentials }> {
    const finding = credentials.get(signal);
    finding.catch(() => {});
    // Loading the SDK blocks the event loop, so the request for credentials and then a connection start before it.
    if (sdk === undefined) {
      await Promise.race([finding, clock.sleep(4, signal)]);
      for (const url of mwaaUrls(target.region, options.env)) options.agents.preconnect(url);
      await clock.sleep(4, signal);
    }
    sdk ??= import('./mwaa-sdk.ts');
    return { sdk: await sdk, found: await finding };
  }

  async function call<Output>(action: MwaaAction, send: Send<Output>, signal: AbortSignal): Promise<Output> {
    const { sdk, found } = await open(signal);
    let current = found;
    let isRenewed = false;
    let isCorrected = false;
    for (;;) {
      const limit = startTimeLimit(options.callTimeoutMs ?? CALL_TIMEOUT_MS, signal);
      try {
        return await limit.hold(send(clientFor(current, sdk), sdk, limit.signal));
      } catch (error) {
        signal.throwIfAborted();
        if (isExpired(error) && !isRenewed) {
          isRenewed = true;
          current = await credentials.renew(current, signal).catch((failure: unknown) => {
            const isUnchanged = failure instanceof ActionError && failure.code === 'credentials-expired';
            throw (isUnchanged && explainUnknownKeys(error, { action, region: target.region })) || failure;
          });
        } else if (isClockSkew(error) && !isCorrected) {
          // The client has adopted the server's time by now; the refused call had no effect.
          isCorrected = true;
        } else {
          throw error instanceof ActionError
            ? error
            : explainSdkError(error, { action, target, isTimedOut: limit.isOver });
        }
      } finally {
        limit.end();
      }
    }
  }

  function receiveToken(token: unknown, hostname: unknown, action: MwaaAction): WebServerToken {
    // An answer of a proxy, or an empty one: another try may get the answer of AWS.
    if (token === undefined && hostname === undefined) throw answeredNothing(action);
    if (typeof token !== 'string' || !TOKEN.test(token))
      throw new ActionError(
        'unexpected-response',
        `${action} answered without a token, or with one that no header can hold.`,
      );
    const host = parseWebServerHost(hostname);
    if (host === undefined) {
      const what =
        typeof hostname === 'string' && hostname !== ''
          ? `with "${quoteForeign(hostname, 100)}" as the web server, which is not a host name`
          : "without the web server's host name";
      throw new ActionError('unexpected-response', `${action} answered ${what}.`);
    }
    webServerHost = host;
    return { token, host };
  }

  return {
    target,
    get webServerHost() {
      return webServerHost;
    },
    getEnvironment: (signal, onSend) =>
      repeat(async () => {
        const send: Send<Environment | 'forbidden'> = async (
          client,
          { GetEnvironmentCommand },
          abortSignal,
        ) => {
          try {
            const sent = client.send(new GetEnvironmentCommand({ Name }), { abortSignal });
            onSend?.();
            const output = await sent;
            if (output.Environment === undefined) throw answeredNothing('GetEnvironment');
            return decodeEnvironment(Name, output.Environment);
          } catch (error) {
            if (isForbidden(error)) return 'forbidden';
            throw error;
          }
        };
        return call('GetEnvironment', send, signal);
      }, signal),
    createCliToken: (signal) =>
      repeat(async () => {
        const send: Send<WebServerToken> = async (client, { CreateCliTokenCommand }, abortSignal) => {
          const output = await client.send(new CreateCliTokenCommand({ Name }), { abortSignal });
          maskToken(output.CliToken, 'cli-token');
          return receiveToken(output.CliToken, output.WebServerHostname, 'CreateCliToken');
        };
        return call('CreateCliToken', send, signal);
      }, signal),
    createWebLoginToken: (signal) =>
      repeat(async () => {
        const send: Send<WebServerToken> = async (client, { CreateWebLoginTokenCommand }, abortSignal) => {
          const output = await client.send(new CreateWebLoginTokenCommand({ Name }), { abortSignal });
          maskToken(output.WebToken, 'web-token');
          return receiveToken(output.WebToken, output.WebServerHostname, 'CreateWebLoginToken');
        };
        return call('CreateWebLoginToken', send, signal);
      }, signal),
    invokeRestApi: (request, signal) => {
      const send: Send<AirflowAnswer> = async (client, { InvokeRestApiCommand }, abortSignal) => {
        try {
          const output = await client.send(
            new InvokeRestApiCommand({
              Name,
              Path: request.path,
              Method: request.method,
              ...(request.query === undefined ? {} : { QueryParameters: request.query }),
              ...(request.body === undefined ? {} : { Body: request.body }),
            }),
            { abortSignal },
          );
          return readRestApiSuccess(output, request);
        } catch (error) {
          return readRestApiFailure(error, request);
        }
      };
      return call('InvokeRestApi', send, signal);
    },
  };
}

function answeredNothing(action: MwaaAction): TransportError {
  return new TransportError('unreachable', `${action} was answered without the members that it has.`, {
    delivery: 'unknown',
  });
}

/** One SDK client per set of credentials, since a client keeps its credentials until their end. */
function createClients(options: MwaaOptions): (credentials: AwsCredentials, sdk: Sdk) => Client {
  const { region } = options.target;
  const shared = clientOptions('MWAA', { ...options, region });
  let last: { readonly credentials: AwsCredentials; readonly client: Client } | undefined;
  return (credentials, { MWAAClient }) => {
    if (last?.credentials === credentials) return last.client;
    const client = new MWAAClient({
      ...shared,
      credentials: toSdkCredentials(credentials),
      // Without it the SDK puts `env.` and `api.` in front of a custom endpoint too, where no VPC endpoint or emulator has them.
      disableHostPrefix: findEndpoint('MWAA', region, options.env).isCustom,
    });
    last = { credentials, client };
    return client;
  };
}
