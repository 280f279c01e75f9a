import type { Dag } from '../airflow/dag.ts';
import { instancesOfTask } from '../airflow/dag-run.ts';
import { quoteDuplicate } from '../airflow/database-error.ts';
import { formatIso, formatPython, instantOf } from '../airflow/instant.ts';
import type { SimulatedAirflow } from '../airflow/simulated-airflow.ts';
import { atLeast } from '../version.ts';
import { flag, option } from './arguments.ts';
import type { Command } from './command.ts';
import { readConf, readDateArgument, text } from './command.ts';
import { PythonError, pythonStr } from './python.ts';

const subdir = option('subdir', '-sd', '--subdir');

/** Commands of Airflow 1.10 (airflow/bin/cli.py), which load DAG files to find a DAG. */
export const COMMANDS_1: Readonly<Record<string, Command>> = {
  trigger_dag: {
    function: 'trigger_dag',
    spec: {
      positionals: ['dag_id'],
      options: [
        subdir,
        option('run_id', '-r', '--run_id'),
        option('conf', '-c', '--conf'),
        option('exec_date', '-e', '--exec_date'),
      ],
    },
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      const dag = airflow.findDag(dagId);
      if (dag === undefined)
        throw new PythonError('airflow.exceptions.DagNotFound', `Dag id ${dagId} not found in DagModel`);
      const exact =
        text(args, 'exec_date') === undefined
          ? airflow.nextInstant()
          : readDateArgument('-e/--exec_date', text(args, 'exec_date') ?? '');
      const date = exact - (exact % 1_000_000);
      const runId = text(args, 'run_id') ?? `manual__${formatIso(date)}`;
      const conf = readConf(text(args, 'conf'));
      if (airflow.findRun(dagId, runId))
        throw new PythonError(
          'airflow.exceptions.DagRunAlreadyExists',
          `Run id ${runId} already exists for dag id ${dagId}`,
        );
      refuseDate(airflow, dagId, date);
      airflow.createRun(dag, { runId, conf, logicalDate: date, triggeredBy: 'cli', user: 'airflow' });
      const shown = text(args, 'exec_date') === undefined ? formatPython(date) : formatIso(date);
      return `Created <DagRun ${dagId} @ ${shown}: ${runId}, externally triggered: True>\n`;
    },
  },
  dag_state: {
    function: 'dag_state',
    spec: { positionals: ['dag_id', 'execution_date'], options: [subdir] },
    run(airflow, args) {
      const dag = loadDag(airflow, text(args, 'dag_id') ?? '');
      const run = airflow.findRunByDate(
        dag.dagId,
        readDateArgument('execution_date', text(args, 'execution_date') ?? ''),
      );
      return `${run === undefined ? 'None' : airflow.state(run)}\n`;
    },
  },
  list_dag_runs: {
    function: 'list_dag_runs',
    spec: {
      positionals: ['dag_id'],
      options: [option('state', '--state'), flag('no_backfill', '--no_backfill')],
    },
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      requireInFiles(airflow, dagId);
      const state = text(args, 'state')?.toLowerCase();
      const runs = airflow.runs(dagId).map((run) => ({ run, id: run.id, state: airflow.state(run) }));
      const found = runs.filter((one) => state === undefined || one.state === state);
      found.sort((a, b) => (b.run.logicalDate ?? 0) - (a.run.logicalDate ?? 0));
      const line = '-'.repeat(120);
      const row = (id: string, runId: string, st: string, date: string, start: string) =>
        `${id.padEnd(3)} | ${runId.padEnd(20)} | ${st.padEnd(10)} | ${date.padEnd(20)} | ${start.padEnd(20)} |\n`;
      const rows = found.map(({ run, id, state: st }) =>
        row(
          String(id),
          run.runId,
          st,
          formatIso(run.logicalDate ?? 0),
          formatIso(instantOf(run.startMs ?? run.queuedAtMs)),
        ),
      );
      const none = found.length === 0 ? `No dag runs for ${dagId}\n` : '';
      return `${none}\n\n${line}\nDAG RUNS\n${line}\n${row('id', 'run_id', 'state', 'execution_date', 'state_date')}\n${rows.join('')}`;
    },
  },
  task_state: {
    function: 'task_state',
    spec: { positionals: ['dag_id', 'task_id', 'execution_date'], options: [subdir] },
    run(airflow, args) {
      const dag = loadDag(airflow, text(args, 'dag_id') ?? '');
      const task = dag.tasks.find((one) => one.taskId === text(args, 'task_id'));
      if (task === undefined)
        throw new PythonError('airflow.exceptions.TaskNotFound', `Task ${text(args, 'task_id')} not found`);
      const run = airflow.findRunByDate(
        dag.dagId,
        readDateArgument('execution_date', text(args, 'execution_date') ?? ''),
      );
      return `${pythonStr(run && (instancesOfTask(run, task, airflow.nowMs())[0]?.state ?? null))}\n`;
    },
  },
  list_tasks: {
    function: 'list_tasks',
    spec: { positionals: ['dag_id'], options: [subdir, flag('tree', '-t', '--tree')] },
    run: (airflow, args) =>
      `${loadDag(airflow, text(args, 'dag_id') ?? '')
        .tasks.map((task) => task.taskId)
        .sort()
        .join('\n')}\n`,
  },
  unpause: pauseCommand(false),
  pause: pauseCommand(true),
  version: {
    function: 'version',
    spec: { positionals: [], options: [] },
    run: (airflow) => `${airflow.version.text}\n`,
  },
};

