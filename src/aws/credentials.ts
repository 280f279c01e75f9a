import type { Clock } from '../core/clock.ts';
import type { Log } from '../core/log.ts';
import type { Agents, Repeat } from '../http/network.ts';

/** The IAM role to assume with GitHub's OIDC token, and how. */
export interface RoleToAssume {
  readonly arn: string;
  readonly sessionName: string;
  readonly durationSeconds: number;
  readonly audience: string;
}

/** AWS credentials; all three strings are masked before anything else sees them. */
export interface AwsCredentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string | undefined;
  readonly expiration?: Date | undefined;
}

/** Where AWS credentials come from. Both methods reject with an ActionError. */
export interface CredentialSource {
  /** Credentials that are valid now as far as is known; new ones when the old are near their end. */
  get(signal: AbortSignal): Promise<AwsCredentials>;
  /** Other credentials than `refused`, whatever the clock says; rejects with `credentials-expired` when there are none. */
  renew(refused: AwsCredentials, signal: AbortSignal): Promise<AwsCredentials>;
  /**
   * When the credentials end for good, that is, cannot be renewed by this source; undefined when they can be, never
   * end, or their end is not known. Meaningful after the first `get`.
   */
  readonly endsAt: Date | undefined;
  /** They will end and cannot be renewed by this source, and it is not known when. */
  readonly endsUnknown: boolean;
}

/** What a credential source is made of. */
export interface CredentialOptions {
  /** Undefined: the ambient credential chain. */
  readonly role: RoleToAssume | undefined;
  readonly region: string;
  /** Requests a new OIDC token of GitHub and masks it; rejects with an ActionError. */
  readonly idToken: (audience: string, signal: AbortSignal) => Promise<string>;
  readonly mask: (secret: string) => void;
  readonly agents: Agents;
  readonly repeat: Repeat;
  readonly clock: Clock;
  readonly log: Log;
  readonly env: NodeJS.ProcessEnv;
}

/** Masks the credentials and returns them, so that no caller holds them unmasked. */
export function maskCredentials(found: AwsCredentials, mask: (secret: string) => void): AwsCredentials {
  for (const secret of [found.secretAccessKey, found.sessionToken, found.accessKeyId])
    if (secret !== undefined && secret !== '') mask(secret);
  return {
    accessKeyId: found.accessKeyId,
    secretAccessKey: found.secretAccessKey,
    ...(found.sessionToken === undefined ? {} : { sessionToken: found.sessionToken }),
    ...(found.expiration === undefined ? {} : { expiration: found.expiration }),
  };
}

/** Whether all three strings are fit for headers, where a line break or a blank would break or end a signature. */
export function canSign({ accessKeyId, secretAccessKey, sessionToken = '' }: AwsCredentials): boolean {
  return [accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text));
}
