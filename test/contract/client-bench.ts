import { openCliClient } from '../../src/airflow/cli/client.ts';
import type { AirflowClient } from '../../src/airflow/client.ts';
import { openRestClient } from '../../src/airflow/rest/client.ts';
import { parseAirflowVersion } from '../../src/core/airflow-version.ts';
import { createCli } from '../../src/transport/cli.ts';
import { createInvokeRestApi } from '../../src/transport/invoke-rest-api.ts';
import type { TransportKind } from '../../src/transport/transport.ts';
import { createWebSession } from '../../src/transport/web-session.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../emulator/emulator.ts';
import type { ClientBench } from './client-driver.ts';
import { openTransportStack } from './transport-stack.ts';

/** Clients over one transport of an emulated MWAA, whatever Airflow is behind it, wired as the action wires them. */
export async function startClientBench(
  kind: TransportKind,
  options: EmulatorOptions & { readonly airflowVersion: string },
): Promise<Omit<ClientBench, 'readConf'> & { readonly emulator: Emulator; close(): Promise<void> }> {
  const version = parseAirflowVersion(options.airflowVersion);
  if (version === undefined) throw new Error(options.airflowVersion);
  const emulator = await startEmulator(options);
  const kit = await openTransportStack(emulator);
  const clients: Readonly<Record<TransportKind, () => AirflowClient>> = {
    'invoke-rest-api': () => openRestClient(createInvokeRestApi(kit), version),
    'web-session': () => openRestClient(createWebSession(kit, version), version),
    cli: () => openCliClient(createCli(kit), version),
  };
  return {
    emulator,
    open: clients[kind],
    retryBudgetMs: 10_000,
    pollMs: 20,
    hasPathLimit: kind === 'invoke-rest-api',
    close: () => emulator.stop(),
  };
}
