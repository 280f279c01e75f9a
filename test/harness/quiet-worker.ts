/**
 * Under `npm test`, what the code under test writes to standard output of Vitest's worker is dropped: masks and commands of a runner
 * do not belong into the output of a check.
 */
if (process.env['TEST_QUIET'] === 'true') {
  process.stdout.write = ((_text: unknown, encoding: unknown, done: unknown) => {
    const written = typeof encoding === 'function' ? encoding : done;
    if (typeof written === 'function') written();
    return true;
  }) as typeof process.stdout.write;
}
