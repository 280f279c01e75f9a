import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DagParam } from '../../../../src/airflow/model.ts';
import type { Json, JsonObject } from '../../../../src/core/json.ts';
import { checkConf } from '../../../../src/dag-run/readiness/conf-schema.ts';
import { propertyRuns } from '../../../harness/property-runs.ts';
import { never } from '../simulation.ts';

const param = (name: string, value: Json, schema: JsonObject): DagParam => ({ name, value, schema });

async function problemsOf(params: readonly DagParam[], conf: JsonObject) {
  return (await checkConf(params, conf, never)).problems.map(
    ({ param: name, problem }) => `${name} ${problem}`,
  );
}

test.each<[string, DagParam, JsonObject, string[]]>([
  ['a value of the right type', param('n', 1, { type: 'integer' }), { n: 5 }, []],
  ['a value of the wrong type', param('n', 1, { type: 'integer' }), { n: 'five' }, ['n must be integer']],
  ['a value below the minimum', param('n', 9, { type: 'integer', minimum: 3 }), { n: 1 }, ['n must be >= 3']],
  ['no value and a default that fits', param('n', 1, { type: 'integer' }), {}, []],
  [
    'no value and no default',
    param('n', null, { type: 'integer' }),
    {},
    ['n has no default and must be given'],
  ],
  ['no value and a null that the schema takes', param('n', null, { type: ['null', 'string'] }), {}, []],
  ['a null that the schema refuses', param('n', 1, { type: 'integer' }), { n: null }, ['n must be integer']],
  ['no schema at all', param('n', null, {}), { n: { any: [1] } }, []],
  [
    'a value outside an enum',
    param('mode', 'full', { enum: ['full', 'delta'] }),
    { mode: 'sekret' },
    ['mode must be equal to one of the allowed values (["full","delta"])'],
  ],
  [
    'a wrong item deep inside',
    param('list', [], { type: 'array', items: { type: 'object', required: ['id'] } }),
    { list: [{ id: 1 }, {}] },
    ["list at /1: must have required property 'id'"],
  ],
  ['a date', param('d', null, { type: 'string', format: 'date' }), { d: '2026-02-28' }, []],
  [
    'no date',
    param('d', null, { type: 'string', format: 'date' }),
    { d: '2026-02-30' },
    ['d must match format "date"'],
  ],
  [
    'an instant',
    param('d', null, { type: 'string', format: 'date-time' }),
    { d: '2026-02-28T01:02:03Z' },
    [],
  ],
  [
    'an instant without an offset',
    param('d', null, { type: 'string', format: 'date-time' }),
    { d: '2026-02-28T01:02:03' },
    ['d must match format "date-time"'],
  ],
  ['a format for the form only', param('t', '', { type: 'string', format: 'multiline' }), { t: 'x' }, []],
  [
    'keywords of the trigger form',
    param('t', 'a', { type: 'string', section: 'x', values_display: { a: 'A' } }),
    {},
    [],
  ],
  [
    'a Python pattern',
    param('t', 'a-b', { type: 'string', pattern: '^[a-z\\-]+$' }),
    { t: 'A' },
    ['t must match pattern "^[a-z\\-]+$"'],
  ],
  [
    'a tuple as of draft 2020-12',
    param('t', null, { prefixItems: [{ type: 'integer' }], items: false }),
    { t: ['x'] },
    ['t at /0: must be integer'],
  ],
])('%s', async (_, declared, conf, problems) => {
  expect(await problemsOf([declared], conf)).toEqual(problems);
});

test('no problem quotes a value of the conf', async () => {
  const params = [
    param('a', 1, { type: 'integer' }),
    param('b', 'x', { enum: ['x'] }),
    param('c', 'x', { pattern: '^x$' }),
    param('d', {}, { type: 'object', additionalProperties: false }),
    param('e', [], { uniqueItems: true }),
    param('f', 'x', { const: 'x' }),
  ];
  const conf = {
    a: 'sekret',
    b: 'sekret',
    c: 'sekret',
    d: { key: 'sekret' },
    e: ['sekret', 'sekret'],
    f: 'sekret',
  };
  const problems = await problemsOf(params, conf);
  expect(problems).toHaveLength(6);
  expect(problems.join()).not.toContain('sekret');
});

test('keys that are no params are told, and schemas that cannot be understood', async () => {
  const params = [
    param('a', 1, { $ref: 'https://example.com/schema' }),
    param('b', 1, { type: 'no-such-type' }),
  ];
  const check = await checkConf(params, { a: 1, c: 2 }, never);
  expect(check).toEqual({
    problems: [],
    unchecked: [
      { param: 'a', reason: 'it refers to a schema that it does not contain' },
      { param: 'b', reason: 'it is not a valid JSON Schema (draft 2020-12)' },
    ],
    extraKeys: ['c'],
  });
});

const nest = (depth: number, open: string, close: string, inner: string): JsonObject =>
  JSON.parse(`${open.repeat(depth)}${inner}${close.repeat(depth)}`) as JsonObject;

