import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS } from './canaries.ts';
import { endlessDag, failingDag } from './dags.ts';
import {
  at,
  awsFailure,
  broken,
  change,
  reaches,
  type StageName,
  stalls,
  stsCredentials,
  worstTexts,
} from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;
const upgrade = broken['switches protocols (101)'] ?? {};

/** Every request to AWS or GitHub's token endpoint, and the way on which it is sent. */
const everywhere = [
  ['id token', rest],
  ['role', rest],
  ['environment', rest],
  ['web token', web],
  ['CLI token', cli],
  ['probe', rest],
  ['trigger', rest],
  ['poll', rest],
  ['log', rest],
  ['CloudWatch log', cli],
] as const satisfies readonly (readonly [StageName, object])[];

const upgrades = everywhere.map(
  ([stage, inputs]): Attack => ({
    name: `the service switches protocols once: ${stage}`,
    attack: { inputs, dags: failingDag(), faults: at(stage, () => upgrade, 1) },
    mayNot: ['hang', 'crash'],
    outcome: ['failed', 'error'],
  }),
);

const ways = Object.keys(stalls);
const waits = everywhere.map(([stage, inputs], index): Attack => {
  const how = ways[index % ways.length] ?? '';
  return {
    name: `the service ${how}: ${stage}, and the job is cancelled`,
    attack: {
      inputs,
      dags: failingDag(),
      faults: at(stage, () => stalls[how] ?? {}),
      cancelWhen: reaches(stage),
    },
    mayNot: ['hang', 'double'],
  };
});

const breaks = Object.entries(broken)
  .filter(([how]) => how !== 'switches protocols (101)')
  .map(([how, answer], index): Attack => {
    const [stage, inputs] = everywhere[(index * 3 + 1) % everywhere.length] ?? everywhere[0];
    return {
      name: `the service ${how}: ${stage}`,
      attack: { inputs, dags: failingDag(), faults: at(stage, () => answer, 1) },
      mayNot: ['hang', 'crash'],
    };
  });

const hosts: Readonly<Record<string, unknown>> = {
  'has port 99999': 'localhost:99999',
  'has another host behind credentials': 'localhost@evil.invalid',
  'goes on with a path': 'evil.invalid/x',
  'goes on with a query': 'evil.invalid?x=',
  'goes on with a fragment': 'evil.invalid#',
  'is an address with a scheme': 'http://evil.invalid',
  'has a line end': 'localhost\r\nHost: evil.invalid',
  'has blanks': 'evil.invalid localhost',
  'is empty': '',
  'is a number': 7,
  'is a megabyte': 'a'.repeat(1_000_000),
  'is an address of the instance metadata service': '[::ffff:169.254.169.254]:80/latest',
};

const tokens: Readonly<Record<string, unknown>> = {
  'of one letter': 'e',
  'with a line end': 'abcdefgh\r\nX-Evil: 1',
  'that is an object': { a: 1 },
  'of a megabyte': 't'.repeat(1_000_000),
  'that is empty': '',
};

const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'of one letter': { AccessKeyId: 'e', SecretAccessKey: 's', SessionToken: 't' },
  'with line ends': { SessionToken: 'abcdefgh&#13;&#10;X-Evil: 1' },
  'that have ended': { Expiration: '2001-01-01T00:00:00Z' },
  'that end at no time': { Expiration: 'never' },
  'that end in the year 275760': { Expiration: '+275760-09-13T00:00:00Z' },
  'that are commands': { AccessKeyId: '::error::of the keys', SessionToken: '%0A::error::of the keys' },
  'without a secret': { SecretAccessKey: '' },
};

const entities = `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(1_000)}">${Array.from({ length: 20 }, (_, i) => `<!ENTITY b${i} "${`&b${i - 1};`.repeat(10)}">`).join('')}]><ErrorResponse><Error><Code>X</Code><Message>&b19;</Message></Error></ErrorResponse>`;
const xml = { 'content-type': 'text/xml' };

