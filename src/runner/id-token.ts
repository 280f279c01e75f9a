import { ActionError, TransportError } from '../core/errors.ts';
import { isObject } from '../core/json.ts';
import type { Mask } from '../core/redaction/redaction.ts';
import { type Agents, readNetworkError } from '../http/network.ts';
import { AnswerTooLarge, type SmallAnswer, sendSmallRequest } from '../http/small-request.ts';
import { readIdTokenSettings } from './context.ts';
import { isForkPullRequest } from './event-payload.ts';
import { describeMissingToken } from './id-token-permission.ts';
import type { WorkflowContext } from './runner.ts';

/** What a request for an OIDC token needs. */
export interface IdTokenRequest {
  readonly audience: string;
  /** For ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
  readonly env: NodeJS.ProcessEnv;
  readonly context: Pick<WorkflowContext, 'eventPath' | 'eventName' | 'repository'>;
  readonly agents: Agents;
  readonly mask: Mask;
}

/** Far more than any answer with a token. */
const LARGEST_BYTES = 100_000;
/** The longest that AssumeRoleWithWebIdentity accepts (STS API Reference, WebIdentityToken). */
const LONGEST_TOKEN = 20_000;
const JWT = /^([\w-]{8,})\.[\w-]{2,}\.[\w-]{2,}$/;

/**
 * Requests a new OIDC token from GitHub and masks it (GitHub Docs, "OpenID Connect reference"). The answer is bounded in size, no
 * redirect is followed, and only a JWT is accepted. Rejects with `id-token-missing` when the job may not have a token, with a
 * TransportError when another try may succeed, with `unreachable` when waiting does not help, with `invalid-input` for an invalid
 * variable of the runner, and else with `unexpected-response`.
 */
export async function requestIdToken(request: IdTokenRequest, signal: AbortSignal): Promise<string> {
  const settings = readIdTokenSettings(request.env);
  if (settings === undefined)
    throw new ActionError(
      'id-token-missing',
      'GitHub gives this job no OIDC token, so the role cannot be assumed.',
      { hint: describeMissingToken(await isForkPullRequest(request.context)) },
    );
  request.mask(settings.requestToken);
  const url = new URL(settings.url);
  url.hash = '';
  url.search = `${url.search === '' ? '?' : `${url.search}&`}audience=${encodeURIComponent(request.audience)}`;
  const headers = { accept: 'application/json', authorization: `Bearer ${settings.requestToken}` };
  let answer: SmallAnswer;
  try {
    const sent = { method: 'GET', url, headers, largestBytes: LARGEST_BYTES } as const;
    answer = await sendSmallRequest(sent, request.agents, signal);
  } catch (error) {
    signal.throwIfAborted();
    throw explainFailure(error);
  }
  if (answer.status !== 200) throw await explainStatus(answer.status, request);
  const token = readToken(answer.text);
  request.mask(token, 'id-token');
  return token;
}

/** The token in an answer with status 200. */
function readToken(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // A page of a proxy, or an answer that was cut off: the text may hold a part of a token and is not kept.
    throw noToken('the answer is not JSON');
  }
  const value = isObject(body) ? body['value'] : undefined;
  if (typeof value === 'string' && isJwt(value)) return value;
  throw new ActionError(
    'unexpected-response',
    "GitHub's OIDC endpoint answered with something that is not a token (JWT).",
    { hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to; GitHub sets it.' },
  );
}

function isJwt(text: string): boolean {
  const header = text.length > LONGEST_TOKEN ? undefined : JWT.exec(text)?.[1];
  if (header === undefined) return false;
  try {
    return isObject(JSON.parse(Buffer.from(header, 'base64url').toString('utf8')));
  } catch {
    return false;
  }
}

async function explainStatus(status: number, request: IdTokenRequest): Promise<ActionError> {
  if ([301, 302, 303, 307, 308].includes(status))
    return new ActionError(
      'unexpected-response',
      `GitHub's OIDC endpoint redirects to another address (status ${status}), which is not followed.`,
      { hint: 'Check what ACTIONS_ID_TOKEN_REQUEST_URL leads to, and the proxy if there is one.' },
    );
  if (status < 400 || status >= 500 || status === 408 || status === 429) return noToken(`status ${status}`);
  return new ActionError('id-token-missing', `GitHub refused an OIDC token (status ${status}).`, {
    hint: describeMissingToken(await isForkPullRequest(request.context)),
  });
}

function explainFailure(error: unknown): ActionError {
  if (error instanceof AnswerTooLarge)
    return new ActionError(
      'unexpected-response',
      `GitHub's OIDC endpoint answered with more than ${LARGEST_BYTES} bytes, which is not a token.`,
    );
  const failure = readNetworkError(error);
  if (failure?.hint !== undefined)
    return new ActionError('unreachable', `GitHub's OIDC endpoint did not give a token: ${failure.reason}.`, {
      hint: failure.hint,
      cause: error,
    });
  return noToken(failure?.reason ?? 'the connection failed', error);
}

function noToken(reason: string, cause?: unknown): TransportError {
  return new TransportError('unreachable', `GitHub's OIDC endpoint did not give a token: ${reason}.`, {
    delivery: 'not-sent',
    cause,
  });
}
