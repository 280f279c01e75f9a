import { ActionError } from './errors.ts';
import { describeForeignError } from './foreign-error.ts';

/**
 * Ends the process as soon as everything printed has left it. Waiting for an empty event loop takes too long: the AWS
 * SDK leaves timers of up to 12 s after a failed request, and the runner kills a cancelled step after 10 s.
 */
export function exit(exitCode: number): void {
  // Also when nobody reads the output any more.
  process.stdout.once('error', () => process.exit(exitCode));
  process.stdout.write('', () => process.exit(exitCode));
}

/**
 * Watches for ends of the process before its work is done: the end of the event loop, an uncaught exception, an unhandled rejection.
 * At the first, the returned promise rejects with an ActionError for the user, so that the step can still report how it ended; at
 * the second, `giveUp` is called once and has to end the process.
 */
export function watchEarlyEnd(giveUp: (error: ActionError) => void): Promise<never> {
  let count = 0;
  let reject: (error: ActionError) => void = () => {};
  const lost = new Promise<never>((_, refuse) => {
    reject = refuse;
  });
  lost.catch(() => {});
  const report = (error: ActionError) => {
    count += 1;
    if (count === 1) reject(error);
    else if (count === 2) giveUp(error);
  };
  process.on('beforeExit', () => report(endedEarly()));
  process.on('uncaughtException', (error) => report(unexpected(error)));
  process.on('unhandledRejection', (reason) => report(unexpected(reason)));
  return lost;
}

function endedEarly(): ActionError {
  return new ActionError(
    'internal',
    'The step was waiting for an answer, and the connection that could bring it was closed without an error.',
    { hint: 'Start the job again. If it happens again, please report it with the debug log.' },
  );
}

function unexpected(reason: unknown): ActionError {
  return new ActionError('internal', `Unexpected error in the action: ${describeForeignError(reason)}`, {
    hint: 'This is a defect of the action: please report it with the debug log.',
    cause: reason,
  });
}
