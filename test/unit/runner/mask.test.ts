import { afterEach, expect, test, vi } from 'vitest';
import { forgetHidden, redactSecrets } from '../../../src/core/redaction.ts';
import { createGitHubRunner } from '../../../src/runner/github-runner.ts';

afterEach(() => {
  vi.restoreAllMocks();
  forgetHidden();
});

/** The masks that a secret registers with the runner. */
function maskedBy(secret: string): readonly string[] {
  const written: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.push(String(text));
    return true;
  });
  createGitHubRunner().mask(secret);
  return [...written.join('').matchAll(/^::add-mask::(.*)$/gm)].map(([, mask = '']) => mask);
}

test('a secret is masked line by line, and nothing below eight characters', () => {
  expect(maskedBy('abcdefgh')).toEqual(['abcdefgh']);
  expect(maskedBy('first-line\r\nsecond-line\n\nshort')).toEqual(['first-line', 'second-line']);
  for (const short of ['', 'e', 'abcdefg', '        ']) expect(maskedBy(short), short).toEqual([]);
});

test('what is masked is hidden from texts of others as well, whole or in part', () => {
  maskedBy('first-line\nsecond-line');
  expect(redactSecrets('said first-li and "first-line\\nsecond-line"')).toBe('said *** and "***"');
});
