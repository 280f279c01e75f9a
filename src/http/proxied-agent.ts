import type { ClientRequest, Agent as HttpAgent } from 'node:http';
import { ActionError } from '../core/errors.ts';
import type { IsBypassed } from './no-proxy.ts';
import type { ProxyAddress } from './proxy-variables.ts';
import { type RequestTaker, whenConnected } from './request-guard.ts';

/** The proxy of a failed request, as attached to its error; see `readProxyMark`. */
export interface ProxyMark {
  /** The proxy for a message: `http://host:port (HTTPS_PROXY)`. */
  readonly label: string;
  /** No request of this process has been answered through the proxy so far. */
  readonly isUnproven: boolean;
}

const MARK = Symbol('the proxy of a failed request');

/** Node's own settings of a proxy on an agent (lib/internal/http.js, ProxyConfig). */
interface NodeProxyConfig {
  shouldUseProxy(host: string, port: unknown): boolean;
}

/**
 * Makes `agent`, which was made with `proxyEnv`, bypass the proxy where `isBypassed` says so (Node understands less of NO_PROXY
 * than curl), and marks the errors of requests whose connection through the proxy failed. Throws
 * `invalid-input` where Node is too old to use a proxy.
 */
export function routeThroughProxy<A extends HttpAgent>(
  agent: A,
  proxy: ProxyAddress,
  isBypassed: IsBypassed,
): A {
  const config = findProxyConfig(agent);
  if (config === undefined)
    throw new ActionError(
      'invalid-input',
      `The variable ${proxy.variable} names a proxy, which Node ${process.version} of this runner cannot use.`,
      { hint: 'Update the runner: it needs Node 24.5 or later.' },
    );
  const defaultPort = agent instanceof Object && 'defaultPort' in agent ? Number(agent.defaultPort) : 443;
  const isProxied = (host: unknown, port: unknown): boolean =>
    !isBypassed(typeof host === 'string' ? host : 'localhost', Number(port) || defaultPort);
  config.shouldUseProxy = isProxied;
  const taker = agent as unknown as RequestTaker;
  const addRequest = taker.addRequest.bind(agent);
  let isUnproven = true;
  taker.addRequest = (request, options, ...rest) => {
    const { host, port } = options as { readonly host?: unknown; readonly port?: unknown };
    if (isProxied(host, port))
      watch(request, {
        onAnswer: () => {
          isUnproven = false;
        },
        mark: () => ({ label: proxy.label, isUnproven }),
      });
    addRequest(request, options, ...rest);
  };
  return agent;
}

function findProxyConfig(agent: HttpAgent): NodeProxyConfig | undefined {
  return Object.getOwnPropertySymbols(agent)
    .map((symbol) => (agent as unknown as Readonly<Record<symbol, unknown>>)[symbol])
    .find(isProxyConfig);
}

function isProxyConfig(value: unknown): value is NodeProxyConfig {
  return (
    typeof value === 'object' &&
    value !== null &&
    'shouldUseProxy' in value &&
    typeof value.shouldUseProxy === 'function'
  );
}

function watch(
  request: ClientRequest,
  on: { readonly onAnswer: () => void; readonly mark: () => ProxyMark },
): void {
  let isConnected = false;
  whenConnected(request, () => {
    isConnected = true;
  });
  request.once('response', on.onAnswer);
  request.prependOnceListener('error', (error: Error) => {
    if (!isConnected) Object.assign(error, { [MARK]: on.mark() });
  });
}

/** The proxy through which a failed connection was made; undefined for an error of a direct or an open connection. */
export function readProxyMark(error: unknown): ProxyMark | undefined {
  return error instanceof Error ? (error as { readonly [MARK]?: ProxyMark })[MARK] : undefined;
}
