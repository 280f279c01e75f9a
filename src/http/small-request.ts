import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { Agents } from './network.ts';

/** One request to a service of AWS or GitHub; a body is sent as UTF-8. */
export interface SmallRequest {
  readonly method: 'GET' | 'POST';
  /** An address of http or https. */
  readonly url: string | URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | undefined;
  /** A longer answer is an AnswerTooLarge. */
  readonly largestBytes: number;
}

/** The whole answer, whatever its status; a redirect is an answer and is not followed. */
export interface SmallAnswer {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** An answer of more bytes than the request allows. */
export class AnswerTooLarge extends Error {
  override readonly name = 'AnswerTooLarge';
}

/**
 * Sends one request over the agents and collects the answer. Rejects with the error of the connection, an AnswerTooLarge, or an
 * AbortError when the signal aborts; the caller limits the time by the signal.
 */
export async function sendSmallRequest(
  request: SmallRequest,
  agents: Agents,
  signal: AbortSignal,
): Promise<SmallAnswer> {
  const response = await open(request, agents, signal);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Leaving the loop destroys the response and its connection.
    if (size > request.largestBytes) throw new AnswerTooLarge('the answer is too large');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  return { status: response.statusCode ?? 0, headers: response.headers, text };
}

function open(request: SmallRequest, agents: Agents, signal: AbortSignal): Promise<IncomingMessage> {
  const url = new URL(request.url);
  const isPlain = url.protocol === 'http:';
  const body = request.body === undefined ? undefined : Buffer.from(request.body);
  const options = {
    method: request.method,
    agent: isPlain ? agents.http : agents.https,
    headers: {
      ...request.headers,
      ...(body === undefined ? {} : { 'content-length': String(body.length) }),
      'user-agent': 'trigger-mwaa-dag',
    },
    signal,
  };
  return new Promise((resolve, reject) => {
    const sent = isPlain ? requestHttp(url, options, resolve) : requestHttps(url, options, resolve);
    sent.on('error', reject);
    sent.end(body);
  });
}
