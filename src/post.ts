import { systemClock } from './core/clock.ts';
import { exit, watchEarlyEnd } from './core/exit.ts';
import { createGitHubRunner } from './runner/github-runner.ts';
import { runPost } from './step/post.ts';

/** The runner gives a cancelled job five minutes for everything that is left. */
const LIMIT_MS = 270_000;

/** The post step; always ends with exit code 0. */
export async function post(): Promise<void> {
  const runner = createGitHubRunner();

  let hasGivenUp = false;

  function giveUp(why: string): void {
    if (hasGivenUp) return;
    hasGivenUp = true;
    try {
      runner.warn(`The post step could not check what the step left behind: ${why}`);
      runner.close();
    } finally {
      exit(0);
    }
  }

  const lost = watchEarlyEnd(({ message }) => giveUp(message));
  lost.catch(({ message }: Error) => giveUp(message));
  setTimeout(() => giveUp(`it took more than ${LIMIT_MS / 60_000} minutes.`), LIMIT_MS).unref();
  // A post step that fails would turn a cancelled job into a failed one, so it passes and warns.
  await runPost({ runner, clock: systemClock, env: process.env });
  exit(0);
}
