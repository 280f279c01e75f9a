import { setTimeout as sleep } from 'node:timers/promises';

const TRIES = 4;

/**
 * Asks a real Airflow until its answer is no passing error, a few times at most; returns the last answer. A change of a run and
 * the scheduler's work on it can deadlock in the database, which ends the change with status 500 and nothing changed. A server
 * error that is Airflow's answer stays one.
 */
export async function askAgain<T>(
  ask: () => Promise<T>,
  isPassing: (answer: T) => boolean,
  pauseMs = 200,
): Promise<T> {
  for (let tries = TRIES; ; tries -= 1) {
    const answer = await ask();
    if (tries === 1 || !isPassing(answer)) return answer;
    await sleep(pauseMs);
  }
}
