import { ActionError, type ErrorDetails, TransportError } from '../core/errors.ts';
import { headOf } from '../core/foreign-text.ts';
import { readNetworkError } from '../http/network.ts';
import { iamStatement, type MwaaAction, type MwaaTarget } from './mwaa-target.ts';
import { firstWords } from './rest-api-answer.ts';
import {
  isClockSkew,
  isExpired,
  isForbidden,
  isNotFromAws,
  isThrottled,
  readSdkFailure,
  type SdkFailure,
} from './sdk-failure.ts';
import { explainSignature, isWrongRegion } from './signature-refusal.ts';

/** The call of the SDK that failed. */
export interface SdkCall {
  readonly action: MwaaAction;
  readonly target: MwaaTarget;
  /** Our own time limit ended the call. */
  readonly isTimedOut: boolean;
}

/** The error for the user: what failed, and which IAM statement, ARN or setting would help. */
export function explainSdkError(error: unknown, call: SdkCall): ActionError {
  const { action, target } = call;
  const failure = readSdkFailure(error);
  const cause = error;
  if (call.isTimedOut)
    return new TransportError('unreachable', `${action} was not answered in time.`, {
      delivery: 'unknown',
      cause,
    });
  const serviceFailure = explainServiceFailure(
    failure,
    error,
    `${action} on ${target.environment} (${target.region})`,
  );
  if (serviceFailure !== undefined) return serviceFailure;
  if (isExpired(error))
    return new ActionError(
      'credentials-expired',
      `AWS rejected the credentials, and still rejected them after renewal (${action}): ${failure.message}`,
      {
        hint: 'If the role was deleted or its sessions were revoked, repair it; if the keys come from an earlier step, run that step again.',
        cause,
      },
    );
  if (isClockSkew(error) || isWrongRegion(failure))
    return explainSignature(failure, { action, region: target.region }, cause);
  if (failure.text !== undefined || action === 'InvokeRestApi') {
    const special = explainInvokeRestApi(failure, error, call);
    if (special !== undefined) return special;
  }
  if (isForbidden(error))
    return new ActionError(
      'access-denied',
      `AWS refused ${action} on ${target.environment}: ${failure.message}`,
      {
        hint: `Allow it in a policy of the role: ${iamStatement(action, target)}`,
        cause,
      },
    );
  if (failure.name === 'ResourceNotFoundException')
    return new ActionError(
      'environment-not-found',
      `There is no MWAA environment ${target.environment} in ${target.region}${target.accountId === undefined ? '' : ` of account ${target.accountId}`}.`,
      {
        hint: 'Check the inputs environment and aws-region, and that the role belongs to the account of the environment.',
        cause,
      },
    );
  return new ActionError(
    'unexpected-response',
    `${action} on ${target.environment} failed${failure.status === undefined ? '' : ` (status ${failure.status})`}: ${describeFailure(failure)}`,
    { cause },
  );
}

/**
 * The error for keys that AWS does not know, and whose source has no others; undefined when AWS says that they have expired.
 */
export function explainUnknownKeys(
  refusal: unknown,
  { action, region }: { readonly action: MwaaAction; readonly region: string },
): ActionError | undefined {
  const { name, message } = readSdkFailure(refusal);
  if (/expired/i.test(`${name} ${headOf(message)}`)) return undefined;
  return new ActionError(
    'no-credentials',
    `AWS does not know the credentials of the job (${action}): ${message}`,
    {
      hint: `The access key may be mistyped, deleted or deactivated; the AWS_SESSION_TOKEN of temporary keys may be missing; they may be keys of another partition (China, GovCloud); or ${region} may not be enabled in their account.`,
      cause: refusal,
    },
  );
}

function describeFailure(failure: SdkFailure): string {
  if (failure.text !== undefined) return firstWords(failure.text);
  if (failure.name === 'SyntaxError') return 'the answer is not JSON';
  // Not an answer of AWS but an exception of the SDK or of Node, whose message may quote a setting.
  if (failure.status === undefined) return `the AWS SDK did not send it (${failure.name})`;
  return `${failure.name}: ${failure.message}`;
}

/**
 * The error for a failure that every AWS service may have: a TransportError for network, throttling, 5xx and answers that were cut
 * off, an ActionError for an answer that does not come from AWS or does not match its API; undefined for any other failure.
 */
