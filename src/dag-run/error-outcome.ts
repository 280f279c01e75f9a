import { ActionError } from '../core/errors.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import type { Outcome } from '../core/outcome.ts';

/** The outcome `error` for anything that was thrown; anything but an ActionError is a defect of this action. */
export function errorOutcome(error: unknown): Outcome {
  if (error instanceof ActionError) {
    const { message, code, hint, subject } = error;
    return { name: 'error', message, code, hint, subject };
  }
  return {
    name: 'error',
    message: `Unexpected error in the action: ${describeForeignError(error)}`,
    code: 'internal',
    hint: 'This is a defect of the action: please report it with the debug log.',
  };
}
