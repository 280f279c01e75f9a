import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What is asked to find out whether an Airflow is ready. */
export interface ProbedAirflow {
  readonly version: string;
  readonly major: 1 | 2 | 3;
  readonly apiUrl: string;
  readonly homeDir: string;
  authHeaders(user: string): Promise<Record<string, string>>;
}

const readyTimeoutMs = 600_000;

/** Resolves when the Airflow of a supervisor process is ready; fails with the ends of its logs. */
export async function waitUntilReady(airflow: ProbedAirflow, supervisor: ChildProcess): Promise<void> {
  const deadlineMs = performance.now() + readyTimeoutMs;
  for (;;) {
    try {
      return await probe(airflow);
    } catch (error) {
      const ended = supervisor.exitCode !== null || supervisor.signalCode !== null;
      if (ended || performance.now() > deadlineMs) {
        const why = ended
          ? 'ended while starting'
          : `was not ready after ${readyTimeoutMs / 1000} s: ${String(error)}`;
        throw new Error(`Airflow ${airflow.version} ${why}\n${await tailOfLogs(airflow.homeDir)}`);
      }
    }
    await sleep(500);
  }
}

/** Throws unless the web server and the scheduler are healthy and all DAG files have been read. */
export async function probe(airflow: ProbedAirflow): Promise<void> {
  const api = airflow.apiUrl;
  const read = async (
    url: string,
    headers: Record<string, string> = {},
  ): Promise<Record<string, unknown>> => {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(10_000) });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return (await response.json()) as Record<string, unknown>;
  };
  const expect = (name: string, holds: boolean) => {
    if (!holds) throw new Error(`not yet: ${name}`);
  };
  const health = await read(airflow.major === 3 ? `${api}/monitor/health` : `${api}/health`);
  for (const part of airflow.major === 3
    ? ['metadatabase', 'scheduler', 'dag_processor']
    : ['metadatabase', 'scheduler']) {
    expect(part, (health[part] as { status?: unknown } | undefined)?.status === 'healthy');
  }
  expect('version', (await read(`${api}/version`))['version'] === airflow.version);
  const headers = await airflow.authHeaders('admin');
  // The last DAG of each file.
  for (const dagId of ['gha_long_id', 'gha_asleep_cli_twin'])
    expect(
      'DAGs',
      Number((await read(`${api}/dags?limit=1&dag_id_pattern=${dagId}`, headers))['total_entries']) > 0,
    );
  expect('import errors', Number((await read(`${api}/importErrors?limit=1`, headers))['total_entries']) > 0);
}

async function tailOfLogs(homeDir: string): Promise<string> {
  const names = [
    'supervisor',
    'postgres',
    'bootstrap',
    'webserver',
    'api-server',
    'scheduler',
    'dag-processor',
  ];
  const parts = names.map(async (name) => {
    const file = join(homeDir, 'output', `${name}.log`);
    return existsSync(file) ? `--- ${name}\n${tailOf(await readFile(file, 'utf8'))}` : '';
  });
  return (await Promise.all(parts)).filter((part) => part !== '').join('\n');
}

/** The last lines of a log. */
function tailOf(text: string): string {
  return text.trim().split('\n').slice(-25).join('\n');
}
