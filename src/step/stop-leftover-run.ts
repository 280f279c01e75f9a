import { prepareAwsSettings } from '../aws/settings.ts';
import { ActionError } from '../core/errors.ts';
import { describeForeignError } from '../core/foreign-error.ts';
import { hideConf } from '../core/redaction/redaction.ts';
import type { StepState } from '../dag-run/step-state.ts';
import { stopIfStarted } from '../dag-run/stop/leftover-run.ts';
import { readConfInputs } from '../inputs/conf.ts';
import { readWorkspaceFile } from '../inputs/conf-file.ts';
import { InputReader } from '../inputs/input-reader.ts';
import { type Connection, parseConnection } from '../inputs/saved-connection.ts';
import { limitAnnotations } from '../report/annotations.ts';
import type { Runner } from '../runner/runner.ts';
import { openAwsSession, openSession, readEnvironment, type SessionParts } from './session.ts';

/** The runner gives a cancelled job five minutes for everything that is left. */
const RETRY_BUDGET_MS = 60_000;

/** Reaches Airflow again by what main saved, and stops the run that main left behind. Never rejects. */
export async function stopLeftoverRun(
  state: StepState,
  parts: Omit<SessionParts, 'retryBudgetMs'>,
): Promise<void> {
  const { clock } = parts;
  const runner = limitAnnotations(parts.runner);
  const { signal } = new AbortController();
  try {
    await hideConfOf(runner);
    const plan = readPlan(state);
    const mask = (secret: string) => runner.mask(secret);
    const warn = (line: string) => runner.warn(line);
    await prepareAwsSettings(parts.env, { isAmbient: plan.role === undefined, mask, warn });
    const aws = openAwsSession(plan, { ...parts, runner, retryBudgetMs: RETRY_BUDGET_MS });
    const known = await readEnvironment(aws, state.dagId, signal);
    const session = await openSession(aws, known, { runner, clock }, signal);
    const { client, linkTo } = session;
    await stopIfStarted(state, { client, linkTo, clock, log: runner }, signal);
  } catch (error) {
    const where = state.url === '' ? '' : ` (${state.url})`;
    const why = error instanceof ActionError ? error.message : describeForeignError(error);
    runner.warn(
      `DAG run "${state.runId}" of DAG "${state.dagId}"${where} could not be stopped and may keep running: ${why}`,
    );
  }
}

/** Throws `internal` for a connection that main cannot have written, before anything is sent. */
function readPlan({ connection }: StepState): Connection {
  try {
    return parseConnection(connection);
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new ActionError(
      'internal',
      `the saved state of the step was not written by this action (${why}); nothing was sent.`,
    );
  }
}

/** Hides the conf in messages: the saved state has none, but the runner gives `post` the step's inputs, and Airflow may quote them. */
async function hideConfOf(runner: Runner): Promise<void> {
  const { workspace } = runner.context;
  const readFile = (path: string) => readWorkspaceFile(path, workspace);
  try {
    hideConf(await readConfInputs(new InputReader((name) => runner.input(name)), { workspace, readFile }));
  } catch {
    // A conf that cannot be read now is no reason to leave the run behind.
  }
}
