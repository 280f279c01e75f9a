import { expect, test } from 'vitest';
import type { DagRun } from '../../../src/airflow/model.ts';
import { createProgress } from '../../../src/report/progress.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { describeFacts, describeNames } from '../../../src/report/summary/facts.ts';
import { writeSummary } from '../../../src/report/summary/summary.ts';
import { verdictHint, verdictMessage, verdictTitle } from '../../../src/report/verdict-text.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { at, failureReport, sampleRun, sampleTask, successReport } from './sample-report.ts';

/** The rows of a table as `name: text`, without HTML. */
const rowsOf = (html = '') =>
  [...html.matchAll(/^<tr><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>$/gm)].map(
    ([, name = '', value = '']) => `${name}: ${value.replace(/<[^>]*>/g, '')}`,
  );

const WORKFLOW = 'Workflow: Deploy pipelines #87 · job deploy · main · commit 9f2c1d7 · by octocat';
const ENVIRONMENT = 'Environment: prod-airflow · eu-central-1 · Airflow 3.0.6 · through InvokeRestApi';
const full: StepReport = {
  ...successReport,
  airflowVersion: '3.0.6',
  run: { ...sampleRun, queuedAt: at(-3) },
};
const without = (run: Partial<DagRun>): StepReport => ({ ...full, run: { ...sampleRun, ...run } });

test('the facts of a run are exactly these rows', () => {
  const run = [
    'DAG run: gha-12345678901-1-3f9a2c success, created by this step',
    ENVIRONMENT,
    'Time: 2026-11-20 12:03:04 UTC to 2026-11-20 12:15:07 UTC',
    'Duration: 12 min 3 s (median of the last 25 successful runs: 11 min 30 s)',
    'Queued for: 3 s',
    'Logical date: 2026-11-20 12:03:00 UTC',
    'Task instances: ⏭️ 1 skipped · ✅ 20 success',
  ];
  expect(rowsOf(describeFacts(full))).toEqual([
    ...run,
    'Conf keys: day mode (values are not shown)',
    WORKFLOW,
  ]);
  // A comment is not masked: no names of a conf.
  expect(rowsOf(describeNames(full))).toEqual([...run, WORKFLOW]);
});

test.each<[string, StepReport, readonly string[], readonly string[]]>([
  [
    'still running',
    without({ state: 'running', endDate: undefined }),
    [
      'Started: 2026-11-20 12:03:04 UTC',
      'Usual duration: median of the last 25 successful runs: 11 min 30 s',
    ],
    ['Duration', 'Time'],
  ],
  [
    'of a version that does not report when it was queued',
    without({ queuedAt: undefined }),
    [],
    ['Queued for'],
  ],
  ['not queued for a second', without({ queuedAt: at(-0.5) }), [], ['Queued for']],
  [
    'seen a few times before',
    { ...full, expectation: { medianMs: 1_000, spreadMs: 0, runs: 3 } },
    ['Duration: 12 min 3 s (median of the last 3 successful runs: 1 s)'],
    [],
  ],
  [
    'adopted',
    { ...full, origin: 'adopted' },
    [
      'DAG run: gha-12345678901-1-3f9a2c success, found: it has the id and the conf that this step would have used',
    ],
    [],
  ],
  [
    'attached to',
    { ...full, origin: 'attached' },
    ['DAG run: gha-12345678901-1-3f9a2c success, attached to: it existed before'],
    [],
  ],
  [
    'resumed',
    { ...full, origin: 'resumed' },
    ['DAG run: gha-12345678901-1-3f9a2c success, resumed: its failed tasks were cleared'],
    [],
  ],
  [
    'on the second attempt',
    { ...full, workflow: { ...full.workflow, runAttempt: 2 } },
    [WORKFLOW.replace('#87', '#87, attempt 2')],
    [],
  ],
])('the facts of a run that is %s', (_, report, present, absent) => {
  const rows = rowsOf(describeFacts(report));
  expect(rows).toEqual(expect.arrayContaining([...present]));
  expect(rows.filter((row) => absent.some((name) => row.startsWith(`${name}:`)))).toEqual([]);
});

