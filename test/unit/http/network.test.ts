import { expect, test } from 'vitest';
import { readNetworkError } from '../../../src/http/network.ts';

const coded = (code: string, more: object = {}) => Object.assign(new Error(code), { code, ...more });

test('one error for all addresses of a name is read as the first of them, with nothing sent', () => {
  const error = new AggregateError([coded('ECONNREFUSED'), coded('ENETUNREACH')]);
  expect(readNetworkError(error)).toEqual({
    delivery: 'not-sent',
    reason: 'the connection was refused (ECONNREFUSED)',
    isNoRoute: true,
  });
  expect(readNetworkError(new AggregateError([coded('ECONNRESET')]))).toMatchObject({
    delivery: 'not-sent',
    isNoRoute: true,
  });
});

test.each<[string, unknown]>([
  ['an error of all addresses without one', new AggregateError([])],
  ['an error of nobody here', new AggregateError([new Error('other')])],
  ['an error without a code', new Error('other')],
  ['a code that says nothing of the network', coded('ENOENT')],
  ['no error', 'ECONNREFUSED'],
])('%s is no failure of the network', (_, error) => {
  expect(readNetworkError(error)).toBeUndefined();
});

test.each(['aborted', 'socket hang up'])('a connection that ends with "%s" was cut', (message) => {
  expect(readNetworkError(new Error(message))).toEqual({
    delivery: 'unknown',
    reason: 'the connection was cut',
    isNoRoute: false,
  });
});

test.each([
  ['ENOTFOUND', {}, 'not-sent', true],
  ['EAI_AGAIN', {}, 'not-sent', false],
  ['EADDRNOTAVAIL', {}, 'not-sent', false],
  ['ETIMEDOUT', { syscall: 'connect' }, 'not-sent', true],
  ['ETIMEDOUT', { syscall: 'read' }, 'unknown', false],
  ['EPROTO', {}, 'not-sent', false],
  ['ECONNRESET', {}, 'unknown', false],
  ['HPE_INVALID_CONSTANT', {}, 'unknown', false],
] as const)('%s %j: delivery %s, no route %s', (code, more, delivery, isNoRoute) => {
  expect(readNetworkError(coded(code, more))).toMatchObject({ delivery, isNoRoute });
});

test.each([
  ['HTTP/1.1 407 Proxy Authentication Required', true, false],
  ['HTTP/1.1 403 Forbidden', true, false],
  ['HTTP/1.1 502 Bad Gateway', false, true],
  ['HTTP/1.0 504 Gateway Timeout', false, true],
  ['HTTP/1.1 500 Internal Server Error', false, false],
  ['socket hang up', false, false],
])('a tunnel that is not opened (%s): setting at fault %s, no route %s', (message, hasHint, isNoRoute) => {
  const failure = readNetworkError(Object.assign(new Error(message), { code: 'ERR_PROXY_TUNNEL' }));
  expect(failure).toMatchObject({ delivery: 'not-sent', isNoRoute });
  expect(failure?.hint !== undefined).toBe(hasHint);
});
