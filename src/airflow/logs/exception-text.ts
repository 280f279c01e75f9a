import { isObject } from '../../core/json.ts';
import { type Fields, numberField, textField } from '../fields.ts';

/** Longer lines are cut with the other lines of the log. */
const LINE_LIMIT = 20_000;
/** Python's own limits: exceptions shown of a group, and depth of nested groups (traceback.TracebackException). */
const MOST_PARTS = 15;
const DEEPEST = 10;
/** For one event: nested groups multiply. */
const MOST_LINES = 1_000;

const HEADER = 'Traceback (most recent call last):';
const RULE = '-'.repeat(16);
const END = `+${'-'.repeat(36)}`;

/**
 * An event's `error_detail` (structlog, tracebacks.ExceptionDictTransformer) as Python prints exceptions: causes before the
 * exception, the exceptions of a group indented below it. At most a thousand lines; none when there is no exception.
 */
export function formatExceptions(detail: unknown): readonly string[] {
  const lines = formatChain(detail, 0);
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES), `... and ${lines.length - MOST_LINES} more lines`];
}

/** structlog lists the exception first, then its causes. `depth`: how many groups it is in. */
function formatChain(detail: unknown, depth: number): readonly string[] {
  if (!Array.isArray(detail)) return [];
  const errors = detail.filter(isObject);
  return errors.toReversed().flatMap((error, index) => {
    const lines = formatException(error, depth);
    if (index === 0) return lines;
    const cause = errors[errors.length - index];
    const link =
      cause?.['is_cause'] === true
        ? 'The above exception was the direct cause of the following exception:'
        : 'During handling of the above exception, another exception occurred:';
    return [...withMargin(['', link, ''], depth), ...lines];
  });
}

function formatException(error: Fields, depth: number): readonly string[] {
  const frames = listOf(error, 'frames').filter(isObject);
  const type = textField(error, 'exc_type') ?? 'Exception';
  const value = textField(error, 'exc_value', LINE_LIMIT);
  const notes = listOf(error, 'exc_notes').filter((note) => typeof note === 'string');
  const own = [
    ...frames.map(
      (frame) =>
        `  File "${textField(frame, 'filename') ?? '?'}", line ${numberField(frame, 'lineno') ?? '?'}, in ${textField(frame, 'name') ?? '?'}`,
    ),
    ...formatSyntaxError(error['syntax_error']),
    ...`${type}${value === undefined ? '' : `: ${value}`}`.split('\n'),
    ...notes.flatMap((note) => note.split('\n')),
  ];
  const parts = listOf(error, 'exceptions');
  if (error['is_group'] !== true && parts.length === 0)
    return withMargin(frames.length > 0 ? [HEADER, ...own] : own, depth);
  const header = `Exception Group ${HEADER}`;
  return [
    ...(depth === 0 ? [`  + ${header}`] : withMargin(frames.length > 0 ? [header] : [], depth)),
    ...withMargin(own, Math.max(depth, 1)),
    ...formatParts(parts, Math.max(depth, 1)),
  ];
}

/** Each part is a list of an exception and its causes, or a single exception. */
function formatParts(parts: readonly unknown[], depth: number): readonly string[] {
  if (parts.length === 0) return [];
  if (depth > DEEPEST) return withMargin([`... (groups more than ${DEEPEST} deep in each other)`], depth);
  const indent = '  '.repeat(depth);
  const shown = parts
    .slice(0, MOST_PARTS)
    .flatMap((part, index) => [
      `${indent}${index === 0 ? '+-' : '  '}+${RULE} ${index + 1} ${RULE}`,
      ...formatChain(isObject(part) ? [part] : part, depth + 1).slice(0, MOST_LINES),
    ]);
  const more = parts.length - MOST_PARTS;
  const rest = more > 0 ? withMargin([`and ${more} more exception${more === 1 ? '' : 's'}`], depth + 1) : [];
  const isClosed = rest.length === 0 && shown.at(-1)?.endsWith(END) === true;
  return [...shown, ...rest, ...(isClosed ? [] : [`${indent}  ${END}`])];
}

/** The lines of something in a group. */
function withMargin(lines: readonly string[], depth: number): readonly string[] {
  return depth === 0 ? lines : lines.map((line) => `${'  '.repeat(depth)}| ${line}`);
}

/** A SyntaxError's own line, with a mark below the place. */
function formatSyntaxError(detail: unknown): readonly string[] {
  if (!isObject(detail)) return [];
  const place = `  File "${textField(detail, 'filename') ?? '?'}", line ${numberField(detail, 'lineno') ?? '?'}`;
  const line = textField(detail, 'line', LINE_LIMIT)?.split('\n')[0];
  if (line === undefined || line.trim() === '') return [place];
  const code = line.trimStart();
  const column = (numberField(detail, 'offset') ?? 0) - (line.length - code.length) - 1;
  const mark = column >= 0 && column <= code.length ? [`    ${' '.repeat(column)}^`] : [];
  return [place, `    ${code}`, ...mark];
}

function listOf(fields: Fields, key: string): readonly unknown[] {
  const value = fields[key];
  return Array.isArray(value) ? value : [];
}
