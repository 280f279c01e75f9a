import { createHash } from 'node:crypto';
import type { Clock } from '../../core/clock.ts';
import { byteLength } from '../../core/cut.ts';
import { quoteForeign } from '../../core/foreign-text.ts';
import { asClause } from '../../core/sentence.ts';
import { withDeadline } from '../../dag-run/deadline.ts';
import { findFailures, taskName } from '../../findings/task-state.ts';
import { workflowRunUrl } from '../../runner/context.ts';
import type { Runner } from '../../runner/runner.ts';
import type { StepReport } from '../step-report.ts';
import { describeNames } from '../summary/facts.ts';
import { heading, inlineText, link, list, nameCode, paragraph } from '../summary/markdown.ts';
import { findHelp } from '../troubleshooting.ts';
import { headline } from '../verdict-text.ts';
import { findOwnComment, putComment, statusOf } from './own-comment.ts';
import { findOpenPullRequest, readEventPullRequest } from './pull-request.ts';

const LIMIT_MS = 20_000;
const LAST_MS = 2_500;
const MESSAGE_LIMIT = 300;
/** GitHub takes 65,536 characters; a character has one byte or more. */
const COMMENT_BYTES = 65_000;
const TASKS_BYTES = 40_000;
const MOST_TASKS = 10;

/** With what the comment is written; `token` is a secret, or empty. */
export interface CommentPlace {
  readonly token: string;
  readonly runner: Pick<Runner, 'context' | 'info' | 'warn' | 'debug'>;
  readonly clock: Clock;
  /** Time limit in milliseconds; 20 s at most. */
  readonly limitMs?: number | undefined;
}

/**
 * Keeps one comment for the DAG and the environment on the pull request of the event, or on the open one of the commit.
 * Never rejects for what GitHub answers: one warning says what to allow, and whether an older verdict still stands there.
 */
export async function updateComment(
  report: StepReport,
  place: CommentPlace,
  signal: AbortSignal,
): Promise<void> {
  const { runner, token, clock, limitMs = LIMIT_MS } = place;
  if (token === '') {
    runner.warn('There is no pull request comment: the input "github-token" is empty.');
    return;
  }
  // A cancelled step has a few seconds left (GitHub Docs, "Workflow cancellation").
  const [ms, end] = signal.aborted
    ? [LAST_MS, new AbortController().signal]
    : [Math.min(limitMs, LIMIT_MS), signal];
  const found: Found = { isOld: false };
  try {
    await withDeadline({ clock, ms }, end, (short) => writeComment(report, { runner, token, found }, short));
  } catch (error) {
    const old = found.isOld ? ' The comment that is there still shows an older verdict.' : '';
    runner.warn(`The pull request comment could not be written: ${explain(error)}.${old}`);
  }
}

/** Whether the pull request has a comment of this action that does not show this verdict yet. */
interface Found {
  isOld: boolean;
}

async function writeComment(
  report: StepReport,
  place: Pick<CommentPlace, 'runner' | 'token'> & { readonly found: Found },
  signal: AbortSignal,
): Promise<void> {
  const { runner, token, found } = place;
  const { context } = runner;
  const [owner = '', repo = ''] = context.repository.split('/');
  if (repo === '') throw new Error('GITHUB_REPOSITORY names no repository');
  const eventNumber = await readEventPullRequest(context, (line) => runner.info(line));
  // @actions/github reads the same file when it is loaded, whatever kind of file it is.
  delete process.env['GITHUB_EVENT_PATH'];
  const { getOctokit } = await import('@actions/github');
  const octokit = getOctokit(token, { baseUrl: context.apiUrl });
  // A redirect may lead to a host that nobody configured.
  octokit.hook.before('request', (request) => {
    request.request['redirect'] = 'error';
  });
  const number = eventNumber ?? (await findOpenPullRequest(octokit, context, signal));
  if (number === undefined) {
    runner.info(
      'No open pull request of this repository has this commit as its head or merge commit, so none got a comment.',
    );
    return;
  }
  const pull = { owner, repo, issue_number: number };
  const marker = describeMarker(report);
  const id = await findOwnComment(octokit, { pull, marker }, signal);
  found.isOld = id !== undefined;
  const put = async (body: string) => await putComment(octokit, { pull, id, body }, signal);
  try {
    await put(`${marker}\n${describeComment(report)}`);
  } catch (error) {
    // GitHub's answer to a body that it does not like, such as one that is too long.
    if (statusOf(error) !== 422) throw error;
    await put(`${marker}\n${describeShortComment(report)}`);
  }
}

/** The hidden first line by which a comment is found again; the names are hashed, so they cannot end it. */
export function describeMarker({ dagId, environment, region }: StepReport): string {
  const key = createHash('sha256')
    .update(JSON.stringify([region, environment, dagId]))
    .digest('hex');
  return `<!-- trigger-mwaa-dag ${key.slice(0, 24)} -->`;
}

/**
 * The comment's Markdown: the verdict, the failed tasks and the run, in our own words with names, counts and links.
 * The runner does not mask comments, so messages of Airflow, AWS and tasks are only in the job summary.
 */
export function describeComment(report: StepReport): string {
  const parts = [
    describeVerdict(report),
    describeReason(report),
    describeFailures(report),
    describeNames(report),
  ].filter((part) => part !== undefined);
  const kept: string[] = [];
  let left = COMMENT_BYTES;
  for (const part of parts) {
    const bytes = byteLength(part) + 2;
    if (bytes > left) continue;
    left -= bytes;
    kept.push(part);
  }
  return kept.join('\n\n');
}

/** The verdict alone, for when the whole comment is refused. */
function describeShortComment(report: StepReport): string {
  return [describeVerdict(report), describeReason(report)].join('\n\n');
}

function describeVerdict(report: StepReport): string {
  const { dagId } = report;
  const { sign, subject, words } = headline(report);
  const dag = dagId === '' ? 'The DAG' : `DAG ${nameCode(dagId)}`;
  return heading(3, `${sign} ${subject === undefined ? dag : inlineText(subject)}${words}`);
}

function describeReason(report: StepReport): string {
  const { code } = report.outcome;
  const help = findHelp(report.outcome, report.workflow);
  const cause = code === undefined ? '' : `Code ${link(`<code>${code}</code>`, help.url)}. `;
  const page = link('the job summary', workflowRunUrl(report.workflow));
  return paragraph(`${cause}Details are in ${page}.`);
}

function describeFailures(report: StepReport): string | undefined {
  const failures = findFailures(report.tasks ?? [], report.dagTasks).filter(
    (task) => task.state === 'failed',
  );
  if (failures.length === 0) return undefined;
  const items: string[] = [];
  let left = TASKS_BYTES;
  for (const task of failures.slice(0, MOST_TASKS)) {
    const item = link(nameCode(taskName(task)), report.taskUrl(task));
    left -= byteLength(item);
    if (left < 0) break;
    items.push(item);
  }
  const rest = failures.length - items.length;
  const title = failures.length === 1 ? 'Failed task' : `${failures.length} failed task instances`;
  return [paragraph(`<b>${title}:</b>`), list(rest === 0 ? items : [...items, `and ${rest} more`])].join(
    '\n',
  );
}

function explain(error: unknown): string {
  const status = statusOf(error);
  const message = quoteForeign(error instanceof Error ? error.message : String(error), MESSAGE_LIMIT);
  if (status === 403 || status === 404) {
    return `GitHub refused it (${message}); give the job "permissions: pull-requests: write", and on a fork's pull request expect none`;
  }
  if (status === 401) return `GitHub refused the token of the input "github-token" (${message})`;
  return asClause(message);
}
