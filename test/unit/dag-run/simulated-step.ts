import type { AirflowClient } from '../../../src/airflow/client.ts';
import { Cancelled } from '../../../src/core/abort.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { type DagRunPlan, runDag } from '../../../src/dag-run/run-dag.ts';
import type { DagRunResult } from '../../../src/dag-run/run-tracker.ts';
import { decodeStepState, encodeStepState, type StepState } from '../../../src/dag-run/step-state.ts';
import { planPost, stopIfStarted } from '../../../src/dag-run/stop/leftover-run.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { AirflowModel } from './airflow-model.ts';
import type { History } from './history.ts';
import { ModelClient } from './model-client.ts';
import { RequestResults } from './request-result.ts';
import { createSimulation, never, planWith } from './simulation.ts';
import { randomFrom } from './wait-simulation.ts';

const DERIVED = 'gha-7-2-abc123';

/** What happened in the simulation, for the judges. */
export interface SimulatedStep {
  readonly history: History;
  readonly plan: DagRunPlan;
  readonly airflow: AirflowModel;
  /** Undefined: main was killed. */
  readonly end: DagRunResult | undefined;
  readonly endedAtMs: number;
  /** Airflow's state of the run at the moment when main ended. */
  readonly stateAtEnd: string | undefined;
  readonly saved: StepState | undefined;
  readonly mainLines: readonly string[];
  readonly postLines: readonly string[];
}

/** Runs main, and then post, through a history. `spoil` replaces the client that main sees: a defect to be found. */
export async function simulateStep(
  history: History,
  spoil: (client: AirflowClient) => AirflowClient = (client) => client,
): Promise<SimulatedStep> {
  const clock = new VirtualClock(randomFrom(history.seed));
  const airflow = new AirflowModel(clock, [
    {
      isPaused: history.isPaused,
      maxActiveRuns: history.maxActiveRuns,
      appearsAtMs: history.appearsAtMs,
      brokenUntilMs: history.brokenUntilMs,
      timelines: history.timelines,
    },
  ]);
  const plan = planOf(history);
  seed(airflow, history, plan);
  const results = new RequestResults(history.results);
  results.usual = { kind: 'answered', ms: history.usualMs };
  const client = new ModelClient(airflow, { results, hidesConf: history.hidesConf });

  const mortal = new MortalClock(clock);
  const killed = new Promise<undefined>((resolve) => {
    if (history.killAtMs === undefined) return;
    clock.at(history.killAtMs, () => {
      client.isDead = true;
      mortal.isDead = true;
      resolve(undefined);
    });
  });
  const cancel = new AbortController();
  if (history.cancelAtMs !== undefined) {
    clock.at(history.cancelAtMs, () => cancel.abort(new Cancelled('SIGINT')));
  }
  for (const { atMs, byMs } of history.jumps) clock.at(atMs, () => clock.jump(byMs));

  let saved = '';
  const mainLines: string[] = [];
  const simulation = createSimulation();
  const context = {
    ...simulation.context,
    client: spoil(client),
    clock: mortal,
    log: keep(mainLines),
    save: (state: StepState) => {
      if (!mortal.isDead) saved = encodeStepState(state);
    },
  };
  const end = await clock.drive(Promise.race([runDag(plan, context, cancel.signal), killed]));
  const endedAtMs = clock.now();
  const stateAtEnd = end?.run === undefined ? undefined : airflow.run(end.run)?.state;
  mortal.isDead = true;
  client.isDead = true;

  const state = decodeStepState(saved);
  const postLines: string[] = [];
  const post = planPost(state);
  if (post.kind === 'report') postLines.push(post.line);
  if (post.kind === 'stop') {
    const postClient = new ModelClient(airflow, {
      results: new RequestResults(history.postResults),
      name: 'post',
    });
    const postContext = { ...simulation.context, client: postClient, clock, log: keep(postLines) };
    await clock.drive(stopIfStarted(post.state, postContext, never));
  }
  await clock.driveTo(clock.now() + 60_000);
  return { history, plan, airflow, end, endedAtMs, stateAtEnd, saved: state, mainLines, postLines };
}

function planOf({ inputs, earlier }: History): DagRunPlan {
  const earlierRunIds = earlier === undefined ? [] : [inputs.dagRunId ?? 'earlier'];
  return planWith(inputs, { runId: inputs.dagRunId ?? DERIVED, earlierRunIds });
}

function seed(airflow: AirflowModel, history: History, plan: DagRunPlan): void {
  if (history.earlier !== undefined && history.earlier !== 'none') {
    airflow.seed({
      runId: plan.earlierRunIds[0] ?? 'earlier',
      timeline: history.earlier,
      conf: plan.inputs.conf,
    });
  }
  const { conf } = plan.inputs;
  const seedTwins = () => {
    for (const [at, twin] of history.twins.entries()) {
      const runId = at === 0 ? plan.runId : `${plan.runId}-${at + 1}`;
      if (airflow.run({ dagId: 'etl', runId }) !== undefined) return;
      airflow.seed({ runId, timeline: twin.timeline, conf: twin.conf === 'same' ? conf : { day: 'never' } });
    }
  };
  if (history.twinsAtMs === 0) seedTwins();
  else airflow.clock.at(history.twinsAtMs, seedTwins);
  if (history.isDateHeld) airflow.seed({ runId: 'scheduled__1', logicalDate: '2026-01-01T00:00:00Z' });
  if (history.other !== undefined) airflow.seed({ runId: 'other', timeline: history.other });
}

function keep(lines: string[]) {
  return {
    info: (line: string) => lines.push(line),
    warn: (line: string) => lines.push(line),
    debug: () => undefined,
  };
}

/** A process's clock: when the process is killed, nothing wakes it any more. */
class MortalClock implements Clock {
  isDead = false;
  readonly #clock: VirtualClock;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  now(): number {
    return this.#clock.now();
  }

  date(): Date {
    return this.#clock.date();
  }

  random(): number {
    return this.#clock.random();
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#clock.sleep(ms, signal).then(
        () => this.isDead || resolve(),
        (error: unknown) => this.isDead || reject(error),
      );
    });
  }
}
