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
  /^(?:Task failed with exception|Marking task as|Task exited with return code|Failed to execute job|Post task execution logs)/i;

/**
 * The line that says why a task failed, or a file cannot be imported: the end of the last Python traceback, else the last line at
 * level error; undefined when there is neither.
 */
export function findExceptionLine(lines: readonly string[]): string | undefined {
  const messages = lines.map(splitPrefix);
  return endOfTraceback(messages.map(({ message }) => message)) ?? lastError(messages);
}

interface LogLine {
  readonly level: string;
  readonly message: string;
}

/** The lines of logs are cut before this. */
const LINE_LIMIT = 10_000;

function splitPrefix(whole: string): LogLine {
  const line = whole.slice(0, LINE_LIMIT);
  const match = PREFIX.exec(line);
  const level = match?.groups?.['level'] ?? match?.groups?.['word'] ?? '';
  return { level: level.toLowerCase(), message: line.slice(match?.[0].length ?? 0) };
}

function endOfTraceback(messages: readonly string[]): string | undefined {
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
