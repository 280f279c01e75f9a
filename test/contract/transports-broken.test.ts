import { afterAll, expect, test } from 'vitest';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { createCli } from '../../src/transport/cli.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import type { Effect, Transport, TransportKind } from '../../src/transport/transport.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import type { Fault } from '../emulator/fault.ts';
import { tried } from '../harness/property-runs.ts';
import { createPlainEmulators, openTransportStack, type TransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const VERSION = '2.10.3';
const { start, stopAll } = createPlainEmulators();
afterAll(stopAll);

const open: Readonly<Record<TransportKind, (kit: TransportStack) => Transport>> = {
  'invoke-rest-api': (kit) => createInvokeRestApi(kit),
  'web-session': (kit) => createWebSession(kit, parseAirflowVersion(VERSION)),
  cli: (kit) => createCli(kit),
};

const steps: readonly (readonly [TransportKind, string])[] = [
  ['invoke-rest-api', 'GetIdToken'],
  ['invoke-rest-api', 'AssumeRoleWithWebIdentity'],
  ['invoke-rest-api', 'InvokeRestApi'],
  ['web-session', 'CreateWebLoginToken'],
  ['web-session', 'Login'],
  ['web-session', 'Rest'],
  ['cli', 'CreateCliToken'],
  ['cli', 'Cli'],
];

/** Each ends a request at once; what only a time limit ends is below. */
const faults: readonly Fault[] = [
  { kind: 'switch', isUpgrade: true },
  { kind: 'switch', isUpgrade: false },
  { kind: 'informational', status: 100, times: 1, end: 'answer' },
  { kind: 'informational', status: 103, times: 3, end: 'close' },
  { kind: 'informational', status: 102, times: 1, end: 'reset' },
  { kind: 'bytes', text: '', end: 'close' },
  { kind: 'bytes', text: 'SSH-2.0-OpenSSH_9.9\r\n', end: 'stall' },
  { kind: 'bytes', text: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', end: 'stall' },
  { kind: 'bytes', text: 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n', end: 'close' },
  { kind: 'bytes', text: 'HTTP/1.1 205 Reset Content\r\ncontent-length: 0\r\n\r\n', end: 'close' },
  { kind: 'cut', bytes: 9, end: 'close' },
  { kind: 'cut', bytes: 40, end: 'reset' },
  { kind: 'cut', bytes: 150, end: 'close' },
  { kind: 'cut', bytes: 150, end: 'reset' },
  { kind: 'endless', part: 'headers' },
  { kind: 'endless', part: 'information' },
  { kind: 'status', status: 204, body: '' },
  { kind: 'status', status: 304, body: '' },
];

/** GitHub's endpoint is asked with a library that knows no 1xx floods; the limit of a token's request ends those. */
const LIMIT_MS = 10_000;

async function call(transport: Transport, effect: Effect): Promise<string> {
  if (transport.kind === 'cli') return (await transport.run(['version'], effect, signal)).stdout;
  const answer = await transport.send({ method: 'GET', path: '/version', effect }, signal);
  return JSON.stringify(answer.body);
}

test.each(steps)('a read over %s survives any broken answer at %s, in bounded time', async (kind, step) => {
  const emulator = await start(VERSION);
  const place = steps.findIndex(([way, name]) => way === kind && name === step);
  for (const fault of tried(faults, 3, place)) {
    const begin = emulator.requests.filter(({ operation }) => operation === step).length + 1;
    emulator.setFaults(({ operation, nth }) =>
      operation === step && nth >= begin && nth < begin + 2 ? fault : undefined,
    );
    const kit = await openTransportStack(emulator, { retryBudgetMs: 30_000, callTimeoutMs: 2_000 });
    const from = performance.now();
    const told = await call(open[kind](kit), 'read').catch((error: unknown) => String(error));
    expect(told, JSON.stringify(fault)).toContain(VERSION);
    expect(performance.now() - from, JSON.stringify(fault)).toBeLessThan(LIMIT_MS);
  }
});

test.each([
  ['invoke-rest-api', 'InvokeRestApi'],
  ['web-session', 'Rest'],
  ['cli', 'Cli'],
] as const)(
  'a write over %s that is answered with something broken is of unknown effect',
  async (kind, step) => {
    const emulator = await start(VERSION);
    const broken = faults.filter(
      (fault) =>
        !['status', 'informational'].includes(fault.kind) && !('text' in fault && fault.text.includes('205')),
    );
    for (const fault of tried(broken, 2)) {
      emulator.setFaults(({ operation }) => (operation === step ? fault : undefined));
      const kit = await openTransportStack(emulator, { callTimeoutMs: 2_000 });
      const error = await call(open[kind](kit), 'write').catch((reason: unknown) => reason);
      expect(error, JSON.stringify(fault)).toMatchObject({ code: 'unreachable', delivery: 'unknown' });
    }
  },
);

test('an answer of MWAA that stops in the middle ends with the time limit', async () => {
  const emulator = await start(VERSION);
  for (const fault of [
    { kind: 'cut', bytes: 20, end: 'stall' },
    { kind: 'cut', bytes: 150, end: 'stall' },
    { kind: 'endless', part: 'body' },
  ] as const) {
    emulator.setFaults(({ operation }) => (operation === 'InvokeRestApi' ? fault : undefined));
    const kit = await openTransportStack(emulator, { callTimeoutMs: 400 });
    const from = performance.now();
    await expect(call(open['invoke-rest-api'](kit), 'write')).rejects.toMatchObject({ delivery: 'unknown' });
    expect(performance.now() - from).toBeLessThan(4_000);
  }
});
