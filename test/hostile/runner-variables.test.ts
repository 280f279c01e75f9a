import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Attack, testAttacks } from './attack.ts';
import type { Place, Setup } from './attack-result.ts';
import { COMMANDS, CONF, FORGED, PASSWORD, quoteRequest } from './canaries.ts';
import { failingDag } from './dags.ts';
import { at, awsFailure, nest, problem, say } from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

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
    'github-token': 'abcdefgh\r\nX-Evil: 1\n::error::of the token',
    'pr-comment': 'true',
  },
};

testAttacks('environment: variables, files and inputs', [
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
        cancelAfterMs: 5_000,
      },
      mayNot: ['leak', 'show conf'],
      outcome: ['error', 'cancelled'],
    }),
  ),
]);
