import { expect, test } from 'vitest';
import { readContext } from '../../../src/runner/context.ts';

test.each([
  ['1', 1],
  ['3', 3],
  ['', 1],
  [undefined, 1],
  ['none', 1],
  ['0', 1],
])('GITHUB_RUN_ATTEMPT %j is attempt %i', (given, attempt) => {
  expect(readContext({ GITHUB_RUN_ATTEMPT: given }).runAttempt).toBe(attempt);
});

test('the addresses of an enterprise server are taken as they are', () => {
  const { serverUrl, apiUrl } = readContext({
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_API_URL: 'https://github.example/api/v3',
  });
  expect([serverUrl, apiUrl]).toEqual(['https://github.example', 'https://github.example/api/v3']);
});

test.each([undefined, ''])('without addresses (%j) it is github.com', (given) => {
  const { serverUrl, apiUrl } = readContext({ GITHUB_SERVER_URL: given, GITHUB_API_URL: given });
  expect([serverUrl, apiUrl]).toEqual(['https://github.com', 'https://api.github.com']);
});
