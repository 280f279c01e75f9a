import type { Clock } from '../core/clock.ts';
import { describeForeignError, describeStack } from '../core/foreign-error.ts';
import { passes } from '../core/outcome.ts';
import { asSentence } from '../core/sentence.ts';
import { exceptionLine, lastLines } from '../dag-run/readiness/import-error.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { LimitedRunner } from './annotations.ts';
import { updateComment } from './comment/pr-comment.ts';
import { findImportErrorPlace } from './import-error-place.ts';
import { setOutputs } from './outputs.ts';
import { annotateFailures, printTaskLogs } from './printed-logs.ts';
import type { StepReport } from './step-report.ts';
import { writeSummary } from './summary/summary.ts';
import { codeOf, findHelp } from './troubleshooting.ts';
import { headline, verdictHint, verdictMessage, verdictTitle } from './verdict-text.ts';

/** Where to publish besides outputs and log, and until when. */
export type PublishOptions = Pick<Inputs, 'summary' | 'prComment' | 'githubToken'> & {
  /** When the report should be complete, on the clock's scale; undefined when the step waited for no run. */
  readonly endsAt?: number | undefined;
};

/** A comment takes two or three requests, so it always gets at least this time. */
const LEAST_COMMENT_MS = 4_000;

/**
 * Publishes the report: outputs, task logs, annotations, comment, summary, and last the verdict. Never rejects: a part that cannot be
 * written is one warning. A failing outcome always leaves its error annotation.
 */
export async function publishReport(
  report: StepReport,
  options: PublishOptions,
  place: { readonly runner: LimitedRunner; readonly clock: Clock },
  signal: AbortSignal,
): Promise<void> {
  const { runner, clock } = place;
  const attempt = async (what: string, act: () => void | Promise<void>) => {
    try {
      await act();
    } catch (error) {
      runner.warn(asSentence(`${what} failed: ${describeForeignError(error).replace(/^Error: /, '')}`));
      if (error instanceof Error) runner.debug(describeStack(error));
    }
  };
  await attempt('Setting the outputs', () => setOutputs(report, runner));
  await attempt('Printing the task logs', () => printTaskLogs(report, runner));
  await attempt('Annotating the import error', () => annotateImportError(report, runner));
  await attempt('Annotating the failed tasks', () => annotateFailures(report, runner));
  const limitMs =
    options.endsAt === undefined ? undefined : Math.max(options.endsAt - clock.now(), LEAST_COMMENT_MS);
  if (options.prComment) {
    await attempt('Updating the pull request comment', () =>
      updateComment(report, { token: options.githubToken, runner, clock, limitMs }, signal),
    );
  }
  if (options.summary) {
    await attempt('Writing the job summary', () =>
      runner.writeSummary(
        writeSummary({ ...report, warnings: runner.warnings }, clock.date(), (parts) =>
          runner.warn(`Parts of the job summary could not be written: ${parts.join(', ')}.`),
        ),
      ),
    );
  }
  await attempt('Logging the verdict', () => logVerdict(report, runner));
}

/**
 * Prints why the step fails, as its annotation, or that it passed. A verdict that was annotated before, while the logs were read, is
 * printed again as the last line of the log, with what is known by now.
 */
export function logVerdict(report: StepReport, runner: LimitedRunner): void {
  const { outcome, run, runUrl } = report;
  // A step that fails leaves an error annotation even if composing its text fails.
  const words = attemptWords(() => verdictMessage(report)) ?? outcome.message;
  const hint = attemptWords(() => verdictHint(report)) ?? outcome.hint;
  const text = [
    words,
    ...(hint === undefined ? [] : [hint]),
    ...(run === undefined || runUrl === '' ? [] : [runUrl]),
  ];
  if (passes(outcome.name)) {
    runner.info(`${headline(report).sign} ${text.join(' ')}`);
    return;
  }
  const help = findHelp(outcome, report.workflow);
  const title = attemptWords(() => verdictTitle(report)) ?? `The step failed (${codeOf(outcome)})`;
  const lines = [...text, `See ${help.url === '' ? `${help.path} of this action` : help.url}`];
  if (runner.verdictTitle() === title) runner.info(`${headline(report).sign} ${text.join(' ')}`);
  else runner.verdict(lines.join('\n'), { title });
}

function attemptWords<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

async function annotateImportError(report: StepReport, runner: LimitedRunner): Promise<void> {
  const { importError } = report;
  if (importError === undefined) return;
  runner.printGroup(`Import error of ${importError.filename}`, lastLines(importError.stackTrace));
  const place = await findImportErrorPlace(importError, runner.context.workspace);
  const title = exceptionLine(importError) || `${importError.filename} cannot be imported`;
  runner.error([importError.filename, ...lastLines(importError.stackTrace)].join('\n'), {
    ...place,
    title: `${title} (dag-import-error)`,
  });
}
