import { afterEach, beforeEach, expect, test } from 'vitest';
import { withoutRow } from '../../../src/core/database-error.ts';
import { describeForeignError, describeStack } from '../../../src/core/foreign-error.ts';
import { forgetHidden, hideConf } from '../../../src/core/redaction.ts';

const VALUE = 'canary of the mine';
beforeEach(() => hideConf({ key: VALUE }));
afterEach(forgetHidden);

test('an error of a library is told without values of the conf, in its stack too', () => {
  const error = new RangeError(`cannot use ${VALUE}`);
  expect(describeForeignError(error)).toBe('RangeError: cannot use ***');
  expect(describeStack(error)).toMatch(/^RangeError: cannot use \*\*\*\n\s+at /);
  expect(describeForeignError(VALUE)).toBe('***');
});

test('what JSON.parse says quotes parts of values, so none of it is told', () => {
  try {
    JSON.parse(`{"key": "${VALUE}`.slice(0, 20));
    throw new Error('parsed');
  } catch (error) {
    expect(describeForeignError(error)).toBe('SyntaxError: text that cannot be parsed');
    expect(describeStack(error as Error)).not.toContain('canary');
  }
});

test('a cause is no part of either', () => {
  const error = new Error('outer', { cause: new Error(VALUE) });
  expect(`${describeForeignError(error)}${describeStack(error)}`).not.toContain('canary');
});

test.each([
  ['IntegrityError: no\nDETAIL:  Failing row contains (7, etl, {"a": 1}).', 'IntegrityError: no'],
  ["DataError: bad [SQL: INSERT ...] [parameters: {'conf': b'x'}]", 'DataError: bad'],
  ["DataError: bad [parameters: {'conf': b'x'}]", 'DataError: bad'],
  ['Key (dag_id, run_id)=(etl, x) already exists.', 'Key (dag_id, run_id)=(etl, x) already exists.'],
])('a row in %j is left out', (text, shown) => {
  expect(withoutRow(text)).toBe(shown);
});
