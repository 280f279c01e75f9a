import { type Attack, testAttacks } from './attack.ts';
import { failingDag } from './dags.ts';
import { at, bomb, broken, reaches, type StageName, stalls } from './overrides.ts';

const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;
const upgrade = broken['switches protocols (101)'] ?? {};
const ENDED = ['success', 'failed', 'error', 'timed-out'];

/** An upgrade at each request of each way; the connection ends long after. */
const upgrades = (
  [
    ['login', web],
    ['probe', web],
    ['trigger', web],
    ['poll', web],
    ['tasks', web],
    ['log', web],
    ['trigger', cli],
    ['poll', cli],
    ['tasks', cli],
  ] as const
).map(
  ([stage, inputs]): Attack => ({
    name: `the web server switches protocols once, ${inputs.transport}: ${stage}`,
    attack: { inputs, dags: failingDag(), faults: at(stage, () => upgrade, 1) },
    mayNot: ['hang', 'crash'],
    outcome: ['failed', 'error'],
  }),
);

const unbroken = Object.entries(broken)
  .filter(([how]) => how !== 'switches protocols (101)')
  .map(
    ([how, answer], index): Attack => ({
      name: `the web server ${how} at a poll`,
      attack: { inputs: index % 2 === 0 ? web : cli, faults: at('poll', () => answer, 1) },
      mayNot: ['hang', 'crash'],
      outcome: ENDED,
    }),
  );

const waits = (
  [
    ['login', web, 'accepts the request and says nothing'],
    ['probe', web, 'sends a head and no body'],
    ['trigger', web, 'sends half a body'],
    ['poll', web, 'sends one byte a second'],
    ['log', web, 'accepts the request and says nothing'],
    ['trigger', cli, 'accepts the request and says nothing'],
    ['poll', cli, 'sends half a status line'],
    ['tasks', cli, 'sends headers without an end'],
  ] as const satisfies readonly (readonly [StageName, object, string])[]
).map(
  ([stage, inputs, how]): Attack => ({
    name: `the web server ${how}, ${inputs.transport}: ${stage}, and the job is cancelled`,
    attack: {
      inputs,
      dags: failingDag(),
      faults: at(stage, () => stalls[how] ?? {}),
      cancelWhen: reaches(stage),
    },
    mayNot: ['hang', 'crash', 'double'],
  }),
);

const cancelledUpgrades = (
  [
    ['login', web],
    ['trigger', web],
    ['poll', cli],
  ] as const
).map(
  ([stage, inputs]): Attack => ({
    name: `the web server switches protocols for ever, ${inputs.transport}: ${stage}, and the job is cancelled`,
    attack: { inputs, faults: at(stage, () => upgrade), cancelWhen: reaches(stage) },
    mayNot: ['hang', 'crash'],
    outcome: ['cancelled'],
  }),
);

const elsewhere = (status: number) => ({
  status,
  headers: { location: 'https://evil.invalid/aws_mwaa/login' },
});

const redirects = (
  [
    ['login', web, 302, ['error']],
    ['login', web, 307, ['error']],
    ['probe', web, 308, undefined],
    ['trigger', web, 307, undefined],
    ['poll', web, 302, undefined],
    ['trigger', cli, 307, ['error']],
    ['poll', cli, 308, undefined],
  ] as const
).map(
  ([stage, inputs, status, outcome]): Attack => ({
    name: `the web server redirects with ${status} to another host, ${inputs.transport}: ${stage}`,
    attack: {
      inputs,
      faults: at(stage, () => elsewhere(status), stage === 'login' || inputs === cli ? undefined : 2),
    },
    mayNot: ['reach', 'hang', 'leak'],
    ...(outcome === undefined ? {} : { outcome }),
  }),
);

const later = ['3600', '1000000000000', 'Fri, 01 Jan 2100 00:00:00 GMT', '-5', '1e999', 'NaN'];

testAttacks('web server: bytes, time and addresses', [
  ...upgrades,
  ...unbroken,
  ...waits,
  ...cancelledUpgrades,
  ...redirects,
  ...later.map(
    (wish): Attack => ({
      name: `a poll is answered once with 503 and Retry-After: ${wish}`,
      attack: {
        inputs: wish.length % 2 === 0 ? web : { transport: 'invoke-rest-api' },
        faults: at('poll', () => ({ status: 503, headers: { 'retry-after': wish }, body: '' }), 1),
      },
      mayNot: ['hang', 'deceive'],
      outcome: ['success'],
    }),
  ),
  {
    name: 'a login is answered once with 503 and Retry-After: 3600',
    attack: {
      inputs: web,
      faults: at('login', () => ({ status: 503, headers: { 'retry-after': '3600' } }), 1),
      cancelWhen: reaches('login'),
    },
    mayNot: ['hang'],
  },
  {
    name: 'a poll is answered once with 204',
    attack: { inputs: web, faults: at('poll', () => ({ raw: 'HTTP/1.1 204 No Content\r\n\r\n' }), 1) },
    mayNot: ['deceive'],
    outcome: ['success'],
  },
  {
    name: 'a poll is answered with a packed body of 64 MB',
    attack: { inputs: web, faults: at('poll', () => bomb, 1) },
    mayNot: ['flood', 'hang'],
  },
  {
    name: 'a redirect of the CLI leads to another path of the same host',
    attack: {
      inputs: cli,
      faults: at('trigger', ({ headers }) => ({
        status: 307,
        headers: { location: `https://${headers['host']}/evil` },
      })),
    },
    mayNot: ['reach', 'hang'],
    outcome: ['error'],
  },
  {
    name: 'a redirect of the CLI leads to the same endpoint for ever',
    attack: {
      inputs: cli,
      faults: at('trigger', ({ headers, path }) => ({
        status: 307,
        headers: { location: `https://${headers['host']}${path}` },
      })),
    },
    mayNot: ['hang'],
    outcome: ['error'],
  },
  {
    name: 'a redirect of the CLI leads from https to http',
    attack: {
      inputs: cli,
      faults: at('trigger', ({ headers }) => ({
        status: 307,
        headers: { location: `http://${headers['host']}/aws_mwaa/cli/` },
      })),
    },
    mayNot: ['reach', 'leak'],
    outcome: ['error'],
  },
]);
