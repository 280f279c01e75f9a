import { ActionError } from '../errors.ts';
import type { Outcome } from '../outcome.ts';

/** The outcome `error` for whatever was thrown; what is not an ActionError is a defect of ours. */
export function errorOutcome(error: unknown): Outcome {
  if (error instanceof ActionError) {
    return { name: 'error', message: error.message, code: error.code, hint: error.hint };
  }
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    name: 'error',
    message: `Unexpected error in the action: ${text}`,
    code: 'internal',
    hint: 'This is a defect of the action: please report it with the debug log.',
  };
}
