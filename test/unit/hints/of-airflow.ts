import { requireId } from '../../../src/airflow/rest/path.ts';
import { open as openCli } from '../airflow/cli-script.ts';
import { notFound, open as openRest } from '../airflow/rest-script.ts';
import type { PlayedHint } from './played.ts';

const signal = new AbortController().signal;
const run = { dagId: 'etl', runId: 'r' };
const cli = (version: string) => openCli(version, () => undefined).client;
/** The tasks of a run of 1.10 whose DAG is not in the files that the web server loads. */
function readUnloadable() {
  const { client } = openCli('1.10.12', ([command]) =>
    command === 'list_dag_runs'
      ? {
          stdout:
            'id | run_id | state | execution_date | state_date |\n1 | r | running | 2026-01-01T00:00:00+00:00 | 2026-01-01T00:00:00+00:00 |\n',
        }
      : { stderr: 'airflow.exceptions.AirflowException: dag_id could not be found: etl.\n' },
  );
  return client.listTaskInstances(run, signal);
}
const REST_INSTEAD = 'Use the transport invoke-rest-api or web-session.';

/** What Airflow refuses, and what its command line cannot do. */
export const airflowHints: readonly PlayedHint[] = [
  {
    fault: 'a request that Airflow denies',
    play: () =>
      openRest('2.10.3', () => ({ status: 403, body: {} })).client.triggerDagRun(
        { ...run, conf: {} },
        signal,
      ),
    hint: `The AWS role maps to an Airflow role without the permission "can create on DAG Runs". Airflow's role User has it: allow the action on arn:aws:airflow:<region>:<account>:role/<environment>/User.`,
  },
  {
    fault: 'a DAG that Airflow does not have',
    play: () => openRest('2.10.3', () => notFound).client.triggerDagRun({ ...run, conf: {} }, signal),
    hint: 'Check dag-id; a new file takes minutes to become a DAG (wait-for-dag waits for it), and a file that does not import never does.',
  },
  {
    fault: 'an id that would be another path',
    play: () => requireId('DAG id', '../variables'),
    hint: 'No request to Airflow can name it: use a DAG id of at most 250 characters without slashes.',
  },
  {
    fault: 'an id that is unsafe in a command',
    play: () => cli('2.10.3').listTaskInstances({ ...run, runId: '--help' }, signal),
    hint: 'Use the transport invoke-rest-api or web-session, or another id.',
  },
  {
    fault: 'a DAG file that the web server of a version before 2.4 cannot load',
    play: readUnloadable,
    hint: 'Look at the run in Airflow before you start the step again. Probably the file imports what the web server does not have (1.10.12 and 2.0.2 install no requirements.txt there): import it inside the tasks, or use Airflow 2.4.3 or later.',
  },
  {
    fault: 'a command line that cannot list runs',
    play: () => cli('2.0.2').getDagRun(run, signal),
    hint: 'On this version, the step can wait only for a run that it triggered itself; Airflow 2.2 and later can list runs.',
  },
  ...[
    {
      fault: 'a stop over the command line',
      play: () => cli('2.10.3').stopDagRun(run, signal),
      hint: REST_INSTEAD,
    },
    {
      fault: 'an XCom over the command line',
      play: () => cli('2.10.3').getXcom({ ...run, taskId: 't', mapIndex: -1, key: 'k' }, signal),
      hint: REST_INSTEAD,
    },
  ],
];
