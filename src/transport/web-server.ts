import type { Environment } from '../aws/environment.ts';
import { privateWebServer } from '../aws/explain-sdk-error.ts';
import type { Clock } from '../core/clock.ts';
import { ActionError, type Delivery, TransportError } from '../core/errors.ts';
import { type Exchange, NoRoute, NotConnected } from '../http/exchange.ts';
import { mayPass } from './retry.ts';

/** What requests to a web server need, and what is known of it before it answers. */
export interface WebServerParts {
  readonly exchange: Exchange;
  /** Undefined when GetEnvironment is forbidden. */
  readonly environment: Environment | undefined;
  /** Whether the web server is private, where `environment` is not known. */
  readonly isPrivate?: boolean | undefined;
  readonly clock: Clock;
}

/** How long connections to a private web server may fail in a way that may pass (reset, name service down). */
const PRIVATE_LIMIT_MS = 8_000;
/** The same where nobody says whether it is private. */
const UNKNOWN_LIMIT_MS = 15_000;
/** This many failures end it too: the pauses between them double and are random, so they may be short. */
const PRIVATE_FAILURES = 4;
const UNKNOWN_FAILURES = 6;

/**
 * `exchange`, for the web server of the environment `name`. A private web server that never answered this step is not
 * reached later either, so the error says so early. Private hosts are named `<uuid>-vpce.c10.<region>...` (MWAA user guide).
 */
export function reachWebServer(parts: WebServerParts, name: string): Exchange {
  let hasAnswered = false;
  let failingSince: number | undefined;
  let failures = 0;
  return async (request, signal) => {
    const startedAt = parts.clock.now();
    try {
      const response = await parts.exchange(request, signal);
      hasAnswered = true;
      return response;
    } catch (error) {
      if (hasAnswered || !(error instanceof NotConnected)) throw error;
      failingSince ??= startedAt;
      failures += 1;
      const failingMs = parts.clock.now() - failingSince;
      const isPrivate =
        parts.environment?.isPrivate ?? parts.isPrivate ?? (isPrivateName(request.host) || undefined);
      const isLong = failingMs >= PRIVATE_LIMIT_MS || failures >= PRIVATE_FAILURES;
      if (isPrivate === true && (error instanceof NoRoute || isLong))
        throw privateWebServer(name, error.message, error);
      if (isPrivate === undefined && (failingMs >= UNKNOWN_LIMIT_MS || failures >= UNKNOWN_FAILURES))
        throw maybePrivate(error);
      throw error;
    }
  };
}

function isPrivateName(host: string): boolean {
  return /-vpce\./.test(host);
}

function maybePrivate(error: TransportError): ActionError {
  return new ActionError('unreachable', error.message, {
    hint: 'If the web server of the environment is private, no transport reaches it from outside its VPC: run the job on a self-hosted runner inside the VPC, or make the web server public.',
    cause: error,
  });
}

/** The same failure with another delivery, for one that happened before the request itself was sent. */
export function withDelivery(error: unknown, delivery: Delivery): unknown {
  if (!mayPass(error) || error.delivery === delivery) return error;
  const { message, hint, retryAfterMs } = error;
  const code = error.code === 'throttled' ? 'throttled' : 'unreachable';
  return new TransportError(code, message, { delivery, hint, retryAfterMs, cause: error });
}
