import { orAbort } from '../core/abort.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError, TransportError } from '../core/errors.ts';
import { TimeLimitPassed } from '../core/time-limit.ts';
import { requestAssumeRole } from './assume-role-request.ts';
import {
  type AwsCredentials,
  type CredentialOptions,
  type CredentialSource,
  canSign,
  maskCredentials,
  type RoleToAssume,
} from './credentials.ts';
import { findEndpoint } from './endpoints.ts';
import { explainRefusal, isOldToken, mayBeNewRole } from './role-refusal.ts';

type RoleOptions = CredentialOptions & { readonly role: RoleToAssume };

/** Credentials, and when to replace them. */
interface HeldCredentials {
  readonly credentials: AwsCredentials;
  /** On the clock's scale: from when on new ones are requested, and from when on these are not used any more. */
  readonly refreshAtMs: number;
  readonly endsAtMs: number;
}

const ID_TOKEN_TIMEOUT_MS = 15_000;
/** The pauses between attempts to assume a role that may be new: about ten seconds in all. */
const NEW_ROLE_PAUSES_MS = [500, 900, 1_500, 2_600, 4_500];
/** The pause after a failed early refresh: the old credentials are still valid. */
const REFRESH_PAUSE_MS = 15_000;

/**
 * The role, assumed with a new OIDC token each time. The credentials are refreshed when a fifth of their lifetime (at most ten
 * minutes) is left, while requests still use the old ones; if that fails, the refresh is tried again, until they expire.
 */
export function createRoleCredentials(options: RoleOptions): CredentialSource {
  const { clock, log, repeat } = options;
  let held: HeldCredentials | undefined;
  let pending: Promise<HeldCredentials> | undefined;
  let pausedUntilMs = 0;

  /** One assumption for all who wait for it, so that the limit of none of them ends it. */
  const assume = (isNeeded: boolean): Promise<HeldCredentials> => {
    if (pending === undefined) {
      const assumeAndHold = async () => {
        try {
          held = await assumeOnceKnown(options, isNeeded, new AbortController().signal);
          return held;
        } finally {
          pending = undefined;
        }
      };
      pending = assumeAndHold();
      // Those who wait may have given up.
      pending.catch(() => {});
    }
    return pending;
  };

  const replace = async (signal: AbortSignal): Promise<AwsCredentials> =>
    (await repeat(() => orAbort(assume(true), signal), signal)).credentials;

  /** The request that starts it does not wait for it. */
  const refresh = async (): Promise<void> => {
    try {
      await assume(false);
    } catch (error) {
      pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
      log.debug(
        `The AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : ''}`,
      );
    }
  };

  return {
    endsAt: undefined,
    isEndUnknown: false,
    async get(signal) {
      const now = clock.now();
      if (held === undefined || now >= held.endsAtMs) return replace(signal);
      if (now >= held.refreshAtMs && now >= pausedUntilMs && pending === undefined) void refresh();
      return held.credentials;
    },
    async renew(refused, signal) {
      return held !== undefined && held.credentials !== refused ? held.credentials : replace(signal);
    },
  };
}

/**
 * Assumes the role, and tries again for about ten seconds when it is refused: a role that was created or changed a moment ago is not
 * known everywhere in AWS yet. `isNeeded` is false while other credentials are still valid; then one attempt is enough.
 */
async function assumeOnceKnown(
  options: RoleOptions,
  isNeeded: boolean,
  signal: AbortSignal,
): Promise<HeldCredentials> {
  const { clock, log, role } = options;
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await assumeWithFreshToken(options, signal);
    } catch (error) {
      const pauseMs = NEW_ROLE_PAUSES_MS[attempt];
      if (!isNeeded || pauseMs === undefined || !mayBeNewRole(error)) throw error;
      if (attempt === 0)
        log.info(
          `AWS refused to assume ${role.arn}. A role that was created or changed a moment ago is not known everywhere yet, so this is tried again for about 10 s.`,
        );
      await clock.sleep(pauseMs, signal);
    }
  }
}

/** Assumes the role, with a second token when AWS says that the first one has expired. */
async function assumeWithFreshToken(options: RoleOptions, signal: AbortSignal): Promise<HeldCredentials> {
  try {
    return await assumeRole(options, signal);
  } catch (error) {
    if (!isOldToken(error)) throw error;
    return assumeRole(options, signal);
  }
}

async function assumeRole(options: RoleOptions, signal: AbortSignal): Promise<HeldCredentials> {
  const { role, mask, clock } = options;
  const startedAtMs = clock.now();
  const { url } = findEndpoint('STS', options.region, options.env);
  const requested = requestToken(options, signal);
  // The request for the token has to be sent first.
  await Promise.race([requested, clock.sleep(4, signal)]);
  options.agents.preconnect(url);
  const webIdentityToken = await requested;
  const { arn: roleArn, sessionName, durationSeconds } = role;
  const request = { url, roleArn, sessionName, durationSeconds, webIdentityToken };
  try {
    const credentials = maskCredentials(await requestAssumeRole(request, options.agents, signal), mask);
    // For example a page with status 200, which has none of the XML elements.
    if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
      throw new TransportError('unreachable', 'AWS STS answered without credentials.', {
        delivery: 'unknown',
      });
    if (!canSign(credentials))
      throw new ActionError(
        'unexpected-response',
        'AWS STS answered with credentials that cannot sign requests.',
      );
    return { credentials, ...planRefresh(credentials, role, startedAtMs, clock) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ActionError) throw error;
    if (error instanceof TimeLimitPassed)
      throw new TransportError('unreachable', 'AWS STS did not answer in time.', {
        delivery: 'unknown',
        cause: error,
      });
    throw explainRefusal(error, role, webIdentityToken);
  }
}

/**
 * When to refresh. The lifetime is the requested one, or a shorter one that STS gave. An expiry in the past means that the wall clock
 * is wrong, since the credentials are new.
 */
function planRefresh(
  credentials: AwsCredentials,
  role: RoleToAssume,
  startedAtMs: number,
  clock: Clock,
): { readonly refreshAtMs: number; readonly endsAtMs: number } {
  const requestedMs = role.durationSeconds * 1000;
  const givenMs = (credentials.expiration?.getTime() ?? Number.NaN) - clock.date().getTime();
  const lifetimeMs = givenMs > 0 ? Math.min(requestedMs, givenMs) : requestedMs;
  const marginMs = Math.min(600_000, lifetimeMs / 5);
  return { refreshAtMs: startedAtMs + lifetimeMs - marginMs, endsAtMs: startedAtMs + lifetimeMs };
}

/** Requests an OIDC token within 15 s. The limit's timer keeps the process alive while the request has no socket. */
async function requestToken(options: RoleOptions, signal: AbortSignal): Promise<string> {
  const { idToken, role, clock } = options;
  const limit = new AbortController();
  const timer = new AbortController();
  const end = () => limit.abort(new Error('no whole answer came in time'));
  clock.sleep(ID_TOKEN_TIMEOUT_MS, timer.signal).then(end, () => undefined);
  const either = AbortSignal.any([signal, limit.signal]);
  try {
    return await orAbort(idToken(role.audience, either), either);
  } catch (error) {
    signal.throwIfAborted();
    if (!limit.signal.aborted) throw error;
    throw new TransportError('unreachable', "GitHub's OIDC endpoint did not give a token in time.", {
      delivery: 'not-sent',
      cause: error,
    });
  } finally {
    timer.abort();
  }
}
