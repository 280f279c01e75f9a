import { ActionError } from '../../src/core/errors.ts';

/** The ActionError with which a promise rejects; anything else fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<ActionError> {
  const error = await promise.then(
    (value) => new Error(`unexpected success: ${JSON.stringify(value)}`),
    (reason: unknown) => reason,
  );
  if (error instanceof ActionError) return error;
  throw error;
}
