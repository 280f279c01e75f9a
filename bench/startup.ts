import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTemporaryFolder } from '../test/harness/temporary-folder.ts';
import { forkEmulator, type RemoteEmulator } from './emulator.ts';
import type { Arrival } from './emulator-process.ts';
import { createProcessRunner, type ProcessRunner } from './process-cost.ts';
import { runnerVariables } from './step-environment.ts';
import { PAUSE_MS, type Tools, type Variant } from './variants.ts';

/** What one run of a variant cost. */
export interface Sample {
  readonly round?: number;
  /** From the start of the process to its end, without the pause between trigger and look. */
  readonly wallMs: number;
  readonly triggerMs: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly requests: readonly string[];
  /** When each request reached the emulator. */
  readonly arrivalsMs: readonly number[];
}

export interface Measured {
  readonly variant: Variant;
  readonly samples: readonly Sample[];
}

export interface StartupPlan {
  /** Added to every answer of the emulator. */
  readonly latencyMs: number;
  readonly rounds: number;
  /** Slow variants run in every so manieth round. */
  readonly slowEvery: number;
}

const DAGS = { etl: { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] } };
/** Rounds that are not counted: the first reads of every file come from the disk. */
const WARM_UP = 1;

/** The emulator, and what starts processes against it. */
export interface Machine {
  readonly emulator: RemoteEmulator;
  readonly runner: ProcessRunner;
}

/** Keeps both processes for as long as `work` lasts. */
export async function withMachine<T>(tools: Tools, work: (machine: Machine) => Promise<T>): Promise<T> {
  const machine = { emulator: forkEmulator(), runner: createProcessRunner(tools.python) };
  try {
    return await work(machine);
  } finally {
    machine.runner.close();
    machine.emulator.stop();
  }
}

/** Runs all variants in turn, round after round, so that whatever else the machine does strikes all of them alike. */
export async function measureStartup(
  plan: StartupPlan,
  variants: readonly Variant[],
  tools: Tools,
): Promise<readonly Measured[]> {
  const samples = new Map<Variant, Sample[]>(variants.map((variant) => [variant, []]));
  await withMachine(tools, async (machine) => {
    for (let round = -WARM_UP; round < plan.rounds; round += 1) {
      // Another emulator each round: it keeps a log, and looks through it.
      const place = await machine.emulator.start({
        dags: DAGS,
        timeScale: 1_000,
        latencyMs: plan.latencyMs,
      });
      // Another beginning each round, so that no variant always follows the same one.
      for (const variant of rotate(variants, Math.max(round, 0))) {
        if (variant.isSlow && round >= 0 && round % plan.slowEvery !== 0) continue;
        const sample = await measureVariant(variant, place, machine);
        if (round >= 0) samples.get(variant)?.push({ ...sample, round });
      }
    }
  });
  return [...samples].map(([variant, taken]) => ({ variant, samples: taken }));
}

function rotate<T>(items: readonly T[], by: number): readonly T[] {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

/** Runs a variant once, in a folder of its own. */
export async function measureVariant(
  variant: Variant,
  place: Awaited<ReturnType<RemoteEmulator['start']>>,
  { emulator, runner }: Machine,
): Promise<Sample> {
  const cwd = createTemporaryFolder('bench');
  const file = (name: string) => {
    const path = join(cwd, name);
    writeFileSync(path, '');
    return path;
  };
  const identity = variant.identity === 'oidc' ? place.env : place.ambientEnv;
  const ca = identity['NODE_EXTRA_CA_CERTS'] ?? '';
  const env = {
    ...runnerVariables,
    // Run ids derive from it, and each run is to be a new one.
    GITHUB_RUN_ID: String(performance.now()).replace('.', ''),
    HOME: cwd,
    GITHUB_WORKSPACE: cwd,
    RUNNER_TEMP: cwd,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...identity,
    ...(variant.isAction ? {} : foreignVariables(place, ca)),
    ...variant.env,
    ...(variant.isAction && variant.identity === 'oidc' ? { 'INPUT_ROLE-TO-ASSUME': place.roleArn } : {}),
  };
  await emulator.collect();
  const cost = await runner.run({ argv: variant.argv, env, cwd, output: join(cwd, 'log') });
  const arrivals = await emulator.collect();
  rmSync(cwd, { recursive: true });
  return {
    wallMs: cost.wallMs - PAUSE_MS,
    triggerMs: triggeredAt(arrivals) - cost.startedAt,
    cpuMs: cost.cpuMs,
    peakMb: cost.peakMb,
    requests: arrivals.map(({ what }) => what),
    arrivalsMs: arrivals.map(({ at }) => at - cost.startedAt),
  };
}

/** What the scripts that stand beside the action need to know, and how curl and Python learn to trust the emulator. */
function foreignVariables(
  place: { readonly roleArn: string; readonly environmentName: string },
  ca: string,
): Readonly<Record<string, string>> {
  return {
    BENCH_ROLE: place.roleArn,
    BENCH_ENVIRONMENT: place.environmentName,
    BENCH_PAUSE_MS: String(PAUSE_MS),
    BENCH_PAUSE_S: String(PAUSE_MS / 1000),
    AWS_CA_BUNDLE: ca,
    CURL_CA_BUNDLE: ca,
    SSL_CERT_FILE: ca,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_DISABLE_HOST_PREFIX_INJECTION: 'true',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
}

function triggeredAt(arrivals: readonly Arrival[]): number {
  const found = arrivals.find(({ what }) => / POST .*\/dagRuns$|dags trigger/.test(what));
  if (found === undefined) throw new Error(`no trigger among ${arrivals.map(({ what }) => what).join(', ')}`);
  return found.at;
}
