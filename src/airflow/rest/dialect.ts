import type { AirflowVersion } from '../../core/airflow-version.ts';
import { isAtLeast } from '../../core/airflow-version.ts';
import type { JsonObject } from '../../core/json.ts';
import { countField, type Fields, instantField, textField, wordField } from '../fields.ts';
import type { Dag, DagRunRef, TriggerRequest } from '../model.ts';
import { malformed, type RequestPurpose } from './answer.ts';

/** What differs between Airflow's REST API v1 (2.x) and v2 (3.x), and inside v1 from version to version. */
export interface RestDialect {
  /** Whether a run can have a note. */
  readonly hasNotes: boolean;
  /** Whether a note is changed by a PATCH of the run, or by a path of its own (`setNote`). */
  readonly patchesNotes: boolean;
  /** Whether task instances of all runs can be filtered by run id; else by the run's date. */
  readonly filtersByRunId: boolean;
  /** Whether the list of task instances over all runs has pages; else it answers with all at once. */
  readonly pagesBatches: boolean;
  /** Whether runs can be listed by a part of their id. */
  readonly matchesRunIds: boolean;
  /** Whether a rescheduled task's try number may be one below the try that has the log (before 2.10). */
  readonly hasOffTryNumbers: boolean;
  /** `order_by` for "newest first" by the date that a run is for. */
  readonly newestFirst: string;
  /** The date that every run has, as filters name it. */
  readonly runDate: 'execution_date' | 'run_after';
  /** `order_by` under which pages of a run's task instances neither overlap nor miss one; undefined when there is none. */
  readonly steadyOrder: string | undefined;
  /** The query that makes an XCom come as JSON; where there is none, it comes as Python's str(). */
  readonly xcomQuery: Readonly<Record<string, boolean>>;
  readonly xcomIsText: boolean;
  /** Whether the XComs of one instance of a mapped task can be asked for. */
  readonly hasMappedXcoms: boolean;
  triggerBody(request: TriggerRequest): JsonObject;
  /** Makes `GET /dags` list every DAG whose id contains `dagId`, active or not. */
  dagListQuery(dagId: string): Readonly<Record<string, string | number | boolean>>;
  isActive(dag: Fields): boolean;
}

/** The REST dialect of a version. */
export function selectRestDialect(version: AirflowVersion): RestDialect {
  return version.major >= 3 ? createDialectV2(version) : createDialectV1(version);
}

function createDialectV1(version: AirflowVersion): RestDialect {
  const since = (minor: number) => isAtLeast(version, 2, minor);
  // 2.5 has notes too, but refuses a trigger that carries one ("Property is read-only").
  const hasNotes = since(6);
  return {
    hasNotes,
    patchesNotes: false,
    filtersByRunId: since(7),
    pagesBatches: false,
    matchesRunIds: false,
    hasOffTryNumbers: !since(10),
    newestFirst: '-execution_date',
    runDate: 'execution_date',
    steadyOrder: undefined,
    xcomQuery: since(10) ? { stringify: false } : {},
    xcomIsText: !since(10),
    // Before 2.7 map_index is refused, and a mapped task with two values gives a 500 (endpoints/xcom_endpoint.py).
    hasMappedXcoms: since(7),
    // Null is refused for dag_run_id and logical_date; unknown keys are refused.
    triggerBody: ({ runId, conf, logicalDate, note }) => ({
      dag_run_id: runId,
      conf,
      ...(logicalDate !== undefined && { logical_date: logicalDate }),
      ...(note !== undefined && hasNotes && { note }),
    }),
    dagListQuery: (dagId) => ({ dag_id_pattern: dagId, only_active: false }),
    isActive: (dag) => dag['is_active'] === true,
  };
}

const createDialectV2 = (version: AirflowVersion): RestDialect => ({
  hasNotes: true,
  patchesNotes: true,
  filtersByRunId: true,
  pagesBatches: true,
  matchesRunIds: isAtLeast(version, 3, 1),
  hasOffTryNumbers: false,
  newestFirst: '-run_after',
  runDate: 'run_after',
  // The default order, map_index, is the same for all unmapped tasks; ids are unique.
  steadyOrder: 'id',
  xcomQuery: { stringify: false },
  xcomIsText: false,
  hasMappedXcoms: true,
  // The key logical_date has to be there (TriggerDAGRunPostBody has no default for it); null never clashes.
  triggerBody: ({ runId, conf, logicalDate, note }) => ({
    dag_run_id: runId,
    conf,
    logical_date: logicalDate ?? null,
    ...(note !== undefined && { note }),
  }),
  dagListQuery: (dagId) => ({ dag_id_pattern: dagId, exclude_stale: false }),
  isActive: (dag) => dag['is_stale'] !== true,
});

/** The filter that selects one run's task instances among those of all runs; undefined when it needs the run's date and there is none. */
export function taskInstanceFilter(
  dialect: RestDialect,
  { dagId, runId }: DagRunRef,
  logicalDate: string | undefined,
): JsonObject | undefined {
  if (dialect.filtersByRunId) return { dag_ids: [dagId], dag_run_ids: [runId] };
  if (logicalDate === undefined) return undefined;
  return { dag_ids: [dagId], execution_date_gte: logicalDate, execution_date_lte: logicalDate };
}

/** Decodes a DAG of the v1 or v2 API. */
export function decodeDag(dialect: RestDialect, value: Fields, purpose: RequestPurpose): Dag {
  const dagId = textField(value, 'dag_id');
  const isPaused = value['is_paused'];
  if (dagId === undefined || (typeof isPaused !== 'boolean' && isPaused !== null))
    throw malformed(purpose, value);
  return {
    dagId,
    isPaused: isPaused === true,
    isActive: dialect.isActive(value),
    hasImportErrors: value['has_import_errors'] === true,
    lastParsedTime: instantField(value, 'last_parsed_time'),
    fileloc: wordField(value, 'fileloc'),
    maxActiveRuns: countField(value, 'max_active_runs'),
  };
}
