/** One call of Airflow's REST API, made to a real Airflow when recording and to the simulated one when replaying. */
export interface RecordedCall {
  readonly name: string;
  readonly method: string;
  /** Without `/api/vN`; `PREFIX` stands for the recording's own run id prefix. */
  readonly path: string;
  readonly query?: string;
  readonly body?: unknown;
  readonly accept?: string;
  /** User whose role is the name; default admin, `nobody` sends no credentials. */
  readonly user?: string;
  /** Runs that must have ended before the call, as `dag/run`. */
  readonly after?: readonly string[];
}

/** The calls for a major version, in order; they need the DAGs of test/airflow. */
export function callsFor(major: 2 | 3, date: string): RecordedCall[] {
  return [
    ...triggers(major, date),
    ...reads(major),
    ...lists(major),
    ...instances(major),
    ...changes(major),
    ...edges(major),
  ];
}

const RUNS = '/dags/gha_ok/dagRuns';
const get = (name: string, path: string, more: Partial<RecordedCall> = {}): RecordedCall => ({
  name,
  method: 'GET',
  path,
  ...more,
});
const post = (name: string, path: string, body: unknown, more: Partial<RecordedCall> = {}): RecordedCall => ({
  name,
  method: 'POST',
  path,
  body,
  ...more,
});
const patch = (
  name: string,
  path: string,
  body: unknown,
  more: Partial<RecordedCall> = {},
): RecordedCall => ({ name, method: 'PATCH', path, body, ...more });

function triggers(major: 2 | 3, date: string): RecordedCall[] {
  const noDate = major === 3 ? { logical_date: null } : {};
  const bad = (name: string, body: Record<string, unknown>, dag = 'gha_ok') =>
    post(`trigger ${name}`, `/dags/${dag}/dagRuns`, body);
  return [
    post('trigger', RUNS, { dag_run_id: 'PREFIX-ok', conf: { a: [1, 'é'] }, note: 'a note', ...noDate }),
    post('trigger with date', '/dags/gha_xcom/dagRuns', { dag_run_id: 'PREFIX-x', logical_date: date }),
    post('trigger failing', '/dags/gha_fail/dagRuns', { dag_run_id: 'PREFIX-fail', ...noDate }),
    post('trigger retrying', '/dags/gha_retry/dagRuns', { dag_run_id: 'PREFIX-retry', ...noDate }),
    post('trigger long', '/dags/gha_long/dagRuns', { dag_run_id: 'PREFIX-long', ...noDate }),
    post('trigger without id', RUNS, { ...noDate }),
    bad('same id', { dag_run_id: 'PREFIX-ok', ...noDate }),
    bad('same date', { dag_run_id: 'PREFIX-y', logical_date: date }, 'gha_xcom'),
    bad('unknown key', { x: 1, ...noDate }),
    bad('null id', { dag_run_id: null, ...noDate, x: 1 }),
    bad('conf list', { conf: [1], ...noDate }),
    bad('conf null', { conf: null, ...noDate }),
    bad('conf text', { conf: '{}', ...noDate }),
    bad('naive date', { logical_date: '2024-01-01T00:00:00' }),
    bad('no date at all', { logical_date: 'soon' }),
    bad('old date name', { ...noDate, execution_date: '2024-01-01T00:00:00' }),
    bad('number as id', { ...noDate, dag_run_id: 5 }),
    bad('number as note', { ...noDate, note: 5 }),
    bad('array', [] as never),
    ...(major === 3
      ? [
          bad('missing date', { conf: {} }),
          bad('half interval', { ...noDate, data_interval_start: '2024-01-01T00:00:00Z' }),
        ]
      : []),
    bad('unknown DAG', { ...noDate }, 'no_such_dag'),
    bad('bad params', { conf: { n: 99 }, ...noDate }, 'gha_params'),
    bad('bad param type', { conf: { who: 1 }, ...noDate }, 'gha_params'),
    bad('reserved id', { dag_run_id: 'scheduled__2024-01-01T00:00:00+00:00', ...noDate }),
    bad('id with slash', { dag_run_id: 'a/b', ...noDate }),
    bad('id with space', { dag_run_id: 'a b', ...noDate }),
    post('trigger as viewer', RUNS, { ...noDate }, { user: 'viewer' }),
    post('trigger as nobody', RUNS, { ...noDate }, { user: 'nobody' }),
  ];
}

