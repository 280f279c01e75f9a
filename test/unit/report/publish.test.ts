import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { TaskInstance } from '../../../src/airflow/model.ts';
import { systemClock } from '../../../src/core/clock.ts';
import { type OutcomeName, passes } from '../../../src/core/outcome.ts';
import { limitAnnotations } from '../../../src/report/annotations.ts';
import { outputNames } from '../../../src/report/outputs.ts';
import { publishReport } from '../../../src/report/publish.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { createTemporaryFolder } from '../../harness/temporary-folder.ts';
import { createRecordingRunner } from './recording-runner.ts';
import { failureReport, sampleContext, sampleTask, successReport } from './sample-report.ts';

async function publish(report: StepReport, { workspace = '', summary = true, breakSummary = false } = {}) {
  const recording = createRecordingRunner({ ...sampleContext, workspace });
  const base = breakSummary
    ? { ...recording.runner, writeSummary: () => Promise.reject(new Error('disk full')) }
    : recording.runner;
  const runner = limitAnnotations(base);
  await publishReport(
    report,
    { summary, prComment: false, githubToken: '' },
    { runner, clock: systemClock },
    new AbortController().signal,
  );
  const errors = recording.annotations.filter(({ kind }) => kind === 'error');
  const warnings = recording.annotations.filter(({ kind }) => kind === 'warn').map(({ message }) => message);
  return { ...recording, errors, warnings };
}

test('a failed run: the logs in groups, an annotation for each failure, the verdict last', async () => {
  const { errors, lines, outputs, summaries } = await publish(failureReport);
  expect(errors.map(({ place }) => place?.title)).toEqual([
    'requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://search.internal/_bulk (task-failed)',
    'psycopg2.errors.UndefinedColumn: column "net_total" of relation "sales" does not exist (task-failed)',
    'DAG "daily_sales" failed (failed)',
  ]);
  expect(errors[1]?.message).toBe(
    `Task load.warehouse failed (try 3 of 3): ${failureReport.taskUrl({ taskId: 'load.warehouse', mapIndex: -1 })}`,
  );
  expect(errors[2]?.message).toContain('2 failed task instances: load.search_index, load.warehouse.');
  expect(lines.filter((line) => line.startsWith('▸'))).toEqual([
    '▸ Log of load.warehouse: failed, try 3 of 3',
    '▸ Log of load.search_index: failed, try 3 of 3',
  ]);
  expect(lines).toContain('  Only the last try is shown; the logs of tries 1 to 2 are in Airflow.');
  expect(lines).toContain('  … only the last 12 lines');
  expect(outputs['outcome']).toBe('failed');
  expect(summaries).toHaveLength(1);
});

test('every failing outcome leaves one error that says why and what to do, a passing one none', async () => {
  const names: readonly OutcomeName[] = [
    ...(['success', 'failed', 'timed-out', 'cancelled', 'triggered'] as const),
    ...(['skipped', 'validated', 'not-ready', 'error'] as const),
  ];
  for (const name of names) {
    const outcome = { name, message: 'it is so', hint: 'Do this.', code: 'access-denied' as const };
    const { errors, lines } = await publish({ ...successReport, tasks: [], outcome });
    if (passes(name)) {
      expect(errors, name).toEqual([]);
      expect(lines.at(-1), name).toContain('it is so. Do this.');
    } else {
      expect(errors, name).toHaveLength(1);
      expect(errors[0]?.message, name).toMatch(
        /^it is so\..*\nDo this\.\nhttps:.*\nSee docs\/TROUBLESHOOTING\.md#access-denied of this action$/s,
      );
      expect(errors[0]?.place?.title, name).toMatch(/^DAG "daily_sales":? .* \(access-denied\)$/);
    }
  }
});

test('at most ten errors, failures that are alike together, and the verdict always among them', async () => {
  const tasks: readonly TaskInstance[] = [
    ...Array.from({ length: 500 }, (_, i) => sampleTask('mapped', 'failed', [0, 1], { mapIndex: i })),
    ...Array.from({ length: 30 }, (_, i) => sampleTask(`task_${i}`, 'failed', [2, 3])),
  ];
  const { errors, lines } = await publish({ ...failureReport, tasks, taskLogs: { read: [], unread: tasks } });
  expect(errors).toHaveLength(10);
  expect(errors[0]?.message).toContain('Task mapped [0] and 499 more ([1], [2], ');
  expect(errors.at(-1)?.place?.title).toBe('DAG "daily_sales" failed (failed)');
  expect(lines.some((line) => line.startsWith('Without an annotation: 22 more failures.'))).toBe(true);
  expect(lines.some((line) => line.startsWith('530 more task logs were not read'))).toBe(true);
  expect(lines.length).toBeLessThan(40);
});

