import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAirflowVersion } from '../../../../src/core/airflow-version.ts';
import type { JsonObject } from '../../../../src/core/json.ts';
import { findUnstorable, requireStorable } from '../../../../src/dag-run/readiness/storable-conf.ts';

const version = (text: string) => {
  const parsed = parseAirflowVersion(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
};

test.each<[string, JsonObject]>([
  ['a', { a: 'x\u0000y' }],
  ['b', { a: 1, b: ['ok', { deep: '\u0000' }] }],
  ['c', { c: { 'k\u0000': true } }],
  ['\\u0000', { '\u0000': null }],
])('U+0000 in %s is refused for Airflow 3, naming the key and no value', (key, conf) => {
  expect(() => requireStorable(conf, version('3.0.6'))).toThrow(
    expect.objectContaining({
      code: 'invalid-input',
      message: `The value of "${key}" in "conf" has the character U+0000, which Airflow 3.0.6 cannot store.`,
    }),
  );
  expect(findUnstorable(conf, version('2.11.2'))).toBeUndefined();
});

test('any other text is stored', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (conf) => {
      const hasNul = JSON.stringify(conf, (_key, value) => value).includes('\\u0000');
      fc.pre(!hasNul);
      expect(findUnstorable(conf as JsonObject, version('3.2.1'))).toBeUndefined();
    }),
  );
});
