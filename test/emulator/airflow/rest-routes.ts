import type { RestCall } from './rest-call.ts';
import { isV2, since } from './rest-call.ts';
import { batchDagRuns, getDagRun, listDagRuns } from './rest-dag-runs.ts';
import {
  getDag,
  getDagDetails,
  listDags,
  listDagWarnings,
  listImportErrors,
  listTasks,
  patchDag,
  patchDags,
} from './rest-dags.ts';
import { getLog } from './rest-logs.ts';
import { getHealth, getVersion } from './rest-monitor.ts';
import { clearDagRun, patchDagRun, setRunNote } from './rest-run-changes.ts';
import {
  batchTaskInstances,
  clearTaskInstances,
  getMappedTaskInstance,
  getTaskInstance,
  listMapped,
  listTaskInstances,
  listTries,
} from './rest-task-instances.ts';
import { getXcom, listXcoms } from './rest-xcom.ts';
import { triggerDagRun } from './trigger.ts';

/** One endpoint of the REST API. */
export interface Route {
  readonly method: string;
  /** Segments; `{name}` stands for any. */
  readonly template: string;
  readonly needs: 'read' | 'edit';
  readonly hasBody?: boolean;
  /** Query parameters that v1 knows here. */
  readonly query?: readonly string[];
  /** Those that came with 2.7 (airflow/api_connexion/endpoints/xcom_endpoint.py of 2.6.3 has no map_index). */
  readonly query27?: readonly string[];
  /** Those that came with 2.10. */
  readonly query210?: readonly string[];
  /** Whether the version has it; default always. */
  readonly exists?: (call: RestCall) => boolean;
  readonly handle: (call: RestCall) => unknown;
}

const PAGE = ['limit', 'offset'];
const DATES = ['execution_date', 'start_date', 'end_date', 'updated_at'].flatMap((name) => [
  `${name}_gte`,
  `${name}_lte`,
]);
const TASK_FILTERS = [
  ...PAGE,
  ...DATES,
  'duration_gte',
  'duration_lte',
  'state',
  'pool',
  'queue',
  'executor',
  'order_by',
];

/** Query parameters that every v1 endpoint knows. */
export const QUERY_NAMES: { readonly always: readonly string[] } = { always: ['fields'] };

const v1 = (call: RestCall): boolean => !isV2(call);
const tries = (call: RestCall): boolean => since(call, '2.10');
const INSTANCE = '/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances/{task_id}';

const read = (
  template: string,
  handle: Route['handle'],
  query: readonly string[] = [],
  exists?: Route['exists'],
): Route => ({
  method: 'GET',
  template,
  needs: 'read',
  handle,
  query,
  ...(exists && { exists }),
});
const write = (
  method: string,
  template: string,
  handle: Route['handle'],
  extra: Partial<Route> = {},
): Route => ({
  method,
  template,
  needs: 'edit',
  hasBody: true,
  handle,
  ...extra,
});

// Literal segments come before placeholders.
const ROUTES: readonly Route[] = [
  read('/version', getVersion),
  read('/health', getHealth, [], v1),
  read('/monitor/health', getHealth, [], isV2),
  read('/importErrors', listImportErrors, [...PAGE, 'order_by']),
  read('/dagWarnings', listDagWarnings, [...PAGE, 'order_by', 'dag_id', 'warning_type'], (call) =>
    since(call, '2.4'),
  ),
  read('/dags', listDags, [...PAGE, 'order_by', 'tags', 'only_active', 'paused', 'dag_id_pattern']),
  write('PATCH', '/dags', patchDags, {
    query: [...PAGE, 'tags', 'update_mask', 'only_active', 'dag_id_pattern'],
  }),
  write('POST', '/dags/~/dagRuns/list', batchDagRuns, { needs: 'read' }),
  write('POST', '/dags/~/dagRuns/~/taskInstances/list', batchTaskInstances, { needs: 'read' }),
  read('/dags/{dag_id}', getDag),
  write('PATCH', '/dags/{dag_id}', patchDag, { query: ['update_mask'] }),
  read('/dags/{dag_id}/details', getDagDetails),
  read('/dags/{dag_id}/tasks', listTasks, ['order_by']),
  write('POST', '/dags/{dag_id}/clearTaskInstances', clearTaskInstances),
  read('/dags/{dag_id}/dagRuns', listDagRuns, [...PAGE, ...DATES, 'state', 'order_by']),
  write('POST', '/dags/{dag_id}/dagRuns', triggerDagRun),
  read('/dags/{dag_id}/dagRuns/{dag_run_id}', getDagRun),
  write('PATCH', '/dags/{dag_id}/dagRuns/{dag_run_id}', patchDagRun, {
    exists: (call) => since(call, '2.2'),
  }),
  write('PATCH', '/dags/{dag_id}/dagRuns/{dag_run_id}/setNote', setRunNote, {
    exists: (call) => v1(call) && since(call, '2.5'),
  }),
  write('POST', '/dags/{dag_id}/dagRuns/{dag_run_id}/clear', clearDagRun, {
    exists: (call) => since(call, '2.4'),
  }),
  read('/dags/{dag_id}/dagRuns/{dag_run_id}/taskInstances', listTaskInstances, TASK_FILTERS),
  read(`${INSTANCE}/listMapped`, listMapped, TASK_FILTERS, (call) => since(call, '2.3')),
  read(`${INSTANCE}/tries`, listTries, [...PAGE, 'order_by'], tries),
  { ...read(`${INSTANCE}/xcomEntries`, listXcoms, [...PAGE, 'xcom_key']), query27: ['map_index'] },
  {
    ...read(`${INSTANCE}/xcomEntries/{xcom_key}`, getXcom, ['deserialize']),
    query27: ['map_index'],
    query210: ['stringify'],
  },
  read(`${INSTANCE}/logs/{try_number}`, getLog, ['full_content', 'map_index', 'token']),
  read(INSTANCE, getTaskInstance),
  read(`${INSTANCE}/{map_index}`, getMappedTaskInstance, [], (call) => since(call, '2.3')),
  read(`${INSTANCE}/{map_index}/tries`, listTries, [...PAGE, 'order_by'], tries),
];

/** The endpoint of a method and path, with its path parameters. */
export function findRoute(
  call: RestCall,
  method: string,
  segments: readonly string[],
): { route: Route; params: Readonly<Record<string, string>> } | undefined {
  for (const route of ROUTES) {
    if (route.method !== method || route.exists?.(call) === false) continue;
    const params = matchTemplate(route.template, segments);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

/** Methods that exist at a path. */
export const methodsOf = (call: RestCall, segments: readonly string[]): string[] =>
  ROUTES.filter((route) => route.exists?.(call) !== false && matchTemplate(route.template, segments)).map(
    (route) => route.method,
  );

function matchTemplate(template: string, segments: readonly string[]): Record<string, string> | undefined {
  const pattern = template.split('/').slice(1);
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith('{')) {
      const name = part.slice(1, -1);
      if (segment === '' || (name === 'map_index' && !/^-?\d+$/.test(segment))) return undefined;
      params[name] = segment;
    } else if (part !== segment) return undefined;
  }
  return params;
}
