import { type AirflowVersion, isAtLeast } from '../core/airflow-version.ts';
import type { TransportKind } from '../transport/transport.ts';
import type { Capability } from './client.ts';
import { selectRestDialect } from './rest/dialect.ts';

/** What a client over a transport can do, known before the client is loaded. */
export function capabilitiesOf(
  kind: TransportKind,
  version: AirflowVersion,
): (capability: Capability) => boolean {
  if (kind === 'cli') {
    const listsRuns = listsRunsByCommand(version);
    return (capability) => capability === 'unpause' || (capability === 'list-runs' && listsRuns);
  }
  const { hasNotes, hasMappedXcoms } = selectRestDialect(version);
  return (capability) => {
    if (capability === 'note') return hasNotes;
    return capability !== 'mapped-xcom' || hasMappedXcoms;
  };
}

/** Whether MWAA runs the command that lists runs (user guide, "Apache Airflow CLI command reference"). */
export function listsRunsByCommand(version: AirflowVersion): boolean {
  return version.major !== 2 || isAtLeast(version, 2, 2);
}
