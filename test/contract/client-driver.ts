import { setTimeout as sleep } from 'node:timers/promises';
import { expect } from 'vitest';
import type { AirflowClient } from '../../src/airflow/client.ts';
import { type DagRun, type DagRunRef, isFinished, type TriggerRequest } from '../../src/airflow/model.ts';
import { isAtLeast } from '../../src/core/airflow-version.ts';
import { TransportError } from '../../src/core/errors.ts';
import { askAgain } from '../airflow/passing-error.ts';

/** An Airflow with the DAGs of test/airflow/dags behind one transport. */
export interface ClientBench {
  /** A client that remembers nothing, as in another process. */
  open(): AirflowClient;
  /** How long a short DAG run may take. */
  readonly retryBudgetMs: number;
  readonly pollMs: number;
  /** The conf that a run really got, not by way of the client. */
  readConf(ref: DagRunRef): Promise<unknown>;
  /** Whether paths of more than 64 characters are refused. */
  readonly hasPathLimit: boolean;
  close?(): Promise<void>;
}

const { signal } = new AbortController();
let count = 0;

/** A number that this process has not used. */
export function nextNumber(): number {
  count += 1;
  return count;
}

/** An id like a derived one, so that it needs the short paths. */
export function newRunId(): string {
  return `gha-${Date.now()}-${process.pid}-${nextNumber().toString(16).padStart(6, '0')}`;
}

/** A request with an id of its own. */
export function request(dagId: string, rest: Partial<TriggerRequest> = {}): TriggerRequest {
  return { dagId, runId: newRunId(), conf: {}, ...rest };
}

/** A bench with one client over it, for the tests of a contract. */
export class ClientDriver {
  readonly bench: ClientBench;
  readonly client: AirflowClient;

  constructor(bench: ClientBench) {
    this.bench = bench;
    this.client = bench.open();
  }

  /** Airflow 2.0's command line finds a run only by its date, which another process does not know. */
  get findsByIdAlone(): boolean {
    return this.client.transport !== 'cli' || this.client.version.text !== '2.0.2';
  }

  get mapsTasks(): boolean {
    return isAtLeast(this.client.version, 2, 3);
  }

  /** The run that Airflow accepts; anything else fails the test. */
  async trigger(dagId: string, rest: Partial<TriggerRequest> = {}): Promise<DagRun> {
    const answer = await this.client.triggerDagRun(request(dagId, rest), signal);
    expect(answer.kind).toBe('accepted');
    if (answer.kind !== 'accepted') throw new Error(answer.detail);
    return answer.run;
  }

  /** The run once it is done; fails when that takes longer than the bench's patience. */
  async follow(ref: DagRunRef, isDone: (run: DagRun) => boolean = isFinished): Promise<DagRun> {
    const until = Date.now() + this.bench.retryBudgetMs;
    for (;;) {
      const run = await this.client.getDagRun(ref, signal);
      if (run !== undefined && isDone(run)) return run;
      if (Date.now() > until) throw new Error(`${ref.runId} is still ${run?.state}`);
      await sleep(this.bench.pollMs);
    }
  }

  /** Does what may be done twice until Airflow answers. */
  async answered(act: () => Promise<void>): Promise<void> {
    const attempt = () =>
      act().then(
        () => undefined,
        (error: unknown) => ({ error }),
      );
    const isPassing = (failure: { readonly error: unknown } | undefined) =>
      failure?.error instanceof TransportError && failure.error.code === 'unreachable';
    const failure = await askAgain(attempt, isPassing, this.bench.pollMs);
    if (failure !== undefined) throw failure.error;
  }

  /** The run once `act` had its effect; repeats it, as a scheduler at work on a run may write over what is done to it. */
  async insist(ref: DagRunRef, act: () => Promise<void>, isDone: (run: DagRun) => boolean): Promise<DagRun> {
    const until = Date.now() + this.bench.retryBudgetMs;
    for (;;) {
      await this.answered(act);
      await sleep(this.bench.pollMs);
      const run = await this.client.getDagRun(ref, signal);
      if (run !== undefined && isDone(run)) return run;
      if (Date.now() > until) throw new Error(`${ref.runId} is still ${run?.state}`);
    }
  }
}
