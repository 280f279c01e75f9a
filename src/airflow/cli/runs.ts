import { spanMs } from '../../core/duration.ts';
import type { CommandResult } from '../../transport/transport.ts';
import { type Fields, ID_LIMIT, readInstant, textField, wordField } from '../fields.ts';
import {
  type DagRun,
  type DagRunState,
  MOST_TASK_INSTANCES,
  type TaskInstance,
  type TriggerRequest,
} from '../model.ts';
import { readTaskState, requireRunState } from '../rest/decoder.ts';
import { findRows, readLines } from './output.ts';

/** A run in a list, with its state as Airflow wrote it. */
export interface ListedRun extends Omit<DagRun, 'state'> {
  readonly state: string;
}

/** The run with its state checked; throws `unknown-state`. */
export function requireRun(listed: ListedRun): DagRun {
  return { ...listed, state: requireRunState(listed.state, listed.runId) };
}

/**
 * The run that `dags trigger` says it created: a list of one object (2.6 on), or `Created <DagRun D @ DATE: RUN, ...>` before.
 * Undefined when the output names no run with this id.
 */
export function readTriggered(
  { stdout }: CommandResult,
  request: TriggerRequest,
  firstState: DagRunState,
): DagRun | undefined {
  const { dagId, runId } = request;
  const rows = findRows(stdout, (row) => row['dag_id'] === dagId && row['dag_run_id'] === runId);
  const row = rows?.[0];
  if (row !== undefined)
    return requireRun({ ...decodeListed(row), dagId, runId, state: textField(row, 'state') ?? firstState });
  const created = readLines(stdout).findLast((line) => line.includes('Created <DagRun '));
  const match =
    created === undefined ? null : /Created <DagRun (\S+) @ (\S+(?: [\d:.+-]+)?): (\S+?),? /.exec(created);
  if (match?.[1] !== dagId || match[3] !== runId) return undefined;
  const state = /\bstate:(\w+)/.exec(created ?? '')?.[1] ?? firstState;
  return requireRun({ dagId, runId, state, logicalDate: readDate(match[2]) });
}

/** The runs in a list as JSON (2.x, 3.x); undefined when the output has no such list. */
export function readRunList({ stdout }: CommandResult, dagId: string): readonly ListedRun[] | undefined {
  return findRows(stdout, (row) => row['dag_id'] === dagId && 'run_id' in row && 'state' in row)?.map(
    (row) => ({
      ...decodeListed(row),
      dagId,
      runId: textField(row, 'run_id') ?? '',
      state: textField(row, 'state') ?? '',
    }),
  );
}

/** The runs in the table of 1.10: `id | run_id | state | execution_date | state_date |`. */
export function readRunTable({ stdout }: CommandResult, dagId: string): readonly ListedRun[] | undefined {
  const lines = readLines(stdout);
  if (!lines.some((line) => /^id\s*\| run_id\s*\| state\s*\|/.test(line)))
    return lines.includes(`No dag runs for ${dagId}`) ? [] : undefined;
  return lines.flatMap((line) => {
    const [id = '', ...cells] = line.split('|').map((cell) => cell.trim());
    const [state = '', date, start, end] = cells.slice(-4);
    const runId = cells.slice(0, -4).join(' | ');
    if (cells.length < 5 || end !== '' || !/^\d+$/.test(id) || !/^\w+$/.test(state)) return [];
    return [{ dagId, runId, state, logicalDate: readDate(date), startDate: readDate(start) }];
  });
}

function decodeListed(row: Fields): Omit<ListedRun, 'dagId' | 'runId' | 'state'> {
  return {
    logicalDate: readDate(textField(row, 'logical_date') ?? textField(row, 'execution_date')),
    runAfter: readDate(textField(row, 'run_after')),
    startDate: readDate(textField(row, 'start_date')),
    endDate: readDate(textField(row, 'end_date')),
    runType: wordField(row, 'run_type'),
  };
}

/** Python's str() of a date has a space where ISO 8601 has a T; undefined for `None`. */
function readDate(text: string | undefined): string | undefined {
  return readInstant(text)?.replace(' ', 'T');
}

/** The task instances in a list as JSON; the command line gives no try numbers. */
export function readTaskStates(
  { stdout }: CommandResult,
  dagId: string,
): readonly TaskInstance[] | undefined {
  const rows = findRows(stdout, (row) => row['dag_id'] === dagId && 'task_id' in row && 'state' in row);
  return rows?.slice(0, MOST_TASK_INSTANCES + 1).map((row) => {
    const startDate = readDate(textField(row, 'start_date'));
    const endDate = readDate(textField(row, 'end_date'));
    const durationMs = spanMs(startDate, endDate);
    const mapIndex = textField(row, 'map_index');
    return {
      taskId: textField(row, 'task_id', ID_LIMIT) ?? '',
      mapIndex: mapIndex !== undefined && /^\d{1,9}$/.test(mapIndex) ? Number(mapIndex) : -1,
      state: readTaskState(row['state']),
      tryNumber: 0,
      startDate,
      endDate,
      durationSeconds: durationMs === undefined ? undefined : durationMs / 1000,
    };
  });
}

/** The names in the output of 1.10's `list_tasks`, one a line; log lines have spaces. */
export function readTaskNames({ stdout }: CommandResult): readonly string[] {
  return readLines(stdout).filter((line) => /^[\w.-]+$/.test(line));
}
