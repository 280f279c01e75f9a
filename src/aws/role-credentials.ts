import { orAbort } from '../core/abort.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { requestAssumeRole } from './assume-role-request.ts';
import {
  type AwsCredentials,
  type CredentialOptions,
  type CredentialSource,
  maskCredentials,
  type RoleToAssume,
} from './credentials.ts';
import { isWebAddress, stsUrl } from './endpoints.ts';
import { explainTrouble } from './explain-sdk-error.ts';
import { readSdkFailure } from './sdk-failure.ts';

type RoleOptions = CredentialOptions & { readonly role: RoleToAssume };

/** Credentials with what is needed to judge their age. */
interface Held {
  readonly credentials: AwsCredentials;
  /** Clock.now() from which new ones are asked for, and from which these are not used any more. */
  readonly refreshAtMs: number;
  readonly endsAtMs: number;
}

/** What STS calls an OIDC token past its five minutes. */
const OLD_TOKEN = /^ExpiredToken/;
const STS_TIMEOUT_MS = 15_000;
const ID_TOKEN_TIMEOUT_MS = 15_000;
/** How long a failed early refresh is left alone: the old credentials are still good. */
const REFRESH_PAUSE_MS = 15_000;

/**
 * The role, assumed with a new OIDC token each time. Refreshed when a fifth of the lifetime (at most ten minutes) is
 * left; when that fails, the old credentials serve on and it is tried again, until they end.
 */
