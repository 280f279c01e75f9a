import { isSince } from './settings.ts';
import { restVersions } from './versions.ts';

/** A point in which an Airflow is not what its own OpenAPI document says. */
export interface KnownDeviation {
  readonly versions: readonly string[];
  /** The real one of these versions, or only the simulated one. */
  readonly of: readonly ('real' | 'simulated')[];
  /** Each of them has it. */
  readonly operations: readonly string[];
  /** Which of `Verdict.problems` it explains. */
  readonly problem: RegExp;
  readonly why: string;
  readonly source: string;
}

const v1 = restVersions(2);
const v2 = restVersions(3);
const run = '/dags/{dag_id}/dagRuns/{dag_run_id}';

/** All that are known; one that no longer holds fails the test. */
export const knownDeviations: readonly KnownDeviation[] = [
  {
    versions: v1,
    of: ['real', 'simulated'],
    operations: [
      'PATCH /dags/{dag_id}',
      `GET ${run}/taskInstances/{task_id}/xcomEntries/{xcom_key}`,
      'POST /dags/{dag_id}/clearTaskInstances',
      `PATCH ${run}`,
    ],
    problem: /^answer 404\/detail type: must be string/,
    why: 'Some "not found" of v1 have no detail: null, where the document promises a text. The title says what was not found.',
    source:
      'https://github.com/apache/airflow/blob/2.10.3/airflow/api_connexion/endpoints/dag_run_endpoint.py',
  },
  {
    versions: v1.filter((version) => !isSince(version, '2.9')),
    of: ['real', 'simulated'],
    operations: ['POST /dags/{dag_id}/dagRuns'],
    problem: /^answer status 500 is not documented$/,
    why: 'A conf that does not fit the params is let through as an error of the server before 2.9.',
    source: 'https://github.com/apache/airflow/issues/39409',
  },
  {
    versions: v2,
    of: ['simulated'],
    operations: [
      'GET /dags/{dag_id}/details',
      'POST /dags/{dag_id}/dagRuns',
      'GET /dags/{dag_id}/dagRuns',
      'POST /dags/{dag_id}/dagRuns/list',
      `GET ${run}`,
      `PATCH ${run}`,
      `GET ${run}/taskInstances`,
      `POST ${run}/taskInstances/list`,
      'POST /dags/{dag_id}/clearTaskInstances',
    ],
    problem: /^answer 200\/\S*dag_versions?\b/,
    why: 'The simulated Airflow shows the version of a DAG in short: the action reads nothing of it.',
    source:
      'https://github.com/apache/airflow/blob/3.0.6/airflow-core/src/airflow/api_fastapi/core_api/datamodels/dag_versions.py',
  },
];
