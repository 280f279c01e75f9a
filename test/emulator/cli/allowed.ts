import type { AirflowVersion } from '../version.ts';
import { atLeast } from '../version.ts';

const VERSION_1 =
  'backfill clear dag_state delete_dag list_dag_runs list_dags list_tasks next_execution pause pool render run show_dag task_failed_deps task_state test trigger_dag unpause variables version'.split(
    ' ',
  );
const DAGS_2 = 'trigger unpause pause state show report test delete list-jobs'.split(' ');
const DAGS_2_2 = 'list list-runs next-execution backfill'.split(' ');
const DAGS_3 =
  'delete list list-jobs list-import-errors list-runs next-execution pause report reserialize show state test trigger unpause'.split(
    ' ',
  );
const TASKS = 'state states-for-dag-run list clear render test failed-deps run'.split(' ');

/** True when MWAA runs the command (user guide, "Apache Airflow CLI command reference"). */
export function isAllowed(version: AirflowVersion, words: readonly string[]): boolean {
  const [group = '', name = ''] = words;
  if (version.major === 1) return VERSION_1.includes(group);
  if (group === 'version') return true;
  if (group === 'tasks') return TASKS.includes(name) && !(version.major >= 3 && name === 'run');
  if (group !== 'dags')
    return ['variables', 'connections', 'providers', 'roles', 'assets', 'db', 'backfill'].includes(group);
  if (version.major >= 3) return DAGS_3.includes(name);
  if (DAGS_2.includes(name)) return true;
  if (atLeast(version, '2.2') && DAGS_2_2.includes(name)) return true;
  if (name === 'reserialize') return atLeast(version, '2.4');
  return name === 'list-import-errors' && atLeast(version, '2.6');
}
