import fc from 'fast-check';
import type { DagTask, TaskInstance } from '../../../src/airflow/model.ts';
import type { StepReport } from '../../../src/report/step-report.ts';
import { anyText } from './foreign-text.ts';
import { failureReport } from './sample-report.ts';

export const SAFE_HOST = 'https://web.example';

const anyState = fc.constantFrom(
  ...['success', 'failed', 'upstream_failed', 'skipped', 'running', 'up_for_retry', 'removed', null],
  'a|state<that>nobody: knows',
);

/** A report whose every foreign text is hostile; ids are far beyond what Airflow allows. */
export const anyReport: fc.Arbitrary<StepReport> = reportOf(anyText);

/** A report whose every foreign text is one of these. */
export function reportOf(someText: fc.Arbitrary<string>): fc.Arbitrary<StepReport> {
  return fc
    .record({
      ids: fc.uniqueArray(someText, { minLength: 1, maxLength: 12 }),
      edges: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 20 }),
      instances: fc.array(
        fc.record({
          id: fc.nat(11),
          mapIndex: fc.integer({ min: -1, max: 3 }),
          state: anyState,
          span: fc.nat(9_000),
        }),
        { maxLength: 20 },
      ),
      lines: fc.array(someText, { maxLength: 8 }),
      texts: fc.array(someText, { minLength: 12, maxLength: 12 }),
    })
    .map(({ ids, edges, instances, lines, texts }) => {
      const idAt = (i: number) => ids[i % ids.length] ?? '';
      const text = (i: number) => texts[i] ?? '';
      const dagTasks: readonly DagTask[] = ids.map((taskId, i) => ({
        taskId,
        // Forwards only: a DAG has no cycles.
        downstreamTaskIds: edges
          .filter(([from, to]) => from % ids.length === i && to % ids.length > i)
          .map(([, to]) => idAt(to)),
      }));
      const tasks: readonly TaskInstance[] = instances.map(({ id, mapIndex, state, span }) => ({
        taskId: idAt(id),
        mapIndex,
        state,
        tryNumber: 2,
        maxTries: 2,
        startDate: new Date(1_763_640_000_000 + span * 7).toISOString(),
        endDate: new Date(1_763_640_000_000 + span * 11).toISOString(),
      }));
      const read = tasks
        .filter((task) => task.state === 'failed')
        .slice(0, 3)
        .map((task) => ({
          task,
          log: { lines, isCut: true },
          source: 'Airflow' as const,
          missingBecause: undefined,
          exception: text(0),
        }));
      return {
        ...failureReport,
        outcome: { name: 'failed' as const, message: text(1), hint: text(2) },
        dagId: text(3),
        environment: text(4) || 'env',
        region: text(5),
        airflowVersion: text(6),
        confKeys: [text(7), text(8)],
        run: {
          ...failureReport.run,
          dagId: text(3),
          runId: text(9),
          state: 'failed' as const,
          logicalDate: text(10),
        },
        runUrl: `${SAFE_HOST}/dags/${encodeURIComponent(text(3).toWellFormed())}`,
        taskUrl: (task: Pick<TaskInstance, 'taskId'>) =>
          `${SAFE_HOST}/tasks/${encodeURIComponent(task.taskId.toWellFormed())}`,
        dagTasks,
        tasks,
        taskLogs: { read, unread: [] },
        importError: { filename: text(11), stackTrace: lines.join('\n') },
        dryRun: {
          checks: [{ name: text(7), status: 'failed' as const, detail: text(8), hint: text(9) }],
          request: { dag_run_id: text(9), conf: { [text(7)]: text(8) } },
        },
        warnings: [text(10), text(11)],
        workflow: {
          ...failureReport.workflow,
          workflow: text(0),
          job: text(1),
          ref: text(2),
          actor: text(4),
        },
      };
    });
}
