import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AirflowClient } from '../airflow/client.ts';
import { findExceptionLine } from '../airflow/logs/exception-line.ts';
import { decodeTaskLog } from '../airflow/logs/task-log.ts';
import type { DagRun, DagTask, TaskInstance, TaskLog } from '../airflow/model.ts';
import type { CloudWatchLogs } from '../aws/cloudwatch-logs.ts';
import type { Clock } from '../core/clock.ts';
import { byteLength, wholeText } from '../core/cut.ts';
import { cutBetweenWords } from '../core/foreign-text.ts';
import type { Log } from '../core/log.ts';
import { redact, redactSecrets } from '../core/redaction/redaction.ts';
import { readOptional } from '../dag-run/optional-read.ts';
import type { Inputs } from '../inputs/inputs.ts';
import type { TaskLogReading, TaskLogs } from './findings.ts';
import { type FoundLog, findLastTry } from './last-try.ts';
import { chooseLogs } from './log-choice.ts';
import { readInTurns } from './read-in-turns.ts';
import { taskName } from './task-state.ts';

/** Time limit for one log from Airflow, and again from CloudWatch Logs. */
const LOG_MS = 5_000;
const LINE_LIMIT = 3_990;
const LOG_BYTES = 512 * 1024;

/** Which task logs the report asks for. */
export interface TaskLogsOptions {
  readonly run: DagRun;
  readonly tasks: readonly TaskInstance[];
  readonly dagTasks: readonly DagTask[];
  readonly inputs: Pick<Inputs, 'logs' | 'logLines'>;
  /** A log that is not read by then, on the clock's scale, is unknown. */
  readonly endsAt: number;
}

/** Where task logs are read from; `cloudWatch` where the client has none. */
export interface TaskLogsSource {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
  readonly cloudWatch: CloudWatchLogs | undefined;
}

/**
 * Reads the last lines of the chosen task logs, a few at a time, through Airflow or else from CloudWatch Logs; one warning says what
 * to allow when neither is possible. Never rejects: each missing log has its reason.
 */
export async function readTaskLogs(
  options: TaskLogsOptions,
  source: TaskLogsSource,
  signal: AbortSignal,
): Promise<TaskLogs> {
  const { tasks, dagTasks, inputs } = options;
  const { read, unread } = chooseLogs(tasks, dagTasks, inputs.logs, source.client.can('try-numbers'));
  const reader = new Reader(options, source);
  const readings: TaskLogReading[] = [];
  await readInTurns(read, source.clock, async (task, place) => {
    readings[place] = await reader.read(task, signal);
    freeMemory();
  });
  reader.warnOfMissing();
  return { read: readings, unread };
}

/** Reads logs, and remembers a missing permission, so that it is requested and reported once. */
class Reader {
  readonly #options: TaskLogsOptions;
  readonly #source: TaskLogsSource;
  #statement: string | undefined;
  #missing = 0;

  constructor(options: TaskLogsOptions, source: TaskLogsSource) {
    this.#options = options;
    this.#source = source;
  }

  async read(task: TaskInstance, signal: AbortSignal): Promise<TaskLogReading> {
    const found = await this.#find(task, signal);
    if (found.log === undefined) {
      this.#missing += 1;
      this.#source.log.debug(`The log of ${taskName(task)} is missing: ${found.missingBecause}`);
      return { task, ...found, exception: undefined };
    }
    const log = bound(found.log);
    const exception = found.mayNotBeLast === true ? undefined : findExceptionLine(log.lines);
    return { task, ...found, log, exception: exception === undefined ? undefined : redact(exception) };
  }

  warnOfMissing(): void {
    const { client, cloudWatch, log } = this.#source;
    if (this.#statement !== undefined) {
      log.warn(
        `Task logs could not be read through ${client.transport}; allow the role to read them in CloudWatch Logs: ${this.#statement}`,
      );
    } else if (this.#missing > 0 && cloudWatch === undefined && !client.can('task-logs')) {
      log.warn(
        `The ${client.transport} transport gives no task logs, and where the environment keeps them in CloudWatch Logs is unknown: enable its task logs and allow the role airflow:GetEnvironment and logs:GetLogEvents.`,
      );
    }
  }

