import type { Capability } from '../../../src/airflow/client.ts';
import type { DagRun, TaskInstance } from '../../../src/airflow/model.ts';
import type { Environment } from '../../../src/aws/environment.ts';
import type { Origin, RunObserver } from '../../../src/dag-run/observer.ts';
import { type DagRunPlan, type RunDagContext, runDag } from '../../../src/dag-run/run-dag.ts';
import type { DagRunResult } from '../../../src/dag-run/run-tracker.ts';
import type { StepState } from '../../../src/dag-run/step-state.ts';
import type { Inputs } from '../../../src/inputs/inputs.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { defaultInputs } from '../inputs/default-inputs.ts';
import { AirflowModel } from './airflow-model.ts';
import { ModelClient } from './model-client.ts';
import type { ModelDag } from './model-records.ts';
import { RequestResults } from './request-result.ts';

/** An MWAA environment of that status as GetEnvironment tells it. */
export const environmentIs = (status: string, changes: Partial<Environment> = {}): Environment => ({
  name: 'prod',
  arn: 'arn:aws:airflow:eu-west-1:123456789012:environment/prod',
  status,
  airflowVersion: undefined,
  webServerHost: undefined,
  isPrivate: false,
  lastUpdateError: undefined,
  taskLogGroup: undefined,
  dagRefreshSeconds: undefined,
  ...changes,
});

/** Inputs as their defaults are, with some changed. */
function inputsWith(changes: Partial<Inputs> = {}): Inputs {
  return {
    ...defaultInputs,
    environment: 'prod',
    dagId: 'etl',
    conf: { day: '2026-01-01' },
    note: 'by a test',
    jobIndex: '0',
    ...changes,
  };
}

export function planWith(changes: Partial<Inputs> = {}, more: Partial<DagRunPlan> = {}): DagRunPlan {
  const inputs = inputsWith(changes);
  return {
    inputs,
    runId: inputs.dagRunId ?? 'gha-7-2-abc123',
    earlierRunIds: [],
    environment: undefined,
    stoppedBy: 'https://github.com/o/r/actions/runs/7',
    connection: {},
    ...more,
  };
}

/** A context on a model of Airflow that keeps what was told and saved. */
export interface Simulation {
  readonly clock: VirtualClock;
  readonly airflow: AirflowModel;
  readonly client: ModelClient;
  readonly results: RequestResults;
  readonly context: RunDagContext;
  readonly lines: string[];
  readonly warnings: string[];
  readonly saved: StepState[];
  readonly events: string[];
  readonly tasks: (readonly TaskInstance[])[];
}

export function createSimulation(
  options: {
    readonly dags?: readonly Partial<ModelDag>[];
    readonly results?: RequestResults;
    readonly random?: () => number;
    readonly without?: readonly Capability[];
    readonly hidesConf?: boolean;
  } = {},
): Simulation {
  const clock = new VirtualClock(options.random);
  const airflow = new AirflowModel(clock, options.dags);
  const results = options.results ?? new RequestResults();
  const client = new ModelClient(airflow, {
    results,
    without: options.without ?? [],
    hidesConf: options.hidesConf ?? false,
  });
  const lines: string[] = [];
  const warnings: string[] = [];
  const saved: StepState[] = [];
  const events: string[] = [];
  const tasks: (readonly TaskInstance[])[] = [];
  const observer: RunObserver = {
    runKnown: (run: DagRun, origin: Origin) => events.push(`known ${run.runId} ${origin}`),
    stateChanged: (run, previous) => events.push(`${previous ?? 'start'} -> ${run.state}`),
    tasksRead: (read) => tasks.push(read),
    nothingNew: () => undefined,
    queuedBecause: (reason) => events.push(`queued: ${reason}`),
    expected: (expectation) => events.push(`expected ${expectation.medianMs}`),
  };
  const context: RunDagContext = {
    client,
    clock,
    log: {
      info: (line) => lines.push(line),
      warn: (message) => warnings.push(message),
      debug: () => undefined,
    },
    linkTo: (ref) => `https://airflow.example/${ref.dagId}/${ref.runId}`,
    observer,
    save: (state) => saved.push(state),
  };
  return { clock, airflow, client, results, context, lines, warnings, saved, events, tasks };
}

/** Runs the DAG of a plan on virtual time; by default without waiting for the run. */
export async function runDagOn(
  simulation: Simulation,
  plan: DagRunPlan = planWith({ waitForCompletion: false }),
): Promise<DagRunResult> {
  return await simulation.clock.drive(runDag(plan, simulation.context, never));
}

export const never: AbortSignal = new AbortController().signal;
