import type { DagRun, ImportError, TaskInstance } from '../airflow/model.ts';
import type { JsonObject } from '../core/json.ts';
import type { Outcome } from '../core/outcome.ts';
import type { Check } from '../dag-run/dry-run/check.ts';
import type { Origin } from '../dag-run/observer.ts';
import type { Expectation } from '../dag-run/wait/expectation.ts';
import { type Findings, noFindings } from '../findings/findings.ts';
import type { WorkflowContext } from '../runner/runner.ts';
import type { TransportKind } from '../transport/transport.ts';

/** The task of the step by its inputs; `trigger` also while they are unknown. */
export type StepPurpose = 'trigger' | 'attach' | 'dry-run';

/** Everything that outputs, summary, annotations and comment show; an unknown value is undefined or empty. */
export interface StepReport extends Findings {
  readonly outcome: Outcome;
  readonly purpose: StepPurpose;
  /** '' when the inputs could not be read. */
  readonly dagId: string;
  /** Name of the environment; '' when the inputs could not be read. */
  readonly environment: string;
  readonly region: string;
  /** Names only: a conf value is in no report. */
  readonly confKeys: readonly string[];
  readonly transport: TransportKind | undefined;
  /** As the environment reports it, or as given. */
  readonly airflowVersion: string | undefined;
  /** As read last. */
  readonly run: DagRun | undefined;
  readonly origin: Origin | undefined;
  /** The run's page; '' when the web server's host is unknown. */
  readonly runUrl: string;
  /** A task instance's page; '' when the web server's host is unknown. */
  readonly taskUrl: (task: Pick<TaskInstance, 'taskId' | 'mapIndex'>) => string;
  readonly expectation: Expectation | undefined;
  /** The error that keeps the DAG's file from being imported. */
  readonly importError: ImportError | undefined;
  /** False while the task instances are those that were read for the progress lines, before the run had ended. */
  readonly areTasksFinal: boolean;
  /** The checks of a dry run, and what a trigger would send. */
  readonly dryRun: { readonly checks: readonly Check[]; readonly request: JsonObject } | undefined;
  /** Texts of the warnings given so far. */
  readonly warnings: readonly string[];
  readonly workflow: WorkflowContext;
}

/** The report of a step of which only the outcome is known. */
export function createStepReport(outcome: Outcome, workflow: WorkflowContext): StepReport {
  return {
    ...noFindings,
    outcome,
    purpose: 'trigger',
    dagId: '',
    environment: '',
    region: '',
    confKeys: [],
    transport: undefined,
    airflowVersion: undefined,
    run: undefined,
    origin: undefined,
    runUrl: '',
    taskUrl: () => '',
    expectation: undefined,
    importError: undefined,
    areTasksFinal: true,
    dryRun: undefined,
    warnings: [],
    workflow,
  };
}
