import { cutLine } from '../../core/foreign-text.ts';
import { isObject, parseJson } from '../../core/json.ts';
import { stripTerminal } from '../../core/terminal.ts';
import type { TaskLog } from '../model.ts';
import { readPythonText } from '../python-literal.ts';
import { createLineTail, type LineTail } from './line-tail.ts';
import { formatLogEvent } from './log-event.ts';

/** A line longer than this is cut, so that lines bound the memory. */
const LINE_LIMIT = 10_000;

/** Airflow wraps a log once; anything nested deeper is not a log. */
const DEEPEST = 5;

/** This many empty lines at the end of a log do not take the place of other lines. */
const EMPTY_LINES = 10;

/** The log of a try, `none` when the answer holds no line of a log, `unknown` when its shape is not one of Airflow's. */
export type DecodedLog = TaskLog | 'none' | 'unknown';

/**
 * The end of a log in any shape that Airflow's log endpoint has: text; `{content, continuation_token}` around text
 * or around Python's repr of a list of (host, text) tuples (v1), or around events or lines (v2); a list of those; events as
 * newline-delimited JSON. The token is never followed: MWAA answers with everything each time, and with 3.0.6 the
 * token never ends (aws/amazon-mwaa-docker-images, logging/cloudwatch_handlers.py).
 */
export function decodeTaskLog(body: unknown, maxLines: number): DecodedLog {
  const tail = createLineTail(maxLines + EMPTY_LINES);
  if (body === null || body === undefined) return 'none';
  if (!addContent(body, tail, { maxLines: maxLines + EMPTY_LINES, depth: 0 })) return 'unknown';
  const { lines, isCut } = tail.end();
  const own = dropHeader(lines.map(detach).flatMap(cleanLine), isCut);
  // RegExp.input keeps the text of the last match alive.
  /^/.test('');
  while (own.at(-1) === '') own.pop();
  if (own.length === 0) return 'none';
  // An event may be several lines.
  const kept = maxLines === 0 ? [] : own.slice(-maxLines);
  return { lines: kept, isCut: isCut || kept.length < own.length };
}

/** A copy: V8 keeps a whole text in memory for a slice of it. */
function detach(line: string): string {
  return Buffer.from(line, 'utf16le').toString('utf16le');
}

function addContent(
  content: unknown,
  tail: LineTail,
  { maxLines, depth }: { readonly maxLines: number; readonly depth: number },
): boolean {
  if (typeof content === 'string') {
    addText(content, tail);
    return true;
  }
  if (Array.isArray(content)) {
    // Every item is at least one line.
    if (content.length > maxLines) tail.add('\n'.repeat(maxLines + 1));
    return content.slice(-Math.max(maxLines, 1)).every((item) => addItem(item, tail));
  }
  if (!isObject(content) || depth > DEEPEST) return false;
  if ('content' in content)
    return (
      content['content'] === null || addContent(content['content'], tail, { maxLines, depth: depth + 1 })
    );
  return addItem(content, tail);
}

/** An event, a line, or a (host, text) pair. */
function addItem(item: unknown, tail: LineTail): boolean {
  if (typeof item === 'string') tail.add(item.endsWith('\n') ? item : `${item}\n`);
  else if (isObject(item) && 'event' in item) tail.add(`${formatLogEvent(item)}\n`);
  else if (Array.isArray(item) && item.length === 2 && typeof item[1] === 'string') addText(item[1], tail);
  else return false;
  return true;
}

function addText(text: string, tail: LineTail): void {
  if (addPairs(text, tail)) return;
  tail.add(text.endsWith('\n') ? text : `${text}\n`);
}

/**
 * Adds the texts in Python's repr of `[(host, text), ...]`; false, with nothing added, when the text is something else. A repr has no
 * line ends outside its escapes, so its first and last characters distinguish it from a log.
 */
function addPairs(repr: string, tail: LineTail): boolean {
  if (!/^\s*\[\(["']/.test(repr) || !/["']\)\]\s*$/.test(repr.slice(-200))) return false;
  if (!readPairs(repr, () => {})) return false;
  return readPairs(repr, (piece) => tail.add(piece));
}

function readPairs(repr: string, emit: (piece: string) => void): boolean {
  let at = skip(repr, 0, /\s*\[/y);
  for (;;) {
    at = skip(repr, at, /\s*\(\s*/y);
    at = readPythonText(repr, at ?? -1, () => {});
    at = skip(repr, at, /\s*,\s*/y);
    let last = '\n';
    at = readPythonText(repr, at ?? -1, (piece) => {
      last = piece.at(-1) ?? last;
      emit(piece);
    });
    if (last !== '\n') emit('\n');
    at = skip(repr, at, /\s*(?:,\s*)?\)\s*/y);
    if (at === undefined) return false;
    const end = skip(repr, at, /,?\s*\]\s*$/y);
    if (end !== undefined) return true;
    at = skip(repr, at, /,/y);
  }
}

function skip(text: string, at: number | undefined, pattern: RegExp): number | undefined {
  if (at === undefined) return undefined;
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function cleanLine(raw: string): readonly string[] {
  return formatJsonLine(raw)
    .split('\n')
    .map((line) => withoutReturns(stripTerminal(cutLine(line, LINE_LIMIT))));
}

function withoutReturns(line: string): string {
  let end = line.length;
  while (line[end - 1] === '\r') end -= 1;
  return line.slice(0, end);
}

/** A line of newline-delimited JSON as its event; any other line as it is. */
function formatJsonLine(line: string): string {
  if (!line.startsWith('{') || !line.includes('"event"')) return line;
  try {
    const value = parseJson(line);
    return isObject(value) && 'event' in value ? formatLogEvent(value) : line;
  } catch {
    return line;
  }
}

/**
 * Drops what the log reader says about itself before the log: the host in front of a text, lines that begin with
 * `***` (2.x), the lines or events about sources (2.11, 3.x). A log with nothing else counts as no log.
 */
function dropHeader(lines: readonly string[], isCut: boolean): string[] {
  const hasHost = !isCut && /^[\w.-]*$/.test(lines[0] ?? ' ') && isHeader(lines[1] ?? '');
  let first = hasHost ? 1 : 0;
  while (first < lines.length && isHeader(lines[first] ?? '')) first += 1;
  return lines.slice(first);
}

const HEADERS = [
  // Of a worker that refuses, 2.x joins lines to `****** See more at` (airflow/utils/log/file_task_handler.py).
  /^\*{3,}(?: |$)/,
  // httpx says so in a second line after `*** Failed to fetch log file from worker.`
  /^For more information check: https?:\/\/\S+$/,
  // 2.11 has them without a date, behind a space (airflow/utils/log/file_task_handler.py).
  /^(?:\[[^\]]*\])? ?(?:\w+ - )?(?:::group::Log message source details|::endgroup::)/,
  /^(?:\[[^\]]*\] )?(?:\w+ - )?Reading remote log from Cloudwatch /,
];

function isHeader(line: string): boolean {
  return HEADERS.some((pattern) => pattern.test(line));
}
