import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claim, ours, type Policy, playRole } from './iam-role.ts';

const url = (path: string) => new URL(`../../${path}`, import.meta.url);
const read = (path: string) => readFileSync(url(path), 'utf8');

/** The policies of a page, in its order. */
const listPolicies = (page: string) =>
  [...read(page).matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => JSON.parse(json) as Policy);
const listTrust = ({ Statement }: Policy) =>
  Statement.filter(({ Action }) => Action === 'sts:AssumeRoleWithWebIdentity');
const listAllowed = (page: string) =>
  listPolicies(page).flatMap(({ Statement }) =>
    Statement.filter(({ Action }) => Action !== 'sts:AssumeRoleWithWebIdentity'),
  );

test('docs/IAM.md allows what the hints of the action ask for', () => {
  const [, json = ''] = /<!-- statements -->\n```json\n([\s\S]*?)```/.exec(read('docs/IAM.md')) ?? [];
  const { Statement } = JSON.parse(json) as Policy;
  expect(Statement).toEqual(expect.arrayContaining(ours));
  expect(Statement.map(({ Action }) => Action).sort()).toEqual(
    [...ours.map(({ Action }) => Action), 'logs:GetLogEvents'].sort(),
  );
});

test("README.md has the template's defaults: trust and permissions", () => {
  const { trust, allowed } = playRole({ GitHubRepository: 'my-org@123456/my-repo@456789' });
  expect(listAllowed('README.md')).toEqual(allowed);
  const [onPage] = listPolicies('README.md').flatMap(listTrust);
  expect(onPage?.Condition?.['StringEquals']?.[claim('aud')]).toBe('sts.amazonaws.com');
  const subjects = onPage?.Condition?.['StringEquals']?.[claim('sub')];
  expect(subjects).toContain('repo:my-org@123456/my-repo@456789:ref:refs/heads/main');
  expect(subjects).toContain('repo:my-org/my-repo:ref:refs/heads/main');
  expect(Object.keys(onPage?.Condition ?? {})).toEqual(Object.keys(trust[0]?.Condition ?? {}));
});

test.each(['README.md', 'docs/IAM.md'])(
  '%s compares sub and aud, and never lets a wildcard in by StringEquals',
  (page) => {
    const trusts = listPolicies(page).flatMap(listTrust);
    expect(trusts.length).toBeGreaterThan(0);
    for (const { Condition = {} } of trusts) {
      expect(JSON.stringify(Condition)).toContain(claim('aud'));
      expect(JSON.stringify(Condition)).toContain(claim('sub'));
      expect(JSON.stringify(Condition['StringEquals'])).not.toMatch(/[*?]/);
    }
  },
);

test('docs/IAM.md shows a restriction to a VPC on every statement', () => {
  const [, json = ''] = /<!-- source-vpc -->\n```json\n([\s\S]*?)```/.exec(read('docs/IAM.md')) ?? [];
  const { Statement } = JSON.parse(json) as Policy;
  expect(Statement.length).toBe(3);
  expect(Statement).toEqual(playRole({ SourceVpc: 'vpc-0123456789abcdef0' }).allowed);
});

test.each(['README.md', 'docs/IAM.md'])('%s names in its commands only files that are there', (page) => {
  const commands = [...read(page).matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const files = commands.flatMap((text) =>
    [...text.matchAll(/[\w./-]+\.(?:yaml|tf|ts|js)\b/g)].map(([file]) => file),
  );
  expect(files.filter((file) => !existsSync(url(file)))).toEqual([]);
  expect(commands.join('\n')).toContain('docs/iam/github-trigger-mwaa.yaml');
  expect(commands.join('\n')).toContain('RoleArn');
});
