import { readFile } from 'node:fs/promises';
import { isObject } from '../json.ts';
import type { WorkflowContext } from '../runner/runner.ts';

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
