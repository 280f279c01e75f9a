import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, CONF_QUOTES, quoteRequest, secretsOf } from './canaries.ts';
import { failingDag } from './dags.ts';
import { problem, say } from './overrides.ts';

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

/** A page is no answer of Airflow, so that it is asked for again: only a poll comes to an end soon. */
const quotes = Object.entries(forms).flatMap(([how, quote], index): readonly Attack[] => {
  const text = (request: Parameters<typeof secretsOf>[0]) => secretsOf(request).map(quote).join(' ');
  return (
    [
      ['the session', web],
      ['the CLI token', cli],
    ] as const
  ).map(([what, inputs], turn) => {
    const stage =
      (index + turn) % 3 === 0 && !how.includes('HTML') && !how.includes('tag') ? 'trigger' : 'poll';
    return {
      name: `${what} is quoted ${how}: ${stage}`,
      attack: {
        comment: true,
        inputs: { ...inputs, timeout: '3s' },
        cancelAfterMs: 6_000,
        faults: say(stage, 400, (request: Parameters<typeof secretsOf>[0]) =>
          how.includes('HTML') || how.includes('tag') ? text(request) : problem(text(request)),
        ),
      },
      mayNot: ['leak'],
    };
  });
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
    attack: {
      comment: true,
      inputs: { ...inputs, timeout: '3s' },
      faults: say(status < 500 ? 'trigger' : 'poll', status, body),
      cancelAfterMs: 6_000,
    },
    mayNot: ['show conf'],
  }),
);

testAttacks('web server: secrets in what it says', [...echoes, ...quotes, ...confQuotes]);
