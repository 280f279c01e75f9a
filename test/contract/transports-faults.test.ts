import { afterAll, expect, test } from 'vitest';
import type { AirflowVersion } from '../../src/core/airflow-version.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { createCli } from '../../src/transport/cli.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import type { Transport, TransportKind } from '../../src/transport/transport.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import type { Fault } from '../emulator/fault.ts';
import { tried } from '../harness/property-runs.ts';
import { createPlainEmulators, openTransportStack, type TransportStack } from './transport-stack.ts';

const signal = new AbortController().signal;
const { start, stopAll } = createPlainEmulators();
afterAll(stopAll);

const open: Readonly<
  Record<TransportKind, (kit: TransportStack, version: AirflowVersion | undefined) => Transport>
> = {
  'invoke-rest-api': (kit) => createInvokeRestApi(kit),
  'web-session': (kit, version) => createWebSession(kit, version),
  cli: (kit) => createCli(kit),
};

/** The requests that a first read over each transport takes. */
const steps: Readonly<Record<TransportKind, readonly string[]>> = {
  'invoke-rest-api': ['GetIdToken', 'AssumeRoleWithWebIdentity', 'InvokeRestApi'],
  'web-session': ['GetIdToken', 'AssumeRoleWithWebIdentity', 'CreateWebLoginToken', 'Login', 'Rest'],
  cli: ['GetIdToken', 'AssumeRoleWithWebIdentity', 'CreateCliToken', 'Cli'],
};

const faults: readonly Fault[] = [
  { kind: 'drop-before' },
  { kind: 'drop-after' },
  { kind: 'reset' },
  { kind: 'truncate' },
  { kind: 'throttle' },
  { kind: 'throttle', status: 503, retryAfterSeconds: 1 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503, afterEffect: true },
  { kind: 'html' },
  { kind: 'html', status: 502 },
  { kind: 'garbage' },
  { kind: 'expired' },
  { kind: 'login-redirect' },
];

/** What a fault may not be survived at: GitHub's endpoint has no sessions, and its 401 means a missing permission. */
const isFinal = (step: string, fault: Fault) =>
  step === 'GetIdToken' && (fault.kind === 'expired' || fault.kind === 'login-redirect');

async function read(transport: Transport): Promise<string> {
  if (transport.kind === 'cli') return (await transport.run(['version'], 'read', signal)).stdout;
  const answer = await transport.send({ method: 'GET', path: '/version', effect: 'read' }, signal);
  return JSON.stringify(answer.body);
}

// What AWS and GitHub do has nothing to do with the version of Airflow.
const cases = (Object.keys(steps) as TransportKind[]).flatMap((kind) =>
  steps[kind].flatMap((step) =>
    (/^(Login|Rest|Cli)$/.test(step) ? ['2.10.3', '3.0.6'] : ['2.10.3']).map(
      (version) => [kind, version, step] as const,
    ),
  ),
);
const places = cases.map((each, place) => [...each, place] as const);

test.concurrent.each(places)(
  'a read over %s (Airflow %s) survives any fault at %s, twice in a row, and leaks nothing',
  async (kind, version, step, place) => {
    const emulator = await start(version);
    for (const fault of tried(faults, 3, place).filter((candidate) => !isFinal(step, candidate))) {
      const first = emulator.requests.filter(({ operation }) => operation === step).length + 1;
      const end = first + (fault.kind === 'expired' ? 1 : 2);
      emulator.setFaults(({ operation, nth }) =>
        operation === step && nth >= first && nth < end ? fault : undefined,
      );
      const kit = await openTransportStack(emulator, { retryBudgetMs: 30_000 });
      const transport = open[kind](kit, parseAirflowVersion(version));
      const told = await read(transport).catch((error: unknown) => String(error));
      expect(told, `${step}: ${JSON.stringify(fault)}`).toContain(version);
      const said = kit.lines.join('\n');
      expect(emulator.secrets().filter((secret) => said.includes(secret))).toEqual([]);
    }
  },
);
