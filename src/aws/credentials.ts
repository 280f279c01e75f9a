import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import type { Agents, Repeat } from '../http/network.ts';

/** The IAM role to assume with GitHub's OIDC token, and how. */
export interface RoleToAssume {
  readonly arn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly audience: string;
}

/** AWS credentials; the three strings are masked as soon as they are received. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** Where AWS credentials come from. Both methods reject with an ActionError. */
export interface CredentialSource {
  /** Credentials that are valid as far as is known; new ones when the old ones are about to expire. */
  get(signal: AbortSignal): Promise<AwsCredentials>;
  /** Other credentials than `refused`, whatever their expiry says; rejects with `credentials-expired` when there are none. */
  renew(refused: AwsCredentials, signal: AbortSignal): Promise<AwsCredentials>;
  /**
   * When credentials that this source cannot renew expire; undefined when it can renew them, they never expire, or the time is
   * not known. Set after the first `get`.
   */
  readonly endsAt: Date | undefined;
  /** Whether they expire at an unknown time and this source cannot renew them. */
  readonly isEndUnknown: boolean;
}

/** What a credential source needs. */
export interface CredentialOptions {
  /** Undefined: the ambient credential chain. */
  readonly role: RoleToAssume | undefined;
  readonly region: string;
  /** Requests a new OIDC token of GitHub and masks it; rejects with an ActionError. */
  readonly idToken: (audience: string, signal: AbortSignal) => Promise<string>;
  readonly mask: Mask;
  readonly agents: Agents;
  readonly repeat: Repeat;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
}

/** Masks credentials and returns a copy of the known members. */
export function maskCredentials(found: AwsCredentials, mask: Mask): AwsCredentials {
  for (const secret of [found.secretAccessKey, found.sessionToken, found.accessKeyId])
    if (secret !== undefined && secret !== '') mask(secret, 'credentials');
  return {
    accessKeyId: found.accessKeyId,
    secretAccessKey: found.secretAccessKey,
    ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
    ...(found.expiration === undefined ? {} : { expiration: found.expiration }),
  };
}

/** Whether all three strings can be part of a header: a line break or a blank would make the signature invalid. */
export function canSign({ accessKeyId, secretAccessKey, sessionToken = '' }: AwsCredentials): boolean {
  return [accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text));
}
