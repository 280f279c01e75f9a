import { afterEach, expect, test } from 'vitest';
import { saysRunIdIsTaken } from '../../../../src/airflow/cli/failure.ts';
import { findStateConf } from '../../../../src/airflow/cli/output.ts';
import { forgetHidden, hideConf, redact } from '../../../../src/core/redaction/redaction.ts';

afterEach(forgetHidden);

test('the words of 1.10 to 2.1 say that an id is taken, those of later versions may mean a date', () => {
  expect(
    saysRunIdIsTaken('DagRunAlreadyExists: Run id nightly already exists for dag id etl', 'nightly'),
  ).toBe(true);
  expect(saysRunIdIsTaken('Run id nightly-2 already exists for dag id etl', 'nightly')).toBe(false);
  expect(
    saysRunIdIsTaken('A Dag Run already exists for dag id etl at 2026-01-01 with run id nightly', 'nightly'),
  ).toBe(false);
});

test('an id that is a value of the conf, and hidden in the words, is known all the same', () => {
  hideConf({ version: 'release-2026' });
  expect(saysRunIdIsTaken(redact('Run id release-2026 already exists for dag id etl'), 'release-2026')).toBe(
    true,
  );
});

test.each([
  ['running\n', 'running', {}],
  ['[warning] x\nsuccess, {"day": "\\u00fc", "n": [1, null]}\n', 'success', { day: 'ü', n: [1, null] }],
  ['success, {"n": NaN}\n', 'success', { n: Number.NaN }],
  ['success, {"n": nan}\n', 'success', undefined],
  ['success, {"cut": "\n', 'success', undefined],
  ['failed, ["no", "object"]\n', 'failed', undefined],
  ['nothing of the kind\n', 'success', undefined],
])('the conf in the output %j of dags state (3.x)', (stdout, state, conf) => {
  expect(findStateConf(stdout, state)).toEqual(conf);
});
