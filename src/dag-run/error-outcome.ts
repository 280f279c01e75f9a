import { describeForeignError } from '../core/foreign-error.ts';
import { ActionError } from '../errors.ts';
import type { Outcome } from '../outcome.ts';

/** The outcome `error` for whatever was thrown; what is not an ActionError is a defect of ours. */
export function errorOutcome(error: unknown): Outcome {
  if (error instanceof ActionError) {
    return { name: 'error', message: error.message, code: error.code, hint: error.hint };
  }
  return {
    name: 'error',
    message: `Unexpected error in the action: ${describeForeignError(error)}`,
    code: 'internal',
    hint: 'This is a defect of the action: please report it with the debug log.',
  };
}
