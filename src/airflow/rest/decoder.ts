import { ActionError } from '../../core/errors.ts';
import { cutForeign, quoteForeign } from '../../core/foreign-text.ts';
import { isObject } from '../../core/json.ts';
import {
  asJson,
  asJsonObject,
  countField,
  type Fields,
  ID_LIMIT,
  instantField,
  numberField,
  objectsField,
  textField,
  wordField,
} from '../fields.ts';
import type { DagParam, DagRun, DagRunState, DagTask, ImportError, TaskInstance } from '../model.ts';
import { malformed, type RequestPurpose } from './answer.ts';

/** Only the end of a traceback is shown. */
const TRACE_LIMIT = 16_000;

/** Decodes a DAG run of the v1 or v2 API. v1 has `execution_date` beside `logical_date`; only v2 has `run_after` and `queued_at`. */
export function decodeDagRun(value: unknown, purpose: RequestPurpose): DagRun {
  if (!isObject(value)) throw malformed(purpose, value);
  const dagId = textField(value, 'dag_id');
  const runId = textField(value, 'dag_run_id');
  const state = textField(value, 'state');
  if (dagId === undefined || runId === undefined || state === undefined) throw malformed(purpose, value);
  return {
    dagId,
    runId,
    state: requireRunState(state, runId),
    logicalDate: instantField(value, 'logical_date') ?? instantField(value, 'execution_date'),
    runAfter: instantField(value, 'run_after'),
    queuedAt: instantField(value, 'queued_at'),
    startDate: instantField(value, 'start_date'),
    endDate: instantField(value, 'end_date'),
    runType: wordField(value, 'run_type'),
    note: textField(value, 'note'),
    conf: value['conf'] === null ? {} : asJsonObject(value['conf']),
  };
}

/** Airflow's words for the states of a run. */
export const RUN_STATES: ReadonlySet<string> = new Set<DagRunState>([
  'queued',
  'running',
  'success',
  'failed',
]);

/** Airflow's word as one of the four states; throws `unknown-state`, with the word, for any other. */
export function requireRunState(word: string, runId: string): DagRunState {
  if (isRunState(word)) return word;
  throw new ActionError(
    'unknown-state',
    `Airflow says that the DAG run "${runId}" is in the state ${JSON.stringify(quoteForeign(word, 100))}, which is not one of ${[...RUN_STATES].join(', ')}.`,
  );
}

function isRunState(word: string): word is DagRunState {
  return RUN_STATES.has(word);
}

/** A task instance with the ids of its run: lists over all runs mix the instances of several. */
export interface OwnedTaskInstance {
  readonly dagId: string | undefined;
  readonly runId: string | undefined;
  readonly instance: TaskInstance;
}

/** Decodes a task instance of the v1 or v2 API. */
export function decodeTaskInstance(value: Fields, purpose: RequestPurpose): OwnedTaskInstance {
  const taskId = textField(value, 'task_id', ID_LIMIT);
  if (taskId === undefined) throw malformed(purpose, value);
  return {
    dagId: textField(value, 'dag_id'),
    runId: textField(value, 'dag_run_id'),
    instance: {
      taskId,
      mapIndex: countField(value, 'map_index') ?? -1,
      state: readTaskState(value['state']),
      tryNumber: countField(value, 'try_number') ?? 0,
      maxTries: countField(value, 'max_tries'),
      startDate: instantField(value, 'start_date'),
      endDate: instantField(value, 'end_date'),
      durationSeconds: readSeconds(numberField(value, 'duration')),
    },
  };
}

function readSeconds(seconds: number | undefined): number | undefined {
  return seconds !== undefined && seconds >= 0 ? seconds : undefined;
}

/** String(20) in Airflow's database. */
const STATE_LIMIT = 50;

/** Airflow's word for a task instance's state; null for no state, which older versions write as `none` or `no_status`. */
export function readTaskState(value: unknown): string | null {
  if (typeof value !== 'string' || value === '') return null;
  return /^(none|no_status)$/i.test(value) ? null : cutForeign(value, STATE_LIMIT).toWellFormed();
}

/** A page of a list: the objects under `key`, their number, and Airflow's number of those on all pages if it tells one. */
export function decodePage(
  value: unknown,
  key: string,
  purpose: RequestPurpose,
): { readonly items: readonly Fields[]; readonly count: number; readonly total: number | undefined } {
  const items = isObject(value) ? objectsField(value, key) : undefined;
  if (!isObject(value) || items === undefined) throw malformed(purpose, value);
  return { items, count: items.length, total: countField(value, 'total_entries') };
}

/** The params in a DAG's details: `{value, schema}` objects (v1 adds `__class`), or bare defaults. */
export function decodeDagParams(value: Fields): readonly DagParam[] {
  const params = value['params'];
  if (!isObject(params)) return [];
  return Object.entries(params).map(([name, param]) => {
    const isParam = isObject(param) && 'value' in param && ('schema' in param || '__class' in param);
    if (!isParam) return { name, value: asJson(param), schema: {} };
    return { name, value: asJson(param['value']), schema: asJsonObject(param['schema']) ?? {} };
  });
}

/** Decodes a task of a DAG's structure. */
export function decodeDagTask(value: Fields, purpose: RequestPurpose): DagTask {
  const taskId = textField(value, 'task_id', ID_LIMIT);
  if (taskId === undefined) throw malformed(purpose, value);
  const downstream = value['downstream_task_ids'];
  return {
    taskId,
    downstreamTaskIds: Array.isArray(downstream)
      ? downstream.filter((id) => typeof id === 'string').map(cutId)
      : [],
  };
}

function cutId(id: string): string {
  return cutForeign(id, ID_LIMIT).toWellFormed();
}

/** The end of a traceback, where the cause stands: whole lines of it, or the start of the last one. */
function readEnd(stackTrace: unknown): string {
  if (typeof stackTrace !== 'string') return '';
  if (stackTrace.length <= TRACE_LIMIT) return stackTrace.toWellFormed();
  const start = stackTrace.indexOf('\n', stackTrace.length - TRACE_LIMIT) + 1;
  const last = stackTrace.lastIndexOf('\n', stackTrace.length - 2) + 1;
  return cutForeign(stackTrace.slice(start > 0 ? Math.min(start, last) : last), TRACE_LIMIT).toWellFormed();
}

/** Decodes an import error of the v1 or v2 API. */
export function decodeImportError(value: Fields, purpose: RequestPurpose): ImportError {
  const filename = textField(value, 'filename');
  if (filename === undefined) throw malformed(purpose, value);
  return {
    filename,
    stackTrace: readEnd(value['stack_trace']),
  };
}
