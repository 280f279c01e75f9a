import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createRealAirflowBackend } from '../emulator/airflow/real-backend.ts';
import type { AirflowBackend } from '../emulator/backend.ts';
import { type Played, play, type Scenario } from '../packaged/scenario.ts';
import { askAgain } from './passing-error.ts';
import type { RealAirflow } from './real-airflow.ts';
import { isSince, type Transport } from './settings.ts';

/** What a DAG run is to a test, read past the action. */
export interface SeenRun {
  readonly state: string;
  readonly note: string | null;
  readonly conf: unknown;
  readonly start_date: string | null;
  readonly end_date: string | null;
}

const RETRY_BUDGET_MS = 90_000;
const ENDED: readonly string[] = ['success', 'failed'];
let plays = Date.now() % 1e8;

/** The packaged action in front of a real Airflow, and that Airflow as its administrator sees it. */
export class AirflowSite {
  readonly #airflow: RealAirflow;
  /** One for all plays: it writes their tokens into one file, one after the other. */
  readonly #backend: AirflowBackend;

  constructor(airflow: RealAirflow) {
    this.#airflow = airflow;
    this.#backend = createRealAirflowBackend(airflow);
  }

  get version(): string {
    return this.#airflow.version;
  }

  /** Whether the version is at least a minor one, such as `2.3`. */
  isSince(minor: string): boolean {
    return isSince(this.version, minor);
  }

  /** Whether the transport can list the DAG runs of the version, and so find one by its id. */
  canList(transport: Transport | 'auto'): boolean {
    return transport !== 'cli' || this.isSince('2.2') || !this.isSince('2');
  }

  /** Whether a run made or stopped over the transport has a note. */
  carriesNotes(transport: Transport | 'auto'): boolean {
    return transport !== 'cli' && this.isSince('2.6');
  }

  /** Whether a run can be queued; before Airflow 2.1 it is running from the trigger on, whatever its tasks wait for. */
  get hasQueuedRuns(): boolean {
    return this.isSince('2.1');
  }

  /** The state of a triggered run that has to wait. */
  get waitingState(): 'queued' | 'running' {
    return this.hasQueuedRuns ? 'queued' : 'running';
  }

  /** Inputs that give up on a run that waits; where none is queued, the time limit of the whole run has to. */
  queueLimits(duration: string): Readonly<Record<string, string>> {
    return { 'queue-timeout': duration, ...(this.hasQueuedRuns ? {} : { timeout: '12s' }) };
  }

  get backend(): AirflowBackend {
    return this.#backend;
  }

  /** Runs the action as another workflow run each time, as the runs of earlier tests are still there. */
  play(scenario: Scenario): Promise<Played> {
    plays += 1;
    return play({
      airflowVersion: this.version,
      backend: this.#backend,
      // CloudWatch Logs would be beyond loopback.
      environment: { taskLogs: false },
      ...scenario,
      env: { GITHUB_RUN_ID: String(plays), ...scenario.env },
    });
  }

  /** Makes a run that is not the step's; returns its id. */
  async startRun(dagId: string, conf: object = {}): Promise<string> {
    plays += 1;
    const id = `other${plays.toString(36)}`;
    const date = this.#airflow.major === 3 ? { logical_date: null } : {};
    await this.#write('POST', `/dags/${dagId}/dagRuns`, { dag_run_id: id, conf, ...date });
    return id;
  }

  /** Undefined when there is no such run. */
  async readRun(dagId: string, runId: string): Promise<SeenRun | undefined> {
    const answer = await this.#ask('GET', `/dags/${dagId}/dagRuns/${runId}`);
    return answer.status === 404 ? undefined : (answer.body as SeenRun);
  }

  async waitForRun(dagId: string, runId: string, isWanted = isEnded): Promise<SeenRun> {
    const until = performance.now() + RETRY_BUDGET_MS;
    for (;;) {
      const run = await this.readRun(dagId, runId);
      if (run !== undefined && isWanted(run)) return run;
      if (performance.now() > until) throw new Error(`${dagId} ${runId} is still ${run?.state ?? 'absent'}`);
      await sleep(500);
    }
  }

