import type { AirflowVersion } from '../airflow-version.ts';
import { isAtLeast } from '../airflow-version.ts';
import type { TransportKind } from './transport.ts';

/** Why a transport cannot work with this Airflow, or undefined when it can (MWAA user guide: REST API from 2.4.3 on). */
export function ruleOut(kind: TransportKind, version: AirflowVersion): string | undefined {
  if (kind === 'cli' || isAtLeast(version, 2, 4)) return undefined;
  return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}
