import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { Delivery } from '../core/errors.ts';
import { PreconnectAgent } from './preconnect-agent.ts';
import { type ProxyMark, readProxyMark, routeThroughProxy } from './proxied-agent.ts';
import { type ProxySettings, readProxySettings } from './proxy-variables.ts';
import { guardRequests } from './request-guard.ts';

/** Keep-alive agents for every request of the action; each request over them ends (see request-guard.ts). */
export interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpsAgent;
  /** Begins a connection to the host of a URL that a request will soon go to; see PreconnectAgent. Never rejects or throws. */
  readonly preconnect: (url: string) => void;
  /** The proxies that the agents use. */
  readonly proxies: ProxySettings;
}

/**
 * Repeats a call that may safely be repeated, until it succeeds or the retry budget is used up (see transport/retry.ts). The
 * folders below transport/ get the retry policy as this function.
 */
export type Repeat = <T>(attempt: () => Promise<T>, signal: AbortSignal) => Promise<T>;

/**
 * Agents that honour HTTPS_PROXY, HTTP_PROXY and NO_PROXY of `env` in either case. Node reads them only when an agent
 * asks for it (https://nodejs.org/api/http.html#built-in-proxy-support), and the AWS SDK never does. Passwords go to `mask`.
 * Throws `invalid-input` for a variable that cannot be honoured.
 */
export function createAgents(env: NodeJS.ProcessEnv, mask: (secret: string) => void = () => {}): Agents {
  const proxies = readProxySettings(env, mask);
  const { http, https, isBypassed } = proxies;
  const keepAlive = { keepAlive: true };
  const httpAgent =
    http === undefined
      ? new HttpAgent(keepAlive)
      : routeThroughProxy(
          new HttpAgent({ ...keepAlive, proxyEnv: { HTTP_PROXY: http.href } }),
          http,
          isBypassed,
        );
  if (https !== undefined) {
    const httpsAgent = new HttpsAgent({ ...keepAlive, proxyEnv: { HTTPS_PROXY: https.href } });
    return {
      http: guardRequests(httpAgent),
      https: guardRequests(routeThroughProxy(httpsAgent, https, isBypassed)),
      preconnect: () => {},
      proxies,
    };
  }
  const httpsAgent = guardRequests(new PreconnectAgent(keepAlive));
  return {
    http: guardRequests(httpAgent),
    https: httpsAgent,
    preconnect: (text) => {
      const url = URL.parse(text);
      if (url?.protocol === 'https:') httpsAgent.preconnect(url);
    },
    proxies,
  };
}

/** A failure below HTTP: of the network, of TLS or of a proxy. */
export interface NetworkFailure {
  /** `not-sent` only when no byte of the request can have left. */
  readonly delivery: Delivery;
  /** Part of a sentence, such as `the connection was refused (ECONNREFUSED)`. */
  readonly reason: string;
  /** What to change, when waiting will not help. */
  readonly hint?: string;
  /** Whether the server cannot be reached from this network at all, as far as one attempt shows. */
  readonly isNoRoute: boolean;
  /** Whether TLS was reached, and the server's certificate refused. */
  readonly isCertificate?: boolean;
}

const NOT_CONNECTED: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'the host name does not resolve',
  EAI_AGAIN: 'the host name could not be resolved at the moment',
  EHOSTUNREACH: 'there is no route to the host',
  ENETUNREACH: 'there is no route to its network',
  EADDRNOTAVAIL: 'no local address is left',
};

const NOT_IN_TIME = 'no connection was made in time';

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
  const failure = readDirectError(error);
  const proxy = readProxyMark(error);
  return failure !== undefined && proxy !== undefined ? describeProxyFailure(error, failure, proxy) : failure;
}

