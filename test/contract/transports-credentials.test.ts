import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Clock } from '../../src/core/clock.ts';
import { ActionError } from '../../src/core/errors.ts';
import { createAgents } from '../../src/http/network.ts';
import { requestIdToken } from '../../src/runner/id-token.ts';
import { shareEmulator } from './shared-emulator.ts';
import { fastClock, openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const shared = shareEmulator({ dags: {} });

/** Monotonic time that a test sets by hand; the wall clock may be as wrong as it likes. */
function createTime(wallClock: () => Date = () => new Date()) {
  const time = { nowMs: 0 };
  const clock: Clock = { ...fastClock, now: () => time.nowMs, date: wallClock };
  return { time, clock };
}

const assumed = () => shared.emulator.requests.filter(({ service }) => service === 'sts').length;
const tokens = () => shared.emulator.requests.filter(({ service }) => service === 'oidc').length;

/** Waits until nothing is sent or under way any more. */
async function answered(): Promise<void> {
  const { requests } = shared.emulator;
  let seen = -1;
  while (seen !== requests.length || requests.some(({ status }) => status === undefined)) {
    seen = requests.length;
    await sleep(30);
  }
}

describe('a role', () => {
  test('is assumed once for calls that start together', async () => {
    const kit = await openTransportStack(shared.emulator);
    await Promise.all([1, 2, 3].map(() => kit.mwaa.getEnvironment(signal)));
    expect(assumed()).toBe(1);
  });

  test.each([
    [3600, 2_995_000, 3_005_000],
    [900, 715_000, 725_000],
    [43_200, 42_595_000, 42_605_000],
  ])(
    'for %i s is renewed well before its end, with a new token',
    async (durationSeconds, keptMs, renewedMs) => {
      const { time, clock } = createTime();
      const kit = await openTransportStack(shared.emulator, { clock, role: { durationSeconds } });
      await kit.credentials.get(signal);
      time.nowMs = keptMs;
      await kit.credentials.get(signal);
      expect([tokens(), assumed()]).toEqual([1, 1]);
      time.nowMs = renewedMs;
      await kit.credentials.get(signal);
      await expect.poll(() => [tokens(), assumed()]).toEqual([2, 2]);
    },
  );

  test('is renewed beside the requests, which use the old credentials until the new ones are there', async () => {
    const { time, clock } = createTime();
    const kit = await openTransportStack(shared.emulator, { clock });
    const old = await kit.credentials.get(signal);
    time.nowMs = 3_100_000;
    shared.failFirst('AssumeRoleWithWebIdentity', { kind: 'delay', ms: 300 });
    const limit = new AbortController();
    expect(await kit.credentials.get(limit.signal)).toBe(old);
    expect(await kit.credentials.get(signal)).toBe(old);
    // The request that found it due has ended, as a look does that has a time limit.
    limit.abort();
    await expect.poll(() => kit.credentials.get(signal)).not.toBe(old);
    expect([tokens(), assumed()]).toEqual([2, 2]);
  });

  test('that STS gives for less than was asked for is renewed in time all the same', async () => {
    shared.emulator.settings.sts.credentialLifetimeMs = 100_000;
    const { time, clock } = createTime();
    const kit = await openTransportStack(shared.emulator, { clock });
    await kit.credentials.get(signal);
    time.nowMs = 85_000;
    await kit.credentials.get(signal);
    await expect.poll(assumed).toBe(2);
  });

  test.each([
    ['a day ahead', 86_400_000],
    ['a day behind', -86_400_000],
  ])('is not assumed for every call because the wall clock is %s', async (_name, offMs) => {
    const { time, clock } = createTime(() => new Date(Date.now() + offMs));
    const kit = await openTransportStack(shared.emulator, { clock });
    await kit.credentials.get(signal);
    time.nowMs = 1_800_000;
    await kit.credentials.get(signal);
    expect(assumed()).toBe(1);
  });

  test('six hours of polling under an OIDC endpoint that fails half of the time need no luck', async () => {
    const { time, clock } = createTime();
    let asked = 0;
    shared.emulator.setFaults(({ service }) => {
      if (service !== 'oidc') return undefined;
      asked += 1;
      return asked % 2 === 0 ? { kind: 'status', status: 500 } : undefined;
    });
    const { env } = shared.emulator;
    const parts = { env, context: { eventPath: '', eventName: 'push', repository: 'octo-org/octo-repo' } };
    let renewals = 0;
    const kit = await openTransportStack(shared.emulator, {
      clock,
      retryBudgetMs: 0,
      role: { durationSeconds: 900 },
      idToken: (audience, stop) => {
        renewals += 1;
        return requestIdToken({ ...parts, audience, agents: createAgents(env), mask: () => {} }, stop);
      },
    });
    for (time.nowMs = 0; time.nowMs < 6 * 3_600_000; time.nowMs += 30_000) {
      const before = renewals;
      await kit.credentials.get(signal);
      // Half a minute is enough for a renewal that has begun.
      if (renewals > before) await answered();
    }
    expect(assumed()).toBeGreaterThanOrEqual(24);
    expect(assumed()).toBeLessThan(40);
  });

  test('whose credentials have ended waits for the endpoint, and fails when patience ends', async () => {
    const { time, clock } = createTime();
    const kit = await openTransportStack(shared.emulator, { clock, retryBudgetMs: 0 });
    await kit.credentials.get(signal);
    time.nowMs = 3_600_001;
    shared.emulator.setFaults(({ service }) =>
      service === 'oidc' ? { kind: 'status', status: 503 } : undefined,
    );
    const error = await kit.credentials.get(signal).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ActionError);
    expect(error).toMatchObject({ code: 'unreachable', delivery: 'not-sent' });
    shared.emulator.setFaults(undefined);
    await kit.credentials.get(signal);
  });

  test('renews once for callers that were refused the same credentials', async () => {
    const kit = await openTransportStack(shared.emulator);
    const old = await kit.credentials.get(signal);
    const [one, two] = await Promise.all([
      kit.credentials.renew(old, signal),
      kit.credentials.renew(old, signal),
    ]);
    expect(one).toBe(two);
    expect(await kit.credentials.renew(old, signal)).toBe(one);
    expect(assumed()).toBe(2);
  });
});
