import type { AirflowVersion } from '../airflow-version.ts';
import { parseAirflowVersion } from '../airflow-version.ts';
import { quoteForeign } from '../core/foreign-text.ts';
import { ActionError } from '../errors.ts';

/** What GetEnvironment tells about an MWAA environment (MWAA API reference, Environment). */
export interface Environment {
  readonly name: string;
  readonly arn: string;
  /** AVAILABLE, UPDATING, ...; an unknown one is kept as it is. */
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

/** The members of the SDK's Environment that are used; every one may be missing. */
interface SdkEnvironment {
  readonly Name?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Status?: string | undefined;
  readonly AirflowVersion?: string | undefined;
  readonly WebserverUrl?: string | undefined;
  readonly WebserverAccessMode?: string | undefined;
  readonly LastUpdate?:
    | {
        readonly Status?: string | undefined;
        readonly Error?: { readonly ErrorMessage?: string | undefined } | undefined;
      }
    | undefined;
  readonly LoggingConfiguration?:
    | {
        readonly TaskLogs?:
          | { readonly Enabled?: boolean | undefined; readonly CloudWatchLogGroupArn?: string | undefined }
          | undefined;
      }
    | undefined;
  readonly AirflowConfigurationOptions?: Readonly<Record<string, string>> | undefined;
}

/** Reads what GetEnvironment answered for the environment `name`. */
export function decodeEnvironment(name: string, found: SdkEnvironment | undefined): Environment {
  if (found === undefined)
    throw new ActionError('unexpected-response', `GetEnvironment answered without the environment ${name}.`);
  const { LastUpdate, AirflowConfigurationOptions: options = {} } = found;
  return {
    name: found.Name ?? name,
    arn: found.Arn ?? '',
    status: found.Status ?? 'UNKNOWN',
    airflowVersion:
      found.AirflowVersion === undefined ? undefined : parseAirflowVersion(found.AirflowVersion),
    webServerHost: readHost(found.WebserverUrl),
    isPrivate: found.WebserverAccessMode === 'PRIVATE_ONLY',
    lastUpdateError:
      LastUpdate?.Status === 'FAILED'
        ? quoteForeign(LastUpdate.Error?.ErrorMessage ?? '', WORDS_LIMIT) || undefined
        : undefined,
    taskLogGroup: readTaskLogGroup(name, found.LoggingConfiguration?.TaskLogs),
    dagRefreshSeconds: readSeconds(
      options['dag_processor.refresh_interval'] ?? options['scheduler.dag_dir_list_interval'],
    ),
  };
}

const WORDS_LIMIT = 1_000;

// The model says `https://.+`, AWS's examples show a bare host.
function readHost(url: string | undefined): string | undefined {
  const host = url?.replace(/^https?:\/\//, '').replace(/\/.*$/s, '');
  return host !== undefined && /^[A-Za-z0-9.-]+(:\d+)?$/.test(host) ? host : undefined;
}

function readTaskLogGroup(
  name: string,
  logs:
    | { readonly Enabled?: boolean | undefined; readonly CloudWatchLogGroupArn?: string | undefined }
    | undefined,
): string | undefined {
  if (logs?.Enabled !== true) return undefined;
  return /:log-group:([^:]+)/.exec(logs.CloudWatchLogGroupArn ?? '')?.[1] ?? `airflow-${name}-Task`;
}

function readSeconds(text: string | undefined): number | undefined {
  const seconds = Number(text);
  return text !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}
