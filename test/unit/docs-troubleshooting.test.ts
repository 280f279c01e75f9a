import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type ErrorFamily, errorFamilies } from '../../src/core/errors.ts';
import { notReadyCodes, type OutcomeName, passes, resultCodes } from '../../src/core/outcome.ts';

const page = readFileSync(new URL('../../docs/TROUBLESHOOTING.md', import.meta.url), 'utf8');

/** Under which heading of the page each family of errors stands. */
const HEADINGS: Readonly<Record<ErrorFamily, string>> = {
  input: 'The workflow author can fix these',
  access: 'The owner of the role, the environment or the network can fix these',
  airflow: 'The DAG owner can fix these',
  transport: 'Temporary problems (retry later)',
  protocol: 'Problems in this action (please report)',
};

/** The entries under each heading: code and text. */
const sections = new Map(
  page.split(/^## /m).map((part) => {
    const [heading = '', ...rest] = part.split('\n');
    const entries = rest
      .join('\n')
      .split(/^### /m)
      .slice(1)
      .map((entry) => {
        const [title = '', ...text] = entry.split('\n');
        return { code: /^`([a-z-]+)`$/.exec(title)?.[1], text: text.join('\n').trim() };
      });
    return [heading, entries] as const;
  }),
);

const expected: readonly (readonly [string, readonly string[]])[] = [
  ...Object.entries(errorFamilies).map(
    ([family, codes]) => [HEADINGS[family as ErrorFamily], codes] as const,
  ),
  ['Not ready', notReadyCodes],
  ['The run did not succeed', resultCodes],
];

describe.each(expected)('the section "%s"', (heading, codes) => {
  const entries = sections.get(heading) ?? [];

  test('has exactly the codes of src/core/errors.ts and src/core/outcome.ts', () => {
    expect(entries.map(({ code }) => code).sort()).toEqual([...codes].sort());
  });

  test.each(entries)('says something about $code', ({ text }) => {
    expect(text.length).toBeGreaterThan(20);
  });
});

test('the index has every code once, by alphabet, with who can fix it', () => {
  const rows = [...page.matchAll(/^\| \[`([a-z-]+)`\]\(#([a-z-]+)\) \| (.+) \|$/gm)];
  const codes = rows.map(([, code]) => code);
  expect(codes).toEqual(expected.flatMap(([, all]) => all).toSorted());
  for (const [, code, anchor, who = ''] of rows) {
    expect(anchor).toBe(code);
    expect(who).toMatch(/author|owner|nobody: run the job again later|us: please report it/);
  }
});

test('no other section has codes', () => {
  const known = new Set(expected.map(([heading]) => heading));
  const others = [...sections].filter(([heading]) => !known.has(heading));
  expect(others.flatMap(([, entries]) => entries)).toEqual([]);
});

test('the table of outcomes tells for each whether the step passes', () => {
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (passes|fails) \|/gm)];
  expect(rows).toHaveLength(9);
  for (const [, name, says] of rows) expect(passes(name as OutcomeName)).toBe(says === 'passes');
});
