import { describe, expect, test } from 'vitest';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import type { RestRequest } from '../../src/transport/transport.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import { startEmulator } from '../emulator/emulator.ts';
import { failureOf } from '../harness/failure.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag: RestRequest = { method: 'GET', path: '/dags/etl', effect: 'read' };

describe('the web session', () => {
  test.each(['2.10.3', '3.0.6'])(
    'finds the login of Airflow %s by the cookie when nobody told the version',
    async (version) => {
      const emulator = await startEmulator({ airflowVersion: version, dags: {} });
      try {
        const kit = await openTransportStack(emulator);
        const transport = createWebSession(kit, undefined);
        const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
        expect(answer.body).toMatchObject({ version });
        // Each login takes a new token: one is used up by the attempt at the other place.
        const logins = kit.operations().filter((name) => name === 'web Login').length;
        expect(kit.operations().filter((name) => name === 'mwaa CreateWebLoginToken')).toHaveLength(logins);
      } finally {
        await emulator.stop();
      }
    },
  );

  test('a redirect to a login page renews the session once and is never followed', async () => {
    const emulator = await startEmulator({
      web: { expiredSession: 'login-redirect' },
      dags: { etl: { tasks: [] } },
    });
    try {
      const kit = await openTransportStack(emulator);
      const transport = createWebSession(kit, parseAirflowVersion('2.10.3'));
      await transport.send(readDag, signal);
      emulator.expire('sessions');
      expect((await transport.send(readDag, signal)).status).toBe(200);
      expect(kit.operations().filter((name) => name === 'web Login')).toHaveLength(2);
      expect(kit.operations()).not.toContain('web Page');
    } finally {
      await emulator.stop();
    }
  });

  test('a 403 is the end of a session, as 2.9.2 and 2.11.2 say it, until a new session is told the same', async () => {
    const emulator = await startEmulator({ airflowVersion: '2.9.2', dags: { etl: { tasks: [] } } });
    try {
      const kit = await openTransportStack(emulator);
      const transport = createWebSession(kit, parseAirflowVersion('2.9.2'));
      const logins = () => kit.operations().filter((name) => name === 'web Login').length;
      await transport.send(readDag, signal);
      emulator.expire('sessions');
      expect((await transport.send(readDag, signal)).status).toBe(200);
      expect(logins()).toBe(2);
      emulator.settings.iam.airflowRole = 'Viewer';
      emulator.expire('sessions');
      expect((await transport.send(readDag, signal)).status).toBe(200);
      const write = { method: 'POST', path: '/dags/etl/dagRuns', body: {}, effect: 'write' } as const;
      expect((await transport.send(write, signal)).status).toBe(403);
      expect(logins()).toBe(4);
      expect(emulator.airflow.runs('etl')).toEqual([]);
    } finally {
      await emulator.stop();
    }
  });

  test('requests side by side share one login, and one renewal', async () => {
    const emulator = await startEmulator({ dags: { etl: { tasks: [] } }, latencyMs: 30 });
    try {
      const kit = await openTransportStack(emulator);
      const transport = createWebSession(kit, parseAirflowVersion('2.10.3'));
      const count = (name: string) => kit.operations().filter((each) => each === name).length;
      const readThree = () => Promise.all([1, 2, 3].map(() => transport.send(readDag, signal)));
      expect((await readThree()).map(({ status }) => status)).toEqual([200, 200, 200]);
      expect([count('mwaa CreateWebLoginToken'), count('web Login')]).toEqual([1, 1]);
      emulator.expire('sessions');
      expect((await readThree()).map(({ status }) => status)).toEqual([200, 200, 200]);
      expect([count('mwaa CreateWebLoginToken'), count('web Login')]).toEqual([2, 2]);
    } finally {
      await emulator.stop();
    }
  });

  test('a login is shared with its refusal, but not with the end of the request that began it', async () => {
    const emulator = await startEmulator({
      dags: { etl: { tasks: [] } },
      iam: { deny: ['CreateWebLoginToken'] },
      latencyMs: 100,
    });
    try {
      const kit = await openTransportStack(emulator);
      const transport = createWebSession(kit, parseAirflowVersion('2.10.3'));
      const tokens = () => kit.operations().filter((name) => name === 'mwaa CreateWebLoginToken').length;
      const refused = [1, 2].map(() => failureOf(transport.send(readDag, signal)));
      expect((await Promise.all(refused)).map(({ code }) => code)).toEqual([
        'access-denied',
        'access-denied',
      ]);
      expect(tokens()).toBe(1);
      emulator.settings.iam.deny = [];
      const limit = new AbortController();
      const first = transport.send(readDag, limit.signal);
      const second = transport.send(readDag, signal);
      first.catch(() => {});
      await expect.poll(tokens).toBe(2);
      limit.abort(new Error('its time is up'));
      await expect(first).rejects.toThrow('its time is up');
      expect((await second).status).toBe(200);
      expect(tokens()).toBe(3);
    } finally {
      await emulator.stop();
    }
  });

  test('a login that the server refuses is no way in', async () => {
    const emulator = await startEmulator({ web: { webTokenLifetimeMs: 0 }, dags: {} });
    try {
      const transport = createWebSession(await openTransportStack(emulator), parseAirflowVersion('2.10.3'));
      expect((await failureOf(transport.send(readDag, signal))).code).toBe('access-denied');
    } finally {
      await emulator.stop();
    }
  });

  test('a private web server without a route is said at once', async () => {
    const emulator = await startEmulator({ environment: { webserverAccessMode: 'PRIVATE_ONLY' }, dags: {} });
    try {
      const kit = await openTransportStack(emulator);
      const environment = await kit.mwaa.getEnvironment(signal);
      if (environment === 'forbidden') throw new Error('not forbidden');
      const transport = createWebSession({ ...kit, environment }, parseAirflowVersion('2.10.3'));
      const error = await failureOf(transport.send(readDag, signal));
      expect(error.code).toBe('private-web-server');
      expect(kit.retry.failures).toBe(0);
    } finally {
      await emulator.stop();
    }
  });
});
