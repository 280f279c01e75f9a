import { expect, test } from 'vitest';
import { MOST_TASK_INSTANCES } from '../../../src/airflow/model.ts';
import type { OutcomeName } from '../../../src/core/outcome.ts';
import type { TaskLogReading } from '../../../src/findings/findings.ts';
import { describeComment } from '../../../src/report/comment/pr-comment.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { writeSummary } from '../../../src/report/summary/summary.ts';
import { at, failureReport, sampleTask, successReport } from './sample-report.ts';

/** The lines of a page without HTML and blank lines, and without what stands in fences: logs, pictures, JSON. */
function linesOf(report: StepReport): readonly string[] {
  return writeSummary(report, new Date(at(600)))
    .replace(/^(`{3,})[\s\S]*?^\1$/gm, '')
    .replace(/<\/t[dh]><t[dh][^>]*>/g, ' | ')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The lines of a part of the page, which begins with this heading; '' for what stands before all of them. */
function partOf(report: StepReport, title: string): readonly string[] {
  const lines = linesOf(report);
  const from = title === '' ? 0 : lines.indexOf(`### ${title}`) + 1;
  expect(from > 0 || title === '').toBe(true);
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => line.startsWith('### '));
  return end < 0 ? rest : rest.slice(0, end);
}

const nothing: StepReport = { ...successReport, run: undefined, tasks: undefined, dagTasks: undefined };

test('a page of a failed run begins with exactly these lines', () => {
  const outcome = { ...failureReport.outcome, hint: 'Look at it.' };
  expect(partOf({ ...failureReport, outcome }, '').slice(0, 5)).toEqual([
    '❌ DAG daily_sales failed after 9 min 23 s',
    expect.stringMatching(
      /^Result: .* failed\. 2 failed task instances: load\.search_index, load\.warehouse\. load\.warehouse: psycopg2/,
    ),
    '💡 Look at it.',
    '🔗 Open the run in Airflow',
    '📖 Code failed: docs/TROUBLESHOOTING.md#failed of this action',
  ]);
});

test('a passing step, a step without a DAG and a step with a page of help say so', () => {
  const first = (report: StepReport) => linesOf(report)[0];
  const end = (name: OutcomeName) => ({ ...nothing, outcome: { name, message: '' } });
  expect(first(end('triggered'))).toBe('🚀 DAG daily_sales was triggered');
  expect(first(end('skipped'))).toBe('⏭️ DAG daily_sales was not triggered');
  expect(first(end('validated'))).toBe('☑️ DAG daily_sales can be triggered');
  expect(first({ ...end('error'), dagId: '' })).toBe('💥 The DAG was not triggered');
  const workflow = { ...nothing.workflow, actionRepository: 'o/trigger-mwaa-dag', actionRef: 'v1' };
  expect(linesOf({ ...end('failed'), workflow })).toContain('📖 Code failed: Troubleshooting');
});

test('a page has exactly these parts', () => {
  const parts = (report: StepReport) => linesOf(report).filter((line) => line.startsWith('### '));
  expect(parts({ ...failureReport, warnings: ['Look.'] })).toEqual([
    '### Failed tasks',
    '### Warnings',
    '### Graph',
    '### Tasks',
    '### Timeline',
    '### Slowest tasks',
  ]);
  expect(parts({ ...successReport, taskLogs: failureReport.taskLogs })[0]).toBe('### Task logs');
});

test('the failed tasks have exactly these lines', () => {
  const [load, index] = failureReport.taskLogs.read as readonly [TaskLogReading, TaskLogReading];
  const exception =
    'psycopg2.errors.UndefinedColumn: column &quot;net_total&quot; of relation &quot;sales&quot;';
  const where = '🔗 Open the task in Airflow · the logs of tries 1 to 2 are in Airflow';
  const blocked = '2 did not run because of these: report publish';
  expect(partOf(failureReport, 'Failed tasks')).toEqual([
    `❌ load.warehouse · try 3 of 3 · 3 min 9 s — ${exception} does not exist`,
    `${where} · the last 12 lines of the log`,
    '❌ load.search_index · try 3 of 3 · 8 s — requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://search.internal/_bulk',
    `${where} · read from CloudWatch Logs`,
    blocked,
  ]);
  const without = { ...load, log: undefined, exception: undefined, missingBecause: 'Airflow answered 500' };
  const older = { ...index, log: { lines: ['x'], isCut: true, tryNumber: 2 } };
  expect(
    partOf({ ...failureReport, taskLogs: { read: [without, older], unread: [] } }, 'Failed tasks'),
  ).toEqual([
    '❌ load.warehouse · try 3 of 3 · 3 min 9 s',
    `${where} · No log: Airflow answered 500`,
    expect.stringContaining('load.search_index'),
    `${where} · read from CloudWatch Logs · the log is of try 2 · the last 1 line of the log`,
    blocked,
  ]);
  const early = { ...older, mayNotBeLast: true };
  expect(
    partOf({ ...failureReport, taskLogs: { read: [without, early], unread: [] } }, 'Failed tasks')[3],
  ).toBe(
    `${where} · read from CloudWatch Logs · the log is of try 2 (whether there was a later try is not known) · the last 1 line of the log`,
  );
  const unread = partOf({ ...failureReport, taskLogs: { read: [load], unread: [] } }, 'Failed tasks');
  expect(unread.slice(2)).toEqual(['1 more failed: load.search_index', blocked]);
});

test('an import error has exactly these lines', () => {
  const importError = { filename: '/dags/etl.py', stackTrace: 'Traceback\nE: x' };
  expect(partOf({ ...nothing, importError }, 'Import error')).toEqual(['📄 /dags/etl.py']);
});

test('a dry run has exactly these lines', () => {
  const dryRun = {
    checks: [
      { name: 'DAG', status: 'ok', detail: 'it is there' },
      { name: 'conf', status: 'failed', detail: 'it does not fit', hint: 'Change it.' },
      { name: 'params', status: 'cannot-check', detail: 'nobody tells' },
    ],
    request: { dag_id: 'etl' },
  } as const;
  expect(partOf({ ...nothing, purpose: 'dry-run', dryRun }, 'Dry run: nothing was started')).toEqual([
    'Check | Finding',
    '✅ DAG | it is there',
    '❌ conf | it does not fit💡 Change it.',
    '❔ params | nobody tells',
    'A trigger would send this, with the values of the conf:',
  ]);
});

test('twenty warnings are shown, and the others are counted', () => {
  const warnings = Array.from({ length: 21 }, (_, i) => `Warning ${i + 1}.`);
  const lines = partOf({ ...nothing, warnings }, 'Warnings');
  expect(lines).toEqual([...warnings.slice(0, 20).map((line) => `⚠️ ${line}`), 'and 1 more in the log']);
});

test('the tables of tasks have exactly these lines', () => {
  const few = successReport.tasks?.filter(({ taskId }) => /^(clean|load|publish)/.test(taskId));
  expect(partOf({ ...successReport, tasks: few }, 'Tasks')).toEqual([
    'Task | State | Tries | Duration',
    'clean × 12 | ✅ 12 success | 1 | longest 2 min 4 s',
    'load.warehouse | ✅ success | 1 | 3 min 8 s',
    'load.search_index | ✅ success | 1 | 59 s',
    'publish | ⏭️ skipped |  |',
  ]);
  expect(partOf(successReport, 'Slowest tasks')).toEqual([
    'Task | Duration | Share of the run',
    'load.warehouse | 3 min 8 s | 26 %',
    'report | 2 min 18 s | 19 %',
    'extract.orders | 2 min 16 s | 19 %',
    'clean [11] | 2 min 4 s | 17 %',
    'clean [10] | 2 min | 17 %',
  ]);
  expect(partOf(successReport, 'Timeline')).toEqual(["In your browser's time zone."]);
});

test('what is folded or left out is said', () => {
  const tasks = Array.from({ length: 400 }, (_, i) =>
    sampleTask(`group_${i % 70}.task_${i}`, 'success', [i, i + 2]),
  );
  const dagTasks = tasks.map(({ taskId }) => ({ taskId, downstreamTaskIds: [] }));
  const large: StepReport = { ...successReport, tasks, dagTasks };
  expect(partOf(large, 'Graph')).toEqual(['Each box is a task group, in the state of its worst task.']);
  expect(partOf(large, 'Tasks')[0]).toBe('All 400 tasks');
  expect(partOf(large, 'Timeline')).toEqual([
    "One bar for each task group. The 50 longest of 70 bars. In your browser's time zone.",
  ]);
});

test('lists that are too long say how many more there are', () => {
  const failed = Array.from({ length: 41 }, (_, i) => sampleTask(`t${i}`, 'failed', [1, 2]));
  const report: StepReport = {
    ...failureReport,
    tasks: failed,
    dagTasks: [],
    taskLogs: { read: [], unread: [] },
  };
  expect(partOf(report, 'Failed tasks')).toEqual([
    expect.stringMatching(/^41 more failed: t0 .* t8 and 1 more$/),
  ]);
  const mapped = [1, 3].map((tryNumber, mapIndex) =>
    sampleTask('a', 'success', [1, 2], { mapIndex, tryNumber }),
  );
  expect(partOf({ ...successReport, tasks: mapped }, 'Tasks')).toContain(
    'a × 2 | ✅ 2 success | up to 3 | longest 1 s',
  );
  const long = Array.from({ length: 2_000 }, (_, i) =>
    sampleTask(`${i}${'t'.repeat(200)}`, 'success', [1, 2]),
  );
  expect(partOf({ ...successReport, tasks: long }, 'Tasks').at(-1)).toMatch(
    /^… and [\d,]+ more tasks, left out to keep this page small\.$/,
  );
});

test('parts that cannot be written, and parts that do not fit, are named', () => {
  const broken: StepReport = {
    ...successReport,
    taskUrl: () => {
      throw new Error('a defect');
    },
  };
  expect(partOf(broken, '').at(-1)).toBe('⚠️ These parts could not be written: tasks, slowest tasks.');
  const request = { conf_keys: Array.from({ length: 100 }, (_, i) => `${i}${'k'.repeat(15_000)}`) };
  const huge: StepReport = { ...nothing, dryRun: { checks: [], request } };
  expect(linesOf(huge).at(-1)).toBe('… Parts of this page were left out: a job summary may have 1 MiB.');
});

test('the rows of a page that shows a part say so', () => {
  const confKeys = Array.from({ length: 41 }, (_, i) => `k${i}`);
  const tasks = Array.from({ length: MOST_TASK_INSTANCES + 1 }, (_, mapIndex) =>
    sampleTask('a', 'success', [1, 2], { mapIndex }),
  );
  const facts = partOf({ ...successReport, confKeys, tasks }, '');
  expect(facts.find((line) => line.startsWith('Conf keys'))).toMatch(
    / k39 and 1 more \(values are not shown\)$/,
  );
  expect(facts.find((line) => line.startsWith('Task instances'))).toMatch(
    /\| more than [\d,]+; of those that were read: ✅ [\d]+ success$/,
  );
  for (const [transport, words] of [
    ['web-session', 'the web session'],
    ['cli', 'the CLI endpoint'],
  ] as const)
    expect(partOf({ ...nothing, transport }, '')).toContain(
      `Environment | prod-airflow · eu-central-1 · Airflow 2.10.3 · through ${words}`,
    );
});

test('task instances that could not be read are unknown, not none', () => {
  const unknown = [{ kind: 'tasks', name: 'the task instances', reason: 'no answer came' }] as const;
  const lines = partOf({ ...failureReport, tasks: [], unknown }, '');
  expect(lines[1]).toMatch(/failed\. Which task failed is unknown: the task instances could not be read\.$/);
  expect(lines).toContain('Task instances | unknown: they could not be read when the run had ended');
});

test('a comment on a pull request has exactly these lines', () => {
  const outcome = { ...failureReport.outcome, code: 'access-denied' } as const;
  const body = describeComment({ ...failureReport, outcome });
  const lines = body
    .replace(/<\/td><td[^>]*>/g, ': ')
    .replace(/<[^>]*>/g, '')
    .split('\n');
  expect(lines.filter((line) => line.trim() !== '').slice(0, 6)).toEqual([
    '❌ DAG daily_sales failed',
    'Code access-denied. Details are in the job summary.',
    '2 failed task instances:',
    'load.search_index',
    'load.warehouse',
    'DAG run: gha-12345678901-1-3f9a2c failed, created by this step',
  ]);
});
