import { expect, test } from 'vitest';
import type { DagParam } from '../../../src/airflow/model.ts';
import { checkConf } from '../../../src/dag-run/conf-schema.ts';
import type { Json, JsonObject } from '../../../src/json.ts';

const param = (name: string, value: Json, schema: JsonObject): DagParam => ({ name, value, schema });

async function problemsOf(params: readonly DagParam[], conf: JsonObject) {
  return (await checkConf(params, conf)).problems.map(({ param: name, problem }) => `${name} ${problem}`);
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
  const check = await checkConf(params, { a: 1, c: 2 });
  expect(check).toEqual({ problems: [], unchecked: ['a', 'b'], extraKeys: ['c'] });
});
