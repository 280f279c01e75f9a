import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Delivery } from '../core/errors.ts';
import { PreconnectAgent } from './preconnect-agent.ts';
import { readProxyVariables } from './proxy-variables.ts';
import { guardRequests } from './request-guard.ts';

/** Keep-alive agents for every request of the action; each request over them ends (see request-guard.ts). */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  /** Begins a connection to the host of a URL that a request will soon go to; see AheadAgent. Never rejects or throws. */
  readonly preconnect: (url: string) => void;
}

/**
 * Repeats a call that may be made any number of times until it succeeds or patience ends (see transport/retry.ts).
 * Layers that may not know the retry policy get it as this function.
 */
export type Repeat = <T>(attempt: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY of `env` in either case. Node reads them only when an agent
 * asks for it (https://nodejs.org/api/http.html#built-in-proxy-support), and the AWS SDK never does. Throws `invalid-input` for
 * a proxy that cannot be honoured.
 */
export function createAgents(env: NodeJS.ProcessEnv): Agents {
  const proxies = readProxyVariables(env);
  if (Object.keys(proxies).length > 0) {
    const options = { keepAlive: true, proxyEnv: { ...env, ...proxies } };
    return {
      http: guardRequests(new HttpAgent(options)),
      https: guardRequests(new HttpsAgent(options)),
      preconnect: () => {},
    };
  }
  const https = guardRequests(new PreconnectAgent({ keepAlive: true }));
  return {
    http: guardRequests(new HttpAgent({ keepAlive: true })),
    https,
    preconnect: (text) => {
      const url = URL.parse(text);
      if (url?.protocol === 'https:') https.preconnect(url);
    },
  };
}

/** What a connection that failed below HTTP means. */
export interface NetworkFailure {
  /** `not-sent` only when no byte of the request can have left. */
  readonly delivery: Delivery;
  /** Part of a sentence, such as `the connection was refused (ECONNREFUSED)`. */
  readonly reason: string;
  /** What to change, when waiting will not help. */
  readonly hint?: string;
  /** The server cannot be reached from this network at all, as far as one attempt can tell. */
  readonly isNoRoute: boolean;
}

const NOT_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name could not be resolved at the moment',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to its network',
  EADDRNOTAVAIL: 'no local address is left',
};

const NO_ROUTE = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH']);

const BROKEN: Readonly<Record<string, string>> = {
  ECONNRESET: 'the connection was cut',
  ECONNABORTED: 'the connection was cut',
  EPIPE: 'the connection was cut',
  ETIMEDOUT: 'the connection went silent',
  ERR_NO_FINAL_ANSWER: 'the server switched to another protocol instead of answering',
  ERR_STREAM_PREMATURE_CLOSE: 'the connection was cut',
};

// OpenSSL's verification errors as Node names them, and a handshake that fails: https://nodejs.org/api/tls.html#x509-certificate-error-codes
const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA)/;
const HANDSHAKE = /^(EPROTO|ERR_SSL_|ERR_TLS_)/;

/** Reads the error of a socket, of TLS or of a proxy; undefined for anything else. */
export function readNetworkError(error: unknown): NetworkFailure | undefined {
  // One error for all addresses of a name that were tried in vain: no connection was made.
  if (error instanceof AggregateError && error.errors.length > 0) {
    const [first] = error.errors as readonly unknown[];
    const failure = readNetworkError(first);
    return failure && { ...failure, delivery: 'not-sent', isNoRoute: true };
  }
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const text = typeof code === 'string' ? code : '';
  if (text === 'ERR_PROXY_TUNNEL' || text === 'ERR_PROXY_INVALID_CONFIG') return readProxyError(error, text);
  if (CERTIFICATE.test(text))
    return {
      delivery: 'not-sent',
      reason: `its TLS certificate is not trusted (${text})`,
      hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
      isNoRoute: false,
    };
  if (HANDSHAKE.test(text))
    return { delivery: 'not-sent', reason: `the TLS handshake failed (${text})`, isNoRoute: false };
  const isConnecting = text === 'ETIMEDOUT' && syscall === 'connect';
  // The SDK's handlers word a connection that was not made in time as a TimeoutError without a code.
  if (isConnecting || (error.name === 'TimeoutError' && /establish/.test(error.message)))
    return { delivery: 'not-sent', reason: 'no connection was made in time', isNoRoute: true };
  const refused = NOT_CONNECTED[text];
  if (refused !== undefined)
    return { delivery: 'not-sent', reason: `${refused} (${text})`, isNoRoute: NO_ROUTE.has(text) };
  const broken = BROKEN[text];
  if (broken !== undefined) return { delivery: 'unknown', reason: `${broken} (${text})`, isNoRoute: false };
  // node:http for a server that hangs up or cuts the body: ECONNRESET without or with a message; HPE_*: not HTTP at all.
  if (text.startsWith('HPE_'))
    return { delivery: 'unknown', reason: `the answer is not HTTP (${text})`, isNoRoute: false };
  if (error.name === 'TimeoutError')
    return { delivery: 'unknown', reason: 'no answer came in time', isNoRoute: false };
  return error.message === 'aborted' || error.message === 'socket hang up'
    ? { delivery: 'unknown', reason: 'the connection was cut', isNoRoute: false }
    : undefined;
}

function readProxyError(error: Error, code: string): NetworkFailure {
  const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
  return {
    delivery: 'not-sent',
    reason: `the proxy did not open a way to it (${status === undefined ? code : `status ${status}`})`,
    ...(status === '407' || status === '403' || code === 'ERR_PROXY_INVALID_CONFIG'
      ? {
          hint: 'See HTTPS_PROXY and NO_PROXY: the proxy has to let this host through, with credentials if it asks.',
        }
      : {}),
    isNoRoute: false,
  };
}
