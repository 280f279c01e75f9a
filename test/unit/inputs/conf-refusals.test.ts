import { expect, test } from 'vitest';
import { refusal } from './given.ts';

const SECRET = 'hunter2';
const INEXACT = 'JavaScript cannot represent this number exactly; put it in quotes to pass it as text';
const REPEATED = 'duplicate key; remove one of the two';
const TAG = 'tags (a "!" in front) are not accepted; text that begins with "!" needs quotes';
const SAFE = `If it comes from an expression, write $\{{ toJSON(...) }}`;
const COMMA = 'there is one comma too many; remove it';
const EMPTY = 'a value is missing: the expression or the secret in its place is empty';
const SPACE = 'a space is missing after the colon: write "key: value"';
const BAD_STRING = 'this string is not closed on its line, or has an escape ("\\") that JSON does not know';

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
  ['{"a": \'x\'}', 'cannot be read as JSON: line 1, column 7: strings in JSON need double quotes.'],
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
    'cannot be read as JSON: line 1, column 107: values are nested more than 100 levels deep.',
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
  ['a:\n  b: 1\n hunter2: 2', 'cannot be read as YAML: line 3, column 1: the indentation is not consistent.'],
  ['a: "hunter2', 'cannot be read as YAML: line 1, column 12: a quote, bracket, comma or colon is missing.'],
  ['{a: 1', 'cannot be read as YAML: line 1, column 6: a quote, bracket, comma or colon is missing.'],
  [
    'a: 1\n---\nb: hunter2',
    'cannot be read as YAML: line 2, column 1: a second YAML document begins here; only one is accepted.',
  ],
  ['a: !!binary aGk=', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  ['a: !!timestamp 2026-11-20', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  ['a: !Ref hunter2', `cannot be read as YAML: line 1, column 4: ${TAG}.`],
  [
    'a: @hunter2',
    'cannot be read as YAML: line 1, column 4: text that begins with this character needs quotes.',
  ],
  [
    'a: "\\q hunter2"',
    'cannot be read as YAML: line 1, column 5: a string in double quotes has an escape ("\\") that YAML does not know.',
  ],
  ['1: hunter2', 'cannot be read as YAML: line 1, column 1: a key must be text; put it in quotes.'],
  ['? [hunter2]\n: 1', 'cannot be read as YAML: line 1, column 3: a key must be text; put it in quotes.'],
  [
    'a: &a {b: 1}\nc: {<<: *a}',
    'cannot be read as YAML: line 2, column 5: merge keys are not part of YAML 1.2; write the values out.',
  ],
  [
    'a: *hunter2',
    'cannot be read as YAML: line 1, column 4: this alias has no anchor before it, or is part of the value of its own anchor.',
  ],
  [
    'a: &a [*a]',
    'cannot be read as YAML: line 1, column 8: this alias has no anchor before it, or is part of the value of its own anchor.',
  ],
])('refuses %j with the place, and never quotes it', async (text, problem) => {
  const { code, message } = await refusal({ conf: text });
  expect({ code, message }).toEqual({ code: 'invalid-input', message: `Input conf ${problem}` });
  expect(message).not.toContain(SECRET);
});
