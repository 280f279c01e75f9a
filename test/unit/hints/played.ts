import { ActionError } from '../../../src/core/errors.ts';
import { isObject } from '../../../src/core/json.ts';

/** A fault that is played, and the whole hint that users have to get for it; a pattern only where it tells the time. */
export interface PlayedHint {
  readonly fault: string;
  readonly hint: string | RegExp;
  /** Plays the fault: throws the error that has the hint, or returns what has it, such as an outcome. */
  readonly play: () => unknown;
}

/** What users are told of a fault; anything that is thrown besides an ActionError fails the test. */
export async function hear({
  play,
}: PlayedHint): Promise<{ readonly message: unknown; readonly hint: unknown }> {
  let found: unknown;
  try {
    found = await play();
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return { message: error.message, hint: error.hint };
  }
  const outcome = isObject(found) && 'outcome' in found ? found['outcome'] : found;
  return isObject(outcome)
    ? { message: outcome['message'] ?? outcome['reason'], hint: outcome['hint'] }
    : { message: undefined, hint: undefined };
}
