import type { Dag, ImportError } from '../../airflow/model.ts';
import type { Environment } from '../../aws/environment.ts';
import { ActionError } from '../../core/errors.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Inputs } from '../../inputs/inputs.ts';
import { repeatWrite } from '../back-off.ts';
import type { DagRunContext } from '../dag-run-context.ts';
import { describeUnsettled } from './environment-status.ts';
import { waitForDag } from './wait-for-dag.ts';

/** The reason why nothing is triggered. */
export interface Blocked {
  readonly outcome: Outcome;
  readonly importError: ImportError | undefined;
}

/** What has to be ready before the trigger, and how long to wait for it. */
export interface PreflightPlan {
  readonly inputs: Pick<Inputs, 'dagId' | 'ifPaused' | 'waitForDagMs' | 'parsedAfter'>;
  readonly environment: Environment | undefined;
  /** The DAG, when it was read a moment ago; it counts as the first read. */
  readonly dag?: Dag | undefined;
}

/**
 * Makes sure that the DAG is present, active, imported, parsed and not paused, waiting and unpausing as the inputs say.
 * Undefined: it can be triggered.
 */
export async function preflight(
  plan: PreflightPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Blocked | undefined> {
  const { inputs, environment } = plan;
  const warning = environment === undefined ? undefined : describeUnsettled(environment);
  if (warning !== undefined) context.log.warn(warning);

  if (!context.client.can('get-dag')) {
    if (inputs.ifPaused === 'unpause') await unpause(inputs.dagId, context, signal);
    return undefined;
  }
  const readiness = await waitForDag(plan, context, signal);
  if (readiness.kind === 'not-ready') return readiness;
  return await applyIfPaused(readiness.dag, inputs.ifPaused, context, signal);
}

async function applyIfPaused(
  dag: Dag,
  ifPaused: Inputs['ifPaused'],
  context: DagRunContext,
  signal: AbortSignal,
): Promise<Blocked | undefined> {
  if (!dag.isPaused) return undefined;
  switch (ifPaused) {
    case 'fail':
      return {
        outcome: {
          name: 'not-ready',
          code: 'dag-paused',
          message: `DAG "${dag.dagId}" is paused: a run would stay queued`,
          hint: 'Unpause the DAG in Airflow, or set "if-paused: unpause".',
        },
        importError: undefined,
      };
    case 'unpause':
      await unpause(dag.dagId, context, signal);
      return undefined;
    case 'trigger':
      context.log.warn(`DAG "${dag.dagId}" is paused: its run stays queued until somebody unpauses the DAG.`);
      return undefined;
  }
}

async function unpause(dagId: string, context: DagRunContext, signal: AbortSignal): Promise<void> {
  const { client, clock, log } = context;
  if (!client.can('unpause')) {
    throw new ActionError('unsupported', `The ${client.transport} transport cannot unpause DAG "${dagId}".`, {
      hint: 'Unpause the DAG in Airflow, or use another "transport".',
    });
  }
  await repeatWrite(() => client.unpauseDag(dagId, signal), clock, signal);
  log.info(`DAG "${dagId}" was unpaused.`);
}
