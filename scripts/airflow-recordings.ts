import { isSince, majorOf, restMajorOf } from '../test/airflow/settings.ts';

/** A command to record: the file's name and the command line without `airflow`. */
export interface Recording {
  readonly name: string;
  readonly line: string;
  /** How long to wait before it. */
  readonly afterMs?: number;
}

/** The commands that are recorded of a version. */
export interface Recordings {
  /** Those that start `gha_ok gha-json` and `gha_fail gha-failing`, also in vain. */
  readonly triggers: readonly Recording[];
  /** Those that need these runs to have ended. */
  readonly readings: readonly Recording[];
}

const date = '2024-01-02T03:04:05+00:00';
const later = '2024-01-02T03:04:06+00:00';
const noDate = '2020-01-01T00:00:00+00:00';
const conf = `'{"key": "value", "n": 1}'`;

/** What is recorded of a version; up to 2.6 runs are asked for by their date. */
export function recordingsOf(version: string): Recordings {
  if (majorOf(version) === 1) return { triggers: triggers1(), readings: readings1() };
  return isSince(version, '2.7')
    ? { triggers: triggers(version), readings: readings(version) }
    : { triggers: earlyTriggers(version), readings: earlyReadings(version) };
}

/** Commands that start runs, also in vain. */
function triggers(version: string): Recording[] {
  const dateOption = restMajorOf(version) === 2 ? '--exec-date' : '--logical-date';
  return [
    { name: 'version', line: 'version' },
    {
      name: 'trigger',
      line: `dags trigger gha_ok --run-id gha-json --conf '{"key": "value", "n": 1}' -o json`,
    },
    { name: 'trigger-table', line: 'dags trigger gha_ok --run-id gha-table' },
    { name: 'trigger-no-run-id', line: 'dags trigger gha_ok -o json' },
    {
      name: 'trigger-date',
      line: `dags trigger gha_ok --run-id gha-date ${dateOption} 2024-01-02T03:04:05+00:00 -o json`,
    },
    { name: 'trigger-duplicate', line: 'dags trigger gha_ok --run-id gha-json -o json' },
    {
      name: 'trigger-duplicate-date',
      line: `dags trigger gha_ok --run-id gha-other ${dateOption} 2024-01-02T03:04:05+00:00 -o json`,
    },
    { name: 'trigger-unknown-dag', line: 'dags trigger no_such_dag --run-id gha-lost -o json' },
    {
      name: 'trigger-bad-params',
      line: `dags trigger gha_params --run-id gha-bad --conf '{"n": 99}' -o json`,
    },
    { name: 'trigger-bad-conf', line: 'dags trigger gha_ok --run-id gha-broken --conf {broken -o json' },
    { name: 'trigger-paused', line: 'dags trigger gha_paused --run-id gha-queued -o json' },
    { name: 'trigger-failing', line: 'dags trigger gha_fail --run-id gha-failing -o json' },
    { name: 'trigger-long', line: 'dags trigger gha_long --run-id gha-long -o json' },
  ];
}

