import type { StepReport } from '../../../src/report/step-report.ts';
import { at, dagTask, failureReport, sampleRun, sampleTask } from './sample-report.ts';

const GROUPS = [
  'orders',
  'customers',
  'stock',
  'prices',
  'returns',
  'web_logs',
  'campaigns',
  'suppliers',
  'invoices',
  'forecast',
];
const STEPS = 29;

/** A run of 300 tasks in ten task groups, one of them failed. */
export const largeReport: StepReport = {
  ...failureReport,
  dagId: 'nightly_platform',
  run: { ...sampleRun, dagId: 'nightly_platform', state: 'failed', endDate: at(1_810) },
  outcome: { name: 'failed', message: 'DAG run "gha-12345678901-1-3f9a2c" of DAG "nightly_platform" failed' },
  expectation: undefined,
  dagTasks: [
    dagTask('begin', ...GROUPS.map((group) => `${group}.step_00`)),
    ...GROUPS.flatMap((group, g) =>
      Array.from({ length: STEPS }, (_, i) =>
        dagTask(
          `${group}.step_${pad(i)}`,
          i + 1 < STEPS ? `${group}.step_${pad(i + 1)}` : g % 2 === 0 ? 'merge' : 'audit',
        ),
      ),
    ),
    dagTask('merge', 'publish'),
    dagTask('audit', 'publish'),
    ...Array.from({ length: 6 }, (_, i) => dagTask(`notify_${i}`)),
    dagTask('publish', ...Array.from({ length: 6 }, (_, i) => `notify_${i}`)),
  ],
  tasks: [
    sampleTask('begin', 'success', [0, 4]),
    ...GROUPS.flatMap((group, g) =>
      Array.from({ length: STEPS }, (_, i) => {
        const from = 5 + i * (40 + ((g * 7) % 20)) + ((i * g) % 9);
        const isHit = group === 'prices' && i >= 17;
        const state = !isHit ? 'success' : i === 17 ? 'failed' : 'upstream_failed';
        const taskId = `${group}.step_${pad(i)}`;
        return state === 'upstream_failed'
          ? sampleTask(taskId, state, [-1, -1])
          : sampleTask(taskId, state, [from, from + 20 + ((i * 13 + g * 5) % 41)]);
      }),
    ),
    sampleTask('merge', 'success', [1_700, 1_720]),
    ...['audit', 'publish', 'notify_0', 'notify_1', 'notify_2', 'notify_3', 'notify_4', 'notify_5'].map(
      (taskId) => sampleTask(taskId, 'upstream_failed', [-1, -1]),
    ),
  ],
  taskLogs: {
    read: [
      {
        task: sampleTask('prices.step_17', 'failed', [900, 940]),
        source: 'Airflow',
        missingBecause: undefined,
        exception: "KeyError: 'currency'",
        log: {
          isCut: false,
          lines: [
            'Traceback (most recent call last):',
            '  File "/usr/local/airflow/dags/platform.py", line 31, in convert',
            "KeyError: 'currency'",
          ],
        },
      },
    ],
    unread: [],
  },
};

function pad(i: number): string {
  return String(i).padStart(2, '0');
}
