import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createRealAirflowBackend } from '../emulator/airflow/real-backend.ts';
import type { AirflowBackend } from '../emulator/backend.ts';
import { type Played, play, type Scenario } from '../packaged/scenario.ts';
import { askAgain } from './passing-error.ts';
import { type RealAirflow, startRealAirflow } from './real-airflow.ts';

/** The three ways into an environment. */
export const transports = ['invoke-rest-api', 'web-session', 'cli'] as const;
/** Those that carry the REST API, and with it what the command line cannot do. */
export const restTransports = ['invoke-rest-api', 'web-session'] as const;
export type Transport = (typeof transports)[number];

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

  get major(): 2 | 3 {
    return this.#airflow.major;
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
    const date = this.major === 3 ? { logical_date: null } : {};
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
    const response = await fetch(`${this.#airflow.baseUrl}/api/v${this.major - 1}${path}`, {
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

/** Tests on every Airflow that the run is for; `at` tells where. */
export function describeOnAirflow(subject: string, declare: (at: () => AirflowSite) => void): void {
  describe.each(inject('airflowVersions'))(`${subject} on real Airflow %s`, (version) => {
    let airflow: RealAirflow;
    let site: AirflowSite;
    beforeAll(async () => {
      airflow = await startRealAirflow({ version });
      site = new AirflowSite(airflow);
    });
    afterAll(() => airflow?.stop());

    declare(() => site);
  });
}

/** One test for each transport, side by side, as most of their time is spent waiting. */
export function testThrough<T extends Transport | 'auto'>(
  ways: readonly T[],
  title: string,
  body: (transport: T) => Promise<void>,
): void {
  describe(title, () => {
    test.concurrent.each([...ways])('through %s', (transport) => body(transport));
  });
}

/** A run id so short that the paths of its logs and XComs fit into InvokeRestApi. */
export function createShortId(): string {
  plays += 1;
  return `x${plays.toString(36)}`;
}

/** The DAG of a transport's own: `gha_turn` and `web-session` make `gha_turn_web`. */
export function ownDag(name: 'gha_turn' | 'gha_asleep', transport: Transport): string {
  const suffixes = { 'invoke-rest-api': 'rest', 'web-session': 'web', cli: 'cli' } as const;
  return `${name}_${suffixes[transport]}`;
}

/** The warnings of a step, of which a degradation is exactly one. */
export function warningsOf({ step }: Played): readonly string[] {
  return step.log.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message);
}

/** The one error that says why the step fails. */
export function errorOf({ step }: Played): string {
  const errors = step.log.annotations.filter(({ level }) => level === 'error');
  const last = errors.at(-1);
  expect(last).toBeDefined();
  return `${last?.title ?? ''}: ${last?.message ?? ''}`;
}
