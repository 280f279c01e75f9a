import type { TaskInstance } from '../../airflow/model.ts';
import { lastLinesWithin, shortException, wholeText } from '../../core/cut.ts';
import { formatDuration } from '../../core/duration.ts';
import { redact } from '../../core/redaction/redaction.ts';
import { countOf } from '../../core/sentence.ts';
import type { TaskLogReading } from '../../findings/findings.ts';
import { appearanceOf, findFailures, taskKey, taskName } from '../../findings/task-state.ts';
import type { StepReport } from '../step-report.ts';
import { code, codeBlock, details, inlineText, link, nameCode, paragraph } from './markdown.ts';

/** How many logs are open when the page is loaded. */
const OPEN_LOGS = 2;
const EXCEPTION_LIMIT = 300;
const LONG_EXCEPTION_LIMIT = 4_000;
const MOST_NAMES = 40;

/** The tasks whose logs were read, failed ones first, with the ends of their logs within `bytes` altogether. */
export function describeFailedTasks(report: StepReport, bytes: number): string | undefined {
  const { taskLogs, tasks = [], dagTasks } = report;
  const failures = findFailures(tasks, dagTasks);
  const read = new Set(taskLogs.read.map(({ task }) => taskKey(task)));
  const unread = failures.filter((task) => task.state === 'failed' && !read.has(taskKey(task)));
  const blocked = failures.filter((task) => task.state === 'upstream_failed');
  if (read.size === 0 && failures.length === 0) return undefined;

  const perLog = Math.floor(bytes / Math.max(taskLogs.read.length, 1));
  const parts = taskLogs.read.map((reading, i) =>
    describeReading(reading, report, { perLog, isOpen: i < OPEN_LOGS }),
  );
  const named = [
    ...(unread.length === 0
      ? []
      : [paragraph(`<b>${unread.length} more failed:</b> ${nameTasks(unread, report)}`)]),
    ...(blocked.length === 0
      ? []
      : [paragraph(`<b>${blocked.length} did not run because of these:</b> ${nameTasks(blocked, report)}`)]),
  ];
  const title = failures.length === 0 ? 'Task logs' : 'Failed tasks';
  return [`### ${title}`, ...parts, ...named].join('\n\n');
}

function describeReading(
  reading: TaskLogReading,
  report: StepReport,
  options: { readonly perLog: number; readonly isOpen: boolean },
): string {
  const { task, log, exception } = reading;
  const short = shortException(exception, EXCEPTION_LIMIT);
  const why = short === undefined ? '' : ` — ${code(short)}`;
  // One that is too long for the title is the first paragraph.
  const long =
    exception === undefined || short !== undefined
      ? []
      : [paragraph(code(wholeText(redact(exception), LONG_EXCEPTION_LIMIT)))];
  const took = task.durationSeconds === undefined ? '' : ` · ${formatDuration(task.durationSeconds * 1000)}`;
  const tries = describeTries(task);
  const title = `${appearanceOf(task.state).sign} <b>${nameCode(taskName(task))}</b>${tries === '' ? '' : ` · ${tries}`}${took}${why}`;
  const url = report.taskUrl(task);
  const notes = [
    ...(url === '' ? [] : [link('Open the task in Airflow', url)]),
    ...(task.tryNumber > 1 ? [`${describeEarlier(task.tryNumber)} in Airflow`] : []),
    ...(reading.source === 'CloudWatch' ? ['read from CloudWatch Logs'] : []),
  ];
  if (log === undefined) {
    notes.push(
      `No log: ${inlineText(wholeText(redact(reading.missingBecause ?? 'none was found'), LONG_EXCEPTION_LIMIT))}`,
    );
    return details(title, paragraph(`🔗 ${notes.join(' · ')}`), options);
  }
  if (log.tryNumber !== undefined) {
    const later = reading.mayNotBeLast === true ? ' (whether there was a later try is not known)' : '';
    notes.push(`the log is of try ${log.tryNumber}${later}`);
  }
  const lines = lastLinesWithin(log.lines, options.perLog);
  if (log.isCut || lines.length < log.lines.length)
    notes.push(`the last ${countOf(lines.length, 'line')} of the log`);
  const head = notes.length === 0 ? [] : [paragraph(`🔗 ${notes.join(' · ')}`)];
  return details(title, [...head, ...long, codeBlock(lines)].join('\n\n'), options);
}

/** `try 2 of 3`; Airflow's max_tries counts the repetitions. '' when the try is unknown, as over the CLI. */
export function describeTries({ tryNumber, maxTries }: TaskInstance): string {
  if (tryNumber < 1) return '';
  return maxTries === undefined || maxTries < 0 || tryNumber > maxTries + 1
    ? `try ${tryNumber}`
    : `try ${tryNumber} of ${maxTries + 1}`;
}

/** Where the logs of earlier tries are. */
export function describeEarlier(tryNumber: number): string {
  return tryNumber === 2 ? 'the log of try 1 is' : `the logs of tries 1 to ${tryNumber - 1} are`;
}

function nameTasks(tasks: readonly TaskInstance[], report: StepReport): string {
  const names = tasks
    .slice(0, MOST_NAMES)
    .map((task) => link(nameCode(taskName(task)), report.taskUrl(task)));
  const more = tasks.length > MOST_NAMES ? ` and ${tasks.length - MOST_NAMES} more` : '';
  return `${names.join(' ')}${more}`;
}