// A busy machine may take too long for what else would have ended by the stack.
test.each<[string, JsonObject, Json, RegExp]>([
  ['a pattern that backtracks for ever', { pattern: '^(a+)+$' }, `${'a'.repeat(40)}b`, /takes too long/],
  ['the same as a name', { patternProperties: { '^(a+)+$': {} } }, { [`${'a'.repeat(40)}b`]: 1 }, /too long/],
  ['a schema that is itself', { $ref: '#' }, 1, /refers to itself|too long/],
  ['the same below', { allOf: [{ $ref: '#/allOf/0' }] }, 1, /itself|too long/],
  [
    'two that are each other',
    { $ref: '#/$defs/a', $defs: { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } } },
    1,
    /itself|too long/,
  ],
  ['a dynamic one', { $dynamicAnchor: 'a', $dynamicRef: '#a' }, 1, /itself|too long/],
  ['a deep one', nest(20_000, '{"not":', '}', '{}'), 1, /too deep|too long/],
  [
    'a deep value',
    { uniqueItems: true },
    [nest(20_000, '[', ']', ''), nest(20_000, '[', ']', '')],
    /too deep|too long/,
  ],
  ['another document', { $ref: 'https://example.com/x.json' }, 1, /does not contain/],
  ['a schema of another draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, 1, /draft 2020-12/],
  ['an asynchronous one', { $async: true, type: 'string' }, 1, /draft 2020-12/],
  ['a pattern of Python', { pattern: '(?P<a>x)' }, 'x', /pattern/],
])('%s is an answer, not a crash or a hang', async (_, schema, value, reason) => {
  const startedAt = performance.now();
  const others = [param('b', 1, { type: 'integer' }), param('c', 'x', { type: 'integer' })];
  const check = await checkConf([param('a', value, schema), ...others], {}, never);
  expect(check.unchecked).toEqual([{ param: 'a', reason: expect.stringMatching(reason) }]);
  expect(check.problems.map((problem) => problem.param)).toEqual(['c']);
  expect(performance.now() - startedAt).toBeLessThan(3_000);
});

test('recursion that ends with the value is checked', async () => {
  const tree = { type: 'object', properties: { next: { $ref: '#' } } };
  expect(await problemsOf([param('a', {}, tree)], { a: { next: { next: 5 } } })).toEqual([
    'a at /next/next: must be object',
  ]);
});

test('two schemas may have the same $id', async () => {
  const schema = { $id: 'https://example.com/same', type: 'integer' };
  const check = await checkConf([param('a', 1, schema), param('b', 'x', schema)], {}, never);
  expect(check).toMatchObject({ unchecked: [], problems: [{ param: 'b' }] });
});

test('what is said of a huge schema is short', async () => {
  const schema = { enum: Array.from({ length: 100_000 }, (_, at) => `value ${at}`) };
  const pattern = { pattern: `^${'x'.repeat(50_000)}$` };
  const [first = '', second = ''] = await problemsOf([param('a', 1, schema), param('b', 'y', pattern)], {});
  expect(first).toContain('(100000 values)');
  expect(first.length).toBeLessThan(1_000);
  expect(second.length).toBeLessThan(1_000);
});

test('thirty params that take for ever take seconds, and a cancellation is heard between two', async () => {
  const slow = Array.from({ length: 30 }, (_, at) =>
    param(`p${at}`, `${'a'.repeat(40)}b`, { pattern: '^(a+)+$' }),
  );
  const startedAt = performance.now();
  const { unchecked } = await checkConf(slow, {}, never);
  expect(unchecked).toHaveLength(30);
  expect(unchecked.at(-1)?.reason).toContain('used up the time');
  expect(performance.now() - startedAt).toBeLessThan(8_000);
  const cancel = new AbortController();
  setTimeout(() => cancel.abort(new Error('cancelled')), 10);
  const cancelledAt = performance.now();
  await expect(checkConf(slow, {}, cancel.signal)).rejects.toThrow('cancelled');
  expect(performance.now() - cancelledAt).toBeLessThan(2_000);
}, 20_000);

test('any JSON as a schema and as a value is an answer', async () => {
  const keywords = fc.constantFrom(
    'type',
    'enum',
    '$ref',
    'items',
    'allOf',
    'pattern',
    'properties',
    '$id',
    'format',
    '$defs',
    'nullable',
    'discriminator',
  );
  const schema = fc.dictionary(
    keywords,
    fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('#', '#/$defs', 'string', '(')),
  );
  await fc.assert(
    fc.asyncProperty(schema, fc.jsonValue({ maxDepth: 3 }), async (given, value) => {
      const check = await checkConf([param('a', value as Json, given as JsonObject)], {}, never);
      expect(check.unchecked.length + check.problems.length).toBeLessThanOrEqual(1);
    }),
    { numRuns: propertyRuns(8) },
  );
}, 60_000);
