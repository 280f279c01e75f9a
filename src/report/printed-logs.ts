import type { TaskInstance } from '../airflow/model.ts';
import { listSome, shortException } from '../core/cut.ts';
import { asSentence, countOf } from '../core/sentence.ts';
import type { TaskLogReading } from '../findings/findings.ts';
import { findFailures, stateName, taskKey, taskName } from '../findings/task-state.ts';
import type { LimitedRunner } from './annotations.ts';
import type { StepReport } from './step-report.ts';
import { describeEarlier, describeTries } from './summary/failures.ts';

const MOST_LINKS = 20;
/** With a longer exception, the title of the annotation is the task's name. */
const EXCEPTION_LIMIT = 1_000;

/** Prints the task logs that were read, a group for each, and names those that were not. */
export function printTaskLogs(report: StepReport, runner: LimitedRunner): void {
  const { read, unread } = report.taskLogs;
  for (const reading of read) printReading(reading, report, runner);
  if (unread.length === 0) return;
  const were = unread.length === 1 ? 'log was' : 'logs were';
  runner.info(`${unread.length} more task ${were} not read:`);
  for (const task of unread.slice(0, MOST_LINKS))
    runner.info(`  ${taskName(task)} ${report.taskUrl(task)}`.trimEnd());
  if (unread.length > MOST_LINKS) runner.info(`  and ${unread.length - MOST_LINKS} more`);
}

/**
 * One error annotation for each failed task, with tasks that fail alike in one, within GitHub's limit. Tasks that are set failed because
 * this step stops the run are named in the log.
 */
export function annotateFailures(report: StepReport, runner: LimitedRunner): void {
  if (report.outcome.name !== 'failed' && report.outcome.name !== 'timed-out') return;
  const readings = new Map(report.taskLogs.read.map((reading) => [taskKey(reading.task), reading]));
  const alike = new Map<string, TaskInstance[]>();
  const failed = findFailures(report.tasks ?? [], report.dagTasks).filter(({ state }) => state === 'failed');
  const stopped = new Set(failed.filter((task) => wasStopped(task, report)));
  if (stopped.size > 0)
    runner.info(
      `At work when the run was stopped, and set to failed by that: ${listSome([...stopped].map(taskName), MOST_LINKS)}.`,
    );
  for (const task of failed) {
    if (stopped.has(task)) continue;
    // Instances of a mapped task usually fail alike, so those whose logs were not read share one annotation.
    const key = JSON.stringify([task.taskId, readings.get(taskKey(task))?.exception ?? '']);
    const group = alike.get(key);
    if (group === undefined) alike.set(key, [task]);
    else group.push(task);
  }
  const groups = [...alike.values()];
  const room = runner.errorsLeft();
  for (const group of groups.slice(0, room)) annotate(group, { report, readings }, runner);
  if (groups.length > room) {
    const failures = countOf(groups.length - room, 'more failure');
    runner.info(`Without an annotation: ${failures}. GitHub shows 10 for a step.`);
  }
}

/**
 * Whether Airflow set a task failed because this step stopped the run: that ends the run first, and its tasks at work then
 * (airflow/api/common/mark_tasks.py). Only of a run that was stopped is known, after a time-out, that it failed.
 */
function wasStopped(task: TaskInstance, { outcome, run }: StepReport): boolean {
  if (outcome.name !== 'timed-out' || run?.state !== 'failed') return false;
  return Date.parse(task.endDate ?? '') >= Date.parse(run.endDate ?? '');
}

function printReading(reading: TaskLogReading, report: StepReport, runner: LimitedRunner): void {
  const { task, log } = reading;
  const url = report.taskUrl(task);
  const title = `Log of ${taskName(task)}: ${[stateName(task.state), describeTries(task)].filter(Boolean).join(', ')}`;
  const notes = [
    ...(url === '' ? [] : [`In Airflow: ${url}`]),
    ...(task.tryNumber > 1
      ? [`Only the last try is shown; ${describeEarlier(task.tryNumber)} in Airflow.`]
      : []),
    ...(reading.source === 'CloudWatch' ? ['Read from CloudWatch Logs.'] : []),
  ];
  if (log === undefined) {
    runner.printGroup(title, [
      ...notes,
      `There is no log: ${asSentence(reading.missingBecause ?? 'none was found')}`,
    ]);
    return;
  }
  if (log.tryNumber !== undefined) {
    const later = reading.mayNotBeLast === true ? '; whether there was a later try is not known' : '';
    notes.push(`The log is of try ${log.tryNumber}${later}.`);
  }
  const cut = log.isCut ? [`… only the last ${countOf(log.lines.length, 'line')}`] : [];
  runner.printGroup(title, [...notes, ...cut, ...log.lines]);
}

function annotate(
  group: readonly TaskInstance[],
  known: { readonly report: StepReport; readonly readings: ReadonlyMap<string, TaskLogReading> },
  runner: LimitedRunner,
): void {
  const [first] = group;
  if (first === undefined) return;
  const url = known.report.taskUrl(first);
  const others =
    group.length === 1
      ? ''
      : ` and ${group.length - 1} more (${listSome(
          group.slice(1).map(({ mapIndex }) => `[${mapIndex}]`),
          10,
        )})`;
  const exception = shortException(known.readings.get(taskKey(first))?.exception, EXCEPTION_LIMIT);
  const tries = describeTries(first);
  runner.error(
    `Task ${taskName(first)}${others} failed${tries === '' ? '' : ` (${tries})`}${url === '' ? '' : `: ${url}`}`,
    {
      title: `${exception ?? `Task ${taskName(first)} failed`} (task-failed)`,
    },
  );
}
