import type { Dag } from '../../airflow/model.ts';
import type { Environment } from '../../aws/environment.ts';
import { formatDuration } from '../../core/duration.ts';
import { TransportError } from '../../core/errors.ts';
import { asClause } from '../../core/sentence.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { DeadlinePassed, withDeadline } from '../deadline.ts';
import { checkDag, type Readiness, type ReadinessOptions } from './dag-readiness.ts';
import { describeUnsettled } from './environment-status.ts';
import { lastLines } from './import-error.ts';

const FIRST_LOOKS_MS = 60_000;
const OFTEN_MS = 5_000;
const SELDOM_MS = 15_000;
/** A message that differs at each read, for example by a memory address, must not fill the log. */
const MOST_SHOWN = 10;
/** A read that begins before `wait-for-dag` has passed may take at least this long. */
const LOOK_MS = 10_000;

type NotReady = Extract<Readiness, { readonly kind: 'not-ready' }>;

/**
 * Reads the DAG until it is ready or `wait-for-dag` has passed; logs each new reason why it is not. That Airflow does not answer
 * is such a reason while there is time left, and also at the end when the environment is being changed.
 */
export async function waitForDag(
  plan: {
    readonly inputs: Pick<Inputs, 'dagId' | 'waitForDagMs' | 'parsedAfter'>;
    readonly environment: Environment | undefined;
    readonly dag?: Dag | undefined;
  },
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Readiness> {
  const { inputs, environment } = plan;
  const { clock, log } = context;
  const options: ReadinessOptions = {
    dagId: inputs.dagId,
    parsedAfter: inputs.parsedAfter,
    refreshSeconds: environment?.dagRefreshSeconds,
  };
  const startedAt = clock.now();
  const leftMs = () => startedAt + inputs.waitForDagMs - clock.now();
  let last: NotReady | undefined;
  let changes = 0;
  for (;;) {
    const now = await look();
    if (now.kind === 'ready') return now;
    if (now.outcome.message !== last?.outcome.message) {
      changes += 1;
      if (changes <= MOST_SHOWN) logReason(now, context);
      if (changes === MOST_SHOWN)
        log.info(`The reason has changed ${MOST_SHOWN} times; further changes are not shown.`);
    }
    if (leftMs() <= 0) return now;
    if (last === undefined) log.info(`Waiting up to ${formatDuration(leftMs())} for the DAG.`);
    last = now;
    await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
  }

  async function look(): Promise<Readiness> {
    try {
      if (last === undefined) return await checkDag({ ...options, seen: plan.dag }, context, signal);
      const ms = Math.max(leftMs(), LOOK_MS);
      return await withDeadline({ clock, ms }, signal, (limit) => checkDag(options, context, limit));
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof DeadlinePassed && last !== undefined) return last;
      if (!(error instanceof TransportError)) throw error;
      const isUnsettled = environment !== undefined && describeUnsettled(environment) !== undefined;
      if (!isUnsettled && leftMs() <= 0) throw error;
      return noAnswer(isUnsettled ? environment : undefined, error);
    }
  }
}

/** The pause before the DAG is read again, `elapsedMs` after the first read; both in milliseconds. */
export function readinessPauseMs(elapsedMs: number): number {
  return elapsedMs < FIRST_LOOKS_MS ? OFTEN_MS : SELDOM_MS;
}

function noAnswer(environment: Environment | undefined, error: TransportError): NotReady {
  const why =
    environment === undefined ? '' : ` (MWAA environment "${environment.name}" is ${environment.status})`;
  return {
    kind: 'not-ready',
    outcome: {
      name: 'not-ready',
      code: 'environment-not-ready',
      message: `Airflow does not answer${why}: ${asClause(error.message)}`,
      hint: 'Run the step again when the environment is AVAILABLE, or wait longer with "wait-for-dag".',
    },
    importError: undefined,
  };
}

function logReason(readiness: NotReady, context: DagRunContext): void {
  context.log.info(`Not ready: ${readiness.outcome.message}.`);
  if (readiness.importError === undefined) return;
  for (const line of lastLines(readiness.importError.stackTrace)) context.log.info(`  ${line}`);
}
