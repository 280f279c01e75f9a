import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { claim, ours, playRole, required, template, terraform } from './iam-role.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const everything = { AllowCli: 'true', AllowTaskLogs: 'true', AllowWebSession: 'true' };
/** Values with which a guard would let in more than one branch, tag or environment. */
const WIDE = [
  '*',
  '?*',
  'ref:*',
  'ref:?*',
  'ref:refs/*',
  'ref:refs/heads/*',
  'ref:refs/heads/?*',
  'ref:refs/tags/v*',
];
const WIDER = ['environment:*', 'environment:?*', 'environment:p*', 'pull_request*', 'ref:refs/heads/$x', ''];
const REPOSITORIES = [
  '*/*',
  'my-org/*',
  'my-org/?*',
  'my-org*/my-repo',
  'my-org@*/my-repo@*',
  'my-org@1/my-repo',
  'my-repo',
];

describe('docs/iam/github-trigger-mwaa.yaml', () => {
  test('allows what the hints of the action ask for', () => {
    const { allowed } = playRole(everything);
    expect(allowed).toEqual(expect.arrayContaining(ours));
    expect(allowed).toHaveLength(ours.length + 1);
  });

  test('names the role as the examples do', () => {
    expect(read('examples/gate-deploy.yml')).toContain(`:role/${playRole().name}\n`);
    expect(terraform).toContain(`default     = "${playRole().name}"`);
  });

  test.each(['my-org/my-repo', 'my-org@123456/my-repo@456789', 'my_org/my.repo'])(
    'trusts %s, and only with both claims',
    (repository) => {
      expect(playRole({ GitHubRepository: repository }).trust.map(({ Condition }) => Condition)).toEqual([
        {
          StringEquals: {
            [claim('aud')]: 'sts.amazonaws.com',
            [claim('sub')]: [`repo:${repository}:ref:refs/heads/main`],
          },
        },
      ]);
    },
  );

  test('trusts both forms while a repository changes over', () => {
    const given = { AlsoGitHubRepository: 'my-org@123456/my-repo@456789', GitHubTags: 'v*' };
    const [exact, tags] = playRole(given).trust;
    expect(exact?.Condition?.['StringEquals']?.[claim('sub')]).toEqual([
      'repo:my-org/my-repo:ref:refs/heads/main',
      'repo:my-org@123456/my-repo@456789:ref:refs/heads/main',
    ]);
    expect(tags?.Condition).toEqual({
      StringEquals: { [claim('aud')]: 'sts.amazonaws.com' },
      StringLike: {
        [claim('sub')]: [
          'repo:my-org/my-repo:ref:refs/tags/v*',
          'repo:my-org@123456/my-repo@456789:ref:refs/tags/v*',
        ],
      },
    });
  });

  test.each([...WIDE, ...WIDER])('refuses the subject %s', (subject) => {
    expect(() => template.fill({ ...required, GitHubSubject: subject })).toThrow('GitHubSubject refuses');
  });

  test.each(REPOSITORIES)('refuses the repository %s', (repository) => {
    expect(() => template.fill({ ...required, GitHubRepository: repository })).toThrow('refuses');
    expect(() => template.fill({ ...required, AlsoGitHubRepository: repository })).toThrow('refuses');
  });

  test.each(['*', '?*', 'v?', 'v*.*', '**'])('refuses the tags %s', (tags) => {
    expect(() => template.fill({ ...required, GitHubTags: tags })).toThrow('GitHubTags refuses');
  });

  test('host and audience are parameters, of the provider and of the conditions', () => {
    const given = { OidcIssuer: 'github.example.com/_services/token', Audience: 'sts.amazonaws.com.cn' };
    expect(template.resource('Provider', { ...required, ...given })).toEqual({
      Url: 'https://github.example.com/_services/token',
      ClientIdList: ['sts.amazonaws.com.cn'],
    });
    const [{ Condition } = {}] = playRole(given).trust;
    expect(Object.keys(Condition?.['StringEquals'] ?? {})).toEqual([
      claim('aud', given.OidcIssuer),
      claim('sub', given.OidcIssuer),
    ]);
  });

  test('takes the provider that exists', () => {
    const arn = 'arn:aws-us-gov:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
    expect(template.resource('Provider', { ...required, OidcProviderArn: arn })).toBeUndefined();
    expect(JSON.stringify(playRole({ OidcProviderArn: arn }).trust)).toContain(arn);
  });

  test('restricts every statement to a VPC, or none', () => {
    const SourceVpc = 'vpc-0123456789abcdef0';
    const { allowed } = playRole({ ...everything, SourceVpc });
    expect(allowed.map(({ Condition }) => Condition)).toEqual(
      allowed.map(() => ({ StringEquals: { 'aws:SourceVpc': SourceVpc } })),
    );
    expect(playRole(everything).allowed.some(({ Condition }) => Condition !== undefined)).toBe(false);
  });
});

describe('docs/iam/github-trigger-mwaa.tf', () => {
  const variables = new Map(
    [...terraform.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => [
      name,
      {
        default: /default\s+= \[?"?([^"\]\n]*)/.exec(body)?.[1],
        pattern: /regex\("(.*)", \w/.exec(body)?.[1],
      },
    ]),
  );
  const patternOf = (name: string) =>
    new RegExp(JSON.parse(`"${variables.get(name)?.pattern?.replaceAll('$$', '$') ?? ''}"`) as string);
  /** GitHubSubject, say, as github_subject. */
  const snake = (name: string) =>
    name
      .replaceAll('GitHub', 'Github')
      .replaceAll(/(?<!^)[A-Z]/g, '_$&')
      .toLowerCase();

  test('grants the same actions', () => {
    const found = [...terraform.matchAll(/"((?:airflow|logs):[A-Za-z]+)"/g)].map(([, action]) => action);
    expect(found.sort()).toEqual([...ours.map(({ Action }) => Action), 'logs:GetLogEvents'].sort());
  });

  test('has the parameters of the CloudFormation template, with their defaults', () => {
    const parameters = Object.entries(template.parameters).map(
      ([name, parameter]) =>
        [name === 'GitHubSubject' ? 'github_subjects' : snake(name), parameter.Default] as const,
    );
    expect([...variables].map(([name, variable]) => [name, variable.default])).toEqual(parameters);
  });

  test('refuses the same wildcards', () => {
    for (const subject of [...WIDE, ...WIDER]) expect(subject).not.toMatch(patternOf('github_subjects'));
    for (const repository of REPOSITORIES) expect(repository).not.toMatch(patternOf('github_repository'));
    for (const repository of ['my-org/my-repo', 'my-org@1/my-repo@2', 'my_org/my.repo'])
      expect(repository).toMatch(patternOf('github_repository'));
    for (const subject of [
      'ref:refs/heads/main',
      'environment:production',
      'pull_request',
      'ref:refs/tags/v1.2.3',
    ])
      expect(subject).toMatch(patternOf('github_subjects'));
  });

  test('makes the provider where none is given, and uses no deprecated attribute', () => {
    expect(terraform).toMatch(
      /resource "aws_iam_openid_connect_provider" "this" \{\n {2}count = var.oidc_provider_arn == ""/,
    );
    expect(terraform).not.toContain('data.aws_region.current.name');
    expect(terraform).not.toContain('thumbprint');
  });
});
