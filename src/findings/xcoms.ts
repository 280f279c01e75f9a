import type { AirflowClient } from '../airflow/client.ts';
import type { DagRun, TaskInstance } from '../airflow/model.ts';
import type { Clock } from '../core/clock.ts';
import { listSome } from '../core/cut.ts';
import { ActionError } from '../core/errors.ts';
import type { Json } from '../core/json.ts';
import type { Log } from '../core/log.ts';
import { withDeadline } from '../dag-run/deadline.ts';
import { describeReadFailure, OPTIONAL_RETRY_LIMIT } from '../dag-run/optional-read.ts';
import type { XcomLine } from '../inputs/inputs.ts';
import { readInTurns } from './read-in-turns.ts';

/** Which XComs of a run are read. */
export interface XcomOptions {
  readonly run: DagRun;
  readonly lines: readonly XcomLine[];
  /** The run's task instances: they show which tasks are mapped. Undefined when they could not be read. */
  readonly tasks: readonly TaskInstance[] | undefined;
  /** An XCom that is not read by then, on the clock's scale, is null. */
  readonly endsAt: number;
}

/** Where XComs are read from. */
export interface XcomSource {
  readonly client: AirflowClient;
  readonly clock: Clock;
  readonly log: Log;
}

/** How many lines or instances a warning names. */
const NAMED = 10;
/** How long one XCom may take. */
const XCOM_MS = 5_000;
/** After this many failures the other instances of a mapped task are not read. */
const MOST_FAILURES = 3;
const MAYBE_MAPPED = 'Airflow has none, unless the task is mapped, and the task instances could not be read';
/** Airflow's own default limit ([core] max_map_length). Each instance costs a request. */
const MOST_INSTANCES = 1_024;

/**
 * Reads the XComs of the input's lines, keyed by the line: the value, or for a mapped task without an index the list of the values by
 * map index. A value that does not exist or cannot be read is null, and one warning names all of those; another names lines with
 * NaN or Infinity, which JSON does not have. Never rejects.
 */
export async function readXcom(
  options: XcomOptions,
  source: XcomSource,
  signal: AbortSignal,
): Promise<Readonly<Record<string, Json>>> {
  const readers = options.lines.map(() => new XcomReader(options, source, signal));
  const values = new Map<string, Json>();
  for (const { line } of options.lines) values.set(line, null);
  await readInTurns(options.lines, source.clock, async (line, index) => {
    const value = await readers[index]?.read(line);
    if (value !== undefined) values.set(line.line, value);
  });
  const { client, log } = source;
  for (const line of describeMissing(readers)) {
    // That the transport reads none was a warning before the trigger (dag-run/readiness/transport-limits.ts).
    if (client.can('xcom')) log.warn(line);
    else log.info(line);
  }
  const odd = [...values].filter(([, value]) => hasNonFinite(value)).map(([line]) => line);
  if (odd.length > 0)
    log.warn(
      `NaN and Infinity are not JSON, so they are null in the output "xcom": in ${listSome(odd, NAMED)}.`,
    );
  // Own properties only, also for a line such as __proto__.
  return Object.fromEntries(values);
}

/** One sentence about all values that are null, or none. */
function describeMissing(readers: readonly XcomReader[]): readonly string[] {
  const absent = readers.flatMap((reader) => reader.absent);
  const unread = Map.groupBy(
    readers.flatMap((reader) => reader.unread),
    ({ reason }) => reason,
  );
  const parts = [
    ...(absent.length === 0 ? [] : [`Airflow has no ${listSome(absent, NAMED)}`]),
    ...[...unread].map(([reason, each]) => {
      const names = each.map(({ name }) => name);
      return `${listSome(names, NAMED)} could not be read (${reason})`;
    }),
  ];
  return parts.length === 0 ? [] : [`XCom values are null in the output "xcom": ${parts.join('; ')}.`];
}

/** Reads the XComs of one line, and collects those that are missing, with the reason. */
class XcomReader {
  readonly #options: XcomOptions;
  readonly #source: XcomSource;
  readonly #signal: AbortSignal;
  readonly absent: string[] = [];
  readonly unread: { readonly name: string; readonly reason: string }[] = [];

