import type { AirflowVersion } from '../airflow-version.ts';
import type { Transport } from '../transport/transport.ts';
import { openCliClient } from './cli-client.ts';
import type { AirflowClient } from './client.ts';
import { openRestClient } from './rest-client.ts';

/** The Airflow client for a transport and a version; nothing is sent yet. */
export function openClient(transport: Transport, version: AirflowVersion): AirflowClient {
  return transport.kind === 'cli' ? openCliClient(transport, version) : openRestClient(transport, version);
}