  async #find(task: TaskInstance, signal: AbortSignal): Promise<FoundLog> {
    const airflow = await this.#readBriefly(this.#limit(), signal, (short) => this.#readAirflow(task, short));
    const isOver = this.#source.clock.now() >= this.#options.endsAt;
    if (airflow.log !== undefined || signal.aborted || isOver) return airflow;
    const until = this.#limit();
    const readTry = (tryNumber: number) =>
      this.#readBriefly(until, signal, (short) => this.#readCloudWatch(task, tryNumber, short));
    const stored = await (task.tryNumber > 0 ? readTry(task.tryNumber) : findLastTry(readTry));
    if (stored.log !== undefined) return stored;
    const reasons = [airflow.missingBecause, stored.missingBecause].filter((reason) => reason !== undefined);
    const isUnknown = airflow.isUnknown === true || stored.isUnknown === true;
    return { ...missing([...new Set(reasons)].join('; ')), isUnknown };
  }

  async #readAirflow(task: TaskInstance, signal: AbortSignal): Promise<FoundLog> {
    const { client } = this.#source;
    if (!client.can('task-logs')) return missing(`the ${client.transport} transport gives no task logs`);
    const { dagId, runId } = this.#options.run;
    const { taskId, mapIndex } = task;
    const tryNumber = Math.max(task.tryNumber, 1);
    const ref = { dagId, runId, taskId, mapIndex, tryNumber };
    const log = await client.readTaskLog(ref, this.#options.inputs.logLines, signal);
    if (log === undefined || log.lines.length === 0) return missing('Airflow has no log of it');
    return { log, source: 'Airflow', missingBecause: undefined };
  }

  async #readCloudWatch(task: TaskInstance, tryNumber: number, signal: AbortSignal): Promise<FoundLog> {
    const { cloudWatch } = this.#source;
    if (cloudWatch === undefined) return missing(undefined);
    if (this.#statement !== undefined) return missing('the role may not read CloudWatch Logs');
    const { dagId, runId, logicalDate } = this.#options.run;
    const { taskId, mapIndex } = task;
    const ref = { dagId, runId, taskId, mapIndex, tryNumber, logicalDate };
    const answer = await cloudWatch.readTaskLog(ref, this.#options.inputs.logLines, signal);
    switch (answer.kind) {
      case 'log': {
        const { messages, isCut } = answer.log;
        const log = decodeTaskLog(messages, this.#options.inputs.logLines);
        if (typeof log === 'string') return missing('the log in CloudWatch is empty');
        return {
          log: { ...log, isCut: log.isCut || isCut },
          source: 'CloudWatch',
          missingBecause: undefined,
        };
      }
      case 'none':
        return { ...missing(answer.reason), isUnknown: answer.isUnknown, isAbsent: answer.isAbsent };
      case 'forbidden':
        this.#statement = answer.statement;
        return missing('the role may not read CloudWatch Logs');
    }
  }

  /** By when a read that begins now has to end, on the clock's scale. */
  #limit(): number {
    return Math.min(this.#source.clock.now() + LOG_MS, this.#options.endsAt);
  }

  async #readBriefly(
    until: number,
    signal: AbortSignal,
    read: (signal: AbortSignal) => Promise<FoundLog>,
  ): Promise<FoundLog> {
    const { clock, log } = this.#source;
    const ms = Math.max(until - clock.now(), 0);
    const found = await readOptional({ clock, ms, log }, signal, read);
    return found.isKnown ? found.value : { ...missing(found.reason), isUnknown: true };
  }
}

function missing(missingBecause: string | undefined): FoundLog {
  return { log: undefined, source: undefined, missingBecause };
}

/**
 * Cuts long lines between words and long logs between lines, and hides secrets of the step; from the end, as more than what is kept
 * would cost memory. The lines are copies: V8 keeps a whole string in memory for a part of it.
 */
function bound(log: TaskLog): TaskLog {
  const kept: string[] = [];
  let left = LOG_BYTES;
  let isCut = log.isCut;
  for (let at = log.lines.length - 1; at >= 0; at -= 1) {
    const whole = redactSecrets(log.lines[at] ?? '');
    const line = Buffer.from(cutLogLine(whole)).toString();
    left -= byteLength(line) + 1;
    isCut ||= whole.length > LINE_LIMIT || left < 0;
    if (left < 0) break;
    kept.push(line);
  }
  return { ...log, lines: kept.reverse(), isCut };
}

/** The start of a line, cut between words; a first word that is too long is replaced by its length. */
function cutLogLine(line: string): string {
  const cut = cutBetweenWords(line.toWellFormed(), LINE_LIMIT);
  return cut === '...' ? wholeText(line, LINE_LIMIT) : cut;
}

/** Well above the memory of the action without logs, well below that of a small runner. */
const ENOUGH_BYTES = 90 * 1024 * 1024;

let collectGarbage: (() => void) | undefined;

/**
 * Collects garbage when the process has grown: while the machine has free memory, V8 keeps hundreds of megabytes of answers that
 * are not used any more.
 */
export function freeMemory(): void {
  if (process.memoryUsage.rss() < ENOUGH_BYTES) return;
  collectGarbage ??= findCollector();
  collectGarbage();
}

/**
 * V8 gives its collector as the global `gc` to contexts made after a flag (V8, flag-definitions.h, expose_gc). Another one keeps the
 * space for new objects as small as it is: it would grow by tens of megabytes, which a collection does not give back.
 */
function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  setFlagsFromString('--semi-space-growth-factor=1');
  const found: unknown = runInNewContext('typeof gc === "function" ? gc : undefined');
  return typeof found === 'function' ? () => void found() : () => undefined;
}
