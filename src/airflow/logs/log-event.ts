import { cutForeign, formatJson } from '../../core/foreign-text.ts';
import { type Fields, textField } from '../fields.ts';
import { formatExceptions } from './exception-text.ts';

/** Longer lines are cut with the other lines of the log. */
const LINE_LIMIT = 20_000;
/** For one event. */
const MOST_FIELDS = 20;
const KEY_LIMIT = 100;
const VALUE_LIMIT = 500;

/** Shown elsewhere in the line, where an event comes from, and what the log reader adds. `ti`: Python's repr of the whole task instance. */
const OMITTED = new Set([
  ...['timestamp', 'level', 'event', 'error_detail'],
  ...['logger', 'chan', 'filename', 'lineno', 'loc', 'sources', 'ti'],
]);
/** Airflow 3.3 binds these to every event of a task (airflow/ui, renderStructuredLog.tsx); before, an event has those of another run. */
const BOUND = new Set(['ti_id', 'dag_id', 'task_id', 'run_id', 'try_number', 'map_index']);

/**
 * An event of Airflow 3's structured logs as lines: `[time] LEVEL - event key=value`, then its exceptions as Python prints them, so
 * that the last line names the exception. Without the fields that say where the event comes from.
 */
export function formatLogEvent(event: Fields): string {
  const timestamp = textField(event, 'timestamp');
  const level = textField(event, 'level');
  const text =
    typeof event['event'] === 'string' ? event['event'] : formatJson(event['event'] ?? '', LINE_LIMIT);
  const head = `${timestamp === undefined ? '' : `[${timestamp}] `}${level === undefined ? '' : `${level.toUpperCase()} - `}`;
  const words = [text.replace(/\n$/, ''), ...formatFields(event)].join(' ');
  return [`${head}${words}`, ...formatErrorDetail(event['error_detail'])].join('\n').replace(/\n$/, '');
}

/** Some task SDKs write the traceback themselves (airflow/ui, renderStructuredLog.tsx). */
function formatErrorDetail(detail: unknown): readonly string[] {
  return typeof detail === 'string' ? [detail.trimEnd()] : formatExceptions(detail);
}

/** `key=value`, at most 20 and a sign for the rest. */
function formatFields(event: Fields): readonly string[] {
  const isOmitted = (key: string) => OMITTED.has(key) || (BOUND.has(key) && 'ti_id' in event);
  const fields = Object.entries(event).filter(([key]) => !isOmitted(key));
  const shown = fields
    .slice(0, MOST_FIELDS)
    .map(([key, value]) => `${formatWord(key, KEY_LIMIT)}=${formatWord(value, VALUE_LIMIT)}`);
  return fields.length > MOST_FIELDS ? [...shown, '...'] : shown;
}

/** A text as it is when it is one line, anything else as JSON. */
function formatWord(value: unknown, limit: number): string {
  const isLine = typeof value === 'string' && !/[\p{Cc}\u2028\u2029]/u.test(value.slice(0, LINE_LIMIT));
  return cutForeign(isLine ? value.slice(0, LINE_LIMIT) : formatJson(value, LINE_LIMIT), limit);
}
