import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, CONF_QUOTES, quoteRequest, secretsOf, WORKFLOW_SECRET } from './canaries.ts';
import { endlessDag, failingDag } from './dags.ts';
import { at, nest, problem, reaches, type StageName, say, toCliBody, worstTexts } from './orders.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

const echoes = (
  [
    ['probe', web, '2.10.3'],
    ['trigger', web, '2.10.3'],
    ['trigger', web, '3.0.6'],
    ['poll', web, '3.0.6'],
    ['tasks', web, '2.10.3'],
    ['log', web, '3.0.6'],
    ['xcom', web, '2.10.3'],
    ['trigger', cli, '2.10.3'],
    ['poll', cli, '3.0.6'],
    ['tasks', cli, '2.0.2'],
    ['trigger', cli, '1.10.12'],
  ] as const
).map(
  ([stage, inputs, airflowVersion]): Attack => ({
    name: `a refusal quotes the request with its session, ${inputs.transport}, Airflow ${airflowVersion}: ${stage}`,
    attack: {
      airflowVersion,
      comment: true,
      dags: failingDag(),
      inputs: { ...inputs, xcom: 'extract' },
      faults: say(stage, 400, (request: Parameters<typeof quoteRequest>[0]) =>
        inputs === cli ? `ValueError: ${quoteRequest(request)}` : problem(quoteRequest(request)),
      ),
    },
    mayNot: ['leak', 'show conf'],
  }),
);

/** How a secret is quoted, and still is one. */
const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as HTML of an error page': (secret) => `<html><body><h1>400</h1><p>${secret}</p></body></html>`,
  'with a tag in its middle': (secret) =>
    `<html><body>${secret.slice(0, 20)}<b></b>${secret.slice(20)}</body></html>`,
  'cut behind 150 characters': (secret) => `session ${secret.slice(0, 150)}`,
  'in quotes': (secret) => `cookie "${secret}"`,
  'behind 290 letters': (secret) => `${'x'.repeat(290)} ${secret}`,
  'behind 1,980 letters': (secret) => `${'y '.repeat(990)}${secret}`,
  'on a line with commands': (secret) => `${COMMANDS.join('\n')} ${secret}`,
  'with characters of no width in it': (secret) => `${secret.slice(0, 40)}\u0000${secret.slice(40)}`,
};

const quotes = Object.entries(forms).flatMap(([how, quote], index): readonly Attack[] => {
  const stage: StageName = index % 2 === 0 ? 'trigger' : 'probe';
  const text = (request: Parameters<typeof secretsOf>[0]) => secretsOf(request).map(quote).join(' ');
  return [
    {
      name: `the session is quoted ${how}, web-session`,
      attack: { comment: true, inputs: web, faults: say(stage, 400, text) },
      mayNot: ['leak'],
    },
    {
      name: `the CLI token is quoted ${how}, cli`,
      attack: { comment: true, inputs: cli, faults: say('trigger', 400, text) },
      mayNot: ['leak'],
    },
  ];
});

const confQuotes = (
  [
    ['an HTML page of a 500', rest, 500, `<html><body>${CONF_QUOTES}</body></html>`],
    ['a detail of a 500', web, 500, problem(`could not store ${CONF_QUOTES}`)],
    ['a refusal of another field', rest, 400, problem(`unexpected body ${CONF_QUOTES}`)],
    ['a conflict', web, 409, problem(`exists with ${CONF_QUOTES}`, 'Conflict')],
    [
      'a row of the database',
      cli,
      400,
      `psycopg2.errors.NotNullViolation: null value\nDETAIL:  Failing row contains (12, etl, ${CONF_QUOTES}).`,
    ],
    [
      'parameters of a statement',
      cli,
      400,
      `sqlalchemy.exc.DataError: (x) bad\n[parameters: {'conf': ${CONF_QUOTES}}]`,
    ],
    [
      'a Python exception',
      cli,
      400,
      `Traceback (most recent call last):\n  File "x.py", line 1, in f\nValueError: bad conf ${CONF_QUOTES}`,
    ],
    ['a usage error', cli, 400, `airflow: error: unrecognized arguments: ${CONF_QUOTES}`],
  ] as const
).map(
  ([what, inputs, status, body]): Attack => ({
    name: `${what} quotes the conf, ${inputs.transport}`,
    attack: { comment: true, inputs, faults: say('trigger', status, body) },
    mayNot: ['show conf'],
  }),
);

const worst = Object.entries(worstTexts).flatMap(([what, text], index): readonly Attack[] => [
  {
    name: `stderr of the trigger is ${what}`,
    attack: { inputs: cli, faults: say('trigger', 400, text) },
    mayNot: ['hang', 'flood'],
    outcome: ['error', 'not-ready'],
  },
  {
    name: `an answer is ${what}, and the job is cancelled`,
    attack: {
      inputs: index % 2 === 0 ? web : cli,
      dags: endlessDag,
      faults: (request) =>
        say('poll', index % 4 < 2 ? 500 : 200, index % 2 === 0 ? `<html>${text}` : text)(request),
      cancelWhen: reaches('poll'),
    },
    mayNot: ['hang'],
    outcome: ['cancelled'],
  },
]);

