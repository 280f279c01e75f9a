import { setTimeout as sleep } from 'node:timers/promises';
import type { DagRun } from '../emulator/airflow/dag-run.ts';
import { parseInstant } from '../emulator/airflow/instant.ts';
import { type Emulator, startEmulator } from '../emulator/emulator.ts';
import type { WireRequest } from '../emulator/wire.ts';
import type { ActionFolder } from '../harness/action-folder.ts';
import { runStep, type StepResult } from '../harness/step.ts';
import { FaultInjector, type InjectedFault, isTrigger } from './fault-injector.ts';
import type { Interruption, Plan } from './plan.ts';

/** A DAG run of the simulated Airflow when everything has come to rest. */
export interface RunTruth {
  readonly runId: string;
  readonly state: string;
}

/** All that is known of one run of the action. */
export interface Evidence {
  readonly plan: Plan;
  readonly step: StepResult;
  readonly requests: readonly WireRequest[];
  readonly faults: readonly InjectedFault[];
  /** Runs that the step created, whatever it says. */
  readonly created: readonly RunTruth[];
  /** The run that was there before, if any. */
  readonly foreign: RunTruth | undefined;
  /** Every secret that exists. */
  readonly secrets: readonly string[];
  /** Those issued while the step ran. */
  readonly issued: readonly string[];
  readonly actionOutputs: readonly string[];
  /** When the step was ended from outside, on the scale of the requests; undefined when it was not. */
  readonly interruptedAtMs: number | undefined;
}

/** Runs the packaged action once as planned, and returns when no effect is under way any more. */
export async function runPlan(plan: Plan, action: ActionFolder): Promise<Evidence> {
  const { sessionLifetimeMs = 0, cliTokenLifetimeMs = 0 } = plan.settings.web ?? {};
  const injector = new FaultInjector({
    ...plan,
    renewable: plan.credentials === 'oidc',
    endsSoon: Math.min(sessionLifetimeMs, cliTokenLifetimeMs) < 60_000,
  });
  const { scenario, dagId } = plan;
  const mwaa = await startEmulator({
    ...plan.settings,
    airflowVersion: plan.airflowVersion,
    dags: { [dagId]: scenario.dag },
  });
  try {
    startForeignRun(plan, mwaa);
    const before = new Set(mwaa.secrets());
    mwaa.setFaults((request) => injector.inject(request, mwaa));
    let interruptedAtMs: number | undefined;
    const step = await runAction(plan, action, mwaa, () => {
      interruptedAtMs = mwaa.elapsedMs();
    });
    await sleep(Math.max(injector.settledAtMs - performance.now(), 0) + 100);
    const runs = mwaa.airflow.runs(dagId).map((run) => describeRun(run, mwaa));
    return {
      plan,
      step,
      requests: [...mwaa.requests],
      faults: injector.injected,
      created: runs.filter((run) => run.runId !== scenario.foreign?.runId),
      foreign: runs.find((run) => run.runId === scenario.foreign?.runId),
      secrets: mwaa.secrets(),
      issued: mwaa.secrets().filter((secret) => !before.has(secret)),
      interruptedAtMs,
      actionOutputs: Object.keys(action.metadata.outputs),
    };
  } finally {
    await mwaa.stop();
  }
}

function startForeignRun({ scenario, dagId }: Plan, mwaa: Emulator): void {
  const dag = mwaa.airflow.findDag(dagId);
  if (scenario.foreign === undefined || dag === undefined) return;
  const { runId, logicalDate } = scenario.foreign;
  const instant = logicalDate === undefined ? undefined : parseInstant(logicalDate);
  mwaa.airflow.createRun(dag, {
    runId,
    conf: {},
    logicalDate: instant === 'naive' ? undefined : instant,
    triggeredBy: 'ui',
    user: 'somebody',
  });
}

async function runAction(
  plan: Plan,
  action: ActionFolder,
  mwaa: Emulator,
  onInterruption: () => void,
): Promise<StepResult> {
  const { scenario, interruption, credentials } = plan;
  const isOver = new AbortController();
  try {
    return await runStep({
      action,
      inputs: {
        environment: mwaa.environmentName,
        'dag-id': plan.dagId,
        ...(credentials === 'oidc' ? { 'role-to-assume': mwaa.roleArn } : {}),
        ...plan.inputs,
      },
      env: { ...(credentials === 'oidc' ? mwaa.env : mwaa.ambientEnv), ...scenario.env },
      end:
        interruption === undefined
          ? undefined
          : {
              how: interruption.how,
              when: async () => {
                await momentOf(interruption, mwaa, isOver.signal);
                onInterruption();
              },
            },
      limitMs: plan.limitMs,
    });
  } finally {
    isOver.abort();
  }
}

/** Resolves when the step is to be ended; never, when the moment does not come. */
async function momentOf({ after, ms }: Interruption, mwaa: Emulator, isOver: AbortSignal): Promise<void> {
  if (after === 'trigger') {
    while (!mwaa.requests.some(isTrigger)) {
      if (isOver.aborted) return;
      await sleep(10);
    }
  }
  await sleep(ms);
}

function describeRun(run: DagRun, mwaa: Emulator): RunTruth {
  return { runId: run.runId, state: mwaa.airflow.state(run) };
}
