import { formatDuration } from '../../core/duration.ts';
import { ActionError } from '../../core/errors.ts';
import type { NotReadyCode } from '../../core/outcome.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { notReady, type ReadinessOptions } from './dag-readiness.ts';
import type { Blocked } from './preflight.ts';
import { readinessPauseMs } from './wait-for-dag.ts';

/**
 * Runs `start`, which triggers the DAG, and repeats it while Airflow answers that it has no such DAG or that its file has
 * import errors, until `waitForDagMs` have passed; then the DAG is not ready. The CLI, which cannot read a DAG, waits for one in
 * this way; the other transports need it when a DAG disappears between being read and being triggered. Such an answer means that
 * nothing was created, so the same run id is sent each time. `start` gets the time that is left, in milliseconds.
 */
export async function startWhenPresent(
  options: ReadinessOptions & { readonly waitForDagMs: number },
  start: (leftMs: number) => Promise<Blocked | undefined>,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Blocked | undefined> {
  const { clock, log } = context;
  const startedAt = clock.now();
  const leftMs = () => Math.max(startedAt + options.waitForDagMs - clock.now(), 0);
  for (let attempt = 1; ; attempt += 1) {
    const left = leftMs();
    try {
      return await start(left);
    } catch (error) {
      signal.throwIfAborted();
      const code = readNotReady(error);
      if (code === undefined) throw error;
      const blocked = describe(code, options, context);
      if (leftMs() === 0) return blocked;
      if (attempt === 1)
        log.info(
          `Not ready: ${blocked.outcome.message}. The trigger is repeated for up to ${formatDuration(leftMs())}.`,
        );
      await clock.sleep(Math.min(readinessPauseMs(clock.now() - startedAt), leftMs()), signal);
    }
  }
}

function readNotReady(error: unknown): NotReadyCode | undefined {
  if (!(error instanceof ActionError)) return undefined;
  if (error.code === 'dag-not-found') return 'dag-absent';
  // airflow/api_connexion/endpoints/dag_run_endpoint.py and airflow/api_fastapi/core_api/routes/public/dag_run.py.
  const hasImportErrors = error.code === 'rejected-by-airflow' && /has import errors/i.test(error.message);
  return hasImportErrors ? 'dag-import-error' : undefined;
}

function describe(
  code: NotReadyCode,
  options: ReadinessOptions,
  { client }: Pick<DagRunContext, 'client'>,
): Blocked {
  const message =
    code === 'dag-absent'
      ? `DAG "${options.dagId}" is not in the environment`
      : `The file of DAG "${options.dagId}" cannot be imported`;
  const unread = client.can('import-errors')
    ? ''
    : `; the ${client.transport} transport cannot read import errors`;
  return notReady(code, `${message}${unread}`, options);
}
