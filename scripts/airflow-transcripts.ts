/**
 * Records what the command line of real Airflows prints: `node scripts/airflow-transcripts.ts VERSION...`.
 *
 * Each command goes through the endpoint that MWAA has for it; the files are input of the CLI decoder's tests.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cacheDir, projectDir } from '../test/airflow/install.ts';
import { type RealAirflow, startRealAirflow } from '../test/airflow/real-airflow.ts';
import { type Recording, recordingsOf } from './airflow-recordings.ts';

const cliToken = 'transcripts';

for (const version of process.argv.slice(2)) {
  const airflow = await startRealAirflow({
    version,
    homeDir: join(cacheDir, version, 'transcripts-home'),
    log: console.log,
  });
  try {
    await recordAll(airflow);
  } finally {
    await airflow.stop();
  }
}

async function recordAll(airflow: RealAirflow): Promise<void> {
  const folder = join(projectDir, 'test', 'airflow', 'transcripts', airflow.version);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await airflow.setTokens({ web: [], cli: [cliToken] });
  const record = async ({ name, line, afterMs = 0 }: Recording) => {
    await sleep(afterMs);
    const answer = await runCommand(airflow, line);
    const clean = (text: string) => scrub(text, airflow);
    const transcript = {
      version: airflow.version,
      command: line,
      exit: answer.exit,
      stdout: clean(answer.stdout),
      stderr: clean(answer.stderr),
    };
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(transcript, null, 2)}\n`);
    console.log(`${airflow.version} ${name}: exit ${answer.exit}`);
  };
  const { triggers, readings } = recordingsOf(airflow.version);
  for (const recording of triggers) await record(recording);
  await Promise.all([ended(airflow, 'gha_ok', 'gha-json'), ended(airflow, 'gha_fail', 'gha-failing')]);
  for (const recording of readings) await record(recording);
}

async function runCommand(
  airflow: RealAirflow,
  line: string,
): Promise<{ readonly stdout: string; readonly stderr: string; readonly exit: number }> {
  const response = await fetch(`${airflow.baseUrl}/aws_mwaa/cli${airflow.major === 3 ? '/' : ''}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${cliToken}`, 'content-type': 'text/plain' },
    body: line,
  });
  if (!response.ok) throw new Error(`the command endpoint answered ${response.status} to: ${line}`);
  const body = (await response.json()) as { readonly stdout: string; readonly stderr: string };
  const decode = (text: string) => Buffer.from(text, 'base64').toString('utf8');
  const exit = Number(response.headers.get('x-test-exit-code'));
  return { stdout: decode(body.stdout), stderr: decode(body.stderr), exit };
}

/** Resolves when the run has ended. */
async function ended(airflow: RealAirflow, dag: string, id: string): Promise<void> {
  const url = `${airflow.apiUrl}/dags/${dag}/dagRuns/${id}`;
  const deadlineMs = performance.now() + 120_000;
  while (performance.now() < deadlineMs) {
    const response = await fetch(url, { headers: await airflow.authHeaders('admin') });
    const { state } = (await response.json()) as { readonly state?: unknown };
    if (state === 'success' || state === 'failed') return;
    await sleep(500);
  }
  throw new Error(`${dag} ${id} did not end`);
}

/** Puts the places of an MWAA environment where this machine's are named. */
function scrub(text: string, airflow: RealAirflow): string {
  return text
    .replaceAll(join(cacheDir, airflow.version, 'venv'), '/usr/local/airflow/.local')
    .replaceAll(airflow.homeDir, '/usr/local/airflow')
    .replaceAll(projectDir, '/usr/local/airflow')
    .replaceAll(/\/[^\s"']*?\/lib\/(python3\.\d+)\/(?!site-packages)/g, '/usr/lib/$1/')
    .replaceAll(homedir(), '/home/airflow');
}
