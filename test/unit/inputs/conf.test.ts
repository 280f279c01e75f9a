import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { propertyRuns } from '../../harness/property-runs.ts';
import { parse, refusal } from './given.ts';

/** Values that JSON has; -0 is written as 0. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const confs = fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__'), fc.constant('<<')), json);

test('what JSON writes comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(confs, fc.constantFrom(undefined, 2), async (conf, indent) => {
      const { conf: read } = await parse({ conf: JSON.stringify(conf, null, indent) });
      expect(JSON.stringify(read)).toBe(JSON.stringify(conf));
    }),
  );
});

test('what a YAML library writes comes back the same', async () => {
  const options = { version: '1.2', schema: 'core', defaultStringType: 'QUOTE_DOUBLE' } as const;
  await fc.assert(
    fc.asyncProperty(
      confs.filter((conf) => Object.keys(conf).length > 0),
      async (conf) => {
        const { conf: read } = await parse({
          conf: stringify(conf, { ...options, aliasDuplicateObjects: false }),
        });
        expect(JSON.stringify(read)).toBe(JSON.stringify(conf));
      },
    ),
    { numRuns: propertyRuns(40) },
  );
});

test.each<readonly [what: string, text: string, conf: unknown]>([
  [
    'a block mapping',
    'day: 2026-11-20\nfull: false\nlist:\n  - 1\n  - 2.5\n',
    { day: '2026-11-20', full: false, list: [1, 2.5] },
  ],
  ['a flow mapping', "{day: x, 'n': 1}", { day: 'x', n: 1 }],
  ['a mapping with a comment in front', '# why\n{"a": 1}', { a: 1 }],
  [
    'YAML 1.2 words, which are text',
    'a: yes\nb: on\nc: 12:30:45\nd: 1_000\ne: 0777x',
    { a: 'yes', b: 'on', c: '12:30:45', d: '1_000', e: '0777x' },
  ],
  ['YAML 1.2 words although the text asks for 1.1', '%YAML 1.1\n---\na: yes', { a: 'yes' }],
  ['a missing value, which is null', 'a:\nb: ~', { a: null, b: null }],
  [
    'numbers of other bases',
    'a: 0xFF\nb: 0o17\nc: +1\nd: .5\ne: 1e3',
    { a: 255, b: 15, c: 1, d: 0.5, e: 1000 },
  ],
  ['an anchor and its alias', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['a block text', 'sql: |\n  select 1\n  from t\n', { sql: 'select 1\nfrom t\n' }],
  ['a byte order mark', '\uFEFF{"a": 1}', { a: 1 }],
  [
    'JSON with every kind of value',
    ' {"a": [1, -2.5e-3, true, false, null, "\\u00e9\\n"], "b": {}} ',
    { a: [1, -0.0025, true, false, null, 'é\n'], b: {} },
  ],
])('reads %s', async (_, text, conf) => {
  expect((await parse({ conf: text })).conf).toEqual(conf);
});

test('a key __proto__ is a key like any other', async () => {
  for (const text of [
    '{"__proto__": {"polluted": 1}}',
    '__proto__:\n  polluted: 1',
    '{"a": 1, "__proto__": 2}',
  ]) {
    const { conf } = await parse(
      { conf: text, 'conf-file': 'f' },
      { files: { '/home/runner/work/pipelines/f': '__proto__: 0' } },
    );
    expect(Object.hasOwn(conf, '__proto__')).toBe(true);
    expect(Object.getPrototypeOf(conf)).toBe(Object.prototype);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

const REPEATED = 'duplicate key; remove one of the two';

test('aliases that multiply are refused before they take memory', async () => {
  const level = (name: string, below: string) =>
    `${name}: &${name} [${Array(10).fill(`*${below}`).join(', ')}]`;
  const names = [...'abcdefghij'];
  const lines = names.map((name, i) => (i === 0 ? 'a: &a [1]' : level(name, names[i - 1] ?? '')));
  expect((await refusal({ conf: lines.join('\n') })).message).toMatch(
    /there are more than 100000 values here/,
  );
});

test('text that is nested without end is refused', async () => {
  for (const text of [`a: ${'['.repeat(10_000)}`, `{"a": ${'['.repeat(10_000)}`]) {
    expect((await refusal({ conf: text })).message).toMatch(/nested more than 100 levels deep/);
  }
});

test('a conf of half a megabyte is read, one of more than one is refused', async () => {
  const conf = JSON.stringify({ text: '\\"é'.repeat(80_000) });
  expect(JSON.stringify((await parse({ conf })).conf)).toBe(conf);
  const files = { '/home/runner/work/pipelines/f.json': JSON.stringify({ a: 'x'.repeat(600_000) }) };
  const large = JSON.stringify({ b: 'x'.repeat(600_000) });
  expect((await refusal({ conf: large, 'conf-file': 'f.json' }, { files })).message).toBe(
    'Input conf is too large. Accepted: at most 1000000 bytes; put the data in S3 and pass its location.',
  );
});

test('YAML of more than 100 kB is refused, since it may take seconds to read; JSON is not', async () => {
  const line = 'a text that is long enough to be a line\n';
  const { message } = await refusal({ conf: `key: |\n  ${line.repeat(3_000)}` });
  expect(message).toBe(
    'Input conf is too large for YAML. Accepted: YAML of at most 100000 characters, or JSON, which begins with {", of at most 1000000 bytes.',
  );
});

test('conf wins over conf-file, by top-level key', async () => {
  const files = { '/home/runner/work/pipelines/dags/conf.yml': 'day: monday\nnested: {a: 1}\nkept: true\n' };
  const { conf } = await parse(
    { 'conf-file': 'dags/conf.yml', conf: '{"day": "friday", "nested": {"b": 2}}' },
    { files },
  );
  expect(conf).toEqual({ day: 'friday', nested: { b: 2 }, kept: true });
});

test('problems of conf-file and conf are told apart', async () => {
  const files = { '/home/runner/work/pipelines/conf.yml': 'a: 1\na: hunter2' };
  const { message } = await refusal({ 'conf-file': 'conf.yml', conf: '[]' }, { files });
  expect(message).toBe(
    [
      '2 inputs cannot be used:',
      `- conf-file: "conf.yml" cannot be read as YAML: line 2, column 1: ${REPEATED}.`,
      '- conf is a list. Accepted: a JSON object or a YAML mapping.',
    ].join('\n'),
  );
});
