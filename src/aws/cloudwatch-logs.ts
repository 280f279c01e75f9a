import { CloudWatchLogsClient, GetLogEventsCommand } from '@aws-sdk/client-cloudwatch-logs';
import type { AirflowVersion } from '../core/airflow-version.ts';
import { isAtLeast } from '../core/airflow-version.ts';
import { startTimeLimit } from '../core/time-limit.ts';
import type { Agents } from '../http/network.ts';
import type { CredentialSource } from './credentials.ts';
import { clientOptions, toSdkCredentials } from './sdk-client.ts';
import { isExpired, isForbidden, isThrottled, readSdkFailure } from './sdk-failure.ts';

/**
 * `forbidden`: `statement` is the IAM statement that allows it. `none`: there is no such log (`isAbsent`: no stream of that name), or
 * (`isUnknown`) it could not be read.
 */
export type CloudWatchAnswer =
  | { readonly kind: 'log'; readonly log: LogEnd }
  | {
      readonly kind: 'none';
      readonly reason: string;
      readonly isUnknown?: boolean;
      readonly isAbsent?: boolean;
    }
  | { readonly kind: 'forbidden'; readonly statement: string };

/** The last messages of a log as CloudWatch has them: lines from Airflow 2, events as JSON from Airflow 3. */
export interface LogEnd {
  readonly messages: readonly string[];
  /** Whether there are messages before these. */
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

/** Where the task logs of one environment are, and with what to read them. */
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

/** Reads task logs from CloudWatch Logs, where the transport cannot read them. */
export interface CloudWatchLogs {
  /** The last `maxLines` messages or a few more, as far as they arrive within 15 s; rejects only with the signal's reason. */
  readTaskLog(task: TaskTry, maxLines: number, signal: AbortSignal): Promise<CloudWatchAnswer>;
}

const MOST_EVENTS = 10_000;
/** For all pages of one log: a stream may have any number of empty ones (GetLogEvents, nextBackwardToken). */
const READ_LIMIT_MS = 15_000;

/** A reader over one log group. */
export function createCloudWatchLogs(options: CloudWatchOptions): CloudWatchLogs {
  return {
    async readTaskLog(task, maxLines, signal) {
      const stream = taskLogStream(task, options.version);
      if (stream === undefined)
        return { kind: 'none', reason: 'the date that names its stream is not known' };
      try {
        const log = await readEnd(options, { stream, maxLines, signal });
        if (log.messages.length > 0) return { kind: 'log', log };
        const reason = log.isCut
          ? `CloudWatch sent nothing but empty pages of the stream ${stream} for ${READ_LIMIT_MS / 1000} s`
          : `the stream ${stream} is empty`;
        return { kind: 'none', reason };
      } catch (error) {
        signal.throwIfAborted();
        if (isForbidden(error)) return { kind: 'forbidden', statement: logsStatement(options) };
        const failure = readSdkFailure(error);
        if (failure.name === 'ResourceNotFoundException')
          return {
            kind: 'none',
            reason: `there is no stream ${stream} in ${options.group}`,
            isAbsent: true,
          };
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
): Promise<LogEnd> {
  const { stream, maxLines, signal } = wanted;
  let credentials = await options.credentials.get(signal);
  const limit = startTimeLimit(READ_LIMIT_MS, signal);
  let isRenewed = false;
  let messages: string[] = [];
  let nextToken: string | undefined;
  try {
    for (;;) {
      const client = new CloudWatchLogsClient({
        ...clientOptions('CLOUDWATCH_LOGS', options),
        credentials: toSdkCredentials(credentials),
      });
      const command = new GetLogEventsCommand({
        logGroupName: options.group,
        logStreamName: stream,
        startFromHead: false,
        limit: Math.min(MOST_EVENTS, maxLines + 1),
        nextToken,
      });
      try {
        const sent = client.send(command, { abortSignal: limit.signal });
        const { events = [], nextBackwardToken } = await limit.hold(sent);
        messages = [...events.map(({ message = '' }) => message), ...messages];
        // The same token again marks the start of the stream (GetLogEvents, nextBackwardToken).
        const isWhole = nextBackwardToken === undefined || nextBackwardToken === nextToken;
        if (isWhole || messages.length > maxLines) return { messages, isCut: !isWhole };
        nextToken = nextBackwardToken;
      } catch (error) {
        signal.throwIfAborted();
        if (!isExpired(error) || isRenewed) {
          // Without a first page nothing is known about the stream.
          if (messages.length > 0 || (limit.isOver && nextToken !== undefined))
            return { messages, isCut: true };
          throw error;
        }
        isRenewed = true;
        credentials = await options.credentials.renew(credentials, signal);
      }
    }
  } finally {
    limit.end();
  }
}

function logsStatement(options: CloudWatchOptions): string {
  const { partition, region, accountId = '<account>', group } = options;
  return JSON.stringify({
    Effect: 'Allow',
    Action: 'logs:GetLogEvents',
    Resource: `arn:${partition}:logs:${region}:${accountId}:log-group:${group}:*`,
  });
}
