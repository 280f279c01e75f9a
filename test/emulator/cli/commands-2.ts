import type { DagRun } from '../airflow/dag-run.ts';
import { endOfRun, instancesOfRun } from '../airflow/dag-run.ts';
import { formatIso, instantOf } from '../airflow/instant.ts';
import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';
import { flag, option } from './arguments.ts';
import type { Command } from './command.ts';
import { readDate, readDateArgument, text } from './command.ts';
import { loadDag, requireInFiles } from './commands-1.ts';
import { printAs } from './console.ts';
import { PythonError, pythonJson, pythonStr, SystemExit } from './python.ts';
import { triggerCommand } from './trigger-command.ts';

const output = option('output', '-o', '--output');
const subdir = option('subdir', '-S', '--subdir');
const verbose = flag('verbose', '-v', '--verbose');
const iso = (ms: number | undefined): string => (ms === undefined ? '' : formatIso(instantOf(ms)));

/** Commands of Airflow 2 and 3 by group and name (airflow/cli/cli_config.py). */
export function commandsOf(version: AirflowVersion): Readonly<Record<string, Command>> {
  return {
    'dags trigger': triggerCommand(version),
    'dags state': stateCommand(version),
    'dags list-runs': listRunsCommand(version),
    'dags unpause': pauseCommand(version, false),
    'dags pause': pauseCommand(version, true),
    'tasks states-for-dag-run': taskStatesCommand(version),
    'tasks list': {
      function: 'task_list',
      spec: { positionals: ['dag_id'], options: [subdir, verbose, flag('tree', '-t', '--tree')] },
      suppressesLogs: true,
      run: (airflow, args) =>
        `${loadDag(airflow, text(args, 'dag_id') ?? '')
          .tasks.map((task) => task.taskId)
          .sort()
          .join('\n')}\n`,
    },
    version: {
      function: 'version',
      spec: { positionals: [], options: [] },
      run: (airflow) => `${airflow.version.text}\n`,
    },
  };
}

/** The DAG's row in the database, or the exit that commands which need no DAG file make. */
function requireModel(airflow: SimulatedAirflow, dagId: string): void {
  if (airflow.findDag(dagId) === undefined)
    throw new SystemExit(`DAG: ${dagId} does not exist in 'dag' table`);
}

function stateCommand(version: AirflowVersion): Command {
  const name = version.major >= 3 ? 'logical_date_or_run_id' : 'execution_date';
  return {
    function: 'dag_state',
    spec: { positionals: ['dag_id', name], options: [subdir, verbose] },
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      if (atLeast(version, '2.4')) requireModel(airflow, dagId);
      else loadDag(airflow, dagId);
      const value = text(args, name) ?? '';
      const run =
        version.major >= 3
          ? findByIdOrDate(airflow, dagId, value)
          : airflow.findRunByDate(dagId, readDateArgument(name, value));
      if (run === undefined) return 'None\n';
      const conf = Object.keys(run.conf).length > 0 ? `, ${pythonJson(run.conf)}` : '';
      return `${airflow.state(run)}${conf}\n`;
    },
  };
}

function findByIdOrDate(airflow: SimulatedAirflow, dagId: string, value: string): DagRun | undefined {
  const run = airflow.findRun(dagId, value);
  if (run !== undefined) return run;
  try {
    return airflow.findRunByDate(dagId, readDate(value));
  } catch {
    return undefined;
  }
}

function listRunsCommand(version: AirflowVersion): Command {
  const v3 = version.major >= 3;
  return {
    function: 'dag_list_dag_runs',
    spec: {
      positionals: v3 ? ['dag_id'] : [],
      options: [
        ...(v3 ? [] : [option('dag_id', '-d', '--dag-id')]),
        option('state', '--state'),
        option('start', '-s', '--start-date'),
        option('end', '-e', '--end-date'),
        flag('no_backfill', '--no-backfill'),
        output,
        verbose,
      ],
    },
    suppressesLogs: true,
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      if (atLeast(version, '2.4')) requireModel(airflow, dagId);
      else requireInFiles(airflow, dagId);
      const [state, start, end] = [
        text(args, 'state')?.toLowerCase(),
        text(args, 'start'),
        text(args, 'end'),
      ];
      const runs = airflow
        .runs(dagId)
        .filter((run) => state === undefined || airflow.state(run) === state)
        .filter(
          (run) => start === undefined || (run.logicalDate !== null && run.logicalDate >= readDate(start)),
        )
        .filter((run) => end === undefined || (run.logicalDate !== null && run.logicalDate <= readDate(end)))
        .sort((a, b) => (v3 ? b.runAfter - a.runAfter : (b.logicalDate ?? 0) - (a.logicalDate ?? 0)));
      return printAs(
        runs.map((run) => viewRow(airflow, run)),
        text(args, 'output') ?? 'table',
      );
    },
  };
}

