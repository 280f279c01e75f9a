import type { Environment } from '../aws/environment.ts';
import { privateWebServer } from '../aws/explain-sdk-error.ts';
import { type Delivery, TransportError } from '../core/errors.ts';
import { type Exchange, NoRoute } from '../http/exchange.ts';

/**
 * `exchange`, for the web server of one environment: a private one that was never reached from here will not be reached
 * later either, so that is said at once. Private hosts are named `<uuid>-vpce.c10.<region>...` (MWAA user guide).
 */
export function reachWebServer(parts: {
  readonly exchange: Exchange;
  readonly environment: Environment | undefined;
  /** Known from elsewhere, when GetEnvironment is forbidden. */
  readonly isPrivate?: boolean | undefined;
  readonly name: string;
}): Exchange {
  let hasAnswered = false;
  return async (request, signal) => {
    try {
      const response = await parts.exchange(request, signal);
      hasAnswered = true;
      return response;
    } catch (error) {
      const isPrivate = parts.environment?.isPrivate ?? parts.isPrivate ?? /-vpce\./.test(request.host);
      throw error instanceof NoRoute && isPrivate && !hasAnswered
        ? privateWebServer(parts.name, error)
        : error;
    }
  };
}

/** The same failure with another delivery: what failed was a step before the request itself. */
export function withDelivery(error: unknown, delivery: Delivery): unknown {
  if (!(error instanceof TransportError) || error.delivery === delivery) return error;
  if (error.code !== 'throttled' && error.code !== 'unreachable') return error;
  return new TransportError(error.code, error.message, {
    delivery,
    hint: error.hint,
    retryAfterMs: error.retryAfterMs,
    cause: error,
  });
}
