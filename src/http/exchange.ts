import type { IncomingMessage } from 'node:http';
import { request as send } from 'node:https';
import { ActionError, TransportError } from '../core/errors.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import { startTimeLimit } from '../core/time-limit.ts';
import { type Agents, readNetworkError } from './network.ts';
import { whenConnected } from './request-guard.ts';

/** One HTTPS request; `body` is sent as UTF-8. */
export interface HttpsRequest {
  readonly method: 'GET' | 'POST' | 'PATCH';
  /** Host name, with port when it is not 443. */
  readonly host: string;
  /** Path and query, percent-encoded. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  readonly timeoutMs: number;
}

/** The answer, whatever its status; a redirect is an answer. */
export interface HttpsResponse {
  readonly status: number;
  /** Lower-case names; a repeated header is joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  readonly setCookies: readonly string[];
  readonly text: string;
}

/** Makes one HTTPS exchange; see exchangeHttps. */
export type Exchange = (request: HttpsRequest, signal: AbortSignal) => Promise<HttpsResponse>;

/** A little more than InvokeRestApi allows (6 MB). Only task logs are larger, and CloudWatch Logs returns the end of a log. */
const LARGEST_BODY_BYTES = 8 * 1024 * 1024;

/** The error of a connection to the web server that was not made. */
export class NotConnected extends TransportError {}

/** The error of a web server that cannot be reached from this network at all, as far as one attempt shows. */
export class NoRoute extends NotConnected {}

/**
 * Makes a function that sends one request once and collects the answer, bounded in time and size (8 MiB). It rejects with the
 * signal's reason, or with a TransportError whose delivery is `not-sent` only if no byte of the request can have left.
 */
export function createExchange(agents: Agents): Exchange {
  return async (request, signal) => {
    signal.throwIfAborted();
    const limit = startTimeLimit(request.timeoutMs, signal);
    const progress = { isConnected: false };
    const server = `the web server ${request.host}`;
    const receive = async (): Promise<HttpsResponse> => {
      const response = await open(request, agents, progress, limit.signal);
      const status = response.statusCode ?? 0;
      // Node takes a 101 without an Upgrade header for a final answer.
      if (status < 200) {
        response.destroy();
        throw new TransportError(
          'unreachable',
          `${capitalise(server)} answered with status ${status} only.`,
          {
            delivery: 'unknown',
          },
        );
      }
      const text = await collect(response, server);
      return {
        status,
        headers: joinHeaders(response),
        setCookies: response.headers['set-cookie'] ?? [],
        text,
      };
    };
    try {
      return await limit.hold(receive());
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ActionError) throw error;
      throw explain(error, { server, isConnected: progress.isConnected, isTimedOut: limit.isOver });
    } finally {
      limit.end();
    }
  };
}

function open(
  request: HttpsRequest,
  agents: Agents,
  progress: { isConnected: boolean },
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { hostname, port } = new URL(`https://${request.host}`);
  const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        method: request.method,
        hostname,
        ...(port === '' ? {} : { port }),
        path: request.path,
        headers: {
          ...request.headers,
          ...(body === undefined ? {} : { 'content-length': String(body.length) }),
        },
        agent: agents.https,
        signal,
      },
      resolve,
    );
    sent.on('error', reject);
    whenConnected(sent, () => {
      progress.isConnected = true;
    });
    sent.end(body);
  });
}

/** The body as text; of a refusal (status 400 and above), which is only quoted, the start when it is too large. */
async function collect(response: IncomingMessage, server: string): Promise<string> {
  const isRefusal = (response.statusCode ?? 0) >= 400;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= LARGEST_BODY_BYTES) chunks.push(chunk);
    else if (isRefusal) break;
    else
      throw new TransportError(
        'too-large',
        `The answer of ${server} is larger than ${LARGEST_BODY_BYTES} bytes.`,
        {
          delivery: 'unknown',
        },
      );
  }
  return Buffer.concat(chunks).toString('utf8');
}

function joinHeaders(response: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(', ') ?? '']),
  );
}

function capitalise(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

function explain(
  error: unknown,
  seen: {
    readonly server: string;
    readonly isConnected: boolean;
    readonly isTimedOut: boolean;
  },
): ActionError {
  const { server, isConnected } = seen;
  const cannot = `${capitalise(server)} cannot be reached`;
  if (seen.isTimedOut && !isConnected)
    return new NoRoute('unreachable', `${cannot}: no connection was made in time.`, {
      delivery: 'not-sent',
      cause: error,
    });
  if (seen.isTimedOut)
    return new TransportError('unreachable', `No answer of ${server} came in time.`, {
      delivery: 'unknown',
      cause: error,
    });
  const failure = readNetworkError(error);
  // The network did not fail: Node does not accept the request, for example.
  if (failure === undefined && !isConnected) throw error;
  const message = `${cannot}: ${failure?.reason ?? describeForeignError(error)}.`;
  if (isConnected) return new TransportError('unreachable', message, { delivery: 'unknown', cause: error });
  if (failure?.hint !== undefined)
    return new ActionError('unreachable', message, { hint: failure.hint, cause: error });
  const details = { delivery: 'not-sent', cause: error } as const;
  return failure?.isNoRoute === true
    ? new NoRoute('unreachable', message, details)
    : new NotConnected('unreachable', message, details);
}
