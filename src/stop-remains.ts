import { stopFromPost } from './dag-run/post-stop.ts';
import type { StepState } from './dag-run/step-state.ts';
import { ActionError } from './errors.ts';
import { openAwsSession, openSession, type SessionParts, type SessionPlan } from './session.ts';

/** The runner gives a cancelled job five minutes for everything that is left. */
const PATIENCE_MS = 60_000;

/** Reaches Airflow again by what main saved, and stops the run that main left behind. Never rejects. */
export async function stopRemains(state: StepState, parts: Omit<SessionParts, 'patienceMs'>): Promise<void> {
  const { runner, clock } = parts;
  const { signal } = new AbortController();
  try {
    // Saved by this action as it left it (see run.ts).
    const plan = state.connection as unknown as SessionPlan;
    const aws = openAwsSession(plan, { ...parts, patienceMs: PATIENCE_MS });
    const answer = await aws.mwaa.getEnvironment(signal);
    const environment = answer === 'forbidden' ? undefined : answer;
    const session = await openSession(aws, { environment, dagId: state.dagId }, parts, signal);
    const { client, linkTo } = session;
    await stopFromPost(state, { client, linkTo, clock, log: runner }, signal);
  } catch (error) {
    const where = state.url === '' ? '' : ` (${state.url})`;
    const why = error instanceof ActionError ? error.message : String(error);
    runner.warn(
      `DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may go on: ${why}`,
    );
  }
}
