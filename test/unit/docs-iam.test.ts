import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { createMwaaTarget, iamStatement, type MwaaAction } from '../../src/aws/target.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const ACTIONS: readonly MwaaAction[] = [
  'InvokeRestApi',
  'GetEnvironment',
  'CreateWebLoginToken',
  'CreateCliToken',
];
const target = createMwaaTarget({
  environment: 'my-mwaa-environment',
  region: 'eu-west-1',
  environmentArn: 'arn:aws:airflow:eu-west-1:123456789012:environment/my-mwaa-environment',
});
/** What the action's own hints tell people to allow. */
const ours = ACTIONS.map((action) => JSON.parse(iamStatement(action, target)) as Statement);

interface Statement {
  readonly Effect: string;
  readonly Action: string;
  readonly Resource: string;
}

const listStatements = (json: string) =>
  (JSON.parse(json) as { readonly Statement: readonly Statement[] }).Statement;

test('docs/IAM.md allows what the hints of the action ask for', () => {
  const [, json = ''] = /<!-- statements -->\n```json\n([\s\S]*?)```/.exec(read('docs/IAM.md')) ?? [];
  const statements = listStatements(json);
  expect(statements).toEqual(expect.arrayContaining(ours));
  expect(statements.map(({ Action }) => Action).sort()).toEqual(
    [...ours.map(({ Action }) => Action), 'logs:GetLogEvents'].sort(),
  );
});

test('the policy in README.md allows what the hints of the action ask for', () => {
  const blocks = [...read('README.md').matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) => json);
  const statements = blocks
    .filter((json) => json.includes('"Version": "2012-10-17"'))
    .flatMap(listStatements)
    .filter(({ Action }) => Action.startsWith('airflow:'));
  expect(statements.length).toBeGreaterThan(0);
  for (const statement of statements) expect(ours).toContainEqual(statement);
});

describe('docs/iam/github-trigger-mwaa.yaml', () => {
  /** The template with `!Sub` filled in and `!If` taken for true. */
  const template = parseDocument(read('docs/iam/github-trigger-mwaa.yaml'), {
    customTags: [
      { tag: '!Sub', resolve: fill },
      { tag: '!Ref', resolve: (name: string) => name },
      { tag: '!GetAtt', resolve: (name: string) => name },
      { tag: '!Equals', collection: 'seq' },
      { tag: '!If', collection: 'seq' },
    ],
  }).toJS() as {
    readonly Resources: {
      readonly Role: {
        readonly Properties: {
          readonly AssumeRolePolicyDocument: {
            readonly Statement: readonly { readonly Condition: Readonly<Record<string, object>> }[];
          };
          readonly Policies: readonly {
            readonly PolicyDocument: { readonly Statement: readonly (Statement | readonly Statement[])[] };
          }[];
        };
      };
    };
  };
  const { AssumeRolePolicyDocument: trust, Policies } = template.Resources.Role.Properties;

  function fill(text: string): string {
    const values: Readonly<Record<string, string>> = {
      'AWS::Partition': 'aws',
      'AWS::Region': 'eu-west-1',
      'AWS::AccountId': '123456789012',
      MwaaEnvironment: 'my-mwaa-environment',
      AirflowRole: 'User',
      GitHubRepository: 'my-org/my-repo',
      GitHubSubject: 'ref:refs/heads/main',
    };
    return text.replace(/\$\{([^}]+)\}/g, (_, name: string) => values[name] ?? `no value for ${name}`);
  }

  test('allows what the hints of the action ask for', () => {
    const statements = Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement).map((statement) =>
      Array.isArray(statement) ? statement[1] : statement,
    );
    expect(statements).toEqual(expect.arrayContaining(ours));
    expect(statements).toHaveLength(ours.length + 1);
  });

  test('trusts one repository, and only with both claims', () => {
    expect(trust.Statement.map(({ Condition }) => Condition)).toEqual([
      {
        StringEquals: { 'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com' },
        StringLike: {
          'token.actions.githubusercontent.com:sub': 'repo:my-org/my-repo:ref:refs/heads/main',
        },
      },
    ]);
  });
});

test('docs/iam/github-trigger-mwaa.tf grants the same actions', () => {
  const text = read('docs/iam/github-trigger-mwaa.tf');
  const found = [...text.matchAll(/"((?:airflow|logs):[A-Za-z]+)"/g)].map(([, action]) => action);
  expect(found.sort()).toEqual([...ours.map(({ Action }) => Action), 'logs:GetLogEvents'].sort());
});
