import { byteLength, wholeText } from '../../core/cut.ts';
import { formatDuration } from '../../core/duration.ts';
import { passes } from '../../core/outcome.ts';
import { redact } from '../../core/redaction/redaction.ts';
import { lastLines } from '../../dag-run/readiness/import-error.ts';
import { measureRun } from '../run-times.ts';
import type { StepReport } from '../step-report.ts';
import { codeOf, findHelp } from '../troubleshooting.ts';
import { headline, verdictHint, verdictMessage } from '../verdict-text.ts';
import { describeFacts } from './facts.ts';
import { describeFailedTasks } from './failures.ts';
import { drawFlowchart } from './flowchart.ts';
import { drawGantt } from './gantt.ts';
import { code, codeBlock, heading, inlineText, link, list, nameCode, paragraph, table } from './markdown.ts';
import { inlineProse, proseBlocks } from './prose.ts';
import { describeSlowest, describeTasks } from './task-table.ts';

/** A summary above 1 MiB is not shown at all (GitHub Docs, "Workflow commands", Step isolation and limits). */
export const SUMMARY_BYTES = 1_000_000;
/** The share of all task logs. */
const LOG_BYTES = 400_000;
const MESSAGE_LIMIT = 3_000;
const LINE_LIMIT = 16_000;
const MOST_WARNINGS = 20;

/**
 * The job summary: the result first, then its details. Markdown, at most SUMMARY_BYTES in UTF-8. Parts that cannot be written are
 * named at the top and passed to `onFailures`; the others do not depend on them.
 */
export function writeSummary(
  report: StepReport,
  now: Date,
  onFailures: (parts: readonly string[]) => void = () => undefined,
): string {
  const sections: Readonly<Record<string, () => string | undefined>> = {
    verdict: () => describeVerdict(report),
    facts: () => describeFacts(report),
    'import error': () => describeImportError(report),
    'failed tasks': () => describeFailedTasks(report, LOG_BYTES),
    'dry run': () => describeDryRun(report),
    warnings: () => describeWarnings(report),
    graph: () => describeFlow(report),
    tasks: () => describeTasks(report),
    timeline: () => describeTimes(report, now),
    'slowest tasks': () => describeSlowest(report),
  };
  const failed: string[] = [];
  const parts = Object.entries(sections).map(([name, describe]) => {
    try {
      return describe();
    } catch {
      failed.push(name);
      return undefined;
    }
  });
  if (failed.length > 0) onFailures(failed);
  const note = failed.length === 0 ? undefined : `⚠️ These parts could not be written: ${failed.join(', ')}.`;
  return assemble([...parts.slice(0, 2), note, ...parts.slice(2)]);
}

/** Joins parts in order of importance; a part that does not fit is left out whole, and a note says so. */
function assemble(parts: readonly (string | undefined)[]): string {
  const note = '… Parts of this page were left out: a job summary may have 1 MiB.';
  const kept: string[] = [];
  let left = SUMMARY_BYTES - byteLength(note) - 4;
  let isCut = false;
  for (const part of parts) {
    if (part === undefined) continue;
    const bytes = byteLength(part) + 2;
    if (bytes > left) {
      isCut = true;
      continue;
    }
    left -= bytes;
    kept.push(part);
  }
  if (isCut) kept.push(note);
  return `${kept.join('\n\n')}\n`;
}

