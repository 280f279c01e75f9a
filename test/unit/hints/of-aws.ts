import { readEndpoint } from '../../../src/aws/endpoints.ts';
import { explainSdkError } from '../../../src/aws/explain-sdk-error.ts';
import { createMwaaTarget, type MwaaAction } from '../../../src/aws/mwaa-target.ts';
import { explainRefusal } from '../../../src/aws/role-refusal.ts';
import { prepareAwsSettings } from '../../../src/aws/settings.ts';
import type { PlayedHint } from './played.ts';

const role = {
  arn: 'arn:aws:iam::123456789012:role/R',
  sessionName: 'GitHubActions',
  durationSeconds: 7200,
  audience: 'sts.amazonaws.com',
};
const target = createMwaaTarget({ environment: 'etl', region: 'eu-west-1', roleArn: role.arn });

/** An error as the SDK throws it for an answer of the service. */
export function refused(name: string, status: number, message: string, more: object = {}): Error {
  const error = Object.assign(new Error(message), { $metadata: { httpStatusCode: status }, ...more });
  error.name = name;
  return error;
}

/** A refusal of a call, as the user gets it. */
function call(action: MwaaAction, ...[name, status, message, more]: Parameters<typeof refused>) {
  return () => explainSdkError(refused(name, status, message, more), { action, target, isTimedOut: false });
}

/** A refusal of the role, with a token whose claims are these. */
function assume(name: string, message: string, claims: object = {}) {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return () => explainRefusal(refused(name, 400, message), role, `${part({})}.${part(claims)}.c2ln`);
}

const settings = (env: NodeJS.ProcessEnv) => () =>
  prepareAwsSettings(env, { isAmbient: true, mask: () => {}, warn: () => {} });
const keys = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' };
const statement = (action: string, resource: string) =>
  `{"Effect":"Allow","Action":"airflow:${action}","Resource":"arn:aws:airflow:eu-west-1:123456789012:${resource}"}`;
/** What a job needs to get OIDC tokens. */
export const PERMISSION = `Add these lines to the job (or to the workflow, and to the caller of a reusable workflow); "permissions:" replaces the defaults, and a checkout needs "contents: read":
  permissions:
    id-token: write
    contents: read`;
/** What helps when InvokeRestApi takes no path of this length. */
export const PATH =
  'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';

