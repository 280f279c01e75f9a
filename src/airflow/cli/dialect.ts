import type { AirflowVersion } from '../../core/airflow-version.ts';
import { isAtLeast } from '../../core/airflow-version.ts';
import { formatAsciiJson, requireCommandId } from '../../transport/command-line.ts';
import { listsRunsByCommand } from '../capabilities.ts';
import type { DagRunRef, DagRunState, TriggerRequest } from '../model.ts';

/** A command's arguments, without the leading `airflow`. */
export type Argv = readonly string[];

/** Which runs of a DAG to list: those in one state, those for exactly one date. */
export interface RunFilter {
  readonly state?: DagRunState | undefined;
  readonly date?: string | undefined;
}

/** Airflow's command line in one version. */
export interface CliDialect {
  /**
   * How a run is found. `by-list`: in the list of runs for its date (2.2 to 2.11). `by-date`: its state by its date alone (1.10,
   * 2.0). `by-id`: its state by its id (3.x).
   */
  readonly lookUp: 'by-list' | 'by-date' | 'by-id';
  /** Whether MWAA runs the command that lists runs. */
  readonly listsRuns: boolean;
  /**
   * Whether commands find a DAG by loading its file on the web server, and not in the database (2.4 on): a file that imports where
   * tasks run may not import there (get_dag and DagBag in airflow/cli/commands/dag_command.py; the user guide, "Commands that parse DAGs").
   */
  readonly loadsFiles: boolean;
  /** What lists look like: JSON, or the table of 1.10. */
  readonly rows: 'json' | 'table';
  /** Whether the date of a run loses its microseconds even when it is given (airflow/api/common/trigger_dag.py). */
  readonly dropsMicroseconds: boolean;
  /** The state of a run that was just triggered, where the answer does not name it. */
  readonly firstState: DagRunState;
  /** By which name a run's task instances are asked for; `each`: task by task. */
  readonly taskStates: 'by-id' | 'by-date' | 'each';
  trigger(request: TriggerRequest): Argv;
  /** `key`: the run's date or id, as `lookUp` says. */
  state(dagId: string, key: string): Argv;
  listRuns(dagId: string, filter: RunFilter): Argv;
  /** `key`: the run's date or id, as `taskStates` says. */
  listTaskStates(dagId: string, key: string): Argv;
  unpause(dagId: string): Argv;
}

/** The dialect of a version. Its functions reject ids that could change a command. */
export function selectCliDialect(version: AirflowVersion): CliDialect {
  if (version.major >= 3) return dialect3;
  return version.major === 2 ? createDialect2(version) : dialect1;
}

const dagArg = (dagId: string) => requireCommandId('DAG id', dagId);
const runArg = (runId: string) => requireCommandId('DAG run id', runId);
const keyArg = (key: string) => requireCommandId('DAG run id or date', key);
const requestArgs = ({ runId, conf }: TriggerRequest): Argv => [
  '-r',
  runArg(runId),
  '-c',
  formatAsciiJson(conf),
];
const dateArgs = (option: string, date: string | undefined): Argv =>
  date === undefined ? [] : [option, keyArg(date)];
const stateArgs = ({ state }: RunFilter): Argv => (state === undefined ? [] : ['--state', state]);
const rangeArgs = ({ date }: RunFilter): Argv => [
  ...dateArgs('--start-date', date),
  ...dateArgs('--end-date', date),
];

const dialect1: CliDialect = {
  lookUp: 'by-date',
  listsRuns: true,
  loadsFiles: true,
  rows: 'table',
  dropsMicroseconds: true,
  firstState: 'running',
  taskStates: 'each',
  trigger: (request) => [
    'trigger_dag',
    dagArg(request.dagId),
    ...requestArgs(request),
    ...dateArgs('-e', request.logicalDate),
  ],
  state: (dagId, date) => ['dag_state', dagArg(dagId), keyArg(date)],
  listRuns: (dagId, filter) => ['list_dag_runs', dagArg(dagId), ...stateArgs(filter)],
  listTaskStates: (dagId) => ['list_tasks', dagArg(dagId)],
  unpause: (dagId) => ['unpause', dagArg(dagId)],
};

function createDialect2(version: AirflowVersion): CliDialect {
  const since = (minor: number) => isAtLeast(version, 2, minor);
  const json = ['-o', 'json'];
  return {
    lookUp: since(2) ? 'by-list' : 'by-date',
    listsRuns: listsRunsByCommand(version),
    loadsFiles: !since(4),
    rows: 'json',
    dropsMicroseconds: !since(6),
    firstState: since(1) ? 'queued' : 'running',
    taskStates: since(2) ? 'by-id' : 'by-date',
    trigger: (request) => [
      'dags',
      'trigger',
      dagArg(request.dagId),
      ...requestArgs(request),
      ...dateArgs('-e', request.logicalDate),
      ...(since(6) ? ['--no-replace-microseconds', ...json] : []),
    ],
    state: (dagId, date) => ['dags', 'state', dagArg(dagId), keyArg(date)],
    listRuns: (dagId, filter) => [
      'dags',
      'list-runs',
      '-d',
      dagArg(dagId),
      ...stateArgs(filter),
      ...rangeArgs(filter),
      ...json,
    ],
    listTaskStates: (dagId, key) => ['tasks', 'states-for-dag-run', dagArg(dagId), keyArg(key), ...json],
    unpause: (dagId) => ['dags', 'unpause', dagArg(dagId), ...(since(9) ? json : [])],
  };
}

const dialect3: CliDialect = {
  lookUp: 'by-id',
  listsRuns: true,
  loadsFiles: false,
  rows: 'json',
  dropsMicroseconds: false,
  firstState: 'queued',
  taskStates: 'by-id',
  trigger: (request) => [
    'dags',
    'trigger',
    dagArg(request.dagId),
    ...requestArgs(request),
    ...dateArgs('-l', request.logicalDate),
    '--no-replace-microseconds',
    '-o',
    'json',
  ],
  state: (dagId, runId) => ['dags', 'state', dagArg(dagId), keyArg(runId)],
  listRuns: (dagId, filter) => [
    'dags',
    'list-runs',
    dagArg(dagId),
    ...stateArgs(filter),
    ...rangeArgs(filter),
    '-o',
    'json',
  ],
  listTaskStates: (dagId, key) => ['tasks', 'states-for-dag-run', dagArg(dagId), keyArg(key), '-o', 'json'],
  unpause: (dagId) => ['dags', 'unpause', dagArg(dagId), '-o', 'json'],
};

/** The state of one task of 1.10, by the run's date. */
export function taskStateArgv({ dagId }: Pick<DagRunRef, 'dagId'>, taskId: string, date: string): Argv {
  return ['task_state', dagArg(dagId), requireCommandId('task id', taskId), keyArg(date)];
}
