import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { DagInput } from './airflow/dag.ts';
import { startEmulator } from './emulator.ts';
import type { SettingsInput } from './settings.ts';

/**
 * Runs an emulator as a process of its own:
 * `node test/emulator/serve.ts [--airflow 2.10.3] [--environment MyEnv] [--dags dags.json] [--settings settings.json]`.
 * Prints one JSON line with every address and secret a client needs; ends with its stdin or on a signal.
 */
const { values } = parseArgs({
  options: {
    airflow: { type: 'string', default: '2.10.3' },
    environment: { type: 'string', default: 'MyEnv' },
    region: { type: 'string', default: 'us-east-1' },
    'time-scale': { type: 'string', default: '1' },
    dags: { type: 'string' },
    settings: { type: 'string' },
  },
});

const readJson = (path: string | undefined): unknown =>
  path === undefined ? undefined : (JSON.parse(readFileSync(path, 'utf8')) as unknown);

const emulator = await startEmulator({
  ...((readJson(values.settings) ?? {}) as SettingsInput),
  airflowVersion: values.airflow,
  environmentName: values.environment,
  region: values.region,
  timeScale: Number(values['time-scale']),
  dags: (readJson(values.dags) ?? {
    etl: { tasks: [{ taskId: 'extract' }, { taskId: 'load', upstream: ['extract'] }] },
    broken: { tasks: [{ taskId: 'work', state: 'failed' }] },
  }) as Readonly<Record<string, DagInput>>,
});

const { env, ambientEnv, environmentName, region, roleArn, environmentArn, webserverHostname, mwaaTlsUrl } =
  emulator;
process.stdout.write(
  `${JSON.stringify({ env, ambientEnv, environmentName, region, roleArn, environmentArn, webserverHostname, mwaaTlsUrl })}\n`,
);

const end = async (): Promise<void> => {
  await emulator.stop();
  process.exit(0);
};
process.on('SIGINT', () => void end());
process.on('SIGTERM', () => void end());
