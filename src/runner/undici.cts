import type { ProxyAgent as Agent, RequestInfo, RequestInit, Response } from 'undici/index.js';

/** Keeps what the real agent is to be made of, since its callers make it without waiting. */
class ProxyAgent {
  readonly options: Agent.Options;
  made: Agent | undefined;

  constructor(options: Agent.Options) {
    this.options = options;
  }
}

type LaterInit = Omit<RequestInit, 'dispatcher'> & { readonly dispatcher?: ProxyAgent | undefined };

async function fetchLater(url: RequestInfo, init: LaterInit = {}): Promise<Response> {
  const undici = await import('undici/index.js');
  const { dispatcher, ...rest } = init;
  if (dispatcher === undefined) return undici.fetch(url, rest);
  dispatcher.made ??= new undici.ProxyAgent(dispatcher.options);
  return undici.fetch(url, { ...rest, dispatcher: dispatcher.made });
}

/**
 * Stands in for undici in the bundle (scripts/tree-shake.ts). @actions/http-client and @actions/github import undici at
 * their start, and only requests for a pull request comment use it; so it is a chunk of its own, loaded with the first.
 */
module.exports = { ProxyAgent, fetch: fetchLater };
