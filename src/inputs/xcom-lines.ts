import { isTaskId } from './ids.ts';
import { quote } from './input-reader.ts';
import type { XcomLine } from './inputs.ts';
import type { Parsed } from './scalars.ts';

/** Each line costs a request when the run has ended. */
const MOST_LINES = 50;

/** The key under which Airflow keeps what a task returns (airflow/models/xcom.py, XCOM_RETURN_KEY). */
const RETURN_VALUE = 'return_value';

/** Airflow keeps map indexes in a column of 32 bits; nine digits are always within it. */
const TASK = /^(?<taskId>[^[\]]*)(?:\[\s*(?<mapIndex>0|[1-9]\d{0,8})\s*\])?$/;

/** Parses lines `task_id`, `task_id:key`, `task_id[3]` or `task_id[3]:key`; blank and repeated lines are left out. */
export function parseXcomLines(text: string): Parsed<readonly XcomLine[]> {
  const lines = [...new Set(text.split(/\r?\n/).map((line) => line.trim()))].filter((line) => line !== '');
  if (lines.length > MOST_LINES)
    return { problem: `has ${lines.length} lines. Accepted: at most ${MOST_LINES}.` };
  const value = lines.map(parseLine);
  const bad = lines.filter((_, i) => value[i] === undefined);
  if (bad.length === 0) return { value: value.filter((line) => line !== undefined) };
  return {
    problem: `has a line that names no XCom: ${quote(bad[0] ?? '')}. Accepted: one "task_id", "task_id:key", "task_id[3]" or "task_id[3]:key" per line.`,
  };
}

function parseLine(line: string): XcomLine | undefined {
  const colon = line.indexOf(':');
  const task = (colon < 0 ? line : line.slice(0, colon)).trim();
  const { taskId = '', mapIndex } = TASK.exec(task)?.groups ?? {};
  const key = colon < 0 ? RETURN_VALUE : line.slice(colon + 1).trim();
  if (!isTaskId(taskId.trim()) || key === '' || key.length > 512 || /[\p{Cc}/\\]|^\.{1,2}$/u.test(key))
    return undefined;
  return { line, taskId: taskId.trim(), ...(mapIndex !== undefined && { mapIndex: Number(mapIndex) }), key };
}
