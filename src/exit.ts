/**
 * Ends the process as soon as everything printed has left it. Waiting for an empty event loop takes too long: the AWS
 * SDK leaves timers of up to 12 s behind after a failed request, and the runner kills a cancelled step after 10 s.
 */
export function exit(exitCode: number): void {
  process.stdout.write('', () => process.exit(exitCode));
}
