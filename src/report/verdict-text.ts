import { isFinished, MOST_TASK_INSTANCES } from '../airflow/model.ts';
import { listSome, shortException } from '../core/cut.ts';
import type { OutcomeName } from '../core/outcome.ts';
import { asSentence } from '../core/sentence.ts';
import { AWAITING_INPUT, findFailures, taskName } from '../findings/task-state.ts';
import type { StepReport } from './step-report.ts';
import { codeOf } from './troubleshooting.ts';

const NAMED_TASKS = 3;
const EXCEPTION_LIMIT = 300;

/** The sign of each outcome. */
const SIGNS: Readonly<Record<OutcomeName, string>> = {
  success: '✅',
  failed: '❌',
  'timed-out': '⏰',
  cancelled: '🚫',
  triggered: '🚀',
  skipped: '⏭️',
  validated: '☑️',
  'not-ready': '⛔',
  error: '💥',
};

/** What happened, in a few words. */
export interface Headline {
  readonly sign: string;
  /** What it happened to, when it is not the DAG: `Input "timeout"`. */
  readonly subject: string | undefined;
  /** Follows the subject as it is: ` was not triggered`. */
  readonly words: string;
}

/** What happened, for titles and headings. */
export function headline(report: StepReport): Headline {
  const { name, subject } = report.outcome;
  const sign = SIGNS[name];
  if (subject !== undefined) return { sign, subject, words: ' cannot be used' };
  const words = describeResult(report);
  return { sign, subject, words: words.startsWith(':') ? words : ` ${words}` };
}

function describeResult({ outcome, run, origin, purpose }: StepReport): string {
  switch (outcome.name) {
    case 'success':
      return 'succeeded';
    case 'failed':
      return 'failed';
    case 'timed-out':
      return run === undefined ? 'was not triggered in time' : 'did not finish in time';
    case 'cancelled':
      if (run !== undefined) return ': stopped waiting because the workflow was cancelled';
      return `${outcome.isUncertain === true ? 'may have been' : 'was not'} triggered: the workflow was cancelled`;
    case 'triggered':
      return 'was triggered';
    case 'skipped':
      return 'was not triggered';
    case 'validated':
      return 'can be triggered';
    case 'not-ready':
      return purpose === 'dry-run' ? 'cannot be triggered' : 'was not triggered';
    case 'error':
      if (outcome.code === 'trigger-uncertain') return 'may have been triggered';
      // Its clear was refused, or has not been seen to take effect.
      if (run !== undefined && origin === 'resumed' && isFinished(run)) return 'could not be resumed';
      if (run !== undefined) return 'could not be watched any longer';
      return {
        trigger: 'was not triggered',
        attach: 'could not be watched',
        'dry-run': 'could not be checked',
      }[purpose];
  }
}

/** `DAG "etl" was not triggered (role-refused)`; without a name when the inputs could not be read. */
export function verdictTitle(report: StepReport): string {
  const { dagId, outcome } = report;
  const { subject, words } = headline(report);
  const name = dagId === '' ? 'The DAG' : `DAG "${dagId}"`;
  return `${subject ?? name}${words} (${codeOf(outcome)})`;
}

/**
 * Why the step ended as it did: the outcome's sentence, for a failed run its root failures, and for one that has not ended the tasks
 * that wait for a person. May quote Airflow: foreign text.
 */
export function verdictMessage(report: StepReport): string {
  const { outcome } = report;
  const message = asSentence(outcome.message);
  if (outcome.name === 'failed' && (report.tasks !== undefined || report.unknown.length > 0))
    return `${message} ${describeFailures(report)}`.trimEnd();
  if (outcome.name === 'timed-out') return [message, ...describeAwaited(report)].join(' ');
  return message;
}

/** What to do; for a run that waits for a person, that comes first. */
export function verdictHint(report: StepReport): string | undefined {
  const { outcome } = report;
  return outcome.name === 'timed-out' && describeAwaited(report).length > 0
    ? `Answer in Airflow, on the page of the task under "Required Actions". ${outcome.hint ?? ''}`.trimEnd()
    : outcome.hint;
}

function describeAwaited({ tasks = [] }: StepReport): readonly string[] {
  const names = tasks.filter(({ state }) => state === AWAITING_INPUT).map(taskName);
  if (names.length === 0) return [];
  const what = names.length === 1 ? 'A task waits' : `${names.length} task instances wait`;
  return [`${what} for the input of a person: ${listSome(names, NAMED_TASKS)}.`];
}

/** '' when nothing is known yet. */
function describeFailures({ tasks = [], areTasksFinal, dagTasks, taskLogs, unknown }: StepReport): string {
  const isTasksUnknown = unknown.some(({ kind }) => kind === 'tasks');
  const failures = findFailures(tasks, dagTasks);
  const roots = failures.filter((task) => task.state === 'failed');
  if (failures.length === 0 && isTasksUnknown)
    return 'Which task failed is unknown: the task instances could not be read.';
  // One that was not read may have failed.
  const arePartOfAll = !areTasksFinal || tasks.length > MOST_TASK_INSTANCES;
  if (failures.length === 0 && arePartOfAll) return '';
  if (failures.length === 0) {
    return 'No task failed: the run may have been set to failed by hand, or have outlived its dagrun_timeout.';
  }
  const named = [...new Set((roots.length > 0 ? roots : failures).map(taskName))];
  const [first] = taskLogs.read.filter(
    ({ exception, task }) => exception !== undefined && task.state === 'failed',
  );
  const exception =
    shortException(first?.exception, EXCEPTION_LIMIT) ?? 'its error is too long for this line; see its log';
  const why = first === undefined ? '' : ` ${taskName(first.task)}: ${asSentence(exception)}`;
  const what = `${named.length === 1 ? 'Failed task' : `${named.length} failed task instances`}: ${listSome(named, NAMED_TASKS)}${arePartOfAll ? '; there may be others' : ''}.`;
  return `${what}${why}`;
}
