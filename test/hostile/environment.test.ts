import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type Attack, type Place, type Setup, testAttacks } from './attack.ts';
import { COMMANDS, CONF, FORGED, OTHER_SECRET, quoteRequest } from './canaries.ts';
import { failingDag } from './dags.ts';
import { at, awsFailure, nest, problem, say } from './orders.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;
const PASSWORD = 'Other-S3cr3t_9d7e';

const servers: Server[] = [];
afterAll(() => {
  for (const server of servers) server.close();
});

/** A proxy that does something else; `onData` gets each connection's first bytes. */
async function startProxy(onData: (socket: Socket, text: string) => void): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (bytes) => onData(socket, bytes.toString('latin1')));
  });
  server.unref();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
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
  cancels: boolean,
) => ({
  inputs,
  ...(cancels ? { cancelWhen: (_: Place, output: string) => output !== '' || Date.now() > 0 } : {}),
  prepare: async (): Promise<Setup> => {
    const host = await startProxy(onData);
    const url = `http://user:${PASSWORD}@${host}`;
    return { env: { HTTPS_PROXY: url, HTTP_PROXY: url, RUNNER_DEBUG: '1', NO_PROXY: '' }, hosts: [host] };
  },
});

const badProxies = [
  `socks5://user:${OTHER_SECRET}@127.0.0.1:1`,
  `http://user:${OTHER_SECRET}@@:99999`,
  `user:${OTHER_SECRET}`,
  `http://user:${OTHER_SECRET}@[::1`,
  `file:///${OTHER_SECRET}`,
];

const event =
  (make: (path: string) => void) =>
  (place: Place): Setup => {
    const path = join(place.workspace, 'hostile-event');
    make(path);
    return { env: { GITHUB_EVENT_PATH: path } };
  };

const events: Readonly<Record<string, (place: Place) => Setup>> = {
  'a FIFO': event((path) => void execFileSync('mkfifo', [path])),
  'a folder': event((path) => mkdirSync(path)),
  'a device without an end': () => ({ env: { GITHUB_EVENT_PATH: '/dev/zero' } }),
  '1.5 GB of holes': event((path) => {
    const file = openSync(path, 'w');
    ftruncateSync(file, 1_500_000_000);
    closeSync(file);
  }),
  'lists in lists': event((path) => writeFileSync(path, nest(300_000))),
  'a number that is a path': event((path) =>
    writeFileSync(path, '{"pull_request":{"number":"7/../../../user"}}'),
  ),
  'a number beyond numbers': event((path) =>
    writeFileSync(path, '{"pull_request":{"number":1e400},"issue":{"number":-7,"pull_request":{}}}'),
  ),
  'names of every object': event((path) =>
    writeFileSync(path, '{"__proto__":{"pull_request":{"number":66}}}'),
  ),
  'no UTF-8': event((path) => writeFileSync(path, Buffer.from([0xff, 0xfe, 0x00, 0xd8]))),
};

const tokenUrls: Readonly<Record<string, (url: string) => string>> = {
  'has a password in it': (url) =>
    url.replace('http://', `http://user:${PASSWORD}@`).replace(PASSWORD, encodeURIComponent(OTHER_SECRET)),
  'has a key in its query': (url) => `${url}&key=${encodeURIComponent(OTHER_SECRET)}`,
  'is no address and a secret': () => `::error::${FORGED} ${OTHER_SECRET}`,
  'is a file': () => 'file:///etc/passwd',
  'is a script': () => 'javascript:process.exit(0)',
  'has port 99999': () => `http://user:${encodeURIComponent(OTHER_SECRET)}@127.0.0.1:99999/`,
};

const variables: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a repository that is a path': { GITHUB_REPOSITORY: '../../user' },
  'a repository with commands': { GITHUB_REPOSITORY: `octo/x\n::error::${FORGED}` },
  'a server that is a script': { GITHUB_SERVER_URL: 'javascript:alert(1)//' },
  'a server with a password': { GITHUB_SERVER_URL: `https://user:${PASSWORD}@evil.invalid` },
  'an actor with commands and Markdown': {
    GITHUB_ACTOR: `${COMMANDS.join('\n')}<img src="https://evil.invalid/x">@octocat`,
  },
  'a workflow of a megabyte': { GITHUB_WORKFLOW: 'x'.repeat(100_000), GITHUB_JOB: 'y'.repeat(100_000) },
  'a run id that is a path': { GITHUB_RUN_ID: '../../../x' },
  'a run attempt that is no number': { GITHUB_RUN_ATTEMPT: `1e9\n::error::${FORGED}` },
  'a commit that is a path': { GITHUB_SHA: '../../../../user?x=' },
  'a ref of another pull request': { GITHUB_REF: 'refs/pull/66/merge\n::error::x' },
  'a region with another host': { AWS_REGION: 'a@evil.invalid/', AWS_DEFAULT_REGION: 'evil.invalid#' },
  'a region that is a domain': { AWS_REGION: 'us-east-1.evil.invalid' },
};

const endpoints: Readonly<Record<string, string>> = {
  'with a password': `http://user:${encodeURIComponent(OTHER_SECRET)}@127.0.0.1:1`,
  'that is a script': 'javascript:alert(1)',
  'that is a file': 'file:///etc/passwd',
  'with port 99999': 'http://127.0.0.1:99999',
  'that is no address and holds a secret': `${OTHER_SECRET}`,
};

