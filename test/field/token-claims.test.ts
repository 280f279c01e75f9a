import { test } from 'vitest';
import type { FaultScript } from '../emulator/fault.ts';
import { stsError } from '../emulator/sts-xml.ts';
import { check, type Report } from './report.ts';

const refuse =
  (code: string, message: string): FaultScript =>
  ({ service }) =>
    service === 'sts' ? { kind: 'override', make: () => stsError(400, code, message) } : undefined;

const issuer = 'https://github.myorg.example/_services/token';

/** By the report that each comes from; README.md has the log. */
const REPORTS: Readonly<Record<string, Report>> = {
  'terraform-aws-modules/terraform-aws-iam#659: the subject of the token is another than the policy expects':
    {
      scenario: { oidc: { subject: 'repo:octo-org@123456/octo-repo@456789:ref:refs/heads/main' } },
      outcome: 'error',
      says: /"?repo:octo-org@123456\/octo-repo@456789:ref:refs\/heads\/main/,
    },
  'aws-actions/configure-aws-credentials#727: an enterprise server whose issuer AWS does not know': {
    scenario: {
      oidc: { issuer },
      faults: refuse('InvalidIdentityToken', `No OpenIDConnect provider found in your account for ${issuer}`),
    },
    outcome: 'error',
    says: /identity provider for github\.myorg\.example\/_services\/token with/,
    neverSays: /actions\.githubusercontent/,
  },
  'the same server, and a trust policy that does not fit': {
    scenario: {
      oidc: { issuer },
      faults: refuse('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'),
    },
    outcome: 'error',
    says: /github\.myorg\.example\/_services\/token:sub"? .*repo:octo-org\/octo-repo/,
    neverSays: /actions\.githubusercontent/,
  },
};

test.concurrent.each(Object.entries(REPORTS))('%s', (_, report) => check(report));
