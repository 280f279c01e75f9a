/**
 * The codes of all errors, grouped by who has to act. An error means that the step could not find out how its run went; a DAG run
 * that fails or takes too long, and a DAG that is not ready, are outcomes (see outcome.ts).
 */
const FAMILIES = {
  /** The author of the workflow. */
  input: ['invalid-input', 'no-region'],
  /** The owner of the AWS role, of the environment's access settings, or of the network. */
  access: [
    'id-token-missing',
    'role-refused',
    'no-credentials',
    'credentials-expired',
    'access-denied',
    'no-airflow-role',
    'airflow-forbidden',
    'environment-not-found',
    'environment-outdated',
    'private-web-server',
    'no-transport',
  ],
  /** The owner of the DAG. */
  airflow: ['dag-not-found', 'dag-run-not-found', 'run-conflict', 'rejected-by-airflow', 'unsupported'],
  /** Nobody yet: these problems are temporary, so retry later. */
  transport: ['throttled', 'unreachable', 'too-large', 'path-too-long', 'trigger-uncertain'],
  /** Us. */
  protocol: ['unexpected-response', 'unknown-state', 'internal'],
} as const;

/** Who has to act. */
export type ErrorFamily = keyof typeof FAMILIES;
/** Stable, documented in docs/TROUBLESHOOTING.md, safe to match on. */
export type ErrorCode = (typeof FAMILIES)[ErrorFamily][number];

/** Every code with its family, for documentation and tests. */
export const errorFamilies: Readonly<Record<ErrorFamily, readonly ErrorCode[]>> = FAMILIES;

/** The optional parts of an error. */
export interface ErrorDetails {
  /** What to do; names the exact permission, ARN, input or line. */
  readonly hint?: string | undefined;
  /** What cannot be used, when it is not the DAG: the beginning of the annotation's title, such as `Input "timeout"`. */
  readonly subject?: string | undefined;
  readonly cause?: unknown;
}

/** A failure with a message and a hint for the user; both are free of secrets and conf values. */
export class ActionError extends Error {
  override readonly name: string = 'ActionError';
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly subject: string | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.hint = details.hint;
    this.subject = details.subject;
  }
}

/**
 * What became of a request without an answer. `not-sent`: it certainly had no effect (refused connection, throttled,
 * refused by the gateway). `unknown`: it may have been carried out, or still be.
 */
export type Delivery = 'not-sent' | 'unknown';

/** A failure without a trustworthy answer; `delivery` says whether the same request may be sent again. */
export class TransportError extends ActionError {
  override readonly name = 'TransportError';
  readonly delivery: Delivery;
  /** The server's Retry-After, in milliseconds. */
  readonly retryAfterMs: number | undefined;

  constructor(
    code: (typeof FAMILIES)['transport'][number],
    message: string,
    details: ErrorDetails & { readonly delivery: Delivery; readonly retryAfterMs?: number | undefined },
  ) {
    super(code, message, details);
    this.delivery = details.delivery;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** The codes of a refusal of one transport by IAM or the gateway, never by Airflow; `auto` may then try the next. */
const REFUSALS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'access-denied',
  'no-airflow-role',
  'environment-outdated',
  'private-web-server',
  'path-too-long',
]);

/** Whether IAM or the gateway refused this transport, so that another may work. */
export function isRefusal(error: unknown): error is ActionError {
  return error instanceof ActionError && REFUSALS.has(error.code);
}

/** Whether an error leaves open if its request was carried out. */
export function isUndecided(error: unknown): error is TransportError {
  return error instanceof TransportError && error.delivery === 'unknown';
}
