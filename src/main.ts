import { Cancelled } from './cancel.ts';
import { systemClock } from './clock.ts';
import { exit } from './exit.ts';
import { run } from './run.ts';
import { createGitHubRunner } from './runner/github-runner.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => cancel.abort(new Cancelled(signal)));
}
const hasPassed = await run(
  { runner: createGitHubRunner(), clock: systemClock, env: process.env },
  cancel.signal,
);
exit(hasPassed ? 0 : 1);
