import { TransportError } from '../../../src/core/errors.ts';
import { verdictHint, verdictMessage } from '../../../src/report/verdict-text.ts';
import type { RunTimeline } from '../dag-run/model-records.ts';
import { type RequestResult, RequestResults } from '../dag-run/request-result.ts';
import { createSimulation, never, planWith, type Simulation } from '../dag-run/simulation.ts';
import { failureReport, sampleTask } from '../report/sample-report.ts';
import { playRun } from './of-readiness.ts';
import type { PlayedHint } from './played.ts';

const ID = planWith().runId;
const DATE = '2026-01-01T00:00:00Z';
const busy: RunTimeline = { queueMs: 0, workMs: 7_200_000, end: 'success' };
const failed: RunTimeline = { queueMs: 0, workMs: 0, end: 'failed' };
const lost: RequestResult = { kind: 'lost', ms: 10_000, effectMs: 'never' };
const earlier = { earlierRunIds: ['before'] };

function seeded(
  run: Parameters<Simulation['airflow']['seed']>[0],
  options?: Parameters<typeof createSimulation>[0],
): Simulation {
  const simulation = createSimulation(options);
  simulation.airflow.seed(run);
  return simulation;
}

/** An Airflow that refuses every trigger as a conflict, whatever runs it has. */
function conflicting(simulation = createSimulation()): Simulation {
  simulation.client.triggerDagRun = () => Promise.resolve({ kind: 'conflict', detail: 'taken' });
  return simulation;
}

/** An Airflow before 2.9 that answers the trigger with a server error, and has a param that is a number. */
function brokenByConf(): Simulation {
  const params = [{ name: 'day', value: 1, schema: { type: 'integer' } }];
  const simulation = createSimulation({ dags: [{ params }] });
  const refusal = new TransportError('unreachable', 'status 500', { delivery: 'unknown' });
  simulation.client.triggerDagRun = () => Promise.reject(refusal);
  const client = Object.assign(simulation.client, {
    version: { text: '2.8.1', major: 2, minor: 8, patch: 1 },
  });
  return { ...simulation, client };
}

/** Somebody deletes the run while it is waited for. */
function deleted(): Promise<unknown> {
  const simulation = createSimulation({ dags: [{ timelines: [busy] }] });
  const remove = () => simulation.airflow.remove({ dagId: 'etl', runId: ID });
  void simulation.clock.sleep(60_000, never).then(remove);
  return playRun(simulation);
}

/** Somebody deletes the run while it is cleared. */
function deletedWhileCleared(): Promise<unknown> {
  const simulation = seeded({ runId: 'before', timeline: failed });
  simulation.client.clearTasks = async (ref) => simulation.airflow.remove(ref);
  return playRun(simulation, { onRerun: 'resume' }, earlier);
}

/** Every suffix of the id has a run that has ended, and the list of runs does not tell. */
function exhausted(): Promise<unknown> {
  const simulation = createSimulation();
  simulation.client.listDagRuns = () => Promise.resolve([]);
  const ended: RunTimeline = { queueMs: 0, workMs: 0, end: 'success' };
  simulation.airflow.seed({ runId: ID, timeline: ended });
  for (let suffix = 2; suffix < 200; suffix += 1)
    simulation.airflow.seed({ runId: `${ID}-${suffix}`, timeline: ended });
  return playRun(simulation);
}

