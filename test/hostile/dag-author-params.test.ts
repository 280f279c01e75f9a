import type { ParamInput } from '../emulator/airflow/dag.ts';
import { type Attack, testAttacks } from './attack.ts';
import { COMMANDS, CONF, WORKFLOW_SECRET } from './canaries.ts';

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
    Array.from({ length: 4_000 }, (_, i) => ({ a: { b: i } })),
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
      plantedIn: 'details',
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
    plantedIn: 'details',
    cancelWhen: ({ mwaa }) => mwaa.requests.some(({ operation }) => operation === 'GetCallerIdentity'),
  },
  mayNot: ['hang'],
};

testAttacks('DAG author: params', [
  ...params,
  cancelled,
  {
    name: 'a param refuses the conf and quotes it',
    attack: {
      comment: true,
      inputs: web,
      plantedIn: 'trigger',
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
      plantedIn: 'trigger',
      dags: { etl: { params: { customer: { value: 'x', schema: { enum: ['a'] } } } } },
    },
    mayNot: ['show conf'],
    outcome: ['error', 'not-ready'],
  },
]);
