import type { AirflowVersion } from '../core/airflow-version.ts';
import type { Transport } from '../transport/transport.ts';
import type { AirflowClient } from './client.ts';
import { openRestClient } from './rest/client.ts';

/** The Airflow client for a transport and a version; nothing is sent yet. The commands' client is loaded when it is needed. */
export async function openClient(transport: Transport, version: AirflowVersion): Promise<AirflowClient> {
  if (transport.kind !== 'cli') return openRestClient(transport, version);
  const { openCliClient } = await import('./cli/client.ts');
  return openCliClient(transport, version);
}
