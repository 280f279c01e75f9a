import { expect, test } from 'vitest';
import type { Mwaa } from '../../../src/aws/mwaa.ts';
import { logIn } from '../../../src/transport/login.ts';
import { createRedirectRule } from '../../../src/transport/redirect.ts';

/** Logs in at a web server that sets these cookies, and returns the session and what was masked. */
async function logInWith(setCookies: readonly string[], major: 2 | 3) {
  const masked: string[] = [];
  const mwaa = {
    target: { environment: 'env' },
    createWebLoginToken: () => Promise.resolve({ token: 'token', host: 'web.example' }),
  } as unknown as Mwaa;
  const exchange = () => Promise.resolve({ status: 200, headers: {}, setCookies, text: '' });
  const mask = (secret: string) => masked.push(secret);
  const login = await logIn(
    { mwaa, exchange, mask, major, redirects: createRedirectRule() } as Parameters<typeof logIn>[0],
    new AbortController().signal,
  );
  return { headers: login.headers, masked };
}

test('only cookies that authenticate are masked', async () => {
  const { headers, masked } = await logInWith(
    [
      'lang=e; Path=/',
      'theme=dark-and-long-enough',
      'session=abcdefgh.ijklmnop; HttpOnly',
      '_token=other-version-1',
    ],
    2,
  );
  expect(headers).toEqual({ cookie: 'session=abcdefgh.ijklmnop' });
  expect(masked).toEqual(['abcdefgh.ijklmnop', 'other-version-1']);
});

test('a cookie in quotes and with escapes is masked in each form in which it may come back', async () => {
  const { headers, masked } = await logInWith(['_token="abc%2Bdefg%2Fhij"; Secure'], 3);
  expect(headers).toEqual({ authorization: 'Bearer abc%2Bdefg%2Fhij' });
  expect(masked).toEqual(['"abc%2Bdefg%2Fhij"', 'abc%2Bdefg%2Fhij', 'abc+defg/hij']);
});