/** Triggering, following and resuming a run. */
export const dagRunHints: readonly PlayedHint[] = [
  {
    fault: 'a run with the given id',
    play: () => playRun(seeded({ runId: 'mine' }), { dagRunId: 'mine' }),
    hint: 'To wait for that run, set "attach: mine" instead of "dag-run-id"; to start another one, choose another "dag-run-id" or leave it out.',
  },
  {
    fault: 'an active run with the derived id, whose conf cannot be read',
    play: () => playRun(seeded({ runId: ID, timeline: busy }, { hidesConf: true })),
    hint: 'Set a different "job-index" or "dag-run-id" in each step.',
  },
  {
    fault: 'a derived id of which every suffix is taken',
    play: exhausted,
    hint: 'Set "dag-run-id" to an id that is different for each run, or "job-index" to another text.',
  },
  {
    fault: 'a conflict that nothing explains',
    play: () => playRun(conflicting()),
    hint: 'Another run may hold the same logical date; run the step again, or set "logical-date".',
  },
  {
    fault: 'another run with the logical date',
    play: () => playRun(seeded({ runId: 'other', logicalDate: DATE }), { logicalDate: DATE }),
    hint: 'Choose another "logical-date", or wait for that run with "attach: other".',
  },
  {
    fault: 'a taken logical date whose run is not found',
    play: () => playRun(conflicting(), { logicalDate: DATE }),
    hint: 'Choose another "logical-date", or leave it out.',
  },
  {
    fault: 'a trigger of which nobody knows whether it arrived',
    play: () =>
      playRun(createSimulation({ results: new RequestResults({ trigger: [lost, lost, lost] }) }), {
        waitForCompletion: false,
      }),
    hint: `Look for the run "${ID}" (https://airflow.example/etl/${ID}) in Airflow; when it is there, wait for it with "attach: ${ID}".`,
  },
  {
    fault: 'a server error that the conf explains',
    play: () => playRun(brokenByConf(), { conf: { day: 'x' } }),
    hint: 'Change "conf", or the params in the DAG.',
  },
  {
    fault: 'a run to attach to that does not exist',
    play: () => playRun(createSimulation(), { attach: 'gone' }),
    hint: 'Check the inputs "attach" and "dag-id", and that both steps use the same environment.',
  },
  {
    fault: 'a run that is deleted while it is watched',
    play: deleted,
    hint: 'Somebody deleted the run, or the environment was replaced; start the step again.',
  },
  {
    fault: 'a run that is deleted while it is resumed',
    play: deletedWhileCleared,
    hint: 'Somebody deleted the run; start the step again.',
  },
  {
    fault: 'a transport that cannot resume',
    play: () =>
      playRun(
        seeded({ runId: 'before', timeline: failed }, { without: ['clear'] }),
        { onRerun: 'resume' },
        earlier,
      ),
    hint: 'Use another "transport", or "on-rerun: attach" or "new".',
  },
  {
    fault: 'a run that takes too long',
    play: () => playRun(createSimulation({ dags: [{ timelines: [busy] }] }), { timeoutMs: 60_000 }),
    hint: 'Raise "timeout" (such as "timeout: 2h"; a number without a unit is seconds), or look in Airflow at what the run is doing.',
  },
  {
    fault: 'a run that stays queued',
    play: () =>
      playRun(createSimulation({ dags: [{ timelines: [{ ...busy, queueMs: 7_200_000 }] }] }), {
        queueTimeoutMs: 60_000,
      }),
    hint: 'Free a place for the run, or raise "queue-timeout" (a number without a unit is seconds).',
  },
  {
    fault: 'a run that stays queued because the DAG is paused',
    play: () =>
      playRun(createSimulation({ dags: [{ isPaused: true }] }), {
        ifPaused: 'trigger',
        queueTimeoutMs: 60_000,
      }),
    hint: 'Unpause the DAG, or set "if-paused: unpause".',
  },
  {
    fault: 'a run that waits for a person',
    play: () => {
      const tasks = [sampleTask('approve', 'awaiting_input', [1, 2])];
      const outcome = {
        name: 'timed-out',
        message: 'It is still running',
        hint: 'Raise "timeout".',
      } as const;
      const report = { ...failureReport, outcome, tasks };
      return { message: verdictMessage(report), hint: verdictHint(report) };
    },
    hint: 'Answer in Airflow, on the page of the task under "Required Actions". Raise "timeout".',
  },
];