testAttacks('AWS stand-in: bytes, time and addresses', [
  ...upgrades,
  ...waits,
  ...breaks,
  ...Object.entries(hosts).map(
    ([what, host], index): Attack => ({
      name: `the web server's name ${what}`,
      attack: {
        inputs: index % 2 === 0 ? web : cli,
        faults: change(index % 2 === 0 ? 'web token' : 'CLI token', (answer) => ({
          ...answer,
          WebServerHostname: host,
        })),
        cancelAfterMs: 5_000,
      },
      mayNot: ['reach', 'crash', 'leak'],
    }),
  ),
  ...Object.entries(tokens).map(
    ([what, token], index): Attack => ({
      name: `a token ${what} is given`,
      attack: {
        inputs: index % 2 === 0 ? cli : web,
        faults: change(index % 2 === 0 ? 'CLI token' : 'web token', (answer) => ({
          ...answer,
          [index % 2 === 0 ? 'CliToken' : 'WebToken']: token,
        })),
        cancelAfterMs: 5_000,
      },
      mayNot: ['crash', 'act', 'hang'],
      outcome: ['error', 'cancelled'],
    }),
  ),
  ...Object.entries(keys).map(
    ([what, fields]): Attack => ({
      name: `STS gives keys ${what}`,
      attack: { inputs: rest, faults: at('role', () => stsCredentials(fields)), cancelAfterMs: 5_000 },
      mayNot: ['crash', 'act', 'hang'],
      outcome: ['error', 'cancelled'],
    }),
  ),
  {
    name: 'STS answers with entities that multiply',
    attack: { faults: at('role', () => ({ status: 400, headers: xml, body: entities })) },
    mayNot: ['hang', 'flood'],
    outcome: ['error'],
  },
  {
    name: 'STS answers with elements nested deep',
    attack: {
      faults: at('role', () => ({
        status: 400,
        headers: xml,
        body: `${'<a>'.repeat(50_000)}${'</a>'.repeat(50_000)}`,
      })),
    },
    mayNot: ['hang', 'crash'],
    outcome: ['error'],
  },
  ...(['id token', 'id token at a renewal'] as const).map(
    (when): Attack => ({
      name: `the OIDC endpoint answers late, ${when}`,
      attack: {
        inputs: { ...rest, timeout: '6s' },
        dags: endlessDag,
        sts: { credentialLifetimeMs: when === 'id token' ? null : 2_500 },
        faults: (request) =>
          request.operation === 'GetIdToken' && (when === 'id token' || request.nth > 1)
            ? { kind: 'delay', ms: 2_500 }
            : undefined,
      },
      mayNot: ['leak'],
      outcome: ['timed-out'],
    }),
  ),
  {
    name: 'the OIDC endpoint redirects to another host',
    attack: {
      faults: at('id token', () => ({ status: 302, headers: { location: 'http://evil.invalid/token' } })),
      cancelAfterMs: 5_000,
    },
    mayNot: ['reach', 'hang'],
    outcome: ['error', 'cancelled'],
  },
  ...(
    [
      ['no text', '{"value":{"a":1}}'],
      ['one letter', '{"value":"e"}'],
      ['a text with line ends and commands', JSON.stringify({ value: `abcdefgh\n${COMMANDS.join('\n')}` })],
      ['five megabytes', JSON.stringify({ value: 'a'.repeat(5_000_000) })],
    ] as const
  ).map(
    ([what, body]): Attack => ({
      name: `the OIDC endpoint gives ${what} for a token`,
      attack: {
        faults: at('id token', () => ({ headers: { 'content-type': 'application/json' }, body })),
        cancelAfterMs: 5_000,
      },
      mayNot: ['act', 'crash', 'flood'],
      outcome: ['error', 'cancelled'],
    }),
  ),
  ...Object.entries(worstTexts)
    .slice(0, 5)
    .map(
      ([what, text]): Attack => ({
        name: `InvokeRestApi answers a poll with ${what}, and the job is cancelled`,
        attack: {
          inputs: rest,
          faults: at('poll', () => ({
            status: 400,
            headers: { 'x-amzn-errortype': 'RestApiServerException', 'content-type': 'application/json' },
            body: JSON.stringify({ RestApiStatusCode: 500, RestApiResponse: text }),
          })),
          cancelWhen: reaches('poll'),
        },
        mayNot: ['hang'],
        outcome: ['cancelled'],
      }),
    ),
  {
    name: 'InvokeRestApi throttles a poll once and asks for an hour',
    attack: {
      inputs: rest,
      faults: at(
        'poll',
        () => ({
          ...awsFailure(429, 'ThrottlingException', 'Rate exceeded'),
          headers: { 'retry-after': '3600', 'x-amzn-errortype': 'ThrottlingException' },
        }),
        1,
      ),
    },
    mayNot: ['hang'],
    outcome: ['success'],
  },
]);
