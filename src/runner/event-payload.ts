import { isObject } from '../core/json.ts';
import { readRegularFile } from '../core/regular-file.ts';

/** GitHub sends no event of more than 25 MB (GitHub Docs, "Webhook events and payloads", Payload cap). */
const LARGEST_EVENT = 26_214_400;

/** The payload of the workflow's event, from the file at `path` (GITHUB_EVENT_PATH). Rejects when it is not a JSON object. */
export async function readEventPayload(path: string): Promise<{ readonly [key: string]: unknown }> {
  const event: unknown = JSON.parse((await readRegularFile(path, LARGEST_EVENT)).toString('utf8'));
  if (isObject(event)) return event;
  throw new SyntaxError('not a JSON object');
}

/**
 * Whether the event is about a pull request from a fork and runs with a fork's permissions (`pull_request_target` runs with those
 * of the base repository). False when the payload cannot be read.
 */
export async function isForkPullRequest(given: {
  readonly eventPath: string;
  readonly eventName: string;
  readonly repository: string;
}): Promise<boolean> {
  if (given.eventPath === '' || given.eventName === 'pull_request_target') return false;
  try {
    const { pull_request: pull } = await readEventPayload(given.eventPath);
    if (!isObject(pull) || !isObject(pull['head'])) return false;
    // GitHub sends null for a fork that was deleted.
    if (pull['head']['repo'] === null) return true;
    const head = readName(pull['head']['repo']);
    const base = isObject(pull['base']) ? readName(pull['base']['repo']) : '';
    return head !== '' && head !== (base || given.repository.toLowerCase());
  } catch {
    return false;
  }
}

function readName(repository: unknown): string {
  const name = isObject(repository) ? repository['full_name'] : undefined;
  return typeof name === 'string' ? name.toLowerCase() : '';
}
