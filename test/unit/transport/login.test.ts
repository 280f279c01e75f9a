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

/** Logs in at a web server that answers with these statuses in turn; a 200 sets the session of Airflow 2. */
async function logInThrough(statuses: readonly number[], major: number | undefined) {
  const sent: string[] = [];
  const parts = {
    mwaa: {
      target: { environment: 'env' },
      createWebLoginToken: () => Promise.resolve({ token: `token-${sent.length + 1}`, host: 'web.example' }),
    },
    exchange: ({ path, body }: { readonly path: string; readonly body: string }) => {
      sent.push(`${path} ${body}`);
      const status = statuses[sent.length - 1] ?? 500;
      const setCookies = status === 200 ? ['session=abcdefgh'] : [];
      return Promise.resolve({ status, headers: {}, setCookies, text: '' });
    },
    mask: () => {},
    major,
    redirects: createRedirectRule(),
  } as unknown as Parameters<typeof logIn>[0];
  const login = await logIn(parts, new AbortController().signal).catch((error: unknown) => error);
  return { login, sent };
}

test.each([401, 403, 302])(
  'a login turned away with %i is tried once more, with a new token',
  async (status) => {
    const { login, sent } = await logInThrough([status, 200], 2);
    expect(login).toMatchObject({ major: 2, headers: { cookie: 'session=abcdefgh' } });
    expect(sent).toEqual(['/aws_mwaa/login token=token-1', '/aws_mwaa/login token=token-2']);
  },
);

test('a login turned away twice is refused', async () => {
  const { login, sent } = await logInThrough([403, 403, 200], 2);
  expect(login).toMatchObject({ code: 'access-denied' });
  expect(sent).toHaveLength(2);
});

test('what is not there is not asked for again', async () => {
  const { login, sent } = await logInThrough([404, 200], 2);
  expect(login).toMatchObject({ code: 'access-denied' });
  expect(sent).toHaveLength(1);
});

test('an unknown version is tried as 3, then as 2', async () => {
  const { login, sent } = await logInThrough([404, 200], undefined);
  expect(login).toMatchObject({ major: 2 });
  expect(sent).toEqual(['/pluginsv2/aws_mwaa/login token=token-1', '/aws_mwaa/login token=token-2']);
});

test.each([
  [2, '/aws_mwaa/login'],
  [3, '/pluginsv2/aws_mwaa/login'],
  [4, '/pluginsv2/aws_mwaa/login'],
])('version %i logs in at %s alone', async (major, path) => {
  const { sent } = await logInThrough([404], major);
  expect(sent).toEqual([`${path} token=token-1`]);
});
