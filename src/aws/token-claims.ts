import { quoteForeign } from '../core/foreign-text.ts';
import { isObject } from '../core/json.ts';

/** The claims of an OIDC token that a trust policy names; each fit to be shown, empty when the token has none. */
export interface TokenClaims {
  /** Without `https://`, as condition keys of IAM write it: `token.actions.githubusercontent.com`. */
  readonly issuer: string;
  /** Such as `repo:octo/pipelines:ref:refs/heads/main`; organizations may choose other forms. */
  readonly subject: string;
}

const GITHUB = 'token.actions.githubusercontent.com';
const CLAIM_LIMIT = 500;

/** Reads the payload of a JWT without checking it. A token that is none has GitHub's issuer and no subject. */
export function readTokenClaims(token: string): TokenClaims {
  const claims = parsePayload(token.split('.')[1] ?? '');
  const read = (name: string) => {
    const value = claims[name];
    return typeof value === 'string' ? quoteForeign(value, CLAIM_LIMIT) : '';
  };
  return { issuer: read('iss').replace(/^https:\/\//, '') || GITHUB, subject: read('sub') };
}

function parsePayload(payload: string): Readonly<Record<string, unknown>> {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}
