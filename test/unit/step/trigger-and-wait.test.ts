import { expect, test } from 'vitest';
import type { DagRun } from '../../../src/airflow/model.ts';
import { limitAnnotations } from '../../../src/report/annotations.ts';
import { publishReport } from '../../../src/report/publish.ts';
import type { Session } from '../../../src/step/session.ts';
import { Step } from '../../../src/step/step.ts';
import { triggerAndWait } from '../../../src/step/trigger-and-wait.ts';
import { VirtualClock } from '../../harness/virtual-clock.ts';
import { defaultInputs } from '../inputs/default-inputs.ts';
import { createPartialClient } from '../report/partial-client.ts';
import { createRecordingRunner } from '../report/recording-runner.ts';
import { sampleTask } from '../report/sample-report.ts';

const ENDS_AT_MS = 60_000;

/** The annotations of a step whose run fails after a minute, when the last read of its task instances takes so long, or fails. */
async function annotationsOf(lastRead: { readonly ms: number; readonly fails?: boolean }) {
  const clock = new VirtualClock();
  const recording = createRecordingRunner();
  const runner = limitAnnotations({ ...recording.runner, saveState: () => undefined });
  const hasEnded = () => clock.now() >= ENDS_AT_MS;
  const read = (): DagRun => ({ dagId: 'etl', runId: 'theirs', state: hasEnded() ? 'failed' : 'running' });
  const client = createPartialClient({
    getDagRun: async () => read(),
    listDagRuns: async () => [],
    listTaskInstances: async (_, signal) => {
      const isLast = hasEnded();
      await clock.sleep(isLast ? lastRead.ms : 500, signal);
      if (isLast && lastRead.fails === true) throw new Error('cut off');
      return [sampleTask('load', isLast ? 'failed' : 'running', [1, 2])];
    },
    readTaskLog: async () => ({ lines: ['ValueError: no rows'], isCut: false }),
  });
  const inputs = { ...defaultInputs, note: '', attach: 'theirs', summary: false };
  const session = {
    client,
    linkTo: () => 'https://web.example/theirs',
    linkToTask: () => '',
    aws: { plan: inputs, retry: { allow: () => undefined }, credentials: {}, mwaa: { target: {} } },
  } as unknown as Session;
  const step = new Step(runner.context);
  step.begin(inputs);
  const { signal } = new AbortController();
  await clock.drive(
    triggerAndWait({ runner, clock, env: {}, inputs, session }, step, signal).then(() =>
      publishReport(step.report, step.publishOptions, { runner, clock }, signal),
    ),
  );
  return {
    annotations: recording.annotations.map(({ message }) => message),
    lastLine: recording.lines.at(-1),
  };
}

test.each([
  ['takes a second', { ms: 1_000 }, /Failed task: load/],
  ['takes four', { ms: 4_000 }, /Failed task: load/],
  ['fails', { ms: 4_000, fails: true }, /Which task failed is unknown/],
])('when the last read of the task instances %s, no word denies a failure', async (_, lastRead, truth) => {
  const { annotations, lastLine } = await annotationsOf(lastRead);
  expect(annotations.some((message) => message.includes('DAG run "theirs" of DAG "etl" failed'))).toBe(true);
  expect(annotations.join('\n')).not.toContain('No task failed');
  expect([...annotations, lastLine].join('\n')).toMatch(truth);
});
