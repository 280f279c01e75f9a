import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { errorOutcome } from '../../../src/dag-run/error-outcome.ts';
import { createAgents, readNetworkError } from '../../../src/http/network.ts';
import { routeThroughProxy } from '../../../src/http/proxied-agent.ts';
import { checkContext } from '../../../src/runner/context.ts';
import { requestIdToken } from '../../../src/runner/id-token.ts';
import { listenOnLoopback } from '../../harness/loopback.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';
import { parse } from '../inputs/given.ts';
import { PERMISSION } from './of-aws.ts';
import type { PlayedHint } from './played.ts';

const signal = new AbortController().signal;
const exit = JSON.stringify(fileURLToPath(new URL('../../../src/core/exit.ts', import.meta.url)));

/** Ends a process early by this code, and returns the error that its watch gives. */
function endEarly(code: string) {
  return async (): Promise<unknown> => {
    const script = `
      const { watchEarlyEnd } = await import(${exit});
      watchEarlyEnd(() => {}).catch(({ message, hint }) => console.log(JSON.stringify({ message, hint })));
      ${code}`;
    const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
    return JSON.parse(stdout);
  };
}

/** Asks an OIDC endpoint that gives this answer for a token. */
function askForToken(answer: {
  readonly status: number;
  readonly body?: string;
  readonly location?: string;
}) {
  return async (): Promise<unknown> => {
    const server = createServer((_, response) => {
      const headers = answer.location === undefined ? {} : { location: answer.location };
      response.writeHead(answer.status, headers).end(answer.body ?? '');
    });
    const port = await listenOnLoopback(server);
    try {
      return await requestToken({
        ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'of-the-runner',
      });
    } finally {
      server.close();
      server.closeAllConnections();
    }
  };
}

function requestToken(env: NodeJS.ProcessEnv, event = { eventPath: '', eventName: 'push' }): Promise<string> {
  const context = { ...event, repository: 'octo/pipelines' };
  return requestIdToken({ audience: 'a', env, context, agents: createAgents({}), mask: () => {} }, signal);
}

async function requestTokenFromFork(): Promise<string> {
  const { writeFile } = await import('node:fs/promises');
  const eventPath = `${createTemporaryFolder('event')}/event.json`;
  await writeFile(
    eventPath,
    JSON.stringify({
      pull_request: { head: { repo: { full_name: 'fork/pipelines', fork: true } } },
      repository: { full_name: 'octo/pipelines' },
    }),
  );
  return await requestToken({}, { eventPath, eventName: 'pull_request' });
}

const failWith =
  (code: string, message = code) =>
  () =>
    readNetworkError(Object.assign(new Error(message), { code }));

/** A proxy at a port where nobody listens. */
async function goThroughAbsentProxy(): Promise<unknown> {
  const agents = createAgents({ HTTPS_PROXY: 'http://127.0.0.1:1' });
  const { get } = await import('node:https');
  const error = await new Promise<unknown>((resolve) => {
    get('https://web.example/', { agent: agents.https }).on('error', resolve);
  });
  return readNetworkError(error);
}

const proxy = (env: NodeJS.ProcessEnv) => () => createAgents(env);

/** Variables of the runner, proxies, inputs, and defects of ours. */
export const runnerHints: readonly PlayedHint[] = [
  {
    fault: 'a process that has nothing left to wait for',
    play: endEarly(''),
    hint: 'Start the job again. If it happens again, please report it with the debug log.',
  },
  {
    fault: 'an exception that nobody caught',
    play: endEarly("throw new Error('ours');"),
    hint: 'This is a defect of the action: please report it with the debug log.',
  },
  {
    fault: 'an exception during the step',
    play: () => errorOutcome(new TypeError('ours')),
    hint: 'This is a defect of the action: please report it with the debug log.',
  },
  {
    fault: 'an input that cannot be used',
    play: () => parse({ timeout: 'soon' }),
    hint: 'Correct this under "with:" of the step; nothing was sent.',
  },
  {
    fault: 'a variable of GitHub that something has changed',
    play: () => checkContext({ GITHUB_RUN_ID: 'x y' }),
    hint: 'The runner sets it; remove what sets it to something else.',
  },
  {
    fault: 'an address of the OIDC endpoint that is none',
    play: () =>
      requestToken({ ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://x', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 't' }),
    hint: 'GitHub sets it for a job with "permissions: id-token: write"; remove what sets it to something else.',
  },
  { fault: 'a job without id-token: write', play: () => requestToken({}), hint: PERMISSION },
  {
    fault: 'a pull request from a fork',
    play: requestTokenFromFork,
    hint: 'A pull request from a fork never gets a token, and no permission changes that; run the step after the merge.',
  },
  {
    fault: 'an OIDC endpoint that gives something else',
    play: askForToken({ status: 200, body: '{"value":"no token"}' }),
    hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to; GitHub sets it.',
  },
  {
    fault: 'an OIDC endpoint that redirects',
    play: askForToken({ status: 302, location: 'https://elsewhere.example/' }),
    hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to, and the proxy if there is one.',
  },
  {
    fault: 'a certificate that is not trusted',
    play: failWith('SELF_SIGNED_CERT_IN_CHAIN'),
    hint: 'If a proxy or a private CA signs the connection, give the CA to Node in NODE_EXTRA_CA_CERTS.',
  },
  {
    fault: 'a proxy that refuses the host',
    play: failWith('ERR_PROXY_TUNNEL', 'HTTP/1.1 407 Proxy Authentication Required'),
    hint: 'Check HTTPS_PROXY, HTTP_PROXY and NO_PROXY of the runner: the proxy must allow this host, and the variable must have credentials if the proxy requires them.',
  },
  {
    fault: 'a proxy that is not there',
    play: goThroughAbsentProxy,
    hint: 'Start the proxy, or correct the variable that names it. Hosts that need no proxy belong in NO_PROXY.',
  },
  {
    fault: 'a SOCKS proxy',
    play: proxy({ HTTPS_PROXY: 'socks5://proxy.example:1080' }),
    hint: 'Name an HTTP proxy (http://host:port), or unset the variable for this step and let the runner reach AWS directly.',
  },
  {
    fault: 'a proxy without a host',
    play: proxy({ HTTPS_PROXY: 'http://:3128' }),
    hint: 'Write it as http://host:port or http://user:password@host:port, with special characters of user and password percent-encoded: # as %23, / as %2F, ? as %3F, @ as %40.',
  },
  {
    fault: 'an entry of NO_PROXY that is no host',
    play: proxy({ HTTPS_PROXY: 'http://proxy.example:3128', NO_PROXY: '10.0.0.0/99' }),
    hint: 'Write names, IP addresses or networks, separated by commas: .corp.example,10.0.0.0/8,host:8443',
  },
  {
    fault: 'a Node that knows no proxies',
    play: () => {
      const address = { variable: 'HTTPS_PROXY', href: 'http://proxy.example', label: '' };
      return routeThroughProxy({} as Parameters<typeof routeThroughProxy>[0], address, () => false);
    },
    hint: 'Update the runner: it needs Node 24.5 or later.',
  },
];
