import { expect, test } from 'vitest';
import { ActionError, TransportError } from '../../../src/core/errors.ts';
import { createRedirectRule } from '../../../src/transport/redirect.ts';

const place = { method: 'POST', host: 'web.example', path: '/aws_mwaa/cli?x=1' };

function refuse(location: string | undefined, rule = createRedirectRule()): unknown {
  const headers: Record<string, string> = location === undefined ? {} : { location };
  try {
    rule.refuse({ status: 307, headers, setCookies: [], text: '' }, place);
  } catch (error) {
    return error;
  }
  return undefined;
}

test('a redirect to another page is tried once more, then it is final', () => {
  const rule = createRedirectRule();
  expect(refuse('/login/?next=secret', rule)).toBeInstanceOf(TransportError);
  const error = refuse('/login/?next=secret', rule);
  expect(error).toBeInstanceOf(ActionError);
  expect(error).not.toBeInstanceOf(TransportError);
  expect((error as Error).message).toBe(
    'The web server web.example sends POST /aws_mwaa/cli to another page, /login/ (status 307). The step did not go there: nothing was sent to it.',
  );
  rule.reset();
  expect(refuse('/login/', rule)).toBeInstanceOf(TransportError);
});

test.each([
  ['https://elsewhere.example/x?token=1', 'another host, https://elsewhere.example ('],
  ['http://web.example/x', 'an address without TLS, http://web.example ('],
])('a redirect to %s is final', (location, words) => {
  const error = refuse(location);
  expect(error).not.toBeInstanceOf(TransportError);
  expect((error as Error).message).toContain(words);
});

test('a circle is named, and an answer without a usable Location is left to the caller', () => {
  expect((refuse('/aws_mwaa/cli/') as Error).message).toContain('the same page again and again');
  expect(refuse(undefined)).toBeUndefined();
  expect(refuse('https://[')).toBeUndefined();
});
