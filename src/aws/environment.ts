import type { AirflowVersion } from '../core/airflow-version.ts';
import { parseAirflowVersion } from '../core/airflow-version.ts';
import { ActionError } from '../core/errors.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import { isObject } from '../core/json.ts';
import { parseWebServerHost } from './web-server-host.ts';

/** An MWAA environment as GetEnvironment describes it (MWAA API Reference, Environment). */
export interface Environment {
  readonly name: string;
  readonly arn: string;
  /** AVAILABLE, UPDATING, ...; an unknown status is kept as it is. */
  readonly status: string;
  readonly airflowVersion: AirflowVersion | undefined;
  /** Bare host name, with port where an emulator has one. */
  readonly webServerHost: string | undefined;
  readonly isPrivate: boolean;
  /** ErrorMessage of LastUpdate when it failed. */
  readonly lastUpdateError: string | undefined;
  /** Name of the CloudWatch log group of task logs, when they are enabled. */
  readonly taskLogGroup: string | undefined;
  /** scheduler.dag_dir_list_interval or dag_processor.refresh_interval, when configured. */
  readonly dagRefreshSeconds: number | undefined;
}

type Members = Readonly<Record<string, unknown>>;

/** The longest text of an environment (botocore, mwaa/2020-07-01). */
const LONGEST_TEXT = 1_224;
/** How much of an error message is shown. */
const MESSAGE_LIMIT = 1_000;

/**
 * Decodes the answer of GetEnvironment for the environment `name`. A member that is missing or has the wrong type is left out; an
 * answer without an environment throws `unexpected-response`.
 */
export function decodeEnvironment(name: string, found: unknown): Environment {
  if (!isObject(found))
    throw new ActionError('unexpected-response', `GetEnvironment answered without the environment ${name}.`);
  const lastUpdate = member(found, 'LastUpdate');
  const options = member(found, 'AirflowConfigurationOptions');
  const version = text(found, 'AirflowVersion');
  return {
    name: text(found, 'Name') ?? name,
    arn: readArn(text(found, 'Arn')),
    status: text(found, 'Status') ?? 'UNKNOWN',
    airflowVersion: version === undefined ? undefined : parseAirflowVersion(version),
    webServerHost: readHost(text(found, 'WebserverUrl')),
    isPrivate: found['WebserverAccessMode'] === 'PRIVATE_ONLY',
    lastUpdateError:
      lastUpdate['Status'] === 'FAILED'
        ? quoteForeign(text(member(lastUpdate, 'Error'), 'ErrorMessage') ?? '', MESSAGE_LIMIT) || undefined
        : undefined,
    taskLogGroup: readTaskLogGroup(name, member(member(found, 'LoggingConfiguration'), 'TaskLogs')),
    dagRefreshSeconds: readSeconds(
      options['dag_processor.refresh_interval'] ?? options['scheduler.dag_dir_list_interval'],
    ),
  };
}

function member(members: Members, name: string): Members {
  const value = members[name];
  return isObject(value) ? value : {};
}

function text(members: Members, name: string): string | undefined {
  const value = members[name];
  return typeof value === 'string' && value !== '' ? value.slice(0, LONGEST_TEXT).toWellFormed() : undefined;
}

function readArn(arn: string | undefined): string {
  return arn !== undefined && /^arn:[a-z-]+:airflow:[a-z0-9-]+:\d{12}:environment\/[\w-]+$/.test(arn)
    ? arn
    : '';
}

// The model says `https://.+`, AWS's examples show a bare host.
function readHost(url: string | undefined): string | undefined {
  return parseWebServerHost(url?.replace(/^https?:\/\//, '').replace(/\/.*$/s, ''));
}

function readTaskLogGroup(name: string, logs: Members): string | undefined {
  if (logs['Enabled'] !== true) return undefined;
  const group = /:log-group:([\w./#-]{1,512})/.exec(text(logs, 'CloudWatchLogGroupArn') ?? '')?.[1];
  return group ?? `airflow-${name}-Task`;
}

const LONGEST_REFRESH_SECONDS = 86_400;

function readSeconds(value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^\d{1,9}(?:\.\d{1,9})?$/.test(value.trim())) return undefined;
  const seconds = Number(value);
  return seconds > 0 && seconds <= LONGEST_REFRESH_SECONDS ? seconds : undefined;
}
