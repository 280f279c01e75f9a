import { formatJson } from '../../core/foreign-text.ts';
import { type Fields, textField } from '../fields.ts';
import { formatExceptions } from './exception-text.ts';

/** Longer lines are cut with the other lines of the log. */
const LINE_LIMIT = 20_000;

/**
 * An event of Airflow 3's structured logs as lines: `[time] LEVEL - event`, then its exceptions as Python prints them, so that
 * the last line names the exception.
 */
export function formatLogEvent(event: Fields): string {
  const timestamp = textField(event, 'timestamp');
  const level = textField(event, 'level');
  const text =
    typeof event['event'] === 'string' ? event['event'] : formatJson(event['event'] ?? '', LINE_LIMIT);
  const head = `${timestamp === undefined ? '' : `[${timestamp}] `}${level === undefined ? '' : `${level.toUpperCase()} - `}`;
  return [`${head}${text}`, ...formatExceptions(event['error_detail'])].join('\n').replace(/\n$/, '');
}
