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

/** Credentials with what is needed to judge their age. */
interface HeldCredentials {
  readonly credentials: AwsCredentials;
  /** Clock.now() from which new ones are requested, and from which these are not used any more. */
  readonly refreshAtMs: number;
  readonly endsAtMs: number;
}

const ID_TOKEN_TIMEOUT_MS = 15_000;
/** The pauses before a refusal of a new role is repeated: about ten seconds together. */
const NEW_ROLE_PAUSES_MS = [500, 900, 1_500, 2_600, 4_500];
/** How long a failed early refresh is left alone: the old credentials are still good. */
const REFRESH_PAUSE_MS = 15_000;

/**
 * The role, assumed with a new OIDC token each time. Refreshed when a fifth of the lifetime (at most ten minutes) is
 * left, beside the requests that the old credentials are still good for; when that fails, it is tried again until they end.
 */
export function createRoleCredentials(options: RoleOptions): CredentialSource {
  const { clock, log, repeat } = options;
  let held: HeldCredentials | undefined;
  let pending: Promise<HeldCredentials> | undefined;
  let pausedUntilMs = 0;

  const assume = (isNeeded: boolean, signal: AbortSignal): Promise<HeldCredentials> => {
    pending ??= assumeOnceKnown(options, isNeeded, signal).finally(() => {
      pending = undefined;
    });
    return pending;
  };

  const replace = async (signal: AbortSignal): Promise<AwsCredentials> => {
    held = await repeat(() => assume(true, signal), signal);
    return held.credentials;
  };

  /** Outlives the request that finds it due, and the limit of that request. */
  const refresh = async (): Promise<void> => {
    try {
      held = await assume(false, new AbortController().signal);
    } catch (error) {
      pausedUntilMs = clock.now() + REFRESH_PAUSE_MS;
      log.debug(
        `The AWS credentials could not be renewed yet: ${error instanceof Error ? error.message : ''}`,
      );
    }
  };

  return {
    endsAt: undefined,
    endsUnknown: false,
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
 * A role that was created or changed a moment ago is not known everywhere yet, so a refusal is repeated for about ten seconds.
 * `isNeeded` is false while other credentials are still good.
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

/** A token that is too old on arrival is replaced once. */
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
  // The request for the token goes first.
  await Promise.race([requested, clock.sleep(4, signal)]);
  options.agents.preconnect(url);
  const webIdentityToken = await requested;
  const { arn: roleArn, sessionName, durationSeconds } = role;
  const request = { url, roleArn, sessionName, durationSeconds, webIdentityToken };
  try {
    const credentials = maskCredentials(await requestAssumeRole(request, options.agents, signal), mask);
    // A page with status 200, say, which has none of the XML elements.
    if (credentials.accessKeyId === '' || credentials.secretAccessKey === '')
      throw new TransportError('unreachable', 'AWS STS answered without credentials.', {
        delivery: 'unknown',
      });
    if (!canSign(credentials))
      throw new ActionError(
        'unexpected-response',
        'AWS STS answered with credentials that no request can be signed with.',
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
 * The lifetime is the requested one, or a shorter one of STS. An end in the past means that the wall clock is wrong, not that new
 * credentials are old.
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

/** The limit's sleep keeps Node from ending the step while nothing else is left to wait for. */
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
