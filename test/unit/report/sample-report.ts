import type { DagRun, DagTask, TaskInstance } from '../../../src/airflow/model.ts';
import { createStepReport, type StepReport } from '../../../src/report/step-report.ts';
import type { WorkflowContext } from '../../../src/runner/runner.ts';

const HOST = 'https://0a1b2c3d-vpce.c5.eu-central-1.airflow.amazonaws.com';
const START = Date.parse('2026-11-20T12:03:04Z');
/** A moment of the sample run. */
export const at = (seconds: number) => new Date(START + seconds * 1000).toISOString();

export const sampleContext: WorkflowContext = {
  repository: 'acme/pipelines',
  workflow: 'Deploy pipelines',
  job: 'deploy',
  step: 'dag',
  runId: '12345678901',
  runNumber: '87',
  runAttempt: 1,
  ref: 'refs/heads/main',
  sha: '9f2c1d7a5b0e4c3f8a6d1e2b7c9f0a1d2e3b4c5d',
  actor: 'octocat',
  eventName: 'push',
  actionRepository: '',
  actionRef: '',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  workspace: '/home/runner/work/pipelines/pipelines',
  eventPath: '',
};

export const sampleRun: DagRun = {
  dagId: 'daily_sales',
  runId: 'gha-12345678901-1-3f9a2c',
  state: 'success',
  logicalDate: '2026-11-20T12:03:00Z',
  startDate: at(0),
  endDate: at(723),
};

/** A task instance that ran from one second to another of the sample run. */
export function sampleTask(
  taskId: string,
  state: string | null,
  [from, to]: readonly [number, number],
  more: Partial<TaskInstance> = {},
): TaskInstance {
  const hasRun = from >= 0;
  return {
    taskId,
    mapIndex: -1,
    state,
    tryNumber: hasRun ? 1 : 0,
    maxTries: 2,
    ...(hasRun ? { startDate: at(from), endDate: at(to), durationSeconds: to - from } : {}),
    ...more,
  };
}

export const dagTask = (taskId: string, ...downstreamTaskIds: readonly string[]): DagTask => ({
  taskId,
  downstreamTaskIds,
});

const dagTasks: readonly DagTask[] = [
  dagTask('start', 'extract.orders', 'extract.customers', 'extract.stock'),
  dagTask('extract.orders', 'clean'),
  dagTask('extract.customers', 'clean'),
  dagTask('extract.stock', 'clean'),
  dagTask('clean', 'load.warehouse', 'load.search_index'),
  dagTask('load.warehouse', 'report'),
  dagTask('load.search_index', 'report'),
  dagTask('report', 'publish', 'notify'),
  dagTask('publish'),
  dagTask('notify'),
];

const cleaned = Array.from({ length: 12 }, (_, i) =>
  sampleTask('clean', 'success', [150 + i * 8, 230 + i * 12], { mapIndex: i }),
);
const beginning = [
  sampleTask('start', 'success', [1, 3]),
  sampleTask('extract.orders', 'success', [4, 140]),
  sampleTask('extract.customers', 'success', [4, 62]),
  sampleTask('extract.stock', 'success', [5, 34], { tryNumber: 2 }),
  ...cleaned,
];

/** A run that succeeded. */
export const successReport: StepReport = {
  ...createStepReport(
    { name: 'success', message: 'DAG run "gha-12345678901-1-3f9a2c" of DAG "daily_sales" succeeded' },
    sampleContext,
  ),
  dagId: 'daily_sales',
  environment: 'prod-airflow',
  region: 'eu-central-1',
  confKeys: ['day', 'mode'],
  transport: 'invoke-rest-api',
  airflowVersion: '2.10.3',
  run: sampleRun,
  origin: 'created',
  runUrl: `${HOST}/dags/daily_sales/grid?dag_run_id=gha-12345678901-1-3f9a2c`,
  taskUrl: ({ taskId, mapIndex }) =>
    `${HOST}/dags/daily_sales/grid?dag_run_id=gha-12345678901-1-3f9a2c&task_id=${encodeURIComponent(taskId)}&map_index=${mapIndex}&tab=logs`,
  expectation: { medianMs: 690_000, spreadMs: 40_000, runs: 25 },
  dagTasks,
  tasks: [
    ...beginning,
    sampleTask('load.warehouse', 'success', [372, 560]),
    sampleTask('load.search_index', 'success', [372, 431]),
    sampleTask('report', 'success', [562, 700]),
    sampleTask('publish', 'skipped', [-1, -1]),
    sampleTask('notify', 'success', [702, 722]),
  ],
};

const failedLoad = sampleTask('load.warehouse', 'failed', [372, 561], { tryNumber: 3 });
const failedIndex = sampleTask('load.search_index', 'failed', [372, 380], { tryNumber: 3 });

/** A run with two root failures, a mapped failure and tasks that could not run. */
export const failureReport: StepReport = {
  ...successReport,
  outcome: {
    name: 'failed',
    message: 'DAG run "gha-12345678901-1-3f9a2c" of DAG "daily_sales" failed',
  },
  run: { ...sampleRun, state: 'failed', endDate: at(563) },
  tasks: [
    ...beginning,
    failedLoad,
    failedIndex,
    sampleTask('report', 'upstream_failed', [-1, -1]),
    sampleTask('publish', 'upstream_failed', [-1, -1]),
    sampleTask('notify', 'success', [562, 563]),
  ],
  taskLogs: {
    read: [
      {
        task: failedLoad,
        source: 'Airflow',
        missingBecause: undefined,
        exception: 'psycopg2.errors.UndefinedColumn: column "net_total" of relation "sales" does not exist',
        log: {
          isCut: true,
          lines: [
            '[2026-11-20T12:12:23.812+0000] {sql.py:553} INFO - Running statement: INSERT INTO sales (day, region, net_total) SELECT ...',
            '[2026-11-20T12:12:24.101+0000] {taskinstance.py:3310} ERROR - Task failed with exception',
            'Traceback (most recent call last):',
            '  File "/usr/local/airflow/.local/lib/python3.11/site-packages/airflow/models/taskinstance.py", line 767, in _execute_task',
            '    result = _execute_callable(context=context, **execute_callable_kwargs)',
            '             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^',
            '  File "/usr/local/airflow/dags/daily_sales.py", line 88, in load_warehouse',
            '    hook.run(INSERT, parameters=rows)',
            'psycopg2.errors.UndefinedColumn: column "net_total" of relation "sales" does not exist',
            'LINE 1: INSERT INTO sales (day, region, net_total) SELECT ...',
            '                                        ^',
            '[2026-11-20T12:12:24.140+0000] {taskinstance.py:1225} INFO - Marking task as FAILED. dag_id=daily_sales, task_id=load.warehouse',
          ],
        },
      },
      {
        task: failedIndex,
        source: 'CloudWatch',
        missingBecause: undefined,
        exception:
          'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://search.internal/_bulk',
        log: {
          isCut: false,
          lines: [
            '[2026-11-20T12:09:23.010+0000] {python.py:240} INFO - Indexing 12 batches',
            'Traceback (most recent call last):',
            '  File "/usr/local/airflow/dags/daily_sales.py", line 121, in load_search_index',
            '    response.raise_for_status()',
            'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://search.internal/_bulk',
          ],
        },
      },
    ],
    unread: [],
  },
};
