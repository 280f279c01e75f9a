/** The part of a log line before its message: `[date] {file.py:7} ERROR - ` and the like. */
const PREFIX =
  /^\[?\d{4}-\d\d-\d\d[T ][\d:.,]+(?:Z|[+-]\d\d:?\d\d)?\]?\s*(?:\{[^}]*\}\s*)?(?:(?:\[?(?<level>[A-Za-z]+)\s*\])|(?<word>DEBUG|INFO|WARNING|ERROR|CRITICAL|FATAL)\b)?\s*(?:[-:]\s+)?/;
/** Within a group, Python puts `|` before the tracebacks of its members, so the last match is the exception that ended the task. */
const TRACEBACK = /^\s*(?:\+ Exception Group )?Traceback \(most recent call last\):\s*$/;
/** What Python puts before the lines of a group. */
const GROUP_MARGIN = /^ {2}\| /;
/** The last line of a traceback: `ValueError: no rows`, `airflow.exceptions.AirflowException`, `KeyError: 'day'`. */
const EXCEPTION = /^(?:(?:[A-Za-z_]\w*\.)*[A-Z]\w*|(?:[A-Za-z_]\w*\.)+\w+)(?::\s|:?$)/;
const ERROR_LEVELS = new Set(['error', 'critical', 'fatal']);
/** Airflow's own lines about a task that failed; they do not say why. */
const NO_REASON =
  /^(?:Task failed with exception|Marking task as|Task exited|Failed to execute job|Post task execution logs)/i;

/**
 * What Airflow says when something beside the task fails: an e-mail, a callback, a listener, a link (airflow/models/taskinstance.py of
 * 1.10.12 to 2.11; task_runner.py of the Task SDK). A traceback follows; before 2.2, in the next line at level error.
 */
const BESIDE =
  /^(?:Failed to send (?:email to: |email notification|task failure or retry email)|Failed at executing callback|Failed when executing \w+ callback|Error when executing (?:.+ callback|on_\w+_callback)|Error in callback at index \d|Failed to run task callback|Error while using email template|error calling listener|Failed to push an xcom for task operator extra link)/i;
/** From 2.0 on, the task's own traceback follows. */
const OWN_FAILURE = /^Task failed with exception\b(?!:)/;
/** Airflow sends e-mails and runs callbacks behind these; a task of 3.x that calls `sys.exit` has the second. */
const OVER =
  /^(?:(?:Immediate failure requested\. )?Marking task as (?:FAILED|UP_FOR_RETRY)\b|Task exited exit_code=|Executing callback at index \d)/;
/** Behind the callbacks, with the task's exception: as a traceback in 2.2 and from 2.10 on, else `(no rows; 4711)`. */
const OWN_AGAIN = /^Failed to execute job /;

/**
 * The line that says why a task failed, or a file cannot be imported: the end of the traceback of the task's own failure, else of the
 * last Python traceback, else the last line at level error; undefined when there is none, or only of e-mails and callbacks.
 */
export function findExceptionLine(lines: readonly string[]): string | undefined {
  const entries = withoutStrayStart(withoutBeside(toEntries(lines.map(splitPrefix))));
  const failed = entries.findIndex(isOwnFailure);
  const over = entries.findIndex((entry) => startsWith(entry, OVER));
  const isFailureFirst = failed >= 0 && (over < 0 || failed < over);
  const end = isFailureFirst ? failed + 1 : over < 0 ? entries.length : over + 1;
  const own = entries.slice(0, end);
  const again = entries.slice(end).filter((entry) => startsWith(entry, OWN_AGAIN));
  return (
    (isFailureFirst ? endOfError(own.at(-1) ?? []) : undefined) ??
    endOfTraceback(own.flat()) ??
    endOfTraceback(again.flat()) ??
    lastError([...own, ...again].flat())
  );
}

/** A line of a log with those that follow without a date: a traceback, the rest of a message. */
type Entry = readonly LogLine[];

