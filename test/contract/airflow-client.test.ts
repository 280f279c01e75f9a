import { isAtLeast, parseAirflowVersion } from '../../src/core/airflow-version.ts';
import type { TransportKind } from '../../src/transport/transport.ts';
import type { EmulatorOptions } from '../emulator/emulator.ts';
import { tried } from '../harness/property-runs.ts';
import { describeAirflowClient } from './airflow-client-contract.ts';
import { createContractDags } from './airflow-dags.ts';
import { startClientBench } from './client-bench.ts';
import type { ClientBench } from './client-driver.ts';

async function start(
  kind: TransportKind,
  airflowVersion: string,
  options: EmulatorOptions = {},
): Promise<ClientBench> {
  const version = parseAirflowVersion(airflowVersion);
  const dags = createContractDags(version !== undefined && isAtLeast(version, 2, 3));
  const bench = await startClientBench(kind, { airflowVersion, dags, timeScale: 5, ...options });
  const { airflow } = bench.emulator;
  return { ...bench, readConf: async ({ dagId, runId }) => airflow.findRun(dagId, runId)?.conf };
}

const restVersions = ['2.4.3', '2.6.3', '2.7.2', '2.8.1', '2.10.3', '2.11.2', '3.0.6', '3.2.1', '3.3.1'];
const cliVersions = ['1.10.12', '2.0.2', '2.2.2', ...restVersions];

for (const version of tried(restVersions, 2)) {
  describeAirflowClient(`Airflow ${version} through InvokeRestApi`, () => start('invoke-rest-api', version));
  describeAirflowClient(`Airflow ${version} in a web session`, () => start('web-session', version));
}

for (const version of tried(cliVersions, 2)) {
  describeAirflowClient(`Airflow ${version} over the CLI endpoint`, () =>
    start('cli', version, { cli: { noise: 'loud', ansi: true } }),
  );
}
