import type { BrokenAnswer } from './broken-answer.ts';
import type { HttpAnswer, HttpRequest } from './exchange.ts';
import { jsonAnswer, textAnswer } from './exchange.ts';
import type { OverrideAnswer } from './override.ts';
import { stsError } from './sts-xml.ts';
import type { Service, WireRequest } from './wire.ts';

/** Trouble that a test orders for one request. Unless it says otherwise the request has no effect. */
export type Fault =
  /** The connection is cut before the request reaches the service. */
  | { readonly kind: 'drop-before' }
  /** The request takes effect, then the connection is cut without an answer. */
  | { readonly kind: 'drop-after' }
  /** The connection is cut after `cutAfterMs` (default 0); the effect lands `delayMs` after the request came. */
  | { readonly kind: 'late-effect'; readonly delayMs: number; readonly cutAfterMs?: number }
  /** The request takes effect; the status line and headers arrive, then the connection is reset. */
  | { readonly kind: 'reset' }
  /** The request takes effect; only the first bytes (default half) of the promised body arrive. */
  | { readonly kind: 'truncate'; readonly bytes?: number }
  /** The request takes effect at once; the answer comes `ms` later. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The request takes effect; its answer arrives with another body. */
  | { readonly kind: 'rewrite'; readonly change: (body: string) => string }
  /** Airflow takes `ms` and the effect lands then; InvokeRestApi ends the call at its own limit all the same. */
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'throttle'; readonly retryAfterSeconds?: number | string; readonly status?: number }
  /** A bare status, such as 502 from a restarting web server; `afterEffect` lets the request take effect first. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly body?: string;
      /** Over those of the body's type, such as `x-amzn-errortype`. */
      readonly headers?: Readonly<Record<string, string>>;
      readonly afterEffect?: boolean;
    }
  /** An HTML page, with status 200 unless given. */
  | { readonly kind: 'html'; readonly status?: number; readonly afterEffect?: boolean }
  /** Status 200 with JSON that does not parse. */
  | { readonly kind: 'garbage'; readonly afterEffect?: boolean }
  /** Credentials, token or session are said to have expired, whatever the clock says. */
  | { readonly kind: 'expired' }
  /** AWS refuses the request with this error; status 403 unless given. */
  | { readonly kind: 'refusal'; readonly code: string; readonly message: string; readonly status?: number }
  /** The request is refused with words that quote one of its headers, as a proxy, Airflow or SigV4 may do. */
  | { readonly kind: 'echo'; readonly header: string; readonly status?: number }
  /** The web server sends the caller to a login page (302). */
  | { readonly kind: 'login-redirect' }
  /** The caller is sent to any address. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location: string }
  /**
   * Whatever an attacker sends in place of the answer. `make` sees the request with its secrets, and with `afterEffect` the
   * true answer, which it may change.
   */
  | {
      readonly kind: 'override';
      readonly make: (request: HttpRequest, truth: HttpAnswer | undefined) => OverrideAnswer;
      readonly afterEffect?: boolean;
    }
  | BrokenAnswer;

/** Decides per request whether something goes wrong; deterministic as long as the caller's function is. */
export type FaultScript = (request: WireRequest) => Fault | undefined;

const PAGE =
  '<!DOCTYPE html>\n<html><head><title>Airflow</title></head><body><h1>Airflow is starting</h1></body></html>\n';

/** The answer that replaces the real one, or undefined when the fault only cuts, delays or shortens. */
export function faultAnswer(
  fault: Fault,
  service: Service,
  headers: HttpRequest['headers'] = {},
): HttpAnswer | undefined {
  switch (fault.kind) {
    case 'throttle':
      return throttled(fault, service);
    case 'status':
      return fault.body === undefined
        ? { ...awsOrPlain(service, fault.status) }
        : withHeaders(textAnswer(fault.status, fault.body, guessType(fault.body)), fault.headers);
    case 'html':
      return textAnswer(fault.status ?? 200, PAGE, 'text/html; charset=utf-8');
    case 'garbage':
      return textAnswer(
        200,
        '{"RestApiStatusCode": 200, "RestApiResponse": {"state": "succ',
        'application/json',
      );
    case 'expired':
      return expired(service);
    case 'refusal':
      return refusal(fault, service);
    case 'redirect':
      return { status: fault.status, headers: { location: fault.location }, body: '' };
    case 'echo':
      return echo(fault, service, headers);
    case 'login-redirect':
      return {
        status: 302,
        headers: { location: '/login/?next=%2Fhome', 'content-type': 'text/html' },
        body: PAGE,
      };
    default:
      return undefined;
  }
}