function reads(major: 2 | 3): RecordedCall[] {
  return [
    get('run', `${RUNS}/PREFIX-ok`, {
      after: ['gha_ok/PREFIX-ok', 'gha_fail/PREFIX-fail', 'gha_retry/PREFIX-retry', 'gha_xcom/PREFIX-x'],
    }),
    get('failed run', '/dags/gha_fail/dagRuns/PREFIX-fail'),
    get('unknown run', `${RUNS}/no-such-run`),
    get('run of unknown DAG', '/dags/no_such_dag/dagRuns/no-such-run'),
    get('dag', '/dags/gha_ok'),
    get('unknown dag', '/dags/no_such_dag'),
    get('dag details', '/dags/gha_params/details'),
    get('unknown dag details', '/dags/no_such_dag/details'),
    get('tasks', '/dags/gha_ok/tasks'),
    get('tasks of unknown dag', '/dags/no_such_dag/tasks'),
    get('version', '/version'),
    get('health', major === 3 ? '/monitor/health' : '/health'),
    get('import errors', '/importErrors'),
    get('dag warnings', '/dagWarnings', { query: 'dag_id=gha_ok' }),
    get('dag as nobody', '/dags/gha_ok', { user: 'nobody' }),
    get('dag as viewer', '/dags/gha_ok', { user: 'viewer' }),
    get('no such page', '/nope'),
  ];
}

function lists(major: 2 | 3): RecordedCall[] {
  const newest = major === 3 ? '-run_after' : '-execution_date';
  const failed = '/dags/gha_fail/dagRuns';
  return [
    get('runs', failed, { query: `limit=1&order_by=${newest}` }),
    get('runs by state', failed, { query: `limit=1&state=failed&order_by=${newest}` }),
    get('runs by absent state', failed, { query: 'state=running' }),
    get('runs in bad order', failed, { query: 'order_by=nope' }),
    get('runs with bad limit', failed, { query: 'limit=x' }),
    get('runs with unknown filter', failed, {
      query: 'nope=1',
      ...(major === 3 && { name: 'runs with ignored filter' }),
    }),
    get('runs of unknown dag', '/dags/no_such_dag/dagRuns'),
    post('batch runs', '/dags/~/dagRuns/list', { dag_ids: ['gha_fail'], page_limit: 1, order_by: newest }),
    post('batch runs in bad order', '/dags/~/dagRuns/list', { order_by: 'nope' }),
    post('batch runs with unknown key', '/dags/~/dagRuns/list', { nope: 1 }),
    get('batch runs by GET', '/dags/~/dagRuns/list'),
    get('dags by pattern', '/dags', { query: 'dag_id_pattern=GHA_FAI' }),
    get('dags, one', '/dags', { query: 'dag_id_pattern=gha_xcom&limit=1' }),
    get('runs as admin of nothing', '/dags/gha_one_at_a_time/dagRuns', { query: 'limit=1&state=failed' }),
  ];
}

