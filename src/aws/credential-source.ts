import { createAmbientCredentials } from './ambient-credentials.ts';
import type { CredentialOptions, CredentialSource } from './credentials.ts';
import { createRoleCredentials } from './role-credentials.ts';

/** A role assumed with GitHub's OIDC token when there is one to assume, else the ambient chain. */
export function createCredentialSource(options: CredentialOptions): CredentialSource {
  const { role } = options;
  return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}