function pauseCommand(isPaused: boolean): Command {
  return {
    function: 'set_is_paused',
    spec: { positionals: ['dag_id'], options: [subdir] },
    run(airflow, args) {
      const dagId = text(args, 'dag_id') ?? '';
      const dag = airflow.findDag(dagId);
      if (dag === undefined)
        throw new PythonError('AttributeError', "'NoneType' object has no attribute 'set_is_paused'");
      airflow.pause(dag, isPaused);
      return `Dag: ${dagId}, paused: ${pythonStr(isPaused)}\n`;
    },
  };
}

/** `get_dag` of the versions that load DAG files: a DAG whose file does not import cannot be found. */
export function loadDag(airflow: SimulatedAirflow, dagId: string): Dag {
  const dag = airflow.findDag(dagId);
  if (dag !== undefined && isLoadable(dag)) return dag;
  throw new PythonError(
    'airflow.exceptions.AirflowException',
    atLeast(airflow.version, '2.2')
      ? `Dag '${dagId}' could not be found; either it does not exist or it failed to parse.`
      : `dag_id could not be found: ${dagId}. Either the dag did not exist or it failed to parse.`,
  );
}

/** Whether the DAG is in the files that a command loads. */
function isLoadable(dag: Dag): boolean {
  return dag.input.importError === undefined && dag.input.loadsOnWebServer !== false && dag.isActive;
}

/** The `DagBag` of the versions whose lists of runs load DAG files. */
export function requireInFiles(airflow: SimulatedAirflow, dagId: string): void {
  const dag = airflow.findDag(dagId);
  if (dag === undefined || !isLoadable(dag))
    throw new PythonError('airflow.exceptions.AirflowException', `Dag id ${dagId} not found`);
}

/** The unique index on DAG and date, where no look-up comes before it. */
export function refuseDate(airflow: SimulatedAirflow, dagId: string, date: number): void {
  if (airflow.findRunByDate(dagId, date) === undefined) return;
  airflow.refuseRow();
  throw new PythonError(
    'sqlalchemy.exc.IntegrityError',
    `(psycopg2.errors.UniqueViolation) ${quoteDuplicate(dagId, 'execution_date', date)}`,
  );
}
