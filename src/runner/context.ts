import { ActionError } from '../core/errors.ts';
import { isWebAddress } from '../core/web-address.ts';
import type { WorkflowContext } from './runner.ts';

/** What a variable may hold; `words` completes "The variable X is not ...". */
interface Form {
  readonly is: (text: string) => boolean;
  readonly words: string;
}

const GIT_ID: Form = { is: (text) => /^[0-9a-f]{7,64}$/i.test(text), words: 'the id of a commit' };
const NUMBER: Form = { is: (text) => /^\d{1,19}$/.test(text), words: 'a whole number' };
const ADDRESS: Form = { is: isWebAddress, words: 'an address of http or https, without a password' };

/** What no Git ref contains (git help check-ref-format). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: no ref contains control characters
const NO_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[/-]|[/.]$/;

/**
 * The variables that become parts of links, requests and the run id, and what they may hold. Other servers than GitHub's (Gitea,
 * act) set them too, and leave some empty.
 */
const FORMS: Readonly<Record<string, Form>> = {
  GITHUB_REPOSITORY: {
    is: (text) => /^(?!\.{1,2}\/)[\w.-]{1,100}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(text),
    words: 'a repository as owner/name',
  },
  GITHUB_RUN_ID: NUMBER,
  GITHUB_RUN_ATTEMPT: { is: (text) => /^\d{1,10}$/.test(text), words: NUMBER.words },
  GITHUB_RUN_NUMBER: NUMBER,
  GITHUB_REF: { is: (text) => text.length <= 1_000 && !NO_REF.test(text), words: 'the name of a Git ref' },
  GITHUB_SHA: GIT_ID,
  GITHUB_SERVER_URL: ADDRESS,
  GITHUB_API_URL: ADDRESS,
};

/**
 * Reads the runner's variables (GitHub Docs, "Store information in variables", Default environment variables). An invalid one
 * counts as empty here; `checkContext` refuses it.
 */
export function readContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const read = (name: string) => {
    const text = env[name] ?? '';
    const form = FORMS[name];
    return form === undefined || form.is(text) ? text : '';
  };
  return {
    repository: read('GITHUB_REPOSITORY'),
    workflow: read('GITHUB_WORKFLOW'),
    job: read('GITHUB_JOB'),
    step: read('GITHUB_ACTION'),
    runId: read('GITHUB_RUN_ID'),
    runNumber: read('GITHUB_RUN_NUMBER'),
    runAttempt: Number(read('GITHUB_RUN_ATTEMPT')) || 1,
    ref: read('GITHUB_REF'),
    sha: read('GITHUB_SHA'),
    actor: read('GITHUB_ACTOR'),
    eventName: read('GITHUB_EVENT_NAME'),
    actionRepository: read('GITHUB_ACTION_REPOSITORY'),
    actionRef: read('GITHUB_ACTION_REF'),
    serverUrl: read('GITHUB_SERVER_URL') || 'https://github.com',
    apiUrl: read('GITHUB_API_URL') || 'https://api.github.com',
    workspace: read('GITHUB_WORKSPACE'),
    eventPath: read('GITHUB_EVENT_PATH'),
  };
}

/** The page of the workflow run's attempt; '' outside GitHub. */
export function workflowRunUrl(
  context: Pick<WorkflowContext, 'repository' | 'serverUrl' | 'runId' | 'runAttempt'>,
): string {
  const { serverUrl, repository, runId, runAttempt } = context;
  if (repository === '' || runId === '') return '';
  return `${serverUrl}/${repository}/actions/runs/${runId}/attempts/${runAttempt}`;
}

/**
 * Throws `invalid-input` for the first invalid variable of the runner; the message names the variable, never its value. A blank
 * one is valid.
 */
export function checkContext(env: NodeJS.ProcessEnv): void {
  for (const [name, form] of Object.entries(FORMS)) {
    const text = env[name] ?? '';
    if (text.trim() === '' || form.is(text)) continue;
    throw new ActionError('invalid-input', `The variable ${name} is not ${form.words}.`, {
      hint: 'The runner sets it; remove what sets it to something else.',
    });
  }
}

/** The runner's endpoint for OIDC tokens; `requestToken` is a secret. */
export interface IdTokenSettings {
  readonly url: string;
  readonly requestToken: string;
}

/**
 * Where the runner offers OIDC tokens; undefined when it offers none. Throws `invalid-input` for a variable that cannot be used
 * for a request; the message names the variable, never its value.
 */
export function readIdTokenSettings(env: NodeJS.ProcessEnv): IdTokenSettings | undefined {
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '';
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] ?? '';
  if (url === '' || requestToken === '') return undefined;
  if (!isWebAddress(url)) throw notSetByGitHub('ACTIONS_ID_TOKEN_REQUEST_URL', 'an http or https address');
  if (!/^[\x21-\x7e]{1,12000}$/.test(requestToken))
    throw notSetByGitHub('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'a token that a header can hold');
  return { url, requestToken };
}

function notSetByGitHub(name: string, words: string): ActionError {
  return new ActionError('invalid-input', `The variable ${name} is not ${words}.`, {
    hint: 'GitHub sets it for a job with "permissions: id-token: write"; remove what sets it to something else.',
  });
}