function viewRow(airflow: SimulatedAirflow, run: DagRun): Record<string, unknown> {
  const state = airflow.state(run);
  const date = run.logicalDate === null ? '' : formatIso(run.logicalDate);
  const ended = state === 'success' || state === 'failed';
  return {
    dag_id: run.dag.dagId,
    run_id: run.runId,
    state,
    ...(airflow.version.major >= 3
      ? { run_after: formatIso(run.runAfter), logical_date: date }
      : { execution_date: date }),
    start_date: iso(state === 'queued' ? undefined : (run.startMs ?? run.queuedAtMs)),
    end_date: ended ? iso(endOfRun(run)) : '',
  };
}

function taskStatesCommand(version: AirflowVersion): Command {
  const v3 = version.major >= 3;
  const name = v3
    ? 'logical_date_or_run_id'
    : atLeast(version, '2.2')
      ? 'execution_date_or_run_id'
      : 'execution_date';
  return {
    function: 'task_states_for_dag_run',
    spec: { positionals: ['dag_id', name], options: [output, verbose, ...(v3 ? [] : [subdir])] },
    suppressesLogs: true,
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      const value = text(args, name) ?? '';
      const run = atLeast(version, '2.2')
        ? findForTasks(airflow, dagId, value)
        : airflow.findRunByDate(dagId, readDateArgument(name, value));
      if (run === undefined) throw missingRun(version, dagId, value);
      const instances = instancesOfRun(run, airflow.nowMs());
      const mapped = instances.some((one) => one.mapIndex >= 0);
      const date = run.logicalDate === null ? '' : formatIso(run.logicalDate);
      const rows = instances.map((one) => ({
        dag_id: dagId,
        [v3 ? 'logical_date' : 'execution_date']: date,
        task_id: one.task.taskId,
        state: one.state,
        start_date: iso(one.startMs),
        end_date: iso(one.endMs),
        ...(mapped && { map_index: one.mapIndex >= 0 ? String(one.mapIndex) : '' }),
      }));
      return printAs(rows, text(args, 'output') ?? 'table');
    },
  };
}

function findForTasks(airflow: SimulatedAirflow, dagId: string, value: string): DagRun | undefined {
  if (airflow.version.major >= 3) return findByIdOrDate(airflow, dagId, value);
  const run = airflow.findRun(dagId, value);
  if (run !== undefined) return run;
  try {
    return airflow.findRunByDate(dagId, readDate(value));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new PythonError(
      'airflow.exceptions.AirflowException',
      `Error parsing the supplied execution_date. Error: ${reason}`,
    );
  }
}

function missingRun(version: AirflowVersion, dagId: string, value: string): PythonError {
  if (!atLeast(version, '2.2'))
    return new PythonError('airflow.exceptions.AirflowException', 'DagRun does not exist.');
  const date = version.major >= 3 ? 'logical_date' : 'execution_date';
  return new PythonError(
    'airflow.exceptions.DagRunNotFound',
    `DagRun for ${dagId} with run_id or ${date} of '${value}' not found`,
  );
}

function pauseCommand(version: AirflowVersion, isPaused: boolean): Command {
  const modern = atLeast(version, '2.9');
  return {
    function: isPaused ? 'dag_pause' : 'dag_unpause',
    spec: {
      positionals: ['dag_id'],
      options: [
        subdir,
        verbose,
        ...(modern
          ? [
              flag('yes', '-y', '--yes'),
              flag('regex', '--treat-dag-id-as-regex', '--treat-dag-id-as-regex'),
              output,
            ]
          : []),
      ],
    },
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      const dag = airflow.findDag(dagId);
      if (!modern) {
        requireModel(airflow, dagId);
        if (dag !== undefined) airflow.pause(dag, isPaused);
        return `Dag: ${dagId}, paused: ${pythonStr(isPaused)}\n`;
      }
      if (!atLeast(version, '2.10')) loadDag(airflow, dagId);
      if (dag === undefined || dag.isPaused === isPaused)
        return `No ${isPaused ? 'un' : ''}paused DAGs were found\n`;
      airflow.pause(dag, isPaused);
      // The value before the change (2.9, and from 3.1 on), or the one after it: see test/airflow/transcripts.
      const shown = atLeast(version, '2.10') && !atLeast(version, '3.1') ? isPaused : !isPaused;
      return printAs([{ dag_id: dagId, is_paused: shown }], text(args, 'output') ?? 'table');
    },
  };
}
