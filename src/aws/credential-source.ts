import { createAmbientCredentials } from './ambient-credentials.ts';
import type { CredentialOptions, CredentialSource } from './credentials.ts';
import { createRoleCredentials } from './role-credentials.ts';

/** The role assumed with GitHub's OIDC token if `role-to-assume` is set, else the default AWS credential chain. */
export function createCredentialSource(options: CredentialOptions): CredentialSource {
  const { role } = options;
  return role === undefined ? createAmbientCredentials(options) : createRoleCredentials({ ...options, role });
}
