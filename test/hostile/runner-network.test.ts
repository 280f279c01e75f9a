import { existsSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { listenOnLoopback } from '../harness/loopback.ts';
import { type Attack, testAttacks } from './attack.ts';
import type { AttackScript, Setup } from './attack-result.ts';
import { COMMANDS, FORGED, OTHER_SECRET, PASSWORD } from './canaries.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A proxy that does something else; `onData` gets each connection's first bytes. */
async function startProxy(onData: (socket: Socket, text: string) => void) {
  let isMet = false;
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => {
      isMet = true;
      onData(socket, bytes.toString('latin1'));
    });
  });
  server.unref();
  servers.push(server);
  const port = await listenOnLoopback(server);
  return { host: `127.0.0.1:${port}`, isMet: () => isMet };
}

const proxies: Readonly<Record<string, (socket: Socket, text: string) => void>> = {
  'asks for a password and quotes the request': (socket, text) =>
    socket.end(`HTTP/1.1 407 Proxy Authentication Required\r\nX: y\r\n\r\n${text}`),
  'accepts and says nothing': (socket) => void setTimeout(() => socket.destroy(), 3_000).unref(),
  'switches protocols': (socket) =>
    socket.write('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'),
  'lets through and sends garbage': (socket) => socket.end('HTTP/1.1 200 OK\r\n\r\ngarbage garbage garbage'),
  'refuses with commands': (socket) =>
    socket.end(`HTTP/1.1 502 ${COMMANDS[0]}\r\n\r\n${COMMANDS.join('\r\n')}`),
};

const throughProxy = (
  inputs: Readonly<Record<string, string>>,
  onData: (socket: Socket, text: string) => void,
): AttackScript => ({
  inputs,
  cancelAfterMs: 3_000,
  prepare: async (): Promise<Setup> => {
    const { host, isMet } = await startProxy(onData);
    const url = `http://user:${PASSWORD}@${host}`;
    return {
      env: { HTTPS_PROXY: url, HTTP_PROXY: url, RUNNER_DEBUG: '1', NO_PROXY: '' },
      hosts: [host],
      isMet,
    };
  },
});

const badProxies = [
  `socks5://user:${OTHER_SECRET}@127.0.0.1:1`,
  `http://user:${OTHER_SECRET}@@:99999`,
  `user:${OTHER_SECRET}`,
  `http://user:${OTHER_SECRET}@[::1`,
  `file:///${OTHER_SECRET}`,
];

const tokenUrls: Readonly<Record<string, (url: string) => string>> = {
  'has a password in it': (url) =>
    url.replace('http://', `http://user:${PASSWORD}@`).replace(PASSWORD, encodeURIComponent(OTHER_SECRET)),
  'has a key in its query': (url) => `${url}&key=${encodeURIComponent(OTHER_SECRET)}`,
  'is no address': () => `::error::${FORGED}`,
  'is a file': () => 'file:///etc/passwd',
  'is a script': () => 'javascript:process.exit(0)',
  'has port 99999': () => `http://user:${encodeURIComponent(OTHER_SECRET)}@127.0.0.1:99999/`,
};

const endpoints: Readonly<Record<string, string>> = {
  'with a password': `http://user:${encodeURIComponent(OTHER_SECRET)}@127.0.0.1:1`,
  'that is a script': 'javascript:alert(1)',
  'that is a file': 'file:///etc/passwd',
  'with port 99999': 'http://127.0.0.1:99999',
  'that is no address and holds a secret': `${OTHER_SECRET}`,
};

testAttacks('environment: addresses and proxies', [
  ...Object.entries(proxies).map(
    ([what, onData], index): Attack => ({
      name: `the proxy ${what}`,
      attack: throughProxy(index % 2 === 0 ? web : rest, onData),
      mayNot: ['leak', 'hang', 'act'],
    }),
  ),
  ...badProxies.map(
    (url, index): Attack => ({
      name: `HTTPS_PROXY has a form that nobody can honour (${index + 1})`,
      attack: {
        inputs: web,
        env: { [index % 2 === 0 ? 'HTTPS_PROXY' : 'https_proxy']: url, RUNNER_DEBUG: '1' },
      },
      mayNot: ['leak', 'reach', 'crash'],
      outcome: ['error'],
    }),
  ),
  ...Object.entries(tokenUrls).map(
    ([what, edit]): Attack => ({
      name: `ACTIONS_ID_TOKEN_REQUEST_URL ${what}`,
      attack: {
        inputs: web,
        prepare: ({ mwaa }) => ({
          env: {
            RUNNER_DEBUG: '1',
            ACTIONS_ID_TOKEN_REQUEST_URL: edit(mwaa.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? ''),
          },
        }),
        cancelAfterMs: 5_000,
      },
      mayNot: ['leak', 'crash', 'act'],
      outcome: ['success', 'error', 'cancelled'],
    }),
  ),
  ...Object.entries(endpoints).map(
    ([what, url], index): Attack => ({
      name: `an endpoint of AWS is an address ${what}`,
      attack: {
        inputs: rest,
        env: { [index % 2 === 0 ? 'AWS_ENDPOINT_URL_MWAA' : 'AWS_ENDPOINT_URL_STS']: url, RUNNER_DEBUG: '1' },
      },
      mayNot: ['leak', 'crash', 'hang'],
      outcome: ['error'],
      check: ({ mwaa }) => {
        if (mwaa.requests.some(({ service }) => service === 'mwaa'))
          throw new Error('the MWAA API was asked');
      },
    }),
  ),
  {
    name: 'the ambient configuration names a process to start',
    attack: {
      credentials: 'ambient',
      inputs: rest,
      prepare: ({ workspace }) => {
        const config = join(workspace, 'config');
        writeFileSync(
          config,
          `[default]\nregion = us-east-1\ncredential_process = /bin/sh -c "touch ${join(workspace, 'started')}; exit 1"\n`,
        );
        return { env: { AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: config } };
      },
    },
    mayNot: ['act'],
    outcome: ['success'],
    check: ({ workspace }) => {
      if (existsSync(join(workspace, 'started'))) throw new Error('a process was started');
    },
  },
  {
    name: 'the ambient credentials come from a container address of another host',
    attack: {
      credentials: 'ambient',
      inputs: rest,
      env: {
        AWS_ACCESS_KEY_ID: undefined,
        AWS_SECRET_ACCESS_KEY: undefined,
        AWS_SESSION_TOKEN: undefined,
        AWS_EC2_METADATA_DISABLED: 'true',
        AWS_CONTAINER_CREDENTIALS_FULL_URI: 'http://evil.invalid/credentials',
      },
    },
    mayNot: ['reach', 'hang'],
    outcome: ['error'],
  },
]);
