import type { DagRunRef } from '../airflow/model.ts';
import { redact } from '../core/redaction.ts';
import { ActionError, type ErrorCode } from '../errors.ts';
import type { JsonObject } from '../json.ts';
import type { NotReadyCode, Outcome } from '../outcome.ts';
import { listActive } from './active-run.ts';
import { awaitDag } from './await-dag.ts';
import { type ConfCheck, checkConf } from './conf-schema.ts';
import { judgeEnvironment } from './environment-status.ts';
import { errorOutcome } from './error-outcome.ts';
import type { LifePlan } from './life.ts';
import { linkSuffix, type Scene } from './scene.ts';
import { findUnstorable } from './storable-conf.ts';

/** One thing a dry run looked at. `detail` may quote Airflow: foreign text. */
export interface Check {
  readonly name: string;
  readonly status: 'ok' | 'failed' | 'cannot-check';
  readonly detail: string;
  /** Of a failed check. */
  readonly code?: ErrorCode | NotReadyCode | undefined;
  readonly hint?: string | undefined;
}

/** What a dry run found out. */
export interface DryRunEnd {
  /** `validated`, or `not-ready` with the first failed check; `error` or `cancelled` when we could not find out. */
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  /** What a trigger would send, its conf by keys only. */
  readonly request: JsonObject;
}

/** What a dry run is to check. */
export type DryRunPlan = Pick<LifePlan, 'inputs' | 'runId' | 'environment'> & {
  /** What the caller found out about identity and permissions. */
  readonly facts: readonly Check[];
};

/** Checks environment, DAG, conf and run id by reads alone. Never rejects. */
export async function rehearse(plan: DryRunPlan, scene: Scene, signal: AbortSignal): Promise<DryRunEnd> {
  const checks: Check[] = [...plan.facts];
  const request = describeRequest(plan);
  try {
    checks.push(checkEnvironment(plan));
    const reads = plan.inputs.attach === undefined ? READS : [checkRunId];
    for (const read of reads) {
      if (checks.some(endsReading)) break;
      checks.push(...(await read(plan, scene, signal)));
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

/** Whether what failed leaves nothing to ask Airflow about. */
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
  const verdict = judgeEnvironment(environment);
  switch (verdict.kind) {
    case 'usable':
      return { name, status: 'ok', detail: `"${environment.name}" is ${environment.status}${version}` };
    case 'unsettled':
      return { name, status: 'ok', detail: `${verdict.warning}${version}` };
    case 'unusable': {
      const { message, code, hint } = verdict.outcome;
      return { name, status: 'failed', detail: message, code, hint };
    }
  }
}

async function checkReadiness(
  plan: DryRunPlan,
  scene: Scene,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { ifPaused } = plan.inputs;
  const name = 'DAG';
  if (!scene.client.can('get-dag')) return [cannot(name, scene)];
  const readiness = await awaitDag(plan, scene, signal);
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
  scene: Scene,
  signal: AbortSignal,
): Promise<readonly Check[]> {
  const { dagId, ifRunning } = plan.inputs;
  if (ifRunning === 'allow') return [];
  const name = 'active runs';
  const [run] = await listActive(dagId, scene, signal);
  if (run === undefined) return [{ name, status: 'ok', detail: 'the DAG has none' }];
  const detail = `"${run.runId}"${linkSuffix(scene, run)} is ${run.state} (if-running: ${ifRunning})`;
  if (ifRunning !== 'fail') return [{ name, status: 'ok', detail }];
  const hint = 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".';
  return [{ name, status: 'failed', detail, code: 'dag-running', hint }];
}

async function checkParams(plan: DryRunPlan, scene: Scene, signal: AbortSignal): Promise<readonly Check[]> {
  const name = 'conf';
  const unstorable = findUnstorable(plan.inputs.conf, scene.client.version);
  if (unstorable !== undefined)
    return [{ name, status: 'failed', detail: unstorable, code: 'invalid-input' }];
  if (!scene.client.can('dag-params')) return [cannot(name, scene)];
  try {
    const params = await scene.client.getDagParams(plan.inputs.dagId, signal);
    return [judgeConf(params.length, await checkConf(params, plan.inputs.conf, signal))];
  } catch (error) {
    signal.throwIfAborted();
    // An absent DAG has failed its own check; whoever may not read params may still trigger.
    if (
      !(error instanceof ActionError) ||
      !['dag-not-found', 'airflow-forbidden', 'unsupported'].includes(error.code)
    ) {
      throw error;
    }
    return [{ name, status: 'cannot-check', detail: error.message }];
  }
}

/** So many params are named for each thing that is wrong; the names are the DAG's. */
const MOST_NAMES = 10;
const NAME_LIMIT = 100;

function judgeConf(count: number, { problems, unchecked, extraKeys }: ConfCheck): Check {
  const name = 'conf';
  if (problems.length > 0) {
    const detail = list(problems, '; ', ({ param, problem }) => `"${cut(param)}" ${redact(problem)}`);
    return { name, status: 'failed', detail, code: 'conf-invalid', hint: CONF_HINT };
  }
  const extra =
    extraKeys.length === 0
      ? ''
      : `; not among its params: ${list(extraKeys, ', ', (key) => `"${cut(key)}"`)}`;
  if (unchecked.length === 0) return { name, status: 'ok', detail: `fits the DAG's ${count} params${extra}` };
  const schemas = list(
    unchecked,
    '; ',
    ({ param, reason }) => `the schema of "${cut(param)}" cannot be checked here: ${reason}`,
  );
  const fits =
    unchecked.length === count ? '' : `fits ${count - unchecked.length} of the DAG's ${count} params; `;
  return { name, status: 'cannot-check', detail: `${fits}${schemas}${extra}` };
}

const CONF_HINT = 'Correct the input "conf" or the DAG\'s params.';

function list<T>(items: readonly T[], separator: string, format: (item: T) => string): string {
  const more = items.length > MOST_NAMES ? [`and ${items.length - MOST_NAMES} more`] : [];
  return [...items.slice(0, MOST_NAMES).map(format), ...more].join(separator);
}

function cut(text: string): string {
  return text.length <= NAME_LIMIT ? text : `${text.slice(0, NAME_LIMIT).toWellFormed()}...`;
}

async function checkRunId(plan: DryRunPlan, scene: Scene, signal: AbortSignal): Promise<readonly Check[]> {
  const { dagId, dagRunId, attach } = plan.inputs;
  const runId = attach ?? dagRunId;
  if (runId === undefined) return [];
  const ref: DagRunRef = { dagId, runId };
  const name = 'run id';
  const run = await scene.client.getDagRun(ref, signal);
  if (attach !== undefined) {
    if (run !== undefined)
      return [{ name, status: 'ok', detail: `run "${runId}" to attach to is ${run.state}` }];
    const hint = 'Check the inputs "attach" and "dag-id".';
    return [
      {
        name,
        status: 'failed',
        detail: `there is no run "${runId}" to attach to`,
        code: 'dag-run-not-found',
        hint,
      },
    ];
  }
  if (run === undefined) return [{ name, status: 'ok', detail: `"${runId}" is free` }];
  const hint = `Choose another "dag-run-id", or wait for that run with "attach: ${runId}".`;
  const detail = `run "${runId}"${linkSuffix(scene, run)} exists already`;
  return [{ name, status: 'failed', detail, code: 'run-conflict', hint }];
}

function cannot(name: string, scene: Scene): Check {
  return { name, status: 'cannot-check', detail: `the ${scene.client.transport} transport cannot tell` };
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
