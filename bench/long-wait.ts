import { fork } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TransportKind } from '../src/transport/transport.ts';
import type { ActionFolder } from '../test/harness/action-folder.ts';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import type { Aim } from './aim.ts';
import { forkEmulator } from './emulator.ts';
import type { LongWaitReport, WaitSample } from './long-wait-process.ts';
import { formatDuration, table } from './statistics.ts';
import { inputVariables, runnerVariables } from './step-environment.ts';

const HOUR_MS = 3_600_000;
const WAIT_MS = 6 * HOUR_MS;
/** By then everything is loaded and compiled, and credentials were renewed. */
const SETTLED_HOURS = 2;
/** The start of PacedClock. */
const STARTS_AT_MS = Date.parse('2026-01-01T00:00:00Z');

export interface LongWaitBenchReport {
  readonly text: string;
  readonly aims: readonly Aim[];
}

interface LongWait {
  readonly transport: TransportKind;
  readonly airflowVersion: string;
  /** At most so many requests. */
  readonly mostRequests: number;
}

const WAITS: readonly LongWait[] = [
  { transport: 'invoke-rest-api', airflowVersion: '2.10.3', mostRequests: 1_700 },
  { transport: 'web-session', airflowVersion: '3.0.6', mostRequests: 1_700 },
  { transport: 'cli', airflowVersion: '2.10.3', mostRequests: 1_700 },
];

/** The whole step over real connections, while its run takes six hours on a clock that leaps from sleep to sleep. */
export async function measureLongWait(action: ActionFolder): Promise<LongWaitBenchReport> {
  const rows: string[][] = [];
  const aims: Aim[] = [];
  for (const wait of WAITS) {
    const samples = await measureWait(wait, action);
    rows.push(...samples.map((sample) => describe(wait, sample, sample === samples.at(-1))));
    aims.push(...aimsOf(wait, samples));
  }
  return { text: table(['transport', 'after', 'requests', 'CPU, s', 'heap in use, MB'], rows), aims };
}

function describe({ transport }: LongWait, sample: WaitSample, isLast: boolean): string[] {
  return [
    transport,
    isLast ? 'the end' : formatDuration(sample.atMs),
    String(sample.requests),
    (sample.cpuMs / 1000).toFixed(1),
    megabytes(sample.heapBytes).toFixed(1),
  ];
}

function aimsOf({ transport, mostRequests }: LongWait, samples: readonly WaitSample[]): readonly Aim[] {
  const [settled, last] = [samples[SETTLED_HOURS - 1], samples.at(-1)];
  if (settled === undefined || last === undefined) throw new Error('the wait was not measured');
  const what = `six hours of waiting, ${transport}`;
  return [
    { what: `${what}: requests, at most`, most: mostRequests, measured: last.requests, digits: 0 },
    { what: `${what}: CPU, s`, most: 5, measured: last.cpuMs / 1000, digits: 1 },
    {
      what: `${what}: growth of the heap after two hours, MB`,
      most: 0.5,
      measured: megabytes(last.heapBytes - settled.heapBytes),
      digits: 1,
    },
  ];
}

function megabytes(bytes: number): number {
  return bytes / 1024 / 1024;
}

async function measureWait(
  { transport, airflowVersion }: LongWait,
  action: ActionFolder,
): Promise<readonly WaitSample[]> {
  const cwd = createTemporaryFolder('bench');
  const emulator = forkEmulator();
  try {
    const dags = { etl: { tasks: [{ taskId: 'work', durationMs: WAIT_MS }] } };
    const place = await emulator.start({ dags, airflowVersion }, STARTS_AT_MS);
    const file = (name: string) => {
      const path = join(cwd, name);
      writeFileSync(path, '');
      return path;
    };
    const child = fork(fileURLToPath(new URL('long-wait-process.ts', import.meta.url)), {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: {
        ...runnerVariables,
        HOME: cwd,
        GITHUB_WORKSPACE: cwd,
        RUNNER_TEMP: cwd,
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...place.env,
        ...inputVariables(action, {
          environment: place.environmentName,
          'dag-id': 'etl',
          'aws-region': 'us-east-1',
          timeout: '8h',
          'role-to-assume': place.roleArn,
          transport,
        }),
      },
    });
    return await new Promise((resolve, reject) => {
      child.on('exit', (code) => reject(new Error(`the long wait ended with ${code}`)));
      child.on('message', (report: LongWaitReport) => {
        if (report.kind === 'time') emulator.tellTime(report.ms);
        else if (report.hasPassed) resolve(report.samples);
        else reject(new Error('the long wait ended without success'));
      });
    });
  } finally {
    emulator.stop();
    rmSync(cwd, { recursive: true });
  }
}
