import { describe, expect, test } from 'vitest';
import { explainSdkError, type SdkCall } from '../../../src/aws/explain-sdk-error.ts';
import { createMwaaTarget } from '../../../src/aws/mwaa-target.ts';
import { isExpired, readRetryAfter } from '../../../src/aws/sdk-failure.ts';
import { TransportError } from '../../../src/core/errors.ts';
import { readNetworkError } from '../../../src/http/network.ts';

const target = createMwaaTarget({
  environment: 'etl',
  region: 'eu-west-1',
  roleArn: 'arn:aws:iam::123456789012:role/R',
});
const call = (more: Partial<SdkCall> = {}): SdkCall => ({
  action: 'InvokeRestApi',
  target,
  isTimedOut: false,
  ...more,
});

/** An error as the SDK throws it for an answer of the service. */
function refused(name: string, status: number, message = 'no', more: object = {}): Error {
  const error = Object.assign(new Error(message), { $metadata: { httpStatusCode: status }, ...more });
  error.name = name;
  return error;
}

test.each([
  [
    refused('ConflictException', 409, 'in use'),
    'InvokeRestApi on etl failed (status 409): ConflictException: in use',
  ],
  [new RangeError('a setting'), 'InvokeRestApi on etl failed: the AWS SDK did not send it (RangeError)'],
])('a failure of no known kind has its status where it has one: %s', (failure, message) => {
  expect(explainSdkError(failure, call())).toMatchObject({ code: 'unexpected-response', message });
});

describe('throttling, in every spelling and status', () => {
  test.each([
    ['ThrottlingException', 400],
    ['ThrottlingException', 429],
    ['Throttling', 400],
    ['TooManyRequestsException', 429],
    ['RequestLimitExceeded', 503],
    ['RequestThrottled', 400],
    ['SlowDown', 503],
    ['UnknownError', 429],
  ])('%s (%i)', (name, status) => {
    const $response = { statusCode: status, headers: { 'retry-after': '7' } };
    const error = explainSdkError(refused(name, status, 'Rate exceeded', { $response }), call());
    expect(error).toMatchObject({ code: 'throttled', delivery: 'not-sent', retryAfterMs: 7_000 });
  });
});

describe('faults of the service say nothing about the effect', () => {
  test.each([
    ['InternalServerException', 500],
    ['ServiceUnavailableException', 503],
    ['UnknownError', 502],
    ['GatewayTimeout', 504],
  ])('%s (%i)', (name, status) => {
    const error = explainSdkError(refused(name, status), call());
    expect(error).toBeInstanceOf(TransportError);
    expect(error).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
  });

  test.each([200, 400, 403])('nor does an answer (%i) that is cut behind its headers', (statusCode) => {
    const cut = Object.assign(new Error('aborted\n  Deserialization error: to see the raw response, ...'), {
      code: 'ECONNRESET',
      $response: { statusCode, headers: {} },
    });
    expect(explainSdkError(cut, call())).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
  });

  test('nor does an answer that ends early', () => {
    const broken = Object.assign(new SyntaxError('Unexpected end of JSON input'), {
      $responseBodyText: '{"RestApi',
      $response: { statusCode: 200, headers: {} },
    });
    expect(explainSdkError(broken, call())).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
  });

  test('nor our own time limit', () => {
    const aborted = Object.assign(new Error('Request aborted'), { name: 'AbortError' });
    expect(explainSdkError(aborted, call({ isTimedOut: true }))).toMatchObject({ delivery: 'unknown' });
  });
});

