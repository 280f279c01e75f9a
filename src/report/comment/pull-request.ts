import { isObject } from '../../core/json.ts';
import { readEventPayload } from '../../runner/event-payload.ts';
import type { WorkflowContext } from '../../runner/runner.ts';
import type { Octokit } from './own-comment.ts';

/**
 * The number of the pull request in the event's payload (`pull_request`, `pull_request_target`, `issue_comment` and more). An event
 * file that cannot be read counts as none, after one line to `log`.
 */
export async function readEventPullRequest(
  context: Pick<WorkflowContext, 'eventPath' | 'ref'>,
  log: (line: string) => void = () => {},
): Promise<number | undefined> {
  const event = await readEvent(context.eventPath, log);
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
  // Anything else would lead to another path of the API.
  if (!/^[0-9a-f]{40,64}$/i.test(sha)) return undefined;
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

async function readEvent(
  path: string,
  log: (line: string) => void,
): Promise<{ readonly [key: string]: unknown }> {
  if (path === '') return {};
  try {
    return await readEventPayload(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'it is not a JSON object';
    log(
      `The file of the event (GITHUB_EVENT_PATH) cannot be used: ${code}. The pull request is looked up by the commit instead.`,
    );
    return {};
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
