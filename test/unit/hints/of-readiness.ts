import { ActionError } from '../../../src/core/errors.ts';
import { dryRun } from '../../../src/dag-run/dry-run/dry-run.ts';
import { findUnusable } from '../../../src/dag-run/readiness/environment-status.ts';
import { runDag } from '../../../src/dag-run/run-dag.ts';
import type { RunTimeline } from '../dag-run/model-records.ts';
import { RequestResults } from '../dag-run/request-result.ts';
import { createSimulation, environmentIs, never, planWith, type Simulation } from '../dag-run/simulation.ts';
import type { PlayedHint } from './played.ts';

type Plan = Parameters<typeof planWith>;

const busy: RunTimeline = { queueMs: 0, workMs: 7_200_000, end: 'success' };
const integer = [{ name: 'day', value: 1, schema: { type: 'integer' } }];
const environment = environmentIs('AVAILABLE');

/** A whole step against the model of Airflow, whose DAGs and runs are these. */
export function playRun(simulation: Simulation, ...[inputs, more]: Plan): Promise<unknown> {
  return simulation.clock.drive(runDag(planWith(inputs, more), simulation.context, never));
}

function playDryRun(simulation: Simulation, ...[inputs, more]: Plan): Promise<unknown> {
  return simulation.clock.drive(dryRun({ ...planWith(inputs, more), facts: [] }, simulation.context, never));
}

/** A model with a run that is active for hours. */
function withActiveRun(runId = 'other'): Simulation {
  const simulation = createSimulation();
  simulation.airflow.seed({ runId, timeline: busy });
  return simulation;
}

function withoutImportErrors(): Simulation {
  const simulation = createSimulation({ dags: [] });
  simulation.client.listImportErrors = () => Promise.reject(new ActionError('airflow-forbidden', 'no'));
  return simulation;
}

const silent = () => {
  const results = new RequestResults();
  results.usual = { kind: 'unsent', ms: 50, code: 'unreachable' };
  return createSimulation({ results });
};

const WAIT = '"wait-for-dag: 330s" (MWAA usually looks for changed files every 300 s)';
const ABSENT = `Check the input "dag-id" ("etl") and the file in the environment's DAG folder; right after a deployment, wait with ${WAIT}.`;
const UNPAUSE = 'Unpause the DAG in Airflow, or set "if-paused: unpause".';
const OTHER_RUN = 'Wait for that run, or set "if-running" to "wait", "skip" or "allow".';

/** What keeps a DAG from being triggered, and what a dry run finds. */
export const readinessHints: readonly PlayedHint[] = [
  {
    fault: 'an environment that is being created',
    play: () => findUnusable({ ...environment, status: 'CREATING' }),
    hint: 'Run the step again when the environment is AVAILABLE; creating one takes 20 to 30 minutes.',
  },
  {
    fault: 'an environment that is unavailable',
    play: () => findUnusable({ ...environment, status: 'UNAVAILABLE' }),
    hint: 'Bring the environment to the status AVAILABLE first.',
  },
  {
    fault: 'an environment that is being updated and does not answer',
    play: () => playRun(silent(), {}, { environment: { ...environment, status: 'UPDATING' } }),
    hint: 'Run the step again when the environment is AVAILABLE, or wait longer with "wait-for-dag".',
  },
  { fault: 'an absent DAG', play: () => playRun(createSimulation({ dags: [] })), hint: ABSENT },
  {
    fault: 'an absent DAG, while import errors may not be read',
    play: () => playRun(withoutImportErrors()),
    hint: `${ABSENT} The DAG's file may fail to import: to see import errors, the Airflow role needs "can read on ImportError", which Airflow's role User has.`,
  },
  {
    fault: 'a DAG whose file cannot be imported',
    play: () => playRun(createSimulation({ dags: [{ brokenUntilMs: 1e9 }] })),
    hint: `Correct the file; right after a deployment, wait for the new version with ${WAIT}.`,
  },
  {
    fault: 'a DAG that was parsed too early',
    play: () => {
      const known = { ...environment, dagRefreshSeconds: 30 };
      return playRun(createSimulation(), { parsedAfter: '2026-01-02T00:00:00Z' }, { environment: known });
    },
    hint: 'Right after a deployment, wait with "wait-for-dag: 60s" (this environment looks for changed files every 30 s).',
  },
  {
    fault: 'a paused DAG',
    play: () => playRun(createSimulation({ dags: [{ isPaused: true }] })),
    hint: UNPAUSE,
  },
  {
    fault: 'a DAG that the transport cannot unpause',
    play: () =>
      playRun(createSimulation({ dags: [{ isPaused: true }], without: ['unpause'] }), {
        ifPaused: 'unpause',
      }),
    hint: 'Unpause the DAG in Airflow, or use another "transport".',
  },
  {
    fault: 'a text that Airflow 3 cannot store',
    play: () => {
      const simulation = createSimulation();
      const client = Object.assign(simulation.client, {
        version: { text: '3.0.6', major: 3, minor: 0, patch: 6 },
      });
      return playRun({ ...simulation, client }, { conf: { day: '\u0000' } });
    },
    hint: 'Leave that character out of "conf"; nothing was triggered.',
  },
  {
    fault: 'an active run, with if-running: fail',
    play: () => playRun(withActiveRun(), { ifRunning: 'fail' }),
    hint: OTHER_RUN,
  },
  {
    fault: 'an active run that does not end, with if-running: wait',
    play: () => playRun(withActiveRun(), { ifRunning: 'wait', queueTimeoutMs: 60_000 }),
    hint: 'Raise "queue-timeout", or look at why that run does not end.',
  },
  {
    fault: 'a paused DAG in a dry run',
    play: () => playDryRun(createSimulation({ dags: [{ isPaused: true }] })),
    hint: UNPAUSE,
  },
  {
    fault: 'an active run in a dry run',
    play: () => playDryRun(withActiveRun(), { ifRunning: 'fail' }),
    hint: OTHER_RUN,
  },
  {
    fault: 'a run id that is taken, in a dry run',
    play: () => playDryRun(withActiveRun('mine'), { dagRunId: 'mine' }),
    hint: 'Choose another "dag-run-id", or wait for that run with "attach: mine".',
  },
  {
    fault: 'a conf that the params refuse, in a dry run',
    play: () => playDryRun(createSimulation({ dags: [{ params: integer }] }), { conf: { day: 'x' } }),
    hint: 'Correct the input "conf" or the DAG\'s params.',
  },
];