function instances(major: 2 | 3): RecordedCall[] {
  const of = (dag: string, run: string) => `/dags/${dag}/dagRuns/PREFIX-${run}/taskInstances`;
  const json = { accept: 'application/json' };
  const batch = '/dags/~/dagRuns/~/taskInstances/list';
  return [
    get('instances', of('gha_ok', 'ok')),
    get('instances, a page', of('gha_ok', 'ok'), { query: 'limit=2&offset=1' }),
    get('instances of failed', of('gha_fail', 'fail')),
    get('instances of unknown run', `${RUNS}/no-such-run/taskInstances`),
    get('instance', `${of('gha_ok', 'ok')}/extract`),
    get('mapped instance without index', `${of('gha_ok', 'ok')}/load`),
    get('mapped instance', `${of('gha_ok', 'ok')}/load/1`),
    get('mapped instance out of range', `${of('gha_ok', 'ok')}/load/99`),
    get('unknown task', `${of('gha_ok', 'ok')}/nope`),
    get('mapped list', `${of('gha_ok', 'ok')}/load/listMapped`),
    get('mapped list of unmapped', `${of('gha_ok', 'ok')}/extract/listMapped`),
    get('tries', `${of('gha_retry', 'retry')}/flaky/tries`),
    post('batch instances', batch, { dag_ids: ['gha_fail'], dag_run_ids: ['PREFIX-fail'] }),
    post('batch instances with unknown key', batch, { nope: 1 }),
    get('log as JSON', `${of('gha_fail', 'fail')}/boom/logs/1`, { ...json, query: 'full_content=true' }),
    get('log as text', `${of('gha_fail', 'fail')}/boom/logs/1`, { accept: 'text/plain' }),
    get('log of unknown try', `${of('gha_fail', 'fail')}/boom/logs/9`, json),
    get('log of mapped without index', `${of('gha_ok', 'ok')}/load/logs/1`, json),
    get('log of mapped', `${of('gha_ok', 'ok')}/load/logs/1`, { ...json, query: 'map_index=1' }),
    get('log of unknown task', `${of('gha_ok', 'ok')}/nope/logs/1`, json),
    get('log of unknown run', `${RUNS}/no-such-run/taskInstances/extract/logs/1`, json),
    get('xcom', `${of('gha_xcom', 'x')}/values/xcomEntries/return_value`),
    get('xcom, other key', `${of('gha_xcom', 'x')}/custom/xcomEntries/report`),
    get('xcom stringified', `${of('gha_xcom', 'x')}/values/xcomEntries/return_value`, {
      query: 'stringify=true',
    }),
    get('xcom as JSON', `${of('gha_xcom', 'x')}/values/xcomEntries/return_value`, {
      query: 'stringify=false',
    }),
    get('unknown xcom', `${of('gha_xcom', 'x')}/values/xcomEntries/nope`),
    get('xcom of unknown task', `${of('gha_xcom', 'x')}/nope/xcomEntries/return_value`),
    get('xcoms', `${of('gha_xcom', 'x')}/values/xcomEntries`, {
      query: 'limit=5',
      ...(major === 3 && { name: 'xcoms of v2' }),
    }),
  ];
}

function changes(major: 2 | 3): RecordedCall[] {
  const long = '/dags/gha_long/dagRuns/PREFIX-long';
  return [
    post('clear run, dry', '/dags/gha_fail/dagRuns/PREFIX-fail/clear', { dry_run: true }),
    post('clear unknown run', '/dags/gha_fail/dagRuns/no-such-run/clear', { dry_run: true }),
    post('clear run with unknown key', '/dags/gha_fail/dagRuns/PREFIX-fail/clear', { nope: true }),
    post('clear tasks, dry', '/dags/gha_fail/clearTaskInstances', {
      dag_run_id: 'PREFIX-fail',
      only_failed: true,
    }),
    post('clear tasks of unknown run', '/dags/gha_fail/clearTaskInstances', { dag_run_id: 'no-such-run' }),
    post('clear tasks with unknown key', '/dags/gha_fail/clearTaskInstances', { nope: 1 }),
    ...(major === 2
      ? [
          patch('note', `${long}/setNote`, { note: 'noted' }),
          patch('note too long', `${long}/setNote`, { note: 'x'.repeat(1001) }),
        ]
      : [patch('note', long, { note: 'noted' }), patch('note too long', long, { note: 'x'.repeat(1001) })]),
    patch('bad state', long, { state: 'stopped' }),
    patch('no state', long, {}),
    patch('state with unknown key', long, { state: 'failed', nope: 1 }),
    patch('state of unknown run', '/dags/gha_long/dagRuns/no-such-run', { state: 'failed' }),
    patch('stop as viewer', long, { state: 'failed' }, { user: 'viewer' }),
    patch('stop', long, { state: 'failed' }),
    get('stopped instances', `${long}/taskInstances`),
    patch('pause', '/dags/gha_paused', { is_paused: true }),
    patch('pause with mask', '/dags/gha_paused', { is_paused: true }, { query: 'update_mask=is_paused' }),
    patch('pause with bad mask', '/dags/gha_paused', { is_paused: true }, { query: 'update_mask=nope' }),
    patch('pause with unknown key', '/dags/gha_paused', { is_paused: true, nope: 1 }),
    patch('pause with text', '/dags/gha_paused', { is_paused: 'maybe' }),
    patch('pause unknown', '/dags/no_such_dag', { is_paused: true }),
  ];
}

function edges(_major: 2 | 3): RecordedCall[] {
  return [
    { name: 'DELETE on a list', method: 'DELETE', path: RUNS },
    { name: 'PUT on a run', method: 'PUT', path: `${RUNS}/PREFIX-ok`, body: {} },
    post('clear runs of DAGs that do not exist', '/dags/no_such_dag/clearTaskInstances', {}),
    get('encoded id', `${RUNS}/${encodeURIComponent('a+b:c é')}`),
  ];
}