function refusal(fault: Fault & { kind: 'refusal' }, service: Service): HttpAnswer {
  const { code, message, status = 403 } = fault;
  return service === 'sts'
    ? stsError(status, code, message)
    : jsonAnswer(status, { message }, { 'x-amzn-errortype': code });
}

function withHeaders(answer: HttpAnswer, headers: Readonly<Record<string, string>> = {}): HttpAnswer {
  return { ...answer, headers: { ...answer.headers, ...headers } };
}

/** True when a request with this fault still reaches the service before the answer is replaced. */
export const takesEffect = (fault: Fault): boolean => 'afterEffect' in fault && fault.afterEffect === true;

function throttled(fault: Fault & { kind: 'throttle' }, service: Service): HttpAnswer {
  const retryAfter: Record<string, string> =
    fault.retryAfterSeconds === undefined ? {} : { 'retry-after': String(fault.retryAfterSeconds) };
  if (service === 'sts') return stsError(fault.status ?? 400, 'Throttling', 'Rate exceeded');
  if (service === 'mwaa')
    return jsonAnswer(
      fault.status ?? 429,
      { message: 'Rate exceeded' },
      { 'x-amzn-errortype': 'ThrottlingException', ...retryAfter },
    );
  return jsonAnswer(fault.status ?? 429, { detail: 'Too Many Requests' }, retryAfter);
}

function echo(
  { header, status }: Fault & { kind: 'echo' },
  service: Service,
  headers: HttpRequest['headers'],
): HttpAnswer {
  const quoted = `${header}:${headers[header] ?? ''}`;
  const signature = `The request signature we calculated does not match the signature you provided. The Canonical String for this request should have been '${quoted}'`;
  if (service === 'sts') return stsError(status ?? 403, 'SignatureDoesNotMatch', signature);
  if (service === 'mwaa')
    return jsonAnswer(
      status ?? 403,
      { message: signature },
      { 'x-amzn-errortype': 'InvalidSignatureException' },
    );
  return jsonAnswer(status ?? 400, {
    title: 'Bad Request',
    status: status ?? 400,
    detail: `Header not understood: ${quoted}`,
  });
}

function expired(service: Service): HttpAnswer {
  if (service === 'sts')
    return stsError(
      400,
      'ExpiredTokenException',
      'Token expired: current date/time must be before the expiration date/time',
    );
  if (service === 'mwaa')
    return jsonAnswer(
      403,
      { message: 'The security token included in the request is expired' },
      { 'x-amzn-errortype': 'ExpiredTokenException' },
    );
  return jsonAnswer(401, { detail: 'Not authenticated' });
}

function awsOrPlain(service: Service, status: number): HttpAnswer {
  if (service === 'sts')
    return stsError(status, status === 503 ? 'ServiceUnavailable' : 'InternalFailure', 'Service fault');
  if (service === 'mwaa' && status === 500)
    return jsonAnswer(
      500,
      { message: 'Internal server error' },
      { 'x-amzn-errortype': 'InternalServerException' },
    );
  if (service === 'mwaa')
    return jsonAnswer(
      status,
      { message: 'Service Unavailable' },
      { 'x-amzn-errortype': 'ServiceUnavailableException' },
    );
  return textAnswer(
    status,
    `<html><head><title>${status}</title></head><body>${status}</body></html>`,
    'text/html',
  );
}

const guessType = (body: string): string =>
  body.startsWith('<') ? 'text/html' : /^\ufeff?[{[]/.test(body) ? 'application/json' : 'text/plain';
