import { MOST_TASK_INSTANCES } from '../../airflow/model.ts';
import { wholeText } from '../../core/cut.ts';
import { formatDuration } from '../../core/duration.ts';
import type { Expectation } from '../../dag-run/wait/expectation.ts';
import { appearanceOf, countStates, formatTaskCount } from '../../findings/task-state.ts';
import { workflowRunUrl } from '../../runner/context.ts';
import { transportNames } from '../../transport/transport-kinds.ts';
import { measureRun } from '../run-times.ts';
import type { StepReport } from '../step-report.ts';
import { code, inlineText, link, nameCode, table } from './markdown.ts';

const MOST_KEYS = 40;
const TEXT_LIMIT = 100;
const NAME_LIMIT = 250;

const ORIGINS = {
  created: 'created by this step',
  adopted: 'found: it has the id and the conf that this step would have used',
  attached: 'attached to: it existed before',
  resumed: 'resumed: its failed tasks were cleared',
} as const;

/** The table of what is known about the run; undefined when nothing is. */
export function describeFacts(report: StepReport): string | undefined {
  return tableOf([...runRows(report), ...confFacts(report), ...workflowFacts(report)]);
}

/** The same for a comment, which the runner does not mask: without the keys of the conf. */
export function describeNames(report: StepReport): string | undefined {
  return tableOf([...runRows(report), ...workflowFacts(report)]);
}

function runRows(report: StepReport): readonly Row[] {
  return [...runFacts(report), ...placeFacts(report), ...timeFacts(report), ...taskFacts(report)];
}

function tableOf(rows: readonly Row[]): string | undefined {
  return rows.length === 0 ? undefined : table('ll', undefined, rows);
}

type Row = readonly [name: string, value: string];

function runFacts({ run, runUrl, origin }: StepReport): readonly Row[] {
  if (run === undefined) return [];
  const state = ` ${inlineText(run.state)}`;
  const how = origin === undefined ? '' : `, ${ORIGINS[origin]}`;
  return [['DAG run', `${link(nameCode(run.runId), runUrl)}${state}${how}`]];
}

function placeFacts(report: StepReport): readonly Row[] {
  if (report.environment === '') return [];
  const parts = [
    nameCode(report.environment),
    ...(report.region === '' ? [] : [inlineText(wholeText(report.region, TEXT_LIMIT))]),
    ...(report.airflowVersion === undefined
      ? []
      : [`Airflow ${inlineText(wholeText(report.airflowVersion, TEXT_LIMIT))}`]),
    ...(report.transport === undefined ? [] : [`through ${transportNames[report.transport]}`]),
  ];
  return [['Environment', parts.join(' · ')]];
}

function timeFacts({ run, expectation }: StepReport): readonly Row[] {
  if (run === undefined) return [];
  const rows: Row[] = [];
  const instant = (date: string) => inlineText(wholeText(formatInstant(date), TEXT_LIMIT));
  if (run.startDate !== undefined) {
    const to = run.endDate === undefined ? '' : ` to ${instant(run.endDate)}`;
    rows.push([run.endDate === undefined ? 'Started' : 'Time', `${instant(run.startDate)}${to}`]);
  }
  const { tookMs, queuedMs } = measureRun(run);
  const usual = expectation === undefined ? '' : describeUsual(expectation);
  if (tookMs !== undefined) {
    rows.push(['Duration', `<b>${formatDuration(tookMs)}</b>${usual === '' ? '' : ` (${usual})`}`]);
  } else if (usual !== '') {
    rows.push(['Usual duration', usual]);
  }
  if (queuedMs !== undefined && queuedMs >= 1_000) rows.push(['Queued for', formatDuration(queuedMs)]);
  if (run.logicalDate !== undefined) rows.push(['Logical date', instant(run.logicalDate)]);
  return rows;
}

function describeUsual({ runs, medianMs }: Expectation): string {
  return `median of the last ${runs} successful runs: ${formatDuration(medianMs)}`;
}

function taskFacts({ tasks, unknown }: StepReport): readonly Row[] {
  if (unknown.some(({ kind }) => kind === 'tasks'))
    return [['Task instances', 'unknown: they could not be read when the run had ended']];
  if (tasks === undefined || tasks.length === 0) return [];
  const counts = Object.entries(countStates(tasks)).map(
    ([state, count]) => `${appearanceOf(state).sign} ${count} ${inlineText(wholeText(state, TEXT_LIMIT))}`,
  );
  const all =
    tasks.length > MOST_TASK_INSTANCES ? `${formatTaskCount(tasks)}; of those that were read: ` : '';
  return [['Task instances', `${all}${counts.join(' · ')}`]];
}

function confFacts({ confKeys }: StepReport): readonly Row[] {
  if (confKeys.length === 0) return [];
  const shown = confKeys.slice(0, MOST_KEYS).map((key) => nameCode(key));
  const more = confKeys.length > MOST_KEYS ? ` and ${confKeys.length - MOST_KEYS} more` : '';
  return [['Conf keys', `${shown.join(' ')}${more} (values are not shown)`]];
}

function workflowFacts({ workflow }: StepReport): readonly Row[] {
  const { repository, runId, runNumber, runAttempt, serverUrl, sha, ref, actor } = workflow;
  if (repository === '' || runId === '') return [];
  const attempt = runAttempt > 1 ? `, attempt ${runAttempt}` : '';
  const commit =
    sha === '' ? [] : [`commit ${link(code(sha.slice(0, 7)), `${serverUrl}/${repository}/commit/${sha}`)}`];
  const parts = [
    link(
      `${inlineText(wholeText(workflow.workflow || 'workflow', NAME_LIMIT))} #${inlineText(runNumber)}${attempt}`,
      workflowRunUrl(workflow),
    ),
    ...(workflow.job === '' ? [] : [`job ${nameCode(workflow.job)}`]),
    ...(ref === '' ? [] : [nameCode(ref.replace(/^refs\/(?:heads|tags)\//, ''))]),
    ...commit,
    ...(actor === '' ? [] : [`by ${inlineText(wholeText(actor, TEXT_LIMIT))}`]),
  ];
  return [['Workflow', parts.join(' · ')]];
}

/** `2026-11-20 12:03:04 UTC`; the text itself when it is not a date. */
function formatInstant(date: string): string {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? date : `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}
