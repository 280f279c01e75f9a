import type { AirflowVersion } from '../core/airflow-version.ts';
import type { TransportKind } from '../transport/transport.ts';
import type { Capability } from './client.ts';
import { selectRestDialect } from './rest/dialect.ts';

const CLI_CAPABILITIES: ReadonlySet<Capability> = new Set(['unpause']);

/** What a client over a transport can do, known before the client is loaded. */
export function capabilitiesOf(
  kind: TransportKind,
  version: AirflowVersion,
): (capability: Capability) => boolean {
  if (kind === 'cli') return (capability) => CLI_CAPABILITIES.has(capability);
  const { hasNotes, hasMappedXcoms } = selectRestDialect(version);
  return (capability) => {
    if (capability === 'note') return hasNotes;
    return capability !== 'mapped-xcom' || hasMappedXcoms;
  };
}
