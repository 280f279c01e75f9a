import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
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

const SECRET = 'hunter2';
const INEXACT = 'this number cannot be held exactly; put it in quotes to pass it as text';
const REPEATED = 'duplicate key; remove one of the two';
const TAG = 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes';
const SAFE = 'If it comes from an expression, write ${{ toJSON(...) }}';
const COMMA = 'there is one comma too many; remove it';
const EMPTY = 'a value is missing: the expression or the secret that should stand here is empty';
const SPACE = 'a space is missing after the colon: write "key: value"';
const BAD_STRING = 'this text is not closed on its line, or it has a "\\" that JSON does not know';

test.each<readonly [text: string, problem: string]>([
  ['[]', 'is a list. Accepted: a JSON object or a YAML mapping.'],
  ['- hunter2', 'is a list. Accepted: a JSON object or a YAML mapping.'],
  ['hunter2', 'is a single value (text). Accepted: a JSON object or a YAML mapping.'],
  ['"hunter2"', 'is a single value (text). Accepted: a JSON object or a YAML mapping.'],
  ['42', 'is a single value (number). Accepted: a JSON object or a YAML mapping.'],
  ['null', 'is empty. Accepted: a JSON object or a YAML mapping.'],
  ['# hunter2', 'is empty. Accepted: a JSON object or a YAML mapping.'],
  ['{"a": hunter2}', `cannot be read as JSON: line 1, column 7: expected a value. ${SAFE}.`],
  ['{"pin": }', `cannot be read as JSON: line 1, column 9: ${EMPTY}.`],
  ['{"pin": , "a": 1}', `cannot be read as JSON: line 1, column 9: ${EMPTY}.`],
  ['{"a": [1, , 2]}', `cannot be read as JSON: line 1, column 11: ${EMPTY}.`],
  ['{"a": 1,}', `cannot be read as JSON: line 1, column 8: ${COMMA}.`],
  ['{"a": 1,\n}', `cannot be read as JSON: line 1, column 8: ${COMMA}.`],
  ['{"a": [1, 2,]}', `cannot be read as JSON: line 1, column 12: ${COMMA}.`],
  ['{"a": 1,, "b": 2}', `cannot be read as JSON: line 1, column 8: ${COMMA}.`],
  [
    '{"a": True}',
    'cannot be read as JSON: line 1, column 7: JSON has only true, false and null, in lower case.',
  ],
  [
    '{"a": None}',
    'cannot be read as JSON: line 1, column 7: JSON has only true, false and null, in lower case.',
  ],
  ['{"a": \'x\'}', 'cannot be read as JSON: line 1, column 7: JSON text stands in double quotes.'],
  ['day:2026-11-20', `cannot be read as YAML: line 1, column 4: ${SPACE}.`],
  ['day:2026-11-20\nfull: true', `cannot be read as YAML: line 1, column 4: ${SPACE}.`],
  ['a:\n  b: 1\n  day:hunter2', `cannot be read as YAML: line 3, column 6: ${SPACE}.`],
  ['{day:hunter2}', `cannot be read as YAML: line 1, column 5: ${SPACE}.`],
  ['a: {b: 1, day:2}', `cannot be read as YAML: line 1, column 14: ${SPACE}.`],
  [
    'ver: 1.10',
    'cannot be read as YAML: line 1, column 6: this number loses the zeros at its end; put it in quotes.',
  ],
  [
    'ver: -2.0',
    'cannot be read as YAML: line 1, column 6: this number loses the zeros at its end; put it in quotes.',
  ],
  [
    'ver: 007',
    'cannot be read as YAML: line 1, column 6: this number loses the zeros in front of it; put it in quotes.',
  ],
  ['{"a": NaN}', `cannot be read as JSON: line 1, column 7: expected a value. ${SAFE}.`],
  [
    '{\n  "a": "hunter2"\n  "b": 1\n}',
    `cannot be read as JSON: line 3, column 3: expected "," or "}". ${SAFE}.`,
  ],
  ['{"a": ["hunter2" 1]}', `cannot be read as JSON: line 1, column 18: expected "," or "]". ${SAFE}.`],
  ['{"a": "hunter2",}', `cannot be read as JSON: line 1, column 16: ${COMMA}.`],
  ['{"a" "hunter2"}', `cannot be read as JSON: line 1, column 6: expected ":". ${SAFE}.`],
  ['{"a": "hunter2', `cannot be read as JSON: line 1, column 7: ${BAD_STRING}. ${SAFE}.`],
  ['{"a": "hun\nter2"}', `cannot be read as JSON: line 1, column 7: ${BAD_STRING}. ${SAFE}.`],
  [
    '{"a": "hunter2"',
    `cannot be read as JSON: line 1, column 16: expected "," or "}", and the text ends. ${SAFE}.`,
  ],
  ['{"a": 1} hunter2', `cannot be read as JSON: line 1, column 10: expected the end. ${SAFE}.`],
  ['{"é😀": 1, "é😀": 2}', `cannot be read as JSON: line 1, column 11: ${REPEATED}.`],
  ['{"x": {"a": 1, "\\u0061": 2}}', `cannot be read as JSON: line 1, column 16: ${REPEATED}.`],
  ['{"a": 9007199254740993}', `cannot be read as JSON: line 1, column 7: ${INEXACT}.`],
  ['{"a": 1e400}', `cannot be read as JSON: line 1, column 7: ${INEXACT}.`],
  [
    `{"a": ${'['.repeat(101)}`,
    'cannot be read as JSON: line 1, column 107: values are nested more than 100 deep.',
  ],
  ['a: 1\nb: 2\na: hunter2', `cannot be read as YAML: line 3, column 1: ${REPEATED}.`],
  ['a: 12345678901234567891', `cannot be read as YAML: line 1, column 4: ${INEXACT}.`],
  ['a: .inf', `cannot be read as YAML: line 1, column 4: ${INEXACT}.`],
  ['a: -.INF', `cannot be read as YAML: line 1, column 4: ${INEXACT}.`],
  ['a: .NaN', `cannot be read as YAML: line 1, column 4: ${INEXACT}.`],
  ['a: 0xFFFFFFFFFFFFFFFF', `cannot be read as YAML: line 1, column 4: ${INEXACT}.`],
  [
    'account: 012345678901',
    'cannot be read as YAML: line 1, column 10: this number loses the zeros in front of it; put it in quotes.',
  ],
  [
    'a: hunter2: c',
    'cannot be read as YAML: line 1, column 4: a second ":" is on this line; text that has ": " in it needs quotes.',
  ],
  ['a:\n\thunter2: 1', 'cannot be read as YAML: line 2, column 1: a tab cannot indent; use spaces.'],
  ['a:\n  b: 1\n hunter2: 2', 'cannot be read as YAML: line 3, column 1: the indentation does not fit.'],
  ['a: "hunter2', 'cannot be read as YAML: line 1, column 12: a quote, bracket, comma or colon is missing.'],
  ['{a: 1', 'cannot be read as YAML: line 1, column 6: a quote, bracket, comma or colon is missing.'],
  ['a: 1\n---\nb: hunter2', 'cannot be read as YAML: line 2, column 1: a second document begins.'],
  ['a: !!binary aGk=', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  ['a: !!timestamp 2026-11-20', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  ['a: !Ref hunter2', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  ['a: @hunter2', 'cannot be read as YAML: line 1, column 4: a text that begins like this needs quotes.'],
  [
    'a: "\\q hunter2"',
    'cannot be read as YAML: line 1, column 5: a "\\" in double quotes is followed by what YAML does not know.',
  ],
  ['1: hunter2', 'cannot be read as YAML: line 1, column 1: a key must be text; put it in quotes.'],
  ['? [hunter2]\n: 1', 'cannot be read as YAML: line 1, column 3: a key must be text; put it in quotes.'],
  [
    'a: &a {b: 1}\nc: {<<: *a}',
    'cannot be read as YAML: line 2, column 5: merge keys are not part of YAML 1.2; write the values out.',
  ],
  [
    'a: *hunter2',
    'cannot be read as YAML: line 1, column 4: this alias names nothing before it, or what it is part of.',
  ],
  [
    'a: &a [*a]',
    'cannot be read as YAML: line 1, column 8: this alias names nothing before it, or what it is part of.',
  ],
])('refuses %j with the place, and never quotes it', async (text, problem) => {
  const { code, message } = await refusal({ conf: text });
  expect({ code, message }).toEqual({ code: 'invalid-input', message: `Input conf ${problem}` });
  expect(message).not.toContain(SECRET);
});

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
  for (const text of [`a: ${'['.repeat(50_000)}`, `{"a": ${'['.repeat(50_000)}`]) {
    expect((await refusal({ conf: text })).message).toMatch(/nested more than 100 deep/);
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
