import type { Dag, ImportError } from '../../airflow/model.ts';
import type { NotReadyCode, Outcome } from '../../core/outcome.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import {
  exceptionLine,
  findImportError,
  type ImportErrorFinding,
  nameFile,
  nameFiles,
} from './import-error.ts';

/** Whether a DAG can be triggered now. */
export type Readiness =
  | { readonly kind: 'ready'; readonly dag: Dag }
  | {
      readonly kind: 'not-ready';
      readonly outcome: Outcome;
      /** The error that keeps the DAG's file from being imported. */
      readonly importError: ImportError | undefined;
    };

/** The DAG, and the time after which it must have been parsed. */
export interface ReadinessOptions {
  readonly dagId: string;
  /** ISO-8601 instant after which the DAG must have been parsed. */
  readonly parsedAfter: string | undefined;
  /** How often the environment scans for changed DAG files, in seconds; undefined where its configuration does not say. */
  readonly refreshSeconds: number | undefined;
  /** The DAG, when it was read a moment ago; it is not read again then. */
  readonly seen?: Dag | undefined;
}

/** A new file takes the scan interval and about this long for the sync from S3 (MWAA user guide, "Adding or updating DAGs"). */
const SYNC_SECONDS = 30;
/** MWAA's scan interval when the environment's configuration does not set one. */
const USUAL_REFRESH_SECONDS = 300;

const IMPORT_ERROR_HINT =
  'The DAG\'s file may fail to import: to see import errors, the Airflow role needs "can read on ImportError", which Airflow\'s role User has.';

/** Checks once whether the DAG is present, active, free of import errors and parsed after `parsedAfter`. */
export async function checkDag(
  options: ReadinessOptions,
  context: Pick<DagRunContext, 'client' | 'clock'>,
  signal: AbortSignal,
): Promise<Readiness> {
  const { dagId, parsedAfter } = options;
  const dag = options.seen ?? (await context.client.getDag(dagId, signal));
  if (dag?.isActive === true && !dag.hasImportErrors) {
    if (parsedAfter === undefined || isParsedAfter(dag, parsedAfter)) return { kind: 'ready', dag };
    const last = dag.lastParsedTime === undefined ? 'an unknown time' : dag.lastParsedTime;
    return notReady(
      'dag-not-parsed',
      `DAG "${dagId}" was last parsed at ${last}, not after ${parsedAfter}`,
      options,
    );
  }
  const finding = await findImportError({ dagId, fileloc: dag?.fileloc }, context, signal);
  const { error, unreadBecause } = finding;
  const unread =
    unreadBecause === undefined ? '' : `; the import errors could not be read (${unreadBecause})`;
  if (dag?.hasImportErrors === true) {
    const what = error === undefined ? unread : `: ${exceptionLine(error)} (${nameFile(error.filename)})`;
    return notReady(
      'dag-import-error',
      `The file of DAG "${dagId}" cannot be imported${what}`,
      options,
      finding,
    );
  }
  const absence =
    dag === undefined ? 'is not in the environment' : 'is no longer among the DAGs that Airflow parses';
  if (error !== undefined) {
    const relation = finding.isCertain
      ? 'its file cannot be imported'
      : 'a file that may define it cannot be imported';
    const message = `DAG "${dagId}" ${absence}; ${relation}: ${exceptionLine(error)} (${nameFile(error.filename)})`;
    return notReady('dag-import-error', message, options, finding);
  }
  const others =
    finding.files.length === 0 ? unread : `; files that cannot be imported: ${nameFiles(finding.files)}`;
  return notReady(
    dag === undefined ? 'dag-absent' : 'dag-inactive',
    `DAG "${dagId}" ${absence}${others}`,
    options,
    finding,
  );
}

/** How long it usually takes until a changed DAG file is parsed, in seconds. */
function suggestedWaitSeconds(refreshSeconds: number | undefined): number {
  return (refreshSeconds ?? USUAL_REFRESH_SECONDS) + SYNC_SECONDS;
}

function isParsedAfter(dag: Dag, instant: string): boolean {
  return Date.parse(dag.lastParsedTime ?? '') > Date.parse(instant);
}

/** A DAG that is not ready, with the hint for its code. */
export function notReady(
  code: NotReadyCode,
  message: string,
  { dagId, refreshSeconds }: ReadinessOptions,
  finding?: ImportErrorFinding,
): Extract<Readiness, { readonly kind: 'not-ready' }> {
  const seconds = suggestedWaitSeconds(refreshSeconds);
  const source = refreshSeconds === undefined ? 'MWAA usually looks' : 'this environment looks';
  const every = refreshSeconds ?? USUAL_REFRESH_SECONDS;
  const wait = `"wait-for-dag: ${seconds}s" (${source} for changed files every ${every} s)`;
  const hint =
    code === 'dag-import-error'
      ? `Correct the file; right after a deployment, wait for the new version with ${wait}.`
      : code === 'dag-absent'
        ? `Check the input "dag-id" ("${dagId}") and the file in the environment's DAG folder; right after a deployment, wait with ${wait}.`
        : `Right after a deployment, wait with ${wait}.`;
  const permission = finding?.unreadBecause === undefined ? '' : ` ${IMPORT_ERROR_HINT}`;
  const outcome: Outcome = { name: 'not-ready', code, message, hint: `${hint}${permission}` };
  return { kind: 'not-ready', outcome, importError: finding?.error };
}
