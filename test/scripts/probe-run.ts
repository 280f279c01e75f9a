import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Facts } from '../../scripts/probe/facts.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import type { SettingsInput } from '../emulator/settings.ts';
import { createTemporaryFolder } from '../harness/temporary-folder.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Where the files of facts go. */
export const folder = createTemporaryFolder('probe');

/** What a probe printed and wrote. */
export interface Probe {
  readonly code: number | null;
  readonly printed: string;
  readonly errors: string;
  readonly found: Facts | undefined;
}

let files = 0;

/** Runs the command as a user would, against an embedded MWAA with these settings. */
export async function probe(
  mwaa: Emulator,
  args: readonly string[] = [],
  onStart: (child: ChildProcess) => void = () => {},
): Promise<Probe> {
  files += 1;
  const out = join(folder, `${files}.json`);
  const child = spawn(
    process.execPath,
    [
      join(root, 'scripts', 'probe.ts'),
      '--environment',
      mwaa.environmentName,
      '--dag-id',
      'etl',
      '--out',
      out,
      ...args,
    ],
    { cwd: folder, env: { ...process.env, GITHUB_ACTIONS: '', ...mwaa.ambientEnv, AWS_REGION: mwaa.region } },
  );
  let printed = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    errors += text;
  });
  onStart(child);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const found = tryRead(out);
  return { code, printed, errors, found };
}

function tryRead(file: string): Facts | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Facts;
  } catch {
    return undefined;
  }
}

/** Starts an embedded MWAA with the DAG `etl`, whose tasks take a moment, for as long as `use` takes. */
export async function withMwaa<T>(
  options: SettingsInput & { readonly airflowVersion?: string },
  use: (mwaa: Emulator) => Promise<T>,
): Promise<T> {
  const mwaa = await startEmulator({
    timeScale: 100,
    dags: { etl: { tasks: [{ taskId: 'load', durationMs: 100 }] } },
    ...options,
  });
  try {
    return await use(mwaa);
  } finally {
    await mwaa.stop();
  }
}

/** The answers alone, by key. */
export const answersOf = ({ found }: Probe) =>
  Object.fromEntries(Object.entries(found?.facts ?? {}).map(([key, { answer }]) => [key, answer]));
