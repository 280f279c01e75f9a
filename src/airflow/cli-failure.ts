import { withoutRow } from '../core/database-error.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import { redact } from '../core/redaction.ts';
import { ActionError, TransportError } from '../errors.ts';
import type { CommandResult } from '../transport/transport.ts';
import { readLines } from './cli-output.ts';
import { dagNotFound } from './rest-dags.ts';

/** Why a command printed no result: MWAA does not tell the exit status, so stderr has to. */
export interface CommandFailure {
  readonly kind: 'dag-not-found' | 'run-not-found' | 'conflict' | 'rejected' | 'usage' | 'unknown';
  /** Airflow's own words, one line; '' when there are none. */
  readonly words: string;
}

const WORDS_LIMIT = 500;

/** The last exception, exit text or usage error in a command's output. */
export function readFailure(result: CommandResult): CommandFailure {
  const errors = readLines(result.stderr);
  const lines = [...readLines(result.stdout), ...errors];
  const exception = lines.findLastIndex((line) => EXCEPTION.test(line));
  const words = exception === -1 ? '' : shorten(lines.slice(exception).join(' '));
  const told = KINDS.find(([, pattern]) => pattern.test(words));
  if (told !== undefined) return { kind: told[0], words };
  for (const [kind, pattern] of KINDS) {
    const line = errors.findLast((candidate) => pattern.test(candidate));
    if (line !== undefined) return { kind, words: shorten(line) };
  }
  return { kind: 'unknown', words: words || shorten(errors.at(-1) ?? '') };
}

function shorten(words: string): string {
  return quoteForeign(withoutRow(words), WORDS_LIMIT);
}

/** Whether Airflow says that a run has this very id (1.10 to 2.1; later versions say the same of a date that is taken). */
export function saysRunIdIsTaken(words: string, runId: string): boolean {
  return /\brun id (\S+) already exists\b/i.exec(words)?.[1] === redact(runId);
}

/** The last line of a Python traceback: `airflow.exceptions.DagNotFound: ...`. */
const EXCEPTION = /^[A-Za-z_][\w.]*(?:Error|Exception|NotFound|Exists|Exit)\b(?::|$)/;

/** The texts of 1.10.12 to 3.x (airflow/api/common, airflow/cli/commands, airflow/models); the first that fits counts. */
const KINDS: readonly (readonly [CommandFailure['kind'], RegExp])[] = [
  ['conflict', /DagRunAlreadyExists|(?:dag ?run|run id)\b.*already exists|IntegrityError|UniqueViolation/i],
  // A run id that is not found is tried as a date.
  [
    'run-not-found',
    /DagRunNotFound|DagRun for .* not found|DagRun does not exist|Error parsing the supplied (?:execution|logical)_date/,
  ],
  [
    'dag-not-found',
    /DagNotFound|\bdag id .* not found|does not exist in 'dag' table|dag_id could not be found|\bdag '[^']*' could not be found|no attribute 'set_is_paused'/i,
  ],
  ['usage', /\berror: (?:unrecognized arguments|the following arguments|invalid choice|argument )/],
  [
    'rejected',
    /^(?:airflow\.(?:\w+\.)*exceptions\.|[\w.]*ParamValidationError|ValueError|TypeError|AirflowException|json\.)/,
  ],
];

/** The error for a failed command that was to do `deed`; one that is not understood may have been carried out. */
export function failureError(failure: CommandFailure, deed: string, dagId: string): ActionError {
  const { kind, words } = failure;
  const told = words === '' ? ' without a word' : `: ${words}`;
  if (kind === 'dag-not-found') return dagNotFound(dagId);
  if (kind === 'run-not-found')
    return new ActionError('dag-run-not-found', `Airflow has no such DAG run of "${dagId}"${told}`);
  if (kind === 'usage')
    return new ActionError('unsupported', `Airflow's command line does not know how to ${deed}${told}`);
  if (kind === 'rejected' || kind === 'conflict')
    return new ActionError('rejected-by-airflow', `Airflow refused to ${deed}${told}`);
  return new TransportError('unreachable', `Airflow's command to ${deed} ended without a result${told}`, {
    delivery: 'unknown',
  });
}
