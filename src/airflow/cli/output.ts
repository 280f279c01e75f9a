import { isObject, type JsonObject, parseJson } from '../../core/json.ts';
import { stripTerminal } from '../../core/terminal.ts';
import { asJsonObject, type Fields } from '../fields.ts';
import { closingBrackets } from './json-brackets.ts';

/** Airflow writes no longer line around a result; the rest of a longer one is not read. */
const LINE_LIMIT = 4_000;
/** How much text is parsed in vain at most, in lengths of the output: a log can be full of text that looks like a list. */
const FAILED_PARSES = 8;

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The last JSON list of objects in a command's output that `isWanted` accepts for every one of its objects; log lines and
 * warnings may be before it, behind it, and on the same line. A list within another one does not count. An empty list counts when
 * it has a line for itself and there is no other. Undefined when there is none.
 */
export function findRows(stdout: string, isWanted: (row: Fields) => boolean): readonly Fields[] | undefined {
  const text = stripTerminal(stdout);
  let left = FAILED_PARSES * text.length;
  let before = text.length;
  for (const { start, end } of findLists(text)) {
    if (end > before) continue;
    const rows = parseRows(text.slice(start, end));
    if (rows?.every(isWanted)) return rows;
    // A list inside one that was parsed belongs to it.
    if (rows !== undefined) before = start;
    left -= end - start;
    if (left <= 0) break;
  }
  return text.split('\n').some(isEmptyList) ? [] : undefined;
}

/** Parts that may be lists of objects: the last first, and an outer one before those in it. */
function findLists(text: string): readonly Span[] {
  const starts = [...text.matchAll(/\[\s*\{\s*"/g)].map(({ index }) => index);
  if (starts.length === 0) return [];
  const closing = closingBrackets(text);
  const spans: Span[] = [];
  for (const start of starts) {
    const close = closing[start + 1] ?? -1;
    if (close >= 0) spans.push({ start, end: close + 1 });
  }
  return spans.sort((a, b) => b.end - a.end || a.start - b.start);
}

function parseRows(text: string): readonly Fields[] | undefined {
  try {
    const value = parseJson(text);
    return Array.isArray(value) && value.every(isObject) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isEmptyList(line: string): boolean {
  const text = line.trim();
  return (
    text === 'No data found' ||
    (text.startsWith('[') && text.endsWith(']') && text.slice(1, -1).trim() === '')
  );
}

/**
 * The state that a command printed on a line of its own, perhaps with the conf behind it (`success, {"a": 1}`): the last line
 * with a `known` state or `None`, else the last line that is a single lower-case word. Null for `None`.
 */
export function findState(stdout: string, known: ReadonlySet<string>): string | null | undefined {
  const words = stripTerminal(stdout)
    .split('\n')
    .map(readStateWord)
    .filter((word) => word !== undefined);
  const word = words.findLast((candidate) => candidate === 'None' || known.has(candidate)) ?? words.at(-1);
  return word === 'None' ? null : word;
}

/** The conf that `dags state` of 3.x prints behind a state, {} when there is none; undefined when it cannot be read. */
export function findStateConf(stdout: string, state: string): JsonObject | undefined {
  const lines = stripTerminal(stdout).split('\n');
  const line = lines
    .map((each) => each.trim())
    .findLast((each) => each === state || each.startsWith(`${state}, {`));
  if (line === undefined) return undefined;
  if (line === state) return {};
  try {
    return asJsonObject(parseJson(line.slice(state.length + 2)));
  } catch {
    return undefined;
  }
}

function readStateWord(line: string): string | undefined {
  const text = line.trim();
  const word = /^(?:[a-z_]{1,100}|None)/.exec(text)?.[0];
  if (word === undefined) return undefined;
  const rest = text.slice(word.length);
  return rest === '' || (rest.startsWith(', {') && rest.endsWith('}')) ? word : undefined;
}

/** The lines of an output without terminal sequences and empty lines; of a long one the start. */
export function readLines(text: string): readonly string[] {
  return stripTerminal(text)
    .split('\n')
    .map((line) => line.trim().slice(0, LINE_LIMIT))
    .filter((line) => line !== '');
}
