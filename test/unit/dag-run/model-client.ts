import type { AirflowClient, Capability, TasksToClear, TriggerAnswer } from '../../../src/airflow/client.ts';
import type {
  Dag,
  DagParam,
  DagRun,
  DagRunRef,
  DagTask,
  ImportError,
  TaskInstance,
  TaskLog,
  TriggerRequest,
} from '../../../src/airflow/model.ts';
import type { AirflowVersion } from '../../../src/core/airflow-version.ts';
import { ActionError, TransportError } from '../../../src/core/errors.ts';
import type { Json } from '../../../src/core/json.ts';
import type { AirflowModel } from './airflow-model.ts';
import { type Operation, RequestResults } from './request-result.ts';

/** One process's way to an AirflowModel: each request meets its result, and effects land even when nobody waits any more. */
export class ModelClient implements AirflowClient {
  readonly transport = 'invoke-rest-api';
  readonly version: AirflowVersion = { text: '2.10.3', major: 2, minor: 10 };
  readonly requests: Operation[] = [];
  /** The process is gone: no answer reaches it any more, and nothing it would send is sent. */
  isDead = false;
  readonly #airflow: AirflowModel;
  readonly #results: RequestResults;
  readonly #name: string;
  readonly #without: ReadonlySet<Capability>;
  readonly #hidesConf: boolean;

  constructor(
    airflow: AirflowModel,
    options: {
      readonly results?: RequestResults;
      readonly name?: string;
      readonly without?: readonly Capability[];
      /** Runs come without their conf, as most command lines tell them. */
      readonly hidesConf?: boolean;
    } = {},
  ) {
    this.#airflow = airflow;
    this.#results = options.results ?? new RequestResults();
    this.#name = options.name ?? 'main';
    this.#without = new Set(options.without ?? []);
    this.#hidesConf = options.hidesConf ?? false;
  }

  can(capability: Capability): boolean {
    return !this.#without.has(capability);
  }

  async getDag(dagId: string, signal: AbortSignal): Promise<Dag | undefined> {
    return await this.#send('read', signal, () => {
      const dag = this.#airflow.dag(dagId);
      if (dag === undefined) return undefined;
      return {
        dagId,
        isPaused: dag.isPaused,
        isActive: true,
        hasImportErrors: this.#airflow.isBroken(dag),
        maxActiveRuns: dag.maxActiveRuns,
        fileloc: `/usr/local/airflow/dags/${dagId}.py`,
        lastParsedTime: new Date(Date.parse('2026-01-01T00:00:00Z') + dag.appearsAtMs).toISOString(),
      };
    });
  }

  async getDagParams(dagId: string, signal: AbortSignal): Promise<readonly DagParam[]> {
    return await this.#send('read', signal, () => this.#airflow.dag(dagId)?.params ?? []);
  }

  async listDagTasks(_dagId: string, signal: AbortSignal): Promise<readonly DagTask[]> {
    return await this.#send('read', signal, () => []);
  }

  async listImportErrors(signal: AbortSignal): Promise<readonly ImportError[]> {
    return await this.#send('read', signal, () => {
      const broken = [...this.#airflow.dags.values()].filter((dag) => this.#airflow.isBroken(dag));
      return broken.map((dag) => ({
        filename: `/usr/local/airflow/dags/${dag.dagId}.py`,
        stackTrace: `Traceback (most recent call last):\n  File "${dag.dagId}.py", line 3\nNameError: name 'dga' is not defined\n`,
      }));
    });
  }

  async unpauseDag(dagId: string, signal: AbortSignal): Promise<void> {
    return await this.#send('unpause', signal, () => this.#airflow.unpause(dagId, this.#name));
  }

  async triggerDagRun(request: TriggerRequest, signal: AbortSignal): Promise<TriggerAnswer> {
    return await this.#send('trigger', signal, () => this.#airflow.create(request, this.#name));
  }

  async getDagRun(ref: DagRunRef, signal: AbortSignal): Promise<DagRun | undefined> {
    return await this.#send('read-run', signal, () => {
      const run = this.#airflow.run(ref);
      return run !== undefined && this.#hidesConf ? { ...run, conf: undefined } : run;
    });
  }

  async listDagRuns(
    query: Parameters<AirflowClient['listDagRuns']>[0],
    signal: AbortSignal,
  ): Promise<readonly DagRun[]> {
    return await this.#send('read', signal, () =>
      this.#airflow
        .list(query.dagId)
        .filter((run) => query.states === undefined || query.states.includes(run.state))
        .slice(0, query.limit),
    );
  }

  async listTaskInstances(ref: DagRunRef, signal: AbortSignal): Promise<readonly TaskInstance[]> {
    return await this.#send('read', signal, () => {
      const run = this.#airflow.run(ref);
      if (run === undefined) return [];
      return this.#airflow.tasks(ref);
    });
  }

  async stopDagRun(ref: DagRunRef, signal: AbortSignal): Promise<void> {
    return await this.#send('stop', signal, () => this.#airflow.stop(ref, this.#name));
  }

  async noteDagRun(ref: DagRunRef, note: string, signal: AbortSignal): Promise<void> {
    return await this.#send('note', signal, () => this.#airflow.leaveNote(ref, note));
  }

  async clearTasks(ref: DagRunRef, tasks: TasksToClear, signal: AbortSignal): Promise<void> {
    return await this.#send('clear', signal, () => this.#airflow.clear(ref, tasks, this.#name));
  }

  async readTaskLog(): Promise<TaskLog | undefined> {
    throw new ActionError('unsupported', 'the model has no logs');
  }

  async getXcom(): Promise<{ readonly value: Json } | undefined> {
    throw new ActionError('unsupported', 'the model has no XComs');
  }

  #send<T>(operation: Operation, signal: AbortSignal, act: () => T): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (this.isDead) return;
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      this.requests.push(operation);
      const giveUp = () => this.isDead || reject(signal.reason);
      signal.addEventListener('abort', giveUp, { once: true });
      const { clock } = this.#airflow;
      const result = this.#results.next(operation);
      const sentAt = clock.now();
      const answer = (deliver: () => void) =>
        clock.at(sentAt + result.ms, () => {
          signal.removeEventListener('abort', giveUp);
          if (!this.isDead) deliver();
        });
      switch (result.kind) {
        case 'answered': {
          const result = attempt(act);
          answer(() => (result.ok ? resolve(result.value) : reject(result.error)));
          return;
        }
        case 'garbled':
          attempt(act);
          answer(() => reject(new ActionError('unexpected-response', 'HTML with status 200')));
          return;
        case 'lost':
          if (result.effectMs !== 'never') clock.at(sentAt + result.effectMs, () => attempt(act));
          answer(() => reject(new TransportError('unreachable', 'cut off', { delivery: 'unknown' })));
          return;
        case 'unsent': {
          const details = { delivery: 'not-sent', retryAfterMs: result.retryAfterMs } as const;
          answer(() => reject(new TransportError(result.code, 'refused', details)));
          return;
        }
      }
    });
  }
}

type Attempted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown };

function attempt<T>(act: () => T): Attempted<T> {
  try {
    return { ok: true, value: act() };
  } catch (error) {
    return { ok: false, error };
  }
}