/** Commands that read the runs started before, and those that change what is not a run. */
function readings(version: string): Recording[] {
  const is2 = restMajorOf(version) === 2;
  const runsOf = (dag: string) => `dags list-runs ${is2 ? '-d ' : ''}${dag}`;
  const hasUnpauseJson = !is2 || isSince(version, '2.9');
  const unpause = (dag: string) => `dags unpause ${dag}${hasUnpauseJson ? ' -o json' : ''}`;
  const readings: Recording[] = [
    { name: 'list-runs', line: `${runsOf('gha_ok')} -o json` },
    { name: 'list-runs-table', line: runsOf('gha_ok') },
    { name: 'list-runs-failed', line: `${runsOf('gha_fail')} --state failed -o json` },
    { name: 'list-runs-empty', line: `${runsOf('gha_slow')} -o json` },
    { name: 'list-runs-unknown-dag', line: `${runsOf('no_such_dag')} -o json` },
    { name: 'state-date', line: 'dags state gha_ok 2024-01-02T03:04:05+00:00' },
    { name: 'state-absent', line: 'dags state gha_ok 2020-01-01T00:00:00+00:00' },
    { name: 'state-unknown-dag', line: 'dags state no_such_dag 2024-01-02T03:04:05+00:00' },
    { name: 'state-run-id', line: 'dags state gha_ok gha-json' },
    { name: 'task-states', line: 'tasks states-for-dag-run gha_ok gha-json -o json' },
    { name: 'task-states-table', line: 'tasks states-for-dag-run gha_ok gha-json' },
    { name: 'task-states-failed', line: 'tasks states-for-dag-run gha_fail gha-failing -o json' },
    { name: 'task-states-long', line: 'tasks states-for-dag-run gha_long gha-long -o json' },
    { name: 'task-states-absent', line: 'tasks states-for-dag-run gha_ok no-such-run -o json' },
    { name: 'task-states-unknown-dag', line: 'tasks states-for-dag-run no_such_dag gha-json -o json' },
    { name: 'tasks-list', line: 'tasks list gha_ok' },
    { name: 'unpause', line: unpause('gha_paused') },
    { name: 'unpause-again', line: unpause('gha_paused') },
    { name: 'unpause-unknown-dag', line: unpause('no_such_dag') },
    { name: 'list-import-errors', line: 'dags list-import-errors -o json' },
    { name: 'list', line: 'dags list -o json' },
    { name: 'clear-failed', line: 'tasks clear gha_fail --only-failed --yes' },
    { name: 'unknown-command', line: 'dags no-such-command' },
    { name: 'missing-argument', line: 'dags trigger' },
  ];
  return readings;
}

function triggers1(): Recording[] {
  return [
    { name: 'version', line: 'version' },
    { name: 'trigger', line: `trigger_dag gha_ok -r gha-json -e ${date} -c ${conf}` },
    { name: 'trigger-no-run-id', line: 'trigger_dag gha_ok' },
    { name: 'trigger-duplicate', line: 'trigger_dag gha_ok -r gha-json' },
    { name: 'trigger-duplicate-date', line: `trigger_dag gha_ok -r gha-other -e ${date}` },
    { name: 'trigger-unknown-dag', line: 'trigger_dag no_such_dag -r gha-lost' },
    { name: 'trigger-bad-conf', line: 'trigger_dag gha_ok -r gha-broken -c {broken' },
    { name: 'trigger-paused', line: `trigger_dag gha_paused -r gha-queued -e ${date}` },
    { name: 'trigger-failing', line: `trigger_dag gha_fail -r gha-failing -e ${later}` },
  ];
}

function readings1(): Recording[] {
  return [
    { name: 'list-runs', line: 'list_dag_runs gha_ok' },
    { name: 'list-runs-failed', line: 'list_dag_runs gha_fail --state failed' },
    { name: 'list-runs-empty', line: 'list_dag_runs gha_slow' },
    { name: 'list-runs-unknown-dag', line: 'list_dag_runs no_such_dag' },
    { name: 'state-date', line: `dag_state gha_ok ${date}` },
    { name: 'state-failed', line: `dag_state gha_fail ${later}` },
    { name: 'state-absent', line: `dag_state gha_ok ${noDate}` },
    { name: 'state-unknown-dag', line: `dag_state no_such_dag ${date}` },
    { name: 'task-state', line: `task_state gha_ok extract ${date}` },
    { name: 'task-state-failed', line: `task_state gha_fail boom ${later}` },
    { name: 'task-state-upstream-failed', line: `task_state gha_fail after ${later}` },
    { name: 'task-state-absent', line: `task_state gha_ok extract ${noDate}` },
    { name: 'task-state-unknown-task', line: `task_state gha_ok no_such_task ${date}` },
    { name: 'tasks-list', line: 'list_tasks gha_ok' },
    { name: 'unpause', line: 'unpause gha_paused' },
    { name: 'unpause-again', line: 'unpause gha_paused' },
    { name: 'unpause-unknown-dag', line: 'unpause no_such_dag' },
    { name: 'trigger-long', line: `trigger_dag gha_long -r gha-long -e ${date}` },
    { name: 'state-running', line: `dag_state gha_long ${date}`, afterMs: 8_000 },
    { name: 'unknown-command', line: 'no-such-command' },
    { name: 'missing-argument', line: 'trigger_dag' },
  ];
}

