import type { Clock } from '../../core/clock.ts';
import { ActionError, isUndecided } from '../../core/errors.ts';
import { limitRetries } from '../../core/retry-limit.ts';
import type { CommandResult, CommandTransport } from '../../transport/transport.ts';
import type { TriggerAnswer } from '../client.ts';
import { type DagRun, type DagRunRef, isFinished, keyOfRun, type TriggerRequest } from '../model.ts';
import { RUN_STATES, requireRunState } from '../rest/decoder.ts';
import type { CliDialect, RunFilter } from './dialect.ts';
import { failureError, fileNotLoaded, readFailure, saysRunIdIsTaken } from './failure.ts';
import { findState, findStateConf } from './output.ts';
import { createDateMaker, withoutMicroseconds } from './run-date.ts';
import { type ListedRun, readRunList, readRunTable, readTriggered, requireRun } from './runs.ts';

/** The dates of a run that has ended are not worth more than this: its state is known. */
const DATES_LIMIT = { tries: 3, ms: 3_000 } as const;

/** Triggers and finds runs over the command line, which mostly knows a run by its date and not by its id. */
export interface CliRunFinder {
  trigger(request: TriggerRequest, signal: AbortSignal): Promise<TriggerAnswer>;
  find(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined>;
  list(dagId: string, filter: RunFilter, signal: AbortSignal): Promise<readonly ListedRun[] | undefined>;
}

/** The date of a run, and how certain it is. */
interface KnownDate {
  readonly date: string;
  /**
   * `sent`: the run has this date if this step created it. `confirmed`: Airflow reported it. `taken`: Airflow answered with a conflict, of
   * the id or of the date. `absent`: the conflict was one of the date, so there is no run with this id.
   */
  readonly certainty: 'sent' | 'confirmed' | 'taken' | 'absent';
  readonly isMade: boolean;
}

/** A finder over one transport; it remembers the dates of the runs that it sent or saw. */
export function createCliRunFinder(
  transport: CommandTransport,
  dialect: CliDialect,
  clock: Pick<Clock, 'date' | 'random'>,
): CliRunFinder {
  const dates = new Map<string, KnownDate>();
  /** DAGs that Airflow has: it told of one, or did not refuse a trigger for want of it. */
  const dags = new Set<string>();
  const maker = createDateMaker(dialect.dropsMicroseconds, clock);

  /** The request with a date where the run could not be found without one; the same date each time the id is sent. */
  function withDate(request: TriggerRequest): TriggerRequest {
    if (dialect.lookUp === 'by-id') return request;
    const known = dates.get(keyOfRun(request));
    if (known?.certainty === 'confirmed') return { ...request, logicalDate: known.date };
    const isMade = request.logicalDate === undefined;
    const kept = known?.isMade === true && known.certainty === 'sent' ? known.date : undefined;
    const date = request.logicalDate ?? kept ?? maker.make();
    const stored = dialect.dropsMicroseconds ? withoutMicroseconds(date) : date;
    dates.set(keyOfRun(request), { date: stored, certainty: 'sent', isMade });
    return { ...request, logicalDate: date };
  }

  function confirm(run: DagRunRef & { readonly logicalDate?: string | undefined }): void {
    if (run.logicalDate === undefined) return;
    dates.set(keyOfRun(run), { date: run.logicalDate, certainty: 'confirmed', isMade: false });
  }

  /** Decodes what a command tells of a DAG: undefined when there is none, which a command that loads files may be wrong about. */
  function decodeOfDag<Value>(
    dagId: string,
    action: string,
    decode: (result: CommandResult) => Value | undefined,
  ) {
    return (result: CommandResult): Value | undefined => {
      const value = decode(result);
      if (value !== undefined) {
        dags.add(dagId);
        return value;
      }
      const failure = readFailure(result);
      if (failure.kind !== 'dag-not-found') throw failureError(failure, action, dagId);
      if (dialect.loadsFiles && dags.has(dagId)) throw fileNotLoaded(dagId);
      return undefined;
    };
  }

  async function list(dagId: string, filter: RunFilter, signal: AbortSignal) {
    if (!dialect.listsRuns)
      throw new ActionError(
        'unsupported',
        "MWAA's command line cannot list the DAG runs of this Airflow version.",
        {
          hint: 'On this version, the step can wait only for a run that it triggered itself; Airflow 2.2 and later can list runs.',
        },
      );
    const decode = decodeOfDag(dagId, 'list the DAG runs', (result) =>
      dialect.rows === 'json' ? readRunList(result, dagId) : readRunTable(result, dagId),
    );
    return await transport.read(dialect.listRuns(dagId, filter), decode, signal);
  }

  async function findInList(
    ref: DagRunRef,
    filter: RunFilter,
    signal: AbortSignal,
  ): Promise<DagRun | undefined> {
    const runs = await list(ref.dagId, filter, signal);
    const listed = runs?.find((run) => run.runId === ref.runId);
    if (listed === undefined) return undefined;
    confirm(listed);
    return requireRun(listed);
  }

  async function askState(ref: DagRunRef, key: string, signal: AbortSignal): Promise<DagRun | undefined> {
    const { dagId, runId } = ref;
    const decode = decodeOfDag(dagId, 'read the state of the DAG run', ({ stdout }) => {
      const state = findState(stdout, RUN_STATES);
      if (state === undefined) return undefined;
      return { state, conf: state === null ? undefined : findStateConf(stdout, state) };
    });
    const told = await transport.read(dialect.state(dagId, key), decode, signal);
    if (told === undefined || told.state === null) return undefined;
    const found = { dagId, runId, state: requireRunState(told.state, runId) };
    // 3.x writes a conf that is not empty behind the state; whether 2.x does depends on the release.
    return dialect.lookUp === 'by-date' ? { ...found, logicalDate: key } : { ...found, conf: told.conf };
  }

  /** One cheap command while the run is active; when it has ended, the list of runs is read once for its dates. */
  async function findById(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    // `dags state` takes a date too: an id that may be one could find another run.
    if (/^\d/.test(ref.runId)) return await findInList(ref, {}, signal);
    const run = await askState(ref, ref.runId, signal);
    if (run === undefined || !isFinished(run)) return run;
    const brief = AbortSignal.any([signal]);
    limitRetries(brief, DATES_LIMIT);
    try {
      return { ...run, ...(await findInList(ref, {}, brief)) };
    } catch (error) {
      signal.throwIfAborted();
      if (!(error instanceof ActionError)) throw error;
      return run;
    }
  }

  async function findByDate(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    const known = dates.get(keyOfRun(ref));
    if (known?.certainty === 'absent') return undefined;
    const isOurs = known?.certainty === 'confirmed' || (known?.certainty === 'sent' && known.isMade);
    // Any run for this date would answer: its id has to be seen once.
    return known !== undefined && isOurs
      ? await askState(ref, known.date, signal)
      : await findInList(ref, {}, signal);
  }

  async function findByList(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    const known = dates.get(keyOfRun(ref));
    if (known !== undefined && known.certainty !== 'taken')
      return await findInList(ref, { date: known.date }, signal);
    return await findInList(ref, {}, signal);
  }

  /** Where runs cannot be listed (2.0), the words decide: Airflow checks the id before the database checks the date. */
  function judgeConflict(known: KnownDate, words: string): KnownDate['certainty'] {
    if (known.certainty === 'confirmed') return 'confirmed';
    if (dialect.listsRuns) return 'taken';
    return /run id/i.test(words) ? known.certainty : 'absent';
  }

  return {
    list,
    find(ref, signal) {
      if (dialect.lookUp === 'by-id') return findById(ref, signal);
      return dialect.lookUp === 'by-date' ? findByDate(ref, signal) : findByList(ref, signal);
    },
    async trigger(request, signal) {
      const argv = dialect.trigger(withDate(request));
      const wasKnown = dags.has(request.dagId);
      dags.add(request.dagId);
      const result = await transport.run(argv, 'write', signal);
      const run = readTriggered(result, request, dialect.firstState);
      if (run !== undefined) {
        confirm(run);
        return { kind: 'accepted', run };
      }
      const failure = readFailure(result);
      if (failure.kind !== 'conflict') {
        const error = failureError(failure, `trigger the DAG "${request.dagId}"`, request.dagId);
        if (!wasKnown && !isUndecided(error)) dags.delete(request.dagId);
        throw error;
      }
      const known = dates.get(keyOfRun(request));
      if (known !== undefined)
        dates.set(keyOfRun(request), { ...known, certainty: judgeConflict(known, failure.words) });
      const isRunIdTaken = saysRunIdIsTaken(failure.words, request.runId);
      return { kind: 'conflict', detail: failure.words, ...(isRunIdTaken && { isRunIdTaken }) };
    },
  };
}
