import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { isAtLeast } from '../core/airflow-version.ts';
import { cutLine } from '../core/foreign-text.ts';
import { stripTerminal } from '../core/terminal.ts';
import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents } from '../http/network.ts';
import type { CredentialSource } from './credentials.ts';
import { clientOptions, toSdkCredentials } from './sdk-client.ts';
import { isExpired, isForbidden, isThrottled, readSdkFailure } from './sdk-failure.ts';

/** `forbidden`: `statement` is what IAM has to allow. `none`: there is no such log, or (`isUnknown`) it could not be read for now. */
export type CloudWatchAnswer =
  | { readonly kind: 'log'; readonly log: LogEnd }
  | { readonly kind: 'none'; readonly reason: string; readonly isUnknown?: boolean }
  | { readonly kind: 'forbidden'; readonly statement: string };

/** The end of a log; `isCut` when lines before these were dropped. */
export interface LogEnd {
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** One try of one task (map index -1: not mapped); the logical date names the stream up to Airflow 2.2. */
export interface TaskTry {
  readonly dagId: string;
  readonly runId: string;
  readonly taskId: string;
  readonly mapIndex: number;
  readonly tryNumber: number;
  readonly logicalDate?: string | undefined;
}

/** Where the task logs of one environment are, and the way there. */
export interface CloudWatchOptions {
  readonly credentials: CredentialSource;
  readonly region: string;
  /** Name of the log group of task logs (Environment.taskLogGroup). */
  readonly group: string;
  readonly accountId: string | undefined;
  readonly partition: string;
  readonly version: AirflowVersion;
  readonly agents: Agents;
  readonly env: NodeJS.ProcessEnv;
}

/** Reads task logs where MWAA keeps them, for transports that cannot. */
export interface CloudWatchLogs {
  /** The last `maxLines` lines; asks at most a few pages, and never rejects but for an abort. */
  readTaskLog(task: TaskTry, maxLines: number, signal: AbortSignal): Promise<CloudWatchAnswer>;
}

const MOST_PAGES = 5;
const MOST_EVENTS = 10_000;
/** A line longer than this is cut. */
const LINE_LIMIT = 10_000;
const CALL_TIMEOUT_MS = 15_000;

/** A reader over one log group. */
export function createCloudWatchLogs(options: CloudWatchOptions): CloudWatchLogs {
  return {
    async readTaskLog(task, maxLines, signal) {
      const stream = taskLogStream(task, options.version);
      if (stream === undefined)
        return { kind: 'none', reason: 'the date that names its stream is not known' };
      try {
        const log = await readEnd(options, { stream, maxLines, signal });
        return log === undefined
          ? { kind: 'none', reason: `there is no stream ${stream}` }
          : { kind: 'log', log };
      } catch (error) {
        signal.throwIfAborted();
        if (isForbidden(error)) return { kind: 'forbidden', statement: logsStatement(options) };
        const failure = readSdkFailure(error);
        if (failure.name === 'ResourceNotFoundException')
          return { kind: 'none', reason: `there is no stream ${stream} in ${options.group}` };
        const reason = isThrottled(failure) ? 'CloudWatch throttles requests' : failure.message;
        return { kind: 'none', reason: `CloudWatch could not be read: ${reason}`, isUnknown: true };
      }
    },
  };
}

/**
 * Name of a try's stream: watchtower's handler in MWAA writes Airflow's log_filename_template with `:` as `_`; the
 * template took ids instead of dates with Airflow 2.3.
 */
export function taskLogStream(task: TaskTry, version: AirflowVersion): string | undefined {
  const attempt = task.tryNumber;
  if (!isAtLeast(version, 2, 3))
    return task.logicalDate === undefined
      ? undefined
      : `${task.dagId}/${task.taskId}/${task.logicalDate}/${attempt}.log`.replaceAll(':', '_');
  const mapped = task.mapIndex < 0 ? '' : `map_index=${task.mapIndex}/`;
  return `dag_id=${task.dagId}/run_id=${task.runId}/task_id=${task.taskId}/${mapped}attempt=${attempt}.log`.replaceAll(
    ':',
    '_',
  );
}

async function readEnd(
  options: CloudWatchOptions,
  wanted: { readonly stream: string; readonly maxLines: number; readonly signal: AbortSignal },
): Promise<LogEnd | undefined> {
  const { stream, maxLines, signal } = wanted;
  let credentials = await options.credentials.get(signal);
  let isRenewed = false;
  let lines: string[] = [];
  let nextToken: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const client = new CloudWatchLogsClient({
      ...clientOptions('CLOUDWATCH_LOGS', options),
      credentials: toSdkCredentials(credentials),
    });
    const asked = new GetLogEventsCommand({
      logGroupName: options.group,
      logStreamName: stream,
      startFromHead: false,
      limit: Math.min(MOST_EVENTS, maxLines + 1),
      nextToken,
    });
    try {
      const limit = startTimeLimit(CALL_TIMEOUT_MS, signal);
      const sent = client.send(asked, { abortSignal: limit.signal });
      const { events = [], nextBackwardToken } = await limit.hold(sent).finally(limit.end);
      const found = events.flatMap(({ message = '' }) => message.replace(/\r?\n$/, '').split(/\r?\n/));
      lines = [...found, ...lines];
      // The same token again marks the start of the stream (GetLogEvents, nextBackwardToken).
      if (lines.length > maxLines || nextBackwardToken === undefined || nextBackwardToken === nextToken)
        break;
      nextToken = nextBackwardToken;
    } catch (error) {
      if (!isExpired(error) || isRenewed) throw error;
      isRenewed = true;
      credentials = await options.credentials.renew(credentials, signal);
    }
  }
  if (lines.length === 0) return undefined;
  const shown = lines.slice(-maxLines).map((line) => stripTerminal(cutLine(line, LINE_LIMIT)));
  return { lines: shown, isCut: lines.length > maxLines };
}

function logsStatement(options: CloudWatchOptions): string {
  const { partition, region, accountId = '<account>', group } = options;
  return JSON.stringify({
    Effect: 'Allow',
    Action: 'logs:GetLogEvents',
    Resource: `arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`,
  });
}
