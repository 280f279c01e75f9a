import { readFileSync } from 'node:fs';
import { createMwaaTarget, iamStatement, type MwaaAction } from '../../src/aws/target.ts';
import { Template } from './cloud-formation.ts';

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
export const ours = ACTIONS.map((action) => JSON.parse(iamStatement(action, target)) as Statement);

/** A statement of a policy. */
export interface Statement {
  readonly Effect: string;
  readonly Action: string;
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;
}
/** A policy of IAM. */
export interface Policy {
  readonly Statement: readonly Statement[];
}

/** The template that the pages offer. */
export const template = new Template(read('docs/iam/github-trigger-mwaa.yaml'));
/** The same for Terraform, as text. */
export const terraform = read('docs/iam/github-trigger-mwaa.tf');
/** The parameters without a default. */
export const required = { GitHubRepository: 'my-org/my-repo', MwaaEnvironment: 'my-mwaa-environment' };

/** The role that the template makes with these parameters. */
export function playRole(given: Readonly<Record<string, string>> = {}) {
  const role = template.resource('Role', { ...required, ...given }) as {
    readonly RoleName: string;
    readonly AssumeRolePolicyDocument: string;
    readonly Policies: readonly { readonly PolicyDocument: Policy }[];
  };
  return {
    name: role.RoleName,
    trust: (JSON.parse(role.AssumeRolePolicyDocument) as Policy).Statement,
    allowed: role.Policies.flatMap(({ PolicyDocument }) => PolicyDocument.Statement),
  };
}

/** A condition key of the trust policy. */
export const claim = (name: string, issuer = 'token.actions.githubusercontent.com') => `${issuer}:${name}`;
