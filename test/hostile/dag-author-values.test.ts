import type { DagInput, ParamInput } from '../emulator/airflow/dag.ts';
import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, CONF, FORGED, WORKFLOW_SECRET } from './canaries.ts';
import { failingDag } from './dags.ts';
import { say } from './orders.ts';

const rest = { transport: 'invoke-rest-api' } as const;
const web = { transport: 'web-session' } as const;
const cli = { transport: 'cli' } as const;

/** A `$ref` that leads to itself over steps. */
const circle = {
  definitions: { a: { $ref: '#/definitions/b' }, b: { $ref: '#/definitions/a' } },
  $ref: '#/definitions/a',
};
const allOf = (depth: number): Record<string, unknown> =>
  depth === 0 ? { type: 'string' } : { allOf: [allOf(depth - 1)] };

const schemas: Readonly<Record<string, readonly [Record<string, unknown>, unknown]>> = {
  'a pattern that backtracks': [{ type: 'string', pattern: '^(a+)+$' }, `${'a'.repeat(40)}!`],
  'a pattern that backtracks for each name': [
    { type: 'object', patternProperties: { '^(a|a)*$': { type: 'null' } } },
    { [`${'a'.repeat(40)}!`]: 1 },
  ],
  'a pattern of a format': [
    { type: 'string', pattern: '([^@]+@)*x$', format: 'email' },
    `${'a@'.repeat(30_000)}`,
  ],
  'a reference to itself': [{ $ref: '#' }, 'x'],
  'references in a circle': [circle, 'x'],
  'a recursive reference with a dynamic anchor': [{ $dynamicAnchor: 'a', $dynamicRef: '#a' }, 'x'],
  'a reference to another host': [{ $ref: 'https://evil.invalid/schema.json' }, 'x'],
  'a reference to a file': [{ $ref: 'file:///etc/passwd' }, 'x'],
  'a meta schema of another host': [{ $schema: 'https://evil.invalid/meta', type: 'string' }, 'x'],
  'an id that is a known schema': [
    { $id: 'https://json-schema.org/draft/2020-12/schema', type: 'string' },
    'x',
  ],
  'levels by the thousand': [allOf(1_500), 'x'],
  'a name of every object': [
    {
      type: 'object',
      properties: { __proto__: { type: 'string' }, constructor: { type: 'null' } },
      required: ['toString'],
    },
    {},
  ],
  'values by the hundred thousand': [{ enum: Array.from({ length: 100_000 }, (_, i) => `value ${i}`) }, 'x'],
  'unequal items of a long list': [
    { type: 'array', uniqueItems: true },
    Array.from({ length: 8_000 }, (_, i) => ({ a: { b: i } })),
  ],
  'commands and a secret in its words': [
    { enum: [...COMMANDS, WORKFLOW_SECRET], title: COMMANDS.join('\n'), description: WORKFLOW_SECRET },
    'x',
  ],
  'code in its words': [
    {
      type: 'string',
      format: "x'];process.exit(0);//",
      pattern: '"+process.exit(0)+"',
      const: "';process.exit(0);'",
    },
    'x',
  ],
};

const params = Object.entries(schemas).map(
  ([what, [schema, value]]): Attack => ({
    name: `a param's schema has ${what}`,
    attack: {
      inputs: { ...web, 'dry-run': 'true', conf: JSON.stringify({ name: value }) },
      dags: { etl: { params: { name: { value: 'x', schema } satisfies ParamInput } } },
    },
    mayNot: ['hang', 'crash', 'reach', 'act'],
    outcome: ['validated', 'not-ready', 'error'],
  }),
);

const cancelled: Attack = {
  name: "a param's schema has a pattern that backtracks, and the job is cancelled",
  attack: {
    inputs: { ...web, 'dry-run': 'true', conf: JSON.stringify({ name: `${'a'.repeat(40)}!` }) },
    dags: { etl: { params: { name: { value: 'x', schema: { type: 'string', pattern: '^(a+)+$' } } } } },
    cancelWhen: ({ mwaa }) => mwaa.requests.some(({ operation }) => operation === 'GetCallerIdentity'),
  },
  mayNot: ['hang'],
};

const broken = (importError: string, more: Partial<DagInput> = {}) => ({
  etl: { importError, parsedBefore: true, ...more },
});
const importErrors: Readonly<Record<string, string>> = {
  'a line of five megabytes': `SyntaxError: ${'x'.repeat(5_000_000)}`,
  'a hundred thousand lines': 'Traceback\n'.repeat(100_000),
  'workflow commands': COMMANDS.join('\n'),
  'a secret of the workflow': `ValueError: ${WORKFLOW_SECRET}`,
  'a file of another place': `File "/usr/local/airflow/dags/../../../../etc/passwd", line 99999999999999999999, in x\nValueError: x`,
  'a file that is a command': `File "/usr/local/airflow/dags/x.py,line=1::${FORGED}", line 3\nSyntaxError: x`,
  'angle brackets': '<'.repeat(400_000),
  blanks: `ValueError:${' '.repeat(300_000)}x`,
  'fences and HTML': '```\n</details><img src="https://evil.invalid/x">\n````',
};

