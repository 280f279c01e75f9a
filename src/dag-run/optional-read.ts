import type { Clock } from '../core/clock.ts';
import { ActionError } from '../core/errors.ts';
import { describeForeignError, describeStack } from '../core/foreign-error.ts';
import type { Log } from '../core/log.ts';
import { asClause } from '../core/sentence.ts';
import { DeadlinePassed, withDeadline } from './deadline.ts';

/**
 * What a failed read means.
 *
 * - Reads of the run's state (DagRunPoller), and those that a trigger depends on, wait out an outage: they have the retry budget
 *   of the step.
 * - Everything else is optional: task instances, the DAG's structure, logs, XComs, import errors, usual durations, the reason for
 *   a queued run. It is tried a few times within a few seconds, has a time limit of its own, and what cannot be read is
 *   unknown, with the reason. It is never taken for absent, and never holds up what can be read.
 */
export type OptionalValue<T> =
  | { readonly isKnown: true; readonly value: T }
  | {
      readonly isKnown: false;
      /** One clause without a full stop, such as `Airflow answered 403`. May quote Airflow: foreign text. */
      readonly reason: string;
      /** What would help, where the failure says so, such as the missing permission. */
      readonly hint: string | undefined;
    };

/** How often a request of an optional read is tried, and within what time. */
export const OPTIONAL_RETRY_LIMIT = { tries: 3, ms: 3_000 } as const;

/**
 * Reads something that the step can do without, for at most `ms`. Never rejects: any failure, a defect of this action included,
 * and the abort of `signal` are reasons why the value is unknown.
 */
export async function readOptional<T>(
  limit: {
    readonly clock: Clock;
    readonly ms: number;
    /** Gets the stack of a defect of this action. */
    readonly log?: Pick<Log, 'debug'>;
  },
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<OptionalValue<T>> {
  const { clock, ms } = limit;
  try {
    return {
      isKnown: true,
      value: await withDeadline({ clock, ms, retryLimit: OPTIONAL_RETRY_LIMIT }, signal, read),
    };
  } catch (error) {
    if (isDefect(error, signal)) limit.log?.debug(`Unexpected: ${describeStack(error)}`);
    const hint = error instanceof ActionError ? error.hint : undefined;
    return { isKnown: false, reason: describeReadFailure(error, signal), hint };
  }
}

/**
 * The same for a detail of a message: undefined when it is unknown, and the debug log says why. Rejects only with the signal's
 * reason.
 */
export async function readIfPossible<T>(
  what: string,
  limit: { readonly clock: Clock; readonly ms: number; readonly log: Pick<Log, 'debug'> },
  signal: AbortSignal,
  read: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const found = await readOptional(limit, signal, read);
  signal.throwIfAborted();
  if (found.isKnown) return found.value;
  limit.log.debug(`${what} could not be read: ${found.reason}.`);
  return undefined;
}

function isDefect(error: unknown, signal: AbortSignal): error is Error {
  if (signal.aborted || error instanceof ActionError || error instanceof DeadlinePassed) return false;
  return error instanceof Error;
}

/** Why a read failed, as one clause without a full stop. */
export function describeReadFailure(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'the workflow was cancelled';
  if (error instanceof DeadlinePassed) return 'no answer came in time';
  if (error instanceof ActionError) return asClause(error.message);
  return `unexpected error: ${describeForeignError(error)}`;
}