/** Refusals of AWS, and settings that it cannot be asked with. */
export const awsHints: readonly PlayedHint[] = [
  {
    fault: 'credentials that are refused as expired, new ones too',
    play: call('GetEnvironment', 'ExpiredTokenException', 403, 'The security token is expired'),
    hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
  },
  {
    fault: 'a call that IAM denies',
    play: call('GetEnvironment', 'AccessDeniedException', 403, 'is not authorized'),
    hint: `Allow it in a policy of the role: ${statement('GetEnvironment', 'environment/etl')}`,
  },
  {
    fault: 'an environment that does not exist',
    play: call('GetEnvironment', 'ResourceNotFoundException', 404, 'not found'),
    hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
  },
  {
    fault: 'an answer of something in between',
    play: call('GetEnvironment', 'UnknownError', 403, 'UnknownError'),
    hint: 'A proxy or firewall between this runner and AWS may have sent it: let requests to AWS pass there, and check HTTPS_PROXY and NO_PROXY of the runner.',
  },
  {
    fault: 'a caller without an Airflow role',
    play: call('InvokeRestApi', 'AccessDeniedException', 403, 'No Airflow role granted in IAM'),
    hint: `Use the Airflow role's ARN (not the environment's) in the policy: ${statement('InvokeRestApi', 'role/etl/User')}`,
  },
  {
    fault: 'an environment that is older than InvokeRestApi',
    play: call('InvokeRestApi', 'ValidationException', 400, 'Update your environment to use it'),
    hint: 'Update the environment once, any update will do: aws mwaa update-environment --name etl --region eu-west-1',
  },
  {
    fault: 'a private web server',
    play: call('InvokeRestApi', 'AccessDeniedException', 403, 'Private web server'),
    hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
  },
  {
    fault: 'a path that InvokeRestApi refuses',
    play: call('InvokeRestApi', 'ValidationException', 400, 'path must have length less than or equal to 64'),
    hint: PATH,
  },
  {
    fault: 'a signature for another region',
    play: call(
      'GetEnvironment',
      'InvalidSignatureException',
      403,
      "the region 'eu-west-1' is wrong; expecting 'us-east-1'",
    ),
    hint: 'The request was signed for eu-west-1, and the endpoint is in another region: set aws-region to the right one ("aws-region: us-east-1"), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.',
  },
  {
    fault: 'a signature for another region, whose name AWS keeps for itself',
    play: call('GetEnvironment', 'InvalidSignatureException', 403, 'should be scoped to a valid region'),
    hint: 'The request was signed for eu-west-1, and the endpoint is in another region: set aws-region to the right one (the region of the environment), or correct the endpoint if a variable AWS_ENDPOINT_URL... names one.',
  },
  {
    fault: 'a secret key of another access key',
    play: call('GetEnvironment', 'InvalidSignatureException', 403, 'The signature does not match'),
    hint: 'The secret key does not belong to the access key, or something between the runner and AWS changes the request.',
  },
  {
    fault: 'a clock that is wrong',
    play: call('GetEnvironment', 'InvalidSignatureException', 403, 'Signature expired', {
      $response: { statusCode: 403, headers: { date: 'Thu, 01 Jan 1970 00:00:00 GMT' } },
    }),
    hint: /^The clock of the runner is wrong: it says \w{3}, .+ GMT, and AWS says that it is Thu, 01 Jan 1970 00:00:00 GMT\. Correct the clock\.$/,
  },
  {
    fault: 'an OIDC token that is too old',
    play: assume('ExpiredTokenException', 'Token expired'),
    hint: 'Run the job again: the OIDC token was too old when AWS read it, twice.',
  },
  {
    fault: 'a session that is longer than the role allows',
    play: assume('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration'),
    hint: "Lower role-duration-seconds (now 7200) or raise the role's maximum session duration.",
  },
  {
    fault: 'an account without an identity provider',
    play: assume('InvalidIdentityToken', 'No OpenIDConnect provider found', { iss: 'https://ghe.example' }),
    hint: 'The account needs an identity provider for ghe.example with the audience sts.amazonaws.com (input audience).',
  },
  {
    fault: 'a role that is no role',
    play: assume('ValidationError', 'Request ARN is invalid'),
    hint: 'Check the inputs role-to-assume and role-session-name.',
  },
  {
    fault: 'a role that does not trust the workflow',
    play: assume('AccessDenied', 'Not authorized', {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:o/r:pull_request',
      aud: 'sts.amazonaws.com',
    }),
    hint: 'The role may not exist: check role-to-assume. Otherwise compare with its trust policy: "token.actions.githubusercontent.com:sub" has to match repo:o/r:pull_request, "token.actions.githubusercontent.com:aud" equal sts.amazonaws.com, the principal arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com. Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.',
  },
  {
    fault: 'an address without http or https',
    play: () => readEndpoint({ AWS_ENDPOINT_URL: 'ftp://mwaa' }, 'MWAA'),
    hint: 'Write it as https://host, without a user or a password, or remove it.',
  },
  {
    fault: 'a switch that is neither true nor false',
    play: settings({ AWS_USE_FIPS_ENDPOINT: 'yes' }),
    hint: 'Correct it, or remove it.',
  },
  {
    fault: 'a secret with a line break at its end',
    play: settings({ ...keys, AWS_SECRET_ACCESS_KEY: 'secret\n' }),
    hint: 'Store the secret again without it: requests cannot be signed with it.',
  },
  {
    fault: 'keys whose end is no date',
    play: settings({ ...keys, AWS_CREDENTIAL_EXPIRATION: 'soon' }),
    hint: 'Write it as 2026-01-31T12:00:00Z, or remove it.',
  },
];
