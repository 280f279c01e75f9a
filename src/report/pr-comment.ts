import { createHash } from 'node:crypto';
import type { Clock } from '../clock.ts';
import { withDeadline } from '../dag-run/deadline.ts';
import type { Runner } from '../runner/runner.ts';
import { cutEnd, cutMiddle } from './cut.ts';
import { describeFacts } from './facts.ts';
import { code, escapeText, link } from './markdown.ts';
import { readEventPullRequest } from './pull-request.ts';
import type { StepReport } from './step-report.ts';
import { findFailures, taskKey, taskName } from './task-state.ts';
import { verdictMessage, verdictWords } from './verdict-text.ts';

const LIMIT_MS = 20_000;
const LAST_MS = 2_500;
const PAGE = 100;
/** Comments beyond are not searched for ours. */
const MOST_PAGES = 10;
const NAME_LIMIT = 120;
const MESSAGE_LIMIT = 2_000;
const MOST_TASKS = 10;

/** Where the comment goes, and what writes it; `token` is a secret, or empty. */
export interface CommentPlace {
  readonly token: string;
  readonly runner: Pick<Runner, 'context' | 'info' | 'warn' | 'debug'>;
  readonly clock: Clock;
}

/**
 * Keeps one comment for the DAG and the environment on the pull request of the event, or of the merged commit. Never
 * rejects for what GitHub answers: one warning says what to allow.
 */
export async function updateComment(
  report: StepReport,
  place: CommentPlace,
  signal: AbortSignal,
): Promise<void> {
  const { runner, token, clock } = place;
  if (token === '') {
    runner.warn('There is no pull request comment: the input "github-token" is empty.');
    return;
  }
  // A cancelled step has a few seconds left (GitHub Docs, "Workflow cancellation").
  const [ms, end] = signal.aborted ? [LAST_MS, new AbortController().signal] : [LIMIT_MS, signal];
  try {
    await withDeadline({ clock, ms }, end, (short) => writeComment(report, { runner, token }, short));
  } catch (error) {
    runner.warn(`The pull request comment could not be written: ${explain(error)}.`);
  }
}

async function writeComment(
  report: StepReport,
  { runner, token }: Pick<CommentPlace, 'runner' | 'token'>,
  signal: AbortSignal,
): Promise<void> {
  const { context } = runner;
  const [owner = '', repo = ''] = context.repository.split('/');
  const eventNumber = await readEventPullRequest(context, (line) => runner.info(line));
  // What octokit is wrapped in reads the same file when it is loaded, whatever kind of file it is.
  delete process.env['GITHUB_EVENT_PATH'];
  const { getOctokit } = await import('@actions/github');
  const { rest } = getOctokit(token, { baseUrl: context.apiUrl });
  const request = { signal };
  const number =
    eventNumber ??
    (await rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: context.sha, request }))
      .data[0]?.number;
  if (number === undefined) {
    runner.info('No pull request belongs to this commit, so none got a comment.');
    return;
  }
  const marker = describeMarker(report);
  const body = `${marker}\n${describeComment(report)}`;
  for (let page = 1; page <= MOST_PAGES; page += 1) {
    const { data } = await rest.issues.listComments({
      owner,
      repo,
      issue_number: number,
      per_page: PAGE,
      page,
      request,
    });
    const ours = data.find((comment) => comment.body?.startsWith(marker));
    if (ours !== undefined) {
      await rest.issues.updateComment({ owner, repo, comment_id: ours.id, body, request });
      return;
    }
    if (data.length < PAGE) break;
  }
  await rest.issues.createComment({ owner, repo, issue_number: number, body, request });
}

/** The hidden first line by which a comment is found again; the names are hashed, so they cannot end it. */
export function describeMarker({ dagId, environment, region }: StepReport): string {
  const key = createHash('sha256')
    .update(JSON.stringify([region, environment, dagId]))
    .digest('hex');
  return `<!-- trigger-mwaa-dag ${key.slice(0, 24)} -->`;
}

/** The comment's Markdown: the verdict, the facts and the failed tasks; logs stay in the workflow run. */
export function describeComment(report: StepReport): string {
  const { sign, words } = verdictWords[report.outcome.name];
  const failures = findFailures(report.tasks ?? [], report.dagTasks).filter(
    (task) => task.state === 'failed',
  );
  const exceptions = new Map(report.taskLogs.read.map(({ task, exception }) => [taskKey(task), exception]));
  const rows = failures.slice(0, MOST_TASKS).map((task) => {
    const exception = exceptions.get(taskKey(task));
    const why = exception === undefined ? '' : `: ${code(cutEnd(exception, 300))}`;
    return `- ${link(code(cutMiddle(taskName(task), NAME_LIMIT)), report.taskUrl(task))}${why}`;
  });
  const more = failures.length > MOST_TASKS ? [`- and ${failures.length - MOST_TASKS} more`] : [];
  return [
    `### ${sign} DAG ${code(cutMiddle(report.dagId, NAME_LIMIT))} ${words}`,
    `**Result:** ${escapeText(cutEnd(verdictMessage(report), MESSAGE_LIMIT))}`,
    ...(report.outcome.hint === undefined
      ? []
      : [`💡 ${escapeText(cutEnd(report.outcome.hint, MESSAGE_LIMIT))}`]),
    ...(rows.length === 0 ? [] : [[...rows, ...more].join('\n')]),
    ...[describeFacts(report)].filter((facts) => facts !== undefined),
  ].join('\n\n');
}

function explain(error: unknown): string {
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (status === 403 || status === 404) {
    return `GitHub refused it (${message}); give the job "permissions: pull-requests: write", and on a fork's pull request expect none`;
  }
  if (status === 401) return `GitHub refused the token of the input "github-token" (${message})`;
  return message.replace(/\.$/, '');
}
