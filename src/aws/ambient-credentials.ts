import type * as Chain from '@aws-sdk/credential-provider-node/dist-types/index.js';
import { orAbort } from '../core/abort.ts';
import { ActionError } from '../core/errors.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import { ID_TOKEN_PERMISSION } from '../runner/id-token-permission.ts';
import {
  type AwsCredentials,
  type CredentialOptions,
  type CredentialSource,
  canSign,
  maskCredentials,
} from './credentials.ts';
import { explainServiceFailure } from './explain-sdk-error.ts';
import { handlerOptions } from './sdk-client.ts';
import { readSdkFailure, type SdkFailure } from './sdk-failure.ts';
import { readKeys } from './settings.ts';

/**
 * The default AWS credential chain: environment variables, shared files, SSO, a process, a web identity, a container, the instance.
 * Keys in environment variables cannot be renewed; `endsAt` is their expiry when AWS_CREDENTIAL_EXPIRATION is set.
 */
export function createAmbientCredentials(options: CredentialOptions): CredentialSource {
  const { env, mask, clock, repeat } = options;
  const keys = readKeys(env, mask);
  const isFixed = keys !== undefined;
  let held: AwsCredentials | undefined;
  let provider: ((properties?: object) => Promise<AwsCredentials>) | undefined;

  async function load(forceRefresh: boolean, signal: AbortSignal): Promise<AwsCredentials> {
    try {
      provider ??= keys === undefined ? await createProvider(options) : async () => keys;
      const found = maskCredentials(await orAbort(provider({ forceRefresh }), signal), mask);
      if (!canSign(found))
        throw new ActionError(
          'no-credentials',
          'The AWS credential chain returned keys that cannot sign requests: they contain a line break, a blank or another character that is not allowed in a header.',
          { hint: 'Correct them at their source (a shared file, a process, a container).' },
        );
      // The same keys stay the same object, which `renew` compares.
      held = held !== undefined && isSame(held, found) ? held : found;
      return held;
    } catch (error) {
      signal.throwIfAborted();
      throw explainChainError(error, options);
    }
  }

  return {
    get endsAt() {
      return isFixed ? held?.expiration : undefined;
    },
    get isEndUnknown() {
      return isFixed && held?.sessionToken !== undefined && held.expiration === undefined;
    },
    async get(signal) {
      const ends = held?.expiration?.getTime();
      const isGood = ends === undefined || isFixed || ends - clock.date().getTime() > 300_000;
      return held !== undefined && isGood ? held : repeat(() => load(false, signal), signal);
    },
    async renew(refused, signal) {
      if (held !== undefined && held !== refused) return held;
      const found = await repeat(() => load(true, signal), signal);
      if (found === refused) throw expired(refused, isFixed);
      return found;
    },
  };
}

async function createProvider(
  options: CredentialOptions,
): Promise<(properties?: object) => Promise<AwsCredentials>> {
  const { agents, region } = options;
  // @ts-expect-error The package has types for its main entry only, which tsconfig.json points elsewhere.
  const chain: typeof Chain = await import('@aws-sdk/credential-provider-node/dist-cjs/index.js');
  return chain.defaultProvider({
    // Somebody else may renew the keys in a shared file, which the SDK otherwise reads once.
    ignoreCache: true,
    clientConfig: {
      region,
      maxAttempts: 1,
      requestHandler: handlerOptions(agents),
    },
  });
}

function isSame(a: AwsCredentials, b: AwsCredentials): boolean {
  return a.accessKeyId === b.accessKeyId && a.sessionToken === b.sessionToken;
}

function expired(credentials: AwsCredentials, isFixed: boolean): ActionError {
  const when =
    credentials.expiration === undefined ? '' : ` (they expired at ${credentials.expiration.toISOString()})`;
  return new ActionError('credentials-expired', `The AWS credentials of the job have expired${when}.`, {
    hint: isFixed
      ? 'They come from environment variables, which this step cannot renew: use the input role-to-assume, whose credentials are renewed for as long as the step runs, or ask for a longer session (role-duration-seconds of the step that set them).'
      : 'The credential chain returned the same expired credentials again: renew them at their source, or use the input role-to-assume.',
  });
}

function explainChainError(error: unknown, { env, log }: CredentialOptions): ActionError {
  if (error instanceof ActionError) return error;
  const failure = readSdkFailure(error);
  const serviceFailure = explainServiceFailure(failure, error, 'the AWS credential chain');
  if (serviceFailure !== undefined) return serviceFailure;
  const refusal = explainSource(failure, error);
  if (refusal !== undefined) return refusal;
  // The chain's own message may quote a setting, so only the debug log shows it.
  log.debug(`The AWS credential chain gave no credentials: ${describeForeignError(error)}`);
  const profile = (env['AWS_PROFILE'] ?? '') === '' ? '' : ' The profile that AWS_PROFILE names has none.';
  return new ActionError('no-credentials', `No AWS credentials were found.${profile}`, {
    hint: `Give the input role-to-assume, or run aws-actions/configure-aws-credentials before this step. OIDC tokens need a permission. ${ID_TOKEN_PERMISSION}`,
    cause: error,
  });
}

/** A web identity's token: the SDK reads it from a file, so it is no mask. */
const JWT = /\beyJ[\w-]+(?:\.[\w-]+){1,2}/g;

/** The error for a source that is there and gives no keys; undefined when none is known to be there. */
function explainSource({ name, status, message }: SdkFailure, cause: unknown): ActionError | undefined {
  if (status !== undefined)
    return new ActionError(
      'no-credentials',
      `The AWS credential chain found a source, and AWS refused it: ${name}: ${message.replace(JWT, '***')}`,
      {
        hint: 'Check the role of the profile, pod or web identity: its trust policy has to name who assumes it, and that caller needs sts:AssumeRole. Or use the input role-to-assume.',
        cause,
      },
    );
  // The messages of @aws-sdk/credential-provider-sso and @aws-sdk/token-providers.
  if (/\bSSO session\b/.test(message))
    return new ActionError(
      'no-credentials',
      'The SSO session of the AWS profile has ended, or was never begun on this runner.',
      { hint: 'Log in with "aws sso login" on the runner, or use the input role-to-assume.', cause },
    );
  return undefined;
}
