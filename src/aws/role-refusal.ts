import { ActionError, TransportError } from '../core/errors.ts';
import { asSentence } from '../core/sentence.ts';
import type { RoleToAssume } from './credentials.ts';
import { explainServiceFailure } from './explain-sdk-error.ts';
import { readSdkFailure } from './sdk-failure.ts';
import { readTokenClaims, type TokenClaims } from './token-claims.ts';

/** The error of STS for an OIDC token that is older than five minutes. */
const OLD_TOKEN = /^ExpiredToken/;
/** The errors of STS until a role, its trust policy or the account's keys are known everywhere (IAM user guide, "Eventual consistency"). */
const NOT_KNOWN_YET =
  /^(AccessDenied|AccessDeniedException|InvalidClientTokenId|UnrecognizedClientException)$/;

/** Whether the OIDC token had expired, so that a new one may be accepted. */
export function isOldToken(error: unknown): boolean {
  return error instanceof ActionError && OLD_TOKEN.test(readSdkFailure(error.cause).name);
}

/** Whether the role may have been refused because it was created or changed a moment ago. */
export function mayBeNewRole(error: unknown): error is ActionError {
  return (
    error instanceof ActionError &&
    error.code === 'role-refused' &&
    NOT_KNOWN_YET.test(readSdkFailure(error.cause).name)
  );
}

/** The error for the user when AssumeRoleWithWebIdentity failed; shows `sub` and `aud` of the token, never the token. */
export function explainRefusal(error: unknown, role: RoleToAssume, token: string): ActionError {
  const failure = readSdkFailure(error);
  const { name, message } = failure;
  const cause = error;
  const serviceFailure = explainServiceFailure(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
  if (serviceFailure !== undefined) return serviceFailure;
  // STS could not reach GitHub to verify the token and asks for another call; the error has one of these names.
  if (/^IDPCommunicationError/.test(name) || /retrieve verification key/i.test(message))
    return new TransportError('unreachable', `AWS could not verify the OIDC token: ${message}`, {
      delivery: 'not-sent',
      cause,
    });
  const claims = readTokenClaims(token);
  const sent = claims.sub === '' ? '' : ` The token had sub "${claims.sub}" and aud "${claims.aud}".`;
  return new ActionError(
    'role-refused',
    `${asSentence(`AWS refused to assume ${role.arn}: ${message}`)}${sent}`,
    {
      hint: findHint({ name, message }, role, claims),
      cause,
    },
  );
}

function findHint(
  failure: { readonly name: string; readonly message: string },
  role: RoleToAssume,
  claims: TokenClaims,
): string {
  const { name, message } = failure;
  const issuer = claims.issuer || 'token.actions.githubusercontent.com';
  if (OLD_TOKEN.test(name)) return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
  if (/DurationSeconds/.test(message))
    return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
  if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
    return `The account needs an identity provider for ${issuer} with the audience ${role.audience} (input audience).`;
  if (name === 'ValidationError' || name === 'ValidationException')
    return 'Check the inputs role-to-assume and role-session-name.';
  const [, partition = 'aws', , , account = '<account>'] = role.arn.split(':');
  return (
    'The role may not exist: check role-to-assume. Otherwise compare with its trust policy: ' +
    `"${issuer}:sub" has to match ${claims.sub || 'the sub of the token'}, "${issuer}:aud" equal ${claims.aud || role.audience}, ` +
    `the principal arn:${partition}:iam::${account}:oidc-provider/${issuer}. ` +
    'Newer repositories send repo:ORG@ORG_ID/REPO@REPO_ID:..., see docs/IAM.md#the-two-forms-of-sub.'
  );
}
