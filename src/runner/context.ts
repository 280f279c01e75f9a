import { ActionError } from '../core/errors.ts';
import { isWebAddress } from '../core/web-address.ts';
import type { WorkflowContext } from './runner.ts';

/** What a variable may hold; the words complete "The variable X is not". */
interface Form {
  readonly is: (text: string) => boolean;
  readonly words: string;
}

const GIT_ID: Form = { is: (text) => /^[0-9a-f]{7,64}$/i.test(text), words: 'the id of a commit' };
const NUMBER: Form = { is: (text) => /^\d{1,19}$/.test(text), words: 'a whole number' };
const ADDRESS: Form = { is: isWebAddress, words: 'an address of http or https, without a password' };

/** A name of Git (git help check-ref-format), which links and requests are made of. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what no ref may have
const NO_REF = /[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[/-]|[/.]$/;

/**
 * The variables that links, requests and the run id are made of, each with its form. Other servers than GitHub's (Gitea, act)
 * set them too, and leave some empty.
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
 * Reads the runner's variables (GitHub Docs, "Store information in variables", Default environment variables). One of another
 * form than it has to have counts as empty here; `checkContext` refuses it.
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

/**
 * Throws `invalid-input` for the first variable of the runner that has not the form that it has to have; the message names the
 * variable, never what it holds. A blank one is fine.
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

/** Where OIDC tokens come from; `requestToken` is a secret. */
export interface IdTokenSettings {
  readonly url: string;
  readonly requestToken: string;
}

/**
 * Where the runner offers OIDC tokens; undefined when it offers none. Throws `invalid-input` for a variable that no request can
 * be made of; the message names it, never what it holds.
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
