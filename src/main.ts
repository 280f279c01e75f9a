import { Cancelled } from './core/abort.ts';
import { systemClock } from './core/clock.ts';
import type { ActionError } from './core/errors.ts';
import { exit, watchEarlyEnd } from './core/exit.ts';
import { createGitHubRunner } from './runner/github-runner.ts';
import { run } from './step/run.ts';

/** The main step, from the process's signals to its exit code. */
export async function main(): Promise<void> {
  const cancel = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => cancel.abort(new Cancelled(signal)));
  }
  const runner = createGitHubRunner();

  /** The minimum that a step has to report, for when even publishing the report did not end. */
  function giveUp(error: ActionError): void {
    try {
      runner.setOutput('outcome', 'error');
      runner.error([error.message, error.hint].join('\n'), { title: `The step ended early (${error.code})` });
      runner.close();
    } finally {
      exit(1);
    }
  }

  const lost = watchEarlyEnd(giveUp);
  const hasPassed = await run({ runner, clock: systemClock, env: process.env, lost }, cancel.signal);
  exit(hasPassed ? 0 : 1);
}
