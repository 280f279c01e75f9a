import type { Parsed } from './scalars.ts';

// IAM API Reference, "Role" (RoleName, Path) and STS API Reference, AssumeRoleWithWebIdentity (RoleSessionName).
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;
const SESSION_NAME = /^[\w+=,.@-]{2,64}$/;

/** The ARN of an IAM role. */
export function parseRoleArn(text: string): Parsed<string> {
  if (ROLE_ARN.test(text)) return { value: text };
  return {
    problem:
      'is not the ARN of an IAM role. Accepted: such as arn:aws:iam::123456789012:role/github-trigger-mwaa (not its name alone).',
  };
}

/** The name of a role session. */
export function parseSessionName(text: string): Parsed<string> {
  if (SESSION_NAME.test(text)) return { value: text };
  return {
    problem:
      'is not a session name. Accepted: 2 to 64 letters, digits and "_", "+", "=", ",", ".", "@", "-".',
  };
}
