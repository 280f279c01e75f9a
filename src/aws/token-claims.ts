import { quoteForeign } from '../core/foreign-text.ts';
import { isObject } from '../core/json.ts';

/** The claims of an OIDC token that a trust policy compares, cut and redacted for messages; '' for a missing one. */
export interface TokenClaims {
  readonly sub: string;
  readonly aud: string;
  /** The issuer without `https://`, as IAM writes it. */
  readonly issuer: string;
}

const LONGEST_CLAIM = 300;

/** Reads the claims of the step's own token, a JWT, without verifying it. */
export function readTokenClaims(token: string): TokenClaims {
  const claims = decodePayload(token.split('.')[1] ?? '');
  const read = (name: string) => {
    const value = claims[name];
    const text = Array.isArray(value) ? value[0] : value;
    return typeof text === 'string' ? quoteForeign(text, LONGEST_CLAIM) : '';
  };
  return { sub: read('sub'), aud: read('aud'), issuer: read('iss').replace(/^https:\/\//, '') };
}

function decodePayload(payload: string): { readonly [key: string]: unknown } {
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return isObject(claims) ? claims : {};
  } catch {
    return {};
  }
}
