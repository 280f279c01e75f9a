import { headOf, quoteForeign } from '../core/foreign-text.ts';

/** One message of AWS names the caller, the action, the resource and the policy. */
const MESSAGE_LIMIT = 1_500;
const NAME_LIMIT = 100;

/** An error of any SDK client; `name` and `message` are free of secrets and conf values. */
export interface SdkFailure {
  readonly name: string;
  /** The message of AWS as one line. */
  readonly message: string;
  readonly status: number | undefined;
  /** The answer, when it was not the JSON or XML that the SDK expects. */
  readonly text: string | undefined;
  readonly retryAfterMs: number | undefined;
  readonly serverDate: string | undefined;
}

/** Reads an error that an SDK client threw; works for every service and for both generations of the SDK. */
export function readSdkFailure(error: unknown): SdkFailure {
  if (!(error instanceof Error))
    return {
      name: '',
      message: quoteForeign(String(error), MESSAGE_LIMIT),
      status: undefined,
      text: undefined,
      retryAfterMs: undefined,
      serverDate: undefined,
    };
  const sdk = error as Error & {
    readonly $metadata?: { readonly httpStatusCode?: number };
    readonly $response?: {
      readonly statusCode?: number;
      readonly headers?: Readonly<Record<string, string>>;
    };
    readonly $responseBodyText?: string;
  };
  const headers = sdk.$response?.headers ?? {};
  return {
    name: quoteForeign(error.name, NAME_LIMIT),
    message: quoteForeign(error.message, MESSAGE_LIMIT),
    status: sdk.$metadata?.httpStatusCode ?? sdk.$response?.statusCode,
    text: sdk.$responseBodyText,
    retryAfterMs: readRetryAfter(headers['retry-after']),
    serverDate: headers['date'] === undefined ? undefined : quoteForeign(headers['date'], NAME_LIMIT),
  };
}

/** The pause of a Retry-After header in milliseconds; its value is seconds or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(
  value: string | undefined,
  nowMs: () => number = Date.now,
): number | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const seconds = Number(value);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(value) - nowMs();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

const EXPIRED = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
]);
const SKEWED = new Set([
  'InvalidSignatureException',
  'SignatureDoesNotMatch',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
]);
const THROTTLED =
  /^(Throttling|ThrottlingException|ThrottledException|TooManyRequestsException|RequestLimitExceeded|RequestThrottled|RequestThrottledException|BandwidthLimitExceeded|LimitExceededException|SlowDown)$/;
const FORBIDDEN = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'UnauthorizedOperation',
  'NotAuthorized',
]);

/** The name that stands for a missing error code. */
const UNKNOWN_ERROR = 'UnknownError';

/**
 * Whether a proxy or firewall answered in the place of AWS: every refusal (4xx) of AWS has an error code, while theirs are a page, a
 * few words, or nothing.
 */
export function isNotFromAws({ name, status, text }: SdkFailure): boolean {
  // Without a code, the SDK uses the status as the name. Environments older than InvokeRestApi refuse it in plain text.
  const isNamed = ![UNKNOWN_ERROR, 'SyntaxError', String(status)].includes(name);
  return !isNamed && text === undefined && status !== undefined && status >= 400 && status < 500;
}

/** Whether other credentials may be accepted. */
export function isExpired(error: unknown): boolean {
  const name = nameOf(error);
  return EXPIRED.has(name) || (FORBIDDEN.has(name) && isTokenExpired(error));
}

/** Whether the signature was refused because of its time (or because it is wrong, which looks the same at first). */
export function isClockSkew(error: unknown): boolean {
  return SKEWED.has(nameOf(error));
}

/** Whether AWS throttles requests. */
export function isThrottled(failure: SdkFailure): boolean {
  return THROTTLED.test(failure.name) || failure.status === 429;
}

/** Whether IAM refused the call. */
export function isForbidden(error: unknown): boolean {
  return FORBIDDEN.has(nameOf(error)) && !isExpired(error);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** `The security token included in the request is expired`. */
function isTokenExpired(error: unknown): boolean {
  const message = error instanceof Error ? headOf(error.message) : '';
  const token = message.search(/security token /i);
  return token >= 0 && /expired/i.test(message.slice(token));
}