  constructor(options: XcomOptions, source: XcomSource, signal: AbortSignal) {
    this.#options = options;
    this.#source = source;
    this.#signal = signal;
  }

  async read(line: XcomLine): Promise<Json> {
    const count = line.mapIndex === undefined ? this.#countInstances(line.taskId) : 0;
    try {
      if (count > 0) return await this.#readMapped(line, count);
      const found = await this.#get(line, line.mapIndex ?? -1);
      if (found !== undefined) return found.value;
      if (line.mapIndex === undefined && this.#options.tasks === undefined)
        throw new ActionError('unexpected-response', MAYBE_MAPPED);
      this.absent.push(line.line);
    } catch (error) {
      this.#addUnread(error, [line.line]);
    }
    return null;
  }

  /** How many map indexes the task has in this run; 0 for one that is not mapped. */
  #countInstances(taskId: string): number {
    const { tasks = [] } = this.#options;
    return tasks.reduce(
      (count, task) =>
        task.taskId === taskId && task.state !== 'removed' ? Math.max(count, task.mapIndex + 1) : count,
      0,
    );
  }

  /** Reads a few at a time, and stops after some that cannot be read. */
  async #readMapped(line: XcomLine, count: number): Promise<Json> {
    if (count > MOST_INSTANCES)
      throw new ActionError(
        'unsupported',
        `its ${count} instances are more than ${MOST_INSTANCES.toLocaleString('en')}`,
      );
    const values: Json[] = Array.from({ length: count }, () => null);
    const pending = new Set(values.keys());
    const absent: number[] = [];
    const failures: unknown[] = [];
    await readInTurns([...values.keys()], this.#source.clock, async (index) => {
      if (failures.length >= MOST_FAILURES) return;
      try {
        const found = await this.#get(line, index);
        if (found === undefined) absent.push(index);
        else values[index] = found.value;
        pending.delete(index);
      } catch (error) {
        failures.push(error);
      }
    });
    const name = (mapIndex: number) => nameInstance(line, mapIndex);
    const isWhole = pending.size === count || absent.length === count;
    if (failures.length > 0) this.#addUnread(failures[0], isWhole ? [line.line] : [...pending].map(name));
    if (absent.length > 0) this.absent.push(...(isWhole ? [line.line] : absent.sort(byNumber).map(name)));
    return isWhole ? null : values;
  }

  async #get({ taskId, key }: XcomLine, mapIndex: number): Promise<{ readonly value: Json } | undefined> {
    const { client, clock } = this.#source;
    const { run, endsAt } = this.#options;
    if (!client.can('xcom'))
      throw new ActionError('unsupported', `the ${client.transport} transport gives none`);
    if (mapIndex >= 0 && !client.can('mapped-xcom'))
      throw new ActionError('unsupported', 'Airflow gives values of mapped tasks from version 2.7 on');
    const ref = { dagId: run.dagId, runId: run.runId, taskId, mapIndex, key };
    const ms = Math.max(Math.min(XCOM_MS, endsAt - clock.now()), 0);
    const retryLimit = OPTIONAL_RETRY_LIMIT;
    return await withDeadline({ clock, ms, retryLimit }, this.#signal, (short) => client.getXcom(ref, short));
  }

  #addUnread(error: unknown, names: readonly string[]): void {
    const reason = describeReadFailure(error, this.#signal);
    this.unread.push(...names.map((name) => ({ name, reason })));
  }
}

/** The line that stands for one instance: `load[3]`, `load[3]:rows`. */
function nameInstance({ line, taskId }: XcomLine, mapIndex: number): string {
  return `${taskId}[${mapIndex}]${line.slice(taskId.length)}`;
}

function byNumber(a: number, b: number): number {
  return a - b;
}

/** Without recursion: a value may be nested to any depth. */
function hasNonFinite(value: Json): boolean {
  const pending: Json[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'number' && !Number.isFinite(next)) return true;
    if (typeof next === 'object' && next !== null) for (const item of Object.values(next)) pending.push(item);
  }
  return false;
}
