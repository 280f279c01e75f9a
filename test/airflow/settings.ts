import { join } from 'node:path';

/** The roles of which every test Airflow has one user; a user's name and password are the role in lower case. */
export const roles = ['Admin', 'Op', 'User', 'Viewer', 'Public'] as const;

/** The versions of every CI run: one with the command line alone, one of each REST API. */
export const everyRun = ['2.0.2', '2.10.3', '3.0.6'] as const;

/** What one test Airflow is told about itself. */
export interface AirflowSettings {
  readonly version: string;
  readonly port: number;
  readonly databasePort: number;
  /** AIRFLOW_HOME, which also holds the logs and the DAG folder. */
  readonly homeDir: string;
  readonly pluginsDir: string;
  readonly venvDir: string;
  /** The virtual environment of the database server, whose Python also runs the supervisor. */
  readonly toolsDir: string;
}

/** One process of Airflow. */
export interface AirflowProcess {
  readonly name: string;
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** The major version, on which the REST dialect and the processes depend. */
export function majorOf(version: string): 1 | 2 | 3 {
  if (version.startsWith('1.')) return 1;
  return version.startsWith('2.') ? 2 : 3;
}

/** The major version whose REST API a version has. */
export function restMajorOf(version: string): 2 | 3 {
  return majorOf(version) === 3 ? 3 : 2;
}

/** Whether a version is at least a minor one: `isSince('2.10.3', '2.4')`. */
export function isSince(version: string, minor: string): boolean {
  return version.localeCompare(minor, 'en', { numeric: true }) >= 0;
}

/** Whether MWAA lets anybody at the version's REST API; where not, its command line is all there is. */
export function hasRest(version: string): boolean {
  return isSince(version, '2.4');
}

/** The three ways into an environment. */
export const transports = ['invoke-rest-api', 'web-session', 'cli'] as const;
export type Transport = (typeof transports)[number];

/** The ways that MWAA gives into an environment of the version. */
export function transportsOf(version: string): readonly Transport[] {
  return transports.filter((transport) => transport === 'cli' || hasRest(version));
}

/** The environment of every Airflow process: scheduled runs off, everything else tuned for speed. */
export function airflowEnv(settings: AirflowSettings): Record<string, string> {
  const { homeDir, venvDir, version } = settings;
  const major = majorOf(version);
  return {
    PATH: `${join(venvDir, 'bin')}:/usr/local/bin:/usr/bin:/bin`,
    HOME: homeDir,
    LANG: 'C.UTF-8',
    TZ: 'UTC',
    NO_PROXY: '*',
    no_proxy: '*',
    PYTHONUNBUFFERED: '1',
    PYTHONPYCACHEPREFIX: join(venvDir, 'pycache'),
    AIRFLOW_HOME: homeDir,
    AIRFLOW__CORE__LOAD_EXAMPLES: 'False',
    AIRFLOW__CORE__DAGS_FOLDER: join(homeDir, 'dags'),
    AIRFLOW__CORE__PLUGINS_FOLDER: settings.pluginsDir,
    AIRFLOW__CORE__EXECUTOR: version.startsWith('3.0.')
      ? 'patient_executor.PatientLocalExecutor'
      : 'LocalExecutor',
    PYTHONPATH: join(import.meta.dirname, 'executors'),
    // Airflow 3 makes the URL of its asynchronous engine, which wants asyncpg, out of this one.
    [`AIRFLOW__${isSince(version, '2.3') ? 'DATABASE' : 'CORE'}__SQL_ALCHEMY_CONN`]: `postgresql+psycopg2://airflow@127.0.0.1:${settings.databasePort}/postgres`,
    AIRFLOW__CORE__PARALLELISM: '8',
    AIRFLOW__CORE__FERNET_KEY: '',
    AIRFLOW__CORE__DEFAULT_TASK_RETRIES: '0',
    AIRFLOW__CORE__DAGS_ARE_PAUSED_AT_CREATION: 'False',
    AIRFLOW__CORE__DAG_RUN_CONF_OVERRIDES_PARAMS: 'True',
    [`AIRFLOW__${major === 1 ? 'CORE' : 'LOGGING'}__COLORED_CONSOLE_LOG`]: 'False',
    AIRFLOW__USAGE_DATA_COLLECTION__ENABLED: 'False',
    AIRFLOW__SCHEDULER__USE_JOB_SCHEDULE: 'False',
    AIRFLOW__SCHEDULER__SCHEDULER_HEARTBEAT_SEC: '1',
    AIRFLOW__SCHEDULER__SCHEDULER_IDLE_SLEEP_TIME: '0.2',
    AIRFLOW__SCHEDULER__SCHEDULE_AFTER_TASK_EXECUTION: 'False',
    ...(hasRest(version) ? {} : envOfEarly()),
    ...(major === 3 ? envOf3(settings) : envOf2(settings)),
  };
}

/** Runs and tasks of 1.10 go on each time their file is read; its tasks tell their end at their heartbeat. */
function envOfEarly(): Record<string, string> {
  return {
    AIRFLOW__SCHEDULER__JOB_HEARTBEAT_SEC: '1',
    AIRFLOW__SCHEDULER__MAX_THREADS: '1',
    AIRFLOW__SCHEDULER__PROCESSOR_POLL_INTERVAL: '0.2',
    SLUGIFY_USES_TEXT_UNIDECODE: 'yes',
  };
}

function envOf2({ homeDir, port, version }: AirflowSettings): Record<string, string> {
  return {
    AIRFLOW__SCHEDULER__DAG_DIR_LIST_INTERVAL: '3',
    AIRFLOW__SCHEDULER__MIN_FILE_PROCESS_INTERVAL: majorOf(version) === 1 ? '1' : '10',
    AIRFLOW__SCHEDULER__PARSING_PROCESSES: '1',
    AIRFLOW__WEBSERVER__WEB_SERVER_HOST: '127.0.0.1',
    AIRFLOW__WEBSERVER__WEB_SERVER_PORT: String(port),
    AIRFLOW__WEBSERVER__BASE_URL: `http://127.0.0.1:${port}`,
    AIRFLOW__WEBSERVER__WORKERS: '1',
    AIRFLOW__WEBSERVER__WORKER_CLASS: 'gthread',
    AIRFLOW__WEBSERVER__SECRET_KEY: 'secret-key-of-a-test',
    AIRFLOW__WEBSERVER__COOKIE_SECURE: 'True',
    AIRFLOW__WEBSERVER__CONFIG_FILE: join(homeDir, 'webserver_config.py'),
    // MWAA has the session alone; Basic is for the front door, which speaks for a role without a session.
    AIRFLOW__API__AUTH_BACKENDS: 'airflow.api.auth.backend.session,airflow.api.auth.backend.basic_auth',
    // A kept connection is closed after two seconds, maybe while a client writes to it.
    GUNICORN_CMD_ARGS: '--threads=8 --keep-alive=0',
  };
}

function envOf3({ homeDir, port }: AirflowSettings): Record<string, string> {
  return {
    AIRFLOW__DAG_PROCESSOR__REFRESH_INTERVAL: '3',
    AIRFLOW__DAG_PROCESSOR__MIN_FILE_PROCESS_INTERVAL: '10',
    AIRFLOW__DAG_PROCESSOR__PARSING_PROCESSES: '1',
    AIRFLOW__CORE__AUTH_MANAGER: 'airflow.providers.fab.auth_manager.fab_auth_manager.FabAuthManager',
    AIRFLOW__FAB__CONFIG_FILE: join(homeDir, 'webserver_config.py'),
    AIRFLOW__API__HOST: '127.0.0.1',
    AIRFLOW__API__PORT: String(port),
    AIRFLOW__API__BASE_URL: `http://127.0.0.1:${port}`,
    AIRFLOW__API__WORKERS: '1',
    AIRFLOW__API__SECRET_KEY: 'secret-key-of-a-test',
    AIRFLOW__API_AUTH__JWT_SECRET: 'jwt-secret-of-a-test-that-is-long-enough-for-any-algorithm-in-use',
    AIRFLOW__API_AUTH__JWT_ISSUER: 'test',
    AIRFLOW__API_AUTH__JWT_EXPIRATION_TIME: '43200',
    // The end of a task may be noticed only after this many seconds (_monitor_subprocess of the task SDK).
    AIRFLOW__WORKERS__MIN_HEARTBEAT_INTERVAL: '1',
    AIRFLOW__CORE__EXECUTION_API_SERVER_URL: `http://127.0.0.1:${port}/execution/`,
  };
}

/** What has to succeed, on an empty database, before the processes start. */
export function airflowSetup(settings: AirflowSettings): AirflowProcess {
  const python = join(settings.venvDir, 'bin', 'python');
  return {
    name: 'bootstrap',
    // The web server of versions without REST knows no users.
    argv: [python, join(import.meta.dirname, 'bootstrap.py'), ...(hasRest(settings.version) ? roles : [])],
    env: {},
  };
}

/** The processes that make up an Airflow of this version; no triggerer, as no test DAG defers. */
export function airflowProcesses(settings: AirflowSettings, tokenFile: string): AirflowProcess[] {
  const python = join(settings.venvDir, 'bin', 'python');
  const start = (name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) => ({
    name,
    argv: [python, '-m', 'airflow', ...args],
    env,
  });
  const web = { MWAA_TEST_TOKEN_FILE: tokenFile };
  const { version, port } = settings;
  if (!hasRest(version)) {
    const argv = [python, join(import.meta.dirname, 'early', 'web_server.py'), String(port)];
    // 1.10 is no module that can be run.
    const scheduler = [python, join(settings.venvDir, 'bin', 'airflow'), 'scheduler'];
    // It would answer for the logs of another Airflow, which are looked for at the same port.
    if (isSince(version, '2.2')) scheduler.push('--skip-serve-logs');
    return [
      { name: 'webserver', argv, env: web },
      { name: 'scheduler', argv: scheduler, env: {} },
    ];
  }
  const scheduler = start('scheduler', ['scheduler', '--skip-serve-logs']);
  return majorOf(version) === 2
    ? [start('webserver', ['webserver'], web), scheduler]
    : [
        start('api-server', ['api-server', '--proxy-headers'], web),
        scheduler,
        start('dag-processor', ['dag-processor']),
      ];
}
