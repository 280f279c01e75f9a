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

/** A command to record: the file's name and the command line without `airflow`. */
interface Recording {
  readonly name: string;
  readonly line: string;
}

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
  const record = async ({ name, line }: Recording) => {
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
  for (const recording of triggers(airflow)) await record(recording);
  await Promise.all([ended(airflow, 'gha_ok', 'gha-json'), ended(airflow, 'gha_fail', 'gha-failing')]);
  for (const recording of readings(airflow)) await record(recording);
}

/** Commands that start runs, also in vain. */
function triggers(airflow: RealAirflow): Recording[] {
  const dateOption = airflow.major === 2 ? '--exec-date' : '--logical-date';
  return [
    { name: 'version', line: 'version' },
    {
      name: 'trigger',
      line: `dags trigger gha_ok --run-id gha-json --conf '{"key": "value", "n": 1}' -o json`,
    },
    { name: 'trigger-table', line: 'dags trigger gha_ok --run-id gha-table' },
    { name: 'trigger-no-run-id', line: 'dags trigger gha_ok -o json' },
    {
      name: 'trigger-date',
      line: `dags trigger gha_ok --run-id gha-date ${dateOption} 2024-01-02T03:04:05+00:00 -o json`,
    },
    { name: 'trigger-duplicate', line: 'dags trigger gha_ok --run-id gha-json -o json' },
    {
      name: 'trigger-duplicate-date',
      line: `dags trigger gha_ok --run-id gha-other ${dateOption} 2024-01-02T03:04:05+00:00 -o json`,
    },
    { name: 'trigger-unknown-dag', line: 'dags trigger no_such_dag --run-id gha-lost -o json' },
    {
      name: 'trigger-bad-params',
      line: `dags trigger gha_params --run-id gha-bad --conf '{"n": 99}' -o json`,
    },
    { name: 'trigger-bad-conf', line: 'dags trigger gha_ok --run-id gha-broken --conf {broken -o json' },
    { name: 'trigger-paused', line: 'dags trigger gha_paused --run-id gha-queued -o json' },
    { name: 'trigger-failing', line: 'dags trigger gha_fail --run-id gha-failing -o json' },
    { name: 'trigger-long', line: 'dags trigger gha_long --run-id gha-long -o json' },
  ];
}

/** Commands that read the runs started before, and those that change what is not a run. */
function readings(airflow: RealAirflow): Recording[] {
  const is2 = airflow.major === 2;
  const runsOf = (dag: string) => `dags list-runs ${is2 ? '-d ' : ''}${dag}`;
  const hasUnpauseJson = !is2 || Number(airflow.version.split('.')[1]) >= 9;
  const unpause = (dag: string) => `dags unpause ${dag}${hasUnpauseJson ? ' -o json' : ''}`;
  const readings: Recording[] = [
    { name: 'list-runs', line: `${runsOf('gha_ok')} -o json` },
    { name: 'list-runs-table', line: runsOf('gha_ok') },
    { name: 'list-runs-failed', line: `${runsOf('gha_fail')} --state failed -o json` },
    { name: 'list-runs-empty', line: `${runsOf('gha_slow')} -o json` },
    { name: 'list-runs-unknown-dag', line: `${runsOf('no_such_dag')} -o json` },
    { name: 'state-date', line: 'dags state gha_ok 2024-01-02T03:04:05+00:00' },
    { name: 'state-absent', line: 'dags state gha_ok 2020-01-01T00:00:00+00:00' },
    { name: 'state-unknown-dag', line: 'dags state no_such_dag 2024-01-02T03:04:05+00:00' },
    { name: 'state-run-id', line: 'dags state gha_ok gha-json' },
    { name: 'task-states', line: 'tasks states-for-dag-run gha_ok gha-json -o json' },
    { name: 'task-states-table', line: 'tasks states-for-dag-run gha_ok gha-json' },
    { name: 'task-states-failed', line: 'tasks states-for-dag-run gha_fail gha-failing -o json' },
    { name: 'task-states-long', line: 'tasks states-for-dag-run gha_long gha-long -o json' },
    { name: 'task-states-absent', line: 'tasks states-for-dag-run gha_ok no-such-run -o json' },
    { name: 'task-states-unknown-dag', line: 'tasks states-for-dag-run no_such_dag gha-json -o json' },
    { name: 'tasks-list', line: 'tasks list gha_ok' },
    { name: 'unpause', line: unpause('gha_paused') },
    { name: 'unpause-again', line: unpause('gha_paused') },
    { name: 'unpause-unknown-dag', line: unpause('no_such_dag') },
    { name: 'list-import-errors', line: 'dags list-import-errors -o json' },
    { name: 'list', line: 'dags list -o json' },
    { name: 'clear-failed', line: 'tasks clear gha_fail --only-failed --yes' },
    { name: 'unknown-command', line: 'dags no-such-command' },
    { name: 'missing-argument', line: 'dags trigger' },
  ];
  return readings;
}

async function runCommand(
  airflow: RealAirflow,
  line: string,
): Promise<{ readonly stdout: string; readonly stderr: string; readonly exit: number }> {
  const response = await fetch(`${airflow.baseUrl}/aws_mwaa/cli${airflow.major === 2 ? '' : '/'}`, {
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