const oddValues: Readonly<Record<string, string>> = {
  'lone surrogates': '{"state":"\\ud800","dag_run_id":"\\udc00","detail":"\\ud83d"}',
  'NUL characters': '{"state":"a\\u0000b","dag_run_id":"\\u0000"}',
  'a byte order mark': '\ufeff{"state":"success"}',
  'a list': '[]',
  null: 'null',
  'a number': '1e400',
  'a name of every object': '{"state":"constructor","__proto__":{"state":"success"}}',
  'lists in lists': `{"detail":${nest(20_000)}}`,
  'a detail nested deep': `{"detail":${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)},"status":400}`,
};

const odd = Object.entries(oddValues).map(
  ([what, body], index): Attack => ({
    name: `an answer is ${what}`,
    attack: {
      inputs: web,
      faults: at(
        index % 2 === 0 ? 'trigger' : 'poll',
        () => ({
          status: index % 3 === 0 ? 400 : 200,
          headers: { 'content-type': 'application/json' },
          body,
        }),
        2,
      ),
    },
    mayNot: ['crash'],
  }),
);

const cookies: Readonly<Record<string, readonly string[]>> = {
  'of one letter': ['e=e; Path=/', 'session=e; Path=/'],
  'of a common word': ['theme=default; Path=/', 'lang=DAG; Path=/'],
  'in quotes': ['session="abcdefgh.ijklmnop.qrstuvwx-0123456789"; Path=/'],
  'by the hundred': Array.from({ length: 300 }, (_, index) => `c${index}=value-${index}; Path=/`),
};

testAttacks('web server: what it says', [
  ...echoes,
  ...quotes,
  ...confQuotes,
  ...worst,
  ...odd,
  ...Object.entries(cookies).map(
    ([what, cookie]): Attack => ({
      name: `the login sets cookies ${what}`,
      attack: {
        inputs: web,
        faults: (request) =>
          request.operation === 'Login'
            ? {
                kind: 'override',
                afterEffect: true,
                make: (_, truth) => ({
                  status: 302,
                  headers: {
                    location: '/',
                    'set-cookie': [...[truth?.headers?.['set-cookie'] ?? []].flat(), ...cookie],
                  },
                }),
              }
            : undefined,
      },
      mayNot: ['act', 'leak'],
      check: ({ step }) => {
        if (step.log.lines.join('\n').replaceAll('::add-mask::', '').split('***').length > 40)
          throw new Error('the log is masked away');
      },
    }),
  ),
  ...(['probe', 'trigger', 'poll', 'tasks'] as const).map(
    (stage, index): Attack => ({
      name: `a refusal holds workflow commands and Markdown: ${stage}`,
      attack: {
        comment: true,
        inputs: [web, rest, web, rest][index] ?? web,
        faults: say(
          stage,
          400,
          problem(
            `${COMMANDS.join('\n')}\n</td></table><img src="https://evil.invalid/x"> ![x](https://evil.invalid/y) [a](https://evil.invalid/z) ${WORKFLOW_SECRET}`,
          ),
        ),
      },
      mayNot: ['act', 'leak', 'reach'],
    }),
  ),
  {
    name: 'stdout and stderr of a command hold workflow commands',
    attack: {
      inputs: cli,
      faults: at('trigger', () => ({
        status: 400,
        headers: { 'content-type': 'application/json' },
        body: toCliBody(COMMANDS.join('\n'), COMMANDS.join('\n')),
      })),
    },
    mayNot: ['act'],
  },
  {
    name: 'stdout of a command is no Base64',
    attack: { inputs: cli, faults: at('poll', () => ({ body: '{"stdout":"%%%","stderr":{"a":1}}' }), 2) },
    mayNot: ['crash'],
  },
  {
    name: 'a poll tells the success of another run',
    attack: {
      inputs: web,
      dags: endlessDag,
      faults: say('poll', 200, {
        dag_run_id: 'somebody-elses',
        dag_id: 'other',
        state: 'success',
        logical_date: '2026-01-01T00:00:00Z',
      }),
    },
    mayNot: ['deceive'],
    outcome: ['error', 'timed-out'],
  },
  {
    name: 'a poll tells a state that is a name of every object',
    attack: { inputs: web, faults: say('poll', 200, { dag_run_id: 'x', state: 'toString' }, 1) },
    mayNot: ['crash'],
  },
  {
    name: 'dates and texts of a run are megabytes',
    attack: {
      inputs: web,
      faults: (request) =>
        request.airflow?.method === 'GET' && /dagRuns\/[^/]+$/.test(request.airflow.path)
          ? {
              kind: 'override',
              afterEffect: true,
              make: (_, truth) => {
                const run = JSON.parse(String(truth?.body)) as Record<string, unknown>;
                const long = '9'.repeat(700_000);
                return {
                  headers: { 'content-type': 'application/json' },
                  body: JSON.stringify({
                    ...run,
                    start_date: long,
                    end_date: long,
                    logical_date: long,
                    queued_at: long,
                    run_type: long,
                    note: long,
                    triggered_by: long,
                  }),
                };
              },
            }
          : undefined,
    },
    mayNot: ['flood', 'crash'],
  },
  {
    name: 'a refusal is ten megabytes of words',
    attack: { inputs: web, faults: say('trigger', 400, problem('word '.repeat(2_000_000))) },
    mayNot: ['flood', 'hang'],
  },
]);
