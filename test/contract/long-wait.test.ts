import { afterEach, describe, expect, test } from 'vitest';
import type { Mask } from '../../src/core/redaction/redaction.ts';
import { requestIdToken } from '../../src/runner/id-token.ts';
import type { Runner } from '../../src/runner/runner.ts';
import { run } from '../../src/step/run.ts';
import { trustLoopbackCertificates } from '../emulator/certificate.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import type { FaultScript } from '../emulator/fault.ts';
import { tried } from '../harness/property-runs.ts';
import { PacedClock } from './paced-clock.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
/** Airflow's own truth: the run ends after six hours, less what the scheduler needs. */
const DURATION_MS = 6 * HOUR_MS - 5 * MINUTE_MS;

let mwaa: Emulator | undefined;
afterEach(() => mwaa?.stop());

interface Wait {
  readonly transport: string;
  readonly airflowVersion: string;
  readonly end: 'success' | 'failed';
  readonly sessionSeconds: number;
}

/** The whole step in this process, over real connections, while six hours pass on a clock of its own. */
async function waitSixHours({ transport, airflowVersion, end, sessionSeconds }: Wait) {
  await trustLoopbackCertificates();
  const clock = new PacedClock();
  // AWS and Airflow keep the right time while the runner's clock jumps.
  const now = () => Date.parse('2026-01-01T00:00:00Z') + clock.now();
  mwaa = await startEmulator({
    airflowVersion,
    now,
    web: { sessionLifetimeMs: 40 * MINUTE_MS },
    dags: { etl: { tasks: [{ taskId: 'work', durationMs: DURATION_MS, state: end }] } },
  });
  const emulator = mwaa;
  const startedAt = now();
  const isGone = () => now() - startedAt > 2 * HOUR_MS && now() - startedAt < 2 * HOUR_MS + 5 * MINUTE_MS;
  const jumps = [
    { atMs: 3 * HOUR_MS, byMs: 2 * HOUR_MS },
    { atMs: 4 * HOUR_MS, byMs: -3 * HOUR_MS },
  ];
  let oidcAsked = 0;
  const faults: FaultScript = ({ service, airflow, command, operation }) => {
    const [jump] = jumps;
    if (jump !== undefined && clock.now() > jump.atMs) {
      jumps.shift();
      clock.jump(jump.byMs);
    }
    if (service === 'oidc') {
      oidcAsked += 1;
      return oidcAsked % 3 === 0 ? { kind: 'status', status: 503 } : undefined;
    }
    const isAirflow = airflow !== undefined || command !== undefined || operation === 'Login';
    return isAirflow && isGone() ? { kind: 'status', status: 502 } : undefined;
  };
  emulator.setFaults(faults);
  const outputs: Record<string, string> = {};
  const told: string[] = [];
  const lastingSecrets = new Set<string>();
  const mask: Mask = (secret, kind = 'lasting') => {
    if (kind === 'lasting') lastingSecrets.add(secret);
  };
  const runner = createRunner(
    { emulator, outputs, told, mask },
    {
      environment: emulator.environmentName,
      'dag-id': 'etl',
      transport,
      timeout: '8h',
      'role-to-assume': emulator.roleArn,
      'role-duration-seconds': String(sessionSeconds),
    },
  );
  const step = run({ runner, clock, env: { ...emulator.env } }, new AbortController().signal);
  const activity = () => {
    const last = emulator.requests.at(-1);
    return `${emulator.requests.length} ${last?.status} ${emulator.requests.filter(({ status }) => status === undefined).length}`;
  };
  const hasPassed = await clock.drive(step, activity);
  return { hasPassed, outputs, told, requests: emulator.requests, elapsedMs: clock.now(), lastingSecrets };
}

function createRunner(
  {
    emulator,
    outputs,
    told,
    mask,
  }: {
    readonly emulator: Emulator;
    readonly outputs: Record<string, string>;
    readonly told: string[];
    readonly mask: Mask;
  },
  inputs: Readonly<Record<string, string>>,
): Runner {
  const tell = (line: string) => void told.push(line);
  return {
    context: {
      ...{
        repository: 'octo/pipelines',
        workflow: 'Deploy',
        job: 'deploy',
        step: 'run',
        runId: '42',
        runNumber: '1',
      },
      ...{ runAttempt: 1, ref: 'refs/heads/main', sha: '0'.repeat(40), actor: 'octocat', eventName: 'push' },
      ...{ actionRepository: '', actionRef: '' },
      ...{ serverUrl: 'https://github.com', apiUrl: '', workspace: '', eventPath: '' },
    },
    input: (name) => inputs[name] ?? '',
    setOutput: (name, value) => {
      outputs[name] = value;
    },
    saveState: () => undefined,
    readState: () => '',
    mask,
    info: tell,
    warn: (message) => tell(`warning: ${message}`),
    debug: () => undefined,
    error: (message) => tell(`error: ${message}`),
    printGroup: (title, lines) => void told.push(title, ...lines),
    writeSummary: async () => undefined,
    idToken: (audience, agents, signal) =>
      requestIdToken(
        {
          audience,
          agents,
          env: emulator.env,
          context: { eventPath: '', eventName: 'push', repository: 'octo-org/octo-repo' },
          mask,
        },
        signal,
      ),
    close: () => undefined,
  };
}

describe('a run of six hours, with an OIDC endpoint that fails now and then and a web server that is gone for five minutes and a clock that jumps', () => {
  const waits: readonly Wait[] = [
    { transport: 'invoke-rest-api', airflowVersion: '3.0.6', end: 'success', sessionSeconds: 3600 },
    { transport: 'invoke-rest-api', airflowVersion: '2.10.3', end: 'failed', sessionSeconds: 900 },
    { transport: 'web-session', airflowVersion: '3.0.6', end: 'failed', sessionSeconds: 900 },
    { transport: 'web-session', airflowVersion: '2.10.3', end: 'success', sessionSeconds: 3600 },
    { transport: 'cli', airflowVersion: '2.10.3', end: 'success', sessionSeconds: 3600 },
  ];
  test.each(tried(waits, 4))(
    'has the right verdict through $transport on Airflow $airflowVersion ($end, sessions of $sessionSeconds s)',
    async (wait) => {
      const { hasPassed, outputs, told, requests, elapsedMs, lastingSecrets } = await waitSixHours(wait);
      expect(outputs, told.join('\n')).toMatchObject({ outcome: wait.end, created: 'true' });
      expect(hasPassed).toBe(wait.end === 'success');
      expect(elapsedMs).toBeGreaterThan(DURATION_MS);
      expect(elapsedMs).toBeLessThan(DURATION_MS + 5 * MINUTE_MS);
      const triggers = requests.filter(
        ({ airflow, command }) => airflow?.method === 'POST' || command?.includes(' trigger '),
      );
      expect(triggers.filter(({ airflow }) => !airflow?.path.endsWith('/list'))).toHaveLength(1);
      // The bearer of the requests for OIDC tokens. What is renewed is not kept for good.
      expect(lastingSecrets.size).toBe(1);
      const count = (name: string) => requests.filter(({ operation }) => operation === name).length;
      if (wait.transport === 'web-session') expect(count('Login')).toBeGreaterThanOrEqual(8);
      else
        expect(count('AssumeRoleWithWebIdentity')).toBeGreaterThanOrEqual(
          Math.floor(21_300 / wait.sessionSeconds),
        );
    },
    120_000,
  );
});