  /** Ids of the DAG's runs, in any order. */
  async listRuns(dagId: string, state?: string): Promise<readonly string[]> {
    const query = state === undefined ? '' : `&state=${state}`;
    const { body } = await this.#ask('GET', `/dags/${dagId}/dagRuns?limit=100${query}`);
    return (body as { readonly dag_runs: { readonly dag_run_id: string }[] }).dag_runs.map(
      ({ dag_run_id }) => dag_run_id,
    );
  }

  /** A copy of the DAG `gx` under another id, in a file that Airflow finds some time later. */
  async addDag(dagId: string): Promise<void> {
    const file = join(this.#airflow.dagsDir, 'gha_packaged.py');
    const [text = ''] = (await readFile(file, 'utf8')).split('# Copied by a test up to here.');
    await writeFile(join(this.#airflow.dagsDir, `${dagId}.py`), text.replaceAll('"gx"', `"${dagId}"`));
  }

  async isPaused(dagId: string): Promise<boolean> {
    const { body } = await this.#ask('GET', `/dags/${dagId}`);
    return (body as { readonly is_paused: boolean }).is_paused;
  }

  async pause(dagId: string): Promise<void> {
    await this.#write('PATCH', `/dags/${dagId}`, { is_paused: true });
  }

  /** Ends a run that would go on. */
  async failRun(dagId: string, runId: string): Promise<void> {
    await this.endRun(dagId, runId, 'failed');
  }

  /** Until it holds: a scheduler at work on the run may write over it (see src/dag-run/stop/stop-run.ts). */
  async endRun(dagId: string, runId: string, state: 'success' | 'failed'): Promise<void> {
    const until = performance.now() + RETRY_BUDGET_MS;
    do {
      if (performance.now() > until) throw new Error(`${dagId} ${runId} does not become ${state}`);
      await this.#write('PATCH', `/dags/${dagId}/dagRuns/${runId}`, { state });
      await sleep(500);
    } while ((await this.readRun(dagId, runId))?.state !== state);
  }

  /** Takes all runs of a DAG away, also those that a failed test left behind. */
  async removeRuns(dagId: string): Promise<void> {
    for (const runId of await this.listRuns(dagId)) {
      await this.failRun(dagId, runId);
      await this.#write('DELETE', `/dags/${dagId}/dagRuns/${runId}`);
    }
  }

  /** How many tries a task of a run has had. */
  async countTries(dagId: string, runId: string, taskId: string): Promise<number> {
    const { body } = await this.#ask('GET', `/dags/${dagId}/dagRuns/${runId}/taskInstances/${taskId}`);
    return (body as { readonly try_number: number }).try_number;
  }

  /** Resolves when a task of a run is at work. */
  async waitForTask(dagId: string, runId: string, taskId: string): Promise<void> {
    const until = performance.now() + RETRY_BUDGET_MS;
    for (;;) {
      const path = `/dags/${dagId}/dagRuns/${runId}/taskInstances/${taskId}`;
      const { body } = await this.#ask('GET', path);
      const { state } = body as { readonly state?: unknown };
      if (state === 'running') return;
      if (performance.now() > until) throw new Error(`${taskId} of ${runId} is ${state}, not running`);
      await sleep(200);
    }
  }

  async #write(method: string, path: string, body?: object): Promise<void> {
    const answer = await this.#ask(method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
  }

  #ask(method: string, path: string, sent?: object): Promise<Answer> {
    return askAgain(
      () => this.#askOnce(method, path, sent),
      ({ status }) => status >= 500,
    );
  }

  async #askOnce(method: string, path: string, sent?: object): Promise<Answer> {
    const response = await fetch(`${this.#airflow.apiUrl}${path}`, {
      method,
      headers: {
        ...(await this.#airflow.authHeaders('admin')),
        ...(sent !== undefined && { 'content-type': 'application/json' }),
      },
      ...(sent !== undefined && { body: JSON.stringify(sent) }),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : parse(text) };
  }
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function isEnded({ state }: SeenRun): boolean {
  return ENDED.includes(state);
}

/** A run id so short that the paths of its logs and XComs fit into InvokeRestApi. */
export function createShortId(): string {
  plays += 1;
  return `x${plays.toString(36)}`;
}
