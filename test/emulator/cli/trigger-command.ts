import type { DagRun } from '../airflow/dag-run.ts';
import { quoteDuplicate } from '../airflow/database-error.ts';
import { formatIso, formatPython, instantOf } from '../airflow/instant.ts';
import { refuseConf } from '../airflow/params.ts';
import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import { refuseRunId } from '../airflow/trigger.ts';
import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';
import type { Arguments } from './arguments.ts';
import { flag, option } from './arguments.ts';
import type { Command } from './command.ts';
import { readConf, readDateArgument, text } from './command.ts';
import { refuseDate } from './commands-1.ts';
import { printAs } from './console.ts';
import { PythonError } from './python.ts';

/** `dags trigger` of Airflow 2 and 3. */
export function triggerCommand(version: AirflowVersion): Command {
  const v3 = version.major >= 3;
  return {
    function: 'dag_trigger',
    spec: {
      positionals: ['dag_id'],
      options: [
        option('run_id', '-r', '--run-id'),
        option('conf', '-c', '--conf'),
        v3 ? option('date', '-l', '--logical-date') : option('date', '-e', '--exec-date'),
        ...(atLeast(version, '2.6')
          ? [
              option('output', '-o', '--output'),
              flag('keep_microseconds', '--no-replace-microseconds'),
              flag('verbose', '-v', '--verbose'),
            ]
          : []),
        ...(v3 ? [] : [option('subdir', '-S', '--subdir')]),
      ],
    },
    run: (airflow, args) => trigger(airflow, args),
  };
}

function trigger(airflow: SimulatedAirflow, args: Arguments): string {
  const { version } = airflow;
  const dagId = text(args, 'dag_id') ?? '';
  const dag = airflow.findDag(dagId);
  if (dag === undefined)
    throw new PythonError('airflow.exceptions.DagNotFound', `Dag id ${dagId} not found in DagModel`);
  const given = text(args, 'date');
  const exact =
    given === undefined
      ? version.major >= 3
        ? null
        : airflow.nextInstant()
      : readDateArgument(version.major >= 3 ? '-l/--logical-date' : '-e/--exec-date', given);
  const date = exact === null || args['keep_microseconds'] === true ? exact : exact - (exact % 1_000_000);
  const runId = text(args, 'run_id');
  refuseDuplicate(airflow, { dagId, runId, date, given: given !== undefined });
  const conf = readConf(text(args, 'conf'));
  const badId = runId === undefined ? undefined : refuseRunId(version, runId);
  if (badId !== undefined) throw new PythonError('airflow.exceptions.AirflowException', badId);
  const badConf = refuseConf(version, dag, conf);
  if (badConf !== undefined) throw new PythonError('airflow.exceptions.ParamValidationError', badConf);
  // From 3.2 on the command's own ids carry no random part.
  const runAfter = airflow.nextInstant();
  const ownId = atLeast(version, '3.2') && date === null ? `manual__${formatIso(runAfter)}` : undefined;
  const run = airflow.createRun(dag, {
    runId: runId ?? ownId,
    runAfter,
    conf,
    logicalDate: date,
    triggeredBy: 'cli',
    user: 'airflow',
  });
  if (atLeast(version, '2.6')) return printAs([view(airflow, run)], text(args, 'output') ?? 'table');
  const state = atLeast(version, '2.3')
    ? `, state:${airflow.state(run)}, queued_at: ${formatPython(instantOf(run.queuedAtMs))}. `
    : ', ';
  const shown = showDate(version, date ?? 0, given !== undefined || atLeast(version, '2.2'));
  return `Created <DagRun ${dagId} @ ${shown}: ${run.runId}${state}externally triggered: True>\n`;
}

/** Until 2.8 pendulum's own dates, such as those that came from the command line, print as ISO-8601. */
const showDate = (version: AirflowVersion, date: number, isPendulum: boolean): string =>
  isPendulum && !atLeast(version, '2.8') ? formatIso(date) : formatPython(date);

function refuseDuplicate(
  airflow: SimulatedAirflow,
  wanted: { dagId: string; runId: string | undefined; date: number | null; given: boolean },
): void {
  const { version } = airflow;
  const { dagId, runId, date } = wanted;
  const byId = runId === undefined ? undefined : airflow.findRun(dagId, runId);
  const byDate = date === null ? undefined : airflow.findRunByDate(dagId, date);
  const exists = (message: string) => new PythonError('airflow.exceptions.DagRunAlreadyExists', message);
  if (version.major >= 3) {
    if (byId !== undefined) throw exists(`A DAG Run already exists for DAG ${dagId} with run id ${runId}`);
    if (byDate !== undefined)
      throw new PythonError(
        'sqlalchemy.exc.IntegrityError',
        `(psycopg2.errors.UniqueViolation) ${quoteDuplicate(dagId, 'logical_date', byDate.logicalDate ?? 0)}`,
      );
    return;
  }
  if (!atLeast(version, '2.2')) {
    if (byId !== undefined) throw exists(`Run id ${runId} already exists for dag id ${dagId}`);
    refuseDate(airflow, dagId, date ?? 0);
    return;
  }
  if (byId === undefined && byDate === undefined) return;
  const at = showDate(version, date ?? 0, wanted.given);
  const id = runId ?? `manual__${formatIso(date ?? 0)}`;
  throw exists(
    atLeast(version, '2.5')
      ? `A DAG Run already exists for DAG ${dagId} at ${at} with run id ${id}`
      : `A Dag Run already exists for dag id ${dagId} at ${at} with run id ${id}`,
  );
}

function view(airflow: SimulatedAirflow, run: DagRun): Record<string, unknown> {
  const { version } = airflow;
  const date = run.logicalDate === null ? null : showDate(version, run.logicalDate, true);
  // Airflow 3 infers the interval of a manual run from run_after.
  const interval = date !== null && version.major >= 3 ? formatPython(run.runAfter) : date;
  return {
    conf: run.conf,
    dag_id: run.dag.dagId,
    dag_run_id: run.runId,
    // 2.6 alone writes the end first.
    ...(atLeast(version, '2.7')
      ? { data_interval_start: interval, data_interval_end: interval }
      : { data_interval_end: interval, data_interval_start: interval }),
    end_date: null,
    ...(version.major < 3 && { external_trigger: true }),
    last_scheduling_decision: null,
    logical_date: date,
    run_type: run.runType,
    start_date: null,
    state: 'queued',
    ...(atLeast(version, '3.1') && { triggering_user_name: run.triggeringUser }),
  };
}
