import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../harness/loopback.ts';
import { createLogin } from './credentials.ts';
import { cacheDir, installAirflow, installTools, projectDir } from './install.ts';
import { probe, waitUntilReady } from './readiness.ts';
import { isAlive, lock } from './run-lock.ts';
import {
  type AirflowSettings,
  airflowEnv,
  airflowProcesses,
  airflowSetup,
  isSince,
  majorOf,
  roles,
} from './settings.ts';

/** The tokens that the MWAA endpoints of a test Airflow accept; a web token logs in as the user it names. */
interface AcceptedTokens {
  readonly web: readonly { readonly token: string; readonly user: string }[];
  readonly cli: readonly string[];
}

/** A running Airflow on loopback. */
export interface RealAirflow {
  readonly version: string;
  readonly major: 1 | 2 | 3;
  /** Without a slash at the end. */
  readonly baseUrl: string;
  /**
   * The REST API, without a slash at the end. A version that MWAA gives without one has a few of its paths all the same,
   * for tests that look past the action (early/web_server.py).
   */
  readonly apiUrl: string;
  readonly homeDir: string;
  /** The folder that is scanned for DAG files; a copy, so that tests may add files. */
  readonly dagsDir: string;
  readonly tokenFile: string;
  /** Names of the users, each also its password: the role in lower case. */
  readonly users: readonly string[];
  /** True when a running one was found and taken, which stop then leaves running. */
  readonly reused: boolean;
  /** Request headers that make the REST API act as this user. */
  authHeaders(user: string): Promise<Record<string, string>>;
  /** Replace the accepted tokens. */
  setTokens(tokens: AcceptedTokens): Promise<void>;
  /** End all its processes, if this call's caller started it. */
  stop(): Promise<void>;
}

/** What a start may choose. */
export interface StartOptions {
  readonly version: string;
  /** Default: any free port. */
  readonly port?: number;
  /** AIRFLOW_HOME; emptied first. Default: a folder in the cache, and then a running Airflow of the version is reused. */
  readonly homeDir?: string;
  readonly log?: (line: string) => void;
}

interface RunRecord {
  readonly version: string;
  /** The process that started it, with which it ends. */
  readonly owner: number;
  readonly baseUrl: string;
  readonly homeDir: string;
}

/** Install (when needed) and start an Airflow, or take the one that is running; resolves when its DAGs can be triggered. */
export async function startRealAirflow(options: StartOptions): Promise<RealAirflow> {
  if (options.homeDir !== undefined) return startNew({ ...options, homeDir: options.homeDir });
  const { version } = options;
  const recordFile = join(cacheDir, 'run', `${version}.json`);
  await mkdir(join(cacheDir, 'run'), { recursive: true });
  const unlock = await lock(join(cacheDir, 'run', `${version}.lock`));
  try {
    const running = await findRunning(recordFile);
    if (running !== undefined) return { ...describe(running, true), stop: async () => {} };
    const airflow = await startNew({ ...options, homeDir: join(cacheDir, version, 'home') });
    const { baseUrl, homeDir } = airflow;
    await writeWhole(recordFile, JSON.stringify({ version, owner: process.pid, baseUrl, homeDir }));
    const stop = async () => {
      await rm(recordFile, { force: true });
      await airflow.stop();
    };
    return { ...airflow, stop };
  } finally {
    await unlock();
  }
}

async function startNew(options: StartOptions & { readonly homeDir: string }): Promise<RealAirflow> {
  const { version, homeDir, log = () => {} } = options;
  const venvDir = await installAirflow(version, log);
  const port = options.port ?? (await findFreePort());
  const databasePort = await findFreePort();
  const pluginsDir = join(import.meta.dirname, 'plugins');
  const toolsDir = await installTools(log);
  const settings = { version, port, databasePort, homeDir, venvDir, toolsDir, pluginsDir };
  const airflow = describe({ version, baseUrl: `http://127.0.0.1:${port}`, homeDir }, false);
  await prepareHome(airflow);
  const supervisor = await startProcesses(settings, airflow.tokenFile);
  const stop = () => endProcess(supervisor);
  try {
    await waitUntilReady(airflow, supervisor);
  } catch (error) {
    await stop();
    throw error;
  }
  return { ...airflow, stop };
}

function describe(record: Omit<RunRecord, 'owner'>, reused: boolean): Omit<RealAirflow, 'stop'> {
  const { version, baseUrl, homeDir } = record;
  const major = majorOf(version);
  const apiUrl = `${baseUrl}/api/v${major === 3 ? 2 : 1}`;
  const tokenFile = join(homeDir, 'tokens.json');
  return {
    version,
    major,
    baseUrl,
    apiUrl,
    homeDir,
    dagsDir: join(homeDir, 'dags'),
    tokenFile,
    users: roles.map((role) => role.toLowerCase()),
    reused,
    authHeaders: createLogin(baseUrl, major),
    setTokens: (tokens) => writeWhole(tokenFile, JSON.stringify(tokens)),
  };
}

/** Replace a file in one step, as others read it at any time. */
async function writeWhole(file: string, text: string): Promise<void> {
  const draft = `${file}.${process.pid}.draft`;
  await writeFile(draft, text, { mode: 0o600 });
  await rename(draft, file);
}

async function findRunning(recordFile: string): Promise<RunRecord | undefined> {
  if (!existsSync(recordFile)) return undefined;
  const record = JSON.parse(await readFile(recordFile, 'utf8')) as RunRecord;
  const deadlineMs = performance.now() + 60_000;
  while (isAlive(record.owner) && performance.now() < deadlineMs) {
    try {
      await probe(describe(record, true));
      return record;
    } catch {
      await sleep(1000);
    }
  }
  await rm(recordFile, { force: true });
  return undefined;
}

async function prepareHome(airflow: Omit<RealAirflow, 'stop'>): Promise<void> {
  const { homeDir, version } = airflow;
  const dags = isSince(version, '2.3') ? 'dags' : join('early', 'dags');
  await rm(homeDir, { recursive: true, force: true });
  await mkdir(join(homeDir, 'output'), { recursive: true });
  await cp(join(import.meta.dirname, dags), airflow.dagsDir, { recursive: true });
  await writeFile(
    join(homeDir, 'webserver_config.py'),
    'from flask_appbuilder.const import AUTH_DB\n\nAUTH_TYPE = AUTH_DB\nWTF_CSRF_ENABLED = False\nRATELIMIT_ENABLED = False\n',
  );
  await airflow.setTokens({ web: [], cli: [] });
}

async function startProcesses(settings: AirflowSettings, tokenFile: string): Promise<ChildProcess> {
  const { homeDir, toolsDir } = settings;
  const logs = join(homeDir, 'output');
  const spec = join(homeDir, 'processes.json');
  await writeFile(
    spec,
    JSON.stringify({
      logs,
      database_port: settings.databasePort,
      setup: airflowSetup(settings),
      processes: airflowProcesses(settings, tokenFile),
    }),
  );
  const output = await open(join(logs, 'supervisor.log'), 'a');
  // Its standard input stays open as long as this process lives: when it ends, however it ends, so does Airflow.
  const supervisor = spawn(
    join(toolsDir, 'bin', 'python'),
    [join(import.meta.dirname, 'supervise.py'), spec],
    {
      cwd: projectDir,
      env: airflowEnv(settings),
      stdio: ['pipe', output.fd, output.fd],
      detached: true,
    },
  );
  await output.close();
  return supervisor;
}

async function endProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