test.each<[Partial<StepReport>, string]>([
  [{ outcome: { name: 'success', message: '' } }, 'DAG "daily_sales" succeeded (success)'],
  [{ outcome: { name: 'failed', message: '' } }, 'DAG "daily_sales" failed (failed)'],
  [{ outcome: { name: 'timed-out', message: '' } }, 'DAG "daily_sales" did not finish in time (timed-out)'],
  [
    { outcome: { name: 'timed-out', message: '', code: 'dag-running' }, run: undefined },
    'DAG "daily_sales" was not triggered in time (dag-running)',
  ],
  [
    { outcome: { name: 'cancelled', message: '' } },
    'DAG "daily_sales": stopped waiting because the workflow was cancelled (cancelled)',
  ],
  [
    { outcome: { name: 'cancelled', message: '' }, run: undefined },
    'DAG "daily_sales" was not triggered: the workflow was cancelled (cancelled)',
  ],
  [
    { outcome: { name: 'cancelled', message: '', isUncertain: true }, run: undefined },
    'DAG "daily_sales" may have been triggered: the workflow was cancelled (cancelled)',
  ],
  [
    { outcome: { name: 'not-ready', message: '', code: 'dag-paused' }, run: undefined },
    'DAG "daily_sales" was not triggered (dag-paused)',
  ],
  [
    { outcome: { name: 'not-ready', message: '', code: 'conf-invalid' }, run: undefined, purpose: 'dry-run' },
    'DAG "daily_sales" cannot be triggered (conf-invalid)',
  ],
  [
    { outcome: { name: 'error', message: '', code: 'role-refused' }, run: undefined },
    'DAG "daily_sales" was not triggered (role-refused)',
  ],
  [
    { outcome: { name: 'error', message: '', code: 'unreachable' } },
    'DAG "daily_sales" could not be watched any longer (unreachable)',
  ],
  [
    {
      outcome: { name: 'error', message: '', code: 'airflow-forbidden' },
      origin: 'resumed',
      run: { ...sampleRun, state: 'failed' },
    },
    'DAG "daily_sales" could not be resumed (airflow-forbidden)',
  ],
  [
    { outcome: { name: 'error', message: '', code: 'dag-run-not-found' }, run: undefined, purpose: 'attach' },
    'DAG "daily_sales" could not be watched (dag-run-not-found)',
  ],
  [
    { outcome: { name: 'error', message: '', code: 'no-transport' }, run: undefined, purpose: 'dry-run' },
    'DAG "daily_sales" could not be checked (no-transport)',
  ],
  [
    { outcome: { name: 'error', message: '', code: 'trigger-uncertain' }, run: undefined },
    'DAG "daily_sales" may have been triggered (trigger-uncertain)',
  ],
  [
    {
      outcome: { name: 'error', message: '', code: 'invalid-input', subject: 'Input "conf"' },
      run: undefined,
    },
    'Input "conf" cannot be used (invalid-input)',
  ],
])('the title of %j', (patch, title) => {
  expect(verdictTitle({ ...successReport, ...patch })).toBe(title);
});

const awaiting = [sampleTask('approve', 'awaiting_input', [1, 2]), sampleTask('b', null, [-1, -1])];

test('a run that waits for a person says so when the time is over', () => {
  const outcome = { name: 'timed-out', message: 'It is still running', hint: 'Raise "timeout".' } as const;
  const report: StepReport = { ...failureReport, outcome, tasks: awaiting };
  expect(verdictMessage(report)).toBe(
    'It is still running. A task waits for the input of a person: approve.',
  );
  expect(verdictHint(report)).toBe(
    'Answer in Airflow, on the page of the task under "Required Actions". Raise "timeout".',
  );
  const page = writeSummary(report, new Date(at(60)));
  expect(page).toContain('🙋 1 awaiting_input');
  expect(page).toContain('A task waits for the input of a person: approve.');
  expect(verdictHint({ ...report, tasks: [] })).toBe('Raise "timeout".');
});

test('the progress of a run has exactly these lines', async () => {
  const clock = new VirtualClock();
  const lines: string[] = [];
  const run: DagRun = { ...sampleRun, state: 'running' };
  const parts = { log: { info: (line: string) => void lines.push(line) }, clock, linkTo: () => '' };
  const progress = createProgress(parts);
  for (const origin of ['created', 'adopted', 'attached', 'resumed'] as const) progress.runKnown(run, origin);
  progress.stateChanged({ ...run, state: 'queued' }, undefined, 0);
  progress.queuedBecause('the DAG is paused', 1_000);
  progress.stateChanged(run, 'queued', 2_000);
  progress.expected({ medianMs: 60_000, spreadMs: 0, runs: 3 });
  progress.tasksRead(awaiting, 3_000);
  await clock.driveTo(61_000);
  progress.nothingNew(run, 61_000);
  await clock.driveTo(100_000);
  progress.nothingNew(run, 100_000);
  progress.stateChanged({ ...run, state: 'success' }, 'running', 101_000);
  const name = '"gha-12345678901-1-3f9a2c" of DAG "daily_sales"';
  expect(lines).toEqual([
    `Created DAG run ${name}`,
    `Found DAG run ${name}`,
    `Attached to DAG run ${name}`,
    `Resumed DAG run ${name}`,
    '[0:00] queued',
    '[0:01] queued; probably the DAG is paused',
    '[0:02] running (was queued)',
    'The last 3 successful runs took 1 min (median).',
    '[0:03] 0 of 2 task instances done · 🙋 awaiting_input (a person has to answer in Airflow): approve',
    '[1:01] still running, 0 of 2 task instances done, a person has to answer in Airflow, usually 1 min',
    '[1:40] still running, 0 of 2 task instances done, a person has to answer in Airflow, slower than usual, usually 1 min',
    '[1:41] success (was running), usually 1 min',
  ]);
});