function readDirectError(error: unknown): NetworkFailure | undefined {
  // One error for all addresses of a name, none of which could be connected to.
  if (error instanceof AggregateError && error.errors.length > 0) {
    const [first] = error.errors as readonly unknown[];
    const failure = readDirectError(first);
    return failure && { ...failure, delivery: 'not-sent', isNoRoute: true };
  }
  if (!(error instanceof Error)) return undefined;
  const { code, syscall } = error as NodeJS.ErrnoException;
  const text = typeof code === 'string' ? code : '';
  if (text === 'ERR_PROXY_TUNNEL') return readTunnelError(error);
  if (CERTIFICATE.test(text))
    return {
      delivery: 'not-sent',
      reason: `its TLS certificate is not trusted (${text})`,
      hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
      isNoRoute: false,
      isCertificate: true,
    };
  if (HANDSHAKE.test(text))
    return { delivery: 'not-sent', reason: `the TLS handshake failed (${text})`, isNoRoute: false };
  const isConnecting = text === 'ETIMEDOUT' && syscall === 'connect';
  // The SDK's handlers report a connection that was not made in time as a TimeoutError without a code.
  if (isConnecting || (error.name === 'TimeoutError' && /establish/.test(error.message)))
    return { delivery: 'not-sent', reason: NOT_IN_TIME, isNoRoute: true };
  const refused = NOT_CONNECTED[text];
  if (refused !== undefined)
    return { delivery: 'not-sent', reason: `${refused} (${text})`, isNoRoute: NO_ROUTE.has(text) };
  const broken = BROKEN[text];
  if (broken !== undefined) return { delivery: 'unknown', reason: `${broken} (${text})`, isNoRoute: false };
  // llhttp's codes for an answer that is not HTTP.
  if (text.startsWith('HPE_'))
    return { delivery: 'unknown', reason: `the answer is not HTTP (${text})`, isNoRoute: false };
  if (error.name === 'TimeoutError')
    return { delivery: 'unknown', reason: 'no answer came in time', isNoRoute: false };
  return error.message === 'aborted' || error.message === 'socket hang up'
    ? { delivery: 'unknown', reason: 'the connection was cut', isNoRoute: false }
    : undefined;
}

/** The proxy was reached, and refused CONNECT or closed the connection. */
function readTunnelError(error: Error): NetworkFailure {
  const status = /HTTP\/1\.\d (\d{3})/.exec(error.message)?.[1];
  return {
    delivery: 'not-sent',
    reason: `the proxy did not open a connection to it (${status === undefined ? 'it hung up' : `status ${status}`})`,
    ...(status === '407' || status === '403' ? { hint: PROXY_HINT } : {}),
    // The proxy itself cannot reach the server.
    isNoRoute: status !== undefined && /^50[234]$/.test(status),
  };
}

/** The hint for a proxy that cannot be reached. */
export const PROXY_DOWN_HINT =
  'Start the proxy, or correct the variable that names it. Hosts that need no proxy belong in NO_PROXY.';

/** The hint for a proxy that refuses a request. */
export const PROXY_HINT =
  'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner: the proxy must allow this host, and the variable must have credentials if the proxy requires them.';

/**
 * Names the proxy in a failure that happened before a connection through it was open. A proxy that refuses connections or whose
 * name does not resolve, and that has never answered, is a wrong setting, which waiting does not correct.
 */
function describeProxyFailure(error: unknown, failure: NetworkFailure, proxy: ProxyMark): NetworkFailure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PROXY_TUNNEL')
    return { ...failure, reason: failure.reason.replace('the proxy', `the proxy ${proxy.label}`) };
  if (failure.isCertificate === true) return failure;
  if (failure.reason === NOT_IN_TIME)
    return { ...failure, reason: `${NOT_IN_TIME} through the proxy ${proxy.label}` };
  return {
    delivery: 'not-sent',
    reason: `the proxy ${proxy.label} cannot be reached: ${failure.reason}`,
    ...(failure.isNoRoute && proxy.isUnproven ? { hint: PROXY_DOWN_HINT } : {}),
    isNoRoute: false,
  };
}
