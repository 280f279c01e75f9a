import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const pages = readdirSync(new URL('../../docs', import.meta.url)).filter((name) => name.endsWith('.md'));

/** Links of a page to test files, with their texts. */
const listProofs = (page: string) =>
  [...page.matchAll(/\[([^\]]+)\]\((?:\.\.\/)?(test\/[^)]+\.test\.ts)\)/g)].map(
    ([, text = '', file = '']) => ({
      name: text.replaceAll('\\_', '_'),
      file,
    }),
  );

describe.each(['README.md', ...pages.map((name) => `docs/${name}`)])('%s', (path) => {
  const proofs = listProofs(read(path)).filter(({ name }) => !name.endsWith('.test.ts'));

  test('names tests by what they are called', () => {
    expect(proofs.filter(({ name, file }) => !read(file).includes(name))).toEqual([]);
  });
});

test('each threat has its test', () => {
  const [, table = ''] = read('docs/THREAT-MODEL.md').split('## Who could try what');
  const rows = (table.split('\n## ')[0] ?? '').split('\n').filter((line) => /^\| (?!Attack|---)/.test(line));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) expect(listProofs(row), row).not.toEqual([]);
});

/** Hosts whose pages the documentation may link to; the pages themselves were looked up when the link was written. */
const HOSTS = new Set([
  'docs.github.com',
  'docs.aws.amazon.com',
  'github.com',
  'keepachangelog.com',
  'semver.org',
  'www.contributor-covenant.org',
]);

test.each(['README', 'SECURITY', 'CONTRIBUTING', 'CODE_OF_CONDUCT', 'CHANGELOG'])(
  '%s.md and docs/ link to few places outside',
  (name) => {
    const texts = [read(`${name}.md`), ...pages.map((page) => read(`docs/${page}`))];
    const hosts = texts.flatMap((text) =>
      [...text.matchAll(/\]\(https?:\/\/([^/)]+)/g)].map(([, host = '']) => host),
    );
    expect(hosts.filter((host) => !HOSTS.has(host))).toEqual([]);
  },
);
