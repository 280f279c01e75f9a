import { listSome, shortException } from '../core/cut.ts';
import type { OutcomeName } from '../core/outcome.ts';
import { findFailures, taskName } from '../findings/task-state.ts';
import type { StepReport } from './step-report.ts';

const NAMED_TASKS = 3;
const EXCEPTION_LIMIT = 300;

/** How each outcome is told: its sign, and the words after the DAG's name. */
export const verdictWords: Readonly<Record<OutcomeName, { readonly sign: string; readonly words: string }>> =
  {
    success: { sign: '✅', words: 'succeeded' },
    failed: { sign: '❌', words: 'failed' },
    'timed-out': { sign: '⏰', words: 'did not finish in time' },
    cancelled: { sign: '🚫', words: 'was not awaited: the workflow was cancelled' },
    triggered: { sign: '🚀', words: 'was triggered' },
    skipped: { sign: '⏭️', words: 'was not triggered' },
    validated: { sign: '☑️', words: 'can be triggered' },
    'not-ready': { sign: '⛔', words: 'is not ready' },
    error: { sign: '💥', words: 'could not be run or followed' },
  };

/** `DAG "etl" failed`; without a name when the inputs could not be read. */
export function verdictTitle({ outcome, dagId }: StepReport): string {
  const { words } = verdictWords[outcome.name];
  return dagId === '' ? `The DAG ${words}` : `DAG "${dagId}" ${words}`;
}

/** Why the step ended as it did: the outcome's sentence, and for a failed run its root failures. Foreign text. */
export function verdictMessage(report: StepReport): string {
  const { outcome } = report;
  const message = sentence(outcome.message);
  return outcome.name === 'failed' && (report.tasks !== undefined || report.unknown.length > 0)
    ? `${message} ${describeFailures(report)}`
    : message;
}

function describeFailures({ tasks = [], dagTasks, taskLogs, unknown }: StepReport): string {
  const isTasksUnknown = unknown.some(({ kind }) => kind === 'tasks');
  const failures = findFailures(tasks, dagTasks);
  const roots = failures.filter((task) => task.state === 'failed');
  if (failures.length === 0 && isTasksUnknown)
    return 'Which task failed is unknown: the task instances could not be read.';
  if (failures.length === 0) {
    return 'No task failed: the run may have been set to failed by hand, or have outlived its dagrun_timeout.';
  }
  const named = [...new Set((roots.length > 0 ? roots : failures).map(taskName))];
  const [first] = taskLogs.read.filter(
    ({ exception, task }) => exception !== undefined && task.state === 'failed',
  );
  const exception = shortException(first?.exception, EXCEPTION_LIMIT) ?? 'its long error stands in its log';
  const why = first === undefined ? '' : ` ${taskName(first.task)}: ${sentence(exception)}`;
  const what = `${named.length === 1 ? 'Failed task' : `${named.length} failed task instances`}: ${listSome(named, NAMED_TASKS)}.`;
  return `${what}${why}`;
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