const summaryFiles: Readonly<Record<string, (place: Place) => string>> = {
  'a folder': ({ workspace }) => workspace,
  'not there': ({ workspace }) => join(workspace, 'no', 'summary'),
};

const inputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a conf that is cut': { conf: `{"customer": "${CONF.customer}` },
  'a conf with a key given twice': { conf: `{"a": "${CONF.customer}", "a": "${CONF.customer}"}` },
  'a conf that is one text': { conf: `"${CONF.customer}"` },
  'a conf with a number too long': {
    conf: `{"customer": "${CONF.customer}", "n": 123456789012345678901234567890}`,
  },
  'a conf with an anchor that is not there': { conf: `customer: *${CONF.customer}` },
  'a conf with a tag': { conf: `customer: !!js/function ${CONF.customer}` },
  'a conf with NUL': { conf: `{"customer": "${CONF.customer}\\u0000"}` },
  'a conf that Airflow cannot store': { conf: `{"customer": "${CONF.customer} \\ud800"}` },
  'a conf with a key of a megabyte': { conf: JSON.stringify({ ['k'.repeat(90_000)]: CONF.customer }) },
  'keys that are commands and Markdown': {
    conf: JSON.stringify(
      Object.fromEntries(
        COMMANDS.map((command) => [
          `${command}\n${command}<img src="https://evil.invalid/x">`,
          CONF.customer,
        ]),
      ),
    ),
  },
  'a DAG id that is a command': { 'dag-id': COMMANDS.join('\n') },
  'a DAG id that is a path': { 'dag-id': '../../variables' },
  'a note of commands': { note: COMMANDS.join('\n').slice(0, 900) },
  'an environment that is a path': { environment: '../../x?y=z#' },
  'an environment ARN of another host': {
    environment: 'arn:aws:airflow:a@evil.invalid/:123456789012:environment/MyEnv',
  },
  'durations that are no numbers': { timeout: '1e9s', 'poll-interval': `-1\n::error::${FORGED}` },
  'XCom lines that are paths and commands': { xcom: `../../x:y\n${COMMANDS.join('\n')}` },
  'a role that is a command': { 'role-to-assume': `::error::${FORGED}` },
  'a token with line ends': {
    'github-token': `abcdefgh\r\nX-Evil: 1\n::error::${FORGED}`,
    'pr-comment': 'true',
  },
};

testAttacks('environment of the runner', [
  ...Object.entries(proxies).map(
    ([what, onData], index): Attack => ({
      name: `the proxy ${what}`,
      attack: throughProxy(index % 2 === 0 ? web : rest, onData, false),
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
  ...Object.entries(events).map(
    ([what, prepare]): Attack => ({
      name: `the event file is ${what}`,
      attack: { inputs: { ...web, 'pr-comment': 'true' }, prepare },
      mayNot: ['hang', 'flood', 'act'],
      outcome: ['success'],
      check: ({ github }) => {
        if (github.requests.some((line) => /user|\/66\/|-7/.test(line)))
          throw new Error('it asked for a forged pull request');
      },
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
      },
      mayNot: ['leak', 'crash', 'act'],
      outcome: ['success', 'error'],
    }),
  ),
  ...Object.entries(variables).map(
    ([what, env]): Attack => ({
      name: `the runner's variables have ${what}`,
      attack: { inputs: { ...web, 'pr-comment': 'true' }, env, dags: failingDag() },
      mayNot: ['act', 'reach', 'crash', 'leak'],
      check: ({ github }) => {
        if (github.requests.some((line) => /\/user|\.\./.test(line)))
          throw new Error('a variable led to another path of the API');
      },
    }),
  ),
  ...Object.entries(endpoints).map(
    ([what, url], index): Attack => ({
      name: `an endpoint of AWS is an address ${what}`,
      attack: {
        inputs: rest,
        env: { [index % 2 === 0 ? 'AWS_ENDPOINT_URL_MWAA' : 'AWS_ENDPOINT_URL_STS']: url, RUNNER_DEBUG: '1' },
        hosts: ['127.0.0.1:1'],
        cancelWhen: ({ mwaa }) => mwaa.requests.length > 0,
      },
      mayNot: ['leak', 'crash', 'hang'],
    }),
  ),
  ...Object.entries(inputs).map(
    ([what, given]): Attack => ({
      name: `the inputs have ${what}`,
      attack: { inputs: { ...web, ...given }, comment: true },
      mayNot: ['show conf', 'act', 'crash', 'reach'],
    }),
  ),
  ...Object.entries(summaryFiles).map(
    ([what, make]): Attack => ({
      name: `GITHUB_STEP_SUMMARY is ${what}`,
      attack: { inputs: web, prepare: (place) => ({ files: { GITHUB_STEP_SUMMARY: make(place) } }) },
      mayNot: ['crash', 'deceive'],
      outcome: ['success'],
    }),
  ),
  ...([rest, web, cli] as const).map(
    (way, index): Attack => ({
      name: `debugging is on, and everything is refused with its secrets: ${way.transport}`,
      attack: {
        inputs: way,
        env: { RUNNER_DEBUG: '1', ACTIONS_STEP_DEBUG: 'true' },
        faults: (request) =>
          say('trigger', 400, (sent: Parameters<typeof quoteRequest>[0]) => problem(quoteRequest(sent)))(
            request,
          ) ??
          (index === 0
            ? at('environment', (sent) => awsFailure(403, 'AccessDeniedException', quoteRequest(sent)))(
                request,
              )
            : undefined),
      },
      mayNot: ['leak', 'show conf'],
      outcome: ['error'],
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