test('a summary that cannot be written is a warning, the verdict stays', async () => {
  const { errors, warnings } = await publish(failureReport, { breakSummary: true });
  expect(warnings).toEqual(['Writing the job summary failed: disk full.']);
  expect(errors).toHaveLength(3);
});

test.each<[string, Partial<StepReport>, readonly string[]]>([
  [
    'the outputs and the annotations',
    { taskUrl: () => failWith('no link') },
    [
      'These outputs are empty, because their values cannot be written as outputs: "failed-tasks".',
      'Printing the task logs failed: no link.',
      'Annotating the failed tasks failed: no link.',
      'Parts of the job summary could not be written: failed tasks, tasks, slowest tasks.',
    ],
  ],
  [
    'the tasks',
    { tasks: [null as never] },
    [
      'These outputs are empty, because their values cannot be written as outputs: "task-counts", "failed-tasks".',
      expect.stringMatching(/^Annotating the failed tasks failed: TypeError: /),
      expect.stringMatching(/^Parts of the job summary could not be written: verdict, facts, failed tasks, /),
    ],
  ],
  [
    'the logs',
    { taskLogs: { read: [null as never], unread: [] } },
    [
      expect.stringMatching(/^Printing the task logs failed: TypeError: /),
      expect.stringMatching(/^Annotating the failed tasks failed: TypeError: /),
      'Parts of the job summary could not be written: verdict, failed tasks.',
    ],
  ],
  [
    'the import error',
    { importError: { filename: null as never, stackTrace: null as never } },
    [
      expect.stringMatching(/^Annotating the import error failed: TypeError: /),
      'Parts of the job summary could not be written: import error.',
    ],
  ],
  [
    'the run',
    { run: { ...failureReport.run, runId: null } as never },
    ['Parts of the job summary could not be written: facts.'],
  ],
  [
    'the dry run',
    { dryRun: { checks: [null as never], request: {} } },
    ['Parts of the job summary could not be written: dry run.'],
  ],
])('%s may fail, and take nothing else with them', async (_, broken, told) => {
  const { errors, outputs, warnings } = await publish({ ...failureReport, ...broken });
  expect(outputs['outcome']).toBe('failed');
  expect(Object.keys(outputs)).toHaveLength(outputNames.length);
  expect(errors.at(-1)?.place?.title).toMatch(/failed \(failed\)$/);
  expect(warnings).toEqual(told);
});

function failWith(message: string): never {
  throw new Error(message);
}

test('no summary when none is wanted', async () => {
  expect((await publish(successReport, { summary: false })).summaries).toEqual([]);
});

function createCheckout(files: readonly string[]): string {
  const workspace = createTemporaryFolder('checkout');
  for (const file of files) {
    mkdirSync(dirname(join(workspace, file)), { recursive: true });
    writeFileSync(join(workspace, file), '');
  }
  return workspace;
}

const importError = {
  filename: '/usr/local/airflow/dags/sales/daily.py',
  stackTrace: [
    'Traceback (most recent call last):',
    '  File "<frozen importlib._bootstrap>", line 241, in _call_with_frames_removed',
    '  File "/usr/local/airflow/dags/sales/daily.py", line 3, in <module>',
    '    from sales.lib import nothing',
    '  File "/usr/local/airflow/dags/sales/lib.py", line 9, in <module>',
    "ModuleNotFoundError: No module named 'pandas'",
  ].join('\n'),
};

test.each([
  [['airflow/dags/sales/daily.py', 'other/daily.py'], { file: 'airflow/dags/sales/daily.py', line: 3 }],
  [['daily.py'], { file: 'daily.py', line: 3 }],
  [['node_modules/x/sales/daily.py', 'a/sales/daily.py'], { file: 'a/sales/daily.py', line: 3 }],
  [['a/sales/daily.py', 'b/sales/daily.py'], {}],
  [['sales/weekly.py'], {}],
])('an import error in a checkout of %j is placed at %j', async (files, place) => {
  const outcome = {
    name: 'not-ready',
    code: 'dag-import-error',
    message: 'The file cannot be imported',
  } as const;
  const report = { ...successReport, run: undefined, tasks: undefined, outcome, importError };
  const { errors, lines } = await publish(report, { workspace: createCheckout(files) });
  expect(errors[0]?.place).toEqual({
    ...place,
    title: "ModuleNotFoundError: No module named 'pandas' (dag-import-error)",
  });
  expect(errors).toHaveLength(2);
  expect(lines).toContain(`▸ Import error of ${importError.filename}`);
});