function earlyTriggers(version: string): Recording[] {
  const json = isSince(version, '2.6') ? ' -o json' : '';
  const trigger = (words: string) => `dags trigger ${words}${json}`;
  return [
    { name: 'version', line: 'version' },
    { name: 'trigger', line: trigger(`gha_ok --run-id gha-json --exec-date ${date} --conf ${conf}`) },
    { name: 'trigger-no-run-id', line: trigger('gha_ok') },
    { name: 'trigger-duplicate', line: trigger('gha_ok --run-id gha-json') },
    { name: 'trigger-duplicate-date', line: trigger(`gha_ok --run-id gha-other --exec-date ${date}`) },
    { name: 'trigger-unknown-dag', line: trigger('no_such_dag --run-id gha-lost') },
    { name: 'trigger-bad-conf', line: trigger('gha_ok --run-id gha-broken --conf {broken') },
    { name: 'trigger-paused', line: trigger(`gha_paused --run-id gha-queued --exec-date ${date}`) },
    { name: 'trigger-failing', line: trigger(`gha_fail --run-id gha-failing --exec-date ${later}`) },
  ];
}

function earlyReadings(version: string): Recording[] {
  const json = isSince(version, '2.6') ? ' -o json' : '';
  const taskStates = 'tasks states-for-dag-run';
  return [
    { name: 'list-runs', line: 'dags list-runs -d gha_ok -o json' },
    { name: 'list-runs-table', line: 'dags list-runs -d gha_ok' },
    { name: 'list-runs-failed', line: 'dags list-runs -d gha_fail --state failed -o json' },
    { name: 'list-runs-empty', line: 'dags list-runs -d gha_slow -o json' },
    { name: 'list-runs-unknown-dag', line: 'dags list-runs -d no_such_dag -o json' },
    { name: 'state-date', line: `dags state gha_ok ${date}` },
    { name: 'state-failed', line: `dags state gha_fail ${later}` },
    { name: 'state-absent', line: `dags state gha_ok ${noDate}` },
    { name: 'state-unknown-dag', line: `dags state no_such_dag ${date}` },
    { name: 'task-states', line: `${taskStates} gha_ok ${date} -o json` },
    { name: 'task-states-run-id', line: `${taskStates} gha_ok gha-json -o json` },
    { name: 'task-states-failed', line: `${taskStates} gha_fail ${later} -o json` },
    { name: 'task-states-absent', line: `${taskStates} gha_ok ${noDate} -o json` },
    { name: 'task-states-unknown-dag', line: `${taskStates} no_such_dag ${date} -o json` },
    { name: 'tasks-list', line: 'tasks list gha_ok' },
    { name: 'unpause', line: 'dags unpause gha_paused' },
    { name: 'unpause-again', line: 'dags unpause gha_paused' },
    { name: 'unpause-unknown-dag', line: 'dags unpause no_such_dag' },
    { name: 'trigger-long', line: `dags trigger gha_long --run-id gha-long --exec-date ${date}${json}` },
    { name: 'state-running', line: `dags state gha_long ${date}`, afterMs: 8_000 },
    { name: 'task-states-long', line: `${taskStates} gha_long ${date} -o json` },
    { name: 'unknown-command', line: 'dags no-such-command' },
    { name: 'missing-argument', line: 'dags trigger' },
  ];
}
