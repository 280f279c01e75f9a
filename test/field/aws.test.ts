import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { FaultScript } from '../emulator/fault.ts';
import { stsError } from '../emulator/sts-xml.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';
import { check, type Report } from './report.ts';

/** The first `times` requests to STS are refused in these words. */
const refuse =
  (code: string, message: string, times = 99): FaultScript =>
  ({ service, nth }) =>
    service === 'sts' && nth <= times
      ? { kind: 'override', make: () => stsError(400, code, message) }
      : undefined;

const answer =
  (of: 'sts' | 'mwaa', status: number, body: string): FaultScript =>
  ({ service }) =>
    service === of ? { kind: 'status', status, body } : undefined;

const TRUST = /trust policy|in a policy of the role/;

/** A token file as a pod with a service account has it. */
function tokenFile(): string {
  const path = join(createTemporaryFolder('irsa'), 'token');
  writeFileSync(path, 'eyJhbGciOiJub25lIn0.e30.');
  return path;
}

/** By the report that each comes from; README.md has the log. */
const REPORTS: Readonly<Record<string, Report>> = {
  'aws-actions/configure-aws-credentials#1474: a proxy answers STS with words of its own': {
    scenario: { faults: answer('sts', 403, 'Forbidden by corporate policy') },
    outcome: 'error',
    says: /status 403 has no error code of AWS.*\n.*proxy or firewall/,
    neverSays: TRUST,
  },
  'github-early-access/actions-native-egress-firewall#14: STS answers an empty 400': {
    scenario: { faults: answer('sts', 400, '') },
    outcome: 'error',
    says: /status 400 has no error code of AWS/,
    neverSays: TRUST,
  },
  'the same from the MWAA API, in words': {
    scenario: { faults: answer('mwaa', 403, 'Forbidden by corporate policy') },
    outcome: 'error',
    says: /proxy or firewall/,
    neverSays: TRUST,
  },
  'the same from the MWAA API, empty': {
    scenario: { faults: answer('mwaa', 400, '') },
    outcome: 'error',
    says: /proxy or firewall/,
    neverSays: /UnknownError/,
  },
  'the same from the MWAA API to a named transport': {
    scenario: { inputs: { transport: 'cli' }, faults: answer('mwaa', 403, '<html>Blocked</html>') },
    outcome: 'error',
    says: /proxy or firewall/,
    neverSays: TRUST,
  },
  'aws-actions/configure-aws-credentials#775: another audience': {
    scenario: { inputs: { audience: 'https://github.com/octo' } },
    outcome: 'error',
    says: /Incorrect token audience[\s\S]*with the audience https:\/\/github\.com\/octo \(input audience\)/,
  },
  'google-github-actions/auth#62: no address of the OIDC endpoint': {
    scenario: { env: { ACTIONS_ID_TOKEN_REQUEST_URL: undefined } },
    outcome: 'error',
    says: /id-token: write/,
  },
  'aws-actions/configure-aws-credentials#1848: the token ends while STS is out': {
    scenario: {
      oidc: { tokenLifetimeSeconds: 2 },
      faults: ({ service, nth }) =>
        service === 'sts' && nth <= 3 ? { kind: 'status', status: 503 } : undefined,
    },
    outcome: 'success',
    check: ({ requests }) =>
      expect(requests.filter(({ operation }) => operation === 'GetIdToken').length).toBeGreaterThan(3),
  },
  'aws-actions/configure-aws-credentials#299: AWS cannot fetch the keys of GitHub': {
    scenario: {
      faults: refuse(
        'InvalidIdentityToken',
        "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
        1,
      ),
    },
    outcome: 'success',
  },
  'actions/runner#1466: GitHub does not answer AWS in time': {
    scenario: { faults: refuse('IDPCommunicationError', 'Request timed out', 2) },
    outcome: 'success',
  },
  'aws-actions/configure-aws-credentials#743: keys of the runner itself': {
    scenario: {
      env: {
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY00',
        AWS_SESSION_TOKEN: 'a-session-of-the-runner',
        AWS_PROFILE: 'nobody',
      },
    },
    outcome: 'success',
  },
  'aws-actions/configure-aws-credentials#403: a pod with a role of its own': {
    scenario: {
      env: {
        AWS_WEB_IDENTITY_TOKEN_FILE: tokenFile(),
        AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/Pod',
        AWS_ROLE_SESSION_NAME: 'pod',
      },
    },
    outcome: 'success',
    check: ({ requests }) =>
      expect(requests.filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')).toHaveLength(1),
  },
};

test.concurrent.each(Object.entries(REPORTS))('%s', (_, report) => check(report));

test(
  'aws-actions/configure-aws-credentials#861: the call that cannot be made is named',
  {
    timeout: 120_000,
  },
  () =>
    check({
      scenario: { env: { AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:1' } },
      outcome: 'error',
      says: /AWS cannot be reached \(AssumeRoleWithWebIdentity/,
    }),
);
