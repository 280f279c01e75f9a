import type { DagRunRef } from '../../airflow/model.ts';
import { ActionError } from '../../core/errors.ts';
import type { JsonObject } from '../../core/json.ts';
import type { Outcome } from '../../core/outcome.ts';
import { type DagRunContext, linkSuffix } from '../dag-run-context.ts';
import { errorOutcome } from '../error-outcome.ts';
import { listActive } from '../readiness/active-runs.ts';
import { checkConf } from '../readiness/conf-schema.ts';
import { describeUnsettled } from '../readiness/environment-status.ts';
import { findUnstorable } from '../readiness/storable-conf.ts';
import { waitForDag } from '../readiness/wait-for-dag.ts';
import type { DagRunPlan } from '../run-dag.ts';
import type { Check } from './check.ts';
import { judgeConf } from './conf-verdict.ts';

/** The result of a dry run. */
export interface DryRunEnd {
  /** `validated`, or `not-ready` with the first failed check; `error` or `cancelled` when we could not find out. */
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  /** What a trigger would send, its conf by keys only. */
  readonly request: JsonObject;
}

/** What a dry run checks. */
export type DryRunPlan = Pick<DagRunPlan, 'inputs' | 'runId' | 'environment' | 'dag'> & {
  /** The caller's checks of identity and permissions. */
  readonly facts: readonly Check[];
};

/** Checks environment, DAG, conf and run id by reads alone. Never rejects. */
export async function dryRun(
  plan: DryRunPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<DryRunEnd> {
  const checks: Check[] = [...plan.facts];
  const request = describeRequest(plan);
  try {
    checks.push(checkEnvironment(plan));
    for (const read of READS) {
      if (checks.some(endsReading)) break;
      checks.push(...(await read(plan, context, signal)));
    }
  } catch (error) {
    const outcome: Outcome = signal.aborted
      ? { name: 'cancelled', message: 'The workflow was cancelled during the dry run' }
      : errorOutcome(error);
    return { outcome, checks, request };
  }
  return { outcome: judge(plan, checks), checks, request };
}

const READS = [checkReadiness, checkActiveRuns, checkParams, checkRunId];

/** Whether nothing is left to ask: Airflow does not answer, or there is no DAG, which the other checks are about. */
function endsReading({ status, code }: Check): boolean {
  return status === 'failed' && (code === 'environment-not-ready' || code === 'dag-absent');
}

function judge({ inputs }: DryRunPlan, checks: readonly Check[]): Outcome {
  const failed = checks.filter((check) => check.status === 'failed');
  const [first] = failed;
  if (first === undefined) {
    return {
      name: 'validated',
      message: `DAG "${inputs.dagId}" could be triggered; nothing was started (dry-run)`,
    };
  }
  const more = failed.length === 1 ? '' : ` (and ${failed.length - 1} more)`;
  return {
    name: 'not-ready',
    code: first.code,
    message: `${first.name}: ${first.detail}${more}`,
    hint: first.hint,
  };
}

function checkEnvironment({ environment }: DryRunPlan): Check {
  const name = 'environment';
  if (environment === undefined) {
    return { name, status: 'cannot-check', detail: 'the role may not call airflow:GetEnvironment' };
  }
  const version =
    environment.airflowVersion === undefined ? '' : `, Airflow ${environment.airflowVersion.text}`;
  const detail = describeUnsettled(environment) ?? `"${environment.name}" is ${environment.status}`;
  return { name, status: 'ok', detail: `${detail}${version}` };
}

async function checkReadiness(
  plan: DryRunPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { ifPaused } = plan.inputs;
  const name = 'DAG';
  if (!context.client.can('get-dag')) return [cannot(name, context)];
  const readiness = await waitForDag(plan, context, signal);
  if (readiness.kind === 'not-ready') {
    const { message, code, hint } = readiness.outcome;
    return [{ name, status: 'failed', detail: message, code, hint }];
  }
  const { dag } = readiness;
  const parsed = dag.lastParsedTime === undefined ? '' : `, last parsed at ${dag.lastParsedTime}`;
  const ready: Check = { name, status: 'ok', detail: `"${dag.dagId}" is active${parsed}` };
  if (!dag.isPaused) return [ready, { name: 'pause', status: 'ok', detail: 'the DAG is not paused' }];
  if (ifPaused !== 'fail') {
    const effect = ifPaused === 'unpause' ? 'it would be unpaused' : 'its run would stay queued';
    return [
      ready,
      { name: 'pause', status: 'ok', detail: `the DAG is paused: ${effect} (if-paused: ${ifPaused})` },
    ];
  }
  const hint = 'Unpause the DAG in Airflow, or set "if-paused: unpause".';
  return [ready, { name: 'pause', status: 'failed', detail: 'the DAG is paused', code: 'dag-paused', hint }];
}

async function checkActiveRuns(
  plan: DryRunPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { dagId, ifRunning } = plan.inputs;
  if (ifRunning === 'allow') return [];
  const name = 'active runs';
  const [run] = await listActive(dagId, context, signal);
  if (run === undefined) return [{ name, status: 'ok', detail: 'the DAG has none' }];
  const detail = `"${run.runId}"${linkSuffix(context, run)} is ${run.state} (if-running: ${ifRunning})`;
  if (ifRunning !== 'fail') return [{ name, status: 'ok', detail }];
  const hint = 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".';
  return [{ name, status: 'failed', detail, code: 'dag-running', hint }];
}

async function checkParams(
  plan: DryRunPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const name = 'conf';
  const unstorable = findUnstorable(plan.inputs.conf, context.client.version);
  if (unstorable !== undefined)
    return [{ name, status: 'failed', detail: unstorable, code: 'invalid-input' }];
  if (!context.client.can('dag-params')) return [cannot(name, context)];
  try {
    const params = await context.client.getDagParams(plan.inputs.dagId, signal);
    return [judgeConf(params.length, await checkConf(params, plan.inputs.conf, signal))];
  } catch (error) {
    signal.throwIfAborted();
    // An absent DAG has failed its own check, and a role that may not read params may still be able to trigger.
    if (
      !(error instanceof ActionError) ||
      !['dag-not-found', 'airflow-forbidden', 'unsupported'].includes(error.code)
    ) {
      throw error;
    }
    return [{ name, status: 'cannot-check', detail: error.message }];
  }
}

async function checkRunId(
  plan: DryRunPlan,
  context: DagRunContext,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { dagId, dagRunId: runId } = plan.inputs;
  if (runId === undefined) return [];
  const ref: DagRunRef = { dagId, runId };
  const name = 'run id';
  const run = await context.client.getDagRun(ref, signal);
  if (run === undefined) return [{ name, status: 'ok', detail: `"${runId}" is free` }];
  const hint = `Choose another "dag-run-id", or wait for that run with "attach: ${runId}".`;
  const detail = `run "${runId}"${linkSuffix(context, run)} exists already`;
  return [{ name, status: 'failed', detail, code: 'run-conflict', hint }];
}

function cannot(name: string, context: DagRunContext): Check {
  return { name, status: 'cannot-check', detail: `the ${context.client.transport} transport cannot tell` };
}

function describeRequest({ inputs, runId }: DryRunPlan): JsonObject {
  return {
    dag_id: inputs.dagId,
    dag_run_id: runId,
    logical_date: inputs.logicalDate ?? null,
    note: inputs.note,
    conf_keys: Object.keys(inputs.conf),
  };
}