export function explainServiceFailure(
  failure: SdkFailure,
  error: unknown,
  what: string,
): ActionError | undefined {
  if (isThrottled(failure))
    return new TransportError('throttled', `AWS throttles requests (${what}).`, {
      delivery: 'not-sent',
      retryAfterMs: failure.retryAfterMs,
      cause: error,
    });
  // Also with a status: the connection may be cut behind the headers.
  const network = readNetworkError(error);
  if (network !== undefined) {
    const message = `AWS cannot be reached (${what}): ${network.reason}.`;
    return network.hint === undefined
      ? new TransportError('unreachable', message, { delivery: network.delivery, cause: error })
      : new ActionError('unreachable', message, { hint: network.hint, cause: error });
  }
  const { status } = failure;
  // The SDK's decoders throw it for a member of another type than the API has; another try would get the same answer.
  if (failure.name === 'TypeError' && status !== undefined && status < 300)
    return new ActionError(
      'unexpected-response',
      `AWS answered ${what} with data that does not match its API.`,
      {
        cause: error,
      },
    );
  // Cut off, or a page; a redirect comes from a proxy, since AWS sends none here.
  const isCutShort = status !== undefined && status < 400;
  if (isCutShort || (status !== undefined && status >= 500) || failure.name === 'InternalServerException')
    return new TransportError(
      'unreachable',
      `AWS could not answer ${what} (${isCutShort ? 'the answer is broken' : `${failure.name}, status ${status}`}).`,
      { delivery: 'unknown', retryAfterMs: failure.retryAfterMs, cause: error },
    );
  if (isNotFromAws(failure))
    return new ActionError(
      'unexpected-response',
      `${what}: the answer with status ${status} has no error code of AWS, so it is probably not from AWS.`,
      {
        hint: 'A proxy or firewall between this runner and AWS may have sent it: let requests to AWS pass there, and check HTTPS_PROXY and NO_PROXY of the runner.',
        cause: error,
      },
    );
  return undefined;
}

/** The hint for a path that is too long. */
export const PATH_HINT =
  'Use transport: auto or web-session (the role then needs airflow:CreateWebLoginToken), or a shorter DAG id.';

/** The error for a refusal that only InvokeRestApi has; undefined for any other failure. */
function explainInvokeRestApi(failure: SdkFailure, error: unknown, call: SdkCall): ActionError | undefined {
  const { target } = call;
  const cause = error;
  const text = failure.text ?? failure.message;
  const head = headOf(text);
  const isValidation = failure.name === 'ValidationException';
  if (isForbidden(error) && /private web ?server|within a vpc/i.test(head))
    return privateWebServer(target.environment, 'AWS refuses InvokeRestApi.', cause);
  if (isForbidden(error) && /airflow role/i.test(head))
    return new ActionError(
      'no-airflow-role',
      `AWS maps this caller to no Airflow role in ${target.environment}: ${failure.message}`,
      {
        hint: `Use the Airflow role's ARN (not the environment's) in the policy: ${iamStatement(call.action, target)}`,
        cause,
      },
    );
  // Environments older than InvokeRestApi answer plain text (aws/aws-sdk-go-v2#3057).
  if (
    (failure.text !== undefined || isValidation) &&
    /update your environment|not (supported|available) /i.test(head)
  )
    return new ActionError(
      'environment-outdated',
      `The environment ${target.environment} does not support InvokeRestApi yet: ${firstWords(text)}`,
      {
        hint: `Update the environment once, any update will do: aws mwaa update-environment --name ${target.environment} --region ${target.region}`,
        cause,
      },
    );
  if (isValidation && /\bpath\b|length less than or equal to 64/i.test(head))
    return new TransportError('path-too-long', `InvokeRestApi refused the path: ${firstWords(text)}`, {
      delivery: 'not-sent',
      hint: PATH_HINT,
      cause,
    });
  if (failure.status === 413 || isTooLarge(head))
    return new TransportError('too-large', `InvokeRestApi: ${firstWords(text)}`, {
      delivery: 'unknown',
      cause,
    });
  return undefined;
}

/** `Response payload exceeds the maximum size`, `Request too large`. */
function isTooLarge(text: string): boolean {
  const exceeds = /exceed\w* /i.exec(text)?.index;
  return (
    /too large|6 ?MB/i.test(text) ||
    (exceeds !== undefined && /size|payload|limit/i.test(text.slice(exceeds)))
  );
}

/** The error of a private web server that is used from outside its VPC. */
export class PrivateWebServer extends ActionError {
  /** What was tried and what came back, as sentences. */
  readonly tried: string;

  constructor(message: string, tried: string, details: ErrorDetails) {
    super('private-web-server', message, details);
    this.tried = tried;
  }
}

/** The error for a private web server that was used from outside its VPC; `tried`: see PrivateWebServer. */
export function privateWebServer(environment: string, tried: string, cause?: unknown): PrivateWebServer {
  return new PrivateWebServer(
    `The web server of ${environment} is private: no transport can reach it from outside its VPC. What was tried: ${tried}`,
    tried,
    {
      hint: 'Run the job on a self-hosted runner inside the VPC (or one that reaches its MWAA endpoints), or make the web server public.',
      cause,
    },
  );
}
