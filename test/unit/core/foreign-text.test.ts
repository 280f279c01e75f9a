import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { findState, readLines } from '../../../src/airflow/cli/output.ts';
import { decodeTaskLog } from '../../../src/airflow/logs/task-log.ts';
import { airflowWords } from '../../../src/airflow/rest/answer.ts';
import { cutForeign, cutLine, formatJson, isHtml, quoteForeign } from '../../../src/core/foreign-text.ts';
import { forgetHidden, hideConf, hideSecret } from '../../../src/core/redaction/redaction.ts';
import { stripTerminal } from '../../../src/core/terminal.ts';
import { readVersionLine } from '../../../src/transport/detect-version.ts';
import { propertyRuns } from '../../harness/property-runs.ts';

afterEach(forgetHidden);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 500 }),
  fc
    .array(
      fc.constantFrom(
        '<',
        '>',
        '<script ',
        '</script>',
        '<html>',
        'İ',
        ' ',
        '\n',
        '\r',
        '\u001b]',
        '\u0007',
        '[{"',
        'x',
      ),
    )
    .map((parts) => parts.join('')),
);
const anyLimit = fc.integer({ min: 10, max: 300 });

describe('any text', () => {
  test('is quoted as one line within the limit', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const quote = quoteForeign(text, limit);
        expect(quote.length).toBeLessThanOrEqual(limit);
        expect(quote).not.toMatch(/[\p{Cc}]/u);
        expect(quote.isWellFormed()).toBe(true);
      }),
    );
  });

  test('is kept as it is, or cut within the limit', () => {
    fc.assert(
      fc.property(anyText, anyLimit, (text, limit) => {
        const kept = cutForeign(text, limit);
        if (text.length <= limit) expect(kept).toBe(text);
        else expect(kept.length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test('is read by every reader of answers and outputs', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(airflowWords({ detail: text, title: text }).length).toBeLessThanOrEqual(500);
        expect(stripTerminal(text).length).toBeLessThanOrEqual(text.length);
        expect(readLines(text).every((line) => line.length <= 4_000)).toBe(true);
        findState(text, new Set(['running']));
        readVersionLine(text);
        decodeTaskLog(text, 10);
      }),
    );
  });
});

test('a value is told in short, however deep it is', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`);
  expect(formatJson(deep, 200)).toMatch(/^\[{20}\.\.\.\]{20}$/);
});

test('a small value is told as JSON tells it', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(JSON.parse(formatJson(value, 100_000))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('no cut leaves a part of a secret or of a long conf value', () => {
  const secret = 'aS3cr3tOfTheStepWhichIsLong';
  const value = `value ${'of the conf '.repeat(100)}`;
  hideSecret(secret);
  hideConf({ value });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(secret, value), (before, hidden) => {
      const text = `${'a '.repeat(before)}${hidden} ${'b '.repeat(50_000)}`;
      for (const shown of [quoteForeign(text, 100), cutForeign(text, 100), cutLine(text, 100)]) {
        expect(shown).not.toContain(hidden.slice(0, 8));
      }
    }),
    { numRuns: propertyRuns(30) },
  );
});

test.each([
  ['<!doctype html><html><style>p {}</style><p>Airflow is <b>down</b></p>', 'Airflow is down'],
  [`${'İ'.repeat(8)}<html></script<script x`, `${'İ'.repeat(8)}<html></script<script x`],
  ['<html></script<script x', ''],
  ['row 7: if a < b and c > d', 'row 7: if a < b and c > d'],
])('%j reads as %j', (text, words) => {
  expect(quoteForeign(text, 100)).toBe(words);
  expect(isHtml(text)).toBe(words !== text);
});