function toEntries(lines: readonly LogLine[]): readonly Entry[] {
  const entries: LogLine[][] = [];
  for (const line of lines) {
    const last = entries.at(-1);
    if (last === undefined || line.isDated) entries.push([line]);
    else last.push(line);
  }
  return entries;
}

function withoutBeside(entries: readonly Entry[]): readonly Entry[] {
  let isExpected = false;
  return entries.filter((entry) => {
    const [head] = entry;
    const isError = head?.isDated === true && ERROR_LEVELS.has(head.level);
    const isBeside = isError && (isExpected || BESIDE.test(head.message));
    isExpected = isBeside && !isExpected && entry.length === 1;
    return !isBeside;
  });
}

/**
 * Of a log whose start is cut off: without the lines that belong to one before it, when the task's failure is not in what is left, but
 * what follows the callbacks is. Then those lines are an e-mail's or a callback's.
 */
function withoutStrayStart(entries: readonly Entry[]): readonly Entry[] {
  const [start] = entries;
  const isStray = start?.[0]?.isDated === false;
  const over = entries.findIndex((entry) => isOwnFailure(entry) || startsWith(entry, OVER));
  const again = entries.findIndex((entry) => startsWith(entry, OWN_AGAIN));
  return isStray && again > 0 && (over < 0 || again < over) ? entries.slice(1) : entries;
}

function startsWith([head]: Entry, pattern: RegExp): boolean {
  return head !== undefined && pattern.test(head.message);
}

function isOwnFailure([head, ...rest]: Entry): boolean {
  return (
    head !== undefined &&
    ERROR_LEVELS.has(head.level) &&
    OWN_FAILURE.test(head.message) &&
    rest.some(({ message }) => EXCEPTION.test(message) || TRACEBACK.test(message))
  );
}

/** Of a traceback, or of an exception of Airflow 3 without frames. */
function endOfError(entry: Entry): string | undefined {
  return endOfTraceback(entry) ?? entry.find(({ message }) => EXCEPTION.test(message))?.message.trim();
}

interface LogLine {
  readonly isDated: boolean;
  readonly level: string;
  readonly message: string;
}

/** The lines of logs are cut before this. */
const LINE_LIMIT = 10_000;

function splitPrefix(whole: string): LogLine {
  const line = whole.slice(0, LINE_LIMIT);
  const match = PREFIX.exec(line);
  const level = match?.groups?.['level'] ?? match?.groups?.['word'] ?? '';
  return {
    isDated: match !== null,
    level: level.toLowerCase(),
    message: line.slice(match?.[0].length ?? 0),
  };
}

function endOfTraceback(lines: readonly LogLine[]): string | undefined {
  const messages = lines.map(({ message }) => message);
  const start = messages.findLastIndex((message) => TRACEBACK.test(message));
  if (start < 0) return undefined;
  const header = messages[start] ?? '';
  const isGroup = header.includes('+ Exception Group');
  const indent = /^\s*/.exec(isGroup ? header.slice(2) : header)?.[0] ?? '';
  const after = messages
    .slice(start + 1)
    .map((message) => (message.startsWith(indent) ? message.slice(indent.length) : message))
    .map((message) => (isGroup ? message.replace(GROUP_MARGIN, '') : message));
  const end =
    after.find((message) => EXCEPTION.test(message)) ?? after.find((message) => /^\S/.test(message));
  return end?.trim();
}

function lastError(lines: readonly LogLine[]): string | undefined {
  const errors = lines.filter(({ level, message }) => ERROR_LEVELS.has(level) && message.trim() !== '');
  const found =
    errors.findLast(({ message }) => !NO_REASON.test(message)) ??
    lines.findLast(({ message }) => EXCEPTION.test(message) && /(?:Error|Exception)\b/.test(message)) ??
    errors.at(-1);
  return found?.message.trim();
}
