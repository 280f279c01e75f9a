import { expect, test } from 'vitest';
import { TransportError } from '../../../src/core/errors.ts';
import { NoRoute, NotConnected } from '../../../src/http/exchange.ts';
import { reachWebServer, type WebServerParts, withDelivery } from '../../../src/transport/web-server.ts';

const signal = new AbortController().signal;
const details = { delivery: 'not-sent' } as const;
const reset = new NotConnected('unreachable', 'the connection was cut', details);
const noRoute = new NoRoute('unreachable', 'there is no route', details);
const broken = new TransportError('unreachable', 'the answer broke off', { delivery: 'unknown' });
const answer = { status: 200, headers: {}, setCookies: [], text: '' };

/** Sends a request for each of these ends, `pauseMs` apart, and returns what each came to: a code of the message or `answered`. */
async function reach(
  ends: readonly (Error | typeof answer)[],
  pauseMs: number,
  { host = 'web.example', ...known }: Partial<WebServerParts> & { readonly host?: string } = {},
): Promise<readonly string[]> {
  let nowMs = 0;
  const left = [...ends];
  const exchange = async () => {
    const end = left.shift() ?? answer;
    if (end instanceof Error) throw end;
    return end;
  };
  const clock = { now: () => nowMs } as WebServerParts['clock'];
  const send = reachWebServer({ exchange, clock, environment: undefined, ...known }, 'Prod');
  const request = { method: 'GET', host, path: '/', headers: {}, timeoutMs: 1_000 } as const;
  const came: string[] = [];
  for (const _ of ends) {
    came.push(
      await send(request, signal).then(
        () => 'answered',
        (error: Error & { hint?: string }) => {
          if (error.message.includes('The web server of Prod is private')) return 'private';
          return error.hint?.startsWith('If the web server of the environment is private')
            ? 'maybe'
            : 'failed';
        },
      ),
    );
    nowMs += pauseMs;
  }
  return came;
}

const isPrivate = { isPrivate: true };

test.each([
  ['has no route: at once', [noRoute], 0, isPrivate, ['private']],
  [
    'cuts connections: at the fourth',
    [reset, reset, reset, reset],
    1,
    isPrivate,
    ['failed', 'failed', 'failed', 'private'],
  ],
  ['cuts connections: after 8 s', [reset, reset, reset], 4_000, isPrivate, ['failed', 'failed', 'private']],
  [
    'breaks an answer off: never',
    [broken, broken, broken, broken],
    9_000,
    isPrivate,
    Array(4).fill('failed'),
  ],
  ['has answered: never again', [answer, noRoute, reset], 9_000, isPrivate, ['answered', 'failed', 'failed']],
  ['has the name of a private one', [noRoute], 0, { host: 'a-vpce.c10.eu-west-1.example' }, ['private']],
  [
    'is public, whatever its name',
    [noRoute],
    0,
    { isPrivate: false, host: 'a-vpce.c10.example' },
    ['failed'],
  ],
] as const)('a private web server that %s', async (_, ends, pauseMs, known, expected) => {
  expect(await reach(ends, pauseMs, known)).toEqual(expected);
});

test.each([
  ['at the sixth failure', Array<Error>(6).fill(reset), 1, 5],
  ['after 15 s', [reset, reset, reset, reset], 5_000, 3],
  ['at the sixth failure without a route', Array<Error>(6).fill(noRoute), 1, 5],
])('a web server of which nobody says whether it is private may be: %s', async (_, ends, pauseMs, before) => {
  expect(await reach(ends, pauseMs)).toEqual([...Array(before).fill('failed'), 'maybe']);
});

test('a failure before a request keeps its words under another delivery', () => {
  const throttled = new TransportError('throttled', 'slow down', { delivery: 'unknown', retryAfterMs: 7 });
  expect(withDelivery(throttled, 'not-sent')).toMatchObject({
    code: 'throttled',
    message: 'slow down',
    delivery: 'not-sent',
    retryAfterMs: 7,
  });
  expect(withDelivery(broken, 'not-sent')).toMatchObject({ code: 'unreachable', delivery: 'not-sent' });
  expect(withDelivery(broken, 'unknown')).toBe(broken);
  const other = new Error('other');
  expect(withDelivery(other, 'not-sent')).toBe(other);
});
