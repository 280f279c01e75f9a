import type { MwaaAction } from '../aws/mwaa-target.ts';
import { type AirflowVersion, isAtLeast } from '../core/airflow-version.ts';
import type { TransportKind } from './transport.ts';

/** All transports, in the order in which `auto` tries them: from the most specific IAM permission to the least. */
export const transportOrder: readonly TransportKind[] = ['invoke-rest-api', 'web-session', 'cli'];

/** The names of transports in messages. */
export const transportNames: Readonly<Record<TransportKind, string>> = {
  'invoke-rest-api': 'InvokeRestApi',
  'web-session': 'the web session',
  cli: 'the CLI endpoint',
};

/** The MWAA action that IAM has to allow for each transport. */
export const transportActions: Readonly<Record<TransportKind, MwaaAction>> = {
  'invoke-rest-api': 'InvokeRestApi',
  'web-session': 'CreateWebLoginToken',
  cli: 'CreateCliToken',
};

/**
 * Why a transport cannot work with this Airflow, or undefined when it can (MWAA user guide: REST API from 2.4.3 on). What a
 * client can do over a transport that works is in airflow/capabilities.ts.
 */
export function ruleOut(kind: TransportKind, version: AirflowVersion): string | undefined {
  if (kind === 'cli' || isAtLeast(version, 2, 4)) return undefined;
  return `Airflow ${version.text} on MWAA has no REST API (it came with 2.4.3).`;
}