const xcoms: Readonly<Record<string, unknown>> = {
  'of five megabytes': 'x'.repeat(5_000_000),
  'that ends a heredoc': `x\nghadelimiter_00000000-0000-0000-0000-000000000000\noutcome=${FORGED}\noutcome<<EOF\n${FORGED}\nEOF`,
  'with names of every object': JSON.parse('{"__proto__":{"a":1},"constructor":1}'),
  'of lists in lists': JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`),
  'of commands': COMMANDS.join('\n'),
  'of lone surrogates': '\ud800 \u0000 \udfff',
};

testAttacks('DAG author: params, import errors, XComs', [
  ...params,
  cancelled,
  ...Object.entries(importErrors).map(
    ([what, text], index): Attack => ({
      name: `an import error holds ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: index % 3 === 0 ? web : rest,
        comment: true,
        dags: broken(text),
      },
      mayNot: ['flood', 'act', 'leak', 'hang'],
      outcome: ['not-ready', 'success', 'timed-out'],
    }),
  ),
  {
    name: 'an import error changes at each look',
    attack: {
      inputs: { ...web, 'wait-for-dag': '6s' },
      dags: { etl: { importError: 'x', parsedBefore: false } },
      faults: (request) =>
        request.airflow?.path.includes('importErrors') === true
          ? {
              kind: 'override',
              make: () => ({
                headers: { 'content-type': 'application/json' },
                body: JSON.stringify({
                  total_entries: 1,
                  import_errors: [
                    {
                      import_error_id: 1,
                      timestamp: '2026-01-01T00:00:00Z',
                      filename: '/usr/local/airflow/dags/etl.py',
                      stack_trace: `${Math.random()} ${'long line\n'.repeat(90_000)}`,
                    },
                  ],
                }),
              }),
            }
          : undefined,
    },
    mayNot: ['flood'],
    outcome: ['not-ready', 'error'],
  },
  {
    name: 'stderr of the CLI tells an import error of five megabytes with commands',
    attack: {
      inputs: cli,
      faults: say(
        'trigger',
        400,
        `Failed to import: /usr/local/airflow/dags/etl.py\n${COMMANDS.join('\n')}\n${'x'.repeat(5_000_000)}\nairflow.exceptions.DagNotFound: Dag id etl not found in DagModel`,
      ),
    },
    mayNot: ['act', 'flood'],
    outcome: ['not-ready', 'error'],
  },
  ...Object.entries(xcoms).map(
    ([what, value], index): Attack => ({
      name: `an XCom is a value ${what}`,
      attack: {
        airflowVersion: index % 2 === 0 ? '2.10.3' : '3.0.6',
        inputs: { ...web, xcom: 'extract' },
        dags: { etl: { tasks: [{ taskId: 'extract', xcom: { return_value: value } }] } },
      },
      mayNot: ['flood', 'act', 'crash'],
      outcome: ['success'],
    }),
  ),
  {
    name: 'fifty XComs have 90 kB each',
    attack: {
      inputs: { ...web, xcom: Array.from({ length: 50 }, (_, i) => `extract:key${i}`).join('\n') },
      dags: {
        etl: {
          tasks: [
            {
              taskId: 'extract',
              xcom: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`key${i}`, 'x'.repeat(90_000)])),
            },
          ],
        },
      },
    },
    mayNot: ['flood'],
    outcome: ['success'],
  },
  {
    name: 'a param refuses the conf and quotes it',
    attack: {
      comment: true,
      inputs: web,
      dags: {
        etl: {
          params: {
            customer: { value: 'x', schema: { enum: ['a', CONF.customer.toLowerCase()] } },
            note: { value: 'x', schema: { type: 'string', maxLength: 3 } },
          },
        },
      },
    },
    mayNot: ['show conf'],
    outcome: ['error', 'not-ready'],
  },
  {
    name: 'a param refuses the conf and quotes it, over the CLI',
    attack: {
      comment: true,
      inputs: cli,
      dags: { etl: { params: { customer: { value: 'x', schema: { enum: ['a'] } } } } },
    },
    mayNot: ['show conf'],
    outcome: ['error', 'not-ready'],
  },
  {
    name: "a DAG's warning and description hold commands",
    attack: {
      inputs: web,
      comment: true,
      dags: failingDag({
        dag: {
          warning: { type: 'x', message: COMMANDS.join('\n') },
          description: COMMANDS.join('\n'),
          tags: [...COMMANDS],
          fileloc: `/usr/local/airflow/dags/${COMMANDS[0]}\n.py`,
        },
      }),
    },
    mayNot: ['act'],
    outcome: ['failed'],
  },
]);
