import { Cancelled } from './cancel.ts';
import { systemClock } from './clock.ts';
import type { ActionError } from './errors.ts';
import { exit, watchEarlyEnd } from './exit.ts';
import { run } from './run.ts';
import { createGitHubRunner } from './runner/github-runner.ts';

const cancel = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => cancel.abort(new Cancelled(signal)));
}
const runner = createGitHubRunner();

/** The least that a step has to leave, when even its report did not come to an end. */
function giveUp(error: ActionError): void {
  try {
    runner.setOutput('outcome', 'error');
    runner.error([error.message, error.hint].join('\n'), { title: `The step ended early (${error.code})` });
    runner.close();
  } finally {
    exit(1);
  }
}

const { lost } = watchEarlyEnd(giveUp);
const hasPassed = await run({ runner, clock: systemClock, env: process.env, lost }, cancel.signal);
exit(hasPassed ? 0 : 1);
