import { describe, expect, test, vi } from 'vitest';
import { TransportError } from '../../src/core/errors.ts';
import { startEmulator } from '../emulator/emulator.ts';
import type { Fault } from '../emulator/fault.ts';
import { failureOf } from '../harness/failure.ts';
import { shareEmulator } from './shared-emulator.ts';
import { openTransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const readDag = { method: 'GET', path: '/dags/etl' } as const;
const shared = shareEmulator();

describe('one attempt per call', () => {
  test.each<[string, Fault]>([
    ['a service fault', { kind: 'status', status: 500 }],
    ['throttling', { kind: 'throttle' }],
    ['a cut connection', { kind: 'drop-before' }],
    ['a broken answer', { kind: 'garbage' }],
    ['a page', { kind: 'html' }],
  ])('%s is not repeated below the retry policy', async (_name, fault) => {
    shared.emulator.setFaults(({ service }) => (service === 'mwaa' ? fault : undefined));
    const kit = await openTransportStack(shared.emulator, { retryBudgetMs: 0 });
    for (const call of [
      () => kit.mwaa.getEnvironment(signal),
      () => kit.mwaa.createCliToken(signal),
      () => kit.mwaa.createWebLoginToken(signal),
      () => kit.mwaa.invokeRestApi(readDag, signal),
    ])
      expect(await failureOf(call())).toBeInstanceOf(TransportError);
    expect(kit.operations().filter((name) => name.startsWith('mwaa'))).toEqual([
      'mwaa GetEnvironment',
      'mwaa CreateCliToken',
      'mwaa CreateWebLoginToken',
      'mwaa InvokeRestApi',
    ]);
  });

  test('STS too', async () => {
    shared.emulator.setFaults(({ service }) =>
      service === 'sts' ? { kind: 'status', status: 500 } : undefined,
    );
    const kit = await openTransportStack(shared.emulator, { retryBudgetMs: 0 });
    expect(await failureOf(kit.mwaa.getEnvironment(signal))).toBeInstanceOf(TransportError);
    expect(kit.operations()).toEqual(['oidc GetIdToken', 'sts AssumeRoleWithWebIdentity']);
  });
});

describe('expiry', () => {
  test.each([
    ['GetEnvironment', 'getEnvironment'],
    ['CreateCliToken', 'createCliToken'],
    ['CreateWebLoginToken', 'createWebLoginToken'],
  ] as const)('%s renews once and repeats', async (operation, method) => {
    shared.failFirst(operation, { kind: 'expired' });
    const kit = await openTransportStack(shared.emulator);
    await kit.mwaa[method](signal);
    expect(kit.operations()).toEqual([
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity',
      `mwaa ${operation}`,
      'oidc GetIdToken',
      'sts AssumeRoleWithWebIdentity',
      `mwaa ${operation}`,
    ]);
  });

  test('InvokeRestApi renews for a write as well: the refused call had no effect', async () => {
    const kit = await openTransportStack(shared.emulator);
    await kit.mwaa.getEnvironment(signal);
    shared.emulator.expire('credentials');
    const body = { dag_run_id: 'expired-then-sent', conf: {} };
    const answer = await kit.mwaa.invokeRestApi({ method: 'POST', path: '/dags/etl/dagRuns', body }, signal);
    expect(answer.status).toBe(200);
    expect(
      shared.emulator.airflow.runs('etl').filter(({ runId }) => runId === 'expired-then-sent'),
    ).toHaveLength(1);
  });

  test('credentials refused again after renewal end the step', async () => {
    shared.emulator.setFaults(({ service }) => (service === 'mwaa' ? { kind: 'expired' } : undefined));
    const kit = await openTransportStack(shared.emulator);
    expect((await failureOf(kit.mwaa.getEnvironment(signal))).code).toBe('credentials-expired');
    expect(kit.operations().filter((name) => name.startsWith('mwaa'))).toHaveLength(2);
  });
});

describe('time and the network', () => {
  test('a clock that is hours off is corrected by the server and the call repeated', async () => {
    const trueNow = () => performance.timeOrigin + performance.now();
    const skewed = await startEmulator({ now: trueNow });
    vi.useFakeTimers({ toFake: ['Date'], now: trueNow() - 3 * 3_600_000 });
    try {
      const kit = await openTransportStack(skewed);
      expect(await kit.mwaa.getEnvironment(signal)).toMatchObject({ status: 'AVAILABLE' });
      expect(kit.operations().filter((name) => name === 'mwaa GetEnvironment')).toHaveLength(2);
    } finally {
      vi.useRealTimers();
      await skewed.stop();
    }
  });

  test('a signature that is refused again ends the step after two calls', async () => {
    shared.emulator.setFaults(({ service }) =>
      service === 'mwaa' ? { kind: 'echo', header: 'x-amz-date' } : undefined,
    );
    const kit = await openTransportStack(shared.emulator);
    expect((await failureOf(kit.mwaa.getEnvironment(signal))).code).toBe('no-credentials');
    expect(kit.operations().filter((name) => name.startsWith('mwaa'))).toHaveLength(2);
  });

  test('a clock and credentials may each be put right once', async () => {
    const faults: readonly Fault[] = [{ kind: 'echo', header: 'x-amz-date' }, { kind: 'expired' }];
    shared.emulator.setFaults(({ service, nth }) => (service === 'mwaa' ? faults[nth - 1] : undefined));
    shared.emulator.clearRequests();
    const kit = await openTransportStack(shared.emulator);
    expect(await kit.mwaa.getEnvironment(signal)).toMatchObject({ status: 'AVAILABLE' });
    expect(kit.operations().filter((name) => name.startsWith('mwaa'))).toHaveLength(3);
  });

  test('a call that is not answered in time is of unknown effect', async () => {
    shared.failFirst('InvokeRestApi', { kind: 'delay', ms: 2_000 });
    const kit = await openTransportStack(shared.emulator, { callTimeoutMs: 200 });
    expect(await failureOf(kit.mwaa.invokeRestApi(readDag, signal))).toMatchObject({ delivery: 'unknown' });
  });

  test('a server that nobody runs is certainly not reached', async () => {
    const kit = await openTransportStack(shared.emulator, {
      retryBudgetMs: 0,
      env: { AWS_ENDPOINT_URL_MWAA: 'http://127.0.0.1:9' },
    });
    const error = await failureOf(kit.mwaa.invokeRestApi(readDag, signal));
    expect(error).toMatchObject({ code: 'unreachable', delivery: 'not-sent' });
    expect(error.message).toContain('ECONNREFUSED');
  });

  test('an abort ends a call with its reason', async () => {
    shared.failFirst('GetEnvironment', { kind: 'delay', ms: 5_000 });
    const kit = await openTransportStack(shared.emulator);
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('stop it')), 150);
    await expect(kit.mwaa.getEnvironment(controller.signal)).rejects.toThrow('stop it');
  });
});