describe('refusals of InvokeRestApi', () => {
  test.each([
    ['AccessDeniedException', 403, 'No Airflow role granted in IAM.', 'no-airflow-role'],
    [
      'AccessDeniedException',
      403,
      'Private webserver environments can only call InvokeRestApi within a VPC',
      'private-web-server',
    ],
    [
      'AccessDeniedException',
      403,
      'User: arn is not authorized to perform: airflow:InvokeRestApi',
      'access-denied',
    ],
    [
      'ValidationException',
      400,
      "1 validation error detected: Value '/dags' at 'path' failed to satisfy constraint: Member must have length less than or equal to 64",
      'path-too-long',
    ],
    [
      'ValidationException',
      400,
      'InvokeRestApi is not supported for this Airflow version',
      'environment-outdated',
    ],
    ['ResourceNotFoundException', 404, 'Environment not found', 'environment-not-found'],
    ['PayloadTooLargeException', 413, 'Request too large', 'too-large'],
    ['InvalidSignatureException', 403, 'Signature expired', 'no-credentials'],
    ['ExpiredTokenException', 403, 'expired', 'credentials-expired'],
    ['SomethingNew', 418, 'what is this', 'unexpected-response'],
  ])('%s (%i) "%s" is %s', (name, status, message, code) => {
    expect(explainSdkError(refused(name, status, message), call()).code).toBe(code);
  });

  test('plain text, which the SDK cannot parse', () => {
    const text = Object.assign(new SyntaxError('Unexpected token U in JSON'), {
      $responseBodyText: 'Update your environment to use InvokeRestApi',
      $response: { statusCode: 400, headers: {} },
    });
    const error = explainSdkError(text, call());
    expect(error.code).toBe('environment-outdated');
    expect(error.hint).toContain('--name etl --region eu-west-1');
  });

  test('the same texts from another action are ordinary refusals', () => {
    const error = refused('AccessDeniedException', 403, 'no Airflow role');
    expect(explainSdkError(error, call({ action: 'CreateCliToken' })).code).toBe('access-denied');
  });
});

describe('expiry', () => {
  test.each([
    ['ExpiredTokenException', 'expired', true],
    ['ExpiredToken', 'expired', true],
    ['UnrecognizedClientException', 'The security token included in the request is invalid', true],
    ['InvalidClientTokenId', 'invalid', true],
    ['AccessDeniedException', 'The security token included in the request is expired', true],
    ['AccessDeniedException', 'not authorized', false],
    ['ValidationException', 'expired', false],
  ])('%s "%s": %s', (name, message, expected) => {
    expect(isExpired(refused(name, 403, message))).toBe(expected);
  });
});

test('Retry-After is seconds or a date', () => {
  const now = () => Date.parse('2026-01-01T00:00:00Z');
  expect(readRetryAfter('120', now)).toBe(120_000);
  expect(readRetryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000);
  expect(readRetryAfter('Thu, 01 Jan 2025 00:00:30 GMT', now)).toBe(0);
  expect(readRetryAfter('soon', now)).toBeUndefined();
  expect(readRetryAfter(undefined, now)).toBeUndefined();
});

describe('what a failed connection means', () => {
  const failed = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });
  test.each([
    ['ECONNREFUSED', {}, 'not-sent'],
    ['ENOTFOUND', {}, 'not-sent'],
    ['EAI_AGAIN', {}, 'not-sent'],
    ['EHOSTUNREACH', {}, 'not-sent'],
    ['ETIMEDOUT', { syscall: 'connect' }, 'not-sent'],
    ['ETIMEDOUT', { syscall: 'read' }, 'unknown'],
    ['ECONNRESET', {}, 'unknown'],
    ['EPIPE', {}, 'unknown'],
    ['HPE_INVALID_CONSTANT', {}, 'unknown'],
    ['CERT_HAS_EXPIRED', {}, 'not-sent'],
    ['SELF_SIGNED_CERT_IN_CHAIN', {}, 'not-sent'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', {}, 'not-sent'],
    ['ERR_PROXY_TUNNEL', {}, 'not-sent'],
  ] as const)('%s %j is %s', (code, more, delivery) => {
    expect(readNetworkError(failed(code, more))?.delivery).toBe(delivery);
  });

  test('what is no matter of the network is not taken for one', () => {
    expect(readNetworkError(new TypeError('x is not a function'))).toBeUndefined();
    expect(readNetworkError(failed('ERR_INVALID_ARG_TYPE'))).toBeUndefined();
    expect(readNetworkError('a text')).toBeUndefined();
  });
});
