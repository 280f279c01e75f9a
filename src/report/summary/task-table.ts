import type { TaskInstance } from '../../airflow/model.ts';
import { byteLength } from '../../core/cut.ts';
import { formatDuration, spanMs } from '../../core/duration.ts';
import { countOf } from '../../core/sentence.ts';
import {
  appearanceOf,
  compareStates,
  countStates,
  groupByTask,
  type TaskGroup,
  taskName,
} from '../../findings/task-state.ts';
import { measureRun } from '../run-times.ts';
import type { StepReport } from '../step-report.ts';
import { details, inlineText, link, nameCode, table, tableRow } from './markdown.ts';

const ALIGN = 'lllr';
const TABLE_BYTES = 150_000;
/** A longer table is collapsed. */
const OPEN_ROWS = 25;
const SLOWEST = 5;

/** One row per task of the DAG, mapped instances counted, in the order in which they started. */
export function describeTasks(report: StepReport): string | undefined {
  if (report.tasks === undefined || report.tasks.length === 0) return undefined;
  const groups = groupByTask(report.tasks);
  const rows = new Map<TaskGroup, readonly string[]>();
  let left = TABLE_BYTES;
  // Failed tasks come first, so that their rows are kept when not all fit.
  for (const group of [...groups].sort((a, b) => compareStates(a.state, b.state))) {
    const row = describeGroup(group, report);
    left -= byteLength(tableRow(ALIGN, row)) + 1;
    if (left < 0) break;
    rows.set(group, row);
  }
  const shown = groups.flatMap((group) => {
    const row = rows.get(group);
    return row === undefined ? [] : [row];
  });
  const body = table(ALIGN, ['Task', 'State', 'Tries', 'Duration'], shown);
  const rest = groups.length - shown.length;
  const more = rest === 0 ? '' : `\n\n… and ${countOf(rest, 'more task')}, left out to keep this page small.`;
  if (groups.length <= OPEN_ROWS) return `### Tasks\n\n${body}${more}`;
  return `### Tasks\n\n${details(`All ${groups.length} tasks`, `${body}${more}`)}`;
}

/** The tasks that took longest, with their share of the run; undefined for a run of few tasks. */
export function describeSlowest(report: StepReport): string | undefined {
  const { tasks = [], run } = report;
  const runMs = measureRun(run).tookMs;
  const timed = tasks
    .flatMap((task) => {
      const ms = tookMs(task);
      return ms === undefined || ms < 1_000 ? [] : [{ task, ms }];
    })
    .sort((a, b) => b.ms - a.ms);
  if (timed.length <= SLOWEST) return undefined;
  const rows = timed.slice(0, SLOWEST).map(({ task, ms }) => {
    const share =
      runMs === undefined || runMs === 0 ? '' : `${Math.min(Math.round((ms / runMs) * 100), 100)} %`;
    return [nameCell(task.taskId, task.mapIndex, report.taskUrl(task)), formatDuration(ms), share];
  });
  return `### Slowest tasks\n\n${table('lrr', ['Task', 'Duration', 'Share of the run'], rows)}`;
}

function describeGroup(group: TaskGroup, report: StepReport): readonly string[] {
  const { instances } = group;
  const [first] = instances;
  if (first === undefined) return [];
  if (!group.isMapped) {
    const url = first.startDate === undefined && first.tryNumber === 0 ? '' : report.taskUrl(first);
    const ms = tookMs(first);
    return [
      nameCell(group.taskId, -1, url),
      `${appearanceOf(first.state).sign} ${inlineText(group.state)}`,
      first.startDate === undefined || areTriesUnknown(report) ? '' : String(first.tryNumber),
      ms === undefined ? '' : formatDuration(ms),
    ];
  }
  const states = Object.entries(countStates(instances)).map(
    ([state, count]) => `${appearanceOf(state).sign} ${count} ${inlineText(state)}`,
  );
  const longest = instances.reduce((most, task) => Math.max(most, tookMs(task) ?? 0), 0);
  const tries = instances.reduce((most, task) => Math.max(most, task.tryNumber), 0);
  return [
    `${nameCell(group.taskId, -1, '')} × ${instances.length}`,
    states.join('<br>'),
    areTriesUnknown(report) ? '' : tries > 1 ? `up to ${tries}` : String(tries),
    longest === 0 ? '' : `longest ${formatDuration(longest)}`,
  ];
}

function nameCell(taskId: string, mapIndex: number, url: string): string {
  return link(nameCode(taskName({ taskId, mapIndex })), url);
}

function tookMs(task: TaskInstance): number | undefined {
  return task.durationSeconds === undefined
    ? spanMs(task.startDate, task.endDate)
    : task.durationSeconds * 1000;
}

/** Airflow's command line gives no try numbers. */
function areTriesUnknown({ transport }: StepReport): boolean {
  return transport === 'cli';
}