function describeVerdict(report: StepReport): string {
  const { outcome, dagId, run, runUrl } = report;
  const { sign, subject, words } = headline(report);
  const dag = dagId === '' ? 'The DAG' : `DAG ${nameCode(dagId)}`;
  const name = subject === undefined ? dag : inlineText(subject);
  const tookMs = outcome.name === 'success' || outcome.name === 'failed' ? measureRun(run).tookMs : undefined;
  const after =
    tookMs === undefined ? '' : ` ${outcome.name === 'failed' ? 'after' : 'in'} ${formatDuration(tookMs)}`;
  const title = heading(2, `${sign} ${name}${words}${after}`);
  const message = proseBlocks('<b>Result:</b> ', verdictMessage(report));
  const advice = verdictHint(report);
  const hint = advice === undefined ? [] : proseBlocks('💡 ', advice);
  const open = run === undefined ? '' : link('Open the run in Airflow', runUrl);
  const links = open.startsWith('<a') ? [paragraph(`🔗 ${open}`)] : [];
  return [title, ...message, ...hint, ...links, ...describeHelp(report)].join('\n\n');
}

function describeHelp({ outcome, workflow }: StepReport): readonly string[] {
  if (passes(outcome.name)) return [];
  const { path, url } = findHelp(outcome, workflow);
  const page = url === '' ? `${code(path)} of this action` : link('Troubleshooting', url);
  return [paragraph(`📖 Code ${code(codeOf(outcome))}: ${page}`)];
}

function describeImportError({ importError }: StepReport): string | undefined {
  if (importError === undefined) return undefined;
  const lines = lastLines(redact(importError.stackTrace));
  const file = paragraph(`📄 ${nameCode(importError.filename, MESSAGE_LIMIT)}`);
  return ['### Import error', file, codeBlock(lines)].join('\n\n');
}

function describeDryRun({ dryRun }: StepReport): string | undefined {
  if (dryRun === undefined) return undefined;
  const signs = { ok: '✅', failed: '❌', 'cannot-check': '❔' } as const;
  const rows = dryRun.checks.map((check) => [
    `${signs[check.status]} ${inlineProse(check.name)}`,
    [check.detail, check.hint]
      .filter((text) => text !== undefined)
      .map(inlineProse)
      .join('<br>💡 '),
  ]);
  const request = JSON.stringify(dryRun.request, null, 2)
    .split('\n')
    .map((line) => wholeText(line, LINE_LIMIT));
  return [
    '### Dry run: nothing was started',
    table('ll', ['Check', 'Finding'], rows),
    'A trigger would send this, with the values of the conf:',
    codeBlock(request, 'json'),
  ].join('\n\n');
}

function describeWarnings({ warnings }: StepReport): string | undefined {
  if (warnings.length === 0) return undefined;
  const shown = warnings.slice(0, MOST_WARNINGS).map((text) => `⚠️ ${inlineProse(text)}`);
  const more =
    warnings.length > MOST_WARNINGS ? [`and ${warnings.length - MOST_WARNINGS} more in the log`] : [];
  return ['### Warnings', list([...shown, ...more])].join('\n\n');
}

function describeFlow({ dagTasks = [], tasks = [] }: StepReport): string | undefined {
  if (dagTasks.length < 2) return undefined;
  const chart = drawFlowchart(dagTasks, tasks);
  if (chart === undefined) return undefined;
  const fold = chart.isFolded ? 'Each box is a task group, in the state of its worst task. ' : '';
  return ['### Graph', chart.markdown, ...describeNote(`${fold}${chart.names}`)].join('\n\n');
}

function describeTimes({ tasks = [], run }: StepReport, now: Date): string | undefined {
  const end = Date.parse(run?.endDate ?? '');
  const chart = drawGantt(tasks, Number.isNaN(end) ? now.getTime() : end);
  if (chart === undefined) return undefined;
  const few = chart.shown === chart.total ? '' : `The ${chart.shown} longest of ${chart.total} bars. `;
  const fold = chart.isFolded ? 'One bar for each task group. ' : '';
  const note = `${fold}${few}In your browser's time zone. ${chart.names}`;
  return ['### Timeline', chart.markdown, ...describeNote(note)].join('\n\n');
}

/** A line in small print; none for an empty text. */
function describeNote(html: string): readonly string[] {
  return html === '' ? [] : [paragraph(`<sub>${html.trim()}</sub>`)];
}
