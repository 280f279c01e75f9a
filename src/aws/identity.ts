import { ActionError } from '../core/errors.ts';
import { cutForeign } from '../core/foreign-text.ts';
import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents } from '../http/network.ts';
import type { CredentialSource } from './credentials.ts';
import { explainServiceFailure } from './explain-sdk-error.ts';
import { clientOptions, toSdkCredentials } from './sdk-client.ts';
import { isClockSkew, readSdkFailure } from './sdk-failure.ts';
import { explainSignature, isWrongRegion } from './signature-refusal.ts';

/** The caller, as GetCallerIdentity names it. */
export interface CallerIdentity {
  readonly arn: string;
  readonly accountId: string;
  /** Name of the assumed role; undefined for a user. */
  readonly roleName: string | undefined;
  readonly sessionName: string | undefined;
}

const LIMIT_MS = 15_000;

/** Calls GetCallerIdentity, which needs no permission, with a limit of 15 s. Rejects with an ActionError or the signal's reason. */
export async function getCallerIdentity(
  options: {
    readonly credentials: CredentialSource;
    readonly region: string;
    readonly agents: Agents;
    readonly env: NodeJS.ProcessEnv;
  },
  signal: AbortSignal,
): Promise<CallerIdentity> {
  const credentials = await options.credentials.get(signal);
  const { GetCallerIdentityCommand, STSClient } = await import('@aws-sdk/client-sts');
  const client = new STSClient({
    ...clientOptions('STS', options),
    credentials: toSdkCredentials(credentials),
  });
  const limit = startTimeLimit(LIMIT_MS, signal);
  try {
    const sent = client.send(new GetCallerIdentityCommand({}), { abortSignal: limit.signal });
    const { Arn = '', Account = '' } = await limit.hold(sent);
    if (!/^\d{12}$/.test(Account) || !/^arn:[a-z-]{1,30}:(?:sts|iam)::\d{12}:[\x21-\x7e]{1,2048}$/.test(Arn))
      throw new ActionError(
        'unexpected-response',
        'GetCallerIdentity answered without the account and the ARN of the caller.',
      );
    return readIdentity(Arn, Account);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ActionError) throw error;
    const failure = readSdkFailure(error);
    const serviceFailure = explainServiceFailure(failure, error, 'GetCallerIdentity');
    if (serviceFailure !== undefined) throw serviceFailure;
    if (isClockSkew(error) || isWrongRegion(failure))
      throw explainSignature(failure, { action: 'GetCallerIdentity', region: options.region }, error);
    throw new ActionError('no-credentials', `AWS does not accept the credentials: ${failure.message}`, {
      cause: error,
    });
  } finally {
    limit.end();
  }
}

/** The longest ARN (IAM API Reference, arnType). */
const ARN_LIMIT = 2_048;

/** Reads the parts of `arn:aws:sts::123456789012:assumed-role/Role/Session`, or of the ARN of a user. */
export function readIdentity(text: string, accountId: string): CallerIdentity {
  const arn = cutForeign(text, ARN_LIMIT);
  const [, roleName, sessionName] = /^[^/]*:assumed-role\/(?:.*\/)?([^/]+)\/([^/]+)$/.exec(arn) ?? [];
  return { arn, accountId, roleName, sessionName };
}
