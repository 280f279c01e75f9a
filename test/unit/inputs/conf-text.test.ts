import { expect, test } from 'vitest';
import { describePlace, findMissingSpace } from '../../../src/inputs/conf-text.ts';

test.each([
  ['a: 1\nday:2026-11-20', 12, 8],
  ['day:2026-11-20', 14, 3],
  [`${'x'.repeat(600)}\n  day:friday`, 607, 606],
  ['url: https://example.org', 24, undefined],
  ['a:/path', 3, undefined],
  ['no colon', 4, undefined],
])('in %j a space is missing in the line at %i', (text, offset, colon) => {
  expect(findMissingSpace(text, offset)).toBe(colon);
});

test.each([
  ['abc', 0, 'line 1, column 1'],
  ['a\r\nb\rc\nde', 8, 'line 4, column 2'],
  ['😀b', 2, 'line 1, column 2'],
])('a place in %j', (text, offset, place) => {
  expect(describePlace(text, offset)).toBe(place);
});
