import type { ClientRequest, Agent as HttpAgent, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { TLSSocket } from 'node:tls';

/** How long making a connection may take: name, proxy, TCP and TLS together. */
const CONNECT_LIMIT_MS = 10_000;
/** Far more 1xx answers than a server sends before the final one. */
const MOST_INFORMATION = 100;

/** What node:http calls on an agent for each request (lib/_http_client.js); agents of other packages rely on it too. */
export interface RequestTaker {
  /** `options` holds host and port. */
  addRequest(request: ClientRequest, options: unknown, ...rest: readonly unknown[]): void;
}

/**
 * Makes each request of `agent` end with `response` or `error`. Node itself emits neither when a server switches to another
 * protocol (101), and only `close` when the socket closes before the answer; the AWS SDK then waits for ever.
 * A connection that is not made within ten seconds is an error, and keeps the process alive until then.
 */
export function guardRequests<A extends HttpAgent>(agent: A): A {
  const taker = agent as unknown as RequestTaker;
  const addRequest = taker.addRequest.bind(agent);
  taker.addRequest = (request, options, ...rest) => {
    guard(request);
    addRequest(request, options, ...rest);
  };
  return agent;
}

/** Calls `act` once bytes of a request can leave over its socket: on a kept connection at once, else after TCP and TLS. */
export function whenConnected(request: ClientRequest, act: () => void): void {
  request.once('socket', (socket: Socket) => {
    if (isConnected(socket)) act();
    else socket.once(socket instanceof TLSSocket ? 'secureConnect' : 'connect', act);
  });
}

function isConnected(socket: Socket): boolean {
  if (socket.connecting) return false;
  if (!(socket instanceof TLSSocket)) return true;
  const protocol = socket.getProtocol();
  return protocol !== null && protocol !== 'unknown';
}

function guard(request: ClientRequest): void {
  let isSettled = false;
  let information = 0;
  const connecting = setTimeout(() => {
    // Emitted here: while a proxy is silent there is no socket, and Node delays the error of `destroy` until there is one.
    failOnce(fail('ETIMEDOUT', 'no connection was made in time', 'connect'));
    request.destroy();
  }, CONNECT_LIMIT_MS);
  const settle = () => {
    isSettled = true;
    clearTimeout(connecting);
  };
  const failOnce = (error: Error) => {
    if (!isSettled) request.emit('error', error);
  };
  whenConnected(request, () => clearTimeout(connecting));
  request.once('error', settle).once('response', (response: IncomingMessage) => {
    settle();
    const { statusCode = 0 } = response;
    if (statusCode >= 200) return;
    // Node takes a 101 without an Upgrade header for a final answer, and would use its connection again.
    request.shouldKeepAlive = false;
    const { socket } = response;
    // Later, when the sender of the request listens for errors.
    setImmediate(() => {
      response.destroy(switched(statusCode));
      socket.destroy();
    });
  });
  request.on('information', ({ statusCode }: { readonly statusCode: number }) => {
    information += 1;
    if (statusCode === 101 || information > MOST_INFORMATION) request.destroy(switched(statusCode));
  });
  request.once('upgrade', (response: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {}).destroy();
    failOnce(switched(response.statusCode ?? 101));
  });
  request.once('close', () => failOnce(fail('ECONNRESET', 'the connection was closed without an answer')));
}

function switched(status: number): Error {
  return fail('ERR_NO_FINAL_ANSWER', `the server answered with status ${status} only`);
}

function fail(code: string, message: string, syscall?: string): Error {
  return Object.assign(new Error(message), { code, ...(syscall === undefined ? {} : { syscall }) });
}
