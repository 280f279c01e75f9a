import { formatJson } from '../core/foreign-text.ts';
import { isObject } from '../json.ts';
import { type Fields, numberField, textField } from './fields.ts';

/** What is longer is cut as a line of the log. */
const LINE_LIMIT = 20_000;

/**
 * An event of Airflow 3's structured logs as lines: `[time] LEVEL - event`, its sources, and its exceptions as Python prints them,
 * so that the last line names the exception.
 */
export function formatLogEvent(event: Fields): string {
  const timestamp = textField(event, 'timestamp');
  const level = textField(event, 'level');
  const text =
    typeof event['event'] === 'string' ? event['event'] : formatJson(event['event'] ?? '', LINE_LIMIT);
  const head = `${timestamp === undefined ? '' : `[${timestamp}] `}${level === undefined ? '' : `${level.toUpperCase()} - `}`;
  return [`${head}${text}`, ...formatErrors(event['error_detail'])].join('\n').replace(/\n$/, '');
}

/** structlog's ExceptionDictTransformer: the exception first, then what it came from. Python prints them the other way round. */
function formatErrors(detail: unknown): readonly string[] {
  if (!Array.isArray(detail)) return [];
  const errors = detail.filter(isObject);
  return errors.toReversed().flatMap((error, index) => {
    const lines = formatError(error);
    if (index === 0) return lines;
    const cause = errors[errors.length - index];
    const link =
      cause?.['is_cause'] === true
        ? 'The above exception was the direct cause of the following exception:'
        : 'During handling of the above exception, another exception occurred:';
    return ['', link, '', ...lines];
  });
}

function formatError(error: Fields): readonly string[] {
  const frames = Array.isArray(error['frames']) ? error['frames'].filter(isObject) : [];
  const type = textField(error, 'exc_type') ?? 'Exception';
  const value = textField(error, 'exc_value', LINE_LIMIT);
  const notes = Array.isArray(error['exc_notes'])
    ? error['exc_notes'].filter((note) => typeof note === 'string')
    : [];
  return [
    ...(frames.length > 0 ? ['Traceback (most recent call last):'] : []),
    ...frames.map(
      (frame) =>
        `  File "${textField(frame, 'filename') ?? '?'}", line ${numberField(frame, 'lineno') ?? '?'}, in ${textField(frame, 'name') ?? '?'}`,
    ),
    value === undefined ? type : `${type}: ${value}`,
    ...notes,
  ];
}