export function createRoleCredentials(options: RoleOptions): CredentialSource {
  const { clock, log, repeat } = options;
  let held: Held | undefined;
  let pending: Promise<Held> | undefined;
  let pausedUntilMs = 0;

  const assume = (signal: AbortSignal): Promise<Held> => {
    pending ??= assumeWithNewToken(options, signal).finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const replace = async (signal: AbortSignal): Promise<AwsCredentials> => {
    held = await repeat(() => assume(signal), signal);
    return held.credentials;
  };

  return {
    kind: 'role',
    endsAt: undefined,
    endsUnknown: false,
    async get(signal) {
      const now = clock.now();
      if (held === undefined || now >= held.endsAtMs) return replace(signal);
      if (now >= held.refreshAtMs && now >= pausedUntilMs) {
        try {
          held = await assume(signal);
        } catch (error) {
          signal.throwIfAborted();
          pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
          log.debug(`The AWS credentials could not be renewed yet: ${String(error)}`);
        }
      }
      return held.credentials;
    },
    async renew(refused, signal) {
      return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
    },
  };
}

/** A token that was too old on arrival is replaced once. */
async function assumeWithNewToken(options: RoleOptions, signal: AbortSignal): Promise<Held> {
  try {
    return await assumeRole(options, signal);
  } catch (error) {
    if (!(error instanceof ActionError) || !OLD_TOKEN.test(readSdkFailure(error.cause).name)) throw error;
    return assumeRole(options, signal);
  }
}

async function assumeRole(options: RoleOptions, signal: AbortSignal): Promise<Held> {
  const { role, mask, clock } = options;
  const startedAtMs = clock.now();
  const url = stsUrl(options.region, options.env);
  const asking = askForToken(options, signal);
  // The request for the token goes first.
  await Promise.race([asking, clock.sleep(4, signal)]);
  options.agents.preconnect(url);
  const webIdentityToken = await asking;
  const limit = AbortSignal.timeout(STS_TIMEOUT_MS);
  const request = {
    url,
    roleArn: role.arn,
    sessionName: role.sessionName,
    durationSeconds: role.durationSeconds,
    webIdentityToken,
  };
  try {
    const stop = AbortSignal.any([signal, limit]);
    const credentials = maskCredentials(await requestAssumeRole(request, options.agents, stop), mask);
    // A page with status 200, say, which has none of the XML elements.
    if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
      throw new TransportError('unreachable', 'AWS STS answered without credentials.', {
        delivery: 'unknown',
      });
    const { accessKeyId, secretAccessKey, sessionToken = '' } = credentials;
    if (![accessKeyId, secretAccessKey, sessionToken].every((text) => /^[\x21-\x7e]{0,12000}$/.test(text)))
      throw new ActionError(
        'unexpected-response',
        'AWS STS answered with credentials that no request can be signed with.',
      );
    return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ActionError ? error : explainStsError(error, role, limit.aborted);
  }
}

/**
 * The lifetime is what was asked for, or less when STS says so. A wall clock that is far off would make it nonsense:
 * an end in the past means that the clock is wrong, not that new credentials are old.
 */
function planRefresh(
  credentials: AwsCredentials,
  role: RoleToAssume,
  startedAtMs: number,
  clock: Clock,
): { readonly refreshAtMs: number; readonly endsAtMs: number } {
  const askedMs = role.durationSeconds * 1000;
  const toldMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
  const lifetimeMs = toldMs > 0 ? Math.min(askedMs, toldMs) : askedMs;
  const marginMs = Math.min(600_000, lifetimeMs / 5);
  return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}

async function askForToken(options: RoleOptions, signal: AbortSignal): Promise<string> {
  const { env, idToken, role, clock } = options;
  if (
    (env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') === '' ||
    (env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '') === ''
  )
    throw new ActionError(
      'id-token-missing',
      'GitHub gives this job no OIDC token, so the role cannot be assumed.',
      {
        hint: 'Add these lines to the job (or the workflow):\n  permissions:\n    id-token: write',
      },
    );
  // The toolkit takes an address of any kind for one of HTTP, and prints one that it cannot read.
  if (!isWebAddress(env['ACTIONS_ID_TOKEN_REQUEST_URL']))
    throw new ActionError('invalid-input', 'The variable ACTIONS_ID_TOKEN_REQUEST_URL is no http address.', {
      hint: 'GitHub sets it for a job with `permissions: id-token: write`; remove what sets it to something else.',
    });
  // An answer that is cut off never settles @actions/http-client's promise (HttpClientResponse.readBody knows `end` only),
  // and keeps nothing alive either: this sleep does, so that Node cannot end the step without an outcome.
  const limit = new AbortController();
  const timer = new AbortController();
  const ring = () => limit.abort(new Error('no whole answer came in time'));
  clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(ring, () => undefined);
  try {
    return await orAbort(idToken(role.audience), AbortSignal.any([signal, limit.signal]));
  } catch (error) {
    signal.throwIfAborted();
    const message = error instanceof Error ? error.message : String(error);
    const status = Number(/(?:Error Code ?: ?|status )(\d{3})/i.exec(message)?.[1]);
    if (status >= 400 && status < 500 && status !== 408 && status !== 429)
      throw new ActionError('id-token-missing', `GitHub refused an OIDC token (status ${status}).`, {
        hint: 'The job needs `permissions: id-token: write`, and a pull request from a fork never gets a token.',
        cause: error,
      });
    throw new TransportError('unreachable', "GitHub's OIDC endpoint did not give a token.", {
      delivery: 'not-sent',
      cause: error,
    });
  } finally {
    timer.abort();
  }
}

function explainStsError(error: unknown, role: RoleToAssume, isTimedOut: boolean): ActionError {
  const failure = readSdkFailure(error);
  const cause = error;
  if (isTimedOut)
    return new TransportError('unreachable', 'AWS STS did not answer in time.', {
      delivery: 'unknown',
      cause,
    });
  const trouble = explainTrouble(failure, error, `AssumeRoleWithWebIdentity for ${role.arn}`);
  if (trouble !== undefined) return trouble;
  // STS could not reach GitHub to verify the token: it asks to be called again, under either name.
  if (/^IDPCommunicationError/.test(failure.name) || /retrieve verification key/i.test(failure.message))
    return new TransportError('unreachable', `AWS could not verify the OIDC token: ${failure.message}`, {
      delivery: 'not-sent',
      cause,
    });
  return new ActionError('role-refused', `AWS refused to assume ${role.arn}: ${failure.message}`, {
    hint: hintFor(failure.name, failure.message, role),
    cause,
  });
}

function hintFor(name: string, message: string, role: RoleToAssume): string {
  if (OLD_TOKEN.test(name)) return 'Run the job again: the OIDC token was too old when AWS read it, twice.';
  if (/DurationSeconds/.test(message))
    return `Lower role-duration-seconds (now ${role.durationSeconds}) or raise the role's maximum session duration.`;
  if (name === 'InvalidIdentityToken' || name === 'InvalidIdentityTokenException')
    return `The account needs an identity provider for token.actions.githubusercontent.com with the audience ${role.audience} (input audience).`;
  if (name === 'ValidationError' || name === 'ValidationException')
    return 'Check the inputs role-to-assume and role-session-name.';
  return (
    "Check the role's trust policy: the identity provider's ARN as principal, the action sts:AssumeRoleWithWebIdentity, " +
    `token.actions.githubusercontent.com:aud equal to ${role.audience}, and a condition on ` +
    'token.actions.githubusercontent.com:sub that fits this repository and ref or GitHub environment.'
  );
}
