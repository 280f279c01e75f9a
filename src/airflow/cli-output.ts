import { isObject, type JsonObject } from '../json.ts';
import { asJsonObject, type Fields } from './fields.ts';
import { stripTerminal } from './terminal.ts';

/** Characters that may be looked at in vain: a log can be full of what looks like the beginning of a list. */
const PATIENCE = 30_000_000;

/**
 * The last JSON list of objects in a command's output that `isWanted` accepts for every one of its objects; log lines and
 * warnings may be before it, behind it, and on the same line. An empty list counts when it has a line for itself and there is no
 * other. Undefined when there is none.
 */
export function findRows(stdout: string, isWanted: (row: Fields) => boolean): readonly Fields[] | undefined {
  const text = stripTerminal(stdout);
  const starts = [...text.matchAll(/\[\s*\{\s*"/g)].map(({ index }) => index);
  let left = PATIENCE;
  for (const start of starts.reverse()) {
    const { isClosed, end } = findEnd(text, start, start + left);
    const rows = isClosed ? parseRows(text.slice(start, end)) : undefined;
    if (rows?.every(isWanted)) return rows;
    left -= end - start;
    if (left <= 0) break;
  }
  return /^[^\S\n]*(?:\[[^\S\n]*\]|No data found)[^\S\n]*$/m.test(text) ? [] : undefined;
}

/** How far a list that begins at `start` goes; brackets inside JSON texts do not count. */
function findEnd(
  text: string,
  start: number,
  limit: number,
): { readonly isClosed: boolean; readonly end: number } {
  const special = /["[\]{}]/g;
  special.lastIndex = start;
  let depth = 0;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    const [token] = match;
    if (token === '"') {
      const end = findTextEnd(text, special.lastIndex);
      if (end === undefined) return { isClosed: false, end: special.lastIndex };
      special.lastIndex = end;
    } else if (token === '[' || token === '{') depth += 1;
    else depth -= 1;
    if (depth === 0) return { isClosed: true, end: special.lastIndex };
    if (special.lastIndex > limit) return { isClosed: false, end: special.lastIndex };
  }
  return { isClosed: false, end: text.length };
}

/** The index behind the quote that ends the JSON text whose content begins at `at`; JSON texts have no line ends. */
function findTextEnd(text: string, at: number): number | undefined {
  const special = /["\\\n]/g;
  special.lastIndex = at;
  for (let match = special.exec(text); match !== null; match = special.exec(text)) {
    if (match[0] === '"') return special.lastIndex;
    if (match[0] === '\n') return undefined;
    special.lastIndex += 1;
  }
  return undefined;
}

function parseRows(text: string): readonly Fields[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.every(isObject) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The state that a command printed on a line of its own, perhaps with the conf behind it (`success, {"a": 1}`): the last line
 * with a `known` state or `None`, else the last line that is a single lower-case word. Null for `None`.
 */
export function findState(stdout: string, known: ReadonlySet<string>): string | null | undefined {
  const words = stripTerminal(stdout)
    .split('\n')
    .map((line) => /^\s*([a-z_]+|None)(?:, \{.*\})?\s*$/.exec(line)?.[1])
    .filter((word) => word !== undefined);
  const word = words.findLast((candidate) => candidate === 'None' || known.has(candidate)) ?? words.at(-1);
  return word === 'None' ? null : word;
}

/** The conf that `dags state` of 3.x prints behind a state, {} when there is none; undefined when it cannot be read. */
export function findStateConf(stdout: string, state: string): JsonObject | undefined {
  const line = readLines(stdout).findLast((each) => each === state || each.startsWith(`${state}, {`));
  if (line === undefined) return undefined;
  if (line === state) return {};
  try {
    return asJsonObject(JSON.parse(line.slice(state.length + 2)));
  } catch {
    return undefined;
  }
}

/** The lines of an output without terminal sequences and empty lines. */
export function readLines(text: string): readonly string[] {
  return stripTerminal(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
