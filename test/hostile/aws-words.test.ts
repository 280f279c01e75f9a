import { type Attack, testAttacks } from './attack.ts';
import type { AttackScript } from './attack-result.ts';
import { COMMANDS, CONF_QUOTES, FORGED, quoteRequest, secretsOf } from './canaries.ts';
import { failingDag } from './dags.ts';
import { at, awsFailure, change, stsFailure } from './overrides.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

const echoes = (
  [
    ['role', rest, 'InvalidIdentityToken', 400],
    ['role', rest, 'AccessDenied', 403],
    ['environment', rest, 'InvalidSignatureException', 403],
    ['environment', rest, 'AccessDeniedException', 403],
    ['web token', web, 'ValidationException', 400],
    ['CLI token', cli, 'AccessDeniedException', 403],
    ['probe', rest, 'InternalServerException', 500],
    ['trigger', rest, 'ValidationException', 400],
    ['trigger', rest, 'InvalidSignatureException', 403],
    ['poll', rest, 'UnrecognizedClientException', 403],
    ['CloudWatch log', cli, 'InvalidParameterException', 400],
  ] as const
).flatMap(([stage, inputs, code, status], index): readonly Attack[] => {
  const fail = stage === 'role' ? stsFailure : awsFailure;
  return [
    {
      name: `an error quotes the request with its secrets: ${stage}, ${code}`,
      attack: {
        comment: true,
        dags: failingDag(),
        inputs,
        faults: at(
          stage,
          (request) => fail(status, code, `The request was ${quoteRequest(request)}`),
          status === 500 ? 3 : undefined,
        ),
        // Some are asked again for a minute.
        cancelAfterMs: 5_000,
      },
      mayNot: ['leak', 'show conf'],
    },
    ...(index % 3 === 0
      ? [
          {
            name: `an error quotes a part of a secret behind ${280 + index} letters: ${stage}, ${code}`,
            attack: {
              comment: true,
              dags: failingDag(),
              inputs,
              faults: at(stage, (request) =>
                fail(
                  status,
                  code,
                  secretsOf(request)
                    .map((secret) => `${'x'.repeat(280 + index)} ${secret}`)
                    .join(' '),
                ),
              ),
              cancelAfterMs: 5_000,
            },
            mayNot: ['leak'],
          } satisfies Attack,
        ]
      : []),
  ];
});

const confQuotes = (
  [
    [
      'ValidationException',
      400,
      `1 validation error detected: Value '${CONF_QUOTES}' at 'body' failed to satisfy constraint`,
    ],
    ['RestApiServerException', 400, `could not forward ${CONF_QUOTES}`],
    ['InternalServerException', 500, `body=${CONF_QUOTES}`],
    ['AccessDeniedException', 403, `explicit deny for ${CONF_QUOTES}`],
    ['SomeNewException', 418, CONF_QUOTES],
  ] as const
).map(
  ([code, status, message]): Attack => ({
    name: `an error quotes the conf: ${code}`,
    attack: {
      comment: true,
      inputs: { ...rest, timeout: '3s' },
      faults: at(status < 500 && !code.startsWith('Rest') ? 'trigger' : 'poll', () =>
        awsFailure(status, code, message),
      ),
      cancelAfterMs: 6_000,
    },
    mayNot: ['show conf'],
  }),
);

const environment = (edit: (value: Record<string, unknown>) => Record<string, unknown>): AttackScript => ({
  faults: change('environment', (answer) => ({
    Environment: {
      ...(answer['Environment'] as object),
      ...edit(answer['Environment'] as Record<string, unknown>),
    },
  })),
  dags: failingDag(),
});

const environments: Readonly<Record<string, Record<string, unknown>>> = {
  'a version of a million digits': { AirflowVersion: `2.10.${'1'.repeat(1_000_000)}` },
  'a version with commands': { AirflowVersion: `2.10.3\n::set-output name=outcome::${FORGED}` },
  'a version that is an object': { AirflowVersion: { major: 2 } },
  'a status with commands': { Status: COMMANDS.join('\n') },
  'a status of a megabyte': { Status: 'x'.repeat(1_000_000) },
  'an update that failed with commands and Markdown': {
    Status: 'UPDATE_FAILED',
    LastUpdate: {
      Status: 'FAILED',
      Error: { ErrorCode: 'X', ErrorMessage: `${COMMANDS.join('\n')}<img src=x onerror=y>` },
    },
  },
  'a web server that is a script': { WebserverUrl: 'javascript:alert(1)//' },
  'a web server with credentials': { WebserverUrl: 'https://user:password1234@evil.invalid/' },
  'a web server with a path and a fragment': { WebserverUrl: 'evil.invalid/a?b#' },
  'log groups of another form': {
    LoggingConfiguration: { TaskLogs: { Enabled: true, CloudWatchLogGroupArn: `::error::${FORGED}\n` } },
  },
  'options by the ten thousand': {
    AirflowConfigurationOptions: Object.fromEntries(
      Array.from({ length: 10_000 }, (_, index) => [`core.option${index}`, 'x']),
    ),
  },
};

testAttacks('AWS stand-in: what it says', [
  ...echoes,
  ...confQuotes,
  ...Object.entries(environments).map(
    ([what, fields]): Attack => ({
      name: `the environment has ${what}`,
      attack: { ...environment(() => fields), inputs: cli, cancelAfterMs: 8_000 },
      mayNot: ['act', 'crash', 'hang', 'reach'],
    }),
  ),
  {
    name: 'STS refuses with commands and Markdown',
    attack: {
      comment: true,
      faults: at('role', () =>
        stsFailure(403, 'AccessDenied', `${COMMANDS.join('\n')}<img src="https://evil.invalid/x">`),
      ),
    },
    mayNot: ['act'],
    outcome: ['error'],
  },
  ...(
    [
      [
        'pages without an end',
        () => ({ events: [{ message: 'x', timestamp: 1 }], nextBackwardToken: `b/${Math.random()}` }),
      ],
      [
        'a line of five megabytes',
        () => ({ events: [{ message: 'x'.repeat(5_000_000), timestamp: 1 }], nextBackwardToken: 'b/1' }),
      ],
      [
        'commands',
        () => ({ events: COMMANDS.map((message) => ({ message, timestamp: 1 })), nextBackwardToken: 'b/1' }),
      ],
      ['events of another form', () => ({ events: [null, { message: { a: 1 } }, 7], nextBackwardToken: 9 })],
    ] as const
  ).map(
    ([what, answer]): Attack => ({
      name: `CloudWatch gives ${what}`,
      attack: {
        inputs: cli,
        dags: failingDag(),
        faults: at('CloudWatch log', () => ({
          headers: { 'content-type': 'application/x-amz-json-1.1' },
          body: JSON.stringify(answer()),
        })),
      },
      mayNot: ['flood', 'hang', 'act', 'crash'],
      outcome: ['failed'],
    }),
  ),
  {
    name: 'InvokeRestApi answers with a status that is no number',
    attack: {
      inputs: rest,
      faults: at(
        'poll',
        () => ({
          headers: { 'content-type': 'application/json' },
          body: '{"RestApiStatusCode":"NaN","RestApiResponse":{"state":"success"}}',
        }),
        2,
      ),
    },
    mayNot: ['crash', 'deceive'],
  },
]);
