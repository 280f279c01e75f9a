import { restVersions } from './versions.ts';

/** A difference between the simulated Airflow and a real one that is there on purpose. */
export interface KnownDifference {
  /** Every one of these versions has it. */
  readonly versions: readonly string[];
  /** Names in test/emulator/recorded/calls.ts, each of which has it; `any` for all that have it, at least one. */
  readonly calls: readonly string[] | 'any';
  /** Which `Difference.at` it explains. */
  readonly at: RegExp;
  /** Why it is so, and why it may stay. */
  readonly why: string;
  /** Where Airflow's side of it is written. */
  readonly source: string;
}

const v2 = restVersions(2);
const v3 = restVersions(3);
const airflow = (tag: string, path: string) => `https://github.com/apache/airflow/blob/${tag}/${path}`;
const core = 'airflow-core/src/airflow';

/** What differs, and why; an entry that no longer holds fails the test. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    versions: restVersions(2, '2.8'),
    calls: ['dag details'],
    at: /^body\.owners\.length$/,
    why: 'Since 2.8 the details show a DagModel, which has `owners`, where the schema looks for `owner`: always empty. The action does not read it.',
    source: airflow('2.8.1', 'airflow/api_connexion/schemas/dag_schema.py'),
  },
  {
    versions: [...v2, ...v3],
    calls: ['tasks'],
    at: /^body\.tasks\[\]\.template_fields\.length$/,
    why: 'Simulated tasks are not Python operators and have no template fields. The action does not read them.',
    source: airflow('2.10.3', 'airflow/decorators/python.py'),
  },
  {
    versions: [...restVersions(2, '2.6'), ...v3],
    calls: ['health'],
    at: /^body\.triggerer\.(status|latest_triggerer_heartbeat)$/,
    why: 'The test Airflow runs no triggerer, as none of its DAGs defers; MWAA runs one, and so the simulated Airflow shows one.',
    source: airflow('2.10.3', 'airflow/api/common/airflow_health.py'),
  },
  {
    versions: ['2.4.3', '2.5.1'],
    calls: ['trigger naive date', 'trigger no date at all', 'trigger old date name'],
    at: /^body\.(title|detail)$/,
    why: 'Dates are first looked at by connexion when the package rfc3339-validator is there, which came with 2.6. A 400 all the same.',
    source: airflow('2.5.1', 'airflow/api_connexion/parameters.py'),
  },
  {
    versions: ['2.9.2'],
    calls: ['trigger bad params', 'trigger bad param type'],
    at: /^body\.detail$/,
    why: 'The text quotes the schema of the param, on 2.9.2 with its members in the order of their names.',
    source: airflow('2.9.2', 'airflow/models/param.py'),
  },
  {
    versions: ['2.9.2'],
    calls: 'any',
    at: /\.max_consecutive_failed_dag_runs$/,
    why: 'A DAG shows it since 2.9, a simulated one since 2.10. The action does not read it.',
    source: airflow('2.9.2', 'airflow/api_connexion/schemas/dag_schema.py'),
  },
  {
    versions: v3,
    calls: ['health'],
    at: /^body\.dag_processor\.(status|latest_dag_processor_heartbeat)$/,
    why: 'Airflow 3 always has a DAG processor of its own; the simulated one shows none. The action does not read it.',
    source: airflow('3.0.6', `${core}/api/common/airflow_health.py`),
  },
  {
    versions: v3,
    calls: 'any',
    at: /\b(latest_)?dag_versions?(\[\])?\.(id|created_at|bundle_url|dag_display_name)$/,
    why: 'The simulated Airflow shows the version of a DAG in short: the action reads nothing of it.',
    source: airflow('3.0.6', `${core}/api_fastapi/core_api/datamodels/dag_versions.py`),
  },
  {
    versions: restVersions(3, '3.1'),
    calls: ['dag', 'dag as viewer'],
    at: /^body\.tags\[\]\.dag_display_name$/,
    why: 'A tag tells its DAG since 3.1. The action does not read tags.',
    source: airflow('3.2.1', `${core}/api_fastapi/core_api/datamodels/dag_tags.py`),
  },
  {
    versions: restVersions(3, '3.1'),
    calls: ['dag details'],
    at: /^body\.params\.\w+\.source$/,
    why: 'A param tells since 3.1 whether it is of the DAG or of a task. The action reads `value` and `schema`.',
    source: airflow('3.2.1', 'task-sdk/src/airflow/sdk/definitions/param.py'),
  },
  {
    versions: ['3.0.6'],
    calls: ['dag details'],
    at: /^body\.params\.\w+\.__class$/,
    why: 'A param of 3.0 is dumped with the name of its Python class. The action reads `value` and `schema`.',
    source: airflow('3.0.6', 'task-sdk/src/airflow/sdk/definitions/param.py'),
  },
  {
    versions: ['3.0.6'],
    calls: ['log as JSON', 'log as anything', 'log of mapped'],
    at: /^body\.continuation_token$/,
    why: "MWAA's log handler never ends a log on 3.0.6, as its source has it; a plain Airflow ends it.",
    source: airflow('3.0.6', `${core}/api_fastapi/core_api/routes/public/log.py`),
  },
];

/** What a real Airflow answers one way or the other, depending on the moment or on chance; not compared. */
export const racing: readonly KnownDifference[] = [
  {
    versions: [...v2, ...v3],
    calls: ['runs with ignored filter', 'runs as admin of nothing'],
    at: /^body\.dag_runs\b/,
    why: 'Which runs there are depends on what other tests have run on the same Airflow.',
    source: 'test/airflow/global-setup.ts',
  },
  {
    versions: [...v2, ...v3],
    calls: ['stop with first note', 'run after first note', 'stop with second note'],
    at: /^body\.(start_date|last_scheduling_decision|duration)$/,
    why: 'The scheduler may have started the run before it was stopped.',
    source: airflow('3.0.6', `${core}/jobs/scheduler_job_runner.py`),
  },
  {
    versions: ['2.4.3', '2.5.1'],
    calls: ['trigger reserved id', 'trigger id with slash', 'trigger id with space'],
    at: /./,
    why: 'Before 2.6 (2.5 for a reserved one) any run id is taken, so that the second test file finds that of the first.',
    source: airflow('2.5.1', 'airflow/models/dag.py'),
  },
  {
    versions: v2,
    calls: ['instances, a page'],
    at: /^body\.task_instances\[\]\./,
    why: 'Which instances are on a page is chance where they are listed in no order, as on 2.x.',
    source: airflow('2.10.3', 'airflow/api_connexion/endpoints/task_instance_endpoint.py'),
  },
  {
    versions: [...v2, ...v3],
    calls: ['stopped instances'],
    at: /^body\.task_instances\[\]\./,
    why: 'A sensor that is just being looked at is put back to sleep after its run was ended.',
    source: 'https://github.com/apache/airflow/issues/45925',
  },
  {
    versions: [...v2, ...v3],
    calls: ['trigger same id', 'trigger same date', 'trigger with U+0000', 'stop with first note'],
    at: /^body\.detail\.message$/,
    why: 'It quotes a random id of the log line.',
    source: airflow('3.0.6', `${core}/api_fastapi/common/exceptions.py`),
  },
];

/** What a real Airflow lists as the database has it, in any order; compared in the order of tasks. */
export const unordered: readonly Omit<KnownDifference, 'at'>[] = [
  {
    versions: [...v2, ...v3],
    calls: ['clear run, dry', 'clear tasks, dry'],
    why: 'The instances to clear are selected without an order, and PostgreSQL moves a row that is updated.',
    source: airflow('3.0.6', `${core}/models/dag.py`),
  },
  {
    versions: v2,
    calls: ['instances', 'instances of failed', 'batch instances'],
    why: 'Airflow 2 lists instances without an order; 3 has them by their map index and id.',
    source: airflow('2.10.3', 'airflow/api_connexion/endpoints/task_instance_endpoint.py'),
  },
];
