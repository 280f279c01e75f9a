import { readFile } from 'node:fs/promises';
import { isObject } from '../json.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import type { Octokit } from './own-comment.ts';

/** The number of the pull request in the event's payload (`pull_request`, `pull_request_target`, `issue_comment` and more). */
export async function readEventPullRequest(
  context: Pick<WorkflowContext, 'eventPath' | 'ref'>,
): Promise<number | undefined> {
  const event = await readEvent(context.eventPath);
  const { pull_request: pull, issue } = event;
  if (isObject(pull) && isNumber(pull['number'])) return pull['number'];
  if (isObject(issue) && isObject(issue['pull_request']) && isNumber(issue['number'])) return issue['number'];
  const merge = /^refs\/pull\/(\d{1,10})\//.exec(context.ref);
  return merge === null ? undefined : Number(merge[1]);
}

/** The open pull request of this repository whose head or merge commit is the workflow's; undefined when there is none. */
export async function findOpenPullRequest(
  octokit: Octokit,
  { repository, sha }: WorkflowContext,
  signal: AbortSignal,
): Promise<number | undefined> {
  const [owner = '', repo = ''] = repository.split('/');
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    owner,
    repo,
    commit_sha: sha,
    per_page: 100,
    request: { signal },
  });
  return data.find(
    (pull) =>
      pull.state === 'open' &&
      pull.base?.repo?.full_name?.toLowerCase() === repository.toLowerCase() &&
      (pull.head?.sha === sha || pull.merge_commit_sha === sha),
  )?.number;
}

async function readEvent(path: string): Promise<{ readonly [key: string]: unknown }> {
  if (path === '') return {};
  try {
    const event: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isObject(event) ? event : {};
  } catch {
    // No event, or none that can be read: the commit may still tell the pull request.
    return {};
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
