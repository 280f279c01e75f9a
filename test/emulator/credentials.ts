import { randomBytes } from 'node:crypto';
import type { Vault } from './vault.ts';

/** A key pair that the emulator issued, with the principal it stands for. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  /** ARN of the caller, as in an access-denied message. */
  readonly principalArn: string;
  /** `assumed-role/Role/Session`, the user name in Airflow. */
  readonly identity: string;
  /** Epoch milliseconds. */
  readonly expiresAtMs: number;
}

/** Every key pair of one emulator. */
export interface CredentialStore {
  issue(request: { role: string; session: string; lifetimeMs: number }): Credentials;
  find(accessKeyId: string): Credentials | undefined;
  /** Ends every key pair issued so far, whatever its expiration says. */
  expireAll(): void;
  isExpired(credentials: Credentials): boolean;
}

export const ACCOUNT = '123456789012';

/** A store that keeps each secret in the vault; `nowMs` is the emulator's wall clock. */
export function createCredentialStore(vault: Vault, nowMs: () => number): CredentialStore {
  const known = new Map<string, Credentials>();
  const ended = new Set<string>();
  return {
    issue({ role, session, lifetimeMs }) {
      const credentials: Credentials = {
        accessKeyId: vault.keep(`ASIA${randomBytes(8).toString('hex').toUpperCase()}`),
        secretAccessKey: vault.keep(randomBytes(30).toString('base64')),
        sessionToken: vault.keep(`IQoJ${randomBytes(120).toString('base64')}`),
        principalArn: `arn:aws:sts::${ACCOUNT}:assumed-role/${role}/${session}`,
        identity: `assumed-role/${role}/${session}`,
        expiresAtMs: nowMs() + lifetimeMs,
      };
      known.set(credentials.accessKeyId, credentials);
      return credentials;
    },
    find: (accessKeyId) => known.get(accessKeyId),
    expireAll() {
      for (const id of known.keys()) ended.add(id);
    },
    isExpired: (credentials) => nowMs() >= credentials.expiresAtMs || ended.has(credentials.accessKeyId),
  };
}
