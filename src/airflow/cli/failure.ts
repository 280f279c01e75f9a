import { withoutRow } from '../../core/database-error.ts';
import { ActionError, TransportError } from '../../core/errors.ts';
import { quoteForeign } from '../../core/foreign-text.ts';
import { redact } from '../../core/redaction/redaction.ts';
import type { CommandResult } from '../../transport/transport.ts';
import { dagNotFound } from '../rest/dags.ts';
import { readLines } from './output.ts';

/** Why a command printed no result: MWAA does not give the exit status, so standard error is read. */
export interface CommandFailure {
  readonly kind: 'dag-not-found' | 'run-not-found' | 'conflict' | 'rejected' | 'usage' | 'unknown';
  /** Airflow's own words, one line; '' when there are none. */
  readonly words: string;
}

const WORDS_LIMIT = 500;
/** The last exception of a traceback has fewer lines. */
const EXCEPTION_LINES = 200;

/** The last exception, exit text or usage error in a command's output. */
export function readFailure(result: CommandResult): CommandFailure {
  const errors = readLines(result.stderr);
  const lines = [...readLines(result.stdout), ...errors];
  const exception = lines.findLastIndex((line) => EXCEPTION.test(line));
  const words =
    exception === -1 ? '' : shorten(lines.slice(exception, exception + EXCEPTION_LINES).join(' '));
  const known = KINDS.find(([, ...phrases]) => phrases.some((phrase) => holds(words, phrase)));
  if (known !== undefined) return { kind: known[0], words };
  for (const [kind, ...phrases] of KINDS) {
    const line = errors.findLast((candidate) => phrases.some((phrase) => holds(candidate, phrase)));
    if (line !== undefined) return { kind, words: shorten(line) };
  }
  return { kind: 'unknown', words: words || shorten(errors.at(-1) ?? '') };
}

function shorten(words: string): string {
  return quoteForeign(withoutRow(words), WORDS_LIMIT);
}

/** Whether Airflow says that a run with exactly this id exists (1.10 to 2.1; later versions use the same words for a date that is taken). */
export function saysRunIdIsTaken(words: string, runId: string): boolean {
  return /\brun id (\S+) already exists\b/i.exec(words)?.[1] === redact(runId);
}

/** The last line of a Python traceback: `airflow.exceptions.DagNotFound: ...`. */
const EXCEPTION = /^[A-Za-z_][\w.]{0,500}(?:Error|Exception|NotFound|Exists|Exit)\b(?::|$)/;

/** Parts that occur in a line one after the other. */
type Phrase = readonly RegExp[];

/** Whether a line holds all parts of a phrase, in their order; one expression with `.*` would take the square of the line's length. */
function holds(line: string, phrase: Phrase): boolean {
  let rest = line;
  for (const part of phrase) {
    const match = part.exec(rest);
    if (match === null) return false;
    rest = rest.slice(match.index + match[0].length);
  }
  return true;
}

/** The texts of 1.10.12 to 3.x (airflow/api/common, airflow/cli/commands, airflow/models); the first match counts. */
const KINDS: readonly (readonly [CommandFailure['kind'], ...Phrase[]])[] = [
  [
    'conflict',
    [/DagRunAlreadyExists|IntegrityError|UniqueViolation/i],
    [/(?:dag ?run|run id)\b/i, /already exists/i],
  ],
  // A run id that is not found is tried as a date.
  [
    'run-not-found',
    [/DagRunNotFound|DagRun does not exist|Error parsing the supplied (?:execution|logical)_date/],
    [/DagRun for /, / not found/],
  ],
  [
    'dag-not-found',
    [/DagNotFound|does not exist in 'dag' table|dag_id could not be found|no attribute 'set_is_paused'/i],
    [/\bdag id /i, / not found/i],
    [/\bdag '[^']*' could not be found/i],
  ],
  ['usage', [/\berror: (?:unrecognized arguments|the following arguments|invalid choice|argument )/]],
  [
    'rejected',
    [/\bhas import errors\b/i],
    [
      /^(?:airflow\.(?:\w+\.)*exceptions\.|[\w.]*ParamValidationError|ValueError|TypeError|AirflowException|json\.)/,
    ],
  ],
];

/** The error for a command that does not find a DAG that Airflow has in the files that it loads. */
export function fileNotLoaded(dagId: string): TransportError {
  return new TransportError(
    'unreachable',
    `The web server cannot load the file of DAG "${dagId}", without which the command line of Airflow before 2.4 tells nothing of its runs, which may go on.`,
    {
      delivery: 'unknown',
      hint: 'Look at the run in Airflow before you start the step again. Probably the file imports what the web server does not have (1.10.12 and 2.0.2 install no requirements.txt there): import it inside the tasks, or use Airflow 2.4.3 or later.',
    },
  );
}

/** The error for a command that failed to do `action`; a failure that is not understood may have had its effect. */
export function failureError(failure: CommandFailure, action: string, dagId: string): ActionError {
  const { kind, words } = failure;
  const output = words === '' ? ' (no output)' : `: ${words}`;
  if (kind === 'dag-not-found') return dagNotFound(dagId);
  if (kind === 'run-not-found')
    return new ActionError('dag-run-not-found', `Airflow has no such DAG run of "${dagId}"${output}`);
  if (kind === 'usage')
    return new ActionError('unsupported', `Airflow's command line does not know how to ${action}${output}`);
  if (kind === 'rejected' || kind === 'conflict')
    return new ActionError('rejected-by-airflow', `Airflow refused to ${action}${output}`);
  return new TransportError('unreachable', `Airflow's command to ${action} ended without a result${output}`, {
    delivery: 'unknown',
  });
}
